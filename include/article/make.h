/* Article to brief: what `brief make` does, as a function. */
#ifndef ARTICLE_MAKE_H
#define ARTICLE_MAKE_H

#include <stdbool.h>

#include "article/import.h"
#include "base/err.h"
#include "base/span.h"
#include "base/str.h"
#include "brief/brief.h"

enum {
    MAKE_POINTS = 4, /* at most so many a pane, where nothing else is asked for */
};

struct make_options {
    enum import_format from;
    const char *name;    /* of the file, as import_article wants it */
    unsigned points;     /* at most so many a pane; 0: MAKE_POINTS */
    struct span date;    /* what relative dates count from, ISO 8601; or empty */
    bool is_articleless; /* the article is not embedded */
};

/*
 * Makes a brief of an article. What a person should know of it ("too little to
 * choose from") is appended to notes, a line each. Deterministic: nothing but the
 * arguments counts. The brief is the caller's to finish; untouched on failure.
 */
bool make_brief(struct span bytes, const struct make_options *options,
    struct brief *out, struct str *notes, struct err *err);

/* The same, but appends how each sentence was judged: a table, or JSON lines. */
bool make_explain(struct span bytes, const struct make_options *options, bool is_json,
    struct str *out, struct str *notes, struct err *err);

#endif
