/* bookmarks.yaml as it is: its marks, and on which lines each of them stands. */
#ifndef MARKS_FILE_H
#define MARKS_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"
#include "marks/mark.h"
#include "yaml/lines.h"

/* One item of the list; lines count from 0. */
struct marks_entry {
    struct mark mark; /* all empty where the item is no map */
    uint64_t hash;    /* of all it says, keys that are not ours included */
    size_t first;     /* the topmost of the comments right above it, or = dash */
    size_t dash;      /* where its `-` is */
    size_t last;      /* where its last character is */
    size_t note_line; /* of the key `note`; 0: it has none */
    size_t note_start, note_end; /* bytes: the value */
    size_t note_last;            /* line: of the value's last character */
    size_t key_column;           /* of its keys, from 0 */
};

/* Zeroed is a valid empty one. Owns its strings, borrows the text. */
struct marks_file {
    struct arena arena;
    struct lines lines;
    struct marks_entry *at;
    size_t n;
    size_t cap;
    uint64_t hash;      /* of all it says outside the list */
    bool has_root;      /* there is anything but comments */
    bool has_list;      /* the key `marks` is there */
    size_t list_line;   /* of that key */
    size_t dash_column; /* of the items, from 0 */
    size_t last;        /* line: of the last character of all */
};

/*
 * False (nothing is to be freed then) where the file must not be written: it is no
 * YAML, in flow style, from a newer version, holds conflict markers, is no
 * list of bookmarks, or in UTF-16. Each has words of its own, a place and a hint.
 */
bool marks_file_read(
    struct marks_file *out, struct span text, const char *name, struct err *err);

void marks_file_finish(struct marks_file *f);

/* The entry with that id, or NULL. An empty id is nobody's. */
const struct marks_entry *marks_file_find(const struct marks_file *f, struct span id);

#endif
