/* Lines by example, against the rules for all short texts, and at a megabyte. */
#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

#include <cmocka.h>

#include "lib/text_check.h"
#include "lib/text_gen.h"
#include "text/safe.h"
#include "text/wrap.h"

/* Wraps and compares with the lines, each followed by `|`. */
static void assert_few_lines(
    const char *text, size_t width, size_t max_lines, const char *expected)
{
    struct wrap_lines lines = {0};
    struct str found = {0};
    wrap_text(&lines, span_of(text), width, max_lines);
    str_adds(&found, "");
    for (size_t i = 0; i < lines.n; i++) {
        str_add(&found, span_sub(span_of(text), lines.at[i].start, lines.at[i].end));
        str_addc(&found, '|');
    }
    assert_string_equal(str_c(&found), expected);
    str_finish(&found);
    wrap_finish(&lines);
}

static void assert_lines(const char *text, size_t width, const char *expected)
{
    assert_few_lines(text, width, 0, expected);
}

static void fills_lines_with_words(void **state)
{
    (void)state;
    assert_lines("one two three", 20, "one two three|");
    assert_lines("one two three", 7, "one two|three|");
    assert_lines("one two three", 6, "one|two|three|");
    assert_lines("élève à l’école", 9, "élève à|l’école|");
    assert_lines("раз два три", 7, "раз два|три|");
}

static void keeps_double_blanks_inside_a_line_only(void **state)
{
    (void)state;
    assert_lines("Topic  the text", 10, "Topic  the|text|");
    assert_lines("Topic  the text", 9, "Topic|the text|");
    assert_lines("Тема  the text", 8, "Тема|the text|");
    assert_lines("  a  ", 9, "a|");
    assert_lines("   ", 9, "");
    assert_lines("", 9, "");
}

static void breaks_behind_hyphens_dashes_and_slashes(void **state)
{
    (void)state;
    assert_lines("cross-border", 8, "cross-|border|");
    assert_lines("either/or", 8, "either/|or|");
    assert_lines("one—two", 5, "one—|two|");
    assert_lines("2019–2020", 6, "2019–|2020|");
}

static void keeps_together_what_belongs_together(void **state)
{
    (void)state;
    assert_lines("say (so)", 6, "say|(so)|");
    assert_lines("pay $100 now", 7, "pay|$100|now|");
    assert_lines("is 5% up", 4, "is|5%|up|");
    assert_lines("in U.S.A law", 6, "in|U.S.A|law|");
    assert_lines("дом U.S.A", 7, "дом|U.S.A|");
    assert_lines("at “home”", 8, "at|“home”|");
    assert_lines("1,000.5 x", 7, "1,000.5|x|");
}

static void splits_a_word_only_where_it_alone_is_wider(void **state)
{
    (void)state;
    assert_lines("a abcdefgh b", 4, "a|abcd|efgh|b|");
    assert_lines("a абвгдежз б", 4, "a|абвг|дежз|б|");
    assert_lines("abcdefgh", 2, "ab|cd|ef|gh|");
}

static void splits_a_grapheme_only_where_it_alone_is_wider(void **state)
{
    (void)state;
    assert_lines("👍🏽👍🏽", 5, "👍🏽|👍🏽|");
    assert_lines("a👍🏽", 3, "a|👍|🏽|");
    assert_lines("🇲🇽🇺🇸", 3, "🇲🇽|🇺🇸|");
    assert_lines("ae\u0301\u0302e\u0301", 2, "ae\u0301\u0302|e\u0301|");
}

static void never_makes_a_line_wider_than_wide_characters_allow(void **state)
{
    (void)state;
    assert_lines("漢字漢字", 5, "漢字|漢字|");
    assert_lines("漢字。漢字", 4, "漢|字。|漢字|");
    assert_lines("xxx漢", 4, "xxx|漢|");
}

static void takes_a_width_of_less_than_two_for_two(void **state)
{
    (void)state;
    assert_lines("漢字", 0, "漢|字|");
    assert_lines("abc", 1, "ab|c|");
}

static void stops_after_the_lines_asked_for(void **state)
{
    (void)state;
    assert_few_lines("one two three", 5, 2, "one|two|");
    assert_few_lines("раз два три", 5, 2, "раз|два|");
    assert_few_lines("one", 5, 2, "one|");
}

static void appends_lines_with_their_widths(void **state)
{
    (void)state;
    struct wrap_lines lines = {0};
    wrap_text(&lines, span_of("one"), 9, 0);
    wrap_text(&lines, span_of("漢字 e\u0301"), 9, 0);
    assert_int_equal(lines.n, 2);
    assert_int_equal(lines.at[0].cells, 3);
    assert_int_equal(lines.at[1].start, 0);
    assert_int_equal(lines.at[1].cells, 6);
    wrap_finish(&lines);
    assert_int_equal(lines.n, 0);
}

/* ---- for everything ---- */

static void fail_on(struct span text, size_t width, const char *wrong)
{
    struct str shown = {0};
    str_add(&shown, text);
    fail_msg("\"%s\" in %zu cells: %s", str_c(&shown), width, wrong);
}

/* The fast path's characters, one of each class: what it does must be the rules' way.
 */
