/* Moving: where the cursor goes and what the view does about it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "lib/fixture.h"
#include "reader/cache.h"
#include "reader/flow.h"

static const char three_panes[] = "brief: 1\n"
                                  "title: A title\n"
                                  "bottom_line: The bottom line.\n"
                                  "context: [one, two, three]\n"
                                  "challenges: [four, five]\n"
                                  "outlook: [six]\n";

static void start(struct fixture *f, const char *yaml, int rows, int cols)
{
    struct brief b;
    brief_fixture(&b, yaml);
    fixture_init(f, &b, rows, cols);
}

/* A brief whose agenda has count points of so many words each. */
static char *long_pane(int count, int words)
{
    struct str out = {0};
    str_adds(&out, "brief: 1\ntitle: T\nbottom_line: B.\nagenda:\n");
    for (int i = 0; i < count; i++) {
        str_addf(&out, "  - text: start%d", i + 1);
        for (int w = 0; w < words; w++)
            str_addf(&out, " word%d", w);
        str_addf(&out, " end%d\n", i + 1);
    }
    str_adds(&out, "outlook: [last]\n");
    return out.p;
}

static void next_goes_through_all_panes_and_says_where_it_ends(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, three_panes, 24, 80);
    fixture_type(&f, "jjj");
    assert_string_equal(fixture_address(&f), "3.1");
    fixture_type(&f, "jj");
    assert_string_equal(fixture_address(&f), "4.1");
    fixture_type(&f, "j");
    assert_string_equal(fixture_address(&f), "4.1");
    assert_non_null(strstr(fixture_row(&f, 23), "last point"));
    fixture_finish(&f);
}

static void previous_reaches_the_bottom_line(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, three_panes, 24, 80);
    fixture_type(&f, "k");
    assert_string_equal(fixture_address(&f), "0");
    assert_int_equal(f.reader.pane, PANE_CONTEXT);
    assert_non_null(strstr(fixture_row(&f, 23), "0  0/6"));
    assert_int_equal(f.screen.cursor_row, 2);
    fixture_type(&f, "j");
    assert_string_equal(fixture_address(&f), "1.1");
    fixture_finish(&f);
}

static void numbers_go_to_panes_and_back_to_the_same_point(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, three_panes, 24, 80);
    fixture_type(&f, "jj4");
    assert_string_equal(fixture_address(&f), "4.1");
    fixture_type(&f, "1");
    assert_string_equal(fixture_address(&f), "1.3");
    fixture_type(&f, "2");
    assert_string_equal(fixture_address(&f), "1.3");
    assert_non_null(strstr(fixture_row(&f, 23), "2 Agenda: nothing in the article"));
    fixture_finish(&f);
}

static void tab_goes_round_past_empty_panes(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, three_panes, 24, 80);
    fixture_type(&f, "<Tab>");
    assert_string_equal(fixture_address(&f), "3.1");
    fixture_type(&f, "<Tab><Tab>");
    assert_string_equal(fixture_address(&f), "1.1");
    fixture_type(&f, "<Shift-Tab>");
    assert_string_equal(fixture_address(&f), "4.1");
    fixture_finish(&f);
}

static void right_and_left_follow_the_picture_in_the_overview(void **state)
{
    (void)state;
    struct fixture f;
    start(&f,
        "brief: 1\ntitle: T\nbottom_line: B.\ncontext: [a]\nagenda: [b]\n"
        "challenges: [c]\noutlook: [d]\n",
        40, 120);
    fixture_type(&f, "l");
    assert_string_equal(fixture_address(&f), "2.1");
    fixture_type(&f, "l");
    assert_string_equal(fixture_address(&f), "2.1");
    fixture_type(&f, "3l");
    assert_string_equal(fixture_address(&f), "4.1");
    fixture_type(&f, "h");
    assert_string_equal(fixture_address(&f), "3.1");
    fixture_finish(&f);
}

static void ends_of_pane_and_brief(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, three_panes, 24, 80);
    fixture_type(&f, "G");
    assert_string_equal(fixture_address(&f), "1.3");
    fixture_type(&f, ">");
    assert_string_equal(fixture_address(&f), "4.1");
    fixture_type(&f, "<Home>0");
    assert_string_equal(fixture_address(&f), "0");
    reader_key(&f.reader, '<');
    assert_string_equal(fixture_address(&f), "1.1");
    fixture_finish(&f);
}

