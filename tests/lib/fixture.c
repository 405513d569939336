#include "lib/fixture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "reader/keys.h"

void fixture_init(struct fixture *f, struct brief *brief, int rows, int cols)
{
    *f = (struct fixture){.brief = *brief};
    reader_init(&f->reader, 0);
    reader_resize(&f->reader, rows, cols);
    reader_open(&f->reader, &f->brief, (struct address){PANE_CONTEXT, 1});
}

enum effect fixture_type(struct fixture *f, const char *keys)
{
    enum effect effect = EFFECT_NONE;
    while (*keys) {
        const char *end = *keys == '<' ? strchr(keys, '>') : NULL;
        uint32_t key = (unsigned char)*keys;
        if (end && end > keys + 1) {
            key = key_of_name((struct span){keys + 1, (size_t)(end - keys - 1)});
            assert_int_not_equal(key, 0);
            keys = end;
        }
        effect = reader_key(&f->reader, key);
        keys++;
    }
    return effect;
}

const char *fixture_row(struct fixture *f, int row)
{
    static struct str text[2];
    static int turn;
    struct str *out = &text[turn = !turn];
    str_cut(out, 0);
    reader_draw(&f->reader, &f->screen);
    screen_row_text(&f->screen, row, out);
    return str_c(out);
}

char *fixture_screen(struct fixture *f)
{
    struct str out = {0};
    reader_draw(&f->reader, &f->screen);
    for (int row = 0; row < f->screen.rows; row++) {
        screen_row_text(&f->screen, row, &out);
        str_addc(&out, '\n');
    }
    return out.p;
}

const char *fixture_address(struct fixture *f)
{
    static char address[ADDRESS_SIZE];
    reader_draw(&f->reader, &f->screen); /* answers what was typed */
    address_format(f->reader.cursor, address);
    return address;
}

int fixture_find_row(struct fixture *f, const char *text)
{
    for (int row = 0; row < f->reader.rows; row++)
        if (strstr(fixture_row(f, row), text))
            return row;
    return -1;
}

void fixture_finish(struct fixture *f)
{
    reader_finish(&f->reader);
    screen_finish(&f->screen);
    brief_finish(&f->brief);
}
