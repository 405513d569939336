/* Other programs: what becomes of the clipboard when its helper hangs. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <cmocka.h>

#include "base/str.h"
#include "cli/outside.h"
#include "lib/home.h"

enum {
    TWO_PIPES = 128 * 1024, /* bytes: more than one pipe takes in */
};

static char home[HOME_SIZE];

/* An xclip that does what script says is the first in PATH. */
static int set_up(void **state)
{
    struct str path = {0};
    (void)state;
    if (!home_make(home))
        return -1;
    str_addf(&path, "%s:%s", home, getenv("PATH"));
    setenv("PATH", str_c(&path), 1);
    setenv("HOME", home, 1);
    setenv("DISPLAY", ":0", 1);
    unsetenv("WAYLAND_DISPLAY");
    str_finish(&path);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    home_remove(home);
    return 0;
}

static bool copies_by(const char *script, size_t size)
{
    struct str name = {0}, text = {0};
    str_addf(&name, "%s/xclip", home);
    FILE *file = fopen(str_c(&name), "w");
    assert_non_null(file);
    fprintf(file, "#!/bin/sh\n%s\n", script);
    fclose(file);
    assert_int_equal(chmod(str_c(&name), 0700), 0);
    while (text.n < size)
        str_addc(&text, 'a');
    bool is_copied = outside_copy(str_span(&text));
    str_finish(&name);
    str_finish(&text);
    return is_copied;
}

static void hands_all_of_a_long_text_to_the_helper(void **state)
{
    (void)state;
    assert_true(copies_by("test \"$(wc -c)\" -eq 131072", TWO_PIPES));
    assert_false(copies_by("test \"$(wc -c)\" -eq 131072", TWO_PIPES - 1));
}

static void leaves_no_helper_behind_that_hangs(void **state)
{
    (void)state;
    static const size_t sizes[] = {10, TWO_PIPES};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        assert_false(copies_by("exec tail -f /dev/null", sizes[i]));
        assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
    }
}

static void takes_no_for_an_answer_from_a_helper_that_ends_early(void **state)
{
    (void)state;
    assert_false(copies_by("exit 0", TWO_PIPES));
    assert_false(copies_by("exit 1", 10));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hands_all_of_a_long_text_to_the_helper),
        cmocka_unit_test(leaves_no_helper_behind_that_hangs),
        cmocka_unit_test(takes_no_for_an_answer_from_a_helper_that_ends_early),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
