/* The lines of a plain text: where they are, what they start with, what joins. */
#ifndef ARTICLE_TEXT_LINES_H
#define ARTICLE_TEXT_LINES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

enum line_kind {
    LINE_PROSE,
    LINE_ITEM,  /* behind a bullet or a number */
    LINE_QUOTE, /* behind > */
    LINE_RULE,  /* nothing but signs: a line that was drawn */
};

/* A line that is not blank. Offsets are bytes of the text. */
struct text_line {
    size_t start, end;    /* without blanks at the ends */
    size_t body;          /* behind a bullet, number or quotation mark, else start */
    size_t next;          /* where the next line starts */
    unsigned indent;      /* columns before start */
    unsigned width;       /* characters, up to TEXT_WIDEST */
    unsigned number;      /* of an item, a letter's place in the alphabet; or 0 */
    bool is_behind_blank; /* the line before it is blank */
    enum line_kind kind;
};

enum {
    TEXT_WIDEST = 200, /* characters: wider lines were not filled to a width */
};

/* How a text was set. */
struct text_shape {
    unsigned width; /* of a text filled to a width, in characters; else 0 */
    unsigned longest_heading;
};

struct text_shape text_shape_of(struct span text);

/* The first line that is not blank at or behind line->next; false at the end. */
bool text_line_next(struct span text, struct text_line *line);

/*
 * Says what a line starts with. number: of the item before it, or 0. open: the line
 * before it, if the two could be one paragraph; else NULL.
 */
void text_line_mark(const struct text_shape *shape, struct span text,
    struct text_line *line, unsigned number, const struct text_line *open);

/*
 * Whether a line goes on with the block whose last line is last, no blank line
 * being between them. is_single: that block has no other line.
 */
bool text_line_joins(const struct text_shape *shape, struct span text,
    const struct text_line *last, bool is_single, const struct text_line *line);

#endif
