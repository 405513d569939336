/*
 * The brief as a picture: head, panes, article, hint line. The address of the
 * selected point is in reverse and the hardware cursor stands on it; nothing
 * else changes when the cursor moves, so that moving costs a few cells.
 */
#include <stdio.h>

#include "layout/document.h"
#include "reader/draw.h"
#include "reader/flow.h"
#include "reader/geometry.h"
#include "reader/marking.h"
#include "reader/move.h"
#include "text/safe.h"

static void put_cursor(struct screen *s, int row, int col)
{
    s->cursor_row = row;
    s->cursor_col = col;
}

/* -- head -- */

/* The bottom line has no address on the screen: its first word stands for it. */
static void select_bottom_line(struct screen *s, int row)
{
    struct cell *cells = screen_row(s, row);
    for (int i = 0; i < s->cols && cells[i].ch[0] != ' '; i++)
        cells[i].style |= STYLE_REVERSE;
    put_cursor(s, row, 0);
}

/* It has no column of signs: the star is behind it, where a cell was kept free. */
static void draw_bottom_star(struct screen *s, int row, const struct block *b)
{
    int col = (int)b->lines.at[b->lines.n - 1].cells + 1;
    screen_put(
        s, row, col < s->cols ? col : s->cols - 1, s->cols, span_of("*"), STYLE_PLAIN);
}

static void draw_head(struct screen *s, struct reader *r, const struct geometry *g)
{
    const struct layout_head *h = g->head;
    int row = draw_block(s, r, 0, 0, s->cols, s->rows, &h->title, 0);
    row += draw_block(s, r, row, 0, s->cols, s->rows, &h->meta, 0);
    int end = row + draw_block(s, r, row, 0, s->cols, s->rows, &h->bottom_line, 0);
    if (marking_is_on(r, (struct address){0}))
        draw_bottom_star(s, end - 1, &h->bottom_line);
    if (address_is_bottom_line(r->cursor))
        select_bottom_line(s, row);
}

/* -- panes -- */

/* `1 CONTEXT -----` over a pane of the overview. */
static void draw_pane_head(struct screen *s, const struct box *box, enum pane pane)
{
    char text[32];
    snprintf(text, sizeof text, "%d %s ", pane + 1, panes[pane].head);
    int row = box->row - 1, limit = box->col + box->cols + 1;
    int col = screen_put(s, row, box->col, limit, span_of(text), STYLE_BOLD);
    screen_fill(s, row, col, limit, '-', STYLE_PLAIN);
}

/* Behind the name of a pane that holds bookmarks. */
static const char *star(const struct reader *r, int pane)
{
    return marking_is_in(r, (enum pane)pane) ? "*" : "";
}

static void draw_tabs(struct screen *s, const struct reader *r, int row, int limit)
{
    char text[32];
    int col = 0;
    if (r->cols < TABS_COLS) {
        snprintf(text, sizeof text, "%d %s%s", r->pane + 1, panes[r->pane].head,
            star(r, (int)r->pane));
        screen_put(s, row, 0, limit, span_of(text), STYLE_BOLD);
        return;
    }
    for (int p = 0; p < PANE_COUNT; p++) {
        snprintf(text, sizeof text, " %d %s%s ", p + 1, panes[p].title, star(r, p));
        unsigned style = p == (int)r->pane ? STYLE_BOLD | STYLE_REVERSE : STYLE_PLAIN;
        col = screen_put(s, row, col, limit, span_of(text), style) + 1;
    }
}

static void draw_address(
    struct screen *s, const struct reader *r, int row, int col, struct address a)
{
    char text[ADDRESS_SIZE];
    address_format(a, text);
    bool is_selected = address_eq(a, r->cursor);
    screen_put(
        s, row, col, s->cols, span_of(text), is_selected ? STYLE_REVERSE : STYLE_PLAIN);
    if (is_selected)
        put_cursor(s, row, col);
}

static void draw_points(
    struct screen *s, struct reader *r, const struct box *box, int rows, enum pane pane)
{
    struct flow f = flow_of_pane(r, pane, box->cols);
    struct pos top = move_top(&f, r->panes[pane], box->rows);
    int row = box->row, end = box->row + rows, indent = flow_indent(&f);
    for (uint32_t i = top.item; i < f.count && row < end; i++) {
        /* A point that starts above shows its address on its first row in view. */
        struct address at = {pane, i + 1};
        if (marking_is_on(r, at))
            screen_put(s, row, box->col, s->cols, span_of("*"), STYLE_PLAIN);
        draw_address(s, r, row, box->col + 2, at);
        row += draw_block(s, r, row, box->col + indent, box->col + box->cols, end - row,
            flow_block(&f, i), i == top.item ? top.line : 0);
    }
}

