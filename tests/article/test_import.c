/* What is no article is refused, with what to do instead. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "article/import.h"
#include "base/limits.h"

static void check_refused(struct span bytes, const char *what, const char *hint)
{
    struct story s = {0};
    struct err err = {0};
    assert_false(import_article(bytes, IMPORT_GUESS, "dir/a.txt", &s, &err));
    assert_int_equal(err.kind, ERR_INPUT);
    assert_string_equal(err.file, "dir/a.txt");
    assert_string_equal(err.what, what);
    assert_string_equal(err.hint, hint);
    story_finish(&s);
}

#define BYTES(text) ((struct span){text, sizeof text - 1})

static void refuses_files_that_hold_no_text(void **state)
{
    (void)state;
    check_refused(BYTES("%PDF-1.7\n\0..."), "no article: this is a PDF",
        "pdftotext FILE - | brief -");
    check_refused(BYTES("\x89PNG\r\n\x1A\n\0"), "no article: this is an image (PNG)",
        "brief reads text; for a scanned page use a program such as tesseract first");
    check_refused(BYTES("\x1F\x8B\x08\0\0"), "no article: this is compressed (gzip)",
        "gunzip -c FILE | brief -");
    check_refused(BYTES("some\0thing"), "no article: this is binary, not text",
        "brief make reads text, Markdown and web pages");
}

static void refuses_what_is_empty_or_blank(void **state)
{
    (void)state;
    check_refused(BYTES(""), "no article: it is empty",
        "brief make FILE, or - for standard input");
    check_refused(BYTES(" \n\t\r\n\xC2\xA0\n"),
        "no article: there is nothing but blanks in it", "is it the right file?");
}

static void refuses_a_brief(void **state)
{
    (void)state;
    check_refused(BYTES("brief: 1\ntitle: A bridge\n"),
        "this is a brief already, not an article", "to read it: brief FILE");
}

static void refuses_what_is_too_large(void **state)
{
    (void)state;
    struct str large = {0};
    str_fill(&large, 'a', LIMIT_ARTICLE + 1);
    check_refused(str_span(&large), "the article is larger than 8 MiB",
        "make one of a part of it: head -c 7M FILE | brief -");
    str_cut(&large, 0);
    while (large.n < 2 * (LIMIT_BLOCKS + 2))
        str_adds(&large, "a\n");
    check_refused(str_span(&large), "the article has more than 500000 paragraphs",
        "is it a table or a log? brief make wants prose");
    str_finish(&large);
}

static void takes_a_text_that_starts_as_a_file_of_another_kind(void **state)
{
    (void)state;
    static const char *const texts[] = {"BMW sold more cars.", "GIF files are old.",
        "II. The second part", "PDFs are hard to read."};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        struct story s = {0};
        struct err err = {0};
        assert_true(import_article(span_of(texts[i]), IMPORT_GUESS, NULL, &s, &err));
        assert_int_equal(s.n, 1);
        story_finish(&s);
    }
}

static void mends_what_is_no_utf8(void **state)
{
    (void)state;
    struct story s = {0};
    struct err err = {0};
    assert_true(import_article(BYTES("caf\xE9 noir"), IMPORT_TEXT, NULL, &s, &err));
    assert_true(s.n == 1 && s.title.n > 0);
    story_finish(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refuses_files_that_hold_no_text),
        cmocka_unit_test(refuses_what_is_empty_or_blank),
        cmocka_unit_test(refuses_a_brief),
        cmocka_unit_test(refuses_what_is_too_large),
        cmocka_unit_test(takes_a_text_that_starts_as_a_file_of_another_kind),
        cmocka_unit_test(mends_what_is_no_utf8),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
