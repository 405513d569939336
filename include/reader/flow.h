/*
 * A run of blocks under each other, the points of a pane or the paragraphs of
 * the article, and moving through it by lines. Only the blocks in view are
 * ever laid out, so a pane of 10,000 points scrolls like one of 10.
 */
#ifndef READER_FLOW_H
#define READER_FLOW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "layout/block.h"
#include "reader/reader.h"

struct flow {
    struct reader *reader;
    uint32_t count; /* blocks */
    int cols;       /* of the box they are shown in */
    int gap;        /* blank lines behind each */
    bool is_article;
    enum pane pane; /* where is_article is false */
};

/* A line of a flow: block item (from 0), line in it (from 0). */
struct pos {
    uint32_t item;
    uint32_t line;
};

struct flow flow_of_pane(struct reader *r, enum pane pane, int cols);
struct flow flow_of_article(struct reader *r, int cols);

/* The cells left of the text: sign and address, or paragraph number. */
int flow_indent(const struct flow *f);

/* Borrowed until the next call that lays out a block. */
const struct block *flow_block(const struct flow *f, uint32_t item);

/* With the gap behind it; at least 1. */
uint32_t flow_lines(const struct flow *f, uint32_t item);

/* Scrolls hold a byte, so that they outlive a change of width; lines are for drawing.
 */
struct pos flow_pos(const struct flow *f, struct scroll s);
struct scroll flow_scroll(const struct flow *f, struct pos p);

/* So many lines on (or back, below 0), stopping at the first and the last line. */
struct pos flow_move(const struct flow *f, struct pos p, long lines);

/* The lines from p to the end of item, without its gap; stops counting past limit. */
uint32_t flow_span(const struct flow *f, struct pos p, uint32_t item, uint32_t limit);

/* The top at which the last line is the last of rows. */
struct pos flow_last_top(const struct flow *f, uint32_t rows);

/*
 * top, where the item is whole in rows from there; else the page is turned: an
 * item below becomes the first in view, one above the last. So the lines stand
 * still for most keys, and what comes next is seen.
 */
struct pos flow_reveal(
    const struct flow *f, struct pos top, uint32_t item, uint32_t rows);

bool pos_is_before(struct pos a, struct pos b);

#endif
