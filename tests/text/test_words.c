/* White space, case and finding, also in text that is broken or far from English. */
#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <strings.h>
#include <unictype.h>

#include <cmocka.h>

#include "lib/text_gen.h"
#include "text/utf8.h"
#include "text/words.h"

static void white_space_is_what_unicode_says(void **state)
{
    (void)state;
    for (char32_t c = 0; c <= 0x10FFFF; c++) {
        char bytes[4];
        size_t n = utf8_encode(c, bytes);
        bool is_surrogate = c >= 0xD800 && c <= 0xDFFF;
        size_t expected = uc_is_property_white_space(c) && !is_surrogate ? n : 0;
        assert_int_equal(words_blank((struct span){bytes, n}), expected);
    }
    assert_int_equal(words_blank((struct span){NULL, 0}), 0);
    assert_int_equal(words_blank((struct span){"\xE2\x80\xA8", 2}), 0);
}

static void assert_folds(const char *text, const char *expected)
{
    struct str out = {0};
    str_adds(&out, ">");
    words_fold(&out, span_of(text));
    assert_string_equal(out.p + 1, expected);
    str_finish(&out);
}

static void folds_each_run_of_white_space_to_one_blank(void **state)
{
    (void)state;
    assert_folds("a b", "a b");
    assert_folds(" \t a\r\n\r\nb\u00A0\u2003c\u3000 ", "a b c");
    assert_folds("a\u2028b\xC2\x85"
                 "c\vd\fe",
        "a b c d e");
    assert_folds("", "");
    assert_folds(" \u3000\n", "");
    assert_folds("\u200B\xC2\xFF ", "\u200B\xC2\xFF");
    assert_folds("漢\u3000字 ", "漢 字");
}

static void trims_only_the_ends(void **state)
{
    (void)state;
    struct span text = span_of("\u3000 \na  b\u00A0\u2029 ");
    assert_true(span_is(words_trim(text), "a  b"));
    assert_int_equal(words_trim(span_of("\t\u205F ")).n, 0);
    assert_true(span_is(words_trim(span_of("\x80\xA0 ")), "\x80\xA0"));
    assert_int_equal(words_trim((struct span){NULL, 0}).n, 0);
}

static void folding_leaves_nothing_to_fold(void **state)
{
    (void)state;
    uint64_t seed = 20260101;
    for (int i = 0; i < 3000; i++) {
        struct str text = {0}, once = {0}, twice = {0};
        text_gen_add(&text, &seed, text_gen_below(&seed, 12));
        text_gen_bytes(&text, &seed, text_gen_below(&seed, 12));
        words_fold(&once, str_span(&text));
        words_fold(&twice, str_span(&once));
        struct span folded = str_span(&once);
        if (!span_eq(folded, str_span(&twice)) || words_trim(folded).n != folded.n)
            fail_msg("seed 20260101, text %d: %s", i, str_c(&text));
        str_finish(&text);
        str_finish(&once);
        str_finish(&twice);
    }
}

static void tells_what_a_word_starts_with(void **state)
{
    (void)state;
    assert_int_equal(words_start(span_of("m")), WORD_LOWER);
    assert_int_equal(words_start(span_of("\u00E9")), WORD_LOWER);
    assert_int_equal(words_start(span_of("M")), WORD_UPPER);
    assert_int_equal(words_start(span_of("\u041C")), WORD_UPPER);
    assert_int_equal(words_start(span_of("5")), WORD_DIGIT);
    assert_int_equal(words_start(span_of("\u0665")), WORD_DIGIT);
    assert_int_equal(words_start(span_of("\u6F22")), WORD_LETTER);
    assert_int_equal(words_start(span_of("(m")), WORD_OTHER);
    assert_int_equal(words_start(span_of("\u201Cm")), WORD_OTHER);
    assert_int_equal(words_start((struct span){NULL, 0}), WORD_OTHER);
}

