/* What people read when something fails: the record of it, and suggestions. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/err.h"
#include "base/suggest.h"

static void error_holds_what_where_and_remedy(void **state)
{
    (void)state;
    struct err e = {0};
    assert_false(err_set(&e, ERR_INPUT, "no %s", "title"));
    err_at(&e, "file.yaml", 3, 4);
    err_hint(&e, "add %s", "one");
    assert_int_equal(e.kind, ERR_INPUT);
    assert_string_equal(e.what, "no title");
    assert_string_equal(e.file, "file.yaml");
    assert_int_equal(e.line, 3);
    assert_int_equal(e.column, 4);
    assert_string_equal(e.hint, "add one");
    err_set(&e, ERR_USAGE, "again");
    assert_string_equal(e.file, "");
    assert_string_equal(e.hint, "");
    assert_int_equal(e.line, 0);
}

static void error_cuts_what_is_too_long(void **state)
{
    (void)state;
    struct err e = {0};
    char name[1000];
    memset(name, 'd', sizeof name);
    memcpy(name + sizeof name - 6, "/file", 6);
    err_set(&e, ERR_INPUT, "%s", name);
    assert_int_equal(strlen(e.what), sizeof e.what - 1);
    err_at(&e, name, 1, 1);
    assert_int_equal(strlen(e.file), sizeof e.file - 1);
    assert_memory_equal(e.file, "...d", 4);
    assert_string_equal(e.file + strlen(e.file) - 5, "/file");
}

static void error_from_errno_names_file_and_deed(void **state)
{
    (void)state;
    struct err e = {0};
    assert_false(err_errno(&e, ENOENT, "file", "open"));
    assert_int_equal(e.kind, ERR_SYSTEM);
    assert_string_equal(e.file, "file");
    assert_memory_equal(e.what, "cannot open: ", 13);
}

static void check_distance(const char *a, const char *b, size_t distance)
{
    struct span sa = span_of(a);
    struct span sb = span_of(b);
    assert_int_equal(suggest_distance(sa, sb, 9), distance);
    assert_int_equal(suggest_distance(sb, sa, 9), distance);
    for (size_t max = 0; max < 6; max++)
        assert_int_equal(
            suggest_distance(sa, sb, max), distance <= max ? distance : max + 1);
}

static void distance_counts_edits_and_swaps(void **state)
{
    (void)state;
    check_distance("title", "title", 0);
    check_distance("title", "TITLE", 0);
    check_distance("title", "titel", 1);
    check_distance("title", "titl", 1);
    check_distance("title", "titlee", 1);
    check_distance("title", "tutle", 1);
    check_distance("", "abc", 3);
    check_distance("kitten", "sitting", 3);
    check_distance("ca", "abc", 3); /* each part is edited once */
    check_distance("agenda", "outlook", 7);
}

static void distance_of_very_long_words_is_large(void **state)
{
    (void)state;
    char word[1000];
    memset(word, 'a', sizeof word);
    struct span whole = {word, sizeof word};
    assert_int_equal(suggest_distance(whole, whole, 2), 0);
    assert_int_equal(suggest_distance(whole, span_sub(whole, 1, 1000), 2), 3);
}

static void nearest_word_is_close_enough_or_none(void **state)
{
    (void)state;
    const char *const words[] = {"title", "tittle", "text", "topic", NULL};
    assert_string_equal(suggest_nearest(span_of("titel"), words), "title");
    assert_string_equal(suggest_nearest(span_of("Tittle"), words), "tittle");
    assert_string_equal(suggest_nearest(span_of("tex"), words), "text");
    assert_null(suggest_nearest(span_of("publisher"), words));
    assert_null(suggest_nearest(span_of(""), words));
    assert_string_equal(suggest_nearest(span_of("tipic"), words), "topic");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(error_holds_what_where_and_remedy),
        cmocka_unit_test(error_cuts_what_is_too_long),
        cmocka_unit_test(error_from_errno_names_file_and_deed),
        cmocka_unit_test(distance_counts_edits_and_swaps),
        cmocka_unit_test(distance_of_very_long_words_is_large),
        cmocka_unit_test(nearest_word_is_close_enough_or_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
