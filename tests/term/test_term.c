/* The terminal from outside: a program that uses it (probe.c) in a simulated one. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include <cmocka.h>

#include "base/str.h"
#include "lib/home.h"
#include "lib/pty.h"

static void fail_with(const char *message)
{
    print_error("%s", message);
    fail();
}

static int finish_all(void **state)
{
    (void)state;
    pty_finish_all();
    return 0;
}

static struct pty *start_with(const struct pty_setup *setup, const char *argument)
{
    const char *argv[] = {getenv("PROBE"), argument, NULL};
    struct pty *p = pty_start(argv, setup);
    pty_wait_text(p, "X");
    pty_wait_quiet(p);
    return p;
}

static struct pty *start(void)
{
    return start_with(NULL, NULL);
}

/* Types them, waits for the answer, and says how many bytes that took. */
static size_t type(struct pty *p, const char *keys)
{
    size_t before = pty_log(p).n;
    pty_send(p, keys);
    pty_wait_quiet(p);
    return pty_log(p).n - before;
}

static void assert_row(struct pty *p, int row, const char *expected)
{
    assert_string_equal(display_row(pty_display(p), row), expected);
}

static void quit(struct pty *p)
{
    pty_send(p, "q");
    int status = pty_wait_end(p);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    assert_true(pty_is_restored(p));
}

/* ---- showing ---- */

static void shows_text_attributes_and_cursor(void **state)
{
    (void)state;
    struct pty *p = start();
    struct display *d = pty_display(p);
    assert_row(p, 0, "size 24 x 80");
    assert_row(p, 2, "  line 0 of what scrolls");
    assert_int_equal(display_style(d, 0, 3), DISPLAY_BOLD);
    assert_int_equal(display_style(d, 1, 42), DISPLAY_UNDERLINE);
    assert_int_equal(display_style(d, 2, 3), DISPLAY_PLAIN);
    assert_int_equal(display_style(d, 23, 0), DISPLAY_REVERSE);
    assert_true(d->is_alternate);
    assert_true(d->is_cursor_visible);
    pty_wait_cursor(p, 4, 2);
    assert_false(d->has_been_asked);
    quit(p);
}

static void shows_the_last_cell_without_scrolling(void **state)
{
    (void)state;
    static const char *const terms[] = {
        "TERM=screen-256color", "TERM=vt100", "TERM=linux", "TERM=vt220"};
    for (size_t i = 0; i < sizeof terms / sizeof *terms; i++) {
        const char *const env[] = {terms[i], NULL};
        struct pty *p = start_with(&(struct pty_setup){.env = env}, NULL);
        assert_row(p, 0, "size 24 x 80");
        const char *last = display_row(pty_display(p), 23);
        assert_string_equal(last + strlen(last) - 4, "漢X");
        pty_send(p, "q");
        pty_wait_end(p);
        assert_true(pty_is_cooked(p));
        pty_finish(p);
    }
}

static void writes_nothing_for_a_screen_that_is_shown(void **state)
{
    (void)state;
    struct pty *p = start();
    assert_int_equal(type(p, "n"), 0);
    assert_int_equal(type(p, "nnn"), 0);
}

static void writes_only_what_differs(void **state)
{
    (void)state;
    struct pty *p = start();
    type(p, "a");
    assert_true(type(p, "b") < 20);
    assert_row(p, 1, "key b                                   resized 0, woken 0");
}

static void scrolls_for_fewer_bytes_than_a_repaint(void **state)
{
    (void)state;
    struct pty *p = start();
    type(p, "j");
    size_t scrolled = type(p, "j");
    assert_row(p, 2, "  line 2 of what scrolls");
    assert_row(p, 22, "  line 22 of what scrolls");
    size_t painted = type(p, "\f");
    assert_row(p, 2, "  line 2 of what scrolls");
    assert_row(p, 22, "  line 22 of what scrolls");
    assert_true(scrolled < 100);
    assert_true(painted > 300);
}

static void paints_all_when_asked(void **state)
{
    (void)state;
    struct pty *p = start();
    struct str before = {0};
    type(p, "\f");
    str_adds(&before, display_text(pty_display(p)));
    display_feed(pty_display(p), span_of("\033[5;1Hrubbish"));
    type(p, "\f");
    assert_string_equal(display_text(pty_display(p)), str_c(&before));
    str_finish(&before);
}

