/* Writing a whole file so that its name always holds the old bytes or the new ones. */
#ifndef BASE_REPLACE_H
#define BASE_REPLACE_H

#include <stdbool.h>

#include "base/err.h"
#include "base/span.h"

enum replace_flags {
    REPLACE_SYNC = 1, /* fsync file and folder: it outlives a power cut */
    REPLACE_NEW = 2,  /* refuse a name that exists */
};

/*
 * Writes a temporary file in the same folder (0600, or the mode of the file
 * it replaces), then renames it. A symlink is followed. On failure nothing is
 * left behind and path is as it was, but where only the folder could not be
 * synced ("cannot sync"): then path holds the new bytes, perhaps not for long.
 */
bool replace_file(const char *path, struct span bytes, unsigned flags, struct err *err);

/* Creates the folders of path that are missing, 0700 (path is the folder itself). */
bool make_folders(const char *path, struct err *err);

#endif
