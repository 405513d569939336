/* One writer at a time: a lock that the system drops when its holder dies. */
#ifndef BASE_LOCK_H
#define BASE_LOCK_H

#include <stdbool.h>

#include "base/err.h"

enum {
    LOCK_EVERY = 20,     /* milliseconds between two tries */
    LOCK_PATIENCE = 2000 /* milliseconds until it gives up */
};

/* Told once when the lock is held by somebody else and has to be waited for. */
struct lock_waiting {
    void (*begin)(void *data); /* may be NULL */
    void *data;
};

/*
 * Makes the file at path if need be (0600; it is never removed, so that all mean the
 * same one) and locks it. *fd is to be given to lock_release. False when another holds
 * it for LOCK_PATIENCE, or the file can't be made. On a file system that knows no locks
 * it is held by anybody who asks.
 */
bool lock_take(
    const char *path, const struct lock_waiting *waiting, int *fd, struct err *err);

void lock_release(int fd);

#endif
