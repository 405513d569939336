/* A list of briefs from what was named on the command line. */
#ifndef CLI_LISTING_H
#define CLI_LISTING_H

#include <stdbool.h>

#include "base/err.h"
#include "library/list.h"

/* Whether path is a folder; never for standard input. */
bool listing_is_folder(const char *path);

/* Adds the briefs in paths, files and folders, and sorts; none at all is an error. */
bool listing_fill(struct list *list, char *const *paths, int count, struct err *err);

/*
 * Fills it anew: a folder may have changed. *at: the index of an entry, and
 * then of the same brief, or 0 where it has gone. On failure list is as it was.
 */
bool listing_refresh(
    struct list *list, char *const *paths, int count, size_t *at, struct err *err);

/* Prints them, a line each; returns the exit status. */
int listing_print(struct list *list, unsigned flags, struct err *err);

#endif
