/* All is written, whatever the descriptor is set to. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/fd.h"

enum {
    MUCH = 1 << 20, /* bytes: more than a pipe holds */
};

/* Reads to the end; the status says whether it was so many bytes. */
static void count_and_exit(int fd, size_t wanted)
{
    char buffer[4096];
    size_t total = 0;
    for (ssize_t n; (n = read(fd, buffer, sizeof buffer)) > 0;)
        total += (size_t)n;
    _exit(total == wanted ? 0 : 1);
}

static void waits_on_a_pipe_that_does_not_block(void **state)
{
    (void)state;
    int ends[2], status;
    char *bytes = calloc(1, MUCH);
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(fcntl(ends[1], F_SETFL, O_NONBLOCK), 0);
    size_t full = 0;
    for (ssize_t n; (n = write(ends[1], bytes, 4096)) > 0;)
        full += (size_t)n;
    assert_int_equal(errno, EAGAIN);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        close(ends[1]);
        count_and_exit(ends[0], full + MUCH);
    }
    close(ends[0]);
    assert_true(fd_write(ends[1], (struct span){bytes, MUCH}));
    close(ends[1]);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    free(bytes);
}

static void says_why_it_can_not_write(void **state)
{
    (void)state;
    int fd = open("/dev/null", O_RDONLY);
    assert_true(fd >= 0);
    assert_true(fd_write(fd, (struct span){0}));
    assert_false(fd_write(fd, span_of("x")));
    assert_int_equal(errno, EBADF);
    close(fd);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(waits_on_a_pipe_that_does_not_block),
        cmocka_unit_test(says_why_it_can_not_write),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
