/* A screen is looked at as text, and cell by cell where the text can't tell. */
#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lib/seed.h"
#include "reader/screen.h"

static void assert_row(const struct screen *s, int row, const char *expected)
{
    struct str text = {0};
    screen_row_text(s, row, &text);
    assert_string_equal(str_c(&text), expected);
    str_finish(&text);
}

static int put(struct screen *s, int col, int limit, const char *text)
{
    return screen_put(s, 0, col, limit, span_of(text), STYLE_PLAIN);
}

static void is_blank_after_a_reset(void **state)
{
    (void)state;
    struct screen s = {0};
    screen_reset(&s, 3, 5);
    put(&s, 0, 5, "words");
    s.cursor_row = 2;
    screen_reset(&s, 2, 7);
    assert_int_equal(s.rows, 2);
    assert_int_equal(s.cols, 7);
    assert_int_equal(s.cursor_row, 0);
    for (int row = 0; row < 2; row++) {
        for (int col = 0; col < 7; col++) {
            assert_int_equal(screen_row(&s, row)[col].ch[0], U' ');
            assert_int_equal(screen_row(&s, row)[col].width, 1);
        }
    }
    screen_finish(&s);
}

static void is_never_smaller_than_one_cell(void **state)
{
    (void)state;
    struct screen s = {0};
    screen_reset(&s, 0, -3);
    assert_int_equal(s.rows, 1);
    assert_int_equal(s.cols, 1);
    assert_int_equal(put(&s, 0, 9, "ab"), 1);
    assert_row(&s, 0, "a");
    screen_finish(&s);
}

static void puts_text_and_says_where_it_ended(void **state)
{
    (void)state;
    struct screen s = {0};
    screen_reset(&s, 2, 20);
    assert_int_equal(screen_put(&s, 1, 3, 20, span_of("2.1  Drug"), STYLE_BOLD), 12);
    assert_row(&s, 0, "");
    assert_row(&s, 1, "   2.1  Drug");
    assert_int_equal(screen_row(&s, 1)[2].style, STYLE_PLAIN);
    assert_int_equal(screen_row(&s, 1)[3].style, STYLE_BOLD);
    assert_int_equal(screen_row(&s, 1)[11].style, STYLE_BOLD);
    screen_finish(&s);
}

static void cuts_text_at_the_limit_and_at_the_edge(void **state)
{
    (void)state;
    struct screen s = {0};
    screen_reset(&s, 1, 8);
    assert_int_equal(put(&s, 0, 4, "abcdef"), 4);
    assert_row(&s, 0, "abcd");
    assert_int_equal(put(&s, 6, 99, "xyz"), 8);
    assert_row(&s, 0, "abcd  xy");
    screen_finish(&s);
}

static void puts_nothing_outside(void **state)
{
    (void)state;
    struct screen s = {0};
    screen_reset(&s, 1, 4);
    assert_int_equal(screen_put(&s, -1, 0, 4, span_of("a"), STYLE_PLAIN), 0);
    assert_int_equal(screen_put(&s, 1, 0, 4, span_of("a"), STYLE_PLAIN), 0);
    assert_int_equal(put(&s, 4, 4, "a"), 4);
    assert_int_equal(put(&s, 7, 4, "a"), 7);
    assert_int_equal(screen_fill(&s, 1, 0, 4, '-', STYLE_PLAIN), 0);
    assert_row(&s, 0, "");
    screen_finish(&s);
}

static void shows_what_is_inside_of_text_that_starts_left_of_it(void **state)
{
    (void)state;
    struct screen s = {0};
    screen_reset(&s, 1, 6);
    assert_int_equal(put(&s, -2, 6, "abcd"), 2);
    assert_row(&s, 0, "cd");
    put(&s, -1, 6, "漢x");
    assert_row(&s, 0, " x");
    screen_finish(&s);
}

static void gives_a_wide_cell_two_columns(void **state)
{
    (void)state;
    struct screen s = {0};
    screen_reset(&s, 1, 8);
    assert_int_equal(put(&s, 1, 8, "漢字!"), 6);
    assert_row(&s, 0, " 漢字!");
    assert_int_equal(screen_row(&s, 0)[1].width, 2);
    assert_int_equal(screen_row(&s, 0)[2].width, 0);
    assert_int_equal(screen_row(&s, 0)[2].ch[0], 0);
    screen_finish(&s);
}

static void blanks_a_wide_cell_that_has_no_room(void **state)
{
    (void)state;
    struct screen s = {0};
    screen_reset(&s, 1, 4);
    put(&s, 3, 4, "x");
    assert_int_equal(put(&s, 0, 4, "abc漢"), 4);
    assert_row(&s, 0, "abc");
    assert_int_equal(screen_row(&s, 0)[3].width, 1);
    screen_finish(&s);
}

