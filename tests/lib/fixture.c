#include "lib/fixture.h"

#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/input.h"
#include "base/limits.h"
#include "brief/read.h"
#include "reader/keys.h"

void fixture_locale(void)
{
    static const char *const names[] = {"C.UTF-8", "en_US.UTF-8", ""};
    for (size_t i = 0; i < 3; i++)
        if (setlocale(LC_ALL, names[i]))
            return;
}

static void read_input(struct brief *out, struct input *in)
{
    struct findings findings = {0};
    struct err err = {0};
    *out = (struct brief){0};
    if (!brief_read(in, out, &findings, &err))
        fail_msg("%s:%zu:%zu: %s", in->name, err.line, err.column, err.what);
    findings_finish(&findings);
}

void fixture_read(struct brief *out, const char *yaml)
{
    struct input in = {0};
    fixture_locale();
    input_from_memory(&in, span_of(yaml), "test");
    read_input(out, &in);
}

static void source_path(struct str *out, const char *name)
{
    const char *folder = getenv("SOURCE_DIR");
    str_addf(out, "%s/%s", folder ? folder : ".", name);
}

void fixture_read_file(struct brief *out, const char *name)
{
    struct input in = {0};
    struct err err = {0};
    struct str path = {0};
    fixture_locale();
    source_path(&path, name);
    if (!input_open(&in, path.p, LIMIT_FILE, &err))
        fail_msg("%s: %s", path.p, err.what);
    read_input(out, &in);
    input_close(&in);
    str_finish(&path);
}

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

static void write_golden(const char *path, const char *text)
{
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_int_equal(fputs(text, file) >= 0, 1);
    assert_int_equal(fclose(file), 0);
}

void fixture_golden(const char *name, const char *text)
{
    struct str path = {0}, wanted = {0};
    struct input in = {0};
    struct err err = {0};
    source_path(&path, name);
    if (getenv("GENERATE")) {
        write_golden(path.p, text);
    } else {
        if (!input_open(&in, path.p, LIMIT_FILE, &err) ||
            !input_read_all(&in, &wanted, &err))
            fail_msg("%s: %s", path.p, err.what);
        input_close(&in);
        assert_string_equal(text, str_c(&wanted));
    }
    str_finish(&path);
    str_finish(&wanted);
}
