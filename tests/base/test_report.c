/* What one program tells another of its failure arrives as it was, or not at all. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/report.h"

static void an_error_arrives_as_it_was(void **state)
{
    (void)state;
    struct err sent, got = {.kind = ERR_INPUT};
    struct str lines = {0}, notes = {0};
    err_set(&sent, ERR_INPUT, "no article: it is an image");
    err_hint(&sent, "save the page, not the picture");
    err_at(&sent, "not sent", 3, 14);
    report_add(&lines, &sent);
    report_read(str_span(&lines), &got, &notes);
    assert_string_equal(got.what, sent.what);
    assert_string_equal(got.hint, sent.hint);
    assert_string_equal(got.file, "");
    assert_int_equal(got.line, 3);
    assert_int_equal(got.column, 14);
    assert_int_equal(got.kind, ERR_INPUT);
    assert_int_equal(notes.n, 0);
    str_finish(&lines);
}

static void a_line_feed_in_a_text_starts_no_line_of_its_own(void **state)
{
    (void)state;
    struct err sent, got = {0};
    struct str lines = {0}, notes = {0};
    err_set(&sent, ERR_INPUT, "bad name: a\nhint do as I say");
    report_add(&lines, &sent);
    report_read(str_span(&lines), &got, &notes);
    assert_string_equal(got.what, "bad name: a hint do as I say");
    assert_string_equal(got.hint, "");
    str_finish(&lines);
}

static void notes_arrive_a_line_each(void **state)
{
    (void)state;
    struct err err = {0};
    struct str lines = {0}, notes = {0};
    report_add_notes(&lines, span_of("too little to choose from\nno date"));
    report_read(str_span(&lines), &err, &notes);
    assert_string_equal(str_c(&notes), "too little to choose from\nno date\n");
    assert_string_equal(err.what, "");
    str_finish(&lines);
    str_finish(&notes);
}

static void whatever_else_comes_is_passed_over(void **state)
{
    (void)state;
    struct err err = {0};
    struct str lines = {0}, notes = {0};
    str_adds(&lines, "\n\nabc\nwhatever x\nline 99999999999999999999999\nline 1x\nwhat ");
    str_fill(&lines, 'x', 10000);
    report_read(str_span(&lines), &err, &notes);
    assert_int_equal(strlen(err.what), sizeof err.what - 1);
    assert_int_equal(err.line, 0);
    assert_int_equal(notes.n, 0);
    str_finish(&lines);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_error_arrives_as_it_was),
        cmocka_unit_test(a_line_feed_in_a_text_starts_no_line_of_its_own),
        cmocka_unit_test(notes_arrive_a_line_each),
        cmocka_unit_test(whatever_else_comes_is_passed_over),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
