/* The list of a folder: what is in it, in which order, and what each row says. */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/str.h"
#include "library/list.h"

struct place {
    char folder[64];
    struct list list;
};

static int make_place(void **state)
{
    struct place *p = calloc(1, sizeof *p);
    snprintf(p->folder, sizeof p->folder, "/tmp/brief-list-XXXXXX");
    assert_non_null(mkdtemp(p->folder));
    *state = p;
    return 0;
}

/* All names that a test may have made. */
static const char *const names[] = {"a.yaml", "b.yml", "c.json", "d.yaml", "e.yaml",
    "f.yaml", "g.yaml", "h.yaml", ".hidden.yaml", "notes.txt", "fifo.yaml", "link.yaml",
    "gone.yaml"};

static const char *path_of(const struct place *p, const char *name)
{
    static char path[256];
    snprintf(path, sizeof path, "%s/%s", p->folder, name);
    return path;
}

static int remove_place(void **state)
{
    struct place *p = *state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        unlink(path_of(p, names[i]));
    rmdir(path_of(p, "folder.yaml"));
    assert_int_equal(rmdir(p->folder), 0);
    list_finish(&p->list);
    free(p);
    return 0;
}

/* Writes a file that was last changed at second mtime. */
static void add(const struct place *p, const char *name, long mtime, const char *text)
{
    FILE *f = fopen(path_of(p, name), "w");
    struct timespec times[2] = {{.tv_sec = mtime}, {.tv_sec = mtime}};
    assert_non_null(f);
    assert_true(fputs(text, f) >= 0);
    assert_int_equal(fclose(f), 0);
    assert_int_equal(utimensat(AT_FDCWD, path_of(p, name), times, 0), 0);
}

static void read_folder(struct place *p)
{
    struct err err;
    if (!list_add_folder(&p->list, p->folder, &err))
        fail_msg("%s", err.what);
    list_sort(&p->list);
}

/* The titles in order, a blank behind each. */
static void check_titles(const struct place *p, const char *expected)
{
    struct str titles = {0};
    for (size_t i = 0; i < p->list.n; i++) {
        str_add(&titles, p->list.at[i].title);
        str_addc(&titles, ' ');
    }
    assert_string_equal(str_c(&titles), expected);
    str_finish(&titles);
}

static void holds_the_briefs_of_a_folder_and_nothing_else(void **state)
{
    struct place *p = *state;
    add(p, "a.yaml", 1, "brief: 1\ntitle: A\n");
    add(p, "b.yml", 2, "brief: 1\ntitle: B # the reader must look\n");
    add(p, "c.json", 3, "{\"brief\": 1, \"title\": \"C\"}\n");
    add(p, "d.yaml", 4, "settings:\n  brief: 1\n");
    add(p, "e.yaml", 5, "");
    add(p, ".hidden.yaml", 6, "brief: 1\ntitle: Hidden\n");
    add(p, "notes.txt", 7, "brief: 1\ntitle: Notes\n");
    assert_int_equal(mkfifo(path_of(p, "fifo.yaml"), 0600), 0);
    assert_int_equal(mkdir(path_of(p, "folder.yaml"), 0700), 0);
    assert_int_equal(symlink("a.yaml", path_of(p, "link.yaml")), 0);
    assert_int_equal(symlink("nowhere", path_of(p, "gone.yaml")), 0);
    read_folder(p);
    check_titles(p, "C B A A ");
    assert_string_equal(p->list.at[2].path, path_of(p, "a.yaml"));
    assert_string_equal(p->list.at[3].path, path_of(p, "link.yaml"));
}

static void puts_the_newest_first(void **state)
{
    struct place *p = *state;
#define DATED(title, date) \
    "brief: 1\ntitle: " title "\nsource:\n  published: " date "\n"
    add(p, "a.yaml", 9, DATED("evening", "2026-11-20T23:00:00-05:00"));
    add(p, "b.yml", 1, DATED("night", "2026-11-21T03:30Z"));
    add(p, "c.json", 8, DATED("month", "2026-11"));
    add(p, "d.yaml", 7, DATED("day", "2026-11-20"));
    add(p, "e.yaml", 5, DATED("spoken", "yesterday"));
    add(p, "f.yaml", 6, "brief: 1\ntitle: undated\n");
    add(p, "g.yaml", 6, "brief: 1\ntitle: later\n");
    add(p, "h.yaml", 6,
        DATED("exact", "2026-11-20T12:00:00.999999999999999999991+01:00"));
    read_folder(p);
    check_titles(p, "evening night exact day month undated later spoken ");
}

