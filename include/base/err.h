/*
 * What went wrong, for a person: what failed, where, and what to do about it.
 * Filled by the function that failed, printed by cli alone (which sanitises).
 */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include <stdbool.h>
#include <stddef.h>

/* The values are the exit statuses. */
enum err_kind {
    ERR_NONE = 0,
    ERR_USAGE = 2,  /* the command line is wrong */
    ERR_INPUT = 3,  /* the input is not a valid brief or article */
    ERR_SYSTEM = 4, /* file, printer or terminal trouble */
    ERR_FIT = 5,    /* it does not fit the page, and that was asked for */
};

/* Zeroed is "nothing failed". Owns all it holds; needs no finish. */
struct err {
    enum err_kind kind;
    char file[256]; /* as the user named it, cut at the left past that; "" for none */
    size_t line;    /* from 1; 0: the file as a whole */
    size_t column;  /* characters from 1; 0: the line as a whole */
    char what[320]; /* lower case, no final stop */
    char hint[240]; /* the remedy, or "" */
};

/* Fills what; file, line, column and hint are cleared. Always returns false. */
bool err_set(struct err *e, enum err_kind kind, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Sets the place of an error that err_set filled. */
void err_at(struct err *e, const char *file, size_t line, size_t column);

/* Sets the remedy. */
void err_hint(struct err *e, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* "FILE: cannot VERB: strerror", ERR_SYSTEM, from the given errno, with a
   remedy for the common ones. Returns false. */
bool err_errno(struct err *e, int number, const char *file, const char *verb);

#endif
