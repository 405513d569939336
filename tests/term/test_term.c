/* What is shown, sizes, keys: probe.c in a simulated terminal, from outside. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "lib/home.h"
#include "term/on_probe.h"

/* ---- showing ---- */

static void shows_text_attributes_and_cursor(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    struct display *d = pty_display(p);
    probe_assert_row(p, 0, "size 24 x 80");
    probe_assert_row(p, 2, "  line 0 of what scrolls");
    assert_int_equal(display_style(d, 0, 3), DISPLAY_BOLD);
    assert_int_equal(display_style(d, 1, 42), DISPLAY_UNDERLINE);
    assert_int_equal(display_style(d, 2, 3), DISPLAY_PLAIN);
    assert_int_equal(display_style(d, 23, 0), DISPLAY_REVERSE);
    assert_true(d->is_alternate);
    assert_true(d->is_cursor_visible);
    pty_wait_cursor(p, 4, 2);
    assert_false(d->has_been_asked);
    probe_quit(p);
}

static void shows_the_last_cell_without_scrolling(void **state)
{
    (void)state;
    static const char *const terms[] = {
        "TERM=screen-256color", "TERM=vt100", "TERM=linux", "TERM=vt220"};
    for (size_t i = 0; i < sizeof terms / sizeof *terms; i++) {
        const char *const env[] = {terms[i], NULL};
        struct pty *p = probe_start_with(&(struct pty_setup){.env = env}, NULL);
        probe_assert_row(p, 0, "size 24 x 80");
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
    struct pty *p = probe_start();
    assert_int_equal(probe_type(p, "n"), 0);
    assert_int_equal(probe_type(p, "nnn"), 0);
}

static void writes_only_what_differs(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    probe_type(p, "a");
    assert_true(probe_type(p, "b") < 20);
    probe_assert_row(
        p, 1, "key b                                   resized 0, woken 0");
}

static void scrolls_for_fewer_bytes_than_a_repaint(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    probe_type(p, "v");
    size_t scrolled = probe_type(p, "j");
    struct str shown = {0};
    str_adds(&shown, display_text(pty_display(p)));
    size_t painted = probe_type(p, "\f");
    assert_true(scrolled * 4 < painted);
    for (int row = 2; row < 23; row++) /* the second row tells of the key */
        assert_non_null(strstr(str_c(&shown), display_row(pty_display(p), row)));
    str_finish(&shown);
}

static void moves_wide_cells_by_half(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    probe_type(p, "W");
    probe_assert_row(
        p, 1, "key W               漢字漢字漢          resized 0, woken 0");
    probe_type(p, "j");
    probe_assert_row(
        p, 1, "key j                漢字漢字漢         resized 0, woken 0");
    probe_type(p, "j");
    probe_assert_row(
        p, 1, "key j                 漢字漢字漢        resized 0, woken 0");
    probe_type(p, "k");
    probe_assert_row(
        p, 1, "key k                漢字漢字漢         resized 0, woken 0");
    probe_type(p, "W");
    probe_assert_row(
        p, 1, "key W                                   resized 0, woken 0");
}

static void paints_all_when_asked(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    struct str before = {0};
    probe_type(p, "\f");
    str_adds(&before, display_text(pty_display(p)));
    display_feed(pty_display(p), span_of("\033[5;1Hrubbish"));
    probe_type(p, "\f");
    assert_string_equal(display_text(pty_display(p)), str_c(&before));
    str_finish(&before);
}

static void paints_all_when_the_size_is_told_again(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    display_feed(pty_display(p), span_of("\033[5;1Hrubbish"));
    pty_signal(p, SIGWINCH);
    pty_wait_text(p, "resized 1");
    pty_wait_quiet(p);
    probe_assert_row(p, 4, "  line 2 of what scrolls");
}

static void clears_the_screen_only_to_paint_all(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    size_t before = pty_log(p).n;
    probe_type(p, "jjj");
    probe_type(p, "kabc");
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
    struct pty *p = probe_start();
    probe_type(p, "+");
    probe_assert_row(p, 0, "size 27 x 80");
    probe_assert_row(p, 23, "  line 21 of what scrolls");
    probe_type(p, "--");
    probe_assert_row(p, 0, "size 21 x 80");
    probe_assert_row(p, 22, "");
    probe_type(p, "--------------");
    probe_type(p, "+");
    probe_quit(p);
}

/* ---- size ---- */

static void follows_the_size(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    pty_resize(p, 40, 120);
    pty_wait_text(p, "size 40 x 120");
    pty_wait_text(p, "resized 1");
    pty_wait_quiet(p);
    probe_assert_row(p, 38, "  line 36 of what scrolls");
    pty_resize(p, 9, 50);
    pty_wait_text(p, "size 9 x 50");
    pty_wait_quiet(p);
    probe_assert_row(p, 7, "  line 5 of what scrolls");
    pty_resize(p, 24, 80);
    pty_wait_text(p, "size 24 x 80");
    probe_quit(p);
}

static void works_in_the_smallest_and_in_a_large_terminal(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    static const int sizes[][2] = {
        {1, 1}, {1, 80}, {24, 1}, {2, 2}, {3, 10}, {200, 500}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        pty_resize(p, sizes[i][0], sizes[i][1]);
        pty_wait_quiet(p);
        probe_type(p, "j");
    }
    pty_resize(p, 24, 80);
    pty_wait_text(p, "size 24 x 80");
    probe_quit(p);
}

static void takes_the_described_size_where_the_terminal_knows_none(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    pty_resize(p, 0, 0);
    pty_wait_text(p, "resized 1");
    pty_wait_quiet(p);
    probe_assert_row(p, 0, "size 24 x 80");
}

static void does_not_believe_an_absurd_size(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    pty_resize(p, 5, 60000);
    pty_wait_text(p, "size 5 x 2000");
    p = probe_start_with(&(struct pty_setup){.rows = 5, .cols = 60000}, NULL);
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
        {"\033[24~", "Unknown"}, {"\033\033OA", "Up"}};
    struct pty *p = probe_start();
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        struct str expected = {0};
        str_addf(&expected, "key %s ", keys[i][1]);
        pty_send(p, keys[i][0]);
        pty_wait_row(p, 1, str_c(&expected));
        str_finish(&expected);
    }
    probe_quit(p);
}

