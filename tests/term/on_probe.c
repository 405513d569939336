#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/wait.h>

#include <cmocka.h>

#include "term/on_probe.h"

static void fail_with(const char *message)
{
    print_error("%s", message);
    fail();
}

int probe_teardown(void **state)
{
    (void)state;
    pty_finish_all();
    return 0;
}

struct pty *probe_start_with(const struct pty_setup *setup, const char *argument)
{
    const char *argv[] = {getenv("PROBE"), argument, NULL};
    struct pty *p = pty_start(argv, setup);
    pty_wait_text(p, "X");
    pty_wait_quiet(p);
    return p;
}

struct pty *probe_start(void)
{
    return probe_start_with(NULL, NULL);
}

size_t probe_type(struct pty *p, const char *keys)
{
    size_t before = pty_log(p).n;
    pty_send(p, keys);
    pty_wait_quiet(p);
    return pty_log(p).n - before;
}

void probe_assert_row(struct pty *p, int row, const char *expected)
{
    assert_string_equal(display_row(pty_display(p), row), expected);
}

void probe_quit(struct pty *p)
{
    pty_send(p, "q");
    int status = pty_wait_end(p);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    pty_wait_restored(p);
}

int run_on_probe(const struct CMUnitTest *tests, size_t count)
{
    pty_on_failure = fail_with;
    return _cmocka_run_group_tests("term", tests, count, NULL, NULL);
}
