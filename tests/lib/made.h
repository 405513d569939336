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

/*
 * NULL, or what is broken: a point that is not word for word in its paragraph, one
 * that is said twice, a brief that does not read back the same.
 */
const char *made_broken(const struct brief *b);

#endif
