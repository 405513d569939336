/* An interactive session: the reader, a terminal, and what goes on around them. */
#ifndef CLI_SESSION_H
#define CLI_SESSION_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "brief/brief.h"
#include "cli/load.h"
#include "library/list.h"

struct session_start {
    unsigned flags;       /* enum safe_flags */
    struct brief *brief;  /* already read, owned by the session from now on; or NULL */
    const char *path;     /* of that brief; "-" for standard input */
    struct loaded loaded; /* what was known when it was read */
    struct list *list;  /* to choose from, or NULL; at least one of the two is there */
    char *const *paths; /* what the list was made of */
    int path_count;
};

/* Runs until the reader is left; returns the exit status (a signal is raised again). */
int session_run(const struct session_start *start, struct err *err);

#endif
