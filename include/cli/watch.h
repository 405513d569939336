/*
 * Noticing that a file has changed: at once where the system tells (inotify),
 * else when asked. Never a timer.
 */
#ifndef CLI_WATCH_H
#define CLI_WATCH_H

#include <stdbool.h>
#include <sys/stat.h>

/* Zeroed with fd -1 watches nothing. */
struct watch {
    const char *path; /* borrowed */
    struct stat seen; /* of the version that is shown */
    int folder;       /* inotify's number for it */
    int fd;           /* readable when something happened in its folder; -1: none */
};

/* Takes path as it is now for what is shown. */
void watch_start(struct watch *w, const char *path);

/* Asks the system to tell; without it, watch_has_changed alone sees changes. */
void watch_listen(struct watch *w);

/* Whether the file is another version than the one seen; takes that for seen. */
bool watch_has_changed(struct watch *w);

void watch_stop(struct watch *w);

#endif
