/*
 * The screen from the top: head, (tab line or the heads of four panes), points,
 * article, hint line. What there is no room for goes in the order that
 * people miss it least.
 */
#include "reader/geometry.h"

#include "reader/cache.h"
#include "reader/flow.h"
#include "reader/marking.h"

enum {
    SPLIT = 4,       /* cells between the columns: two blanks, bar, blank */
    SMALL_ROWS = 24, /* below: the head gives way to an open article */
    TITLE_ROWS = 8,  /* below: no title */
    HINT_ROWS = 6,   /* below: no hints either */
};

bool geometry_has_overview(const struct reader *r)
{
    return r->cols >= OVERVIEW_COLS && r->rows >= OVERVIEW_ROWS;
}

static bool is_open(const struct reader *r)
{
    return r->view == VIEW_SOURCE;
}

bool geometry_shows_overview(const struct reader *r)
{
    return geometry_has_overview(r) && !r->is_zoomed && !is_open(r);
}

/* The bottom line is opened: it is shown whole, detail and all. */
static bool is_head_open(const struct reader *r)
{
    return is_open(r) && address_is_bottom_line(r->cursor);
}

/* The most rows that the head may take; at least its bottom line. */
static size_t head_limit(const struct reader *r)
{
    if (is_head_open(r))
        return (size_t)r->rows / 2;
    if (r->rows < TITLE_ROWS)
        return 1;
    if (is_open(r) && r->rows < SMALL_ROWS)
        return 2;
    return (size_t)r->rows / 3;
}

/* A bottom line may be a megabyte: it is laid out once, not with every key. */
static const struct layout_head *head_of(struct reader *r, size_t limit)
{
    struct layout_options options = {.width = (size_t)r->cols,
        .flags = r->flags,
        .with_detail = is_head_open(r),
        .note = is_head_open(r) ? marking_note(r, r->cursor) : (struct span){0}};
    struct cache_key key = {.item = (uint32_t)limit,
        .width = (uint32_t)r->cols,
        .start = options.with_detail};
    bool is_fresh;
    struct layout_head *head = cache_head(r->cache, key, &is_fresh);
    if (is_fresh)
        layout_head(head, r->brief, &r->article, limit, &options);
    return head;
}

static uint32_t pane_need(struct reader *r, enum pane pane, int cols, uint32_t limit)
{
    struct flow f = flow_of_pane(r, pane, cols);
    if (f.count == 0)
        return 1;
    return flow_span(&f, (struct pos){0}, f.count - 1, limit);
}

/*
 * The rows of the upper two panes. What all need where that fits; else the
 * upper ones come first, up to three fifths, and never more than they need.
 */
static int upper_rows(struct reader *r, int rows, int left_cols, int right_cols)
{
    uint32_t limit = (uint32_t)rows;
    int need[PANE_COUNT];
    for (int p = 0; p < PANE_COUNT; p++)
        need[p] =
            (int)pane_need(r, (enum pane)p, p % 2 ? right_cols : left_cols, limit);
    int upper = (need[0] > need[1] ? need[0] : need[1]) + 1; /* a free row below */
    int lower = need[2] > need[3] ? need[2] : need[3];
    int most = rows - lower > rows * 3 / 5 ? rows - lower : rows * 3 / 5;
    return upper < most ? upper : most;
}

static void place_overview(struct geometry *g, struct reader *r, int top)
{
    /* A cell stays free right of the text, under the end of the head line. */
    int column = (r->cols - SPLIT) / 2;
    int left = column - 1, right = r->cols - SPLIT - column - 1;
    int rows = g->hint_row - top - 2; /* two head lines */
    int upper = upper_rows(r, rows, left, right);
    for (int p = 0; p < PANE_COUNT; p++) {
        bool is_lower = p >= 2, is_right = p % 2;
        g->pane[p] = (struct box){
            .row = is_lower ? top + 1 + upper + 1 : top + 1,
            .col = is_right ? column + SPLIT : 0,
            .rows = is_lower ? rows - upper : upper,
            .cols = is_right ? right : left,
        };
    }
}

/* One pane, and the article beside or below it when it is open. */
static void place_single(struct geometry *g, struct reader *r, int top, int bottom)
{
    struct box all = {top + 1, 0, bottom - top - 1, r->cols};
    struct box pane = all;
    g->tab_row = top;
    if (is_open(r) && r->cols >= BESIDE_COLS) {
        int left = (r->cols - SPLIT) / 2;
        pane.cols = left;
        g->article =
            (struct box){all.row, left + SPLIT, all.rows, r->cols - SPLIT - left};
    } else if (is_open(r) && all.rows >= 3) {
        pane.rows = (all.rows - 1) / 2;
        int row = pane.row + pane.rows + 1; /* its own head line */
        g->article = (struct box){row, 0, all.row + all.rows - row, r->cols};
    }
    g->pane[r->pane] = pane;
}

void geometry_init(struct geometry *g, struct reader *r)
{
    *g = (struct geometry){.tab_row = -1, .hint_row = -1};
    g->is_too_small = r->cols < LEAST_COLS || r->rows < LEAST_ROWS;
    if (g->is_too_small || !r->brief)
        return;
    size_t limit = head_limit(r);
    g->head = head_of(r, limit);
    g->head_rows = (int)layout_head_rows(g->head);
    g->hint_row = r->rows >= HINT_ROWS ? r->rows - 1 : -1;
    int top =
        g->head_rows + ((size_t)g->head_rows < limit); /* a free row if there is one */
    g->is_overview = geometry_shows_overview(r);
    if (g->is_overview)
        place_overview(g, r, top);
    else
        place_single(g, r, top, g->hint_row < 0 ? r->rows : g->hint_row);
}
