/* Stopping, lending the terminal, and every way to end, from outside. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/wait.h>

#include <cmocka.h>

#include "base/str.h"
#include "term/on_probe.h"

/* ---- stopping ---- */

static void gives_the_terminal_back_while_it_is_stopped(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    pty_send(p, "\x1a");
    pty_wait_stopped(p);
    pty_wait_restored(p);
    pty_resize(p, 30, 90);
    pty_continue(p);
    pty_wait_text(p, "size 30 x 90");
    assert_true(pty_display(p)->is_alternate);
    assert_false(pty_is_cooked(p));
    probe_type(p, "j");
    probe_assert_row(p, 28, "  line 27 of what scrolls");
    probe_quit(p);
}

static void stops_for_a_signal_from_outside(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    for (int i = 0; i < 2; i++) {
        pty_signal(p, SIGTSTP);
        pty_wait_stopped(p);
        pty_wait_restored(p);
        pty_continue(p);
        pty_wait_text(p, i ? "resized 2" : "resized 1");
        assert_true(pty_display(p)->is_alternate);
    }
    probe_quit(p);
}

/* As `kill %1` of a shell does, which keeps the terminal; and a shell that ends. */
static void ends_when_told_while_it_is_stopped(void **state)
{
    (void)state;
    static const int numbers[] = {SIGTERM, SIGHUP, SIGINT};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct pty *p = probe_start();
        pty_send(p, "\x1a");
        pty_wait_stopped(p);
        pty_wait_restored(p);
        size_t written = pty_log(p).n;
        pty_kill(p, numbers[i]);
        pty_kill(p, SIGCONT);
        int status = pty_wait_end(p);
        assert_true(WIFSIGNALED(status) && WTERMSIG(status) == numbers[i]);
        pty_wait_restored(p);
        assert_int_equal(pty_log(p).n, written);
        pty_finish(p);
    }
}

static void ends_when_told_after_a_stop_that_it_could_not_see(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    pty_signal(p, SIGSTOP);
    pty_wait_stopped(p);
    pty_kill(p, SIGTERM);
    pty_kill(p, SIGCONT);
    int status = pty_wait_end(p);
    assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM);
    pty_wait_restored(p);
}

/* Until it has slept again: stopped, or waiting for keys. */
static void continue_in_the_background(struct pty *p)
{
    long before = pty_switches(p);
    pty_kill(p, SIGCONT);
    while (before >= 0 && pty_switches(p) == before)
        pty_listen(p, 1);
}

static void stops_again_when_it_is_continued_in_the_background(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    pty_send(p, "\x1a");
    pty_wait_stopped(p);
    pty_wait_restored(p);
    size_t written = pty_log(p).n;
    for (int i = 0; i < 2; i++) {
        continue_in_the_background(p);
        pty_wait_stopped(p);
    }
    assert_true(pty_is_cooked(p));
    assert_int_equal(pty_log(p).n, written);
    pty_continue(p);
    pty_wait_text(p, "line 0 of what scrolls");
    probe_quit(p);
}

static void paints_anew_after_a_stop_that_it_could_not_see(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    pty_signal(p, SIGSTOP);
    pty_wait_stopped(p);
    display_feed(pty_display(p), span_of("\033[?1049l\033[3;1Hrubbish"));
    pty_continue(p);
    pty_wait_text(p, "resized 1");
    pty_wait_quiet(p);
    assert_true(pty_display(p)->is_alternate);
    probe_assert_row(p, 2, "  line 0 of what scrolls");
    probe_quit(p);
}

static void lends_the_terminal_to_another_program(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    pty_send(p, "o");
    pty_wait_text(p, "someone else was here");
    pty_wait_restored(p);
    pty_resize(p, 20, 70);
    pty_send(p, "words\n");
    pty_wait_row(p, 1, "key o, heard words");
    pty_wait_text(p, "size 20 x 70");
    assert_true(pty_display(p)->is_alternate);
    probe_quit(p);
}

static void takes_no_interrupt_meant_for_the_other_program(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    pty_send(p, "o");
    pty_wait_text(p, "someone else was here");
    for (int i = 0; i < 4; i++) {
        pty_kill(p, SIGINT);
        pty_kill(p, SIGQUIT);
    }
    pty_kill(p, SIGCONT); /* this one wakes it, as what is ignored does not */
    pty_send(p, "\n");
    pty_wait_row(p, 1, "key o, heard");
    probe_quit(p);
}