static void only_a_letter_that_has_a_small_form_is_upper_case(void **state)
{
    (void)state;
    assert_true(words_has_upper(span_of("mexiCo")));
    assert_true(words_has_upper(span_of("\u00C9t\u00E9")));
    assert_true(words_has_upper(span_of("\u041C")));
    assert_false(words_has_upper(span_of("mexico 5 \u00E9t\u00E9 \u043C \u6F22 \xC3")));
    assert_false(words_has_upper((struct span){NULL, 0}));
}

/* Finds needle and gives "START-END", or "" where it is not found. */
static void assert_finds(
    const char *hay, const char *needle, bool fold, size_t from, const char *expected)
{
    size_t start = 0, end = 0;
    struct str found = {0};
    str_adds(&found, "");
    if (words_find(span_of(hay), span_of(needle), fold, from, &start, &end))
        str_addf(&found, "%zu-%zu", start, end);
    assert_string_equal(str_c(&found), expected);
    str_finish(&found);
}

static void finds_without_case_only_where_asked(void **state)
{
    (void)state;
    assert_finds("the U.S. and Us", "us", true, 0, "13-15");
    assert_finds("the U.S. and Us", "us", false, 0, "");
    assert_finds("the U.S. and Us", "Us", false, 0, "13-15");
    assert_finds("a\u00C9b", "\u00E9B", true, 0, "1-4");
    assert_finds(
        "\u041C\u041E\u0421\u041A\u0412\u0410", "\u043C\u043E\u0441", true, 0, "0-6");
}

static void finds_letters_that_share_a_capital(void **state)
{
    (void)state;
    assert_finds("\u03A3\u03C3\u03C2", "\u03C2", true, 0, "0-2");
    assert_finds("\u03A3\u03C3\u03C2", "\u03A3", true, 4, "4-6");
    assert_finds("5 \u212A", "k", true, 0, "2-5");
    assert_finds("mi\u017Fs", "SS", true, 0, "2-5");
    assert_finds("\u0131\u0130", "i", true, 0, "");
    assert_finds("Stra\u00DFe", "ss", true, 0, "");
}

static void goes_on_from_any_byte(void **state)
{
    (void)state;
    assert_finds("aXaxa", "ax", true, 0, "0-2");
    assert_finds("aXaxa", "ax", true, 1, "2-4");
    assert_finds("aXaxa", "ax", true, 3, "");
    assert_finds("aaa", "aa", false, 1, "1-3");
    assert_finds("aaa", "aa", false, 2, "");
    assert_finds("\u00E9\u00E9", "\u00E9", true, 1, "2-4");
    assert_finds("\u00E9\u00E9", "\u00E9", false, 1, "2-4");
    assert_finds("\u00E9", "\uFFFD", true, 1, "");
    assert_finds("abc", "c", true, 3, "");
    assert_finds("abc", "c", false, 99, "");
}

static void finds_an_empty_needle_nowhere(void **state)
{
    (void)state;
    assert_finds("abc", "", true, 0, "");
    assert_finds("abc", "", false, 0, "");
    assert_finds("", "a", true, 0, "");
    assert_finds("a", "ab", true, 0, "");
    assert_finds("a", "ab", false, 0, "");
}

static void finds_any_part_of_a_text_in_it(void **state)
{
    (void)state;
    uint64_t seed = 7;
    for (int i = 0; i < 3000; i++) {
        struct str text = {0};
        text_gen_add(&text, &seed, 1 + text_gen_below(&seed, 12));
        struct span hay = str_span(&text);
        size_t at = utf8_floor(hay, text_gen_below(&seed, hay.n + 1));
        struct span needle =
            span_sub(hay, at, utf8_floor(hay, at + text_gen_below(&seed, 20)));
        size_t start = 0, end = 0;
        bool fold = i % 2;
        bool is_found = words_find(hay, needle, fold, 0, &start, &end);
        if (is_found != (needle.n > 0) || start > at)
            fail_msg("seed 7, text %d: %s", i, str_c(&text));
        if (is_found && !fold && span_chr(needle, ' ') == needle.n)
            assert_true(span_eq(span_sub(hay, start, end), needle));
        str_finish(&text);
    }
}

