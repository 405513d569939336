/* The examples of RFC 4648, section 10, and bytes that are no text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "term/base64.h"

static void assert_base64(struct span bytes, const char *expected)
{
    struct str out = {0};
    base64_add(&out, bytes);
    assert_string_equal(str_c(&out), expected);
    str_finish(&out);
}

static void encodes_and_pads_as_the_standard_says(void **state)
{
    (void)state;
    assert_base64(span_of(""), "");
    assert_base64(span_of("f"), "Zg==");
    assert_base64(span_of("fo"), "Zm8=");
    assert_base64(span_of("foo"), "Zm9v");
    assert_base64(span_of("foob"), "Zm9vYg==");
    assert_base64(span_of("fooba"), "Zm9vYmE=");
    assert_base64(span_of("foobar"), "Zm9vYmFy");
}

static void encodes_any_byte(void **state)
{
    (void)state;
    assert_base64((struct span){"\0\xff\xfe\xfb", 4}, "AP/++w==");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(encodes_and_pads_as_the_standard_says),
        cmocka_unit_test(encodes_any_byte),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
