/* A simulated terminal (libvterm): bytes in, rows, attributes and cursor out. */
#ifndef TESTS_DISPLAY_H
#define TESTS_DISPLAY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"
#include "base/str.h"

enum display_style {
    DISPLAY_PLAIN = 0,
    DISPLAY_BOLD = 1,
    DISPLAY_REVERSE = 2,
    DISPLAY_UNDERLINE = 4,
};

struct display {
    struct VTerm *vt;
    struct VTermScreen *screen;
    int rows, cols;
    bool is_alternate;
    bool is_cursor_visible;
    bool has_been_asked; /* something that a terminal would answer */
    struct str text;     /* what display_row and display_text give */
};

void display_init(struct display *d, int rows, int cols);
void display_finish(struct display *d);
void display_resize(struct display *d, int rows, int cols);

/* d must not move in memory between init and finish. */
void display_feed(struct display *d, struct span bytes);

/* A row without trailing blanks; valid until the next call. */
const char *display_row(struct display *d, int row);

/* All rows, a line feed behind each; valid until the next call. */
const char *display_text(struct display *d);

/* The first row that holds text, or -1; *col (may be NULL): where, a scalar a column.
 */
int display_find(struct display *d, const char *text, int *col);

unsigned display_style(struct display *d, int row, int col); /* enum, or-ed */
void display_cursor(struct display *d, int *row, int *col);

/* Whether text written now would have no attributes. */
bool display_is_pen_plain(struct display *d);

#endif
