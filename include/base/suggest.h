/* "did you mean": the nearest of a list of known words. */
#ifndef BASE_SUGGEST_H
#define BASE_SUGGEST_H

#include <stddef.h>

#include "base/span.h"

/*
 * Edits (insert, delete, replace, swap of neighbours: optimal string
 * alignment, Damerau 1964) between the two, ASCII letters without case;
 * stops counting past max and returns max + 1.
 */
size_t suggest_distance(struct span a, struct span b, size_t max);

/*
 * The nearest of the NULL-terminated words, or NULL when none is within a
 * third of its length (at least 1 edit). The first wins a draw.
 */
const char *suggest_nearest(struct span word, const char *const *words);

#endif
