/* A file's name holds its old bytes or its new ones, and nothing else is left. */
#include <dirent.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/input.h"
#include "base/replace.h"
#include "lib/home.h"

struct place {
    char folder[HOME_SIZE];
    char file[HOME_SIZE + 16];
    char link[HOME_SIZE + 16];
};

static int make_place(void **state)
{
    struct place *p = calloc(1, sizeof *p);
    assert_true(home_make(p->folder));
    snprintf(p->file, sizeof p->file, "%s/file", p->folder);
    snprintf(p->link, sizeof p->link, "%s/link", p->folder);
    *state = p;
    return 0;
}

static int remove_place(void **state)
{
    struct place *p = *state;
    home_remove(p->folder);
    free(p);
    return 0;
}

static bool replace(const char *path, const char *text, unsigned flags)
{
    struct err err = {0};
    bool is_done = replace_file(path, span_of(text), flags, &err);
    assert_int_equal(err.kind, is_done ? ERR_NONE : ERR_SYSTEM);
    return is_done;
}

static void check_holds(const char *path, const char *text)
{
    struct input in = {0};
    struct err err = {0};
    struct str out = {0};
    assert_true(input_open(&in, path, 1 << 20, &err));
    assert_true(input_read_all(&in, &out, &err));
    assert_string_equal(str_c(&out), text);
    str_finish(&out);
    input_close(&in);
}

static size_t count_entries(const char *folder)
{
    DIR *dir = opendir(folder);
    assert_non_null(dir);
    size_t n = 0;
    while (readdir(dir))
        n++;
    closedir(dir);
    return n - 2;
}

static unsigned mode_of(const char *path)
{
    struct stat st;
    assert_int_equal(stat(path, &st), 0);
    return st.st_mode & 07777;
}

static void makes_a_private_file(void **state)
{
    struct place *p = *state;
    assert_true(replace(p->file, "new", REPLACE_SYNC));
    check_holds(p->file, "new");
    assert_int_equal(mode_of(p->file), 0600);
    assert_int_equal(count_entries(p->folder), 1);
}

static void keeps_the_mode_of_the_file_it_replaces(void **state)
{
    struct place *p = *state;
    assert_true(replace(p->file, "old", 0));
    assert_int_equal(chmod(p->file, 0644), 0);
    assert_true(replace(p->file, "new", 0));
    check_holds(p->file, "new");
    assert_int_equal(mode_of(p->file), 0644);
}

static void follows_a_symlink_to_a_file(void **state)
{
    struct place *p = *state;
    struct stat st;
    assert_true(replace(p->file, "old", 0));
    assert_int_equal(symlink("file", p->link), 0);
    assert_true(replace(p->link, "new", 0));
    check_holds(p->file, "new");
    assert_int_equal(lstat(p->link, &st), 0);
    assert_true(S_ISLNK(st.st_mode));
}

static void follows_a_symlink_to_nothing_yet(void **state)
{
    struct place *p = *state;
    assert_int_equal(symlink(p->file, p->link), 0);
    assert_true(replace(p->link, "new", 0));
    check_holds(p->file, "new");
}

static void gives_up_on_symlinks_in_a_circle(void **state)
{
    struct place *p = *state;
    assert_int_equal(symlink("link", p->link), 0);
    assert_false(replace(p->link, "new", 0));
    assert_int_equal(count_entries(p->folder), 1);
}

static void does_not_touch_a_name_that_exists_when_it_must_be_new(void **state)
{
    struct place *p = *state;
    assert_true(replace(p->file, "old", REPLACE_NEW));
    assert_false(replace(p->file, "new", REPLACE_NEW));
    check_holds(p->file, "old");
    assert_int_equal(symlink("nothing", p->link), 0);
    assert_false(replace(p->link, "new", REPLACE_NEW));
    assert_int_equal(count_entries(p->folder), 2);
}

static void refuses_to_replace_what_is_no_file(void **state)
{
    struct place *p = *state;
    assert_int_equal(mkfifo(p->file, 0600), 0);
    assert_false(replace(p->file, "new", 0));
    assert_false(replace(p->folder, "new", 0));
    assert_int_equal(count_entries(p->folder), 1);
}

