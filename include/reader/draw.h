/* Pieces that every view is drawn with. */
#ifndef READER_DRAW_H
#define READER_DRAW_H

#include "layout/block.h"
#include "reader/reader.h"
#include "reader/screen.h"

/*
 * Draws lines of a block from line first on into at most rows rows; the
 * search pattern is shown in reverse where it stands. Returns the rows used.
 */
int draw_block(struct screen *s, const struct reader *r, int row, int col, int limit,
    int rows, const struct block *b, size_t first);

/* Raw text on one line, made safe and cut with `…` at limit. Returns the column behind.
 */
int draw_text(struct screen *s, const struct reader *r, int row, int col, int limit,
    struct span raw, unsigned style);

/* The hint line: message or prompt or hints at the left, place at the right. */
void draw_hints(struct screen *s, struct reader *r, int row, struct span place);

/* The brief with its panes and, when open, the article. */
void draw_brief(struct reader *r, struct screen *s);

#endif
