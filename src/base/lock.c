/*
 * POSIX locks belong to a process and fall when it closes any descriptor of the
 * file; those of open file descriptions (Linux, POSIX 2024) belong to the
 * descriptor, which is what is meant. Waiting in the kernel would have no end,
 * so the lock is tried for, and a sleep cut short by a signal only means one
 * try more: what counts is the clock.
 */
#ifdef __linux__
#define _GNU_SOURCE /* F_OFD_SETLK */
#endif
#include "base/lock.h"

#include <errno.h>
#include <fcntl.h>
#include <time.h>
#include <unistd.h>

#ifdef F_OFD_SETLK
#define SET_LOCK F_OFD_SETLK
#else
#define SET_LOCK F_SETLK
#endif

static long long now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (long long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* 0, or why not. */
static int try_lock(int fd)
{
    struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
    return fcntl(fd, SET_LOCK, &whole) == 0 ? 0 : errno;
}

static bool is_held_by_another(int number)
{
    return number == EAGAIN || number == EACCES || number == EINTR;
}

static bool is_without_locks(int number)
{
    return number == ENOLCK || number == EINVAL || number == ENOSYS ||
           number == EOPNOTSUPP;
}

static int wait_for_lock(int fd, const struct lock_waiting *waiting)
{
    const struct timespec pause = {.tv_nsec = LOCK_EVERY * 1000000L};
    long long end = now_ms() + LOCK_PATIENCE;
    int number = try_lock(fd);
    if (is_held_by_another(number) && waiting && waiting->begin)
        waiting->begin(waiting->data);
    while (is_held_by_another(number) && now_ms() < end) {
        nanosleep(&pause, NULL);
        number = try_lock(fd);
    }
    return number;
}

bool lock_take(
    const char *path, const struct lock_waiting *waiting, int *fd, struct err *err)
{
    int opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0600);
    if (opened < 0)
        return err_errno(err, errno, path, "lock");
    int number = wait_for_lock(opened, waiting);
    if (number == 0 || is_without_locks(number)) {
        *fd = opened;
        return true;
    }
    close(opened);
    if (!is_held_by_another(number))
        return err_errno(err, number, path, "lock");
    err_set(err, ERR_SYSTEM, "another window is saving");
    err_at(err, path, 0, 0);
    err_hint(err, "try again in a moment");
    return false;
}

void lock_release(int fd)
{
    close(fd);
}
