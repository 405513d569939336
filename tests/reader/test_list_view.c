/* The list of briefs: rows, filter, opening, coming back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/mem.h"
#include "lib/fixture.h"

struct shown {
    struct list list;
    struct reader reader;
    struct screen screen;
};

static void add(
    struct list *l, const char *title, const char *publisher, const char *date)
{
    l->at = mem_grow(l->at, &l->cap, l->n, sizeof *l->at);
    l->at[l->n++] = (struct list_entry){.path = "x.yaml",
        .title = span_of(title),
        .publisher = span_of(publisher),
        .published = span_of(date),
        .points = 12,
        .marks = 0};
}

static void start(struct shown *s, int rows, int cols)
{
    *s = (struct shown){0};
    fixture_locale();
    add(&s->list, "Harbour reopens", "The Quay", "2026-03-01T08:00:00Z");
    s->list.at[0].marks = 3;
    add(&s->list, "Dues rise again", "Port Weekly", "2026-02");
    add(&s->list, "Undated thing", "", "");
    reader_init(&s->reader, 0);
    reader_resize(&s->reader, rows, cols);
    reader_show_list(&s->reader, &s->list, 0);
}

static const char *row(struct shown *s, int n)
{
    static struct str text;
    str_cut(&text, 0);
    reader_draw(&s->reader, &s->screen);
    screen_row_text(&s->screen, n, &text);
    return str_c(&text);
}

static void finish(struct shown *s)
{
    reader_finish(&s->reader);
    screen_finish(&s->screen);
    list_finish(&s->list);
}

static void shows_a_row_each(void **state)
{
    (void)state;
    struct shown s;
    start(&s, 12, 80);
    assert_string_equal(row(&s, 0), " 3 briefs");
    assert_string_equal(row(&s, 2), " 2026-03-01  Harbour reopens                 "
                                    "The Quay             12 points   3*");
    assert_string_equal(row(&s, 4), " no date     Undated thing"
                                    "                                        "
                                    "12 points");
    assert_int_equal(s.screen.cursor_row, 2);
    assert_int_equal(s.screen.cursor_col, 1);
    finish(&s);
}

static void narrow_screens_keep_date_and_title(void **state)
{
    (void)state;
    struct shown s;
    start(&s, 12, 40);
    assert_string_equal(row(&s, 2), " 2026-03-01  Harbour reopens");
    finish(&s);
}

static void filter_narrows_as_it_is_typed_and_enter_opens(void **state)
{
    (void)state;
    struct shown s;
    start(&s, 12, 80);
    const char *keys = "/port";
    for (; *keys; keys++)
        reader_key(&s.reader, (unsigned char)*keys);
    assert_string_equal(row(&s, 0), " 1 brief of 3 with port");
    assert_int_equal(reader_key(&s.reader, 0x0D), EFFECT_NONE);
    assert_int_equal(reader_key(&s.reader, 0x0D), EFFECT_OPEN);
    assert_true(span_is(reader_list_entry(&s.reader)->title, "Dues rise again"));
    finish(&s);
}

static void a_filter_that_nothing_passes_opens_nothing(void **state)
{
    (void)state;
    struct shown s;
    start(&s, 12, 80);
    const char *keys = "/zebra\r\r";
    enum effect effect = EFFECT_NONE;
    for (; *keys; keys++)
        effect = reader_key(&s.reader, (unsigned char)*keys);
    assert_int_equal(effect, EFFECT_NONE);
    assert_null(reader_list_entry(&s.reader));
    finish(&s);
}

static void closing_a_brief_comes_back_to_its_row(void **state)
{
    (void)state;
    struct shown s;
    struct brief b;
    start(&s, 12, 80);
    brief_fixture(&b, "brief: 1\ntitle: T\nbottom_line: B.\ncontext: [a]\n");
    reader_key(&s.reader, 'j');
    reader_open(&s.reader, &b, (struct address){PANE_CONTEXT, 1});
    assert_int_equal(reader_key(&s.reader, 'q'), EFFECT_CLOSE);
    reader_show_list(&s.reader, &s.list, 1);
    row(&s, 0);
    assert_int_equal(s.screen.cursor_row, 3);
    brief_finish(&b);
    finish(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shows_a_row_each),
        cmocka_unit_test(narrow_screens_keep_date_and_title),
        cmocka_unit_test(filter_narrows_as_it_is_typed_and_enter_opens),
        cmocka_unit_test(a_filter_that_nothing_passes_opens_nothing),
        cmocka_unit_test(closing_a_brief_comes_back_to_its_row),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
