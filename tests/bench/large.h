/* Briefs of any size to measure with: the same bytes for the same size, everywhere. */
#ifndef BENCH_LARGE_H
#define BENCH_LARGE_H

#include <stddef.h>

#include "base/str.h"

/* A word that stands once, in the last point. */
#define LARGE_NEEDLE "quillwort"

/* Appends a brief file of about so many bytes (600 to 14 million). */
void large_brief(struct str *out, size_t bytes);

#endif
