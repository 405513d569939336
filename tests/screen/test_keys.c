/* Each key of a brief, on the real program: where it leads and what it says. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "lib/seed.h"
#include "screen/on_brief.h"

struct move {
    const char *keys;
    const char *place;
};

static void follow(struct pty *p, const struct move *moves, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        pty_send(p, moves[i].keys);
        brief_wait_place(p, moves[i].place);
    }
}

static void moves_in_one_pane(void **state)
{
    (void)state;
    static const struct move moves[] = {{"j", "1.2  2/10"}, {"k", "1.1  1/10"},
        {"\033OB", "1.2  2/10"}, {"\033[A", "1.1  1/10"}, {"G", "1.3  3/10"},
        {"g", "1.1  1/10"}, {"\033[4~", "1.3  3/10"}, {"\033[1~", "1.1  1/10"},
        {"2", "2.1  4/10"}, {"4", "4.1  9/10"}, {"3", "3.1  7/10"}, {"1", "1.1  1/10"},
        {"\t", "2.1  4/10"}, {"\033[Z", "1.1  1/10"}, {"l", "2.1  4/10"},
        {"h", "1.1  1/10"}, {"\033OC", "2.1  4/10"}, {"\033OD", "1.1  1/10"},
        {">", "4.2  10/10"}, {"<", "1.1  1/10"}, {"0", "0  0/10"}, {"j", "1.1  1/10"},
        {"jjj", "2.1  4/10"}, {"<", "1.1  1/10"}, {" ", "2.1  4/10"},
        {"\033[6~", "3.1  7/10"}, {"\x06", "4.1  9/10"}, {"\x02", "3.2  8/10"},
        {"-", "2.3  6/10"}, {"\x04", "3.1  7/10"}, {"\x15", "2.3  6/10"},
        {":3.2\r", "3.2  8/10"}};
    struct pty *p = brief_start_harbour(24, 80);
    follow(p, moves, sizeof moves / sizeof *moves);
    brief_quit(p);
}

static void moves_by_the_picture_in_the_overview(void **state)
{
    (void)state;
    static const struct move moves[] = {{"l", "2.1  4/10"}, {"h", "1.1  1/10"},
        {"jj", "1.3  3/10"}, {"j", "2.1  4/10"}, {"4", "4.1  9/10"},
        {"\033OD", "3.1  7/10"}, {"\t", "4.1  9/10"}, {"<", "1.1  1/10"}};
    struct pty *p = brief_start_harbour(40, 110);
    follow(p, moves, sizeof moves / sizeof *moves);
    brief_quit(p);
}

static void zooms_and_says_where_there_is_no_room(void **state)
{
    (void)state;
    struct pty *p = brief_start_harbour(40, 110);
    pty_wait_text(p, "2 AGENDA -");
    pty_send(p, "z");
    pty_wait_gone(p, "2 AGENDA -");
    pty_wait_text(p, " 2 Agenda ");
    pty_send(p, "z");
    pty_wait_text(p, "2 AGENDA -");
    pty_resize(p, 24, 80);
    pty_wait_gone(p, "2 AGENDA -");
    pty_send(p, "z");
    pty_wait_text(p, "the overview needs 100 x 34");
    brief_quit(p);
}

static void searches_as_it_is_typed(void **state)
{
    (void)state;
    struct pty *p = brief_start_harbour(24, 80);
    brief_type(p, "/quay");
    brief_assert_row(p, 23,
        "/quay                                                                        "
        "1/2");
    pty_wait_cursor(p, 23, 5);
    pty_send(p, "\r");
    brief_wait_place(p, "2.2  5/10");
    pty_send(p, "n");
    brief_wait_place(p, "4.2  10/10");
    pty_send(p, "n");
    brief_wait_place(p, "2.2  5/10");
    pty_send(p, "N");
    brief_wait_place(p, "4.2  10/10");
    brief_quit(p);
}

static void leaves_a_prompt_by_esc_and_by_ctrl_c(void **state)
{
    (void)state;
    struct pty *p = brief_start_harbour(24, 80);
    brief_type(p, "/zebraq");
    pty_send(p, "\033");
    brief_wait_place(p, "1.1  1/10");
    brief_type(p, ":9");
    pty_send(p, "\x03");
    brief_wait_place(p, "1.1  1/10");
    pty_wait_row(p, 23, "?:help");
    brief_quit(p);
}

static void opens_the_article_and_closes_it(void **state)
{
    (void)state;
    struct pty *p = brief_start_harbour(24, 80);
    pty_send(p, "2\r");
    pty_wait_text(p, "ARTICLE p5 of 9");
    pty_wait_text(p, "The upper floor would be let to small workshops.");
    pty_send(p, "j");
    pty_wait_text(p, "ARTICLE p6 of 9");
    brief_wait_place(p, "2.2  5/10");
    pty_send(p, "s");
    pty_wait_gone(p, "ARTICLE");
    pty_send(p, "s");
    pty_wait_text(p, "ARTICLE p6 of 9");
    pty_send(p, "q");
    pty_wait_gone(p, "ARTICLE");
    pty_send(p, "\r");
    pty_wait_text(p, "ARTICLE p6 of 9");
    pty_send(p, "\033");
    pty_wait_gone(p, "ARTICLE");
    brief_quit(p);
}

static void shows_help_and_filters_it(void **state)
{
    (void)state;
    struct pty *p = brief_start_harbour(24, 80);
    pty_send(p, "?");
    pty_wait_text(p, "next point, through the whole brief");
    brief_type(p, "/bottom line\r");
    pty_wait_text(p, "the bottom line");
    pty_wait_gone(p, "next pane");
    pty_send(p, "q");
    pty_wait_text(p, "1.1  1/10");
    pty_send(p, "\033OP");
    pty_wait_text(p, "q:back");
    pty_send(p, "\033OP");
    brief_wait_place(p, "1.1  1/10");
    brief_quit(p);
}

static void copies_to_the_terminal(void **state)
{
    (void)state;
    struct pty *p = brief_start_harbour(24, 80);
    pty_send(p, ":4.1\r");
    brief_wait_place(p, "4.1  9/10");
    pty_send(p, "y");
    pty_wait_text(p, "sent to the terminal");
    assert_non_null(
        strstr(pty_log(p).p, "\033]52;c;QSB2b3RlIGlzIHNldCBmb3IgMTQgTWF5Lg==\a"));
    size_t before = pty_log(p).n;
    brief_type(p, "Y");
    assert_non_null(strstr(pty_log(p).p + before, "\033]52;c;"));
    brief_quit(p);
}

static void says_what_an_unbound_key_does_and_changes_nothing(void **state)
{
    (void)state;
    struct pty *p = brief_start_harbour(24, 80);
    struct str before = {0};
    str_adds(&before, display_text(pty_display(p)));
    brief_type(p, "x");
    pty_wait_row(p, 23, "x does nothing here");
    brief_type(p, "\033[1;5C");
    pty_wait_row(p, 23, "does nothing here");
    brief_type(p, "0");
    brief_type(p, "j");
    assert_string_equal(display_text(pty_display(p)), str_c(&before));
    str_finish(&before);
    brief_quit(p);
}

static void takes_keys_that_come_all_at_once(void **state)
{
    (void)state;
    struct pty *p = brief_start_harbour(24, 80);
    char keys[401];
    for (size_t i = 0; i < 200; i++)
        memcpy(keys + 2 * i, i % 2 ? "kj" : "jk", 2);
    memcpy(keys, "jjjj", 4);
    keys[400] = '\0';
    pty_send(p, keys);
    pty_wait_quiet(p);
    pty_send(p, ":2.3\r");
    brief_wait_place(p, "2.3  6/10");
    brief_quit(p);
}

/*
 * Whatever has been pressed, what the terminal shows bit by bit is what a
 * repaint shows.
 */
