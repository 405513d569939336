/*
 * What was acknowledged is on the disk: through kills, two writers, and a disk
 * that fails at any call. The calls of a save are wrapped by the linker; each
 * can be made to fail once.
 */
#include <dirent.h>
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/input.h"
#include "lib/brief_fixture.h"
#include "lib/home.h"
#include "marks/marks.h"

enum {
    KILLS = 50,
    EACH = 200, /* marks of each of two processes */
};

static const char now[] = "2026-11-22T21:14:03Z";

/* The call that fails: the countdown-th from now; 0: none. */
static int countdown;
static int failure; /* errno; 0: a write of a single byte */
static int calls;   /* since it was set to 0 */

static bool is_to_fail(void)
{
    calls++;
    if (countdown == 0 || --countdown > 0)
        return false;
    errno = failure;
    return true;
}

ssize_t __real_write(int fd, const void *p, size_t n);
ssize_t __wrap_write(int fd, const void *p, size_t n);
int __real_fsync(int fd);
int __wrap_fsync(int fd);
int __real_rename(const char *from, const char *to);
int __wrap_rename(const char *from, const char *to);
int __real_fchmod(int fd, mode_t mode);
int __wrap_fchmod(int fd, mode_t mode);

ssize_t __wrap_write(int fd, const void *p, size_t n)
{
    if (!is_to_fail())
        return __real_write(fd, p, n);
    return failure ? -1 : __real_write(fd, p, n > 1);
}

int __wrap_fsync(int fd)
{
    return is_to_fail() && failure ? -1 : __real_fsync(fd);
}

int __wrap_rename(const char *from, const char *to)
{
    return is_to_fail() && failure ? -1 : __real_rename(from, to);
}

int __wrap_fchmod(int fd, mode_t mode)
{
    return is_to_fail() && failure ? -1 : __real_fchmod(fd, mode);
}

struct place {
    char folder[HOME_SIZE];
    char file[HOME_SIZE + 32];
    struct brief brief;
};

static int make_place(void **state)
{
    struct place *p = calloc(1, sizeof *p);
    assert_true(home_make(p->folder));
    snprintf(p->file, sizeof p->file, "%s/bookmarks.yaml", p->folder);
    brief_fixture(&p->brief, "brief: 1\ntitle: The title\ncontext:\n  - The text.\n");
    *state = p;
    return 0;
}

static int remove_place(void **state)
{
    struct place *p = *state;
    brief_finish(&p->brief);
    home_remove(p->folder);
    free(p);
    return 0;
}

static struct marks *open_marks(const struct place *p)
{
    struct err err;
    struct marks *m = marks_create(p->file, NULL);
    if (!marks_open(m, &p->brief, "f.yaml", &err))
        fail_msg("%s", err.what);
    return m;
}

static bool add(struct marks *m, int number)
{
    struct err err;
    char note[32];
    snprintf(note, sizeof note, "note %d", number);
    return marks_add(m, (struct address){PANE_CONTEXT, 1}, span_of(note), now, &err);
}

static bool has_note(const struct marks *m, int number)
{
    char note[32];
    snprintf(note, sizeof note, "note %d", number);
    for (size_t i = 0; i < marks_count(m); i++)
        if (span_is(marks_nth(m, i)->mark.note, note))
            return true;
    return false;
}

/* A process that adds marks and says the number of each one that is saved. */
static pid_t start_adding(const struct place *p, int first, int count, int *said)
{
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    pid_t pid = fork();
    assert_true(pid >= 0);
    if (pid == 0) {
        struct marks *m = open_marks(p);
        for (int i = first; count < 0 || i < first + count; i++)
            if (add(m, i) && __real_write(ends[1], &i, sizeof i) != sizeof i)
                _exit(1);
        struct err err;
        for (int i = 0; marks_unsaved(m) && i < 100; i++)
            marks_save(m, &err);
        _exit(marks_unsaved(m) ? 1 : 0);
    }
    close(ends[1]);
    *said = ends[0];
    return pid;
}

