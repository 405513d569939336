/*
 * A program of ours as a process of its own: fed, and listened to, at the same time,
 * within bounds.
 */
#ifndef CLI_CHILD_H
#define CLI_CHILD_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "base/err.h"
#include "base/span.h"
#include "base/str.h"

enum {
    CHILD_REPORT_MAX = 64 << 10, /* bytes on its descriptor 2 */
};

/* How long it may say nothing; its own limits come first. */
#ifndef CHILD_PATIENCE_MS
#define CHILD_PATIENCE_MS 60000
#endif

/* Zeroed is none. */
struct child {
    pid_t pid;   /* 0: none */
    int feed_fd; /* our ends of its descriptors 0, 1, 2; -1: closed */
    int answer_fd;
    int report_fd;
    struct span feed;  /* what it has still to read; borrowed */
    struct str answer; /* what came on 1 */
    struct str report; /* what came on 2 */
    size_t most;       /* bytes of answer */
    int quiet_ms;      /* since it was last heard of */
    bool is_endless;   /* it was killed: it said more than allowed */
    bool is_hanging;   /* it was killed: it said nothing for CHILD_PATIENCE_MS */
};

/* Runs argv[0], a path. The program gets no other descriptor than 0 to 2. */
bool child_start(
    struct child *c, char *const *argv, struct span feed, size_t most, struct err *err);

/* Whether there is one, and more may come from it. */
bool child_is_talking(const struct child *c);

/*
 * Waits until something happens to one of n children (those that do not talk are
 * passed over), a signal comes, or wake, a descriptor or -1, is readable; takes it in.
 */
void child_wait(struct child *const *children, size_t n, int wake);

/* Until this one talks no more. */
void child_listen(struct child *c);

/* The status of one that talks no more, as waitpid gives it. It has half a second to
 * end by itself before it is killed. */
int child_end(struct child *c);

/* Kills it where it still runs, and gives back what it holds. */
void child_finish(struct child *c);

#endif
