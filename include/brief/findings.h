/* What is wrong with a brief file, each with its place: an error list as compilers give
 * it. */
#ifndef BRIEF_FINDINGS_H
#define BRIEF_FINDINGS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"

enum severity {
    SEVERITY_WARNING, /* shown, not fatal */
    SEVERITY_ERROR,   /* the brief is not read */
};

struct finding {
    enum severity severity;
    size_t line;      /* from 1; 0: the file as a whole */
    size_t column;    /* characters from 1; 0: the line as a whole */
    const char *what; /* raw: may quote the file's own bytes */
    const char *hint; /* the remedy, or "" */
};

/* Zeroed is empty and valid. Owns its strings. */
struct findings {
    struct arena arena;
    struct finding *at; /* in the order of the file */
    size_t n;
    size_t cap;
    size_t errors; /* how many of them are errors */
};

void findings_add(struct findings *f, enum severity severity, size_t line,
    size_t column, const char *hint, const char *format, ...)
    __attribute__((format(printf, 6, 7)));

/* As an error, from err. */
void findings_add_err(struct findings *f, const struct err *err);

/* The first error (there is one) as err, with "and 4 more: brief check FILE" in its
 * hint. */
void findings_first(const struct findings *f, const char *file, struct err *err);

void findings_finish(struct findings *f);

#endif
