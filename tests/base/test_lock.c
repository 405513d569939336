/* The lock: one holder, given up by death, waited for and not for ever. */
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/lock.h"
#include "lib/home.h"

struct place {
    char folder[HOME_SIZE];
    char file[HOME_SIZE + 16];
};

static int make_place(void **state)
{
    struct place *p = calloc(1, sizeof *p);
    assert_true(home_make(p->folder));
    snprintf(p->file, sizeof p->file, "%s/lock", p->folder);
    *state = p;
    return 0;
}

static int remove_place(void **state)
{
    struct place *p = *state;
    home_remove(p->folder);
    free(p);
    return 0;
}

static void count(void *data)
{
    ++*(int *)data;
}

/* A process that holds the lock; it has it when this returns. */
static pid_t start_holder(const char *file)
{
    int ready[2];
    assert_int_equal(pipe(ready), 0);
    pid_t pid = fork();
    assert_true(pid >= 0);
    if (pid == 0) {
        struct err err;
        int fd;
        if (lock_take(file, NULL, &fd, &err) && write(ready[1], "x", 1) == 1)
            pause();
        _exit(1);
    }
    char byte;
    close(ready[1]);
    assert_int_equal(read(ready[0], &byte, 1), 1);
    close(ready[0]);
    return pid;
}

static void end_holder(pid_t pid)
{
    kill(pid, SIGKILL);
    assert_int_equal(waitpid(pid, NULL, 0), pid);
}

static void is_taken_and_taken_again(void **state)
{
    struct place *p = *state;
    struct err err;
    struct stat st;
    int fd, told = 0;
    for (int i = 0; i < 2; i++) {
        assert_true(
            lock_take(p->file, &(struct lock_waiting){count, &told}, &fd, &err));
        assert_true(fcntl(fd, F_GETFD) & FD_CLOEXEC);
        lock_release(fd);
    }
    assert_int_equal(told, 0);
    assert_int_equal(stat(p->file, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
}

static void is_refused_while_another_holds_it_and_said_once(void **state)
{
    struct place *p = *state;
    struct err err = {0};
    int fd, told = 0;
    pid_t pid = start_holder(p->file);
    assert_false(lock_take(p->file, &(struct lock_waiting){count, &told}, &fd, &err));
    end_holder(pid);
    assert_int_equal(told, 1);
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_string_equal(err.what, "another window is saving");
}

static pid_t to_be_ended;

static void end_it(void *data)
{
    (void)data;
    end_holder(to_be_ended);
}

static void falls_to_the_next_when_its_holder_is_killed(void **state)
{
    struct place *p = *state;
    struct err err;
    int fd;
    to_be_ended = start_holder(p->file);
    assert_true(lock_take(p->file, &(struct lock_waiting){end_it, NULL}, &fd, &err));
    lock_release(fd);
}

static void says_so_where_it_can_not_be_made(void **state)
{
    struct place *p = *state;
    struct err err = {0};
    int fd;
    home_remove(p->folder);
    assert_false(lock_take(p->file, NULL, &fd, &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
}

#define IN_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_PLACE(is_taken_and_taken_again),
        IN_PLACE(is_refused_while_another_holds_it_and_said_once),
        IN_PLACE(falls_to_the_next_when_its_holder_is_killed),
        IN_PLACE(says_so_where_it_can_not_be_made),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
