/* Where the reader was: kept over restarts, damage, odd names and two writers. */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/input.h"
#include "base/limits.h"
#include "library/positions.h"

struct place {
    char folder[64];
    char state[96]; /* a folder that is not there yet */
    char file[128];
};

static int make_place(void **state)
{
    struct place *p = calloc(1, sizeof *p);
    snprintf(p->folder, sizeof p->folder, "/tmp/brief-positions-XXXXXX");
    assert_non_null(mkdtemp(p->folder));
    snprintf(p->state, sizeof p->state, "%s/state", p->folder);
    snprintf(p->file, sizeof p->file, "%s/positions", p->state);
    *state = p;
    return 0;
}

static int remove_place(void **state)
{
    struct place *p = *state;
    unlink(p->file);
    rmdir(p->state);
    assert_int_equal(rmdir(p->folder), 0); /* nothing is left behind */
    free(p);
    return 0;
}

static void put(const struct place *p, const char *identity, struct address address,
    long long time, const char *path)
{
    struct err err;
    if (!positions_put(p->file, span_of(identity), address, time, span_of(path), &err))
        fail_msg("%s", err.what);
}

static void check_found(
    const struct place *p, const char *identity, const char *address)
{
    struct address found;
    char text[ADDRESS_SIZE];
    assert_true(positions_find(p->file, span_of(identity), &found));
    size_t n = address_format(found, text);
    assert_true(span_is((struct span){text, n}, address));
}

static bool is_found(const struct place *p, const char *identity)
{
    struct address found;
    return positions_find(p->file, span_of(identity), &found);
}

static void check_last(const struct place *p, const char *path)
{
    struct str last = {0};
    assert_true(positions_last_file(p->file, &last));
    assert_string_equal(str_c(&last), path);
    str_finish(&last);
}

static void read_file(const char *file, struct str *out)
{
    struct input in;
    struct err err;
    assert_true(input_open(&in, file, LIMIT_FILE, &err));
    assert_true(input_read_all(&in, out, &err));
    input_close(&in);
}

static void write_file(const char *file, const char *text)
{
    FILE *f = fopen(file, "w");
    assert_non_null(f);
    assert_int_equal(fputs(text, f) < 0, 0);
    assert_int_equal(fclose(f), 0);
}

static const struct address bottom_line = {PANE_CONTEXT, 0};

static struct address at(enum pane pane, uint32_t number)
{
    return (struct address){pane, number};
}

static void knows_nothing_where_there_is_no_file(void **state)
{
    struct place *p = *state;
    struct str last = {0};
    assert_false(is_found(p, "id:a"));
    assert_false(positions_last_file(p->file, &last));
}

static void finds_what_was_put_last(void **state)
{
    struct place *p = *state;
    put(p, "id:a", at(PANE_AGENDA, 3), 100, "/briefs/a.yaml");
    put(p, "id:b", bottom_line, 101, "/briefs/b.yaml");
    put(p, "id:a", at(PANE_OUTLOOK, 12), 102, "/briefs/a.yaml");
    check_found(p, "id:a", "4.12");
    check_found(p, "id:b", "0");
    assert_false(is_found(p, "id:"));
    struct str text = {0};
    read_file(p->file, &text);
    assert_string_equal(str_c(&text), "id:a\t4.12\t102\t/briefs/a.yaml\n"
                                      "id:b\t0\t101\t/briefs/b.yaml\n");
    str_finish(&text);
}

static void makes_its_folder_private(void **state)
{
    struct place *p = *state;
    struct stat st;
    put(p, "id:a", bottom_line, 1, "");
    assert_int_equal(stat(p->state, &st), 0);
    assert_int_equal(st.st_mode & 07777, 0700);
    assert_int_equal(stat(p->file, &st), 0);
    assert_int_equal(st.st_mode & 07777, 0600);
}

static void gives_the_newest_file_that_has_a_name(void **state)
{
    struct place *p = *state;
    put(p, "id:a", bottom_line, 1, "/a.yaml");
    put(p, "id:b", bottom_line, 2, "/b.yaml");
    put(p, "id:c", bottom_line, 3, "");
    check_last(p, "/b.yaml");
}

static void keeps_the_place_where_the_path_is_not_absolute(void **state)
{
    struct place *p = *state;
    put(p, "id:a", bottom_line, 1, "/a.yaml");
    put(p, "id:b", bottom_line, 2, "b.yaml");
    check_found(p, "id:b", "0");
    check_last(p, "/a.yaml");
}

static void keeps_file_names_that_could_break_a_line(void **state)
{
    struct place *p = *state;
    const char *path = "/tab\tline\nfeed 100% \x1B[31m \x7F\xFF%41é.yaml";
    put(p, "id:a", at(PANE_CONTEXT, 1), 1, path);
    check_last(p, path);
    put(p, "id:b", bottom_line, 2, "");
    check_last(p, path);
    check_found(p, "id:a", "1.1");
}

