#include "lib/display.h"

#include <stdint.h>
#include <string.h>

#include <vterm.h>

static int on_property(VTermProp property, VTermValue *value, void *user)
{
    struct display *d = user;
    if (property == VTERM_PROP_ALTSCREEN)
        d->is_alternate = value->boolean;
    if (property == VTERM_PROP_CURSORVISIBLE)
        d->is_cursor_visible = value->boolean;
    return 1;
}

void display_init(struct display *d, int rows, int cols)
{
    static const VTermScreenCallbacks callbacks = {.settermprop = on_property};
    *d = (struct display){.rows = rows, .cols = cols, .is_cursor_visible = true};
    d->vt = vterm_new(rows, cols);
    vterm_set_utf8(d->vt, 1);
    d->screen = vterm_obtain_screen(d->vt);
    vterm_screen_set_callbacks(d->screen, &callbacks, d);
    vterm_screen_enable_altscreen(d->screen, 1);
    vterm_screen_reset(d->screen, 1);
}

void display_finish(struct display *d)
{
    if (d->vt)
        vterm_free(d->vt);
    str_finish(&d->text);
    *d = (struct display){0};
}

void display_resize(struct display *d, int rows, int cols)
{
    d->rows = rows;
    d->cols = cols;
    vterm_set_size(d->vt, rows, cols);
}

void display_feed(struct display *d, struct span bytes)
{
    vterm_input_write(d->vt, bytes.p, bytes.n);
    d->has_been_asked |= vterm_output_get_buffer_current(d->vt) > 0;
}

static void add_cell(struct str *out, const VTermScreenCell *cell)
{
    if (cell->chars[0] == 0)
        str_addc(out, ' ');
    for (size_t i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell->chars[i]; i++) {
        uint32_t c = cell->chars[i];
        if (c < 0x80) {
            str_addc(out, (char)c);
            continue;
        }
        int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
        str_addc(out, (char)((0xFF00u >> (more + 1) & 0xFF) | c >> 6 * more));
        while (more-- > 0)
            str_addc(out, (char)(0x80 | (c >> 6 * more & 0x3F)));
    }
}

static void add_row(struct display *d, int row)
{
    size_t start = d->text.n;
    for (int col = 0; col < d->cols;) {
        VTermScreenCell cell;
        vterm_screen_get_cell(d->screen, (VTermPos){row, col}, &cell);
        add_cell(&d->text, &cell);
        col += cell.width > 1 ? cell.width : 1;
    }
    while (d->text.n > start && d->text.p[d->text.n - 1] == ' ')
        str_cut(&d->text, d->text.n - 1);
}

const char *display_row(struct display *d, int row)
{
    str_cut(&d->text, 0);
    if (row >= 0 && row < d->rows)
        add_row(d, row);
    return str_c(&d->text);
}

const char *display_text(struct display *d)
{
    str_cut(&d->text, 0);
    for (int row = 0; row < d->rows; row++) {
        add_row(d, row);
        str_addc(&d->text, '\n');
    }
    return str_c(&d->text);
}

int display_find(struct display *d, const char *text, int *col)
{
    for (int row = 0; row < d->rows; row++) {
        const char *line = display_row(d, row);
        const char *found = strstr(line, text);
        if (!found)
            continue;
        /* wide cells are not looked for: one scalar, one column */
        int cells = 0;
        for (const char *at = line; at < found; at++)
            cells += ((unsigned char)*at & 0xC0) != 0x80;
        if (col)
            *col = cells;
        return row;
    }
    return -1;
}

unsigned display_style(struct display *d, int row, int col)
{
    VTermScreenCell cell;
    vterm_screen_get_cell(d->screen, (VTermPos){row, col}, &cell);
    return (cell.attrs.bold ? DISPLAY_BOLD : 0u) |
           (cell.attrs.reverse ? DISPLAY_REVERSE : 0u) |
           (cell.attrs.underline ? DISPLAY_UNDERLINE : 0u);
}

void display_cursor(struct display *d, int *row, int *col)
{
    VTermPos at;
    vterm_state_get_cursorpos(vterm_obtain_state(d->vt), &at);
    *row = at.row;
    *col = at.col;
}

bool display_is_pen_plain(struct display *d)
{
    VTermValue bold, reverse, underline;
    VTermState *state = vterm_obtain_state(d->vt);
    vterm_state_get_penattr(state, VTERM_ATTR_BOLD, &bold);
    vterm_state_get_penattr(state, VTERM_ATTR_REVERSE, &reverse);
    vterm_state_get_penattr(state, VTERM_ATTR_UNDERLINE, &underline);
    return !bold.boolean && !reverse.boolean && !underline.number;
}
