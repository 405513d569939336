/* How far a long work is, on one line of stderr, where that is a terminal. */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include <stddef.h>

/* Zeroed: nothing is shown. */
struct progress {
    size_t shown;       /* cells on the line */
    long long shown_ms; /* when it was drawn */
};

/* "12/40 story.txt", drawn anew not more often than the eye can follow. */
void progress_show(
    struct progress *p, int done, int of, const char *name, unsigned flags);

/* Leaves an empty line, for something else to be written. */
void progress_clear(struct progress *p);

#endif
