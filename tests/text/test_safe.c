/* Each promise of the sanitiser by example, then all of them for all scalars and bytes.
 */
#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "lib/text_check.h"
#include "lib/text_gen.h"
#include "text/safe.h"
#include "text/utf8.h"

static void assert_safe_flags(struct span raw, unsigned flags, const char *expected)
{
    struct str out = {0};
    str_adds(&out, ">");
    safe_add(&out, raw, flags);
    assert_string_equal(out.p + 1, expected);
    str_finish(&out);
}

static void assert_safe(const char *raw, const char *expected)
{
    assert_safe_flags(span_of(raw), 0, expected);
}

static void assert_ascii(const char *raw, const char *expected)
{
    assert_safe_flags(span_of(raw), SAFE_ASCII, expected);
}

static void leaves_plain_text_as_it_is(void **state)
{
    (void)state;
    assert_safe("Mexico’s “Security” Cabinet – 5 %, élève, Straße…",
        "Mexico’s “Security” Cabinet – 5 %, élève, Straße…");
    assert_safe("Москва 漢字 한글 שלום سلام", "Москва 漢字 한글 שלום سلام");
    assert_safe("", "");
}

static void shows_controls_as_pictures(void **state)
{
    (void)state;
    assert_safe("a\x1B[31mb\x07", "a␛[31mb␇");
    assert_safe("\b\x7F", "␈␡");
    assert_safe_flags((struct span){"a\0b", 3}, 0, "a␀b");
}

static void shows_c1_and_broken_bytes_as_replacements(void **state)
{
    (void)state;
    assert_safe("a\xC2\x9B"
                "31m",
        "a\uFFFD31m");
    assert_safe("a\x9B\x33", "a\uFFFD\x33");
    assert_safe("\xE2\x80", "\uFFFD");
    assert_safe("\uFFFE\U0001FFFF\u0378", "\uFFFD\uFFFD\uFFFD");
}

static void shows_bidirectional_controls_as_replacements(void **state)
{
    (void)state;
    assert_safe("invoice\u202Efdp.exe", "invoice\uFFFDfdp.exe");
    assert_safe("\u2066a\u2067b\u2068c\u2069", "\uFFFDa\uFFFDb\uFFFDc\uFFFD");
}

static void drops_what_has_no_shape_of_its_own(void **state)
{
    (void)state;
    assert_safe("a\u200Bb\u2060c\uFEFFd\u00ADe\u200Ef\u061Cg", "abcdefg");
    assert_safe("hi\U000E0069\U000E0067", "hi");
    assert_safe("\u2764\uFE0F\u2764\U000E0100", "\u2764\u2764");
    assert_safe("\u1820\u180B\u180Ea\u034F", "\u1820a");
}

static void shows_text_that_is_nothing_but_dropped(void **state)
{
    (void)state;
    assert_safe("\u200B\u200C\u200D\u2060", "\uFFFD");
    assert_safe(" \u200B ", "\uFFFD");
    assert_safe_flags(span_of("\u200B"), SAFE_KEEP_BLANKS, "\uFFFD");
    assert_ascii("\u200B", "?");
    assert_safe(" \u3000 ", "");
}

static void keeps_joiners_only_where_they_shape(void **state)
{
    (void)state;
    assert_safe("\u0915\u094D\u200D\u0937", "\u0915\u094D\u200D\u0937");
    assert_safe("\u0645\u06CC\u200C\u062E", "\u0645\u06CC\u200C\u062E");
    assert_safe("\u0645\u200C\u200C\u062E", "\u0645\u200C\u062E");
    assert_safe("\u1780\u200C\u1780 \u1820\u200D", "\u1780\u200C\u1780 \u1820\u200D");
    assert_safe("a\u200Db \u200Dc", "ab c");
    assert_safe("\U0001F468\u200D\U0001F469", "\U0001F468\U0001F469");
    assert_safe("\u0665\u200D5", "\u06655"); /* a digit has no shapes */
}

static void keeps_four_marks_on_a_base(void **state)
{
    (void)state;
    assert_safe("a\u0300\u0301\u0302\u0303\u0304\u0305b", "a\u0300\u0301\u0302\u0303b");
    assert_safe("a\u0300\u0301\u0302\u0303b\u0304", "a\u0300\u0301\u0302\u0303b\u0304");
    assert_safe("\u1112\u1161\u11AB", "\u1112\u1161\u11AB");
}

static void gives_a_mark_without_a_base_a_circle(void **state)
{
    (void)state;
    assert_safe("\u0301a", "\u25CC\u0301a");
    assert_safe("a \u0301", "a \u25CC\u0301");
    assert_safe("a\u200B\u0301", "a\u0301");
    assert_safe("\x1B\u0301", "␛\u0301");
}

static void keeps_arabic_signs_that_go_around_digits(void **state)
{
    (void)state;
    assert_safe("\u06DD\u0665", "\u06DD\u0665");
    assert_safe("\u0600\u0661", "\u0600\u0661");
}

