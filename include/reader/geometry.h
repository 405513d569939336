/* Where the parts of the screen stand; a pure function of the size and the state. */
#ifndef READER_GEOMETRY_H
#define READER_GEOMETRY_H

#include <stdbool.h>

#include "brief/brief.h"
#include "layout/point.h"
#include "reader/reader.h"

/* The sizes from which on there is more to see (columns and rows). */
enum {
    OVERVIEW_COLS = 100,
    OVERVIEW_ROWS = 34,
    TABS_COLS = 60,
    BESIDE_COLS = 100, /* the article beside the points, else below */
    LEAST_COLS = 20,
    LEAST_ROWS = 5,
};

/* rows 0: not shown. */
struct box {
    int row, col;
    int rows, cols;
};

struct geometry {
    bool is_too_small;
    bool is_overview;
    const struct layout_head *head; /* laid out to what there is room for; NULL where
                                       that is nothing; borrowed as a flow's block */
    int head_rows;
    int tab_row;                 /* of the tab line or pane name; -1 in the overview */
    struct box pane[PANE_COUNT]; /* the points, without the head line above */
    struct box article;          /* its text, without the head line above */
    int hint_row;                /* -1: none */
};

void geometry_init(struct geometry *g, struct reader *r);

/* Whether the size has room for the overview. */
bool geometry_has_overview(const struct reader *r);

/* Whether it is what is shown of a brief: not one pane, not with the article open. */
bool geometry_shows_overview(const struct reader *r);

#endif
