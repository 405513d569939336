/* However it ends, or stops, the terminal is as it was; and where it can't start. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/wait.h>

#include <cmocka.h>

#include "lib/home.h"
#include "screen/on_brief.h"

static const char harbour[] = "tests/screen/harbour.yaml";

static void assert_status(int status, int expected)
{
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), expected);
}

static void quits_by_either_key(void **state)
{
    (void)state;
    brief_quit(brief_start_harbour(24, 80));
    struct pty *p = brief_start_harbour(24, 80);
    brief_type(p, "?");
    pty_send(p, "Q");
    assert_status(pty_wait_end(p), 0);
    pty_wait_restored(p);
}

static void ends_by_a_signal_with_its_status(void **state)
{
    (void)state;
    static const int numbers[] = {SIGTERM, SIGHUP, SIGINT};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct pty *p = brief_start_harbour(24, 80);
        pty_signal(p, numbers[i]);
        int status = pty_wait_end(p);
        assert_true(WIFSIGNALED(status) && WTERMSIG(status) == numbers[i]);
        pty_wait_restored(p);
        pty_finish(p);
    }
}

static void ends_by_ctrl_c_with_the_status_of_an_interrupt(void **state)
{
    (void)state;
    struct pty *p = brief_start_harbour(24, 80);
    pty_send(p, "\x03");
    assert_status(pty_wait_end(p), 128 + SIGINT);
    pty_wait_restored(p);
}

static void ends_when_the_terminal_vanishes(void **state)
{
    (void)state;
    struct pty *p = brief_start_harbour(24, 80);
    pty_hang_up(p);
    assert_status(pty_wait_end(p), 4);
}

static void gives_the_terminal_back_when_it_crashes(void **state)
{
    (void)state;
    struct pty *p = brief_start_harbour(24, 80);
    pty_signal(p, SIGSEGV);
    pty_wait_end(p);
    pty_wait_restored(p);
}

static void stops_and_comes_back_at_the_new_size(void **state)
{
    (void)state;
    struct pty *p = brief_start_harbour(24, 80);
    brief_type(p, "2j");
    pty_send(p, "\x1a");
    pty_wait_stopped(p);
    pty_wait_restored(p);
    pty_resize(p, 40, 110);
    pty_continue(p);
    brief_wait_place(p, "2.2  5/10");
    pty_wait_text(p, "2 AGENDA -");
    assert_true(pty_display(p)->is_alternate);
    brief_quit(p);
}

static void comes_back_where_it_was_after_each_end(void **state)
{
    (void)state;
    char home[HOME_SIZE];
    assert_true(home_make(home));
    static const char *const ends[] = {"q", "\x03", "\x1a"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        struct pty_setup setup = {.home = home};
        struct pty *p = brief_start_with(&setup, source_file(harbour));
        brief_wait_place(p, i ? "3.2  8/10" : "1.1  1/10");
        brief_type(p, ":3.2\r");
        pty_send(p, ends[i]);
        if (i < 2)
            pty_wait_end(p);
        else
            pty_wait_stopped(p);
        pty_finish(p);
    }
    home_remove(home);
}

static void keeps_the_place_when_it_is_told_to_end(void **state)
{
    (void)state;
    char home[HOME_SIZE];
    assert_true(home_make(home));
    struct pty_setup setup = {.home = home};
    struct pty *p = brief_start_with(&setup, source_file(harbour));
    brief_wait_place(p, "1.1  1/10");
    brief_type(p, "2j");
    pty_signal(p, SIGTERM);
    pty_wait_end(p);
    p = brief_start_with(&setup, source_file(harbour));
    brief_wait_place(p, "2.2  5/10");
    brief_type(p, "j");
    pty_hang_up(p);
    pty_wait_end(p);
    p = brief_start_with(&setup, source_file(harbour));
    brief_wait_place(p, "2.3  6/10");
    brief_quit(p);
    home_remove(home);
}

static void reads_a_document_from_standard_input(void **state)
{
    (void)state;
    struct pty_setup setup = {.input = source_file(harbour)};
    struct pty *p = brief_start_with(&setup, "-");
    brief_wait_place(p, "1.1  1/10");
    brief_type(p, "2");
    brief_wait_place(p, "2.1  4/10");
    pty_send(p, "\x1a");
    pty_wait_stopped(p);
    pty_continue(p);
    brief_wait_place(p, "2.1  4/10");
    brief_quit(p);
}

static void prints_where_no_screen_can_be_shown(void **state)
{
    (void)state;
    static const char *const terms[] = {"TERM=dumb", "TERM", "TERM=no-such-thing"};
    for (size_t i = 0; i < sizeof terms / sizeof *terms; i++) {
        const char *const env[] = {terms[i], NULL};
        struct pty_setup setup = {.rows = 60, .env = env};
        struct pty *p = brief_start_with(&setup, source_file(harbour));
        assert_status(pty_wait_end(p), 0);
        pty_wait_text(p, "A Harbour Town Decides");
        pty_wait_text(p, "No trader has signed a lease yet.");
        assert_false(pty_display(p)->is_alternate);
        pty_wait_restored(p);
        pty_finish(p);
    }
}

static void works_on_simpler_terminals(void **state)
{
    (void)state;
    static const char *const terms[] = {"TERM=vt100", "TERM=linux", "TERM=xterm"};
    for (size_t i = 0; i < sizeof terms / sizeof *terms; i++) {
        const char *const env[] = {terms[i], NULL};
        struct pty_setup setup = {.env = env};
        struct pty *p = brief_start_with(&setup, source_file(harbour));
        brief_wait_place(p, "1.1  1/10");
        brief_type(p, "3jk");
        brief_wait_place(p, "3.1  7/10");
        pty_send(p, "q");
        assert_status(pty_wait_end(p), 0);
        pty_wait_restored(p);
        pty_finish(p);
    }
}

static void works_without_utf_8(void **state)
{
    (void)state;
    static const char *const env[] = {"LC_ALL=C", NULL};
    struct pty_setup setup = {.env = env};
    struct pty *p = brief_start_with(&setup, source_file(harbour));
    pty_wait_text(p, "1.1  1/10");
    brief_type(p, "4");
    struct span log = pty_log(p);
    for (size_t i = 0; i < log.n; i++)
        assert_true((unsigned char)log.p[i] < 0x80);
    brief_type(p, "\xc3\xa9j");
    brief_wait_place(p, "4.2  10/10");
    brief_quit(p);
}

static void lives_twice_at_once(void **state)
{
    (void)state;
    char home[HOME_SIZE];
    assert_true(home_make(home));
    struct pty_setup setup = {.home = home};
    struct pty *a = brief_start_with(&setup, source_file(harbour));
    struct pty *b = brief_start_with(&setup, source_file(harbour));
    brief_wait_place(a, "1.1  1/10");
    brief_wait_place(b, "1.1  1/10");
    brief_type(a, "2");
    brief_type(b, "3");
    brief_wait_place(a, "2.1  4/10");
    brief_quit(a);
    brief_wait_place(b, "3.1  7/10");
    brief_quit(b);
    home_remove(home);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(quits_by_either_key),
        TEST(ends_by_a_signal_with_its_status),
        TEST(ends_by_ctrl_c_with_the_status_of_an_interrupt),
        TEST(ends_when_the_terminal_vanishes),
        TEST(gives_the_terminal_back_when_it_crashes),
        TEST(stops_and_comes_back_at_the_new_size),
        TEST(comes_back_where_it_was_after_each_end),
        TEST(keeps_the_place_when_it_is_told_to_end),
        TEST(reads_a_document_from_standard_input),
        TEST(prints_where_no_screen_can_be_shown),
        TEST(works_on_simpler_terminals),
        TEST(works_without_utf_8),
        TEST(lives_twice_at_once),
    };
    return run_on_brief(tests, sizeof tests / sizeof *tests);
}