static void blanks_the_other_half_of_what_it_overwrites(void **state)
{
    (void)state;
    struct screen s = {0};
    screen_reset(&s, 1, 8);
    put(&s, 0, 8, "漢字漢字");
    put(&s, 3, 8, "ab");
    assert_row(&s, 0, "漢 ab 字");
    assert_int_equal(screen_row(&s, 0)[2].width, 1);
    assert_int_equal(screen_row(&s, 0)[5].width, 1);
    screen_fill(&s, 0, 1, 7, '-', STYLE_PLAIN);
    assert_row(&s, 0, " ------");
    assert_int_equal(screen_row(&s, 0)[7].width, 1);
    screen_finish(&s);
}

static void keeps_marks_on_their_base_up_to_four(void **state)
{
    (void)state;
    struct screen s = {0};
    screen_reset(&s, 1, 4);
    assert_int_equal(put(&s, 0, 4, "e\u0301\u0302\u0303\u0304\u0305x\u0301"), 2);
    assert_row(&s, 0, "e\u0301\u0302\u0303\u0304x\u0301");
    assert_int_equal(screen_row(&s, 0)[0].width, 1);
    screen_finish(&s);
}

static void keeps_the_marks_of_the_last_cell_and_no_others(void **state)
{
    (void)state;
    struct screen s = {0};
    screen_reset(&s, 1, 2);
    put(&s, 0, 2, "ae\u0301o\u0308");
    assert_row(&s, 0, "ae\u0301");
    put(&s, 0, 2, "\u0301");
    assert_row(&s, 0, "ae\u0301");
    screen_finish(&s);
}

static void fills_cells_with_a_style(void **state)
{
    (void)state;
    struct screen s = {0};
    screen_reset(&s, 1, 6);
    assert_int_equal(screen_fill(&s, 0, 2, 99, '-', STYLE_UNDERLINE), 6);
    assert_row(&s, 0, "  ----");
    assert_int_equal(screen_row(&s, 0)[1].style, STYLE_PLAIN);
    assert_int_equal(screen_row(&s, 0)[2].style, STYLE_UNDERLINE);
    screen_finish(&s);
}

static void gives_row_text_without_trailing_blanks_behind_what_was_there(void **state)
{
    (void)state;
    struct screen s = {0};
    struct str text = {0};
    screen_reset(&s, 1, 9);
    put(&s, 0, 9, "a b");
    str_adds(&text, "x ");
    screen_row_text(&s, 0, &text);
    assert_string_equal(str_c(&text), "x a b");
    screen_reset(&s, 1, 9);
    screen_row_text(&s, 0, &text);
    assert_string_equal(str_c(&text), "x a b");
    str_finish(&text);
    screen_finish(&s);
}

static uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

/* Whether each wide cell has its right half and each right half its wide cell. */
static bool is_whole(const struct screen *s, int row)
{
    const struct cell *cells = screen_row(s, row);
    for (int col = 0; col < s->cols; col++) {
        if (cells[col].width == 0)
            return false;
        if (cells[col].width == 2 && (++col >= s->cols || cells[col].width != 0))
            return false;
    }
    return true;
}

static void never_leaves_half_a_wide_cell(void **state)
{
    (void)state;
    static const char *const texts[] = {"a", "漢", "é漢x", "漢字漢", "o\u0301漢\u0302"};
    uint32_t seed = seed_from_env();
    print_message("# seed %u\n", seed);
    struct screen s = {0};
    screen_reset(&s, 2, 9);
    for (int i = 0; i < 20000; i++) {
        int row = (int)(next_random(&seed) % 4) - 1;
        int col = (int)(next_random(&seed) % 14) - 3;
        int limit = (int)(next_random(&seed) % 14);
        if (next_random(&seed) % 8 == 0)
            screen_fill(&s, row, col, limit, '-', STYLE_PLAIN);
        else
            screen_put(&s, row, col, limit, span_of(texts[next_random(&seed) % 5]), 0);
        assert_true(is_whole(&s, 0) && is_whole(&s, 1));
    }
    screen_finish(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(is_blank_after_a_reset),
        cmocka_unit_test(is_never_smaller_than_one_cell),
        cmocka_unit_test(puts_text_and_says_where_it_ended),
        cmocka_unit_test(cuts_text_at_the_limit_and_at_the_edge),
        cmocka_unit_test(puts_nothing_outside),
        cmocka_unit_test(shows_what_is_inside_of_text_that_starts_left_of_it),
        cmocka_unit_test(gives_a_wide_cell_two_columns),
        cmocka_unit_test(blanks_a_wide_cell_that_has_no_room),
        cmocka_unit_test(blanks_the_other_half_of_what_it_overwrites),
        cmocka_unit_test(keeps_marks_on_their_base_up_to_four),
        cmocka_unit_test(keeps_the_marks_of_the_last_cell_and_no_others),
        cmocka_unit_test(fills_cells_with_a_style),
        cmocka_unit_test(gives_row_text_without_trailing_blanks_behind_what_was_there),
        cmocka_unit_test(never_leaves_half_a_wide_cell),
    };
    setlocale(LC_ALL, "C.UTF-8");
    return cmocka_run_group_tests(tests, NULL, NULL);
}
