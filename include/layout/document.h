/* The whole brief as a text to read in a pipe or paste into a note. */
#ifndef LAYOUT_DOCUMENT_H
#define LAYOUT_DOCUMENT_H

#include "base/str.h"
#include "brief/brief.h"
#include "brief/trace.h"
#include "layout/point.h"

/* What stands in place of the points of a pane that has none. */
extern const char empty_pane_text[];

/* The cells before a point's text: sign, blank, address, two blanks. */
size_t layout_indent(size_t points);

/*
 * Appends it as lines of at most options->width cells (at least 24): head,
 * the four panes, every point with its detail, the source URL unbroken. a: the brief's
 * article, or NULL.
 */
void layout_text(struct str *out, const struct brief *b, const struct article *a,
    const struct layout_options *options);

/* Appends it as Markdown (CommonMark); width is not used. */
void layout_markdown(struct str *out, const struct brief *b, const struct article *a,
    const struct layout_options *options);

#endif
