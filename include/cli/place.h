/* Where the reader was in a brief: found on opening, kept on leaving. */
#ifndef CLI_PLACE_H
#define CLI_PLACE_H

#include <stdbool.h>

#include "base/err.h"
#include "brief/brief.h"

/* Where it was left; the first point where nothing is known. */
struct address place_of(const struct brief *b);

/* Keeps it for b, read from path ("-" for standard input). True without a home, too. */
bool place_keep(
    const struct brief *b, const char *path, struct address at, struct err *err);

#endif
