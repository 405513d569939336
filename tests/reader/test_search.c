/* Searching as it is typed, going round, and what is shown of a match. */
#include <locale.h>
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

static void start_with(struct fixture *f, const char *text, int cols)
{
    struct brief b;
    brief_fixture(&b, text);
    fixture_init(f, &b, 24, cols);
}

static void finds_what_is_shown_whatever_its_white_space(void **state)
{
    (void)state;
    struct fixture f;
    start_with(&f,
        "brief: 1\ntitle: T\nbottom_line: B.\n"
        "context:\n  - |\n    one two\n    three four\n"
        "  - \"five\\u00A0six  seven\"\n",
        80);
    fixture_type(&f, "/two three");
    assert_non_null(strstr(fixture_row(&f, 23), "1/1"));
    fixture_type(&f, "<Ctrl-U>five six seven");
    assert_non_null(strstr(fixture_row(&f, 23), "1/1"));
    reader_key(&f.reader, 'x');
    fixture_type(&f, "<Ctrl-U>five");
    reader_key(&f.reader, 0xA0); /* pasted */
    assert_string_equal(str_c(&f.reader.typed), "five ");
    fixture_type(&f, "six<Enter>");
    assert_string_equal(fixture_address(&f), "1.2");
    int row = fixture_find_row(&f, "five six seven");
    const char *text = fixture_row(&f, row);
    int col = (int)(strstr(text, "five six") - text);
    const struct cell *cells = screen_row(&f.screen, row);
    for (int i = 0; i < 8; i++)
        assert_true(cells[col + i].style & STYLE_REVERSE);
    fixture_finish(&f);
}

/* A Kelvin sign is a k of three bytes: the match starts far before its last line. */
static void a_match_goes_on_in_the_next_line(void **state)
{
    (void)state;
    struct fixture f;
    start_with(&f,
        "brief: 1\ntitle: T\nbottom_line: B.\n"
        "context: "
        "[\"\\u212A\\u212A\\u212A\\u212A\\u212A\\u212A\\u212A\\u212A\\u212A\\u212A one "
        "two\"]\n",
        20);
    fixture_type(&f, "/kkkkkkkkkk one<Enter>");
    int row = fixture_find_row(&f, "one two");
    assert_true(row > 0);
    assert_int_equal(fixture_find_row(&f, "\u212A one"), -1);
    const char *text = fixture_row(&f, row);
    int col = (int)(strstr(text, "one") - text);
    const struct cell *cells = screen_row(&f.screen, row);
    for (int i = 0; i < 7; i++)
        assert_int_equal(!!(cells[col + i].style & STYLE_REVERSE), i < 3);
    fixture_finish(&f);
}

static void typing_stops_at_its_limit(void **state)
{
    (void)state;
    struct fixture f;
    start(&f);
    fixture_type(&f, "/");
    for (int i = 0; i < 40000; i++)
        reader_key(&f.reader, 'a' + (uint32_t)i % 7);
    assert_int_equal(f.reader.typed.n, 256);
    reader_key(&f.reader, 0xE9);
    fixture_type(&f, "<Backspace>");
    reader_key(&f.reader, 0xE9); /* two bytes, and there is room for one */
    assert_int_equal(f.reader.typed.n, 255);
    assert_true(span_is(span_sub(str_span(&f.reader.typed), 251, 255), "gabc"));
    fixture_finish(&f);
}

int main(void)
{
    setlocale(LC_ALL, "C.UTF-8");
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(goes_to_the_first_match_while_typing),
        cmocka_unit_test(a_capital_makes_case_count),
        cmocka_unit_test(next_and_previous_go_round_and_say_so),
        cmocka_unit_test(escape_comes_back_and_clears),
        cmocka_unit_test(a_match_is_shown_in_reverse),
        cmocka_unit_test(what_is_nowhere_is_said),
        cmocka_unit_test(a_prompt_swallows_every_printable_key),
        cmocka_unit_test(finds_what_is_shown_whatever_its_white_space),
        cmocka_unit_test(a_match_goes_on_in_the_next_line),
        cmocka_unit_test(typing_stops_at_its_limit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
