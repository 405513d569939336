/* Where the answer is a table of the standard, the table is here as text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "text/utf8.h"

/* Decodes all of bytes: "U+0041 U+FFFD(2)" says how many bytes a U+FFFD stands for. */
static void assert_decodes(struct span bytes, const char *expected)
{
    struct str found = {0};
    for (size_t at = 0; at < bytes.n;) {
        char32_t c;
        size_t n, checked;
        struct span rest = span_sub(bytes, at, bytes.n);
        n = utf8_decode(rest, &c);
        bool is_valid = utf8_is_valid_at(rest, &checked);
        assert_int_equal(n, checked);
        str_addf(&found, "%sU+%04X", at ? " " : "", (unsigned)c);
        if (!is_valid)
            str_addf(&found, "(%zu)", n);
        at += n;
    }
    assert_string_equal(str_c(&found), expected);
    str_finish(&found);
}

static void decodes_the_ends_of_each_length(void **state)
{
    (void)state;
    assert_decodes((struct span){"\0\x7F", 2}, "U+0000 U+007F");
    assert_decodes(span_of("\xC2\x80\xDF\xBF"), "U+0080 U+07FF");
    assert_decodes(span_of("\xE0\xA0\x80\xEF\xBF\xBF"), "U+0800 U+FFFF");
    assert_decodes(span_of("\xED\x9F\xBF\xEE\x80\x80"), "U+D7FF U+E000");
    assert_decodes(span_of("\xF0\x90\x80\x80\xF4\x8F\xBF\xBF"), "U+10000 U+10FFFF");
}

static void knows_a_written_replacement_character_from_broken_bytes(void **state)
{
    (void)state;
    assert_decodes(span_of("\xEF\xBF\xBD\xFF"), "U+FFFD U+FFFD(1)");
    assert_decodes(span_of("\xF0\x9F\x98"), "U+FFFD(3)");
}

static void gives_one_replacement_for_the_longest_broken_start(void **state)
{
    (void)state;
    /* Unicode 15, section 3.9: tables 3-8 to 3-11 */
    assert_decodes(span_of("\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41"),
        "U+FFFD(1) U+FFFD(1) U+FFFD(1) U+FFFD(1) U+FFFD(1) U+FFFD(1) U+FFFD(1) "
        "U+FFFD(1) U+0041");
    assert_decodes(span_of("\xED\xA0\x80\xED\xBF\xBF\xED\xAF\x41"),
        "U+FFFD(1) U+FFFD(1) U+FFFD(1) U+FFFD(1) U+FFFD(1) U+FFFD(1) U+FFFD(1) "
        "U+FFFD(1) U+0041");
    assert_decodes(span_of("\xF4\x91\x92\x93\xFF\x41\x80\xBF\x42"),
        "U+FFFD(1) U+FFFD(1) U+FFFD(1) U+FFFD(1) U+FFFD(1) U+0041 U+FFFD(1) "
        "U+FFFD(1) U+0042");
    assert_decodes(span_of("\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41"),
        "U+FFFD(2) U+FFFD(1) U+FFFD(3) U+FFFD(2) U+0041");
}

static void decodes_what_it_encodes(void **state)
{
    (void)state;
    for (char32_t c = 0; c <= 0x10FFFF; c++) {
        char bytes[4];
        char32_t back;
        size_t n = utf8_encode(c, bytes);
        bool is_surrogate = c >= 0xD800 && c <= 0xDFFF;
        assert_int_equal(utf8_decode((struct span){bytes, n}, &back), n);
        assert_int_equal(back, is_surrogate ? UTF8_REPLACEMENT : c);
    }
    char bytes[4];
    assert_int_equal(utf8_encode(0x110000, bytes), 3);
}

static void finds_the_first_broken_byte(void **state)
{
    (void)state;
    struct str text = {0};
    for (size_t before = 0; before < 40; before++) {
        str_cut(&text, 0);
        str_fill(&text, 'a', before);
        str_adds(&text, "é");
        assert_int_equal(utf8_check(str_span(&text)), before + 2);
        str_adds(&text, "\xC3 and more text");
        assert_int_equal(utf8_check(str_span(&text)), before + 2);
    }
    str_finish(&text);
    assert_int_equal(utf8_check((struct span){NULL, 0}), 0);
}

static void cuts_at_the_start_of_the_character(void **state)
{
    (void)state;
    struct span text = span_of("aé漢😀\x80\x80");
    size_t expected[] = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 11, 12, 12};
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++)
        assert_int_equal(utf8_floor(text, i), expected[i]);
}

/* The answer of one who decodes from the start. */
static size_t plain_floor(struct span text, size_t n)
{
    size_t at = 0;
    while (at < text.n) {
        char32_t c;
        size_t bytes = utf8_decode(span_sub(text, at, text.n), &c);
        if (at + bytes > n)
            return at;
        at += bytes;
    }
    return at;
}

static void cuts_broken_text_where_decoding_does(void **state)
{
    (void)state;
    static const unsigned char bytes[] = {0x41, 0x80, 0xBF, 0xC3, 0xE2, 0xF0, 0x9F};
    enum { LENGTH = 5 };
    for (unsigned number = 0; number < 7 * 7 * 7 * 7 * 7; number++) {
        char text[LENGTH];
        unsigned rest = number;
        for (size_t i = 0; i < LENGTH; i++, rest /= 7)
            text[i] = (char)bytes[rest % 7];
        for (size_t n = 0; n <= LENGTH; n++)
            assert_int_equal(utf8_floor((struct span){text, LENGTH}, n),
                plain_floor((struct span){text, LENGTH}, n));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(decodes_the_ends_of_each_length),
        cmocka_unit_test(knows_a_written_replacement_character_from_broken_bytes),
        cmocka_unit_test(gives_one_replacement_for_the_longest_broken_start),
        cmocka_unit_test(decodes_what_it_encodes),
        cmocka_unit_test(finds_the_first_broken_byte),
        cmocka_unit_test(cuts_at_the_start_of_the_character),
        cmocka_unit_test(cuts_broken_text_where_decoding_does),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
