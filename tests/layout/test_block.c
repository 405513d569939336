/* Where a text is cut, and that the reader of it sees that. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "layout/block.h"
#include "lib/brief_fixture.h"
#include "text/safe.h"

static void check(const char *text, size_t lines, unsigned flags, const char *expected)
{
    struct block b = {0};
    struct str got = {0};
    fixture_locale();
    block_add(&b, ROLE_PLAIN, span_of(text), flags);
    block_wrap(&b, 20, 0);
    block_cut(&b, lines, 20, flags);
    for (size_t i = 0; i < b.lines.n; i++) {
        struct wrap_line l = b.lines.at[i];
        struct span line = span_sub(str_span(&b.text), l.start, l.end);
        assert_int_equal(l.cells, safe_cells(line));
        assert_true(l.cells <= 20);
        str_add(&got, line);
        str_addc(&got, '|');
    }
    assert_string_equal(str_c(&got), expected);
    block_finish(&b);
    str_finish(&got);
}

static void a_cut_text_ends_at_a_word(void **state)
{
    (void)state;
    check("the harbour opens in March", 1, 0, "the harbour… [cut]|");
    check("the council decides on the harbour again today", 2, 0,
        "the council decides|on the… [cut]|");
    check("a wordthatisquitelong and more", 1, 0, "a… [cut]|");
}

static void a_word_wider_than_the_line_is_cut_inside(void **state)
{
    (void)state;
    check("anunbrokenwordofmanyletters", 1, 0, "anunbrokenwor… [cut]|");
    check("漢字漢字漢字漢字漢字漢字", 1, 0, "漢字漢字漢字… [cut]|");
}

static void the_sign_has_a_stand_in(void **state)
{
    (void)state;
    check("the harbour opens in March", 1, SAFE_ASCII, "the harbour... [cut]|");
}

static void what_is_short_enough_stays(void **state)
{
    (void)state;
    check("the harbour opens in March", 2, 0, "the harbour opens in|March|");
    check("", 1, 0, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_cut_text_ends_at_a_word),
        cmocka_unit_test(a_word_wider_than_the_line_is_cut_inside),
        cmocka_unit_test(the_sign_has_a_stand_in),
        cmocka_unit_test(what_is_short_enough_stays),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
