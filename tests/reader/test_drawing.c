/* The screens that people were promised, at the three sizes they were drawn for. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/fixture.h"
#include "lib/golden.h"

static void start(struct fixture *f, int rows, int cols)
{
    struct brief b;
    brief_fixture_file(&b, "briefs/mexico-security-cabinet.yaml");
    fixture_init(f, &b, rows, cols);
}

static void check(struct fixture *f, const char *golden)
{
    char *screen = fixture_screen(f);
    golden_compare(golden, screen);
    free(screen);
}

static void overview_at_120x40(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, 40, 120);
    fixture_type(&f, "2j");
    check(&f, "tests/reader/golden/120x40.txt");
    fixture_finish(&f);
}

static void one_pane_under_tabs_at_80x24(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, 24, 80);
    fixture_type(&f, "2j");
    check(&f, "tests/reader/golden/80x24.txt");
    fixture_finish(&f);
}

static void one_pane_at_40x12(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, 12, 40);
    fixture_type(&f, "2");
    check(&f, "tests/reader/golden/40x12.txt");
    fixture_finish(&f);
}

static void article_beside_the_points_at_120x40(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, 40, 120);
    fixture_type(&f, "2<Enter>");
    check(&f, "tests/reader/golden/120x40-source.txt");
    fixture_finish(&f);
}

static void article_below_the_points_at_80x24(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, 24, 80);
    fixture_type(&f, "2<Enter>");
    check(&f, "tests/reader/golden/80x24-source.txt");
    fixture_finish(&f);
}

static void help_at_80x24(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, 24, 80);
    fixture_type(&f, "?");
    check(&f, "tests/reader/golden/80x24-help.txt");
    fixture_finish(&f);
}

static void selected_address_is_in_reverse_under_the_cursor(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, 40, 120);
    fixture_type(&f, "2j");
    int row = fixture_find_row(&f, "2.2  Cybersecurity");
    assert_int_equal(f.screen.cursor_row, row);
    assert_int_equal(f.screen.cursor_col, 64);
    const struct cell *cells = screen_row(&f.screen, row);
    for (int i = 0; i < 3; i++)
        assert_true(cells[64 + i].style & STYLE_REVERSE);
    assert_false(cells[67].style & STYLE_REVERSE);
    assert_true(cells[69].style & STYLE_BOLD); /* the topic */
    fixture_finish(&f);
}

static void too_small_says_so_and_comes_back(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, 24, 80);
    fixture_type(&f, "3j");
    reader_resize(&f.reader, 4, 19);
    assert_string_equal(fixture_row(&f, 0), "needs 20 x 5, this");
    reader_resize(&f.reader, 24, 80);
    assert_string_equal(fixture_address(&f), "3.2");
    assert_true(fixture_find_row(&f, "3.2  Additionally") > 0);
    fixture_finish(&f);
}

static void what_is_said_in_five_rows_leaves_the_point_in_view(void **state)
{
    (void)state;
    struct fixture f;
    struct brief b;
    brief_fixture(
        &b, "brief: 1\ntitle: T\nbottom_line: B.\ncontext: [one, two, three]\n");
    fixture_init(&f, &b, 5, 60);
    fixture_type(&f, "jjx");
    int row = fixture_find_row(&f, "1.3  three");
    assert_int_equal(row, 4);
    assert_int_equal(f.screen.cursor_row, row);
    assert_true(fixture_find_row(&f, "x does nothing here") >= 0);
    fixture_finish(&f);
}

static void moving_the_cursor_changes_only_two_addresses_and_the_place(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, 40, 120);
    fixture_type(&f, "2");
    char *before = fixture_screen(&f);
    fixture_type(&f, "j");
    char *after = fixture_screen(&f);
    size_t differing = 0;
    assert_int_equal(strlen(before), strlen(after));
    for (size_t i = 0; before[i]; i++)
        differing += before[i] != after[i];
    assert_int_equal(differing, 2); /* "2.1  5/15" and "2.2  6/15" */
    free(before);
    free(after);
    fixture_finish(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(overview_at_120x40),
        cmocka_unit_test(one_pane_under_tabs_at_80x24),
        cmocka_unit_test(one_pane_at_40x12),
        cmocka_unit_test(article_beside_the_points_at_120x40),
        cmocka_unit_test(article_below_the_points_at_80x24),
        cmocka_unit_test(help_at_80x24),
        cmocka_unit_test(selected_address_is_in_reverse_under_the_cursor),
        cmocka_unit_test(too_small_says_so_and_comes_back),
        cmocka_unit_test(what_is_said_in_five_rows_leaves_the_point_in_view),
        cmocka_unit_test(moving_the_cursor_changes_only_two_addresses_and_the_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
