/* Which names of terminals are taken, without a terminal and without a word. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "term/term.h"

static void takes_terminals_that_can_place_text(void **state)
{
    (void)state;
    assert_true(term_is_capable("xterm-256color"));
    assert_true(term_is_capable("screen-256color"));
    assert_true(term_is_capable("linux"));
    assert_true(term_is_capable("vt100"));
}

static void takes_no_others(void **state)
{
    (void)state;
    static const char *const names[] = {"", "dumb", "no-such-terminal",
        "../../etc/passwd", "/etc/passwd", "unknown", "xterm\n"};
    char long_name[5000];
    memset(long_name, 'x', sizeof long_name);
    long_name[sizeof long_name - 1] = '\0';
    assert_false(term_is_capable(long_name));
    assert_false(term_is_capable(NULL));
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        assert_false(term_is_capable(names[i]));
}

static void says_the_same_when_asked_again(void **state)
{
    (void)state;
    for (int i = 0; i < 50; i++) {
        assert_true(term_is_capable("xterm"));
        assert_false(term_is_capable("dumb"));
    }
}

static void does_not_start_on_what_is_no_terminal(void **state)
{
    (void)state;
    struct err err = {0};
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    assert_null(term_create(ends[0], ends[1], "xterm", 25, &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_null(term_create(ends[0], ends[1], "dumb", 25, &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    close(ends[0]);
    close(ends[1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_terminals_that_can_place_text),
        cmocka_unit_test(takes_no_others),
        cmocka_unit_test(says_the_same_when_asked_again),
        cmocka_unit_test(does_not_start_on_what_is_no_terminal),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
