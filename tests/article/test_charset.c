/* What bytes mean, and that decoding and parsing work where no file can be opened. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "article/charset.h"
#include "article/import.h"
#include "lib/seed.h"
#include "text/utf8.h"
#include "text/words.h"

#define BYTES(text) ((struct span){text, sizeof text - 1})

/* The charset and what the bytes are in UTF-8. */
static void check(struct span bytes, const char *charset, const char *text)
{
    struct str out = {0};
    assert_string_equal(charset_find(bytes), charset);
    charset_decode(bytes, &out);
    assert_string_equal(str_c(&out), text);
    str_finish(&out);
}

static void trusts_valid_utf8_over_what_is_declared(void **state)
{
    (void)state;
    check(BYTES("<meta charset=windows-1251>\xC3\xA9"), "UTF-8",
        "<meta charset=windows-1251>\xC3\xA9");
    check(BYTES("plain"), "UTF-8", "plain");
}

static void goes_by_a_byte_order_mark_first(void **state)
{
    (void)state;
    check(BYTES("\xEF\xBB\xBFx\xFF"), "UTF-8", "\xEF\xBB\xBFx\xEF\xBF\xBD");
    check(BYTES("\xFF\xFEh\0\xAC\x20"), "UTF-16LE", "h\xE2\x82\xAC");
    check(BYTES("\xFE\xFF\0h\x20\xAC\xD8\x3D\xDE\x00"), "UTF-16BE",
        "h\xE2\x82\xAC\xF0\x9F\x98\x80");
}

static void knows_utf16_by_its_look(void **state)
{
    (void)state;
    check(BYTES("a\0b\0c\0\xE9\0\n\0"), "UTF-16LE", "abc\xC3\xA9\n");
    check(BYTES("\0a\0b\0c\0\xE9\0\n"), "UTF-16BE", "abc\xC3\xA9\n");
}

static void mends_broken_utf16(void **state)
{
    (void)state;
    check(BYTES("\xFF\xFE\x3D\xD8x\0y"), "UTF-16LE", "\xEF\xBF\xBDx\xEF\xBF\xBD");
}

static void reads_what_is_declared(void **state)
{
    (void)state;
    check(BYTES("<meta charset=\"koi8-r\">\xCD\xC9\xD2"), "KOI8-R",
        "<meta charset=\"koi8-r\">\xD0\xBC\xD0\xB8\xD1\x80");
    check(BYTES("<META http-equiv=x content='text/html; charset = Shift_JIS'>\x93\xFA"),
        "CP932",
        "<META http-equiv=x content='text/html; charset = Shift_JIS'>\xE6\x97\xA5");
    check(BYTES("<?xml version='1.0' encoding='iso-8859-2'?>\xB1"), "ISO-8859-2",
        "<?xml version='1.0' encoding='iso-8859-2'?>\xC4\x85");
}

static void takes_latin1_for_windows_1252_as_browsers_do(void **state)
{
    (void)state;
    check(BYTES("<meta charset=iso-8859-1>\x93q\x94 \xE9"), "WINDOWS-1252",
        "<meta charset=iso-8859-1>\xE2\x80\x9Cq\xE2\x80\x9D \xC3\xA9");
    check(BYTES("caf\xE9"), "WINDOWS-1252", "caf\xC3\xA9");
}

static void knows_no_charset_that_hides_ascii(void **state)
{
    (void)state;
    check(BYTES("<meta charset=utf-7>+ADw- \xE9"), "WINDOWS-1252",
        "<meta charset=utf-7>+ADw- \xC3\xA9");
}

static void ignores_what_is_declared_too_late(void **state)
{
    (void)state;
    struct str page = {0};
    str_fill(&page, ' ', 1024);
    str_adds(&page, "<meta charset=koi8-r>\xCD");
    assert_string_equal(charset_find(str_span(&page)), "WINDOWS-1252");
    str_finish(&page);
}

static void keeps_utf8_that_is_a_little_broken(void **state)
{
    (void)state;
    check(
        BYTES("\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9"
              "\xC3"),
        "UTF-8",
        "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9"
        "\xEF\xBF\xBD");
}

static void gives_utf8_for_any_bytes(void **state)
{
    (void)state;
    static const char *const starts[] = {"", "<meta charset=shift_jis>",
        "<meta charset=gb18030>", "<meta charset=euc-kr>", "<meta charset=big5>",
        "<meta charset=euc-jp>", "\xFF\xFE", "\xFE\xFF", "\xEF\xBB\xBF"};
    uint32_t seed = seed_from_env(), x = seed;
    for (unsigned round = 0; round < 900; round++) {
        struct str bytes = {0}, out = {0};
        str_adds(&bytes, starts[round % (sizeof starts / sizeof starts[0])]);
        for (unsigned i = 0; i < round; i++) {
            x = x * 1664525 + 1013904223;
            str_addc(&bytes, (char)(x >> 24));
        }
        charset_decode(str_span(&bytes), &out);
        if (utf8_check(str_span(&out)) != out.n)
            fail_msg("SEED=%u, round %u", seed, round);
        str_finish(&bytes);
        str_finish(&out);
    }
}

/* In a child that can open no file; its exit status says what went wrong. */
static int import_without_files(struct span bytes, bool is_prepared)
{
    struct story story = {0};
    struct err err = {0};
    struct rlimit none = {0, 0};
    int status = 0;
    pid_t child = fork();
    if (child == 0) {
        if (is_prepared)
            import_prepare(bytes, IMPORT_GUESS, NULL);
        if (setrlimit(RLIMIT_NOFILE, &none) != 0)
            _exit(3);
        bool done = import_article(bytes, IMPORT_GUESS, NULL, &story, &err);
        size_t start, end;
        done = done && words_find(str_span(&story.text), span_of("\xE6\x97\xA5"), false,
                           0, &start, &end);
        _exit(done ? 0 : 1);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    return WEXITSTATUS(status);
}

static void needs_no_file_once_prepared(void **state)
{
    (void)state;
    struct span page =
        BYTES("<html><meta charset=Shift_JIS><p>\x93\xFA, \x93\xFA, and so "
              "on, for a while, until the day is over.</p></html>");
    assert_int_equal(import_without_files(page, true), 0);
    assert_int_equal(import_without_files(page, false), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(needs_no_file_once_prepared),
        cmocka_unit_test(trusts_valid_utf8_over_what_is_declared),
        cmocka_unit_test(goes_by_a_byte_order_mark_first),
        cmocka_unit_test(knows_utf16_by_its_look),
        cmocka_unit_test(mends_broken_utf16),
        cmocka_unit_test(reads_what_is_declared),
        cmocka_unit_test(takes_latin1_for_windows_1252_as_browsers_do),
        cmocka_unit_test(knows_no_charset_that_hides_ascii),
        cmocka_unit_test(ignores_what_is_declared_too_late),
        cmocka_unit_test(keeps_utf8_that_is_a_little_broken),
        cmocka_unit_test(gives_utf8_for_any_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
