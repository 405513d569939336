/* Two briefs are the same only if no field that a file can hold differs. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lib/brief_fixture.h"
#include "lib/compare.h"

static const char full[] = "brief: 1\nid: a\ntitle: T\n"
                           "bottom_line: {text: B, paragraph: 1}\n"
                           "source: {publisher: P, author: A, url: U, published: D,"
                           " updated: E, language: en}\n"
                           "agenda:\n- {topic: t, text: x, detail: d, paragraph: 2,"
                           " date: '2026', kind: gap, priority: 1}\n"
                           "article: X\n";

static void a_brief_is_the_same_as_itself_wherever_it_stands(void **state)
{
    (void)state;
    struct brief a, b;
    brief_fixture(&a, full);
    brief_fixture(&b, full);
    b.pane[PANE_AGENDA].at[0].line = 99;
    assert_null(brief_difference(&a, &b));
    brief_finish(&a);
    brief_finish(&b);
}

static void each_field_counts(void **state)
{
    (void)state;
    struct brief a, b;
    brief_fixture(&a, full);
    brief_fixture(&b, full);
    struct span *const texts[] = {&b.id, &b.title, &b.publisher, &b.author, &b.url,
        &b.published, &b.updated, &b.language, &b.article, &b.bottom_line.text};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct span before = *texts[i];
        *texts[i] = span_of("else");
        assert_non_null(brief_difference(&a, &b));
        *texts[i] = before;
    }
    struct point *p = &b.pane[PANE_AGENDA].at[0], point = *p;
    struct span *const parts[] = {&p->topic, &p->text, &p->detail, &p->date};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        *parts[i] = span_of("else");
        assert_string_equal(brief_difference(&a, &b), "agenda");
        *p = point;
    }
    p->paragraph++;
    assert_string_equal(brief_difference(&a, &b), "agenda");
    *p = point;
    p->kind = KIND_QUOTED;
    assert_string_equal(brief_difference(&a, &b), "agenda");
    *p = point;
    p->priority = PRIORITY_LAST;
    assert_string_equal(brief_difference(&a, &b), "agenda");
    *p = point;
    b.pane[PANE_AGENDA].n = 0;
    assert_string_equal(brief_difference(&a, &b), "agenda");
    b.pane[PANE_AGENDA].n = 1;
    assert_null(brief_difference(&a, &b));
    brief_finish(&a);
    brief_finish(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_brief_is_the_same_as_itself_wherever_it_stands),
        cmocka_unit_test(each_field_counts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
