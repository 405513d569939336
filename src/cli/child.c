/*
 * Writing all first and reading then would wait for ever where both pipes are full,
 * so all ends are looked at together and none blocks. The other side may be a
 * program that a hostile file has taken over: it is killed when it says too much,
 * says nothing for long, or closes its ends and lives on.
 */
#include "cli/child.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/mem.h"
#include "cli/spawn.h"

enum {
    ENDS = 3, /* descriptors of a child */
    PIECE = 64 << 10,
    GRACE_US = 500000, /* to be gone in, for one that has closed its ends */
    LOOK_MS = 1000,    /* the most that one wait takes; a longer one was a suspension */
};

/* A pipe whose ends are not 0 to 2, so that none is in the way of another. */
static bool make_pipe(int ends[2])
{
    int made[2];
    if (pipe(made) != 0)
        return false;
    for (int i = 0; i < 2; i++) {
        ends[i] = fcntl(made[i], F_DUPFD_CLOEXEC, ENDS);
        close(made[i]);
    }
    return ends[0] >= 0 && ends[1] >= 0;
}

static void shut(int *fd)
{
    if (*fd >= 0)
        close(*fd);
    *fd = -1;
}

static int spawn_on(pid_t *pid, char *const *argv, const int theirs[ENDS])
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (int i = 0; i < ENDS; i++)
        posix_spawn_file_actions_adddup2(&actions, theirs[i], i);
    int error = spawn(pid, argv, &actions);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

bool child_start(
    struct child *c, char *const *argv, struct span feed, size_t most, struct err *err)
{
    int pipes[ENDS][2] = {{-1, -1}, {-1, -1}, {-1, -1}};
    int error = 0;
    *c = (struct child){.feed = feed, .most = most};
    for (int i = 0; i < ENDS && !error; i++)
        error = make_pipe(pipes[i]) ? 0 : errno;
    int theirs[ENDS] = {pipes[0][0], pipes[1][1], pipes[2][1]};
    int ours[ENDS] = {pipes[0][1], pipes[1][0], pipes[2][0]};
    if (!error)
        error = spawn_on(&c->pid, argv, theirs);
    for (int i = 0; i < ENDS; i++) {
        shut(&theirs[i]);
        if (error)
            shut(&ours[i]);
        else
            fcntl(ours[i], F_SETFL, O_NONBLOCK);
    }
    c->feed_fd = ours[0];
    c->answer_fd = ours[1];
    c->report_fd = ours[2];
    if (!error)
        return true;
    c->pid = 0;
    return err_set(err, ERR_SYSTEM, "cannot run %.200s: %s", argv[0], strerror(error));
}

bool child_is_talking(const struct child *c)
{
    return c->pid && (c->answer_fd >= 0 || c->report_fd >= 0);
}

/* -- taking in what happened; each returns whether something did -- */

static bool feed(struct child *c)
{
    if (c->feed_fd < 0)
        return false;
    ssize_t n = c->feed.n ? write(c->feed_fd, c->feed.p, c->feed.n) : 0;
    if (n < 0 && (errno == EAGAIN || errno == EINTR))
        return false;
    c->feed = n < 0 ? (struct span){0} : span_sub(c->feed, (size_t)n, c->feed.n);
    if (!c->feed.n) /* all of it, or it takes no more */
        shut(&c->feed_fd);
    return true;
}

static bool hear(struct child *c, int *fd, struct str *out, size_t most)
{
    if (*fd < 0)
        return false;
    str_reserve(out, PIECE);
    ssize_t n = read(*fd, out->p + out->n, PIECE);
    if (n < 0 && (errno == EAGAIN || errno == EINTR))
        return false;
    if (n <= 0) {
        shut(fd);
        return true;
    }
    out->n += (size_t)n;
    out->p[out->n] = '\0';
    if (out->n > most)
        c->is_endless = true;
    return true;
}

static void take_in(struct child *c, int elapsed_ms)
{
    bool is_alive = feed(c);
    is_alive |= hear(c, &c->answer_fd, &c->answer, c->most);
    is_alive |= hear(c, &c->report_fd, &c->report, CHILD_REPORT_MAX);
    c->quiet_ms = is_alive ? 0 : c->quiet_ms + elapsed_ms;
    c->is_hanging = c->quiet_ms >= CHILD_PATIENCE_MS;
    if (c->is_endless || c->is_hanging) {
        kill(c->pid, SIGKILL);
        shut(&c->answer_fd);
        shut(&c->report_fd);
    }
}

static void add(struct pollfd *polled, nfds_t *n, int fd, int events)
{
    if (fd >= 0)
        polled[(*n)++] = (struct pollfd){.fd = fd, .events = (short)events};
}

void child_wait(struct child *const *children, size_t n, int wake)
{
    struct pollfd *polled = mem_alloc((n * ENDS + 1) * sizeof *polled);
    struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
    nfds_t count = 0;
    add(polled, &count, wake, POLLIN);
    for (size_t i = 0; i < n; i++) {
        if (!child_is_talking(children[i]))
            continue;
        add(polled, &count, children[i]->feed_fd, POLLOUT);
        add(polled, &count, children[i]->answer_fd, POLLIN);
        add(polled, &count, children[i]->report_fd, POLLIN);
    }
    long long start = clock_ms();
    poll(polled, count, LOOK_MS);
    long long elapsed = clock_ms() - start;
    sigaction(SIGPIPE, &ignore, &before); /* one that dies early is no disaster */
    for (size_t i = 0; i < n; i++)
        if (child_is_talking(children[i]))
            take_in(children[i], elapsed < LOOK_MS ? (int)elapsed : LOOK_MS);
    sigaction(SIGPIPE, &before, NULL);
    free(polled);
}

void child_listen(struct child *c)
{
    while (child_is_talking(c))
        child_wait(&(struct child *){c}, 1, -1);
}

/* Whether it went by itself: one that has closed its ends may still have to tidy up. */
static bool has_gone(pid_t pid, int *status)
{
    for (long us = 50, left = GRACE_US; left > 0; left -= us, us += us / 2) {
        pid_t gone = waitpid(pid, status, WNOHANG);
        if (gone == pid || (gone < 0 && errno != EINTR))
            return true;
        nanosleep(&(struct timespec){.tv_nsec = (us < left ? us : left) * 1000}, NULL);
    }
    return false;
}

int child_end(struct child *c)
{
    int status = 0;
    shut(&c->feed_fd);
    shut(&c->answer_fd);
    shut(&c->report_fd);
    if (!has_gone(c->pid, &status)) {
        kill(c->pid, SIGKILL);
        while (waitpid(c->pid, &status, 0) < 0 && errno == EINTR)
            ;
    }
    c->pid = 0;
    return status;
}

void child_finish(struct child *c)
{
    if (c->pid) {
        kill(c->pid, SIGKILL);
        child_end(c);
    }
    str_finish(&c->answer);
    str_finish(&c->report);
    *c = (struct child){0};
}