static void draw_pane(
    struct screen *s, struct reader *r, const struct geometry *g, enum pane pane)
{
    const struct box *box = &g->pane[pane];
    if (box->rows < 1)
        return;
    int limit = box->col + box->cols;
    if (g->is_overview)
        draw_pane_head(s, box, pane);
    if (r->brief->pane[pane].n == 0) {
        screen_put(
            s, box->row, box->col + 2, limit, span_of(empty_pane_text), STYLE_PLAIN);
        return;
    }
    int rows = move_pane_rows(r, g, pane);
    draw_points(s, r, box, rows, pane);
    if (rows < box->rows) {
        char text[32];
        snprintf(text, sizeof text, "+%zu below", move_below(r, g, pane));
        struct flow f = flow_of_pane(r, pane, box->cols);
        screen_put(s, box->row + rows, box->col + flow_indent(&f), limit, span_of(text),
            STYLE_PLAIN);
    }
}

/* The bar between two columns; it separates and says nothing. */
static void draw_bar(struct screen *s, int col, int row, int end)
{
    for (; row < end; row++)
        screen_put(s, row, col, s->cols, span_of("|"), STYLE_PLAIN);
}

/* -- article -- */

static void draw_article_head(
    struct screen *s, const struct box *box, uint32_t paragraph, size_t count)
{
    char text[48] = "ARTICLE ";
    if (count && paragraph)
        snprintf(
            text, sizeof text, "ARTICLE p%lu of %zu ", (unsigned long)paragraph, count);
    int row = box->row - 1, limit = box->col + box->cols;
    int col = screen_put(s, row, box->col, limit, span_of(text), STYLE_BOLD);
    screen_fill(s, row, col, limit, '-', STYLE_PLAIN);
}

static void draw_no_article(
    struct screen *s, const struct reader *r, const struct box *box)
{
    struct block b = {0};
    block_add_literal(&b, ROLE_PLAIN, "this brief holds no article");
    block_wrap(&b, (size_t)box->cols, 0);
    if (r->brief->url.n)
        block_add(&b, ROLE_PLAIN, r->brief->url, r->flags);
    else
        block_add_literal(&b, ROLE_PLAIN, "and states no source URL");
    block_wrap(&b, (size_t)box->cols, 0);
    draw_block(s, r, box->row, box->col, box->col + box->cols, box->rows, &b, 0);
    block_finish(&b);
}

static void draw_paragraphs(struct screen *s, struct reader *r, const struct box *box)
{
    struct flow f = flow_of_article(r, box->cols);
    struct pos top = move_top(&f, r->article_top, box->rows);
    int row = box->row, end = box->row + box->rows, indent = flow_indent(&f);
    for (uint32_t i = top.item; i < f.count && row < end; i++) {
        char label[16];
        snprintf(label, sizeof label, "p%lu", (unsigned long)i + 1);
        uint32_t line = i == top.item ? top.line : 0;
        const struct block *b = flow_block(&f, i);
        if (line < b->lines.n)
            screen_put(
                s, row, box->col, box->col + indent, span_of(label), STYLE_PLAIN);
        draw_block(
            s, r, row, box->col + indent, box->col + box->cols, end - row, b, line);
        row += (int)(flow_lines(&f, i) - line);
    }
}

static void draw_article(struct screen *s, struct reader *r, const struct geometry *g)
{
    const struct box *box = &g->article;
    if (box->rows < 1)
        return;
    draw_article_head(s, box, reader_trace(r).paragraph, r->article.n);
    if (r->article.n)
        draw_paragraphs(s, r, box);
    else
        draw_no_article(s, r, box);
}

/* -- all of it -- */

/* `2.2  6/15`, and how many points are below where only one pane is shown. */
static void draw_last_line(struct screen *s, struct reader *r, const struct geometry *g)
{
    char address[ADDRESS_SIZE];
    struct str place = {0};
    address_format(r->cursor, address);
    str_addf(&place, "%s  %zu/%zu", address, move_place(r), brief_count(r->brief));
    size_t below = g->is_overview ? 0 : move_below(r, g, r->pane);
    if (below)
        str_addf(&place, "  +%zu below", below);
    int row = g->hint_row;
    if (row < 0 && (r->prompt != PROMPT_NONE || r->message.n)) {
        /* No line is kept for hints: what is said covers the last, not the cursor's. */
        row = s->cursor_row < s->rows - 1 ? s->rows - 1 : g->tab_row;
        screen_fill(s, row, 0, s->cols, ' ', STYLE_PLAIN);
    }
    if (row >= 0)
        draw_hints(s, r, row, str_span(&place));
    str_finish(&place);
}

void draw_brief(struct reader *r, struct screen *s)
{
    struct geometry g;
    geometry_init(&g, r);
    draw_head(s, r, &g);
    int limit = g.article.col > 0 ? g.article.col - 2 : s->cols;
    if (g.tab_row >= 0)
        draw_tabs(s, r, g.tab_row, limit);
    for (int p = 0; p < PANE_COUNT; p++)
        draw_pane(s, r, &g, (enum pane)p);
    draw_article(s, r, &g);
    int bar = g.is_overview ? g.pane[1].col - 2 : g.article.col - 2;
    int top = g.is_overview ? g.pane[0].row - 1 : g.tab_row;
    if (bar > 0)
        draw_bar(s, bar, top, g.hint_row);
    draw_last_line(s, r, &g);
}