static void folds_white_space_of_any_kind(void **state)
{
    (void)state;
    assert_safe(" a \t b\r\nc\u00A0d\u2028e\u3000 ", "a b c d e");
    assert_safe("a\vb\fc\xC2\x85"
                "d",
        "a b c d");
    assert_safe("é  é \u0301", "é é \u25CC\u0301");
    assert_safe("a quite long run of words  and  two blanks",
        "a quite long run of words and two blanks");
}

static void keeps_each_blank_where_asked(void **state)
{
    (void)state;
    assert_safe_flags(span_of(" a\t\r\nb\u3000 "), SAFE_KEEP_BLANKS, " a   b  ");
    assert_safe_flags(span_of("  "), SAFE_KEEP_BLANKS, "  ");
}

static void appends_to_what_is_there(void **state)
{
    (void)state;
    struct str out = {0};
    safe_add(&out, span_of("one "), 0);
    safe_add(&out, span_of("\u0301 two"), 0);
    assert_string_equal(str_c(&out), "one\u25CC\u0301 two");
    str_finish(&out);
}

static void ascii_has_stand_ins_for_what_is_common(void **state)
{
    (void)state;
    assert_ascii("“It’s” – ‘so’ — 5…", "\"It's\" - 'so' -- 5...");
    assert_ascii("• a · b «c» ‹d› a\u00A0b", "* a - b <<c>> <d> a b");
    assert_ascii(
        "Élève, ÿ, ǖ, Straße, Łódź, Ørsted", "Eleve, y, u, Strasse, Lodz, Orsted");
    assert_ascii("e\u0301 \u0301", "e ?");
    assert_ascii("漢字 Москва \x1B[m \u202E", "?? ?????? ?[m ?");
}

static void ascii_never_turns_a_sign_into_another(void **state)
{
    (void)state;
    assert_ascii("a ≠ b ≮ c; \u037E \u1FEF ½ 10²", "a ? b ? c; ? ? ? 10?");
}

static void tells_whether_anything_is_seen(void **state)
{
    (void)state;
    static const char *const seen[] = {
        "a", " a", "\x1B", "\xFF", "\u0301", "漢", "\u06DD"};
    static const char *const unseen[] = {"\u200B", " \u200D\u2060 ", "\u3164",
        "\u115F\u1160", "\uFFA0", "\u2800", "\u202E", "\u00AD", "\uFE0F", "\U000E0041",
        "\u034F"};
    static const char *const blank[] = {"", " ", "\t\n\u00A0\u3000"};
    for (size_t i = 0; i < sizeof seen / sizeof *seen; i++) {
        assert_true(safe_has_visible(span_of(seen[i])));
        assert_false(safe_is_invisible(span_of(seen[i])));
    }
    for (size_t i = 0; i < sizeof unseen / sizeof *unseen; i++) {
        assert_false(safe_has_visible(span_of(unseen[i])));
        assert_true(safe_is_invisible(span_of(unseen[i])));
    }
    for (size_t i = 0; i < sizeof blank / sizeof *blank; i++) {
        assert_false(safe_has_visible(span_of(blank[i])));
        assert_false(safe_is_invisible(span_of(blank[i])));
    }
}

static void counts_cells(void **state)
{
    (void)state;
    assert_int_equal(safe_cells(span_of("")), 0);
    assert_int_equal(safe_cells(span_of("a – é")), 5);
    assert_int_equal(safe_cells(span_of("漢字")), 4);
    assert_int_equal(safe_cells(span_of("e\u0301")), 1);
    assert_int_equal(safe_cells(span_of("👍🏽")), 4);
    assert_int_equal(safe_width(U'\u200D'), 0);
}

/* ---- cutting ---- */

static void assert_cut(
    const char *text, size_t cells, unsigned flags, const char *expected)
{
    struct str out = {0};
    str_adds(&out, ">");
    size_t used = safe_add_cut(&out, span_of(text), cells, flags);
    assert_string_equal(out.p + 1, expected);
    assert_int_equal(used, safe_cells(span_of(expected)));
    str_finish(&out);
}

