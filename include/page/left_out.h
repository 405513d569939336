/* Naming points by their addresses, as short as can be: "2.4-2.9, 3.5". */
#ifndef PAGE_LEFT_OUT_H
#define PAGE_LEFT_OUT_H

#include <stddef.h>

#include "base/str.h"
#include "brief/brief.h"

/* Appends the names of the points, which are in the order of the brief. */
void names_add(struct str *out, const struct address *points, size_t n);

/*
 * Appends "not shown: " and their names in at most so many lines of so many
 * cells: as many as go, the rest by number a pane, as "and 40 in pane 2, 7 in
 * pane 3".
 * The lines are not broken; wrapping the text breaks them.
 */
void names_add_short(struct str *out, const struct address *points, size_t n,
    size_t lines, size_t width);

#endif
