/* Names are what the key table, the help and `brief keys` are written in. */
#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reader/keys.h"

static void assert_name(uint32_t key, const char *expected)
{
    struct str name = {0};
    key_add_name(&name, key);
    assert_string_equal(str_c(&name), expected);
    str_finish(&name);
}

static void names_keys_as_people_do(void **state)
{
    (void)state;
    assert_name('j', "j");
    assert_name('?', "?");
    assert_name('F' & KEY_CTRL, "Ctrl-F");
    assert_name('Z' & KEY_CTRL, "Ctrl-Z");
    assert_name(KEY_CODE_SPACE, "Space");
    assert_name(KEY_CODE_PGDN, "PgDn");
    assert_name(KEY_CODE_ENTER, "Enter");
    assert_name(KEY_CODE_SHIFT_TAB, "Shift-Tab");
    assert_name(KEY_CODE_BACKSPACE, "Backspace");
    assert_name(U'é', "é");
}

static void names_no_key_with_what_could_drive_a_terminal(void **state)
{
    (void)state;
    for (uint32_t key = 0; key < KEY_CODE_UNKNOWN + 10; key++) {
        struct str name = {0};
        key_add_name(&name, key);
        assert_true(name.n > 0);
        for (size_t i = 0; i < name.n; i++) {
            unsigned char byte = (unsigned char)name.p[i];
            assert_true(byte > 0x20 && byte != 0x7F);
            bool is_c1 = i > 0 && (unsigned char)name.p[i - 1] == 0xC2 && byte < 0xA0;
            assert_false(is_c1);
        }
        str_finish(&name);
        if (key == 0x3000) /* the rest of the planes is all alike */
            key = 0x1F000;
        if (key == 0x20000)
            key = KEY_CODE_SPECIAL - 16;
    }
}

static void knows_the_keys_of_its_names(void **state)
{
    (void)state;
    static const uint32_t keys[] = {'j', 'G', '1', '?', '[', '<', ':', 'D' & KEY_CTRL,
        'L' & KEY_CTRL, KEY_CODE_TAB, KEY_CODE_ENTER, KEY_CODE_ESC, KEY_CODE_SPACE,
        KEY_CODE_BACKSPACE, KEY_CODE_UP, KEY_CODE_DOWN, KEY_CODE_LEFT, KEY_CODE_RIGHT,
        KEY_CODE_HOME, KEY_CODE_END, KEY_CODE_PGUP, KEY_CODE_PGDN, KEY_CODE_SHIFT_TAB,
        KEY_CODE_DELETE, KEY_CODE_F1, KEY_CODE_UNKNOWN, U'é', U'漢'};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        struct str name = {0};
        key_add_name(&name, keys[i]);
        assert_int_equal(key_of_name(str_span(&name)), keys[i]);
        str_finish(&name);
    }
}

static void takes_the_keys_that_terminals_send_twice_as_one(void **state)
{
    (void)state;
    assert_int_equal(key_of_name(span_of("Ctrl-J")), KEY_CODE_ENTER);
    assert_int_equal(key_of_name(span_of("Ctrl-M")), KEY_CODE_ENTER);
    assert_int_equal(key_of_name(span_of("Ctrl-H")), KEY_CODE_BACKSPACE);
    assert_int_equal(key_of_name(span_of("Ctrl-I")), KEY_CODE_TAB);
    assert_int_equal(key_of_name(span_of("Ctrl-f")), 'F' & KEY_CTRL);
}

static void knows_no_key_of_other_words(void **state)
{
    (void)state;
    static const char *const words[] = {"", " ", "jk", "Ctrl-", "Ctrl-FF", "Ctrl-1",
        "pgdn", "\x01", "\x7f", "\xff", "\xc3", "F2"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        assert_int_equal(key_of_name(span_of(words[i])), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_keys_as_people_do),
        cmocka_unit_test(names_no_key_with_what_could_drive_a_terminal),
        cmocka_unit_test(knows_the_keys_of_its_names),
        cmocka_unit_test(takes_the_keys_that_terminals_send_twice_as_one),
        cmocka_unit_test(knows_no_key_of_other_words),
    };
    setlocale(LC_ALL, "C.UTF-8");
    return cmocka_run_group_tests(tests, NULL, NULL);
}
