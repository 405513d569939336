/*
 * Bookmarks under the titles of their briefs; a note is a second row. Rows are
 * not all alike, so the top is found by adding up from the cursor, and the title
 * of a brief stands over the first row in view also where it began above.
 */
#include "reader/marks_view.h"

#include <stdio.h>

#include "base/mem.h"
#include "layout/point.h"
#include "reader/draw.h"
#include "reader/filter.h"
#include "reader/marking.h"
#include "reader/move.h"

enum {
    HEAD_ROWS = 2, /* a line that says what this is, and a free one */
    PLACE_COL = 3, /* of the address or the pane */
    TEXT_COL = 16, /* "bottom line" and two blanks behind that */
};

static size_t own_count(const struct reader *r)
{
    return r->marks ? marks_count(r->marks) : 0;
}

/* Those of this brief have an item that says where they are; the others none. */
static const struct mark_item *item_of(const struct reader *r, uint32_t listed)
{
    return listed < own_count(r) ? marks_nth(r->marks, listed) : NULL;
}

static const struct mark *mark_of(const struct reader *r, uint32_t listed)
{
    static const struct mark none;
    const struct mark_item *item = item_of(r, listed);
    size_t n = listed - own_count(r);
    if (item)
        return &item->mark;
    return r->others && n < r->others->n ? &r->others->at[n] : &none;
}

const struct mark *marks_view_mark(const struct reader *r)
{
    return r->mark_cursor < r->listed_count ? mark_of(r, r->listed[r->mark_cursor])
                                            : NULL;
}

static bool passes(const struct reader *r, const struct mark *m)
{
    struct span filter = str_span(&r->mark_filter);
    return filter_passes(filter, m->text) || filter_passes(filter, m->topic) ||
           filter_passes(filter, m->note) || filter_passes(filter, m->title);
}

void marks_view_moved(struct reader *r)
{
    const struct mark *m = marks_view_mark(r);
    str_cut(&r->mark_id, 0);
    str_add(&r->mark_id, m ? m->id : (struct span){0});
}

/* Other windows add and delete: it is the bookmark that counts, not its row. */
static void find_cursor(struct reader *r)
{
    size_t n = 0;
    while (n < r->listed_count &&
           !span_eq(mark_of(r, r->listed[n])->id, str_span(&r->mark_id)))
        n++;
    r->is_mark_gone = r->mark_id.n && n == r->listed_count;
    if (r->mark_id.n && !r->is_mark_gone)
        r->mark_cursor = n;
    else if (r->mark_cursor >= r->listed_count)
        r->mark_cursor = r->listed_count ? r->listed_count - 1 : 0;
    marks_view_moved(r);
}

void marks_view_refresh(struct reader *r)
{
    size_t all = own_count(r) + (r->others ? r->others->n : 0);
    r->listed = mem_resize(r->listed, (all + 1) * sizeof *r->listed);
    r->listed_count = 0;
    for (size_t i = 0; i < all; i++)
        if (passes(r, mark_of(r, (uint32_t)i)))
            r->listed[r->listed_count++] = (uint32_t)i;
    find_cursor(r);
}

void reader_list_marks(struct reader *r, const struct mark_list *others)
{
    r->others = others;
    if (r->view != VIEW_MARKS) {
        r->beneath = r->view;
        r->view = VIEW_MARKS;
        r->mark_cursor = r->mark_top = 0;
        str_cut(&r->mark_filter, 0);
        str_cut(&r->mark_id, 0);
    }
    marks_view_refresh(r);
    r->is_mark_gone = false;
}

/* -- rows -- */

/* Whether the listed one starts another brief than the one before it. */
static bool is_first_of_brief(const struct reader *r, size_t n)
{
    if (n == 0)
        return true;
    size_t own = own_count(r);
    uint32_t here = r->listed[n], before = r->listed[n - 1];
    if (here < own || before < own)
        return before < own && here >= own;
    const struct mark *a = mark_of(r, before), *b = mark_of(r, here);
    return !span_eq(a->title, b->title) || !span_eq(a->brief, b->brief);
}

/* The one under the cursor is shown whole, as far as that goes. */
static void set_whole(const struct reader *r, struct block *b, const struct mark *m)
{
    struct point p = {.topic = m->topic, .text = m->text};
    int cols = r->cols - TEXT_COL, rows = (r->rows - HEAD_ROWS - 1) / 2;
    struct layout_options options = {
        .width = cols > 1 ? (size_t)cols : 1, .flags = r->flags, .note = m->note};
    layout_point(b, NULL, &p, &options);
    block_shorten(b, rows > 1 ? (size_t)rows : 1, options.width, r->flags);
}

static int own_rows(const struct reader *r, size_t n)
{
    const struct mark *m = mark_of(r, r->listed[n]);
    struct block b = {0};
    if (n != r->mark_cursor)
        return 1 + (m->note.n > 0);
    set_whole(r, &b, m);
    int rows = (int)b.lines.n;
    block_finish(&b);
    return rows;
}

/* Of the listed one where top is the first in view. */
static int rows_of(const struct reader *r, size_t n, size_t top)
{
    int rows = own_rows(r, n);
    if (is_first_of_brief(r, n) || n == top)
        rows += n == top ? 1 : 2; /* its title, and a free row before that */
    return rows;
}

static void reveal(struct reader *r)
{
    int room = r->rows - HEAD_ROWS - 1, used = 0;
    if (r->mark_cursor < r->mark_top)
        r->mark_top = r->mark_cursor;
    size_t top = r->mark_cursor;
    for (size_t n = top; r->listed_count && n + 1 > r->mark_top; n--) {
        used += rows_of(r, n, r->mark_top);
        if (used + 1 > room && n < r->mark_cursor)
            break;
        top = n;
        if (n == 0)
            break;
    }
    r->mark_top = top;
}

