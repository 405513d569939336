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

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fd.h"
#include "base/input.h"
#include "base/str.h"

enum {
    MAX_LINKS = 40,       /* symlinks in a row, as Linux has it */
    RANDOM_LETTERS = 6,   /* of a temporary name */
    MAX_KEPT = 256 << 20, /* bytes of a file that is copied to be kept */
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

/* What the names of file's temporaries start with, folder included. */
static void add_temporary(struct str *out, const char *file, unsigned flags)
{
    size_t folder = folder_length(file);
    str_add(out, (struct span){file, folder});
    if (flags & REPLACE_ALONE)
        str_addf(out, ".%s-", file + folder);
    else
        str_adds(out, ".brief-");
}

/* Removes what a writer that was killed has left; a failure does no harm. */
static void sweep(const char *file, unsigned flags)
{
    struct str prefix = {0}, name = {0};
    size_t folder = folder_length(file);
    add_temporary(&prefix, file, flags);
    str_add(&name, folder ? (struct span){file, folder} : span_of("."));
    size_t start = prefix.n - folder;
    DIR *dir = opendir(str_c(&name));
    for (struct dirent *entry; dir && (entry = readdir(dir)) != NULL;) {
        if (strncmp(entry->d_name, prefix.p + folder, start) != 0 ||
            strlen(entry->d_name) != start + RANDOM_LETTERS)
            continue;
        str_cut(&name, 0);
        str_add(&name, (struct span){file, folder});
        str_adds(&name, entry->d_name);
        unlink(str_c(&name));
    }
    if (dir)
        closedir(dir);
    str_finish(&prefix);
    str_finish(&name);
}

/* As a copy, for file systems without hard links. */
static bool keep_copy(const char *file, const char *kept)
{
    struct input in = {.fd = -1};
    struct str bytes = {0};
    struct err err;
    bool is_done = false;
    int fd = open(kept, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOCTTY, 0600);
    if (fd >= 0 && input_open(&in, file, MAX_KEPT, &err)) {
        is_done = input_read_all(&in, &bytes, &err) && fd_write(fd, str_span(&bytes));
        input_close(&in);
    }
    if (fd >= 0 && close(fd) != 0)
        is_done = false;
    str_finish(&bytes);
    return is_done;
}

/* Makes file~ what file is now; it may be that there is none yet. */
static bool keep_old(const char *file, const char *temporary)
{
    struct str kept = {0}, link_name = {0};
    str_addf(&kept, "%s~", file);
    str_adds(&link_name, temporary);
    link_name.p[link_name.n - 1] = link_name.p[link_name.n - 1] == 'x' ? 'y' : 'x';
    bool is_done = link(file, str_c(&link_name)) == 0;
    if (is_done) {
        is_done = rename(str_c(&link_name), str_c(&kept)) == 0;
        int number = errno;
        unlink(str_c(&link_name)); /* still there where both were one file */
        errno = number;
    } else if (errno != EROFS && errno != ENOSPC && errno != EIO) {
        is_done = errno == ENOENT || keep_copy(file, str_c(&kept));
    }
    str_finish(&kept);
    str_finish(&link_name);
    return is_done;
}

static bool write_beside(const char *file, const char *path, mode_t mode,
    struct span bytes, unsigned flags, struct err *err)
{
    struct str name = {0};
    bool is_done = false;
    if (flags & REPLACE_ALONE)
        sweep(file, flags);
    add_temporary(&name, file, flags);
    str_fill(&name, 'X', RANDOM_LETTERS);
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
    if (is_done && (((flags & REPLACE_KEEP) && !keep_old(file, name.p)) ||
                       !give_name(name.p, file, flags))) {
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

bool replace_real_path(struct str *path, struct err *err)
{
    struct str named = {0};
    str_add(&named, str_span(path));
    bool is_done = follow_links(path) || err_errno(err, errno, str_c(&named), "write");
    str_finish(&named);
    return is_done;
}

/* What the umask takes away; it can only be read by setting it. */
static mode_t file_mask(void)
{
    mode_t mask = umask(077);
    umask(mask);
    return mask;
}

bool replace_file(const char *path, struct span bytes, unsigned flags, struct err *err)
{
    struct str file = {0};
    struct stat st;
    bool is_done = false;
    mode_t mode = flags & REPLACE_SHARED ? 0666 & ~file_mask() : 0600;
    str_adds(&file, path);
    if ((flags & REPLACE_NEW) && lstat(path, &st) == 0) {
        err_set(err, ERR_SYSTEM, "exists already");
        err_at(err, path, 0, 0);
        goto out;
    }
    if (!replace_real_path(&file, err))
        goto out;
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

bool make_folders_for(const char *file, struct err *err)
{
    struct str folder = {0};
    const char *slash = strrchr(file, '/');
    str_add(&folder, (struct span){file, slash ? (size_t)(slash - file) : 0});
    bool is_made = !folder.n || make_folders(str_c(&folder), err);
    str_finish(&folder);
    return is_made;
}
