/* Sentences that stand together, so that a point can be understood alone. */
#ifndef ARTICLE_RUNS_H
#define ARTICLE_RUNS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "article/judge.h"

enum { RUN_LEAST_WORDS = 5 }; /* of a sentence that a point may be chosen for */

/* Sentences first to last of one block, chosen for the sake of one of them. */
struct pick {
    uint32_t sentence;
    uint32_t first, last;
    uint32_t
        detail; /* the last of the sentences that may follow as detail; else last */
    uint8_t priority; /* as a point has it */
};

/* Whether a point may be chosen for the sake of sentence i. */
bool run_is_usable(const struct judgement *j, size_t i);

/*
 * Marks the sentences that only point back to what the bottom line names, which a
 * reader of the brief knows: "He is to appeal", behind a sentence about the one it is
 * about.
 */
void runs_mark_known(struct judgement *j, const struct pick *bottom_line);

/* The least run around a sentence that stands alone; false where there is none. */
bool run_find(const struct judgement *j, size_t i, struct pick *pick);

/* The sentence without another before it, where what it points back to is known; pick
 * is as it was where that is false. */
bool run_find_alone(const struct judgement *j, size_t i, struct pick *pick);

/* Adds what belongs to a point: the rest of an item, an answer, a figure. */
void run_add_detail(const struct judgement *j, struct pick *pick);

/* Adds a second sentence of the opening that goes on with the news. */
void run_add_news(const struct judgement *j, struct pick *pick);

#endif