static void short_texts_of_plain_characters_follow_the_rules(void **state)
{
    (void)state;
    static const char *const plain[] = {" ", "a", "é", "5", "(", ")", "\"", "“", "”",
        "!", ",", "/", "-", "–", "—", "$", "%", "…", "·", "<"};
    const size_t count = sizeof plain / sizeof *plain;
    struct str text = {0};
    for (size_t number = 0; number < count * count * count * count; number++) {
        str_cut(&text, 0);
        size_t rest = number;
        for (int i = 0; i < 4; i++, rest /= count)
            str_adds(&text, plain[rest % count]);
        for (size_t width = 2; width < 4; width++) {
            const char *wrong = check_wrap(str_span(&text), width);
            if (wrong)
                fail_on(str_span(&text), width, wrong);
        }
    }
    str_finish(&text);
}

static void random_texts_follow_the_rules(void **state)
{
    (void)state;
    const uint64_t first_seed = 20261124;
    uint64_t seed = first_seed;
    for (int i = 0; i < 6000; i++) {
        struct str raw = {0}, safe = {0};
        text_gen_add(&raw, &seed, text_gen_below(&seed, i % 10 ? 30 : 600));
        safe_add(&safe, str_span(&raw), i % 2 ? SAFE_KEEP_BLANKS : 0);
        size_t width = 2 + text_gen_below(&seed, i % 5 ? 30 : 400);
        const char *wrong = check_wrap(str_span(&safe), width);
        if (wrong) {
            print_error("seed %llu, text %d\n", (unsigned long long)first_seed, i);
            fail_on(str_span(&safe), width, wrong);
        }
        str_finish(&raw);
        str_finish(&safe);
    }
}

/* ---- at a megabyte ---- */

enum {
    MEGABYTE = 1 << 20,
    SEEN = 64 << 10, /* bytes at the start of the text that may be looked at */
};

/* A megabyte of pieces of which all but the start can't be read without a crash. */
static void wraps_the_start_of(const char *piece)
{
    char *text = mmap(
        NULL, MEGABYTE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    assert_ptr_not_equal(text, MAP_FAILED);
    size_t n = strlen(piece);
    for (size_t at = 0; at < MEGABYTE; at++)
        text[at] = piece[at % n];
    assert_int_equal(mprotect(text + SEEN, MEGABYTE - SEEN, PROT_NONE), 0);
    struct wrap_lines lines = {0};
    wrap_text(&lines, (struct span){text, MEGABYTE}, 120, 3);
    assert_int_equal(lines.n, 3);
    struct str cut = {0};
    assert_true(safe_add_cut(&cut, (struct span){text, MEGABYTE}, 120, 0) <= 120);
    str_finish(&cut);
    wrap_finish(&lines);
    munmap(text, MEGABYTE);
}

static void looks_no_further_than_the_lines_asked_for(void **state)
{
    (void)state;
    static const char *const pieces[] = {"word ", "x", "слово ", "с", "漢字", "e\u0301",
        "\u0600", "\u093E", "👍🏽", "«", "( "};
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++)
        wraps_the_start_of(pieces[i]);
}

static void wraps_a_megabyte_of_anything(void **state)
{
    (void)state;
    static const char *const pieces[] = {"x", " ", "с", "漢", "\u0600", "\u093E",
        "e\u0301", "« ", "( ", "word ", "/", "👍🏽"};
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        struct wrap_lines lines = {0};
        struct str text = {0};
        str_adds(&text, "start");
        while (text.n < MEGABYTE)
            str_adds(&text, pieces[i]);
        str_adds(&text, "end");
        for (size_t width = 2; width < (size_t)2 * MEGABYTE; width *= 70) {
            lines.n = 0;
            wrap_text(&lines, str_span(&text), width, 0);
            assert_true(lines.n > 0);
            assert_int_equal(lines.at[lines.n - 1].end, text.n);
            for (size_t j = 0; j < lines.n; j++)
                assert_true(lines.at[j].cells <= width);
        }
        str_finish(&text);
        wrap_finish(&lines);
    }
}

static int set_locale(void **state)
{
    (void)state;
    return !setlocale(LC_ALL, "C.UTF-8") && !setlocale(LC_ALL, "en_US.UTF-8") &&
           !setlocale(LC_ALL, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fills_lines_with_words),
        cmocka_unit_test(keeps_double_blanks_inside_a_line_only),
        cmocka_unit_test(breaks_behind_hyphens_dashes_and_slashes),
        cmocka_unit_test(keeps_together_what_belongs_together),
        cmocka_unit_test(splits_a_word_only_where_it_alone_is_wider),
        cmocka_unit_test(splits_a_grapheme_only_where_it_alone_is_wider),
        cmocka_unit_test(never_makes_a_line_wider_than_wide_characters_allow),
        cmocka_unit_test(takes_a_width_of_less_than_two_for_two),
        cmocka_unit_test(stops_after_the_lines_asked_for),
        cmocka_unit_test(appends_lines_with_their_widths),
        cmocka_unit_test(short_texts_of_plain_characters_follow_the_rules),
        cmocka_unit_test(random_texts_follow_the_rules),
        cmocka_unit_test(looks_no_further_than_the_lines_asked_for),
        cmocka_unit_test(wraps_a_megabyte_of_anything),
    };
    return cmocka_run_group_tests(tests, set_locale, NULL);
}
