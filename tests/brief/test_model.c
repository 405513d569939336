/* Addresses of points, and the schema that tells editors of the keys. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "brief/keys.h"
#include "lib/brief_fixture.h"
#include "yaml/events.h"

static void formats_and_parses_addresses(void **state)
{
    (void)state;
    static const struct {
        struct address address;
        const char *text;
    } examples[] = {
        {{0, 0}, "0"},
        {{PANE_CONTEXT, 1}, "1.1"},
        {{PANE_AGENDA, 3}, "2.3"},
        {{PANE_OUTLOOK, 10000}, "4.10000"},
        {{PANE_OUTLOOK, 4294967289u}, "4.4294967289"},
    };
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        char text[ADDRESS_SIZE];
        struct address back;
        assert_int_equal(
            address_format(examples[i].address, text), strlen(examples[i].text));
        assert_string_equal(text, examples[i].text);
        assert_true(address_parse(span_of(text), &back));
        assert_true(address_eq(back, examples[i].address));
    }
}

static void refuses_what_is_no_address(void **state)
{
    (void)state;
    static const char *const bad[] = {"", "1", "00", "0.1", "1.0", "1.01", "5.1", "1.",
        ".1", "1.1 ", " 1.1", "1.x", "1.1.1", "-1.1", "1.-1", "1.99999999999", "a"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct address a;
        if (address_parse(span_of(bad[i]), &a))
            fail_msg("%s", bad[i]);
    }
}

static void counts_points_through_the_panes(void **state)
{
    (void)state;
    struct brief b;
    brief_fixture(&b, "brief: 1\ntitle: a\nbottom_line: z\ncontext: [a, b]\n"
                      "challenges: [c]\noutlook: [d, e, f]\n");
    assert_int_equal(brief_count(&b), 6);
    for (size_t n = 0; n < 6; n++) {
        struct address a = brief_nth(&b, n);
        assert_int_equal(brief_ordinal(&b, a), n);
        assert_int_equal(brief_point(&b, a)->text.p[0], "abcdef"[n]);
    }
    assert_string_equal(brief_point(&b, (struct address){0})->text.p, "z");
    assert_int_equal(brief_ordinal(&b, (struct address){0}), 0);
    assert_null(brief_point(&b, (struct address){PANE_AGENDA, 1}));
    assert_null(brief_point(&b, (struct address){PANE_OUTLOOK, 4}));
    brief_finish(&b);
    assert_null(brief_point(&b, (struct address){0}));
    assert_int_equal(brief_count(&b), 0);
}

/* JSON is YAML too: our own reader tells whether it is well-formed. */
static void schema_names_every_key(void **state)
{
    (void)state;
    const struct key_row *tables[] = {brief_keys, source_keys, point_keys};
    struct str schema = {0};
    struct input in;
    struct yev ev;
    struct err err;
    brief_schema(&schema);
    input_from_memory(&in, str_span(&schema), "schema");
    struct yev_reader *r = yev_create(&in, 16);
    do {
        if (!yev_next(r, &ev, &err))
            fail_msg("%zu:%zu: %s", err.line, err.column, err.what);
    } while (ev.kind != YEV_END);
    yev_destroy(r);
    for (size_t i = 0; i < 3; i++) {
        for (const struct key_row *row = tables[i]; row->name; row++) {
            struct str member = {0};
            str_addf(&member, "\"%s\": {\"description\": ", row->name);
            assert_non_null(strstr(str_c(&schema), str_c(&member)));
            str_finish(&member);
        }
    }
    assert_non_null(strstr(str_c(&schema), "\"required\": [\"brief\", \"title\"]"));
    str_finish(&schema);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(formats_and_parses_addresses),
        cmocka_unit_test(refuses_what_is_no_address),
        cmocka_unit_test(counts_points_through_the_panes),
        cmocka_unit_test(schema_names_every_key),
    };
    fixture_locale();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
