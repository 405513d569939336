/* Which sentences a brief is made of. */
#ifndef ARTICLE_CHOOSE_H
#define ARTICLE_CHOOSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "article/judge.h"
#include "article/runs.h"
#include "brief/brief.h"

struct picks {
    struct pick *at;
    size_t n, cap;
};

/* Zeroed is empty. */
struct choice {
    struct pick bottom_line;
    bool has_bottom_line;
    bool is_thin; /* too little to choose from: the panes are empty */
    struct picks pane[PANE_COUNT];
};

/* At most points a pane, in the article's order; marks what is chosen in j. */
void choose_points(struct judgement *j, unsigned points, struct choice *out);
void choice_finish(struct choice *c);

/* Appends what a person should know of the choice, a line each. */
void choice_add_notes(const struct choice *c, struct str *notes);

#endif
