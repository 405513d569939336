/* The one table of keys: consistent with itself, complete, and what the help shows. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "lib/fixture.h"
#include "reader/actions.h"
#include "reader/keys.h"

static const enum view views[] = {VIEW_BRIEF, VIEW_SOURCE, VIEW_LIST, VIEW_HELP};

static void every_key_in_the_table_has_a_name_that_is_known(void **state)
{
    (void)state;
    for (size_t i = 0; i < action_count; i++) {
        struct span names = span_of(actions[i].keys);
        while (names.n) {
            size_t end = span_chr(names, ' ');
            struct span name = span_sub(names, 0, end);
            names = span_sub(names, end + 1, names.n);
            if (!span_is(name, "1-4"))
                assert_int_not_equal(key_of_name(name), 0);
        }
    }
}

static void no_key_means_two_things_in_one_view(void **state)
{
    (void)state;
    for (size_t v = 0; v < 4; v++) {
        for (uint32_t key = 1; key < 0x80; key++) {
            const struct action *first = action_of_key(views[v], key);
            if (!first)
                continue;
            for (const struct action *a = first + 1; a < actions + action_count; a++) {
                if (!(a->views & views[v]))
                    continue;
                struct action alone = *a;
                struct span names = span_of(alone.keys);
                struct str name = {0};
                key_add_name(&name, key);
                for (; names.n;
                     names = span_sub(names, span_chr(names, ' ') + 1, names.n))
                    if (span_is(span_sub(names, 0, span_chr(names, ' ')), str_c(&name)))
                        fail_msg("%s: %s and %s", name.p, first->name, a->name);
                str_finish(&name);
            }
        }
    }
}

static void names_are_unique(void **state)
{
    (void)state;
    for (size_t i = 0; i < action_count; i++)
        for (size_t j = i + 1; j < action_count; j++)
            assert_string_not_equal(actions[i].name, actions[j].name);
}

static void help_shows_every_action_of_its_view_and_no_other(void **state)
{
    (void)state;
    struct fixture f;
    struct brief b;
    brief_fixture(&b, "brief: 1\ntitle: T\nbottom_line: B.\ncontext: [a]\n");
    fixture_init(&f, &b, 120, 120);
    fixture_type(&f, "?");
    for (size_t i = 0; i < action_count; i++) {
        bool is_here = fixture_find_row(&f, actions[i].help) >= 0;
        bool is_elsewhere_too = !(actions[i].views & VIEW_BRIEF);
        if (!is_elsewhere_too)
            assert_true(is_here);
    }
    assert_int_equal(fixture_find_row(&f, "next brief"), -1);
    assert_int_equal(fixture_find_row(&f, "of the article"), -1);
    fixture_finish(&f);
}

static void help_is_filtered_as_it_is_typed(void **state)
{
    (void)state;
    struct fixture f;
    struct brief b;
    brief_fixture(&b, "brief: 1\ntitle: T\nbottom_line: B.\ncontext: [a]\n");
    fixture_init(&f, &b, 40, 80);
    fixture_type(&f, "?/copy");
    assert_true(fixture_find_row(&f, "copy the text of the point") > 0);
    assert_int_equal(fixture_find_row(&f, "next point"), -1);
    fixture_type(&f, "<Esc>");
    assert_true(fixture_find_row(&f, "next point") > 0);
    fixture_type(&f, "<Esc>");
    assert_int_equal(f.reader.view, VIEW_BRIEF);
    fixture_finish(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_key_in_the_table_has_a_name_that_is_known),
        cmocka_unit_test(no_key_means_two_things_in_one_view),
        cmocka_unit_test(names_are_unique),
        cmocka_unit_test(help_shows_every_action_of_its_view_and_no_other),
        cmocka_unit_test(help_is_filtered_as_it_is_typed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
