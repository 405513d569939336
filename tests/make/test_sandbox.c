/*
 * What brief-make can not do once it is locked in, by real system calls. Each
 * attempt is made in a process of its own, and made outside the sandbox as well:
 * there it succeeds, so that a refusal means something.
 */
#include <fcntl.h>
#include <poll.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "make/sandbox.h"

enum {
    DONE = 10, /* exit statuses of an attempt */
    REFUSED = 11,
};

static void enter_nothing(void)
{
}

static void enter_all(void)
{
    sandbox_prepare();
    sandbox_enter(NULL);
}

/* The exit status of attempt, made behind enter in a process of its own. */
static int outcome(void (*enter)(void), bool (*attempt)(void))
{
    int status;
    pid_t pid = fork();
    assert_true(pid >= 0);
    if (pid == 0) {
        enter();
        _exit(attempt() ? DONE : REFUSED);
    }
    assert_int_equal(waitpid(pid, &status, 0), pid);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

static void assert_refused(bool (*attempt)(void))
{
    assert_int_equal(outcome(enter_nothing, attempt), DONE);
    assert_int_equal(outcome(enter_all, attempt), REFUSED);
}

static bool open_a_file(void)
{
    return open("/", O_RDONLY) >= 0;
}

static bool make_a_file(void)
{
    char name[] = "/tmp/brief-sandbox-XXXXXX";
    int fd = mkstemp(name);
    if (fd >= 0)
        unlink(name);
    return fd >= 0;
}

static bool look_at_a_file(void)
{
    return access("/", R_OK) == 0;
}

static bool open_a_socket(void)
{
    return socket(AF_INET, SOCK_STREAM, 0) >= 0 || socket(AF_UNIX, SOCK_STREAM, 0) >= 0;
}

static bool start_a_process(void)
{
    pid_t pid = fork();
    if (pid == 0)
        _exit(0);
    return pid > 0;
}

static bool run_a_program(void)
{
    char *argv[] = {"/bin/sh", "-c", "exit 10", NULL}; /* DONE */
    execv(argv[0], argv);
    return false;
}

static bool signal_the_parent(void)
{
    return kill(getppid(), 0) == 0;
}

static bool run_what_it_wrote(void)
{
    return mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
               MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
}

static bool duplicate_a_descriptor(void)
{
    return dup(STDIN_FILENO) >= 0;
}

static bool take_more_memory_than_allowed(void)
{
    return mmap(NULL, (size_t)SANDBOX_MEMORY, PROT_READ | PROT_WRITE,
               MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
}

static bool use_what_is_its_own(void)
{
    char *p = malloc(8 << 20);
    if (!p)
        return false;
    memset(p, 1, 8 << 20);
    p = realloc(p, 32 << 20);
    bool is_kept = p && p[(8 << 20) - 1] == 1;
    free(p);
    return is_kept && write(STDOUT_FILENO, "", 0) == 0;
}

static void a_file_is_refused(void **state)
{
    (void)state;
    assert_refused(open_a_file);
    assert_refused(make_a_file);
}

static void a_socket_is_refused(void **state)
{
    (void)state;
    assert_refused(open_a_socket);
}

static void another_descriptor_is_refused(void **state)
{
    (void)state;
    assert_refused(duplicate_a_descriptor);
}

static void memory_without_end_is_refused(void **state)
{
    (void)state;
    assert_refused(take_more_memory_than_allowed);
}

#ifdef __linux__
static void a_process_is_refused(void **state)
{
    (void)state;
    assert_refused(start_a_process);
    assert_refused(run_a_program);
    assert_refused(signal_the_parent);
}

static void a_look_at_a_file_is_refused(void **state)
{
    (void)state;
    assert_refused(look_at_a_file);
}

static void code_of_its_own_making_is_refused(void **state)
{
    (void)state;
    assert_refused(run_what_it_wrote);
}
#endif

static bool read_what_was_left_open(void)
{
    char c;
    return read(9, &c, 0) == 0;
}

static void what_was_open_is_out_of_reach(void **state)
{
    (void)state;
    int fd = open("/dev/null", O_RDONLY);
    assert_true(dup2(fd, 9) == 9);
    assert_refused(read_what_was_left_open);
    close(9);
    close(fd);
}

static void memory_and_the_answer_stay_usable(void **state)
{
    (void)state;
    assert_int_equal(outcome(enter_all, use_what_is_its_own), DONE);
}

_Noreturn static void wait_for_ever(void)
{
    for (;;)
        poll(NULL, 0, -1);
}

/* A parent that has started a child behind the sandbox, says so and waits. */
_Noreturn static void start_and_wait(void)
{
    pid_t pid = fork();
    if (pid == 0) {
        enter_all();
        ssize_t n = write(STDOUT_FILENO, "x", 1);
        (void)n;
        wait_for_ever();
    }
    close(STDOUT_FILENO);
    wait_for_ever();
}

static void it_ends_with_its_parent(void **state)
{
    (void)state;
    int ends[2];
    char c;
    assert_int_equal(pipe(ends), 0);
    pid_t parent = fork();
    if (parent == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[1]);
        start_and_wait();
    }
    close(ends[1]);
    assert_int_equal(read(ends[0], &c, 1), 1);
    assert_int_equal(kill(parent, SIGKILL), 0);
    assert_int_equal(waitpid(parent, NULL, 0), parent);
    assert_int_equal(read(ends[0], &c, 1), 0); /* no end is open: the child is gone */
    close(ends[0]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_file_is_refused),
        cmocka_unit_test(a_socket_is_refused),
        cmocka_unit_test(another_descriptor_is_refused),
        cmocka_unit_test(memory_without_end_is_refused),
#ifdef __linux__
        cmocka_unit_test(a_process_is_refused),
        cmocka_unit_test(a_look_at_a_file_is_refused),
        cmocka_unit_test(code_of_its_own_making_is_refused),
        cmocka_unit_test(it_ends_with_its_parent),
#endif
        cmocka_unit_test(what_was_open_is_out_of_reach),
        cmocka_unit_test(memory_and_the_answer_stay_usable),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
