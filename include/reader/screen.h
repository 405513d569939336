/*
 * A screen as data: a grid of cells and where the hardware cursor stands. The
 * reader draws here, term shows it, tests look at it.
 */
#ifndef READER_SCREEN_H
#define READER_SCREEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"
#include "base/str.h"
#include "text/char32.h"
#include "text/safe.h"

enum style {
    STYLE_PLAIN = 0,
    STYLE_BOLD = 1,
    STYLE_REVERSE = 2,
    STYLE_UNDERLINE = 4,
};

struct cell {
    char32_t ch[1 + SAFE_MARKS]; /* a base and its marks, 0 behind the last;
                                    ch[0] is 0 in the right half of a wide cell */
    uint8_t width;               /* 1 or 2; 0 for that right half */
    uint8_t style;               /* enum style, or-ed */
};

/* Zeroed is empty and valid. */
struct screen {
    int rows, cols;
    int cursor_row, cursor_col; /* always inside the screen */
    struct cell *cells;         /* rows x cols, row by row */
};

/* Makes it rows x cols (at least 1 x 1) of blanks with the cursor at 0, 0. */
void screen_reset(struct screen *s, int rows, int cols);
void screen_finish(struct screen *s);

/* The cells of a row, 0..rows-1. */
struct cell *screen_row(const struct screen *s, int row);

/*
 * Puts safe text (text/safe.h) at row and col, cut at col limit (not
 * included; clamped to the screen); a wide cell that would be cut becomes a
 * blank. Outside the screen nothing is put. Returns the column behind it.
 */
int screen_put(
    struct screen *s, int row, int col, int limit, struct span safe, unsigned style);

/* count cells of one ASCII character. */
int screen_fill(struct screen *s, int row, int col, int limit, char c, unsigned style);

/* The row as UTF-8 without trailing blanks, for tests. */
void screen_row_text(const struct screen *s, int row, struct str *out);

#endif
