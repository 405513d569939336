/* Digests that sha256sum gives, at every length where the padding changes shape. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/sha256.h"
#include "base/str.h"

static void check(size_t count, const char *text, const char *expected)
{
    struct str bytes = {0}, hex = {0};
    unsigned char digest[SHA256_SIZE];
    for (size_t i = 0; i < count; i++)
        str_adds(&bytes, text);
    sha256(str_span(&bytes), digest);
    for (size_t i = 0; i < SHA256_SIZE; i++)
        str_addf(&hex, "%02x", digest[i]);
    assert_string_equal(str_c(&hex), expected);
    str_finish(&bytes);
    str_finish(&hex);
}

static void gives_the_digests_of_the_standard(void **state)
{
    (void)state;
    check(0, "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    check(1, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    check(1, "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    check(1000000, "a",
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

static void pads_where_the_length_just_fits_and_where_not(void **state)
{
    (void)state;
    check(55, "x", "d5e285683cd4efc02d021a5c62014694958901005d6f71e89e0989fac77e4072");
    check(56, "x", "04c26261370ee7541549d16dee320c723e3fd14671e66a099afe0a377c16888e");
    check(63, "x", "75220b47218278e656f2013bb8f0c455a25eaf01e86c64924e9d48d89776d6f2");
    check(64, "x", "7ce100971f64e7001e8fe5a51973ecdfe1ced42befe7ee8d5fd6219506b5393c");
    check(65, "x", "9537c5fdf120482f7d58d25e9ed583f52c02b4e304ea814db1633ad565aed7e9");
    check(119, "x", "000b48d4edf0fa7bee3c6236ecd2785baa5db4eeb8bb54341b029e0d9fa5fb0c");
    check(120, "x", "13f05a0b594787f5ecd315edc96141bd3243203d1b7d4f0836f37308b276ba98");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gives_the_digests_of_the_standard),
        cmocka_unit_test(pads_where_the_length_just_fits_and_where_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
