/* Every decision of the fitting, by heights that are written down in the test. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/str.h"
#include "lib/gen.h"
#include "page/fit.h"

enum { MOST = 500 };

/* A page of 100: 20 are fixed, a pane without points costs 1, the names 2. */
struct page {
    struct fit_point points[MOST];
    struct fit_height heights[MOST], low[MOST];
    struct fit_setting settings[FIT_STEPS];
    struct fit_input in;
    struct fit fit;
};

static void start(struct page *p)
{
    fit_finish(&p->fit);
    *p = (struct page){
        .settings = {{FIT_STEPS, 20, 1, 2, p->heights}},
        .in = {100, 13, 5, p->points, 0, p->settings, 1},
    };
}

static void add(struct page *p, enum pane pane, uint8_t priority, size_t height)
{
    p->points[p->in.count] = (struct fit_point){pane, priority, false};
    p->heights[p->in.count].text = height;
    p->low[p->in.count++].text = height - height / 10;
}

static void add_setting(struct page *p, enum fit_step step, size_t fixed, bool is_low)
{
    const struct fit_height *heights = is_low ? p->low : p->heights;
    p->settings[p->in.setting_count++] =
        (struct fit_setting){step, fixed, 1, 2, heights};
}

/* The decisions in a line, as "room space out:3 cut:0=40". */
static void expect(struct page *p, const char *decisions)
{
    static const char *const names[FIT_STEPS] = {
        "room", "space", "leading", "10", "9.5", "9", "notes", "out", "cut"};
    struct str got = {0};
    fit_page(&p->fit, &p->in);
    for (size_t i = 0; i < p->fit.n; i++) {
        const struct fit_decision *d = &p->fit.taken[i];
        str_addf(&got, "%s%s", i ? " " : "", names[d->step]);
        if (d->step == FIT_LEAVE_OUT || d->step == FIT_CUT)
            str_addf(&got, ":%zu", d->point);
        if (d->step == FIT_ROOM || d->step == FIT_CUT)
            str_addf(&got, "=%zu", d->height);
    }
    assert_string_equal(str_c(&got), decisions);
    str_finish(&got);
}

static void nothing_is_decided_where_all_fits(void **state)
{
    (void)state;
    static struct page p;
    start(&p);
    expect(&p, "");
    assert_int_equal(p.fit.write, 13);
    add(&p, PANE_CONTEXT, 3, 67);
    expect(&p, "");
    assert_int_equal(p.fit.write, 13);
    fit_finish(&p.fit);
}

static void the_room_to_write_shrinks_first_and_goes_below_five(void **state)
{
    (void)state;
    static struct page p;
    start(&p);
    add_setting(&p, FIT_SPACE, 10, false);
    add(&p, PANE_CONTEXT, 3, 68);
    expect(&p, "room=12");
    p.heights[0].text = 75;
    expect(&p, "room=5");
    p.heights[0].text = 76;
    expect(&p, "room=0");
    p.heights[0].text = 80;
    expect(&p, "room=0");
    assert_int_equal(p.fit.setting, 0);
    fit_finish(&p.fit);
}

static void settings_are_tried_in_their_order(void **state)
{
    (void)state;
    static struct page p;
    start(&p);
    static const struct {
        enum fit_step step;
        size_t fixed;
        const char *expected;
    } rows[] = {
        {FIT_SPACE, 18, "room=0 space"},
        {FIT_LEADING, 16, "room=0 space leading"},
        {FIT_BODY_10, 14, "room=0 space leading 10"},
        {FIT_BODY_9_5, 12, "room=0 space leading 10 9.5"},
        {FIT_BODY_9, 10, "room=0 space leading 10 9.5 9"},
    };
    add(&p, PANE_CONTEXT, 3, 0);
    for (size_t i = 0; i < 5; i++)
        add_setting(&p, rows[i].step, rows[i].fixed, false);
    for (size_t i = 0; i < 5; i++) {
        p.heights[0].text = 100 - rows[i].fixed;
        expect(&p, rows[i].expected);
        assert_int_equal(p.fit.setting, i + 1);
    }
    fit_finish(&p.fit);
}

static void a_setting_brings_heights_of_its_own(void **state)
{
    (void)state;
    static struct page p;
    start(&p);
    add(&p, PANE_CONTEXT, 3, 50);
    add(&p, PANE_CONTEXT, 3, 38);
    add_setting(&p, FIT_BODY_9, 20, true);
    expect(&p, "room=0 9");
    fit_finish(&p.fit);
}

static void notes_become_one_line_before_a_point_goes(void **state)
{
    (void)state;
    static struct page p;
    start(&p);
    add(&p, PANE_CONTEXT, 3, 70);
    add(&p, PANE_CONTEXT, 5, 5);
    p.heights[0].note = 9;
    p.heights[0].short_note = 1;
    expect(&p, "room=0 notes");
    assert_true(p.fit.is_note_short);
    p.heights[1].text = 10;
    expect(&p, "room=7 notes out:1");
    fit_finish(&p.fit);
}

