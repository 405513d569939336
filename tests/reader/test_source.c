/* A point opened: its detail, its paragraph of the article, what is copied of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/fixture.h"

static const char with_article[] =
    "brief: 1\n"
    "title: The harbour\n"
    "source: {publisher: The Quay, url: 'https://example.org/a', published: "
    "2026-03-01}\n"
    "bottom_line: The harbour reopens.\n"
    "context:\n"
    "  - text: Dues rose twice.\n"
    "    detail: They had not risen before.\n"
    "  - text: Nobody was asked.\n"
    "    kind: inference\n"
    "article: |\n"
    "  The harbour\n"
    "  The harbour reopens. Ships wait.\n"
    "  Last year, Dues rose twice. They had not risen before.\n";

static void start(struct fixture *f, const char *yaml, int rows, int cols)
{
    struct brief b;
    brief_fixture(&b, yaml);
    fixture_init(f, &b, rows, cols);
}

static void enter_shows_detail_and_paragraph_and_closes_again(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, with_article, 24, 80);
    assert_int_equal(fixture_find_row(&f, "They had not"), -1);
    fixture_type(&f, "<Enter>");
    int head = fixture_find_row(&f, "ARTICLE p3 of 3 ---");
    assert_true(head > 0);
    assert_true(fixture_find_row(&f, "They had not") < head); /* the detail */
    assert_true(fixture_find_row(&f, "p3  Last year, Dues rose twice.") > head);
    fixture_type(&f, "<Enter>");
    assert_int_equal(fixture_find_row(&f, "ARTICLE"), -1);
    fixture_finish(&f);
}

static void the_words_are_marked(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, with_article, 24, 80);
    fixture_type(&f, "s");
    int row = fixture_find_row(&f, "p3  Last year");
    const struct cell *cells = screen_row(&f.screen, row);
    const char *text = fixture_row(&f, row);
    int from = (int)(strstr(text, "Dues") - text),
        to = (int)(strstr(text, " They") - text);
    for (int i = 4; i < 70; i++)
        assert_int_equal(!!(cells[i].style & STYLE_UNDERLINE), i >= from && i < to);
    fixture_finish(&f);
}

static void the_article_stands_beside_where_there_is_room(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, with_article, 24, 120);
    fixture_type(&f, "s");
    int row = fixture_find_row(&f, "1.1  Dues rose twice.");
    assert_non_null(strstr(fixture_row(&f, row), "| p1  The harbour"));
    fixture_finish(&f);
}

static void moving_on_takes_the_article_along(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, with_article, 40, 80);
    fixture_type(&f, "s0");
    assert_true(fixture_find_row(&f, "ARTICLE p2 of 3") > 0);
    fixture_finish(&f);
}

static void kinds_other_than_quoted_are_named(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, with_article, 24, 80);
    assert_true(fixture_find_row(&f, "Nobody was asked. [inference]") > 0);
    assert_true(fixture_find_row(&f, "Dues rose twice. [p3]") > 0);
    fixture_finish(&f);
}

static void without_an_article_it_says_so_and_shows_the_url(void **state)
{
    (void)state;
    struct fixture f;
    start(&f,
        "brief: 1\ntitle: T\nsource: {url: 'https://example.org/b'}\nbottom_line: B.\n"
        "context: [a point]\n",
        24, 80);
    fixture_type(&f, "<Enter>");
    assert_true(fixture_find_row(&f, "this brief holds no article") > 0);
    assert_true(fixture_find_row(&f, "https://example.org/b") > 0);
    fixture_finish(&f);
}

static void copies_the_text_or_the_text_with_its_source(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, with_article, 24, 80);
    assert_int_equal(fixture_type(&f, "y"), EFFECT_COPY);
    assert_string_equal(str_c(&f.reader.outgoing), "Dues rose twice.");
    assert_int_equal(fixture_type(&f, "Y"), EFFECT_COPY);
    assert_string_equal(str_c(&f.reader.outgoing),
        "Dues rose twice. (The Quay, 2026-03-01, https://example.org/a, 1.1)");
    fixture_finish(&f);
}

static void what_is_copied_can_not_drive_a_shell(void **state)
{
    (void)state;
    struct fixture f;
    start(&f,
        "brief: 1\ntitle: T\nbottom_line: B.\n"
        "context: [\"a\\nrm -rf\\n\\e[2J \\u202E \\U0001F469\\u200D\\U0001F680\"]\n",
        24, 80);
    fixture_type(&f, "y");
    assert_string_equal(str_c(&f.reader.outgoing),
        "a rm -rf \uFFFD[2J \uFFFD \U0001F469\u200D\U0001F680");
    fixture_finish(&f);
}

static void escape_and_q_close_before_they_quit(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, with_article, 24, 80);
    assert_int_equal(fixture_type(&f, "s?"), EFFECT_NONE);
    assert_int_equal(f.reader.view, VIEW_HELP);
    assert_int_equal(fixture_type(&f, "q"), EFFECT_NONE);
    assert_int_equal(f.reader.view, VIEW_SOURCE);
    assert_int_equal(fixture_type(&f, "<Esc>"), EFFECT_NONE);
    assert_int_equal(f.reader.view, VIEW_BRIEF);
    assert_int_equal(fixture_type(&f, "<Esc>"), EFFECT_NONE);
    assert_int_equal(fixture_type(&f, "q"), EFFECT_QUIT);
    fixture_finish(&f);
}

static void reload_keeps_the_point_and_counts_the_changes(void **state)
{
    (void)state;
    struct fixture f;
    struct brief fresh;
    start(&f, "brief: 1\ntitle: T\nbottom_line: B.\ncontext: [a, b, c]\n", 24, 80);
    fixture_type(&f, "jj");
    assert_string_equal(fixture_address(&f), "1.3");
    brief_fixture(&fresh,
        "brief: 1\ntitle: T\nbottom_line: B.\ncontext: [new, a, b, c]\nagenda: [d]\n");
    assert_int_equal(reader_reload(&f.reader, &fresh), 2);
    assert_string_equal(fixture_address(&f), "1.4");
    struct brief old = f.brief;
    f.brief = fresh;
    f.reader.brief = &f.brief;
    brief_finish(&old);
    brief_fixture(&fresh, "brief: 1\ntitle: T\nbottom_line: B.\ncontext: [new]\n");
    assert_int_equal(reader_reload(&f.reader, &fresh), 4);
    assert_string_equal(fixture_address(&f), "1.1");
    brief_finish(&f.brief);
    f.brief = fresh;
    f.reader.brief = &f.brief;
    fixture_finish(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(enter_shows_detail_and_paragraph_and_closes_again),
        cmocka_unit_test(the_words_are_marked),
        cmocka_unit_test(the_article_stands_beside_where_there_is_room),
        cmocka_unit_test(moving_on_takes_the_article_along),
        cmocka_unit_test(kinds_other_than_quoted_are_named),
        cmocka_unit_test(without_an_article_it_says_so_and_shows_the_url),
        cmocka_unit_test(copies_the_text_or_the_text_with_its_source),
        cmocka_unit_test(what_is_copied_can_not_drive_a_shell),
        cmocka_unit_test(escape_and_q_close_before_they_quit),
        cmocka_unit_test(reload_keeps_the_point_and_counts_the_changes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