static void a_tail_is_whole_graphemes(void **state)
{
    (void)state;
    static const struct {
        const char *text, *expected;
        size_t cells;
    } rows[] = {
        {"abc", "abc", 3},
        {"abc", "bc", 2},
        {"abc", "", 0},
        {"", "", 4},
        {"ae\u0301b", "e\u0301b", 2},
        {"ae\u0301b", "b", 1},
        {"a\u6F22b", "b", 2},
        {"a\u6F22b", "\u6F22b", 3},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_true(
            span_is(safe_tail(span_of(rows[i].text), rows[i].cells), rows[i].expected));
}

static void cuts_only_what_does_not_fit(void **state)
{
    (void)state;
    assert_cut("abcdef", 6, 0, "abcdef");
    assert_cut("abcdef", 5, 0, "abcd…");
    assert_cut("abcdef", 5, SAFE_ASCII, "abcd~");
    assert_cut("abcdef", 1, 0, "…");
    assert_cut("abcdef", 0, 0, "");
    assert_cut("", 0, 0, "");
}

static void cuts_behind_a_word_without_its_blank(void **state)
{
    (void)state;
    assert_cut("ab cd", 4, 0, "ab…");
    assert_cut("ab  cd", 5, 0, "ab…");
}

static void cuts_between_graphemes(void **state)
{
    (void)state;
    assert_cut("漢字漢", 5, 0, "漢字…");
    assert_cut("漢字漢", 4, 0, "漢…");
    assert_cut("ae\u0301\u0302b", 3, 0, "ae\u0301\u0302b");
    assert_cut("ae\u0301\u0302bc", 3, 0, "ae\u0301\u0302…");
    assert_cut("a👍🏽b", 5, 0, "a…");
    assert_cut("a👍🏽bc", 6, 0, "a👍🏽…");
    assert_cut("🇲🇽🇺🇸", 3, 0, "🇲🇽…");
    assert_cut("🇲🇽🇺🇸", 2, 0, "…");
}

/* ---- for everything ---- */

static const unsigned all_flags[] = {
    0, SAFE_ASCII, SAFE_KEEP_BLANKS, SAFE_ASCII | SAFE_KEEP_BLANKS};

enum {
    FLAGS = sizeof all_flags / sizeof *all_flags,
};

static void any_scalar_is_safe_in_any_company(void **state)
{
    (void)state;
    for (char32_t c = 1; c <= 0x10FFFF; c++) {
        char x[5] = "", text[64];
        utf8_encode(c, x);
        int n = snprintf(text, sizeof text, "%s a%s\u0301 \u0645%s\u0645", x, x, x);
        const char *wrong = check_safe((struct span){text, (size_t)n}, 0);
        if (!wrong)
            wrong = check_safe(span_of(x), 0);
        if (wrong)
            fail_msg("U+%04X: %s", (unsigned)c, wrong);
    }
}

/* Prints the text as C would have it, with what is wrong. */
static void fail_on(struct span text, uint64_t seed, int number, const char *wrong)
{
    struct str bytes = {0};
    for (size_t i = 0; i < text.n; i++)
        str_addf(&bytes, "\\x%02X", (unsigned char)text.p[i]);
    fail_msg("seed %llu, text %d: %s: \"%s\"", (unsigned long long)seed, number, wrong,
        str_c(&bytes));
}

static void any_text_is_safe_and_cut_well(void **state)
{
    (void)state;
    const uint64_t first_seed = 20261123;
    uint64_t seed = first_seed;
    for (int i = 0; i < 20000; i++) {
        struct str raw = {0}, safe = {0};
        unsigned flags = all_flags[i % FLAGS];
        text_gen_add(&raw, &seed, text_gen_below(&seed, 20));
        if (i % 3 == 0)
            text_gen_bytes(&raw, &seed, text_gen_below(&seed, 20));
        const char *wrong = check_safe(str_span(&raw), flags);
        safe_add(&safe, str_span(&raw), flags);
        for (size_t cells = 0; !wrong && cells < 12; cells++)
            wrong = check_cut(str_span(&safe), cells, flags);
        if (wrong)
            fail_on(str_span(&raw), first_seed, i, wrong);
        str_finish(&raw);
        str_finish(&safe);
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
        cmocka_unit_test(leaves_plain_text_as_it_is),
        cmocka_unit_test(shows_controls_as_pictures),
        cmocka_unit_test(shows_c1_and_broken_bytes_as_replacements),
        cmocka_unit_test(shows_bidirectional_controls_as_replacements),
        cmocka_unit_test(drops_what_has_no_shape_of_its_own),
        cmocka_unit_test(shows_text_that_is_nothing_but_dropped),
        cmocka_unit_test(keeps_joiners_only_where_they_shape),
        cmocka_unit_test(keeps_four_marks_on_a_base),
        cmocka_unit_test(gives_a_mark_without_a_base_a_circle),
        cmocka_unit_test(keeps_arabic_signs_that_go_around_digits),
        cmocka_unit_test(folds_white_space_of_any_kind),
        cmocka_unit_test(keeps_each_blank_where_asked),
        cmocka_unit_test(appends_to_what_is_there),
        cmocka_unit_test(ascii_has_stand_ins_for_what_is_common),
        cmocka_unit_test(ascii_never_turns_a_sign_into_another),
        cmocka_unit_test(tells_whether_anything_is_seen),
        cmocka_unit_test(counts_cells),
        cmocka_unit_test(cuts_only_what_does_not_fit),
        cmocka_unit_test(a_tail_is_whole_graphemes),
        cmocka_unit_test(cuts_behind_a_word_without_its_blank),
        cmocka_unit_test(cuts_between_graphemes),
        cmocka_unit_test(any_scalar_is_safe_in_any_company),
        cmocka_unit_test(any_text_is_safe_and_cut_well),
    };
    return cmocka_run_group_tests(tests, set_locale, NULL);
}
