/* Searching as it is typed, going round, and what is shown of a match. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "lib/fixture.h"

static const char yaml[] = "brief: 1\n"
                           "title: T\n"
                           "bottom_line: The harbour reopens.\n"
                           "context:\n"
                           "  - Harbour dues rose.\n"
                           "  - topic: Fishing\n"
                           "    text: The fleet stayed in port.\n"
                           "agenda: [The HARBOUR board meets., Nothing here.]\n"
                           "outlook: [The port may grow.]\n";

static void start(struct fixture *f)
{
    struct brief b;
    brief_fixture(&b, yaml);
    fixture_init(f, &b, 24, 80);
}

static void goes_to_the_first_match_while_typing(void **state)
{
    (void)state;
    struct fixture f;
    start(&f);
    fixture_type(&f, "/fle");
    assert_string_equal(fixture_address(&f), "1.2");
    assert_non_null(strstr(fixture_row(&f, 23), "/fle"));
    assert_non_null(strstr(fixture_row(&f, 23), "1/1"));
    assert_int_equal(f.screen.cursor_row, 23);
    assert_int_equal(f.screen.cursor_col, 4);
    fixture_finish(&f);
}

static void a_capital_makes_case_count(void **state)
{
    (void)state;
    struct fixture f;
    start(&f);
    fixture_type(&f, "/harbour");
    assert_non_null(strstr(fixture_row(&f, 23), "/3"));
    fixture_type(&f, "<Ctrl-U>Harbour");
    assert_non_null(strstr(fixture_row(&f, 23), "1/1"));
    fixture_finish(&f);
}

static void next_and_previous_go_round_and_say_so(void **state)
{
    (void)state;
    struct fixture f;
    start(&f);
    fixture_type(&f, "/harbour<Enter>");
    assert_string_equal(fixture_address(&f), "1.1");
    fixture_type(&f, "n");
    assert_string_equal(fixture_address(&f), "2.1");
    assert_non_null(strstr(fixture_row(&f, 23), "3/3"));
    fixture_type(&f, "n");
    assert_string_equal(fixture_address(&f), "0");
    assert_non_null(strstr(fixture_row(&f, 23), "from the start"));
    fixture_type(&f, "N");
    assert_string_equal(fixture_address(&f), "2.1");
    assert_non_null(strstr(fixture_row(&f, 23), "from the end"));
    fixture_finish(&f);
}

static void escape_comes_back_and_clears(void **state)
{
    (void)state;
    struct fixture f;
    start(&f);
    fixture_type(&f, "j/port");
    assert_string_equal(fixture_address(&f), "1.2");
    fixture_type(&f, " may<Esc>");
    assert_string_equal(fixture_address(&f), "1.2");
    fixture_type(&f, "n");
    assert_non_null(strstr(fixture_row(&f, 23), "type / first"));
    fixture_finish(&f);
}

static void a_match_is_shown_in_reverse(void **state)
{
    (void)state;
    struct fixture f;
    start(&f);
    fixture_type(&f, "/fleet<Enter>");
    int row = fixture_find_row(&f, "The fleet");
    const char *text = fixture_row(&f, row);
    int col = (int)(strstr(text, "fleet") - text);
    const struct cell *cells = screen_row(&f.screen, row);
    for (int i = 0; i < 5; i++)
        assert_true(cells[col + i].style & STYLE_REVERSE);
    assert_false(cells[col - 1].style & STYLE_REVERSE);
    assert_false(cells[col + 5].style & STYLE_REVERSE);
    fixture_finish(&f);
}

static void what_is_nowhere_is_said(void **state)
{
    (void)state;
    struct fixture f;
    start(&f);
    fixture_type(&f, "/zebra<Enter>");
    assert_string_equal(fixture_address(&f), "1.1");
    assert_non_null(strstr(fixture_row(&f, 23), "not found: zebra"));
    fixture_finish(&f);
}

static void a_prompt_swallows_every_printable_key(void **state)
{
    (void)state;
    struct fixture f;
    start(&f);
    assert_int_equal(fixture_type(&f, "/q"), EFFECT_NONE);
    assert_int_equal(fixture_type(&f, "Q?:jz"), EFFECT_NONE);
    assert_string_equal(str_c(&f.reader.typed), "qQ?:jz");
    fixture_type(&f, "<Ctrl-W>");
    assert_string_equal(str_c(&f.reader.typed), "");
    assert_int_equal(fixture_type(&f, "<Ctrl-C>"), EFFECT_NONE);
    assert_int_equal(f.reader.prompt, PROMPT_NONE);
    assert_int_equal(fixture_type(&f, "<Ctrl-C>"), EFFECT_INTERRUPT);
    fixture_finish(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(goes_to_the_first_match_while_typing),
        cmocka_unit_test(a_capital_makes_case_count),
        cmocka_unit_test(next_and_previous_go_round_and_say_so),
        cmocka_unit_test(escape_comes_back_and_clears),
        cmocka_unit_test(a_match_is_shown_in_reverse),
        cmocka_unit_test(what_is_nowhere_is_said),
        cmocka_unit_test(a_prompt_swallows_every_printable_key),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