static void clears_the_screen_only_to_paint_all(void **state)
{
    (void)state;
    struct pty *p = start();
    size_t before = pty_log(p).n;
    type(p, "jjj");
    type(p, "kabc");
    struct span log = pty_log(p);
    struct str later = {0};
    str_add(&later, span_sub(log, before, log.n));
    assert_null(strstr(str_c(&later), "\033[2J"));
    assert_null(strstr(str_c(&later), "\033[H\033[J"));
    str_finish(&later);
}

static void shows_what_fits_of_a_screen_of_another_size(void **state)
{
    (void)state;
    struct pty *p = start();
    type(p, "+");
    assert_row(p, 0, "size 27 x 80");
    assert_row(p, 23, "  line 21 of what scrolls");
    type(p, "--");
    assert_row(p, 0, "size 21 x 80");
    assert_row(p, 22, "");
    type(p, "--------------");
    type(p, "+");
    quit(p);
}

/* ---- size ---- */

static void follows_the_size(void **state)
{
    (void)state;
    struct pty *p = start();
    pty_resize(p, 40, 120);
    pty_wait_text(p, "size 40 x 120");
    pty_wait_text(p, "resized 1");
    pty_wait_quiet(p);
    assert_row(p, 38, "  line 36 of what scrolls");
    pty_resize(p, 9, 50);
    pty_wait_text(p, "size 9 x 50");
    pty_wait_quiet(p);
    assert_row(p, 7, "  line 5 of what scrolls");
    pty_resize(p, 24, 80);
    pty_wait_text(p, "size 24 x 80");
    quit(p);
}

static void works_in_the_smallest_and_in_a_large_terminal(void **state)
{
    (void)state;
    struct pty *p = start();
    static const int sizes[][2] = {
        {1, 1}, {1, 80}, {24, 1}, {2, 2}, {3, 10}, {200, 500}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        pty_resize(p, sizes[i][0], sizes[i][1]);
        pty_wait_quiet(p);
        type(p, "j");
    }
    pty_resize(p, 24, 80);
    pty_wait_text(p, "size 24 x 80");
    quit(p);
}

static void takes_the_described_size_where_the_terminal_knows_none(void **state)
{
    (void)state;
    struct pty *p = start();
    pty_resize(p, 0, 0);
    pty_wait_text(p, "resized 1");
    pty_wait_quiet(p);
    assert_row(p, 0, "size 24 x 80");
}

static void does_not_believe_an_absurd_size(void **state)
{
    (void)state;
    struct pty *p = start();
    pty_resize(p, 5, 60000);
    pty_wait_text(p, "size 5 x 2000");
    p = start_with(&(struct pty_setup){.rows = 5, .cols = 60000}, NULL);
    pty_wait_text(p, "size 5 x 2000");
}

/* ---- keys ---- */

static void gives_each_key_its_name(void **state)
{
    (void)state;
    static const char *const keys[][2] = {{"a", "a"}, {"\033", "Esc"}, {"\033OA", "Up"},
        {"\033[B", "Down"}, {"\033OC", "Right"}, {"\033OD", "Left"},
        {"\033[5~", "PgUp"}, {"\033[6~", "PgDn"}, {"\033[1~", "Home"},
        {"\033[4~", "End"}, {"\033[H", "Home"}, {"\033[Z", "Shift-Tab"},
        {"\033[3~", "Delete"}, {"\033OP", "F1"}, {"\t", "Tab"}, {"\r", "Enter"},
        {"\n", "Enter"}, {"\x7f", "Backspace"}, {"\b", "Backspace"}, {" ", "Space"},
        {"\x03", "Ctrl-C"}, {"\x13", "Ctrl-S"}, {"\x1c", "Ctrl-\\"}, {"é", "é"},
        {"漢", "漢"}, {"\xff", "Unknown"}, {"\033[1;5D", "Unknown"},
        {"\033[24~", "Unknown"}};
    struct pty *p = start();
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        struct str expected = {0};
        str_addf(&expected, "key %s ", keys[i][1]);
        pty_send(p, keys[i][0]);
        pty_wait_row(p, 1, str_c(&expected));
        str_finish(&expected);
    }
    quit(p);
}

static void loses_no_key_behind_broken_bytes(void **state)
{
    (void)state;
    struct pty *p = start();
    type(p, "\xe9j\xe2\x82jk\xff\xffj");
    assert_row(p, 2, "  line 2 of what scrolls");
}

static void takes_an_unknown_sequence_as_one_key(void **state)
{
    (void)state;
    struct pty *p = start();
    type(p, "j\033[1;5jj\033[200~j");
    assert_row(p, 2, "  line 3 of what scrolls");
    quit(p);
}

