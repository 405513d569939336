/*
 * Two rules keep this calm: a key moves the cursor, and the view stands still
 * until the cursor would leave it, then turns like a page; or a key moves the
 * view, and the cursor follows only when it would be left outside.
 */
#include "reader/move.h"

/* -- what is in view -- */

static struct flow flow_in(struct reader *r, const struct geometry *g, enum pane pane)
{
    return flow_of_pane(r, pane, g->pane[pane].cols);
}

/*
 * The first line in view: where it was scrolled to, but with no empty rows
 * below the last point while there is something above. What was scrolled to is
 * kept, so that a size that comes back shows what it showed.
 */
struct pos move_top(const struct flow *f, struct scroll scroll, int rows)
{
    struct pos top = flow_pos(f, scroll), last = flow_last_top(f, (uint32_t)rows);
    return pos_is_before(last, top) ? last : top;
}

static struct pos top_in(const struct flow *f, const struct geometry *g)
{
    return move_top(f, f->reader->panes[f->pane], g->pane[f->pane].rows);
}

/* Whether the pane's last line is within its box from top on. */
static bool fits(const struct flow *f, struct pos top, int rows)
{
    return f->count == 0 ||
           flow_span(f, top, f->count - 1, (uint32_t)rows) <= (uint32_t)rows;
}

int move_pane_rows(struct reader *r, const struct geometry *g, enum pane pane)
{
    int rows = g->pane[pane].rows;
    struct flow f = flow_in(r, g, pane);
    if (!g->is_overview || rows < 2 || fits(&f, top_in(&f, g), rows))
        return rows;
    return rows - 1;
}

size_t move_below(struct reader *r, const struct geometry *g, enum pane pane)
{
    struct flow f = flow_in(r, g, pane);
    struct pos top = top_in(&f, g);
    uint32_t rows = (uint32_t)move_pane_rows(r, g, pane), used = 0;
    for (uint32_t i = top.item; i < f.count; i++) {
        used += flow_lines(&f, i) - (i == top.item ? top.line : 0);
        if (used > rows)
            return f.count - i;
    }
    return 0;
}

/* The rows in which a point must be whole: one less where "+N below" may come. */
static uint32_t rows_for(const struct geometry *g, const struct flow *f, uint32_t item)
{
    int rows = g->pane[f->pane].rows;
    bool may_lose_one = g->is_overview && rows > 1 && item + 1 < f->count;
    return (uint32_t)(may_lose_one ? rows - 1 : rows);
}

static void reveal_in(struct reader *r, const struct geometry *g)
{
    if (address_is_bottom_line(r->cursor) || g->pane[r->pane].rows < 1)
        return;
    struct flow f = flow_in(r, g, r->pane);
    uint32_t item = r->cursor.number - 1;
    struct pos top = top_in(&f, g);
    uint32_t rows = rows_for(g, &f, item);
    if (top.item == item && flow_lines(&f, item) > rows)
        return; /* a long point that is being scrolled through stays */
    struct pos next = flow_reveal(&f, top, item, rows);
    if (pos_is_before(top, next) || pos_is_before(next, top))
        r->panes[r->pane] = flow_scroll(&f, next);
}

void move_reveal(struct reader *r)
{
    struct geometry g;
    geometry_init(&g, r);
    if (!g.is_too_small)
        reveal_in(r, &g);
}

void move_article(struct reader *r)
{
    struct trace t = reader_trace(r);
    r->article_top = (struct scroll){0};
    if (!t.paragraph || t.paragraph > r->article.n)
        return;
    r->article_top.item = t.paragraph - 1;
    struct geometry g;
    geometry_init(&g, r);
    if (g.article.rows > 0) {
        /* Words far down a long paragraph are brought into view, with a line above. */
        struct flow f = flow_of_article(r, g.article.cols);
        const struct block *b = flow_block(&f, t.paragraph - 1);
        uint32_t line = (uint32_t)block_line_at(b, t.end);
        if (t.is_verbatim && line >= (uint32_t)g.article.rows) {
            uint32_t first = (uint32_t)block_line_at(b, t.start);
            struct pos top = {t.paragraph - 1, first ? first - 1 : 0};
            r->article_top = flow_scroll(&f, top);
        }
    }
}

void move_to(struct reader *r, struct address a)
{
    if (!address_is_bottom_line(a) && !brief_point(r->brief, a))
        return;
    bool is_other = !address_eq(a, r->cursor);
    r->cursor = a;
    r->is_traced = r->is_traced && !is_other;
    if (!address_is_bottom_line(a)) {
        r->pane = a.pane;
        r->numbers[a.pane] = a.number;
    }
    move_reveal(r);
    if (is_other && r->view == VIEW_SOURCE)
        move_article(r);
}

/* -- point by point -- */

/* Scrolls inside a point that is longer than its pane; false where there is no more. */
static bool scroll_inside(struct reader *r, int direction)
{
    if (address_is_bottom_line(r->cursor))
        return false;
    struct geometry g;
    geometry_init(&g, r);
    if (g.is_too_small)
        return false;
    struct flow f = flow_in(r, &g, r->pane);
    uint32_t item = r->cursor.number - 1, rows = rows_for(&g, &f, item);
    struct pos top = top_in(&f, &g);
    if (top.item != item)
        return false;
    bool has_more =
        direction > 0 ? flow_span(&f, top, item, rows) > rows : top.line > 0;
    if (has_more)
        r->panes[r->pane] = flow_scroll(&f, flow_move(&f, top, direction));
    return has_more;
}

