/*
 * A name on the command line can be anything: opening a FIFO would hang, and
 * opening a device may do something to it. So the type is asked for first, and
 * again of the descriptor, since the name may have come to mean another file
 * in between. What is read is compared with the size told on opening: a brief
 * that an editor is just writing must not pass for a short one.
 */
#include "base/input.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const struct {
    mode_t type;
    const char *what;
    const char *hint;
} refused_types[] = {
    {S_IFDIR, "is a folder", "name a file in it"},
    {S_IFIFO, "is a pipe, which has no end to look for", "use `COMMAND | brief -`"},
    {S_IFCHR, "is a device", "use `COMMAND | brief -`"},
    {S_IFBLK, "is a device", "name a file"},
    {S_IFSOCK, "is a socket", "name a file"},
};

static bool check_type(const struct stat *st, const char *path, struct err *err)
{
    if (S_ISREG(st->st_mode))
        return true;
    const char *what = "is no regular file";
    const char *hint = "";
    for (size_t i = 0; i < sizeof refused_types / sizeof *refused_types; i++) {
        if ((st->st_mode & S_IFMT) == refused_types[i].type) {
            what = refused_types[i].what;
            hint = refused_types[i].hint;
        }
    }
    err_set(err, ERR_SYSTEM, "%s", what);
    err_at(err, path, 0, 0);
    err_hint(err, "%s", hint);
    return false;
}

static bool too_large(const struct input *in, struct err *err)
{
    if (in->limit >= 1 << 20)
        err_set(err, ERR_INPUT, "larger than %zu MiB", in->limit >> 20);
    else
        err_set(err, ERR_INPUT, "larger than %zu bytes", in->limit);
    err_at(err, in->name, 0, 0);
    return false;
}

bool input_open(struct input *in, const char *path, size_t limit, struct err *err)
{
    struct stat st;
    if (stat(path, &st) != 0)
        return err_errno(err, errno, path, "open");
    if (!check_type(&st, path, err))
        return false;
    int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
        return err_errno(err, errno, path, "open");
    if (fstat(fd, &st) != 0) {
        err_errno(err, errno, path, "open");
        goto fail;
    }
    if (!check_type(&st, path, err))
        goto fail;
    struct input opened = {.name = path, .fd = fd, .is_owned = true, .limit = limit};
    /* Files that the kernel makes up (/proc) say 0 and hold something. */
    opened.size = st.st_size > 0 ? (long long)st.st_size : -1;
    if (opened.size > 0 && (unsigned long long)opened.size > limit) {
        too_large(&opened, err);
        goto fail;
    }
    *in = opened;
    return true;
fail:
    close(fd);
    return false;
}

void input_from_fd(struct input *in, int fd, const char *name, size_t limit)
{
    *in = (struct input){.name = name, .fd = fd, .limit = limit, .size = -1};
}

void input_from_memory(struct input *in, struct span bytes, const char *name)
{
    *in = (struct input){
        .name = name,
        .fd = -1,
        .memory = bytes,
        .limit = SIZE_MAX,
        .size = -1,
    };
}

/* As read, over signals, and over a descriptor that somebody made non-blocking. */
static ssize_t read_some(int fd, char *buffer, size_t size)
{
    for (;;) {
        ssize_t n = read(fd, buffer, size);
        if (n >= 0)
            return n;
        if (errno == EAGAIN || errno == EWOULDBLOCK)
            poll(&(struct pollfd){.fd = fd, .events = POLLIN}, 1, -1);
        else if (errno != EINTR)
            return -1;
    }
}

static bool changed(const struct input *in, const char *how, struct err *err)
{
    err_set(err, ERR_SYSTEM, "became %s while it was read", how);
    err_at(err, in->name, 0, 0);
    err_hint(err, "try again when nothing writes to it");
    return false;
}

static bool read_fd(
    struct input *in, char *buffer, size_t size, size_t *got, struct err *err)
{
    size_t left = in->limit - in->total;
    if (size > left)
        size = left + 1;
    ssize_t n = read_some(in->fd, buffer, size);
    if (n < 0)
        return err_errno(err, errno, in->name, "read");
    size_t total = in->total + (size_t)n;
    if (total > in->limit)
        return too_large(in, err);
    if (in->size >= 0 && total > (unsigned long long)in->size)
        return changed(in, "longer", err);
    if (n == 0 && in->size >= 0 && total < (unsigned long long)in->size)
        return changed(in, "shorter", err);
    *got = (size_t)n;
    return true;
}

bool input_read(
    struct input *in, char *buffer, size_t size, size_t *got, struct err *err)
{
    if (in->fd >= 0 && !in->memory.n) {
        if (!read_fd(in, buffer, size, got, err))
            return false;
        in->total += *got;
    } else {
        *got = size < in->memory.n ? size : in->memory.n;
        if (*got)
            memcpy(buffer, in->memory.p, *got);
        in->memory = span_sub(in->memory, *got, in->memory.n);
        in->total += in->fd < 0 ? *got : 0;
    }
    if (in->copy)
        str_add(in->copy, (struct span){buffer, *got});
    return true;
}

bool input_peek(struct input *in, char *buffer, size_t size, struct err *err)
{
    size_t n = 0, got = 1;
    while (n < size && got) {
        if (!read_fd(in, buffer + n, size - n, &got, err))
            return false;
        in->total += got;
        n += got;
    }
    in->memory = (struct span){buffer, n};
    return true;
}

bool input_read_all(struct input *in, struct str *out, struct err *err)
{
    enum {
        PIECE = 64 << 10,
    };
    if (in->size > 0)
        str_reserve(out, (size_t)in->size + 1);
    for (;;) {
        size_t got;
        size_t room = out->cap > out->n ? out->cap - out->n - 1 : 0;
        if (room == 0) {
            str_reserve(out, PIECE);
            continue;
        }
        if (!input_read(in, out->p + out->n, room, &got, err))
            return false;
        out->n += got;
        out->p[out->n] = '\0';
        if (got == 0)
            return true;
    }
}

void input_close(struct input *in)
{
    if (in->is_owned)
        close(in->fd);
    *in = (struct input){.fd = -1};
}
