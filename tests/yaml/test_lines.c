/* The table of lines agrees with the places that events give. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/input.h"
#include "yaml/events.h"
#include "yaml/lines.h"

static void knows_all_breaks_and_the_last_line(void **state)
{
    (void)state;
    struct lines l;
    lines_init(&l, span_of("a\nb\r\nc\rd\xC2\x85 \xE2\x80\xA8 e\n\ng"));
    assert_int_equal(l.n, 6);
    assert_true(span_is(lines_at(&l, 1), "b\r\n"));
    assert_true(span_is(lines_at(&l, 4), "\n"));
    assert_true(span_is(lines_at(&l, 5), "g"));
    assert_int_equal(lines_at(&l, 6).n, 0);
    lines_finish(&l);
    lines_init(&l, span_of(""));
    assert_int_equal(l.n, 0);
    lines_finish(&l);
}

/* Each scalar of a text of marked words stands where its event says. */
static void finds_every_scalar_where_its_event_says(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "one: two\nthree:\n  - four # \xC3\xA9\xE2\x80\xA8no\n",
        "\xEF\xBB\xBFone: two\r\nthree:\r\n- four\r\n- \xE4\xB8\xAD\xE6\x96\x87\r\n",
        "one: # \xC2\x85  two\nthree: '\xC3\xA9\xC3\xA9'\rfour: five",
        "- \xF0\x9F\x98\x80: \xC3\xA9: x\n- [\xC3\xA9, two]",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct input in;
        struct lines l;
        struct err err;
        struct yev ev = {.kind = YEV_MAP};
        lines_init(&l, span_of(texts[i]));
        input_from_memory(&in, span_of(texts[i]), "test");
        struct yev_reader *r = yev_create(&in, 5);
        size_t scalars = 0;
        while (yev_next(r, &ev, &err) && ev.kind != YEV_END) {
            if (ev.kind != YEV_SCALAR)
                continue;
            size_t start = lines_offset(&l, ev.line, ev.column);
            size_t end = lines_offset(&l, ev.end_line, ev.end_column);
            struct span found = span_sub(l.text, start, end);
            if (!ev.is_plain)
                found = span_sub(found, 1, found.n - 1);
            assert_true(span_eq(found, ev.text));
            scalars++;
        }
        assert_true(scalars >= 2);
        yev_destroy(r);
        lines_finish(&l);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_all_breaks_and_the_last_line),
        cmocka_unit_test(finds_every_scalar_where_its_event_says),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
