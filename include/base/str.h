/* A string that grows; always has a NUL behind its last byte once it holds something.
 */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdarg.h>
#include <stddef.h>

#include "base/span.h"

/* Zeroed is empty and valid. The bytes belong to the str. */
struct str {
    char *p;    /* NULL until something is added */
    size_t n;   /* bytes, without the NUL */
    size_t cap; /* bytes allocated */
};

void str_add(struct str *s, struct span bytes);
void str_adds(struct str *s, const char *text);
void str_addc(struct str *s, char c);
void str_fill(struct str *s, char c, size_t count);
void str_addf(struct str *s, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

void str_addv(struct str *s, const char *format, va_list args);

/* Room for at least extra more bytes, to be filled at s->p + s->n. */
void str_reserve(struct str *s, size_t extra);

/* Cuts it back to n bytes; keeps the memory. */
void str_cut(struct str *s, size_t n);

/* The bytes it holds, borrowed until it is changed. */
struct span str_span(const struct str *s);

/* "" when empty; borrowed until it is changed. */
const char *str_c(const struct str *s);

void str_finish(struct str *s);

#endif