static void tells_publisher_and_date_as_they_are_written(void **state)
{
    struct place *p = *state;
    add(p, "a.yaml", 1,
        "brief: 1\ntitle: >-\n  Some\n  title\nsource:\n  publisher: 'It''s News'\n"
        "  published: yesterday\ncontext:\n  - One.\n");
    read_folder(p);
    assert_int_equal(p->list.n, 1);
    assert_true(span_is(p->list.at[0].title, "Some title"));
    assert_true(span_is(p->list.at[0].publisher, "It's News"));
    assert_true(span_is(p->list.at[0].published, "yesterday"));
    assert_int_equal(p->list.at[0].mtime, 1);
    assert_int_equal(p->list.at[0].points, -1);
}

static void shows_a_broken_brief_by_its_name(void **state)
{
    struct place *p = *state;
    add(p, "a.yaml", 1, "brief: 1\ntitle: [A]\n");
    add(p, "b.yml", 2, "brief: 1\ntitle: B\ncontext: [\n");
    read_folder(p);
    check_titles(p, "B a.yaml ");
    assert_false(p->list.at[0].is_broken);
    assert_true(p->list.at[1].is_broken);
    list_count(&p->list.at[0], NULL); /* what breaks further down is found out here */
    list_count(&p->list.at[1], NULL);
    check_titles(p, "b.yml a.yaml ");
    assert_true(p->list.at[0].is_broken);
    assert_int_equal(p->list.at[0].points, 0);
    assert_int_equal(p->list.at[1].points, 0);
}

static void counts_points_once(void **state)
{
    struct place *p = *state;
    add(p, "a.yaml", 1, "brief: 1\ntitle: A\ncontext:\n  - One.\noutlook:\n  - Two.\n");
    read_folder(p);
    assert_int_equal(p->list.at[0].points, -1);
    list_count(&p->list.at[0], NULL);
    assert_int_equal(p->list.at[0].points, 2);
    assert_int_equal(unlink(path_of(p, "a.yaml")), 0);
    list_count(&p->list.at[0], NULL);
    assert_int_equal(p->list.at[0].points, 2);
    assert_false(p->list.at[0].is_broken);
}

static void finds_a_source_behind_the_panes(void **state)
{
    struct place *p = *state;
    struct str text = {0};
    str_adds(&text, "brief: 1\ntitle: A\ncontext:\n");
    while (text.n < 100000)
        str_adds(&text, "  - A point that takes its room in the file.\n");
    str_adds(&text, "source:\n  publisher: P\n");
    add(p, "a.yaml", 1, str_c(&text));
    str_finish(&text);
    read_folder(p);
    assert_true(span_is(p->list.at[0].publisher, "P"));
}

static void adds_a_file_by_its_name(void **state)
{
    struct place *p = *state;
    struct err err;
    add(p, "a.yaml", 1, "title: A\nbrief: 1\n");
    add(p, "notes.txt", 2, "no brief at all");
    assert_true(list_add_file(&p->list, path_of(p, "a.yaml"), &err));
    assert_true(list_add_file(&p->list, path_of(p, "notes.txt"), &err));
    add(p, "d.yaml", 3, "no brief at all");
    assert_true(list_add_file(&p->list, path_of(p, "d.yaml"), &err));
    check_titles(p, "A notes.txt d.yaml ");
    assert_true(p->list.at[1].is_article && !p->list.at[1].is_broken);
    assert_true(p->list.at[2].is_broken && !p->list.at[2].is_article);
    assert_int_equal(mkfifo(path_of(p, "fifo.yaml"), 0600), 0);
    assert_false(list_add_file(&p->list, path_of(p, "fifo.yaml"), &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_false(list_add_file(&p->list, path_of(p, "gone.yaml"), &err));
    assert_int_equal(p->list.n, 3);
}

static void says_when_there_is_no_folder(void **state)
{
    struct place *p = *state;
    struct err err = {0};
    assert_false(list_add_folder(&p->list, path_of(p, "folder.yaml"), &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_string_equal(err.file, path_of(p, "folder.yaml"));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(holds_the_briefs_of_a_folder_and_nothing_else),
        TEST(puts_the_newest_first),
        TEST(tells_publisher_and_date_as_they_are_written),
        TEST(shows_a_broken_brief_by_its_name),
        TEST(counts_points_once),
        TEST(finds_a_source_behind_the_panes),
        TEST(adds_a_file_by_its_name),
        TEST(says_when_there_is_no_folder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
