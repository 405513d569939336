/*
 * The hard part is wide cells: a cell that is put on one half of a wide one
 * must not leave the other half standing, or the terminal would show a row
 * that is wider or narrower than the grid says. So every put first blanks what
 * it cuts in two.
 *
 * Cells are compared with memcmp by term, so their padding is always zero.
 */
#include "reader/screen.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "text/utf8.h"

static void set_cell(struct cell *c, char32_t base, uint8_t width, unsigned style)
{
    memset(c, 0, sizeof *c);
    c->ch[0] = base;
    c->width = width;
    c->style = (uint8_t)style;
}

void screen_reset(struct screen *s, int rows, int cols)
{
    rows = rows < 1 ? 1 : rows;
    cols = cols < 1 ? 1 : cols;
    size_t width = (size_t)cols;
    if (!s->cells || s->rows != rows || s->cols != cols)
        s->cells = mem_resize(s->cells, (size_t)rows * width * sizeof *s->cells);
    s->rows = rows;
    s->cols = cols;
    s->cursor_row = 0;
    s->cursor_col = 0;
    for (size_t col = 0; col < width; col++)
        set_cell(&s->cells[col], U' ', 1, STYLE_PLAIN);
    for (size_t row = 1; row < (size_t)rows; row++)
        memcpy(&s->cells[row * width], s->cells, width * sizeof *s->cells);
}

void screen_finish(struct screen *s)
{
    free(s->cells);
    *s = (struct screen){0};
}

struct cell *screen_row(const struct screen *s, int row)
{
    assert(row >= 0 && row < s->rows);
    return &s->cells[(size_t)row * (size_t)s->cols];
}

/* The neighbours of columns col to end (not included) that would keep half a cell. */
static void blank_cut_cells(
    const struct screen *s, struct cell *cells, int col, int end)
{
    if (col > 0 && cells[col].width == 0)
        set_cell(&cells[col - 1], U' ', 1, cells[col - 1].style);
    if (end < s->cols && cells[end].width == 0)
        set_cell(&cells[end], U' ', 1, cells[end].style);
}

static void add_mark(struct cell *c, char32_t mark)
{
    for (size_t i = 1; i <= SAFE_MARKS; i++) {
        if (c->ch[i] == 0) {
            c->ch[i] = mark;
            return;
        }
    }
}

/*
 * Puts a base of width cells at col, which may be left of the screen or not
 * wholly before limit: what cannot be shown whole is blank.
 */
static struct cell *put_base(const struct screen *s, struct cell *cells, int col,
    int limit, char32_t base, int width, unsigned style)
{
    if (width == 1 && col >= 0 && col < limit && cells[col].width == 1) {
        set_cell(&cells[col], base, 1, style); /* nearly always */
        return &cells[col];
    }
    int start = col < 0 ? 0 : col;
    int end = col + width < limit ? col + width : limit;
    if (start >= end)
        return NULL;
    blank_cut_cells(s, cells, start, end);
    if (end - start < width) {
        set_cell(&cells[start], U' ', 1, style);
        return NULL;
    }
    set_cell(&cells[start], base, (uint8_t)width, style);
    if (width == 2)
        set_cell(&cells[start + 1], 0, 0, style);
    return &cells[start];
}

int screen_put(
    struct screen *s, int row, int col, int limit, struct span safe, unsigned style)
{
    limit = limit < s->cols ? limit : s->cols;
    if (row < 0 || row >= s->rows)
        return col;
    struct cell *cells = screen_row(s, row);
    struct cell *last = NULL;
    for (size_t at = 0; at < safe.n;) {
        char32_t scalar = (unsigned char)safe.p[at];
        int width = 1;
        if (scalar < 0x80) {
            at++;
        } else {
            at += utf8_decode(span_sub(safe, at, safe.n), &scalar);
            width = safe_width(scalar);
        }
        if (width == 0) {
            if (last)
                add_mark(last, scalar);
            continue;
        }
        if (col >= limit)
            break;
        last = put_base(s, cells, col, limit, scalar, width, style);
        col = col + width < limit ? col + width : limit;
    }
    return col;
}

int screen_fill(struct screen *s, int row, int col, int limit, char c, unsigned style)
{
    limit = limit < s->cols ? limit : s->cols;
    if (row < 0 || row >= s->rows || col >= limit)
        return col;
    struct cell *cells = screen_row(s, row);
    int start = col < 0 ? 0 : col;
    if (start < limit)
        blank_cut_cells(s, cells, start, limit);
    for (int i = start; i < limit; i++)
        set_cell(&cells[i], (unsigned char)c, 1, style);
    return limit;
}

void screen_row_text(const struct screen *s, int row, struct str *out)
{
    const struct cell *cells = screen_row(s, row);
    size_t end = out->n;
    for (int col = 0; col < s->cols; col++) {
        for (size_t i = 0; i <= SAFE_MARKS && cells[col].ch[i]; i++)
            utf8_add(out, cells[col].ch[i]);
        if (cells[col].ch[0] != U' ' && cells[col].ch[0] != 0)
            end = out->n;
    }
    str_cut(out, end);
}
