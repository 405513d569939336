/* A bookmark: a point's address for the time to come, and the point itself with it. */
#ifndef MARKS_MARK_H
#define MARKS_MARK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"
#include "base/str.h"
#include "brief/brief.h"

enum {
    MARK_CONTEXT = 32, /* characters kept of the points around it */
    MARK_ID = 16,      /* hexadecimal digits */
};

/* Strings as in the file, not sanitised; an absent one is empty. All borrowed. */
struct mark {
    struct span id;
    struct span brief; /* the id of its brief */
    struct span title;
    struct span url;
    struct span file; /* where the brief was last seen */
    struct span pane; /* a key of panes, or "bottom_line" */
    struct span topic;
    struct span text;
    struct span before; /* the end of the point before it */
    struct span after;  /* the start of the point after it */
    struct span note;
    struct span added; /* ISO 8601 */
};

/* The keys of an entry, in the order of writing; the last row's name is NULL. */
struct mark_row {
    const char *name;
    size_t offset;   /* of its span in struct mark */
    bool is_on_line; /* searched for on opening: always written on one line */
};
extern const struct mark_row mark_rows[];

struct span mark_field(const struct mark *m, const struct mark_row *row);

/* A copy whose strings live in the arena. */
struct mark mark_copy(struct arena *a, const struct mark *m);

/* 64 random bits in hexadecimal, and a NUL. */
bool mark_make_id(char out[MARK_ID + 1], struct err *err);

/*
 * The mark for the point at an address that b has; file: b's name, for people.
 * Without id, note and added. Strings live in the arena; broken UTF-8 is mended.
 */
struct mark mark_of_point(
    struct arena *a, const struct brief *b, struct span file, struct address at);

/* The end of the text before that point of b, and the start of the one after it. */
void mark_context(
    const struct brief *b, struct address at, struct span *before, struct span *after);

/*
 * A note as it is kept: no white space at its ends, UTF-8. In the arena.
 */
struct span mark_clean_note(struct arena *a, struct span note);

/*
 * Whether the mark is of this brief, by the format's rule of identity: the ids
 * decide where both have one. Else the same url, else (unless the urls say
 * otherwise) the same title, else the same file in which the text is found.
 */
bool mark_is_of(const struct mark *m, const struct brief *b, struct span file);

/* Appends the entry, LF behind each line, its dash behind indent blanks. */
void mark_write(struct str *out, const struct mark *m, size_t indent);

/* Whether all fields are equal. */
bool mark_eq(const struct mark *a, const struct mark *b);

#endif