static void a_point_longer_than_the_pane_scrolls_inside_first(void **state)
{
    (void)state;
    struct fixture f;
    char *yaml = long_pane(2, 300);
    start(&f, yaml, 12, 40);
    int presses = 0;
    while (strcmp(fixture_address(&f), "2.1") == 0 && presses < 1000) {
        fixture_type(&f, "j");
        presses++;
    }
    assert_string_equal(fixture_address(&f), "2.2");
    assert_in_range(presses, 50, 200); /* line by line */
    fixture_type(&f, "k");
    assert_string_equal(fixture_address(&f), "2.1");
    assert_true(fixture_find_row(&f, "end1") > 0); /* its end, where it was left */
    fixture_finish(&f);
    free(yaml);
}

static void pages_flow_into_the_next_pane_and_back(void **state)
{
    (void)state;
    struct fixture f;
    char *yaml = long_pane(6, 20);
    start(&f, yaml, 12, 40);
    assert_true(fixture_find_row(&f, "start1") > 0);
    int presses = 0;
    while (f.reader.pane == PANE_AGENDA && presses++ < 100)
        fixture_type(&f, "<Space>");
    assert_string_equal(fixture_address(&f), "4.1");
    assert_in_range(presses, 4, 12);
    fixture_type(&f, "<Space>");
    assert_non_null(strstr(fixture_row(&f, 11), "end of the brief"));
    fixture_type(&f, "-");
    assert_string_equal(fixture_address(&f), "2.6");
    assert_true(fixture_find_row(&f, "end6") > 0);
    fixture_finish(&f);
    free(yaml);
}

static void a_line_scrolls_the_view_and_pulls_the_cursor_only_when_it_must(void **state)
{
    (void)state;
    struct fixture f;
    char *yaml = long_pane(30, 4);
    start(&f, yaml, 12, 60);
    fixture_type(&f, "jj");
    assert_string_equal(fixture_address(&f), "2.3");
    fixture_type(&f, "<Ctrl-E>");
    assert_string_equal(fixture_address(&f), "2.3");
    assert_int_equal(fixture_find_row(&f, "start1 "), -1);
    fixture_type(&f, "<Ctrl-E><Ctrl-E>");
    assert_string_equal(fixture_address(&f), "2.4");
    fixture_type(&f, "<Ctrl-Y><Ctrl-Y><Ctrl-Y>");
    assert_true(fixture_find_row(&f, "start1 ") > 0);
    fixture_finish(&f);
    free(yaml);
}

static void below_counts_the_points_not_wholly_shown(void **state)
{
    (void)state;
    struct fixture f;
    char *yaml = long_pane(30, 1);
    start(&f, yaml, 12, 60);
    /* 12 rows: title, meta, bottom line, free row, tabs, 6 points, hints */
    assert_non_null(strstr(fixture_row(&f, 11), "2.1  1/31  +24 below"));
    fixture_finish(&f);
    free(yaml);
}

static void resize_keeps_the_point_and_the_words_at_the_top(void **state)
{
    (void)state;
    struct fixture f;
    char *yaml = long_pane(3, 300);
    start(&f, yaml, 12, 40);
    for (int i = 0; i < 30; i++)
        fixture_type(&f, "j");
    const char *row = strstr(fixture_row(&f, 5), "word");
    assert_non_null(row);
    char first[16];
    snprintf(first, sizeof first, "%.*s", (int)strcspn(row, " "), row);
    reader_resize(&f.reader, 30, 90);
    assert_string_equal(fixture_address(&f), "2.1");
    assert_true(fixture_find_row(&f, first) >= 0);
    reader_resize(&f.reader, 12, 40);
    assert_non_null(strstr(fixture_row(&f, 5), first));
    fixture_finish(&f);
    free(yaml);
}

