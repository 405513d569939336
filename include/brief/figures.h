/* Numbers with what they count, and dates, each read as one. */
#ifndef BRIEF_FIGURES_H
#define BRIEF_FIGURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"
#include "brief/lexicon.h"

struct figure {
    size_t start, end;  /* bytes of the text, with signs and units */
    struct span digits; /* of the number or the day */
    int power;          /* of ten, from the words behind it */
    enum unit unit;
    bool is_word;  /* "three", and nothing behind it */
    int month;     /* 1 to 12; 0: it is no date */
    int day;       /* 0: the month alone; of no date: which day the number could be */
    uint64_t year; /* its hash as a number; 0: not stated */
};

/* Reads the figure that the first token at or behind byte at starts; false: none. */
bool figure_read(
    const struct lexicon *l, struct span text, size_t at, struct figure *out);

/*
 * Gives f what it leaves to the figure that it is joined with: to the 3 of "3 to 4
 * billion" the billion, to the 15 of "15-18 April" the month. False: it leaves nothing.
 */
bool figure_complete(struct figure *f, const struct figure *joined);

enum { FIGURE_ROW = 5 }; /* figures that share what the last one states, at most */

/* A figure with those that "to", a comma or their like join to it. Zeroed is empty. */
struct figure_row {
    struct figure at[FIGURE_ROW];
    size_t n;
};

/*
 * Goes on to the row of the next figure: of the second of the row, else of the one
 * that the first token at or behind byte at starts. False, and empty: there is none.
 */
bool figure_row_next(
    const struct lexicon *l, struct span text, size_t at, struct figure_row *row);

/* The second figure of a row, completed by those behind it; false: the row has one. */
bool figure_row_joined(const struct figure_row *row, struct figure *out);

#endif
