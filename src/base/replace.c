/*
 * Rename is the only way to change a file at one moment, and it must be done
 * where the file really is: on a symlink the name that is replaced is the one
 * at the end of the chain, which need not exist yet. The temporary file gets
 * the mode before the name, so that nothing is ever readable by more people
 * than the file it replaces.
 */
#ifdef __linux__
#define _GNU_SOURCE /* renameat2 */
#endif
#include "base/replace.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fd.h"
#include "base/str.h"

enum {
    MAX_LINKS = 40, /* symlinks in a row, as Linux has it */
};

/* The length of the folder part of path, its slash included; 0: the current folder. */
static size_t folder_length(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? (size_t)(slash - path) + 1 : 0;
}

/* Makes of path the name that it finally stands for, which may be a missing file's. */
static bool follow_links(struct str *path)
{
    char target[PATH_MAX];
    for (int i = 0; i < MAX_LINKS; i++) {
        ssize_t n = readlink(str_c(path), target, sizeof target - 1);
        if (n < 0)
            return errno == EINVAL || errno == ENOENT;
        target[n] = '\0';
        str_cut(path, target[0] == '/' ? 0 : folder_length(path->p));
        str_adds(path, target);
    }
    errno = ELOOP;
    return false;
}

static bool sync_folder(const char *file)
{
    struct str folder = {0};
    size_t n = folder_length(file);
    str_add(&folder, n ? (struct span){file, n} : span_of("."));
    int fd = open(str_c(&folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    str_finish(&folder);
    if (fd < 0)
        return false;
    /* Some file systems can't sync a folder and say EINVAL: nothing to be done. */
    bool is_done = fsync(fd) == 0 || errno == EINVAL;
    int number = errno;
    close(fd);
    errno = number;
    return is_done;
}

/*
 * ext4 writes a file out before it lets it take the place of another, which
 * costs a millisecond; changing the two names over is as much one moment and
 * doesn't. What must outlive a power cut is synced and renamed all the same.
 */
static bool change_over(const char *temporary, const char *file)
{
#ifdef RENAME_EXCHANGE
    if (renameat2(AT_FDCWD, temporary, AT_FDCWD, file, RENAME_EXCHANGE) == 0) {
        unlink(temporary);
        return true;
    }
#endif
    return rename(temporary, file) == 0;
}

/* Gives the finished file its name. A hard link can't replace: that keeps NEW. */
static bool give_name(const char *temporary, const char *file, unsigned flags)
{
    if (!(flags & (REPLACE_NEW | REPLACE_SYNC)))
        return change_over(temporary, file);
    if (!(flags & REPLACE_NEW))
        return rename(temporary, file) == 0;
    if (link(temporary, file) == 0) {
        unlink(temporary); /* file holds the new bytes by now, whatever this says */
        return true;
    }
    if (errno == EEXIST)
        return false;
    /* no hard links here */
    struct stat st;
    if (lstat(file, &st) == 0) {
        errno = EEXIST;
        return false;
    }
    return rename(temporary, file) == 0;
}

static bool write_beside(const char *file, const char *path, mode_t mode,
    struct span bytes, unsigned flags, struct err *err)
{
    struct str name = {0};
    bool is_done = false;
    str_add(&name, (struct span){file, folder_length(file)});
    str_adds(&name, ".brief-XXXXXX");
    int fd = mkstemp(name.p);
    if (fd < 0) {
        err_errno(err, errno, path, "write");
        goto out;
    }
    is_done = fchmod(fd, mode) == 0 && fd_write(fd, bytes) &&
              (!(flags & REPLACE_SYNC) || fsync(fd) == 0);
    int number = errno;
    if (close(fd) != 0 && is_done) {
        is_done = false;
        number = errno;
    }
    if (is_done && !give_name(name.p, file, flags)) {
        is_done = false;
        number = errno;
    }
    if (!is_done) {
        unlink(name.p);
        err_errno(err, number, path, "write");
    } else if ((flags & REPLACE_SYNC) && !sync_folder(file)) {
        is_done = err_errno(err, errno, path, "sync");
    }
out:
    str_finish(&name);
    return is_done;
}

bool replace_file(const char *path, struct span bytes, unsigned flags, struct err *err)
{
    struct str file = {0};
    struct stat st;
    bool is_done = false;
    mode_t mode = 0600;
    str_adds(&file, path);
    if ((flags & REPLACE_NEW) && lstat(path, &st) == 0) {
        err_set(err, ERR_SYSTEM, "exists already");
        err_at(err, path, 0, 0);
        goto out;
    }
    if (!follow_links(&file)) {
        err_errno(err, errno, path, "write");
        goto out;
    }
    if (stat(str_c(&file), &st) == 0) {
        if (!S_ISREG(st.st_mode)) {
            err_set(err, ERR_SYSTEM, "cannot write: is no regular file");
            err_at(err, path, 0, 0);
            goto out;
        }
        mode = st.st_mode & 07777;
    }
    is_done = write_beside(str_c(&file), path, mode, bytes, flags, err);
out:
    str_finish(&file);
    return is_done;
}

bool make_folders(const char *path, struct err *err)
{
    struct str part = {0};
    struct stat st;
    bool is_done = true;
    for (const char *p = path; is_done && *p;) {
        p += strspn(p, "/");
        p += strcspn(p, "/");
        str_cut(&part, 0);
        str_add(&part, (struct span){path, (size_t)(p - path)});
        if (mkdir(str_c(&part), 0700) == 0)
            continue;
        int number = errno;
        if (stat(str_c(&part), &st) != 0)
            is_done = err_errno(err, number, str_c(&part), "make the folder");
        else if (!S_ISDIR(st.st_mode))
            is_done = err_errno(err, ENOTDIR, str_c(&part), "make the folder");
    }
    str_finish(&part);
    return is_done;
}
