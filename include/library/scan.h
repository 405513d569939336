/*
 * Title, publisher and date from the start of a brief file, where they are
 * spelled so plainly that a small scan gives just what brief_read gives.
 */
#ifndef LIBRARY_SCAN_H
#define LIBRARY_SCAN_H

#include <stdbool.h>

#include "base/span.h"
#include "base/str.h"

/* Zeroed is empty and valid. */
struct scan {
    struct str title, publisher, published; /* raw; empty: not stated */
};

/*
 * start holds the first bytes of the file, or all of it (is_whole). True: the
 * first key is `brief`, and if brief_read can read this file, it finds the same
 * three. False: this says nothing, and the file must be read.
 */
bool scan_start(struct span start, bool is_whole, struct scan *out);

void scan_finish(struct scan *s);

#endif