/* -- drawing -- */

static const char *place_of(const struct reader *r, uint32_t listed, char *address)
{
    const struct mark_item *item = item_of(r, listed);
    if (item && item->state == MARK_LOST)
        return "lost";
    if (item) {
        address_format(item->at, address);
        return address;
    }
    const struct mark *m = mark_of(r, listed);
    if (span_is(m->pane, "bottom_line"))
        return "bottom line";
    for (int pane = 0; pane < PANE_COUNT; pane++)
        if (span_is(m->pane, panes[pane].key))
            return panes[pane].key;
    return "bookmark";
}

static int draw_title(struct screen *s, const struct reader *r, int row, size_t n)
{
    const struct mark *m = mark_of(r, r->listed[n]);
    struct span title = m->title.n ? m->title : m->file;
    if (r->listed[n] < own_count(r))
        title = span_of("This brief");
    draw_text(s, r, row, 1, s->cols, title, STYLE_BOLD);
    return row + 1;
}

static int draw_whole(struct screen *s, const struct reader *r, int row, size_t n)
{
    struct block b = {0};
    set_whole(r, &b, mark_of(r, r->listed[n]));
    int rows = draw_block(s, r, row, TEXT_COL, s->cols, s->rows - 1 - row, &b, 0);
    block_finish(&b);
    s->cursor_row = row;
    s->cursor_col = PLACE_COL;
    return row + rows;
}

static int draw_mark(struct screen *s, const struct reader *r, int row, size_t n)
{
    const struct mark *m = mark_of(r, r->listed[n]);
    char address[ADDRESS_SIZE];
    bool is_on = n == r->mark_cursor;
    int col = TEXT_COL;
    screen_put(s, row, PLACE_COL, TEXT_COL, span_of(place_of(r, r->listed[n], address)),
        is_on ? STYLE_REVERSE : STYLE_PLAIN);
    if (is_on)
        return draw_whole(s, r, row, n);
    if (m->topic.n)
        col = draw_text(s, r, row, col, s->cols, m->topic, STYLE_BOLD) + 2;
    draw_text(s, r, row, col, s->cols, m->text, STYLE_PLAIN);
    if (!m->note.n || row + 1 >= s->rows - 1)
        return row + 1;
    col = screen_put(s, row + 1, TEXT_COL, s->cols, span_of("note: "), STYLE_PLAIN);
    draw_text(s, r, row + 1, col, s->cols, m->note, STYLE_PLAIN);
    return row + 2;
}

static void draw_none(struct screen *s, const struct reader *r)
{
    bool is_filtered = r->mark_filter.n > 0;
    draw_text(s, r, HEAD_ROWS, 1, s->cols,
        span_of(is_filtered ? "nothing matches; Esc clears"
                            : "b on a point of a brief bookmarks it"),
        STYLE_PLAIN);
    s->cursor_row = HEAD_ROWS;
    s->cursor_col = 1;
}

void marks_view_draw(struct reader *r, struct screen *s)
{
    char text[64];
    int last = s->rows - 1, row = HEAD_ROWS;
    r->is_mark_gone = false;
    reveal(r);
    snprintf(text, sizeof text, "%zu bookmark%s", r->listed_count,
        r->listed_count == 1 ? "" : "s");
    int col = screen_put(s, 0, 1, s->cols, span_of(text), STYLE_BOLD);
    if (r->mark_filter.n) {
        col = screen_put(s, 0, col, s->cols, span_of(" with "), STYLE_PLAIN);
        draw_text(s, r, 0, col, s->cols, str_span(&r->mark_filter), STYLE_PLAIN);
    }
    if (!r->listed_count)
        draw_none(s, r);
    for (size_t n = r->mark_top; n < r->listed_count && row < last; n++) {
        if (n == r->mark_top || is_first_of_brief(r, n))
            row = draw_title(s, r, row + (n != r->mark_top), n);
        if (row < last)
            row = draw_mark(s, r, row, n);
    }
    snprintf(text, sizeof text, "%zu/%zu", r->listed_count ? r->mark_cursor + 1 : 0,
        r->listed_count);
    draw_hints(s, r, last, span_of(text));
}

/* -- steps -- */

enum effect step_marks(struct reader *r, uint32_t key)
{
    (void)key;
    return marking_is_possible(r) ? EFFECT_LIST_MARKS : EFFECT_NONE;
}

/* The one that the person saw under the cursor, or NULL. */
static const struct mark *seen_mark(struct reader *r)
{
    if (!r->is_mark_gone)
        return marks_view_mark(r);
    reader_say(r, "that bookmark has just been deleted in another window");
    return NULL;
}

enum effect step_marks_go(struct reader *r, uint32_t key)
{
    (void)key;
    const struct mark *m = seen_mark(r);
    const struct mark_item *item = m ? item_of(r, r->listed[r->mark_cursor]) : NULL;
    if (!m)
        return EFFECT_NONE;
    if (!item)
        return EFFECT_GO_TO_MARK;
    if (item->state == MARK_LOST) {
        reader_say(r, "this text is not in the brief any more");
        return EFFECT_NONE;
    }
    r->view = r->beneath;
    move_to(r, item->at);
    return EFFECT_NONE;
}

enum effect step_marks_delete(struct reader *r, uint32_t key)
{
    (void)key;
    return seen_mark(r) ? EFFECT_DELETE_MARK : EFFECT_NONE;
}

enum effect step_marks_note(struct reader *r, uint32_t key)
{
    (void)key;
    const struct mark *m = seen_mark(r);
    if (m)
        marking_ask_note(r, m);
    return EFFECT_NONE;
}
