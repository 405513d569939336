/*
 * Positions are (block, line) and are only ever moved block by block from
 * where they are, so that no key needs the line count of a whole pane.
 */
#include "reader/flow.h"

#include <stdio.h>

#include "layout/document.h"
#include "reader/cache.h"
#include "reader/marking.h"

enum {
    IN_GAP = -1, /* the byte of a scroll that stands behind its block */
};

struct flow flow_of_pane(struct reader *r, enum pane pane, int cols)
{
    uint32_t count = r->brief ? (uint32_t)r->brief->pane[pane].n : 0;
    return (struct flow){.reader = r, .count = count, .cols = cols, .pane = pane};
}

struct flow flow_of_article(struct reader *r, int cols)
{
    return (struct flow){.reader = r,
        .count = (uint32_t)r->article.n,
        .cols = cols,
        .gap = 1,
        .is_article = true};
}

int flow_indent(const struct flow *f)
{
    /* "p12  " is as wide as "  4.12  " without sign, pane and dot */
    int indent = (int)layout_indent(f->count);
    return f->is_article ? indent - 3 : indent;
}

static const struct block *paragraph_block(const struct flow *f, uint32_t item)
{
    struct reader *r = f->reader;
    struct trace t = reader_trace(r);
    bool is_marked = t.is_verbatim && t.paragraph == item + 1;
    uint32_t start = is_marked ? t.start : 0, end = is_marked ? t.end : 0;
    size_t width = (size_t)(f->cols - flow_indent(f));
    bool is_fresh;
    struct block *b = cache_slot(r->cache,
        (struct cache_key){PANE_COUNT, item, (uint32_t)width, start, end}, &is_fresh);
    struct layout_options options = {.width = width, .flags = r->flags};
    if (is_fresh)
        layout_paragraph(b, &r->article, item + 1, start, end, &options);
    return b;
}

const struct block *flow_block(const struct flow *f, uint32_t item)
{
    if (f->is_article)
        return paragraph_block(f, item);
    struct reader *r = f->reader;
    struct address here = {f->pane, item + 1};
    bool is_open = r->view == VIEW_SOURCE && address_eq(here, r->cursor);
    size_t width = (size_t)(f->cols - flow_indent(f));
    bool is_fresh;
    struct block *b = cache_slot(r->cache,
        (struct cache_key){f->pane, item, (uint32_t)width, is_open, 0}, &is_fresh);
    struct layout_options options = {.width = width,
        .flags = r->flags,
        .with_detail = is_open,
        .note = marking_note(r, here)};
    if (is_fresh)
        layout_point(b, &r->article, &r->brief->pane[f->pane].at[item], &options);
    return b;
}

uint32_t flow_lines(const struct flow *f, uint32_t item)
{
    uint32_t lines = (uint32_t)flow_block(f, item)->lines.n + (uint32_t)f->gap;
    return lines ? lines : 1;
}

struct pos flow_pos(const struct flow *f, struct scroll s)
{
    if (f->count == 0)
        return (struct pos){0};
    if (s.item >= f->count)
        return (struct pos){f->count - 1, 0};
    const struct block *b = flow_block(f, s.item);
    if (s.byte == (uint32_t)IN_GAP)
        return (struct pos){s.item, (uint32_t)b->lines.n};
    return (struct pos){s.item, (uint32_t)block_line_at(b, s.byte)};
}

struct scroll flow_scroll(const struct flow *f, struct pos p)
{
    if (f->count == 0)
        return (struct scroll){0};
    const struct wrap_lines *lines = &flow_block(f, p.item)->lines;
    if (p.line >= lines->n)
        return (struct scroll){p.item, (uint32_t)IN_GAP};
    return (struct scroll){p.item, p.line ? lines->at[p.line].start : 0};
}

struct pos flow_move(const struct flow *f, struct pos p, long lines)
{
    if (f->count == 0)
        return p;
    while (lines > 0) {
        long left = (long)flow_lines(f, p.item) - 1 - (long)p.line;
        if (lines <= left) {
            p.line += (uint32_t)lines;
            return p;
        }
        if (p.item + 1 == f->count) {
            p.line += (uint32_t)left;
            return p;
        }
        lines -= left + 1;
        p = (struct pos){p.item + 1, 0};
    }
    while (lines < 0) {
        if (-lines <= (long)p.line) {
            p.line -= (uint32_t)-lines;
            return p;
        }
        if (p.item == 0)
            return (struct pos){0};
        lines += (long)p.line + 1;
        p.item--;
        p.line = flow_lines(f, p.item) - 1;
    }
    return p;
}

uint32_t flow_span(const struct flow *f, struct pos p, uint32_t item, uint32_t limit)
{
    uint32_t span = 0;
    for (uint32_t i = p.item; i <= item && i < f->count && span <= limit; i++)
        span += flow_lines(f, i) - (i == p.item ? p.line : 0);
    return span <= limit ? span - (uint32_t)f->gap : span;
}

struct pos flow_last_top(const struct flow *f, uint32_t rows)
{
    if (f->count == 0)
        return (struct pos){0};
    uint32_t last = f->count - 1;
    struct pos end = {last, flow_lines(f, last) - 1};
    return flow_move(f, end, 1 - (long)rows - f->gap);
}

struct pos flow_reveal(
    const struct flow *f, struct pos top, uint32_t item, uint32_t rows)
{
    bool is_above = item < top.item || (item == top.item && top.line);
    if (!is_above && flow_span(f, top, item, rows) <= rows)
        return top;
    uint32_t lines = flow_lines(f, item) - (uint32_t)f->gap;
    if (!is_above || lines >= rows)
        return (struct pos){item, 0};
    return flow_move(f, (struct pos){item, lines - 1}, 1 - (long)rows);
}

bool pos_is_before(struct pos a, struct pos b)
{
    return a.item < b.item || (a.item == b.item && a.line < b.line);
}
