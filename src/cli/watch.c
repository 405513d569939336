/*
 * Editors replace a file by renaming, so its folder is what must be watched;
 * the file's own stat then says whether it changed. dnotify does it, not
 * inotify: giving an inotify descriptor back makes the kernel wait for a grace
 * period, up to 20 ms, which everybody who quits would feel.
 */
#ifdef __linux__
#define _GNU_SOURCE /* F_NOTIFY */
#endif
#include "cli/watch.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "base/str.h"

enum {
    STRANGERS_MAX = 4096, /* changes of other files in a row: the folder is busy */
};

void watch_start(struct watch *w, const char *path, const struct stat *seen)
{
    *w = (struct watch){.path = path, .seen = *seen, .folder = -1};
}

#ifdef F_NOTIFY
static void ask(struct watch *w)
{
    long changes = DN_MODIFY | DN_CREATE | DN_RENAME | DN_MULTISHOT;
    if (fcntl(w->folder, F_NOTIFY, changes) < 0) {
        close(w->folder);
        w->folder = -1;
    }
}

void watch_listen(struct watch *w)
{
    const char *slash = strrchr(w->path, '/');
    struct str folder = {0};
    if (slash)
        str_add(&folder, (struct span){w->path, (size_t)(slash - w->path) + 1});
    else
        str_adds(&folder, ".");
    w->folder = open(folder.p, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK);
    if (w->folder >= 0)
        ask(w);
    str_finish(&folder);
}
#else
void watch_listen(struct watch *w)
{
    (void)w;
}
#endif

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
    if (!w->path)
        return false;
    return stat(w->path, &now) != 0 || !is_same_version(&now, &w->seen);
}

static void stop_listening(struct watch *w)
{
    if (w->folder >= 0)
        close(w->folder);
    w->folder = -1;
}

bool watch_was_woken(struct watch *w)
{
    bool has_changed = watch_has_changed(w);
    w->strangers = has_changed ? 0 : w->strangers + 1;
    if (w->strangers >= STRANGERS_MAX)
        stop_listening(w);
    return has_changed;
}

void watch_stop(struct watch *w)
{
    stop_listening(w);
    *w = (struct watch){.folder = -1};
}
