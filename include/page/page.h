/* The one page: a whole brief, or what of it fits, on one sheet of paper. */
#ifndef PAGE_PAGE_H
#define PAGE_PAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "brief/brief.h"
#include "brief/trace.h"

enum {
    PAGE_COLS = 80, /* cells of a line of the text form, at most */
    PAGE_ROWS = 60, /* lines of it, at most */
};

struct page_mark {
    bool is_bookmarked;
    struct span note; /* empty: none */
};

/* All of it is borrowed. */
struct page_input {
    const struct brief *brief;
    const struct article *article; /* the brief's */
    const struct page_mark *marks; /* [0] the bottom line's, [1 + n] brief_nth's; NULL:
                                      none */
    bool with_notes;               /* each below its point */
    bool only_marked;              /* no other points */
    const char *file;              /* its name, as the footer has it */
    const char *program;           /* "brief 1.0" */
    const char *date;              /* of printing: "2026-11-23" */
    unsigned flags;                /* enum safe_flags */
};

/* Zeroed is empty and valid. Every text is safe. */
struct page {
    struct str text;     /* the page */
    struct str left_out; /* all points left out: "2.4-2.9, 3.5"; empty: none */
    struct str cut;      /* all texts cut: "title, 3.1"; empty: none */
    struct str shorter;  /* what else is not whole: "URL, file name"; empty: nothing */
    struct str steps;    /* of the fitting, a line each, in the order they were taken */
};

/* Makes the text form: never more than PAGE_ROWS lines of PAGE_COLS cells. */
void page_text(struct page *out, const struct page_input *in);

void page_finish(struct page *p);

#endif