static void leaves_nothing_behind_where_the_disk_is_full(void **state)
{
    struct place *p = *state;
    struct rlimit before, small;
    struct str big = {0};
    str_fill(&big, 'x', 100000);
    assert_true(replace(p->file, "old", 0));
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    small = before;
    small.rlim_cur = 4096;
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    bool is_done = replace(p->file, str_c(&big), 0);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
    assert_false(is_done);
    check_holds(p->file, "old");
    assert_int_equal(count_entries(p->folder), 1);
    str_finish(&big);
}

static void keeps_the_old_bytes_beside(void **state)
{
    struct place *p = *state;
    char kept[HOME_SIZE + 32];
    snprintf(kept, sizeof kept, "%s~", p->file);
    assert_true(replace(p->file, "one", REPLACE_KEEP)); /* nothing there to keep */
    assert_int_equal(count_entries(p->folder), 1);
    assert_true(replace(p->file, "two", REPLACE_KEEP | REPLACE_SYNC));
    check_holds(kept, "one");
    assert_true(replace(p->file, "three", REPLACE_KEEP));
    check_holds(p->file, "three");
    check_holds(kept, "two");
    assert_int_equal(count_entries(p->folder), 2);
}

static void keeps_them_where_both_names_are_one_file(void **state)
{
    struct place *p = *state;
    char kept[HOME_SIZE + 32];
    snprintf(kept, sizeof kept, "%s~", p->file);
    assert_true(replace(p->file, "one", 0));
    assert_int_equal(link(p->file, kept), 0);
    assert_true(replace(p->file, "two", REPLACE_KEEP | REPLACE_SYNC));
    check_holds(kept, "one");
    assert_int_equal(count_entries(p->folder), 2);
}

static void sweeps_what_a_killed_writer_left(void **state)
{
    struct place *p = *state;
    char left[HOME_SIZE + 32], other[HOME_SIZE + 32];
    snprintf(left, sizeof left, "%s/.file-abc123", p->folder);
    snprintf(other, sizeof other, "%s/.file-of-mine", p->folder);
    assert_true(replace(left, "half", 0));
    assert_true(replace(other, "mine", 0));
    assert_true(replace(p->file, "new", REPLACE_ALONE));
    assert_int_equal(access(left, F_OK), -1);
    check_holds(other, "mine");
    assert_int_equal(count_entries(p->folder), 2);
}

static void says_so_where_the_folder_is_missing(void **state)
{
    struct place *p = *state;
    char path[HOME_SIZE + 32];
    snprintf(path, sizeof path, "%s/none/file", p->folder);
    assert_false(replace(path, "new", 0));
}

static void makes_the_folders_that_are_missing(void **state)
{
    struct place *p = *state;
    struct err err = {0};
    char path[HOME_SIZE + 32];
    snprintf(path, sizeof path, "%s/one//two/", p->folder);
    assert_true(make_folders(path, &err));
    assert_int_equal(mode_of(path), 0700);
    assert_true(make_folders(path, &err));
    assert_true(replace(p->file, "text", 0));
    snprintf(path, sizeof path, "%s/sub", p->file);
    assert_false(make_folders(path, &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
}

#define IN_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_PLACE(makes_a_private_file),
        IN_PLACE(keeps_the_mode_of_the_file_it_replaces),
        IN_PLACE(follows_a_symlink_to_a_file),
        IN_PLACE(follows_a_symlink_to_nothing_yet),
        IN_PLACE(gives_up_on_symlinks_in_a_circle),
        IN_PLACE(does_not_touch_a_name_that_exists_when_it_must_be_new),
        IN_PLACE(refuses_to_replace_what_is_no_file),
        IN_PLACE(leaves_nothing_behind_where_the_disk_is_full),
        IN_PLACE(keeps_the_old_bytes_beside),
        IN_PLACE(keeps_them_where_both_names_are_one_file),
        IN_PLACE(sweeps_what_a_killed_writer_left),
        IN_PLACE(says_so_where_the_folder_is_missing),
        IN_PLACE(makes_the_folders_that_are_missing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
