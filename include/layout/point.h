/* How one point, the head of a brief and a paragraph of its article are set. */
#ifndef LAYOUT_POINT_H
#define LAYOUT_POINT_H

#include <stdbool.h>
#include <stddef.h>

#include "brief/brief.h"
#include "brief/trace.h"
#include "layout/block.h"

struct layout_options {
    size_t width;     /* cells */
    unsigned flags;   /* enum safe_flags */
    bool with_detail; /* the further sentences, as lines of their own */
};

/*
 * `Topic  date  text [p8, paraphrase]`, each part where the point has it. The
 * brackets hold the paragraph and any kind but quoted; `[not in p8]` for a quotation
 * that is none. out is cleared first.
 * a: the brief's article, or NULL.
 */
void layout_point(struct block *out, const struct article *a, const struct point *p,
    const struct layout_options *options);

/* `BBC Express News · A. Writer · 2026-11-20`, "date not stated" where there is none.
 */
void layout_meta(
    struct block *out, const struct brief *b, const struct layout_options *options);

/* What is shown of the head of a brief: title, publisher line, bottom line. */
struct layout_head {
    struct block title;
    struct block meta;        /* no lines: left out */
    struct block bottom_line; /* says so where there is none */
};

/*
 * In at most max_rows lines, as far as that goes: first the bottom line
 * shortens to one line, then the publisher line goes, then the title is one
 * line, then it goes too. A title is never more than 2, the publisher line 1.
 * With detail (the bottom line is opened) the bottom line is the last to
 * shorten. max_rows 0: all of everything.
 */
void layout_head(struct layout_head *out, const struct brief *b,
    const struct article *a, size_t max_rows, const struct layout_options *options);

size_t layout_head_rows(const struct layout_head *head);

void layout_head_finish(struct layout_head *head);

/* Paragraph number of the article, the words from start to end marked (bytes). */
void layout_paragraph(struct block *out, const struct article *a, size_t number,
    size_t start, size_t end, const struct layout_options *options);

#endif
