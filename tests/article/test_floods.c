/*
 * What only makes work: it is cut short, and what is sound around it is still read.
 * That the work grows no faster than the text is for doubling.sh to show.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "article/import.h"

#define PROSE \
    "The council of Arden voted on Monday to close the old bridge for repairs."

static void repeat(struct str *out, const char *unit, size_t times)
{
    for (size_t i = 0; i < times; i++)
        str_adds(out, unit);
}

static void import(const struct str *text, enum import_format format, struct story *s)
{
    struct err err = {0};
    if (!import_article(str_span(text), format, NULL, s, &err))
        fail_msg("%s", err.what);
}

static bool holds(const struct story *s, enum block_kind kind, const char *text)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->blocks[i].kind == kind &&
            span_is(story_block_text(s, &s->blocks[i]), text))
            return true;
    return false;
}

static void reads_lists_deeper_than_any_person_writes_as_text(void **state)
{
    (void)state;
    struct str text = {0};
    struct story s = {0};
    repeat(&text, "- ", 5000);
    repeat(&text, "\n", 100000);
    str_adds(&text, PROSE "\n");
    import(&text, IMPORT_MARKDOWN, &s);
    assert_true(holds(&s, BLOCK_PARAGRAPH, PROSE));
    story_finish(&s);
    str_finish(&text);
}

static void keeps_a_table_of_many_columns_as_long_as_its_text(void **state)
{
    (void)state;
    struct str text = {0};
    struct story s = {0};
    str_adds(&text, PROSE "\n\n");
    repeat(&text, "|a", 60);
    str_adds(&text, "|\n");
    repeat(&text, "|-", 60);
    str_adds(&text, "|\n");
    repeat(&text, "|b\n", 50000);
    import(&text, IMPORT_MARKDOWN, &s);
    assert_true(holds(&s, BLOCK_PARAGRAPH, PROSE));
    assert_true(s.text.n <= text.n);
    story_finish(&s);
    str_finish(&text);
}

static void reads_a_page_up_to_a_flood_of_end_tags(void **state)
{
    (void)state;
    struct str text = {0};
    struct story s = {0};
    str_adds(&text, "<p>" PROSE "</p>");
    repeat(&text, "<b>", 100000);
    repeat(&text, "</i>", 100000);
    import(&text, IMPORT_HTML, &s);
    assert_true(holds(&s, BLOCK_PARAGRAPH, PROSE));
    story_finish(&s);
    str_finish(&text);
}

static void reads_a_page_behind_a_flood_of_attributes(void **state)
{
    (void)state;
    struct str text = {0};
    struct story s = {0};
    str_adds(&text, "<p ");
    for (unsigned i = 0; i < 100000; i++)
        str_addf(&text, "a%u=\"<p>\" ", i);
    str_adds(&text, ">" PROSE "</p>");
    import(&text, IMPORT_HTML, &s);
    assert_true(holds(&s, BLOCK_PARAGRAPH, PROSE));
    story_finish(&s);
    str_finish(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_lists_deeper_than_any_person_writes_as_text),
        cmocka_unit_test(keeps_a_table_of_many_columns_as_long_as_its_text),
        cmocka_unit_test(reads_a_page_up_to_a_flood_of_end_tags),
        cmocka_unit_test(reads_a_page_behind_a_flood_of_attributes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
