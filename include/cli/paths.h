/* Where the program keeps its files, by the XDG base directory specification. */
#ifndef CLI_PATHS_H
#define CLI_PATHS_H

#include <stdbool.h>

#include "base/str.h"

/* Appends $XDG_STATE_HOME/brief/positions; false where there is no home at all. */
bool path_positions(struct str *out);

/*
 * Appends the absolute form of path, symlinks kept; path as it is where the
 * current folder has no name (it may have been removed).
 */
void path_absolute(struct str *out, const char *path);

#endif
