/* What a brief is called: one line, whatever its texts hold. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "brief/identity.h"

static void check(const struct brief *b, const char *expected)
{
    struct str out = {0};
    brief_identity(&out, b);
    assert_string_equal(str_c(&out), expected);
    str_finish(&out);
}

static void is_the_id_else_the_url_else_the_title(void **state)
{
    (void)state;
    struct brief b = {.id = span_of("an-id"),
        .url = span_of("https://example.org/"),
        .title = span_of("Title")};
    check(&b, "id:an-id");
    b.id = span_of("");
    check(&b, "url:https://example.org/");
    b.url = span_of(" \t");
    check(&b, "title:Title");
}

static void is_one_line_without_tabs(void **state)
{
    (void)state;
    struct brief b = {.title = span_of(" A\ttitle\r\nof \xE2\x80\xA8 two lines\n")};
    check(&b, "title:A title of two lines");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(is_the_id_else_the_url_else_the_title),
        cmocka_unit_test(is_one_line_without_tabs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
