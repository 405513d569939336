/*
 * The rows hold what was read of each brief so far; numbers of points come in
 * from outside for the rows in view only, so that a folder of 10,000 opens
 * at once.
 */
#include "reader/list_view.h"

#include <limits.h>
#include <stdio.h>

#include "base/mem.h"
#include "brief/read.h"
#include "reader/draw.h"
#include "reader/filter.h"
#include "reader/marks_view.h"

enum {
    HEAD_ROWS = 2,  /* a line that says what this is, and a free one */
    WIDE_COLS = 60, /* from here on publisher and points are shown too */
    DATE_COLS = 12, /* 2026-11-23 and two blanks */
    PUBLISHER_COLS = 22,
    POINTS_COLS = 15, /* "15 points   3*" and a blank */
};

static int list_rows(const struct reader *r)
{
    int rows = r->rows - HEAD_ROWS - 1; /* the hint line */
    return rows > 0 ? rows : 1;
}

static bool passes(const struct reader *r, const struct list_entry *e)
{
    struct span filter = str_span(&r->list_filter);
    return filter_passes(filter, e->title) || filter_passes(filter, e->publisher) ||
           filter_passes(filter, e->published) ||
           filter_passes(filter, span_of(e->path));
}

void list_view_refresh(struct reader *r, size_t at)
{
    r->shown = mem_resize(r->shown, (r->list->n + 1) * sizeof *r->shown);
    r->shown_count = 0;
    r->list_cursor = 0;
    for (size_t i = 0; i < r->list->n; i++) {
        if (!passes(r, &r->list->at[i]))
            continue;
        if (i == at)
            r->list_cursor = r->shown_count;
        r->shown[r->shown_count++] = (uint32_t)i;
    }
    list_view_reveal(r);
}

void list_view_reveal(struct reader *r)
{
    size_t rows = (size_t)list_rows(r);
    if (r->list_top + rows > r->shown_count)
        r->list_top = r->shown_count > rows ? r->shown_count - rows : 0;
    if (r->list_cursor < r->list_top)
        r->list_top = r->list_cursor;
    if (r->list_cursor >= r->list_top + rows)
        r->list_top = r->list_cursor - rows + 1;
}

size_t list_view_at(const struct reader *r)
{
    return r->list_cursor < r->shown_count ? r->shown[r->list_cursor] : 0;
}

struct list_entry *reader_list_entry(const struct reader *r)
{
    if (r->list_cursor >= r->shown_count)
        return NULL;
    return &r->list->at[r->shown[r->list_cursor]];
}

void reader_list_view(const struct reader *r, size_t *first, size_t *last)
{
    size_t end = r->list_top + (size_t)list_rows(r);
    *first = r->list_top;
    *last = end < r->shown_count ? end : r->shown_count;
}

/* In the list of briefs or of bookmarks. */
static enum effect move(struct reader *r, long by)
{
    bool is_marks = r->view == VIEW_MARKS;
    size_t *cursor = is_marks ? &r->mark_cursor : &r->list_cursor;
    long to = (long)*cursor + by;
    long last = (long)(is_marks ? r->listed_count : r->shown_count) - 1;
    if (to > last)
        to = last;
    *cursor = to < 0 ? 0 : (size_t)to;
    if (is_marks)
        marks_view_moved(r);
    else
        list_view_reveal(r);
    return EFFECT_NONE;
}

enum effect step_list_next(struct reader *r, uint32_t key)
{
    (void)key;
    return move(r, 1);
}

enum effect step_list_previous(struct reader *r, uint32_t key)
{
    (void)key;
    return move(r, -1);
}

enum effect step_list_page_down(struct reader *r, uint32_t key)
{
    (void)key;
    return move(r, list_rows(r));
}

enum effect step_list_page_up(struct reader *r, uint32_t key)
{
    (void)key;
    return move(r, -(long)list_rows(r));
}

enum effect step_list_first(struct reader *r, uint32_t key)
{
    (void)key;
    return move(r, LONG_MIN / 2);
}

enum effect step_list_last(struct reader *r, uint32_t key)
{
    (void)key;
    return move(r, LONG_MAX / 2);
}

enum effect step_list_open(struct reader *r, uint32_t key)
{
    (void)key;
    return reader_list_entry(r) ? EFFECT_OPEN : EFFECT_NONE;
}

/* -- drawing -- */

static void draw_points(struct screen *s, int row, const struct list_entry *e)
{
    char text[40], marks[16] = "";
    if (e->marks > 0)
        snprintf(marks, sizeof marks, "%d*", e->marks);
    if (e->is_broken || e->is_article)
        snprintf(text, sizeof text, "%s     ", e->is_broken ? "broken" : "article");
    else if (e->points >= 0)
        snprintf(text, sizeof text, "%d point%s %4s", e->points,
            e->points == 1 ? "" : "s", marks);
    else
        return;
    struct span points = span_of(text);
    screen_put(s, row, s->cols - (int)points.n, s->cols, points, STYLE_PLAIN);
}

/* The date is the handle that is in reverse on the row of the cursor. */
static void draw_entry(struct screen *s, const struct reader *r, int row,
    const struct list_entry *e, bool is_on)
{
    struct span date = e->published.n ? e->published : span_of("no date");
    if (brief_is_date(date))
        date = span_sub(date, 0, 10); /* the day is enough here */
    unsigned style = is_on ? STYLE_REVERSE : STYLE_PLAIN;
    int right = r->cols;
    draw_text(s, r, row, 1, DATE_COLS, date, style);
    if (r->cols >= WIDE_COLS) {
        draw_points(s, row, e);
        right -= POINTS_COLS;
        draw_text(
            s, r, row, right - PUBLISHER_COLS + 2, right, e->publisher, STYLE_PLAIN);
        right -= PUBLISHER_COLS;
    }
    draw_text(s, r, row, DATE_COLS + 1, right, e->title, STYLE_PLAIN);
    if (is_on) {
        s->cursor_row = row;
        s->cursor_col = 1;
    }
}

void list_view_draw(struct reader *r, struct screen *s)
{
    size_t first, last;
    char text[64];
    reader_list_view(r, &first, &last);
    snprintf(text, sizeof text, "%zu brief%s", r->shown_count,
        r->shown_count == 1 ? "" : "s");
    int col = screen_put(s, 0, 1, s->cols, span_of(text), STYLE_BOLD);
    if (r->list_filter.n) {
        snprintf(text, sizeof text, " of %zu with ", r->list->n);
        col = screen_put(s, 0, col, s->cols, span_of(text), STYLE_PLAIN);
        draw_text(s, r, 0, col, s->cols, str_span(&r->list_filter), STYLE_PLAIN);
    }
    for (size_t i = first; i < last; i++) {
        int row = HEAD_ROWS + (int)(i - first);
        draw_entry(s, r, row, &r->list->at[r->shown[i]], i == r->list_cursor);
    }
    snprintf(text, sizeof text, "%zu/%zu", r->shown_count ? r->list_cursor + 1 : 0,
        r->shown_count);
    draw_hints(s, r, s->rows - 1, span_of(text));
}