static void drops_lines_that_are_damaged(void **state)
{
    struct place *p = *state;
    assert_int_equal(mkdir(p->state, 0700), 0);
    write_file(p->file, "id:short\n"
                        "id:time\t1.1\tsoon\t/a\n"
                        "id:address\t5.1\t1\t/a\n"
                        "\t1.1\t1\t/a\n"
                        "id:relative\t1.1\t1\ta.yaml\n"
                        "id:many\t1.1\t1\t/a\t/b\n"
                        "\n"
                        "id:escape\t1.2\t1\t/a%0\n"
                        "id:good\t2.2\t7\t/good.yaml\n"
                        "id:torn\t1.1\t1\t/a");
    check_found(p, "id:good", "2.2");
    check_last(p, "/good.yaml");
    const char *const damaged[] = {
        "id:short", "id:time", "id:address", "", "id:relative", "id:many", "id:torn"};
    for (size_t i = 0; i < sizeof damaged / sizeof *damaged; i++)
        assert_false(is_found(p, damaged[i]));
    put(p, "id:new", bottom_line, 8, "");
    struct str text = {0};
    read_file(p->file, &text);
    assert_string_equal(str_c(&text), "id:new\t0\t8\t\n"
                                      "id:escape\t1.2\t1\t/a%0\n"
                                      "id:good\t2.2\t7\t/good.yaml\n");
    str_finish(&text);
}

static void keeps_the_newest_thousand(void **state)
{
    struct place *p = *state;
    char identity[32];
    struct str lines = {0};
    for (int i = LIMIT_POSITIONS; i > 0; i--)
        str_addf(&lines, "id:%d\t1.1\t%d\t\n", i, i);
    assert_int_equal(mkdir(p->state, 0700), 0);
    write_file(p->file, str_c(&lines));
    str_finish(&lines);
    put(p, "id:new", bottom_line, 5000, "");
    assert_true(is_found(p, "id:new"));
    for (int i = 1; i <= LIMIT_POSITIONS; i++) {
        snprintf(identity, sizeof identity, "id:%d", i);
        assert_int_equal(is_found(p, identity), i > 1);
    }
}

static void finds_a_title_of_any_length(void **state)
{
    struct place *p = *state;
    struct str title = {0};
    struct stat st;
    str_adds(&title, "title:");
    for (int i = 0; i < 100000; i++)
        str_adds(&title, "é ");
    put(p, str_c(&title), at(PANE_AGENDA, 1), 1, "");
    check_found(p, str_c(&title), "2.1");
    assert_int_equal(stat(p->file, &st), 0);
    assert_true(st.st_size < 1000);
    str_finish(&title);
}

static void says_when_it_can_not_write(void **state)
{
    struct place *p = *state;
    struct err err;
    write_file(p->state, "a file where the folder should be");
    assert_false(
        positions_put(p->file, span_of("id:a"), bottom_line, 1, span_of(""), &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    unlink(p->state);
}

static void write_often(const struct place *p, int who)
{
    char identity[32];
    struct err err;
    for (int i = 0; i < 200; i++) {
        snprintf(identity, sizeof identity, "id:writer-%d-%d", who, i % 50);
        if (!positions_put(p->file, span_of(identity), bottom_line, i,
                span_of("/some/folder/brief.yaml"), &err))
            _exit(1);
    }
    _exit(0);
}

static void is_never_torn_by_two_writers(void **state)
{
    struct place *p = *state;
    int running = 2, status;
    put(p, "id:first", bottom_line, 1, "/first.yaml");
    for (int who = 0; who < 2; who++) {
        pid_t child = fork();
        assert_true(child >= 0);
        if (child == 0)
            write_often(p, who);
    }
    while (running > 0) {
        struct str last = {0};
        struct stat st;
        assert_int_equal(stat(p->file, &st), 0);
        assert_true(st.st_size > 0);
        assert_true(positions_last_file(p->file, &last));
        assert_int_equal(last.p[0], '/');
        assert_string_equal(last.p + last.n - 5, ".yaml");
        str_finish(&last);
        if (waitpid(-1, &status, WNOHANG) > 0) {
            assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
            running--;
        }
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(knows_nothing_where_there_is_no_file),
        TEST(finds_what_was_put_last),
        TEST(makes_its_folder_private),
        TEST(gives_the_newest_file_that_has_a_name),
        TEST(keeps_the_place_where_the_path_is_not_absolute),
        TEST(keeps_file_names_that_could_break_a_line),
        TEST(drops_lines_that_are_damaged),
        TEST(keeps_the_newest_thousand),
        TEST(finds_a_title_of_any_length),
        TEST(says_when_it_can_not_write),
        TEST(is_never_torn_by_two_writers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