static void stops_together_with_the_other_program(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    pty_send(p, "o");
    pty_wait_text(p, "someone else was here");
    pty_signal(p, SIGTSTP);
    pty_wait_stopped(p);
    pty_continue(p);
    pty_send(p, "\n");
    pty_wait_row(p, 1, "key o, heard");
    probe_quit(p);
}

/* ---- ends ---- */

static void hands_on_the_signals_that_end_it(void **state)
{
    (void)state;
    static const int numbers[] = {SIGTERM, SIGHUP, SIGINT};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct pty *p = probe_start();
        pty_signal(p, numbers[i]);
        int status = pty_wait_end(p);
        assert_true(WIFSIGNALED(status) && WTERMSIG(status) == numbers[i]);
        pty_wait_restored(p);
        pty_finish(p);
    }
}

static void gives_the_terminal_back_when_it_dies(void **state)
{
    (void)state;
    static const int numbers[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGQUIT,
        SIGALRM, SIGUSR1, SIGXCPU, SIGSYS};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct pty *p = probe_start();
        pty_signal(p, numbers[i]);
        int status = pty_wait_end(p);
        assert_true(WIFSIGNALED(status) || WEXITSTATUS(status) != 0);
        pty_wait_restored(p);
        pty_finish(p);
    }
}

static void gives_the_terminal_back_when_it_faults(void **state)
{
    (void)state;
    static const char *const keys[] = {"A", "S", "O"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        struct pty *p = probe_start();
        pty_send(p, keys[i]);
        int status = pty_wait_end(p);
        assert_true(WIFSIGNALED(status) || WEXITSTATUS(status) != 0);
        pty_wait_restored(p);
        pty_finish(p);
    }
}

static void ends_when_the_terminal_vanishes(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    pty_hang_up(p);
    int status = pty_wait_end(p);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 7);
}

static void lives_through_a_closed_pipe(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    pty_signal(p, SIGPIPE);
    probe_type(p, "j");
    probe_assert_row(p, 2, "  line 1 of what scrolls");
    probe_quit(p);
}

static void ends_at_the_third_request_when_the_terminal_takes_nothing(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    pty_send(p, "F");
    for (int i = 0; i < 3; i++) {
        pty_wait_blocked(p);
        pty_kill(p, SIGTERM);
    }
    int status = pty_wait_end_deaf(p);
    assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM);
    assert_true(pty_is_cooked(p));
}

static void says_why_it_cannot_start(void **state)
{
    (void)state;
    const char *argv[] = {getenv("PROBE"), NULL};
    const char *const env[] = {"TERM=dumb", NULL};
    struct pty *p = pty_start(argv, &(struct pty_setup){.env = env});
    int status = pty_wait_end(p);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 4);
    pty_wait_row(p, 0, "cannot show a full screen on a terminal of type dumb");
    pty_wait_restored(p);
}

static void runs_twice_at_once(void **state)
{
    (void)state;
    struct pty *a = probe_start();
    struct pty *b = probe_start_with(&(struct pty_setup){.rows = 10, .cols = 70}, NULL);
    probe_type(a, "jj");
    probe_type(b, "j");
    probe_assert_row(a, 2, "  line 2 of what scrolls");
    probe_assert_row(b, 2, "  line 1 of what scrolls");
    probe_quit(a);
    probe_quit(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(gives_the_terminal_back_while_it_is_stopped),
        TEST(stops_for_a_signal_from_outside),
        TEST(ends_when_told_while_it_is_stopped),
        TEST(ends_when_told_after_a_stop_that_it_could_not_see),
        TEST(stops_again_when_it_is_continued_in_the_background),
        TEST(paints_anew_after_a_stop_that_it_could_not_see),
        TEST(lends_the_terminal_to_another_program),
        TEST(takes_no_interrupt_meant_for_the_other_program),
        TEST(stops_together_with_the_other_program),
        TEST(hands_on_the_signals_that_end_it),
        TEST(gives_the_terminal_back_when_it_dies),
        TEST(gives_the_terminal_back_when_it_faults),
        TEST(ends_when_the_terminal_vanishes),
        TEST(lives_through_a_closed_pipe),
        TEST(ends_at_the_third_request_when_the_terminal_takes_nothing),
        TEST(says_why_it_cannot_start),
        TEST(runs_twice_at_once),
    };
    return run_on_probe(tests, sizeof tests / sizeof *tests);
}
