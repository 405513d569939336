/* The names of points that are not on the page. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/mem.h"
#include "lib/gen.h"
#include "page/left_out.h"
#include "text/wrap.h"

enum { MOST = 4000 };

static void neighbours_are_one_name(void **state)
{
    (void)state;
    const struct address points[] = {{0, 9}, {1, 4}, {1, 5}, {1, 6}, {2, 5}, {2, 6}};
    struct str got = {0};
    names_add(&got, points, 6);
    assert_string_equal(str_c(&got), "1.9, 2.4-2.6, 3.5, 3.6");
    str_cut(&got, 0);
    names_add_short(&got, points, 6, 2, 80);
    assert_string_equal(str_c(&got), "not shown: 1.9, 2.4-2.6, 3.5, 3.6");
    str_finish(&got);
}

static void panes_do_not_run_together(void **state)
{
    (void)state;
    const struct address points[] = {{0, 1}, {0, 2}, {0, 3}, {1, 4}, {1, 5}, {1, 6}};
    struct str got = {0};
    names_add(&got, points, 6);
    assert_string_equal(str_c(&got), "1.1-1.3, 2.4-2.6");
    str_finish(&got);
}

static void past_the_lines_the_rest_is_counted(void **state)
{
    (void)state;
    struct address points[60];
    struct str got = {0};
    for (uint32_t i = 0; i < 60; i++)
        points[i] = (struct address){i < 30 ? PANE_AGENDA : PANE_OUTLOOK, 2 * i + 2};
    names_add_short(&got, points, 60, 1, 80);
    assert_string_equal(str_c(&got), "not shown: 2.2, 2.4, 2.6, 2.8, 2.10, 2.12, 2.14 "
                                     "and 23 in pane 2, 30 in pane 4");
    str_finish(&got);
}

/* "A.N" or "A.N-A.M", or "N in pane A": how many points that is. */
static size_t count_names(const char *text)
{
    size_t total = 0;
    const char *at = text + strlen("not shown: ");
    while (*at) {
        char *end;
        unsigned long a = strtoul(at, &end, 10);
        if (strncmp(end, " in pane ", 9) == 0) {
            total += a;
            strtoul(end + 9, &end, 10);
        } else {
            unsigned long first = strtoul(end + 1, &end, 10), last = first;
            if (*end == '-') {
                strtoul(end + 1, &end, 10);
                last = strtoul(end + 1, &end, 10);
            }
            total += last - first + 1;
        }
        at = end + strspn(end, ", and");
    }
    return total;
}

static void every_point_is_named_or_counted(void **state)
{
    (void)state;
    struct gen g = {11};
    struct address *points = mem_alloc(MOST * sizeof *points);
    for (int round = 0; round < 1000; round++) {
        size_t n = 0, most = gen_one_in(&g, 5) ? MOST : 60, gap = 1 + gen_below(&g, 9);
        size_t lines = 1 + gen_below(&g, 3);
        for (size_t i = 1; i < MOST && n < most; i++)
            if (gen_one_in(&g, gap))
                points[n++] =
                    (struct address){(enum pane)(i / 1000), (uint32_t)(i % 1000) + 1};
        struct str got = {0};
        struct wrap_lines wrapped = {0};
        names_add_short(&got, points, n, lines, 80);
        wrap_text(&wrapped, str_span(&got), 80, 0);
        if (count_names(str_c(&got)) != n || wrapped.n > lines)
            fail_msg("round %d: %zu points, %s", round, n, str_c(&got));
        wrap_finish(&wrapped);
        str_finish(&got);
    }
    free(points);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(neighbours_are_one_name),
        cmocka_unit_test(panes_do_not_run_together),
        cmocka_unit_test(past_the_lines_the_rest_is_counted),
        cmocka_unit_test(every_point_is_named_or_counted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