static void loses_no_key_behind_broken_bytes(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    probe_type(p, "\xe9j\xe2\x82jk\xff\xffj");
    probe_assert_row(p, 2, "  line 2 of what scrolls");
}

static void waits_for_the_rest_of_a_key(void **state)
{
    (void)state;
    struct pty *p = probe_start_with(NULL, "patient");
    static const char *const pieces[][2] = {
        {"\xc3", "\xa9"}, {"\xe6\xbc", "\xa2"}, {"\033[1;", "5C"}};
    static const char *const rows[] = {"key é ", "key 漢 ", "key Unknown "};
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        pty_send(p, pieces[i][0]);
        pty_send(p, pieces[i][1]);
        pty_wait_row(p, 1, rows[i]);
        probe_type(p, "a");
        pty_wait_row(p, 1, "key a ");
    }
    probe_quit(p);
}

static void takes_an_unknown_sequence_as_one_key(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    probe_type(p, "j\033[1;5jj\033[200~j");
    probe_assert_row(p, 2, "  line 3 of what scrolls");
    probe_quit(p);
}

static void draws_less_often_than_keys_come(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    char keys[201];
    memset(keys, 'j', 200);
    keys[200] = '\0';
    probe_type(p, keys);
    probe_assert_row(p, 2, "  line 200 of what scrolls");
    probe_type(p, "d");
    int draws = 0;
    assert_int_equal(
        sscanf(display_row(pty_display(p), 1), "key d, %d draws", &draws), 1);
    assert_true(draws < 100);
}

static void wakes_for_sigio(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    pty_send(p, "w");
    pty_wait_text(p, "woken 1");
    pty_send(p, "wj");
    pty_wait_text(p, "woken 2");
    probe_assert_row(p, 2, "  line 1 of what scrolls");
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
    struct pty *p = probe_start_with(&(struct pty_setup){.input = str_c(&path)}, "tty");
    probe_assert_row(
        p, 1, "a document                              resized 0, woken 0");
    probe_type(p, "j");
    probe_assert_row(p, 2, "  line 1 of what scrolls");
    pty_resize(p, 12, 60);
    pty_wait_text(p, "size 12 x 60");
    probe_quit(p);
    home_remove(name);
    str_finish(&path);
}

/* ---- the clipboard ---- */

static void copies_by_osc_52(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    probe_type(p, "y");
    assert_non_null(strstr(pty_log(p).p, "\033]52;c;aGVsbG8sIGNsaXBib2FyZA==\a"));
}

static void copies_no_more_than_terminals_take(void **state)
{
    (void)state;
    struct pty *p = probe_start();
    probe_type(p, "Y");
    const char *begin = strstr(pty_log(p).p, "\033]52;c;");
    assert_non_null(begin);
    const char *end = strchr(begin, '\a');
    assert_non_null(end);
    assert_int_equal(end - begin, 7 + 99992);
    probe_quit(p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(shows_text_attributes_and_cursor),
        TEST(shows_the_last_cell_without_scrolling),
        TEST(writes_nothing_for_a_screen_that_is_shown),
        TEST(writes_only_what_differs),
        TEST(scrolls_for_fewer_bytes_than_a_repaint),
        TEST(moves_wide_cells_by_half),
        TEST(paints_all_when_asked),
        TEST(paints_all_when_the_size_is_told_again),
        TEST(clears_the_screen_only_to_paint_all),
        TEST(shows_what_fits_of_a_screen_of_another_size),
        TEST(follows_the_size),
        TEST(works_in_the_smallest_and_in_a_large_terminal),
        TEST(takes_the_described_size_where_the_terminal_knows_none),
        TEST(does_not_believe_an_absurd_size),
        TEST(gives_each_key_its_name),
        TEST(loses_no_key_behind_broken_bytes),
        TEST(waits_for_the_rest_of_a_key),
        TEST(takes_an_unknown_sequence_as_one_key),
        TEST(draws_less_often_than_keys_come),
        TEST(wakes_for_sigio),
        TEST(takes_keys_from_the_terminal_beside_a_document),
        TEST(copies_by_osc_52),
        TEST(copies_no_more_than_terminals_take),
    };
    return run_on_probe(tests, sizeof tests / sizeof *tests);
}