static void a_blank_matches_any_run_of_white_space(void **state)
{
    (void)state;
    assert_finds("one two\nthree four", "two three", true, 0, "4-13");
    assert_finds("one two\nthree four", "two three", false, 0, "4-13");
    assert_finds("a \u00A0\t b", "A B", true, 0, "0-7");
    assert_finds("a \u00A0\t b", "a  b", false, 0, "0-7");
    assert_finds("a \u3000b", " b", false, 0, "1-6");
    assert_finds("a \u3000b", " b", true, 2, "2-6");
    assert_finds("a  b a c", "a c", true, 0, "5-8");
    assert_finds("ab", "a b", true, 0, "");
    assert_finds("a b", "ab", true, 0, "");
    assert_finds("a b", "\t", false, 0, "");
}

/* The plain way to search: at each place, symbol by symbol. */
static bool finds_slowly(struct span hay, struct span needle, size_t from, size_t *at)
{
    for (; from + needle.n <= hay.n; from++) {
        if (strncasecmp(hay.p + from, needle.p, needle.n) == 0) {
            *at = from;
            return true;
        }
    }
    return false;
}

static void finds_in_repetitive_text_what_a_slow_search_finds(void **state)
{
    (void)state;
    uint64_t seed = 11;
    for (int i = 0; i < 20000; i++) {
        char hay[64], needle[12];
        size_t n = 1 + text_gen_below(&seed, sizeof hay);
        size_t m = 1 + text_gen_below(&seed, sizeof needle);
        for (size_t k = 0; k < n; k++)
            hay[k] = "aAab"[text_gen_below(&seed, 4)];
        for (size_t k = 0; k < m; k++)
            needle[k] = "aAab"[text_gen_below(&seed, 4)];
        struct span in = {hay, n}, text = {needle, m};
        size_t from = text_gen_below(&seed, n), expected = 0, start = 0, end = m;
        bool is_there = finds_slowly(in, text, from, &expected);
        if (words_find(in, text, true, from, &start, &end) != is_there ||
            start != expected || end != start + m)
            fail_msg("seed 11, text %d: %.*s in %.*s", i, (int)m, needle, (int)n, hay);
    }
}

/* Without a linear search this takes an hour. */
static void a_needle_that_nearly_stands_everywhere_is_no_trap(void **state)
{
    (void)state;
    struct str hay = {0}, needle = {0};
    size_t start, end;
    str_fill(&hay, 'a', 4 << 20);
    str_fill(&needle, 'a', 1 << 20);
    str_addc(&needle, 'b');
    assert_false(words_find(str_span(&hay), str_span(&needle), true, 0, &start, &end));
    assert_false(words_find(str_span(&hay), str_span(&needle), false, 0, &start, &end));
    str_addc(&needle, ' ');
    assert_false(words_find(str_span(&hay), str_span(&needle), false, 0, &start, &end));
    str_finish(&hay);
    str_finish(&needle);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(white_space_is_what_unicode_says),
        cmocka_unit_test(folds_each_run_of_white_space_to_one_blank),
        cmocka_unit_test(trims_only_the_ends),
        cmocka_unit_test(folding_leaves_nothing_to_fold),
        cmocka_unit_test(tells_what_a_word_starts_with),
        cmocka_unit_test(only_a_letter_that_has_a_small_form_is_upper_case),
        cmocka_unit_test(finds_without_case_only_where_asked),
        cmocka_unit_test(finds_letters_that_share_a_capital),
        cmocka_unit_test(goes_on_from_any_byte),
        cmocka_unit_test(finds_an_empty_needle_nowhere),
        cmocka_unit_test(finds_any_part_of_a_text_in_it),
        cmocka_unit_test(a_blank_matches_any_run_of_white_space),
        cmocka_unit_test(finds_in_repetitive_text_what_a_slow_search_finds),
        cmocka_unit_test(a_needle_that_nearly_stands_everywhere_is_no_trap),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
