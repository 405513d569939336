/* Saving: operations applied to what is in the file now, under a lock, on the disk. */
#ifndef MARKS_STORE_H
#define MARKS_STORE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/lock.h"
#include "base/str.h"
#include "marks/file.h"
#include "marks/splice.h"

/* What tells that a file was replaced or changed, or its mode. All 0: there is none. */
struct marks_stamp {
    unsigned long long device, inode;
    long long size, seconds, nanoseconds; /* of the last change of status */
};

/* Zeroed but for path is valid. */
struct marks_store {
    const char *path;            /* bookmarks.yaml, borrowed; it need not exist */
    struct lock_waiting waiting; /* told when another window is saving */
    bool is_kept;                /* bookmarks.yaml~ was made in this session */
};

struct marks_stamp marks_stamp_of(const char *path);
bool marks_stamp_eq(struct marks_stamp a, struct marks_stamp b);

/* Appends the file's bytes; none where it does not exist. */
bool marks_store_read(const struct marks_store *s, struct str *out, struct err *err);

/*
 * Makes of *text and *file what the operations leave, checked one by one.
 * What was removed is put into the operations, from the arena.
 */
bool marks_store_apply(const struct marks_store *s, struct str *text,
    struct marks_file *file, struct marks_op *ops, size_t n, struct arena *arena,
    struct err *err);

/*
 * The whole procedure. True: all of it is on the disk, *text and *file (empty
 * before, the caller's to finish) are what the file holds, *stamp is of it.
 * False: the file is as it was (or, where only the folder's fsync failed, as
 * it was to become); the same operations may be given again.
 */
bool marks_store_save(struct marks_store *s, struct marks_op *ops, size_t n,
    struct arena *arena, struct str *text, struct marks_file *file,
    struct marks_stamp *stamp, struct err *err);

#endif