static void an_address_is_typed_behind_a_colon(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, three_panes, 24, 80);
    fixture_type(&f, ":3.2<Enter>");
    assert_string_equal(fixture_address(&f), "3.2");
    fixture_type(&f, ":9.9<Enter>");
    assert_string_equal(fixture_address(&f), "3.2");
    assert_non_null(strstr(fixture_row(&f, 23), "9.9"));
    fixture_type(&f, ":0<Enter>");
    assert_string_equal(fixture_address(&f), "0");
    fixture_type(&f, ":4.1<Esc>");
    assert_string_equal(fixture_address(&f), "0");
    fixture_finish(&f);
}

static void an_unbound_key_says_so_once_and_changes_nothing(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, three_panes, 24, 80);
    fixture_type(&f, "jx");
    assert_string_equal(fixture_address(&f), "1.2");
    assert_non_null(strstr(fixture_row(&f, 23), "x does nothing here"));
    fixture_type(&f, "j");
    assert_null(strstr(fixture_row(&f, 23), "does nothing"));
    fixture_finish(&f);
}

static void an_empty_brief_has_its_cursor_on_the_bottom_line(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, "brief: 1\ntitle: Nothing else\n", 24, 80);
    fixture_type(&f, "jk2<Space><Tab>G");
    reader_key(&f.reader, '<');
    assert_string_equal(fixture_address(&f), "0");
    assert_true(fixture_find_row(&f, "no bottom line") >= 0);
    assert_true(fixture_find_row(&f, "nothing in the article") >= 0);
    fixture_finish(&f);
}

/* It may be a megabyte: no key and no frame lays it out again. */
static void the_head_is_laid_out_once_for_a_size(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, "brief: 1\ntitle: T\nbottom_line: Old.\ncontext: [one, two]\n", 24, 80);
    assert_true(fixture_find_row(&f, "Old.") >= 0);
    f.brief.bottom_line.text = span_of("New.");
    fixture_type(&f, "jk");
    assert_true(fixture_find_row(&f, "Old.") >= 0);
    reader_resize(&f.reader, 24, 81);
    assert_true(fixture_find_row(&f, "New.") >= 0);
    f.brief.bottom_line.text = span_of("Newest.");
    reader_reload(&f.reader, &f.brief);
    assert_true(fixture_find_row(&f, "Newest.") >= 0);
    fixture_finish(&f);
}

static void a_key_lays_nothing_out_where_nothing_is_shown(void **state)
{
    (void)state;
    struct fixture f;
    start(&f, "brief: 1\ntitle: T\nbottom_line: B.\ncontext: [one, two]\n", 24, 80);
    reader_resize(&f.reader, 3, 10);
    fixture_type(&f, "jkj");
    struct flow none = flow_of_pane(&f.reader, PANE_CONTEXT, 0);
    struct cache_key key = {.width = (uint32_t)-flow_indent(&none)};
    bool is_fresh;
    cache_slot(f.reader.cache, key, &is_fresh);
    assert_true(is_fresh);
    cache_clear(f.reader.cache);
    assert_string_equal(fixture_address(&f), "1.2");
    fixture_finish(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(next_goes_through_all_panes_and_says_where_it_ends),
        cmocka_unit_test(previous_reaches_the_bottom_line),
        cmocka_unit_test(numbers_go_to_panes_and_back_to_the_same_point),
        cmocka_unit_test(tab_goes_round_past_empty_panes),
        cmocka_unit_test(right_and_left_follow_the_picture_in_the_overview),
        cmocka_unit_test(ends_of_pane_and_brief),
        cmocka_unit_test(a_point_longer_than_the_pane_scrolls_inside_first),
        cmocka_unit_test(pages_flow_into_the_next_pane_and_back),
        cmocka_unit_test(
            a_line_scrolls_the_view_and_pulls_the_cursor_only_when_it_must),
        cmocka_unit_test(below_counts_the_points_not_wholly_shown),
        cmocka_unit_test(resize_keeps_the_point_and_the_words_at_the_top),
        cmocka_unit_test(an_address_is_typed_behind_a_colon),
        cmocka_unit_test(an_unbound_key_says_so_once_and_changes_nothing),
        cmocka_unit_test(an_empty_brief_has_its_cursor_on_the_bottom_line),
        cmocka_unit_test(the_head_is_laid_out_once_for_a_size),
        cmocka_unit_test(a_key_lays_nothing_out_where_nothing_is_shown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
