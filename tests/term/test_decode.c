/* Bytes as terminals send them, and what key each is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/seed.h"
#include "reader/keys.h"
#include "term/decode.h"

static void assert_key(const char *bytes, size_t used, uint32_t key)
{
    uint32_t got = 0;
    assert_int_equal(decode_key(span_of(bytes), true, &got), used);
    assert_int_equal(got, key);
}

static void assert_waits(const char *bytes)
{
    uint32_t key;
    assert_int_equal(decode_key(span_of(bytes), false, &key), 0);
    assert_true(decode_key(span_of(bytes), true, &key) > 0);
}

static void takes_typed_text_a_scalar_at_a_time(void **state)
{
    (void)state;
    assert_key("jk", 1, 'j');
    assert_key("éa", 2, U'é');
    assert_key("漢字", 3, U'漢');
    assert_key("👩", 4, U'👩');
}

static void gives_keys_that_come_in_two_ways_one_name(void **state)
{
    (void)state;
    assert_key("\r", 1, KEY_CODE_ENTER);
    assert_key("\n", 1, KEY_CODE_ENTER);
    assert_key("\b", 1, KEY_CODE_BACKSPACE);
    assert_key("\x7f", 1, KEY_CODE_BACKSPACE);
    assert_key("\t", 1, KEY_CODE_TAB);
    assert_key("\x06", 1, 'F' & KEY_CTRL);
}

static void takes_esc_alone_where_no_sequence_follows(void **state)
{
    (void)state;
    assert_waits("\x1b");
    assert_key("\x1b", 1, KEY_CODE_ESC);
    assert_key("\x1bj", 1, KEY_CODE_ESC);
    assert_key("\x1b\x1b", 1, KEY_CODE_ESC);
    assert_key("\x1b[", 1, KEY_CODE_ESC);
}

static void knows_cursor_keys_in_either_mode(void **state)
{
    (void)state;
    assert_key("\x1b[A", 3, KEY_CODE_UP);
    assert_key("\x1bOA", 3, KEY_CODE_UP);
    assert_key("\x1b[Bj", 3, KEY_CODE_DOWN);
    assert_key("\x1b[H", 3, KEY_CODE_HOME);
    assert_key("\x1bOP", 3, KEY_CODE_F1);
    assert_key("\x1b[Z", 3, KEY_CODE_SHIFT_TAB);
}

static void takes_an_unknown_sequence_as_one_unknown_key(void **state)
{
    (void)state;
    assert_key("\x1b[1;5Cq", 6, KEY_CODE_UNKNOWN);
    assert_key("\x1b[200~", 6, KEY_CODE_UNKNOWN);
    assert_key("\x1b[<0;1;1Mq", 9, KEY_CODE_UNKNOWN);
    assert_key("\x1bOz", 3, KEY_CODE_UNKNOWN);
    assert_key("\x1b[12", 4, KEY_CODE_UNKNOWN);
    assert_key("\x1b[12\rq", 4, KEY_CODE_UNKNOWN);
    assert_waits("\x1b[1;5");
}

static void waits_for_the_rest_of_a_character(void **state)
{
    (void)state;
    assert_waits("\xc3");
    assert_waits("\xe6\xbc");
    assert_waits("\xf0\x9f\x91");
}

static void loses_no_key_behind_a_broken_byte(void **state)
{
    (void)state;
    assert_key("\xffj", 1, KEY_CODE_UNKNOWN);
    assert_key("\xe9j", 1, KEY_CODE_UNKNOWN);
    assert_key("\xe2\x82j", 2, KEY_CODE_UNKNOWN);
    assert_key("\xc3", 1, KEY_CODE_UNKNOWN);
}

static void gives_control_characters_of_unicode_no_meaning(void **state)
{
    (void)state;
    uint32_t key;
    assert_key("\xc2\x9b", 2, KEY_CODE_UNKNOWN);
    assert_int_equal(decode_key((struct span){"\0q", 2}, false, &key), 1);
    assert_int_equal(key, KEY_CODE_UNKNOWN);
}

static void takes_any_bytes_to_their_end(void **state)
{
    (void)state;
    static const char pool[] = "\x1b[OA;5~1j\xc3\xa9\xe6\xff\x80\r\n";
    uint32_t seed = seed_from_env();
    print_message("# seed %u\n", seed);
    for (int i = 0; i < 20000; i++) {
        char bytes[24];
        size_t size = seed >> 8 & 15;
        for (size_t at = 0; at < size; at++) {
            seed = seed * 1664525u + 1013904223u;
            bytes[at] = pool[(seed >> 8) % (sizeof pool - 1)];
        }
        seed = seed * 1664525u + 1013904223u;
        for (size_t at = 0; at < size;) {
            uint32_t key = 0;
            struct span rest = {bytes + at, size - at};
            size_t used = decode_key(rest, true, &key);
            assert_true(used > 0 && used <= rest.n && key != 0);
            at += used;
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_typed_text_a_scalar_at_a_time),
        cmocka_unit_test(gives_keys_that_come_in_two_ways_one_name),
        cmocka_unit_test(takes_esc_alone_where_no_sequence_follows),
        cmocka_unit_test(knows_cursor_keys_in_either_mode),
        cmocka_unit_test(takes_an_unknown_sequence_as_one_unknown_key),
        cmocka_unit_test(waits_for_the_rest_of_a_character),
        cmocka_unit_test(loses_no_key_behind_a_broken_byte),
        cmocka_unit_test(gives_control_characters_of_unicode_no_meaning),
        cmocka_unit_test(takes_any_bytes_to_their_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