static void draws_less_often_than_keys_come(void **state)
{
    (void)state;
    struct pty *p = start();
    char keys[201];
    memset(keys, 'j', 200);
    keys[200] = '\0';
    type(p, keys);
    assert_row(p, 2, "  line 200 of what scrolls");
    type(p, "d");
    int draws = 0;
    assert_int_equal(
        sscanf(display_row(pty_display(p), 1), "key d, %d draws", &draws), 1);
    assert_true(draws < 100);
}

static void wakes_for_the_other_descriptor(void **state)
{
    (void)state;
    struct pty *p = start();
    pty_send(p, "w");
    pty_wait_text(p, "woken 1");
    pty_send(p, "wj");
    pty_wait_text(p, "woken 2");
    assert_row(p, 2, "  line 1 of what scrolls");
}

static void takes_keys_from_the_terminal_beside_a_document(void **state)
{
    (void)state;
    char name[HOME_SIZE];
    assert_true(home_make(name));
    struct str path = {0};
    str_addf(&path, "%s/document", name);
    FILE *file = fopen(str_c(&path), "w");
    fputs("a document\n", file);
    fclose(file);
    struct pty *p = start_with(&(struct pty_setup){.input = str_c(&path)}, "tty");
    assert_row(p, 1, "a document                              resized 0, woken 0");
    type(p, "j");
    assert_row(p, 2, "  line 1 of what scrolls");
    pty_resize(p, 12, 60);
    pty_wait_text(p, "size 12 x 60");
    quit(p);
    home_remove(name);
    str_finish(&path);
}

/* ---- the clipboard ---- */

static void copies_by_osc_52(void **state)
{
    (void)state;
    struct pty *p = start();
    type(p, "y");
    assert_non_null(strstr(pty_log(p).p, "\033]52;c;aGVsbG8sIGNsaXBib2FyZA==\a"));
}

static void copies_no_more_than_terminals_take(void **state)
{
    (void)state;
    struct pty *p = start();
    type(p, "Y");
    const char *begin = strstr(pty_log(p).p, "\033]52;c;");
    assert_non_null(begin);
    const char *end = strchr(begin, '\a');
    assert_non_null(end);
    assert_int_equal(end - begin, 7 + 99992);
    quit(p);
}

/* ---- stopping ---- */

static void gives_the_terminal_back_while_it_is_stopped(void **state)
{
    (void)state;
    struct pty *p = start();
    pty_send(p, "\x1a");
    pty_wait_stopped(p);
    assert_true(pty_is_restored(p));
    pty_resize(p, 30, 90);
    pty_continue(p);
    pty_wait_text(p, "size 30 x 90");
    assert_true(pty_display(p)->is_alternate);
    assert_false(pty_is_cooked(p));
    type(p, "j");
    assert_row(p, 28, "  line 27 of what scrolls");
    quit(p);
}

static void stops_for_a_signal_from_outside(void **state)
{
    (void)state;
    struct pty *p = start();
    for (int i = 0; i < 2; i++) {
        pty_signal(p, SIGTSTP);
        pty_wait_stopped(p);
        assert_true(pty_is_restored(p));
        pty_continue(p);
        pty_wait_text(p, i ? "resized 2" : "resized 1");
        assert_true(pty_display(p)->is_alternate);
    }
    quit(p);
}

static void paints_anew_after_a_stop_that_it_could_not_see(void **state)
{
    (void)state;
    struct pty *p = start();
    pty_signal(p, SIGSTOP);
    pty_wait_stopped(p);
    display_feed(pty_display(p), span_of("\033[?1049l\033[3;1Hrubbish"));
    pty_continue(p);
    pty_wait_text(p, "resized 1");
    pty_wait_quiet(p);
    assert_true(pty_display(p)->is_alternate);
    assert_row(p, 2, "  line 0 of what scrolls");
    quit(p);
}

static void lends_the_terminal_to_another_program(void **state)
{
    (void)state;
    struct pty *p = start();
    pty_send(p, "o");
    pty_wait_text(p, "someone else was here");
    assert_true(pty_is_restored(p));
    pty_resize(p, 20, 70);
    pty_send(p, "words\n");
    pty_wait_row(p, 1, "key o, heard words");
    pty_wait_text(p, "size 20 x 70");
    assert_true(pty_display(p)->is_alternate);
    quit(p);
}

static void takes_no_interrupt_meant_for_the_other_program(void **state)
{
    (void)state;
    struct pty *p = start();
    pty_send(p, "o");
    pty_wait_text(p, "someone else was here");
    pty_signal(p, SIGINT);
    pty_signal(p, SIGQUIT);
    pty_send(p, "\n");
    pty_wait_row(p, 1, "key o, heard");
    quit(p);
}

