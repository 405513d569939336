/*
 * How the words of a sentence lean. A cue is a phrase that tells a pane by itself; a
 * word that leans makes one likelier than context, and many of them together count. How
 * far cues are to be trusted beside them is learnt with them. They are data: one file a
 * language, src/article/data/leanings_CODE.c, learnt from labelled articles by
 * tests/quality/learn.c.
 */
#ifndef ARTICLE_LEANINGS_H
#define ARTICLE_LEANINGS_H

#include <stddef.h>
#include <stdint.h>

#include "article/cues.h"
#include "article/terms.h"

enum {
    LEANINGS = CUE_NONE + 1, /* what words lean to: the first of enum cue_use */
    /* what cues and place count for beside words, in points of the cues */
    LEANINGS_LEAST = -10,
    LEANINGS_MOST = 45,
};

/* Stems of one use and one weight, in tenths of a point of the cues, between blanks. */
struct leaning_row {
    uint8_t use; /* enum cue_use, below LEANINGS */
    int8_t weight;
    const char *stems;
};

struct leaning_table {
    const struct leaning_row *rows;
    size_t n;
    uint8_t trust[LEANINGS]; /* percent of what cues and place say that counts */
};

extern const struct leaning_table leanings_english;

/* The leanings of a language over the terms of one story. Leaning 0 is none. */
struct leanings {
    struct leaning {
        int8_t to[LEANINGS];
    } * at;
    size_t n, cap;
    uint8_t trust[LEANINGS]; /* as the table has it; without one all of it counts */
};

/* table: NULL where the language has none; terms is told which stems lean. */
void leanings_init(
    struct leanings *l, const struct leaning_table *table, struct terms *terms);
void leanings_finish(struct leanings *l);

/* What a score of cues and place counts for a use, in tenths of a point. */
int leaning_trusted(const struct leanings *l, int score, unsigned use);

/* Adds up how n words lean; what is far from 0 stays within 1,000. */
void leanings_find(const struct leanings *l, const struct terms *terms,
    const uint32_t *words, size_t n, int16_t out[LEANINGS]);

#endif
