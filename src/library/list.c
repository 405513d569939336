/*
 * A folder may hold ten thousand briefs, and the list must be there at once:
 * a file costs an open, an fstat and one read of its start, which nearly always
 * tells what a row shows. Names are opened relative to the folder; what is not a
 * regular file is never opened, since a FIFO would hang and a device might act.
 */
#include "library/list.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/input.h"
#include "base/limits.h"
#include "base/mem.h"
#include "brief/read.h"
#include "library/scan.h"

enum {
    START_SIZE = 16 << 10, /* bytes of a file that are scanned */
};

static struct list_entry *add_entry(struct list *l, const char *path, long long mtime)
{
    l->at = mem_grow(l->at, &l->cap, l->n, sizeof *l->at);
    struct list_entry *e = &l->at[l->n++];
    *e = (struct list_entry){.path = path, .mtime = mtime, .points = -1, .marks = -1};
    return e;
}

static struct span base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return span_of(slash ? slash + 1 : path);
}

static void set_broken(struct list_entry *e)
{
    e->is_broken = true;
    e->points = e->marks = 0;
    e->title = base_name(e->path);
    e->publisher = e->published = (struct span){0};
}

static bool read_brief(const char *path, struct brief *b, struct err *err)
{
    struct input in;
    struct findings findings = {0};
    bool is_read = false;
    if (input_open(&in, path, LIMIT_FILE, err)) {
        is_read = brief_read(&in, b, &findings, err);
        input_close(&in);
    }
    findings_finish(&findings);
    return is_read;
}

/* Reads all of the file into e. False (err is ERR_SYSTEM): it can't be read. */
static bool read_whole(struct list *l, struct list_entry *e, struct err *err)
{
    struct brief b = {0};
    bool is_read = read_brief(e->path, &b, err);
    if (is_read) {
        e->title = arena_copy(&l->arena, b.title);
        e->publisher = arena_copy(&l->arena, b.publisher);
        e->published = arena_copy(&l->arena, b.published);
        e->points = (int)brief_count(&b);
    } else {
        set_broken(e);
    }
    brief_finish(&b);
    return is_read || err->kind == ERR_INPUT;
}

/* Up to size bytes from the start of a regular file; -1: there is nothing to read. */
static ssize_t read_bytes(
    int folder, const char *name, char *buffer, size_t size, struct stat *st)
{
    int fd = openat(folder, name, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (fd < 0)
        return -1;
    size_t n = 0;
    ssize_t got = fstat(fd, st) == 0 && S_ISREG(st->st_mode) ? 1 : -1;
    while (got > 0 && n < size && (long long)n < (long long)st->st_size) {
        got = read(fd, buffer + n, size - n);
        if (got > 0)
            n += (size_t)got;
        else if (got < 0 && errno == EINTR)
            got = 1;
    }
    close(fd);
    return got < 0 ? -1 : (ssize_t)n;
}

/* Fills e from the start of its file, else from all of it. False: it is no brief. */
static bool read_entry(
    struct list *l, struct list_entry *e, struct span start, bool is_whole)
{
    struct scan s = {0};
    struct err err;
    bool is_brief = scan_start(start, is_whole, &s);
    if (is_brief) {
        e->title = arena_copy(&l->arena, str_span(&s.title));
        e->publisher = arena_copy(&l->arena, str_span(&s.publisher));
        e->published = arena_copy(&l->arena, str_span(&s.published));
    } else {
        is_brief = brief_is_started(start) && read_whole(l, e, &err);
    }
    scan_finish(&s);
    return is_brief;
}

static void add_name(struct list *l, const char *folder, int fd, const char *name)
{
    char buffer[START_SIZE];
    struct stat st;
    ssize_t n = read_bytes(fd, name, buffer, sizeof buffer, &st);
    if (n <= 0)
        return;
    struct span start = {buffer, (size_t)n};
    bool is_whole = (long long)n == (long long)st.st_size;
    const char *slash = folder[strlen(folder) - 1] == '/' ? "" : "/";
    const char *path = arena_format(&l->arena, "%s%s%s", folder, slash, name);
    struct list_entry *e = add_entry(l, path, (long long)st.st_mtime);
    if (!read_entry(l, e, start, is_whole))
        l->n--;
}

static bool is_regular(int folder, const struct dirent *entry)
{
    struct stat st;
#ifdef DT_REG
    if (entry->d_type != DT_UNKNOWN && entry->d_type != DT_LNK)
        return entry->d_type == DT_REG;
#endif
    return fstatat(folder, entry->d_name, &st, 0) == 0 && S_ISREG(st.st_mode);
}

bool list_add_folder(struct list *l, const char *folder, struct err *err)
{
    DIR *dir = opendir(folder);
    if (!dir)
        return err_errno(err, errno, folder, "open");
    struct dirent *entry;
    while (errno = 0, (entry = readdir(dir))) {
        if (entry->d_name[0] != '.' && brief_is_named(entry->d_name) &&
            is_regular(dirfd(dir), entry))
            add_name(l, folder, dirfd(dir), entry->d_name);
    }
    bool is_read = errno == 0 || err_errno(err, errno, folder, "read");
    closedir(dir);
    return is_read;
}

/* By its name and its start; a brief with an error is never taken for one. */
static bool is_article(const char *path)
{
    struct input in;
    struct err err;
    char start[START_SIZE];
    if (brief_is_named(path) || !input_open(&in, path, LIMIT_FILE, &err))
        return false;
    bool is_article = input_peek(&in, start, sizeof start, &err) && in.memory.n &&
                      !brief_is_started(in.memory);
    input_close(&in);
    return is_article;
}

bool list_add_file(struct list *l, const char *path, struct err *err)
{
    struct stat st;
    if (stat(path, &st) != 0)
        return err_errno(err, errno, path, "open");
    path = arena_copy(&l->arena, span_of(path)).p;
    struct list_entry *e = add_entry(l, path, (long long)st.st_mtime);
    if (is_article(path)) {
        e->is_article = true;
        e->title = base_name(path);
        e->points = e->marks = 0;
        return true;
    }
    if (read_whole(l, e, err))
        return true;
    l->n--;
    return false;
}

void list_count(struct list_entry *e, const struct list_counter *counter)
{
    struct brief b = {0};
    struct err err;
    if (e->points >= 0 && (e->marks >= 0 || !counter))
        return;
    if (read_brief(e->path, &b, &err)) {
        e->points = (int)brief_count(&b);
        if (counter)
            e->marks = counter->count_marks(&b, e->path, counter->data);
    } else {
        set_broken(e);
    }
    brief_finish(&b);
}

void list_finish(struct list *l)
{
    arena_finish(&l->arena);
    free(l->at);
    *l = (struct list){0};
}
