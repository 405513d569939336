/* Opening: the marks of one brief out of a file of thousands, without parsing them all.
 */
#ifndef MARKS_SCAN_H
#define MARKS_SCAN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"
#include "brief/brief.h"
#include "marks/file.h"
#include "marks/mark.h"

/* Zeroed is empty and valid. Owns the strings of its marks. */
struct mark_list {
    struct arena arena;
    struct mark *at;
    size_t n;
    size_t cap;
};

void mark_list_add(struct mark_list *l, const struct mark *m);
void mark_list_finish(struct mark_list *l);

/* Adds the marks of a file that was read; b: only those of that brief, or NULL. */
void mark_list_add_file(struct mark_list *l, const struct marks_file *f,
    const struct brief *b, struct span file);

/*
 * Adds the marks of b, in the order of the text: looks only at the entries with
 * a line `brief:`, `url:`, `title:` or `file:` that holds b's value. All is
 * parsed where the text is not as brief writes it. False as marks_file_read;
 * damage in entries that were not looked at is not noticed.
 */
bool marks_scan(struct mark_list *l, struct span text, const struct brief *b,
    struct span file, const char *name, struct err *err);

#endif
