/* Where the program keeps its files, by the XDG base directory specification. */
#ifndef CLI_PATHS_H
#define CLI_PATHS_H

#include <stdbool.h>

#include "base/str.h"

/* Appends $XDG_STATE_HOME/brief/positions; false where there is no home at all. */
bool path_positions(struct str *out);

/* Appends $XDG_DATA_HOME/brief/bookmarks.yaml; false where there is no home at all. */
bool path_bookmarks(struct str *out);

/*
 * Appends the absolute form of path for people to read: ~/ for the home folder.
 * path_from_people is the way back.
 */
void path_for_people(struct str *out, const char *path);
void path_from_people(struct str *out, const char *path);

/*
 * Appends the absolute form of path, symlinks kept; path as it is where the
 * current folder has no name (it may have been removed).
 */
void path_absolute(struct str *out, const char *path);

#endif