/* Shows the end of the cursor's point where it is longer than its pane. */
static void show_end(struct reader *r)
{
    struct geometry g;
    geometry_init(&g, r);
    if (!g.is_too_small && !address_is_bottom_line(r->cursor)) {
        struct flow f = flow_in(r, &g, r->pane);
        uint32_t item = r->cursor.number - 1, rows = rows_for(&g, &f, item);
        uint32_t lines = flow_lines(&f, item);
        if (lines > rows && rows > 0)
            r->panes[r->pane] = flow_scroll(&f, (struct pos){item, lines - rows});
    }
}

size_t move_place(const struct reader *r)
{
    if (address_is_bottom_line(r->cursor))
        return 0;
    return brief_ordinal(r->brief, r->cursor) + 1;
}

void move_to_place(struct reader *r, size_t place)
{
    move_to(r, place ? brief_nth(r->brief, place - 1) : (struct address){0});
}

enum effect step_next(struct reader *r, uint32_t key)
{
    (void)key;
    if (scroll_inside(r, 1))
        return EFFECT_NONE;
    if (move_place(r) == brief_count(r->brief))
        reader_say(r, "this is the last point");
    else
        move_to_place(r, move_place(r) + 1);
    return EFFECT_NONE;
}

enum effect step_previous(struct reader *r, uint32_t key)
{
    (void)key;
    if (scroll_inside(r, -1))
        return EFFECT_NONE;
    if (move_place(r) == 0) {
        reader_say(r, "this is the bottom line, the start of the brief");
        return EFFECT_NONE;
    }
    move_to_place(r, move_place(r) - 1);
    show_end(r);
    return EFFECT_NONE;
}

/* -- pages -- */

/* Where scrolling left the cursor outside: the nearest point that is whole in view. */
static void pull_cursor(struct reader *r, const struct geometry *g)
{
    struct flow f = flow_in(r, g, r->pane);
    if (f.count == 0 || address_is_bottom_line(r->cursor))
        return;
    struct pos top = top_in(&f, g);
    uint32_t rows = (uint32_t)move_pane_rows(r, g, r->pane);
    uint32_t first = top.item + (top.line > 0);
    if (first >= f.count || flow_span(&f, top, first, rows) > rows)
        first = top.item; /* one long point fills the view */
    uint32_t last = first;
    while (last + 1 < f.count && flow_span(&f, top, last + 1, rows) <= rows)
        last++;
    uint32_t item = r->cursor.number - 1;
    item = item < first ? first : item > last ? last : item;
    struct scroll kept = r->panes[r->pane];
    move_to(r, (struct address){r->pane, item + 1});
    r->panes[r->pane] = kept;
}

/* Scrolls the pane; false where it is at that end already. */
static bool scroll_pane(struct reader *r, const struct geometry *g, long lines)
{
    struct flow f = flow_in(r, g, r->pane);
    struct pos top = top_in(&f, g);
    struct pos last = flow_last_top(&f, (uint32_t)g->pane[r->pane].rows);
    struct pos next = flow_move(&f, top, lines);
    if (pos_is_before(last, next))
        next = last;
    if (!pos_is_before(top, next) && !pos_is_before(next, top))
        return false;
    r->panes[r->pane] = flow_scroll(&f, next);
    pull_cursor(r, g);
    return true;
}

static void scroll_article(struct reader *r, const struct geometry *g, long lines)
{
    struct flow f = flow_of_article(r, g->article.cols);
    struct pos top = move_top(&f, r->article_top, g->article.rows);
    struct scroll next = flow_scroll(&f, flow_move(&f, top, lines));
    r->article_top = flow_scroll(&f, move_top(&f, next, g->article.rows));
}

/* Into the next pane that holds something; a page flows, a line does not. */
static void flow_into(struct reader *r, int direction)
{
    int p = (int)r->pane + direction;
    while (p >= 0 && p < PANE_COUNT && r->brief->pane[p].n == 0)
        p += direction;
    if (p < 0 || p >= PANE_COUNT) {
        reader_say(r, direction > 0 ? "end of the brief" : "start of the brief");
        return;
    }
    size_t n = r->brief->pane[p].n;
    r->panes[p] = (struct scroll){0};
    uint32_t number = direction > 0 ? 1 : (uint32_t)n;
    move_to(r, (struct address){(enum pane)p, number});
    if (direction < 0)
        show_end(r);
}

/* pages: in units of half a page; 0: one line. */
static enum effect scroll(struct reader *r, int direction, int half_pages)
{
    struct geometry g;
    geometry_init(&g, r);
    if (!g.is_too_small) {
        bool is_article = r->view == VIEW_SOURCE && g.article.rows > 0;
        int rows = is_article ? g.article.rows : move_pane_rows(r, &g, r->pane);
        int page = half_pages == 2 ? rows - 1 : half_pages ? rows / 2 : 1;
        long lines = direction * (long)(page > 0 ? page : 1);
        if (is_article)
            scroll_article(r, &g, lines);
        else if (!scroll_pane(r, &g, lines) && half_pages)
            flow_into(r, direction);
    }
    return EFFECT_NONE;
}

enum effect step_page_down(struct reader *r, uint32_t key)
{
    (void)key;
    return scroll(r, 1, 2);
}

enum effect step_page_up(struct reader *r, uint32_t key)
{
    (void)key;
    return scroll(r, -1, 2);
}

enum effect step_half_down(struct reader *r, uint32_t key)
{
    (void)key;
    return scroll(r, 1, 1);
}

enum effect step_half_up(struct reader *r, uint32_t key)
{
    (void)key;
    return scroll(r, -1, 1);
}

enum effect step_line_down(struct reader *r, uint32_t key)
{
    (void)key;
    return scroll(r, 1, 0);
}

enum effect step_line_up(struct reader *r, uint32_t key)
{
    (void)key;
    return scroll(r, -1, 0);
}
