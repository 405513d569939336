/* Whole articles, each with the brief that a person would be glad to have written. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "article/make.h"
#include "brief/write.h"
#include "lib/golden.h"
#include "lib/made.h"

static const char *const articles[] = {"blog-garden-sensors", "court-harbour-fraud",
    "diplomacy-river-talks", "disaster-dam-flood", "economy-rate-rise",
    "health-water-outbreak", "interview-bridge-engineer", "list-office-move",
    "press-release-ferry", "science-cave-fish", "spanish-puerto-lenor",
    "sport-cup-final"};

/* name: of a .txt and a .yaml file below the source folder, without the ending. */
static void makes_the_expected_brief_of(const char *name)
{
    struct str file = {0}, article = {0}, yaml = {0};
    struct brief brief = {0};
    str_addf(&file, "%s.txt", name);
    golden_read(&article, str_c(&file));
    made_brief(&brief, str_c(&article), "", 0, NULL);
    const char *broken = made_broken(&brief);
    if (broken)
        fail_msg("%s: %s", name, broken);
    brief_write_yaml(&yaml, &brief);
    str_cut(&file, file.n - 3);
    str_adds(&file, "yaml");
    golden_compare(str_c(&file), str_c(&yaml));
    brief_finish(&brief);
    str_finish(&file);
    str_finish(&article);
    str_finish(&yaml);
}

static void makes_the_expected_briefs(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof articles / sizeof articles[0]; i++) {
        char name[64];
        snprintf(name, sizeof name, "tests/article/corpus/%s", articles[i]);
        makes_the_expected_brief_of(name);
    }
}

static void makes_the_shipped_brief_of_its_article(void **state)
{
    (void)state;
    makes_the_expected_brief_of("briefs/mexico-security-cabinet");
}

static void explains_an_article(void **state)
{
    (void)state;
    struct str article = {0}, json = {0}, table = {0}, notes = {0};
    struct err err = {0};
    struct make_options options = {.from = IMPORT_TEXT};
    golden_read(&article, "tests/article/corpus/diplomacy-river-talks.txt");
    assert_true(make_explain(str_span(&article), &options, true, &json, &notes, &err));
    golden_compare("tests/article/corpus/diplomacy-river-talks.jsonl", str_c(&json));
    assert_true(
        make_explain(str_span(&article), &options, false, &table, &notes, &err));
    golden_compare("tests/article/corpus/diplomacy-river-talks.table", str_c(&table));
    str_finish(&article);
    str_finish(&json);
    assert_int_equal(notes.n, 0);
    str_finish(&table);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(makes_the_expected_briefs),
        cmocka_unit_test(makes_the_shipped_brief_of_its_article),
        cmocka_unit_test(explains_an_article),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
