/* A brief on its way to a page of text: what is on it, measured and fitted. */
#ifndef PAGE_DRAFT_H
#define PAGE_DRAFT_H

#include <stddef.h>

#include "layout/block.h"
#include "page/fit.h"
#include "page/footer.h"
#include "page/page.h"

struct draft {
    const struct page_input *in;
    struct block title, meta, bottom, bottom_note; /* cut to what they may take */
    struct block block, note; /* draft_set's: the point that is looked at */
    struct address *at;       /* of each point that is to be shown, by index */
    struct fit_point *points; /* the same to the fitting */
    struct fit_height *heights;
    size_t count;              /* of these points */
    size_t chosen[PANE_COUNT]; /* how many of them are in a pane */
    struct fit fit;
    struct footer footer;
};

/* Measures all and decides; what is cut, left out or shorter is named in out. */
void draft_init(struct draft *d, const struct page_input *in, struct page *out);

/* Sets a point and its note, whole, in d->block and d->note. */
void draft_set(struct draft *d, size_t index);

/* The cells before the text of a pane's points. */
size_t draft_indent(const struct draft *d, enum pane pane);

/* Whether the page has blank lines between its parts. */
bool draft_is_spaced(const struct draft *d);

/* The mark on the bottom line or on a point. */
const struct page_mark *draft_mark(const struct page_input *in, struct address at);

/* Adds a name to a list: "title, 3.1". */
void draft_name(struct str *list, const char *name);

void draft_finish(struct draft *d);

#endif
