/* One change to bookmarks.yaml: the lines of one entry, and nothing else. */
#ifndef MARKS_SPLICE_H
#define MARKS_SPLICE_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"
#include "marks/file.h"

enum marks_op_kind {
    MARKS_ADD,    /* done already where the id is there */
    MARKS_REMOVE, /* done already where it is not */
    MARKS_NOTE,   /* mark.note is the new one; the mark is added where it is gone */
};

/* Borrows all it holds. Applied to whatever the file holds at that moment. */
struct marks_op {
    enum marks_op_kind kind;
    struct mark mark;   /* its id says which */
    struct span was;    /* NOTE: the one before, for whoever undoes it */
    struct span block;  /* ADD: its lines as they were removed; or empty */
    struct span behind; /* ADD with a block: the id of the entry before it; or empty */
};

/*
 * Appends to out the text of f as op leaves it. Of a mark that it removes it
 * puts block and behind (from the arena) into op, for its return. False where
 * that can't be done without changing what other lines say, or the mark has
 * no id; nothing was appended then.
 */
bool splice(struct str *out, const struct marks_file *f, struct marks_op *op,
    struct arena *arena, struct err *err);

/* Whether after says what before says but for op. */
bool splice_check(const struct marks_file *before, const struct marks_file *after,
    const struct marks_op *op);

#endif
