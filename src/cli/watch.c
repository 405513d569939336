/*
 * Editors replace a file by renaming, so its folder is what must be watched.
 * What happened there is not read: the file's own stat says whether it changed.
 */
#include "cli/watch.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/inotify.h>
#endif

#include "base/str.h"

void watch_start(struct watch *w, const char *path)
{
    *w = (struct watch){.path = path, .fd = -1};
    if (stat(path, &w->seen) != 0)
        w->seen = (struct stat){0};
}

#ifdef __linux__
void watch_listen(struct watch *w)
{
    const char *slash = strrchr(w->path, '/');
    struct str folder = {0};
    if (slash)
        str_add(&folder, (struct span){w->path, (size_t)(slash - w->path) + 1});
    else
        str_adds(&folder, ".");
    w->fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (w->fd >= 0)
        w->folder = inotify_add_watch(
            w->fd, folder.p, IN_CLOSE_WRITE | IN_MOVED_TO | IN_ONLYDIR);
    str_finish(&folder);
}

/* Closing with a watch left makes the kernel wait for a grace period: up to 20 ms. */
static void forget_folder(struct watch *w)
{
    if (w->fd >= 0 && w->folder >= 0)
        inotify_rm_watch(w->fd, w->folder);
}
#else
void watch_listen(struct watch *w)
{
    (void)w;
}

static void forget_folder(struct watch *w)
{
    (void)w;
}
#endif

static void drain(int fd)
{
    char buffer[4096];
    while (fd >= 0 && read(fd, buffer, sizeof buffer) > 0)
        ;
}

#ifdef __APPLE__
#define MTIME st_mtimespec
#else
#define MTIME st_mtim
#endif

static bool is_same_version(const struct stat *a, const struct stat *b)
{
    return a->st_dev == b->st_dev && a->st_ino == b->st_ino &&
           a->st_size == b->st_size && a->MTIME.tv_sec == b->MTIME.tv_sec &&
           a->MTIME.tv_nsec == b->MTIME.tv_nsec;
}

bool watch_has_changed(struct watch *w)
{
    struct stat now;
    drain(w->fd);
    if (!w->path || stat(w->path, &now) != 0 || is_same_version(&now, &w->seen))
        return false;
    w->seen = now;
    return true;
}

void watch_stop(struct watch *w)
{
    forget_folder(w);
    if (w->fd >= 0)
        close(w->fd);
    *w = (struct watch){.fd = -1};
}
