/* The briefs of a folder, or of several files: what a list shows of each. */
#ifndef LIBRARY_LIST_H
#define LIBRARY_LIST_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"
#include "brief/brief.h"

struct list_entry {
    const char *path;  /* as to be opened */
    struct span title; /* raw; the file's name where it is no valid brief */
    struct span publisher, published; /* raw; empty: not stated */
    long long mtime;                  /* seconds since 1970 */
    int points;                       /* -1: not counted yet (see list_count) */
    int marks;                        /* bookmarks in it; -1: not counted yet */
    bool is_article; /* it is no brief; one is made of it when it is opened */
    bool is_broken;  /* it is meant to be a brief but is not a valid one */
};

/* Zeroed is empty and valid. Owns its strings. */
struct list {
    struct arena arena;
    struct list_entry *at;
    size_t n;
    size_t cap;
};

/*
 * Adds the briefs in a folder (not in folders below): names that end in .yaml,
 * .yml or .json whose first key is `brief`; hidden files are left out. Title,
 * publisher and date come from the start of the file where these are plain to
 * read there, else from reading the whole file. A brief that is broken further
 * down is found out by list_count.
 */
bool list_add_folder(struct list *l, const char *folder, struct err *err);

/* Adds one file, brief, article or broken; false where it cannot be read at all. */
bool list_add_file(struct list *l, const char *path, struct err *err);

/* Newest published first; what has no date behind, newest file first; then by path. */
void list_sort(struct list *l);

/* Who knows of bookmarks tells how many a brief has. */
struct list_counter {
    int (*count_marks)(const struct brief *b, const char *path, void *data);
    void *data;
};

/*
 * Reads the file for its numbers of points and, with a counter (else NULL), of
 * bookmarks, once; 0 where it is broken.
 */
void list_count(struct list_entry *e, const struct list_counter *counter);

void list_finish(struct list *l);

#endif
