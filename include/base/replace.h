/* Writing a whole file so that its name always holds the old bytes or the new ones. */
#ifndef BASE_REPLACE_H
#define BASE_REPLACE_H

#include <stdbool.h>

#include "base/err.h"
#include "base/span.h"
#include "base/str.h"

enum replace_flags {
    REPLACE_SYNC = 1, /* fsync file and folder: it outlives a power cut */
    REPLACE_NEW = 2,  /* refuse a name that exists */
    REPLACE_KEEP = 4, /* the bytes it had stay beside it, as path~ */
    REPLACE_ALONE =
        8, /* the caller holds a lock on the name: what others left unfinished goes */
    REPLACE_SHARED = 16, /* a new file is for others, too, as the umask has it */
};

/*
 * Writes a temporary file in the same folder (of the mode of the file
 * it replaces; a new one for its owner alone), then renames it. A symlink is followed.
 * On failure nothing is left behind and path is as it was, but where only the folder
 * could not be synced ("cannot sync"): then path holds the new bytes, perhaps not for
 * long.
 */
bool replace_file(const char *path, struct span bytes, unsigned flags, struct err *err);

/*
 * Makes of path the name that it finally stands for, symlinks followed; that
 * may be a missing file's. path is a path and no empty string.
 */
bool replace_real_path(struct str *path, struct err *err);

/* Creates the folders of path that are missing, 0700 (path is the folder itself). */
bool make_folders(const char *path, struct err *err);

/* The same for the folder that a file is to be in. */
bool make_folders_for(const char *file, struct err *err);

#endif
