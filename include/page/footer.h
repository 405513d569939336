/* The foot of the page: what it rests on, what it does not show, where it is from. */
#ifndef PAGE_FOOTER_H
#define PAGE_FOOTER_H

#include <stddef.h>

#include "base/str.h"
#include "layout/block.h"
#include "page/page.h"

enum {
    FOOTER_ROWS = 6, /* at most */
};

/* Zeroed is empty and valid. */
struct footer {
    struct block basis; /* "15 points, 1 article of 28 paragraphs, ..." */
    struct block names; /* of the points not shown */
    struct str url;     /* in two lines of cells at most */
    size_t url_rows;    /* lines that it wants */
    struct str last;    /* file, program, date and page number */
    bool is_url_short;  /* its middle is missing; footer_add may still change it */
    bool is_file_short; /* the same */
};

/* Works out all but the names. */
void footer_init(struct footer *out, const struct page_input *in);

/* Its lines, with so many of names; 3 to FOOTER_ROWS for 0 to 2. */
size_t footer_rows(const struct footer *f, size_t names);

/* Appends its lines, the URL shortened to what the names leave. */
void footer_add(struct str *out, struct footer *f, unsigned flags);

void footer_finish(struct footer *f);

#endif
