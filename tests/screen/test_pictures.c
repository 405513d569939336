/*
 * What stands on the terminal is what the reader has drawn: the pictures are
 * those that its own tests compare with, at the sizes of the manual.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "lib/golden.h"
#include "screen/on_brief.h"

static const char shipped[] = "briefs/mexico-security-cabinet.yaml";

static void assert_picture(struct pty *p, const char *golden)
{
    struct str wanted = {0};
    golden_read(&wanted, golden);
    assert_string_equal(display_text(pty_display(p)), str_c(&wanted));
    str_finish(&wanted);
}

static void overview_at_120x40(void **state)
{
    (void)state;
    struct pty *p = brief_start(shipped, 40, 120);
    brief_type(p, "2j");
    assert_picture(p, "tests/reader/golden/120x40.txt");
    brief_wait_place(p, "2.2  6/15");
    brief_quit(p);
}

static void one_pane_under_tabs_at_80x24(void **state)
{
    (void)state;
    struct pty *p = brief_start(shipped, 24, 80);
    brief_type(p, "2j");
    assert_picture(p, "tests/reader/golden/80x24.txt");
    brief_wait_place(p, "2.2  6/15");
    brief_quit(p);
}

static void one_pane_at_40x12(void **state)
{
    (void)state;
    struct pty *p = brief_start(shipped, 12, 40);
    brief_type(p, "2");
    assert_picture(p, "tests/reader/golden/40x12.txt");
    brief_wait_place(p, "2.1  5/15");
    brief_quit(p);
}

static void the_article_beside_and_below(void **state)
{
    (void)state;
    struct pty *p = brief_start(shipped, 40, 120);
    brief_type(p, "2\r");
    assert_picture(p, "tests/reader/golden/120x40-source.txt");
    pty_resize(p, 24, 80);
    pty_wait_quiet(p);
    assert_picture(p, "tests/reader/golden/80x24-source.txt");
    brief_wait_place(p, "2.1  5/15");
}

static void help_at_80x24(void **state)
{
    (void)state;
    struct pty *p = brief_start(shipped, 24, 80);
    brief_type(p, "?");
    assert_picture(p, "tests/reader/golden/80x24-help.txt");
}

static void the_same_by_way_of_other_sizes(void **state)
{
    (void)state;
    struct pty *p = brief_start(shipped, 12, 40);
    brief_type(p, "2j");
    brief_wait_place(p, "2.2  6/15");
    pty_resize(p, 40, 120);
    brief_wait_place(p, "2.2  6/15");
    assert_picture(p, "tests/reader/golden/120x40.txt");
    pty_resize(p, 24, 80);
    brief_wait_place(p, "2.2  6/15");
    assert_picture(p, "tests/reader/golden/80x24.txt");
    brief_quit(p);
}

static void a_line_where_there_is_no_room_and_all_again_after_it(void **state)
{
    (void)state;
    struct pty *p = brief_start(shipped, 24, 80);
    brief_type(p, "2j");
    static const int sizes[][2] = {{4, 80}, {24, 19}, {1, 1}, {2, 40}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        pty_resize(p, sizes[i][0], sizes[i][1]);
        pty_wait_gone(p, "Drug");
        pty_wait_quiet(p);
    }
    pty_resize(p, 24, 80);
    brief_wait_place(p, "2.2  6/15");
    assert_picture(p, "tests/reader/golden/80x24.txt");
    brief_quit(p);
}

static void topics_are_bold_and_texts_are_plain(void **state)
{
    (void)state;
    struct pty *p = brief_start_harbour(24, 80);
    struct display *d = pty_display(p);
    int row, col;
    brief_type(p, "2");
    row = display_find(d, "Demolition", &col);
    assert_true(row > 0);
    assert_int_equal(display_style(d, row, col), DISPLAY_BOLD);
    assert_int_equal(display_style(d, row, col + 12), DISPLAY_PLAIN);
    assert_int_equal(display_style(d, row, 2), DISPLAY_PLAIN);
    assert_int_equal(display_style(d, 0, 0), DISPLAY_BOLD);
    brief_quit(p);
}

static void colours_are_left_to_the_terminal(void **state)
{
    (void)state;
    struct pty *p = brief_start(shipped, 40, 120);
    brief_type(p, "jjj2 \r?");
    struct span log = pty_log(p);
    for (size_t i = 0; i + 3 < log.n; i++) {
        bool is_colour = log.p[i] == '\033' && log.p[i + 1] == '[' &&
                         (log.p[i + 2] == '3' || log.p[i + 2] == '4') &&
                         log.p[i + 3] >= '0' && log.p[i + 3] <= '9' && i + 4 < log.n &&
                         log.p[i + 4] == 'm';
        assert_false(is_colour);
    }
    assert_false(pty_display(p)->has_been_asked);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(overview_at_120x40),
        TEST(one_pane_under_tabs_at_80x24),
        TEST(one_pane_at_40x12),
        TEST(the_article_beside_and_below),
        TEST(help_at_80x24),
        TEST(the_same_by_way_of_other_sizes),
        TEST(a_line_where_there_is_no_room_and_all_again_after_it),
        TEST(topics_are_bold_and_texts_are_plain),
        TEST(colours_are_left_to_the_terminal),
    };
    return run_on_brief(tests, sizeof tests / sizeof *tests);
}
