/* Briefs made of articles in tests, and what must hold of every one of them. */
#ifndef TESTS_MADE_H
#define TESTS_MADE_H

#include "base/str.h"
#include "brief/brief.h"

/* Makes a brief of an article; stops the test where that fails. notes may be NULL. */
void made_brief(struct brief *out, const char *article, const char *date,
    unsigned points, struct str *notes);

/* The points as lines, "PANE text" with topics in brackets and details behind a bar;
 * the bottom line first. */
void made_text(struct str *out, const struct brief *b);

/* Stops the test if the lines of an article's brief have no such text; if they have. */
void made_check_has(const char *article, const char *text);
void made_check_has_not(const char *article, const char *text);

/* Enough of an article around what is tested. */
#define MADE_HEAD                                                                 \
    "Council closes the bridge\n\n"                                               \
    "The council of Merrin closed the old bridge on Monday. It took an hour.\n\n" \
    "The bridge was built in 1938 by the county. Some 14,000 cars crossed it a "  \
    "day.\n\nA ferry crosses the river every hour.\n\n"

/*
 * NULL, or what is broken: a point that is not word for word in its paragraph, one
 * that is said twice, a brief that does not read back the same.
 */
const char *made_broken(const struct brief *b);

#endif