static void keeps_what_was_acknowledged_before_a_kill(void **state)
{
    struct place *p = *state;
    int last = -1, wanted = 0;
    for (int i = 0; i < KILLS; i++) {
        int said, number;
        pid_t pid = start_adding(p, wanted, -1, &said);
        for (int k = 0; k <= i % 3; k++)
            assert_int_equal(read(said, &last, sizeof last), sizeof last);
        kill(pid, SIGKILL);
        assert_int_equal(waitpid(pid, NULL, 0), pid);
        while (read(said, &number, sizeof number) == sizeof number)
            last = number;
        close(said);
        wanted = last + 2; /* the one after last may have been saved, and not said */
        struct marks *m = open_marks(p);
        assert_true(has_note(m, last));
        assert_true(marks_count(m) >= (size_t)i + 1);
        marks_destroy(m);
    }
    struct marks *m = open_marks(p);
    assert_true(add(m, wanted));
    marks_destroy(m);
    DIR *dir = opendir(p->folder); /* the next save swept what the killed had left */
    for (struct dirent *e; (e = readdir(dir)) != NULL;)
        assert_false(strncmp(e->d_name, ".bookmarks", 10) == 0);
    closedir(dir);
}

static void two_processes_lose_none_of_each_others_marks(void **state)
{
    struct place *p = *state;
    int said[2], status, number;
    pid_t pids[2];
    for (int i = 0; i < 2; i++)
        pids[i] = start_adding(p, i * EACH, EACH, &said[i]);
    for (int i = 0; i < 2; i++) {
        while (read(said[i], &number, sizeof number) == sizeof number)
            continue;
        close(said[i]);
        assert_int_equal(waitpid(pids[i], &status, 0), pids[i]);
        assert_int_equal(status, 0);
    }
    struct marks *m = open_marks(p);
    assert_int_equal(marks_count(m), 2 * EACH);
    for (int i = 0; i < 2 * EACH; i++)
        assert_true(has_note(m, i));
    marks_destroy(m);
}

static void read_bytes(const struct place *p, struct str *out)
{
    struct input in;
    struct err err;
    assert_true(input_open(&in, p->file, 1 << 20, &err));
    assert_true(input_read_all(&in, out, &err));
    input_close(&in);
}

/* One failure at each call of a save: said, nothing torn, and the next try saves all.
 */
static void survives_a_failure_at_every_call(void **state)
{
    struct place *p = *state;
    static const int failures[] = {ENOSPC, EIO, EROFS, 0};
    int number = 0;
    struct marks *m = open_marks(p);
    assert_true(add(m, number++));
    marks_destroy(m);
    for (size_t i = 0; i < sizeof failures / sizeof *failures; i++) {
        bool is_past = false;
        for (int call = 1; !is_past; call++) {
            struct err err = {0};
            struct str before = {0}, after = {0};
            m = open_marks(
                p); /* a new session: the file is kept as bookmarks.yaml~ too */
            read_bytes(p, &before);
            failure = failures[i];
            countdown = call;
            bool is_saved = marks_add(
                m, (struct address){PANE_CONTEXT, 1}, (struct span){0}, now, &err);
            is_past = countdown > 0;
            countdown = 0;
            read_bytes(p, &after);
            assert_true(is_saved == !marks_unsaved(m));
            assert_true(failures[i] || is_saved); /* a short write is no failure */
            assert_true(is_past || !failures[i] || !is_saved || call == 0);
            assert_true(is_saved || strstr(err.what, "cannot") == err.what);
            assert_true(failures[i] != ENOSPC || is_saved || strstr(err.hint, "room"));
            assert_true(is_saved || span_eq(str_span(&before), str_span(&after)) ||
                        strstr(err.what, "sync"));
            assert_true(marks_at(m, (struct address){PANE_CONTEXT, 1}) != NULL);
            size_t count = marks_count(m);
            assert_true(marks_save(m, &err));
            assert_int_equal(marks_unsaved(m), 0);
            marks_destroy(m);
            m = open_marks(p);
            assert_int_equal(marks_count(m), count);
            marks_destroy(m);
            str_finish(&before);
            str_finish(&after);
            assert_true(call < 100);
        }
    }
}

static void syncs_file_and_folder_at_each_save(void **state)
{
    struct place *p = *state;
    struct marks *m = open_marks(p);
    assert_true(add(m, 0));
    calls = 0;
    assert_true(add(m, 1)); /* fchmod, write, fsync, rename, fsync */
    assert_int_equal(calls, 5);
    marks_destroy(m);
}

#define IN_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_PLACE(keeps_what_was_acknowledged_before_a_kill),
        IN_PLACE(two_processes_lose_none_of_each_others_marks),
        IN_PLACE(survives_a_failure_at_every_call),
        IN_PLACE(syncs_file_and_folder_at_each_save),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