static void the_lowest_priority_goes_first_and_of_equals_the_last(void **state)
{
    (void)state;
    static struct page p;
    start(&p);
    const uint8_t priorities[] = {3, 5, 1, 4, 5, 3};
    for (size_t i = 0; i < 6; i++)
        add(&p, PANE_AGENDA, priorities[i], 20);
    expect(&p, "out:4 out:1 out:3");
    fit_finish(&p.fit);
}

static void of_equals_the_fullest_pane_gives_first(void **state)
{
    (void)state;
    static struct page p;
    start(&p);
    const enum pane where[] = {0, 0, 1, 1, 1, 1, 3, 3};
    for (size_t i = 0; i < 8; i++)
        add(&p, where[i], 3, 15);
    expect(&p, "room=0 out:5 out:4 out:7");
    fit_finish(&p.fit);
}

static void a_panes_last_and_bookmarks_stay_longer(void **state)
{
    (void)state;
    static struct page p;
    start(&p);
    add(&p, PANE_CONTEXT, 5, 30); /* 0: the last of its pane */
    add(&p, PANE_AGENDA, 5, 30);  /* 1: bookmarked */
    add(&p, PANE_AGENDA, 1, 30);  /* 2 */
    p.points[1].is_bookmarked = true;
    expect(&p, "out:2");
    p.heights[1].text = 60;
    expect(&p, "out:2 out:0");
    add(&p, PANE_AGENDA, 4, 60); /* 3: bookmarked, of higher priority */
    p.points[3].is_bookmarked = true;
    expect(&p, "out:2 out:0 out:1");
    fit_finish(&p.fit);
}

static void what_names_the_missing_needs_room_too(void **state)
{
    (void)state;
    static struct page p;
    start(&p);
    add(&p, PANE_CONTEXT, 3, 78);
    add(&p, PANE_CONTEXT, 5, 3);
    expect(&p, "room=0 out:1");
    p.heights[0].text = 79; /* fits the page, but not with the names */
    expect(&p, "room=0 out:1 cut:0=78");
    fit_finish(&p.fit);
}

static void the_last_point_is_cut_to_what_is_free(void **state)
{
    (void)state;
    static struct page p;
    start(&p);
    add(&p, PANE_OUTLOOK, 3, 300);
    expect(&p, "room=0 cut:0=80");
    add(&p, PANE_CONTEXT, 1, 300);
    expect(&p, "room=0 out:0 cut:1=77"); /* 2 for the names, 1 for the pane */
    fit_finish(&p.fit);
}

/* What fits does, and no point is out while one of lower standing in its pane is in. */
static void any_page_fits_and_the_order_holds(void **state)
{
    (void)state;
    static struct page p;
    struct gen g = {7};
    for (int round = 0; round < 2000; round++) {
        start(&p);
        size_t count = gen_below(&g, gen_one_in(&g, 4) ? MOST : 40);
        for (size_t i = 0; i < count; i++) {
            enum pane pane = (enum pane)(i * PANE_COUNT / count);
            add(&p, pane, (uint8_t)(1 + gen_below(&g, 5)), 1 + gen_below(&g, 12));
            p.points[i].is_bookmarked = gen_one_in(&g, 5);
        }
        fit_page(&p.fit, &p.in);
        size_t used = 20 + (p.fit.left_out ? 2 : 0), shown[PANE_COUNT] = {0};
        for (size_t i = 0; i < count; i++) {
            used += p.fit.is_left_out[i] ? 0 : p.heights[i].text;
            shown[p.points[i].pane] += !p.fit.is_left_out[i];
            for (size_t k = 0; k < count && p.fit.is_left_out[i]; k++)
                if (!p.fit.is_left_out[k] && p.points[k].pane == p.points[i].pane &&
                    p.points[k].is_bookmarked == p.points[i].is_bookmarked &&
                    p.points[k].priority > p.points[i].priority)
                    fail_msg("round %d: %zu is out, %zu is in", round, i, k);
        }
        if (used + p.fit.write > 100)
            fail_msg("round %d: %zu used", round, used);
    }
    fit_finish(&p.fit);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_is_decided_where_all_fits),
        cmocka_unit_test(the_room_to_write_shrinks_first_and_goes_below_five),
        cmocka_unit_test(settings_are_tried_in_their_order),
        cmocka_unit_test(a_setting_brings_heights_of_its_own),
        cmocka_unit_test(notes_become_one_line_before_a_point_goes),
        cmocka_unit_test(the_lowest_priority_goes_first_and_of_equals_the_last),
        cmocka_unit_test(of_equals_the_fullest_pane_gives_first),
        cmocka_unit_test(a_panes_last_and_bookmarks_stay_longer),
        cmocka_unit_test(what_names_the_missing_needs_room_too),
        cmocka_unit_test(the_last_point_is_cut_to_what_is_free),
        cmocka_unit_test(any_page_fits_and_the_order_holds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
