/*
 * Noticing that a file has changed: at once where the system tells (Linux, by
 * SIGIO), else when asked. Never a timer.
 */
#ifndef CLI_WATCH_H
#define CLI_WATCH_H

#include <stdbool.h>
#include <sys/stat.h>

/* With a NULL path it watches nothing. */
struct watch {
    const char *path; /* borrowed */
    struct stat seen; /* of the version that is shown */
    int folder;       /* open for the system to tell; -1: it doesn't */
    int strangers;    /* changes it told of in a row that were of other files */
};

/* Takes seen, from before path was read, for what is shown. */
void watch_start(struct watch *w, const char *path, const struct stat *seen);

/* Asks for SIGIO, which must be handled, whenever something in its folder changes. */
void watch_listen(struct watch *w);

/* Whether the file is another version than the one seen, or gone. */
bool watch_has_changed(struct watch *w);

/*
 * The same when SIGIO came. A folder in which others write all the time is
 * listened to no longer: changes are then seen only when asked for.
 */
bool watch_was_woken(struct watch *w);

void watch_stop(struct watch *w);

#endif
