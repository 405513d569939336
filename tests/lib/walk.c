#include "lib/walk.h"

#include <stdio.h>
#include <stdlib.h>

#include "reader/keys.h"
#include "text/safe.h"

#define MUST(condition)                                                             \
    do {                                                                            \
        if (!(condition)) {                                                         \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
            abort();                                                                \
        }                                                                           \
    } while (0)

static const uint32_t keys[] = {'j', 'k', 'j', 'j', ' ', '-', 'g', 'G', '<', '>', '0',
    '1', '2', '3', '4', 'l', 'h', 'z', '/', 'n', 'N', ':', 's', 'y', 'Y', 'o', '?', 'q',
    'x', '.', 'a', 'e', 'p', 'b', 'B', ']', '[', 'u', 'C', 'D', 0x4E2D, KEY_CODE_TAB,
    KEY_CODE_ENTER, KEY_CODE_ESC, KEY_CODE_BACKSPACE, KEY_CODE_UP, KEY_CODE_DOWN,
    KEY_CODE_LEFT, KEY_CODE_RIGHT, KEY_CODE_HOME, KEY_CODE_END, KEY_CODE_PGUP,
    KEY_CODE_PGDN, KEY_CODE_SHIFT_TAB, KEY_CODE_F1, KEY_CODE_UNKNOWN, 'D' & KEY_CTRL,
    'U' & KEY_CTRL, 'E' & KEY_CTRL, 'Y' & KEY_CTRL, 'W' & KEY_CTRL};
enum { KEY_COUNT = sizeof keys / sizeof *keys };

static void check_cell(const struct cell *c, const struct cell *after)
{
    MUST(c->width <= 2);
    if (c->width == 0) {
        MUST(c->ch[0] == 0);
        return;
    }
    MUST(c->ch[0] >= 0x20 && c->ch[0] != 0x7F && safe_width(c->ch[0]) >= 1);
    if (c->width == 2)
        MUST(after && after->width == 0);
}

static void check_screen(const struct reader *r, const struct screen *s)
{
    MUST(s->rows == r->rows && s->cols == r->cols);
    MUST(s->cursor_row >= 0 && s->cursor_row < s->rows);
    MUST(s->cursor_col >= 0 && s->cursor_col < s->cols);
    for (int row = 0; row < s->rows; row++) {
        const struct cell *cells = screen_row(s, row);
        for (int col = 0; col < s->cols; col++)
            check_cell(&cells[col], col + 1 < s->cols ? &cells[col + 1] : NULL);
    }
}

/* The cursor is on a point, in the pane that is shown, and can be seen. */
static void check_cursor(const struct reader *r, const struct screen *s)
{
    if (!address_is_bottom_line(r->cursor)) {
        MUST(brief_point(r->brief, r->cursor));
        MUST(r->cursor.pane == r->pane);
    }
    bool is_drawn = r->rows >= 5 && r->cols >= 20 && r->prompt == PROMPT_NONE &&
                    (r->view == VIEW_BRIEF || r->view == VIEW_SOURCE);
    if (!is_drawn)
        return;
    const struct cell *here = &screen_row(s, s->cursor_row)[s->cursor_col];
    MUST(here->style & STYLE_REVERSE);
}

static void resize(struct reader *r, uint8_t a, uint8_t b)
{
    struct address before = r->cursor;
    reader_resize(r, a % 64 + 1, b % 160 + 1);
    MUST(address_eq(before, r->cursor));
}

void walk(struct reader *r, const struct brief *first, const struct brief *other,
    const uint8_t *bytes, size_t count)
{
    struct screen s = {0};
    for (size_t i = 0; i < count; i++) {
        if (bytes[i] >= 250 && i + 2 < count) {
            resize(r, bytes[i + 1], bytes[i + 2]);
            i += 2;
        } else if (bytes[i] >= 246) {
            reader_reload(r, r->brief == first ? other : first);
        } else {
            enum effect effect = reader_key(r, keys[bytes[i] % KEY_COUNT]);
            MUST(effect <= EFFECT_STOP);
            if (effect == EFFECT_LIST_MARKS)
                reader_list_marks(r, NULL);
        }
        reader_draw(r, &s);
        check_screen(r, &s);
        check_cursor(r, &s);
    }
    screen_finish(&s);
}