static void stops_together_with_the_other_program(void **state)
{
    (void)state;
    struct pty *p = start();
    pty_send(p, "o");
    pty_wait_text(p, "someone else was here");
    pty_signal(p, SIGTSTP);
    pty_wait_stopped(p);
    pty_continue(p);
    pty_send(p, "\n");
    pty_wait_row(p, 1, "key o, heard");
    quit(p);
}

/* ---- ends ---- */

static void hands_on_the_signals_that_end_it(void **state)
{
    (void)state;
    static const int numbers[] = {SIGTERM, SIGHUP, SIGINT};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct pty *p = start();
        pty_signal(p, numbers[i]);
        int status = pty_wait_end(p);
        assert_true(WIFSIGNALED(status) && WTERMSIG(status) == numbers[i]);
        assert_true(pty_is_restored(p));
        pty_finish(p);
    }
}

static void gives_the_terminal_back_when_it_dies(void **state)
{
    (void)state;
    static const int numbers[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGQUIT,
        SIGALRM, SIGUSR1, SIGXCPU, SIGSYS};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct pty *p = start();
        pty_signal(p, numbers[i]);
        int status = pty_wait_end(p);
        assert_true(WIFSIGNALED(status) || WEXITSTATUS(status) != 0);
        assert_true(pty_is_restored(p));
        pty_finish(p);
    }
}

static void gives_the_terminal_back_when_it_faults(void **state)
{
    (void)state;
    static const char *const keys[] = {"A", "S", "O"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        struct pty *p = start();
        pty_send(p, keys[i]);
        int status = pty_wait_end(p);
        assert_true(WIFSIGNALED(status) || WEXITSTATUS(status) != 0);
        assert_true(pty_is_restored(p));
        pty_finish(p);
    }
}

static void ends_when_the_terminal_vanishes(void **state)
{
    (void)state;
    struct pty *p = start();
    pty_hang_up(p);
    int status = pty_wait_end(p);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 7);
}

static void lives_through_a_closed_pipe(void **state)
{
    (void)state;
    struct pty *p = start();
    pty_signal(p, SIGPIPE);
    type(p, "j");
    assert_row(p, 2, "  line 1 of what scrolls");
    quit(p);
}

static void ends_at_the_third_request_when_the_terminal_takes_nothing(void **state)
{
    (void)state;
    struct pty *p = start();
    pty_send(p, "F");
    for (int i = 0; i < 3; i++) {
        pty_wait_blocked(p);
        pty_kill(p, SIGTERM);
    }
    int status = pty_wait_end(p);
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
    assert_row(p, 0, "this terminal cannot show a full screen");
    assert_true(pty_is_restored(p));
}

static void runs_twice_at_once(void **state)
{
    (void)state;
    struct pty *a = start();
    struct pty *b = start_with(&(struct pty_setup){.rows = 10, .cols = 70}, NULL);
    type(a, "jj");
    type(b, "j");
    assert_row(a, 2, "  line 2 of what scrolls");
    assert_row(b, 2, "  line 1 of what scrolls");
    quit(a);
    quit(b);
}

#define TEST(name) cmocka_unit_test_teardown(name, finish_all)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(shows_text_attributes_and_cursor),
        TEST(shows_the_last_cell_without_scrolling),
        TEST(writes_nothing_for_a_screen_that_is_shown),
        TEST(writes_only_what_differs),
        TEST(scrolls_for_fewer_bytes_than_a_repaint),
        TEST(paints_all_when_asked),
        TEST(clears_the_screen_only_to_paint_all),
        TEST(shows_what_fits_of_a_screen_of_another_size),
        TEST(follows_the_size),
        TEST(works_in_the_smallest_and_in_a_large_terminal),
        TEST(takes_the_described_size_where_the_terminal_knows_none),
        TEST(does_not_believe_an_absurd_size),
        TEST(gives_each_key_its_name),
        TEST(loses_no_key_behind_broken_bytes),
        TEST(takes_an_unknown_sequence_as_one_key),
        TEST(draws_less_often_than_keys_come),
        TEST(wakes_for_the_other_descriptor),
        TEST(takes_keys_from_the_terminal_beside_a_document),
        TEST(copies_by_osc_52),
        TEST(copies_no_more_than_terminals_take),
        TEST(gives_the_terminal_back_while_it_is_stopped),
        TEST(stops_for_a_signal_from_outside),
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
    pty_on_failure = fail_with;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
