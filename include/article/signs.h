/* Lists of signs, of one character or more, ended by NULL. */
#ifndef ARTICLE_SIGNS_H
#define ARTICLE_SIGNS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

/* Bytes of the first sign of the list that s starts with; 0 where it is none. */
size_t signs_at(const char *const *signs, struct span s);

/* The same at its end. */
size_t signs_at_end(const char *const *signs, struct span s);

/* Whether one of them stands anywhere in s. */
bool signs_in(const char *const *signs, struct span s);

/* Double quotation marks, that open and that close. */
extern const char *const quotation_marks[];

#endif