static void shows_by_differences_what_a_repaint_shows(void **state)
{
    (void)state;
    static const char *const keys[] = {"j", "j", "k", " ", "-", "g", "G", "<", ">", "0",
        "1", "2", "3", "4", "\t", "\033[Z", "l", "h", "z", "\r", "n", "N", "?", "x",
        "/the\r", ":3.1\r", "\x04", "\x15", "\x05", "\x19", "é", "\xff", "\033[6~"};
    uint32_t seed = seed_from_env();
    print_message("# seed %u\n", seed);
    struct pty *p = brief_start("briefs/mexico-security-cabinet.yaml", 24, 80);
    struct str shown = {0};
    for (int i = 0; i < 150; i++) {
        seed = seed * 1664525u + 1013904223u;
        if (seed >> 28 == 0)
            pty_resize(p, (int)(seed >> 8 & 63) + 1, (int)(seed >> 14 & 127) + 1);
        else
            pty_send(p, keys[(seed >> 8) % (sizeof keys / sizeof *keys)]);
        pty_wait_quiet(p);
        str_cut(&shown, 0);
        str_adds(&shown, display_text(pty_display(p)));
        int row, col, row_after, col_after;
        display_cursor(pty_display(p), &row, &col);
        pty_signal(p, SIGWINCH); /* paints all, and is no key */
        pty_wait_quiet(p);
        display_cursor(pty_display(p), &row_after, &col_after);
        if (strcmp(str_c(&shown), display_text(pty_display(p))) != 0)
            fail_msg("step %d: shown\n%s but repainted\n%s", i, str_c(&shown),
                display_text(pty_display(p)));
        assert_true(row == row_after && col == col_after);
    }
    str_finish(&shown);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(moves_in_one_pane),
        TEST(moves_by_the_picture_in_the_overview),
        TEST(zooms_and_says_where_there_is_no_room),
        TEST(searches_as_it_is_typed),
        TEST(leaves_a_prompt_by_esc_and_by_ctrl_c),
        TEST(opens_the_article_and_closes_it),
        TEST(shows_help_and_filters_it),
        TEST(copies_to_the_terminal),
        TEST(says_what_an_unbound_key_does_and_changes_nothing),
        TEST(takes_keys_that_come_all_at_once),
        TEST(shows_by_differences_what_a_repaint_shows),
    };
    return run_on_brief(tests, sizeof tests / sizeof *tests);
}
