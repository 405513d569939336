/* What could be a point of each pane, and which panes have anything at all. */
#ifndef ARTICLE_CANDIDATES_H
#define ARTICLE_CANDIDATES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "article/judge.h"
#include "article/runs.h"

/* A sentence, with its run, that could be a point of a pane. */
struct candidate {
    struct pick pick;
    int32_t worth; /* the more the better, only to be compared */
    uint8_t pane;
    bool is_alone; /* without its run, and taken only where its pane stays empty: there
                      is none, or it starts with what another pane may want */
};

/* Zeroed is empty. */
struct candidates {
    struct candidate *at; /* the last pane first, the best of each first */
    size_t n, cap;
    bool is_open[PANE_COUNT]; /* the pane has something */
};

/* Finds them in what is not chosen yet. */
void candidates_find(struct candidates *out, const struct judgement *j);
void candidates_finish(struct candidates *c);

/* Whether its pane, which has so many points, should take one of them. */
bool candidates_want(const struct candidates *c, const struct judgement *j,
    const struct candidate *one, size_t points);

#endif
