/*
 * Two windows, a kill at any moment, a full disk: none may lose a mark that
 * was said to be saved, or a byte that a person wrote. So an operation is no
 * new content but a change, applied under a lock to what is there now; the
 * result is parsed and compared before it gets the name. The lock is on a file
 * beside the real one, which is never renamed or removed. A failed fsync is
 * not asked again: the temporary goes, and the next try writes a new one.
 */
#include "marks/store.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/input.h"
#include "base/limits.h"
#include "base/replace.h"

#ifdef __APPLE__
#define CTIME st_ctimespec
#else
#define CTIME st_ctim
#endif

struct marks_stamp marks_stamp_of(const char *path)
{
    struct stat st;
    if (stat(path, &st) != 0)
        return (struct marks_stamp){0};
    return (struct marks_stamp){
        .device = (unsigned long long)st.st_dev,
        .inode = (unsigned long long)st.st_ino,
        .size = (long long)st.st_size,
        .seconds = (long long)st.CTIME.tv_sec,
        .nanoseconds = (long long)st.CTIME.tv_nsec,
    };
}

bool marks_stamp_eq(struct marks_stamp a, struct marks_stamp b)
{
    return a.device == b.device && a.inode == b.inode && a.size == b.size &&
           a.seconds == b.seconds && a.nanoseconds == b.nanoseconds;
}

bool marks_store_read(const struct marks_store *s, struct str *out, struct err *err)
{
    struct input in;
    struct stat st;
    if (stat(s->path, &st) != 0 && errno == ENOENT)
        return true;
    if (!input_open(&in, s->path, LIMIT_FILE, err))
        return false;
    bool is_read = input_read_all(&in, out, err);
    input_close(&in);
    return is_read;
}

static bool apply_one(const struct marks_store *s, struct str *text,
    struct marks_file *file, struct marks_op *op, struct arena *arena, struct err *err)
{
    struct str changed = {0};
    struct marks_file after = {0};
    if (!splice(&changed, file, op, arena, err)) {
        err_at(err, s->path, 0, 0);
        return false;
    }
    if (!marks_file_read(&after, str_span(&changed), s->path, err) ||
        !splice_check(file, &after, op)) {
        err_set(err, ERR_INPUT, "cannot be changed without damage to other lines");
        err_at(err, s->path, 0, 0);
        err_hint(err, "change it in an editor");
        marks_file_finish(&after);
        str_finish(&changed);
        return false;
    }
    marks_file_finish(file);
    str_finish(text);
    *text = changed;
    *file = after;
    return true;
}

bool marks_store_apply(const struct marks_store *s, struct str *text,
    struct marks_file *file, struct marks_op *ops, size_t n, struct arena *arena,
    struct err *err)
{
    for (size_t i = 0; i < n; i++)
        if (!apply_one(s, text, file, &ops[i], arena, err))
            return false;
    if (text->n <= LIMIT_FILE)
        return true;
    err_set(err, ERR_INPUT, "would be larger than %d MiB", LIMIT_FILE >> 20);
    err_at(err, s->path, 0, 0);
    err_hint(err, "remove bookmarks, or move the file away to start a new one");
    return false;
}

/* Rename would replace a file that its owner made read-only. */
static bool check_writable(const struct marks_store *s, struct err *err)
{
    struct stat st;
    if (stat(s->path, &st) != 0)
        return errno == ENOENT || err_errno(err, errno, s->path, "write");
    if ((st.st_mode & 0222) && access(s->path, W_OK) == 0)
        return true;
    err_set(err, ERR_SYSTEM, "cannot write: the file is read-only");
    err_at(err, s->path, 0, 0);
    err_hint(err, "make it writable: chmod u+w");
    return false;
}

/* What is done while the lock is held. */
static bool save_locked(struct marks_store *s, struct marks_op *ops, size_t n,
    struct arena *arena, struct str *text, struct marks_file *file,
    struct marks_stamp *stamp, struct err *err)
{
    unsigned flags = REPLACE_SYNC | REPLACE_ALONE | (s->is_kept ? 0 : REPLACE_KEEP);
    if (!check_writable(s, err) || !marks_store_read(s, text, err) ||
        !marks_file_read(file, str_span(text), s->path, err) ||
        !marks_store_apply(s, text, file, ops, n, arena, err) ||
        !replace_file(s->path, str_span(text), flags, err))
        return false;
    s->is_kept = true;
    *stamp = marks_stamp_of(s->path);
    return true;
}

bool marks_store_save(struct marks_store *s, struct marks_op *ops, size_t n,
    struct arena *arena, struct str *text, struct marks_file *file,
    struct marks_stamp *stamp, struct err *err)
{
    struct str lock_name = {0};
    int lock;
    bool is_done = false;
    str_adds(&lock_name, s->path);
    if (!replace_real_path(&lock_name, err) || !make_folders_for(str_c(&lock_name), err))
        goto out;
    str_adds(&lock_name, ".lock");
    if (!lock_take(str_c(&lock_name), &s->waiting, &lock, err))
        goto out;
    is_done = save_locked(s, ops, n, arena, text, file, stamp, err);
    lock_release(lock);
out:
    if (!is_done) {
        marks_file_finish(file);
        str_cut(text, 0);
    }
    str_finish(&lock_name);
    return is_done;
}
