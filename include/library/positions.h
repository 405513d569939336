/*
 * Where the reader was, per brief: a line a brief, newest first, in
 * $XDG_STATE_HOME/brief/positions:
 *
 *   IDENTITY <tab> ADDRESS <tab> TIME <tab> FILE
 *
 * TIME in seconds since 1970; FILE is the absolute path it was last read
 * from, may be empty (standard input). Lines that are not of this form are dropped.
 */
#ifndef LIBRARY_POSITIONS_H
#define LIBRARY_POSITIONS_H

#include <stdbool.h>

#include "base/err.h"
#include "base/str.h"
#include "brief/brief.h"

/* The address last kept for identity; false where there is none, or no file. */
bool positions_find(const char *file, struct span identity, struct address *out);

/* Appends the path of the newest line that has one; false where there is none. */
bool positions_last_file(const char *file, struct str *path);

/*
 * Puts identity first, keeps the newest LIMIT_POSITIONS, replaces the file
 * by rename without fsync; makes its folder (0700) if missing. A path that is
 * not absolute is kept as an empty one: nothing could be found by it later.
 */
bool positions_put(const char *file, struct span identity, struct address address,
    long long time, struct span path, struct err *err);

#endif
