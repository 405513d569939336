/* Whatever is typed at whatever size, the cursor is on a point and on the screen. */
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
#include "lib/walk.h"

enum {
    WALKS = 300,
    STEPS = 120,
};

static uint64_t state;

static uint32_t next_random(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (uint32_t)(state >> 11);
}

static const char *const words[] = {"port", "harbour", "\u00fcber",
    "\u6f22\u5b57\u6f22", "\u05e9\u05dc\u05d5\u05dd", "e\u0301\u0302\u0303",
    "\U0001F469\u200D\U0001F680", "\u0928\u092e\u0938\u094d\u0924\u0947",
    "a-very-long-word-that-does-not-fit-anywhere-at-all", "x"};

static void add_text(struct str *out, uint32_t count)
{
    str_addc(out, '"');
    for (uint32_t i = 0; i < count; i++)
        str_addf(out, "%s%s", i ? " " : "", words[next_random() % 10]);
    str_addc(out, '"');
}

/* Panes of 0 to 12 points of 1 to 200 words; every other one with an article. */
static void random_brief(struct brief *out)
{
    static const char *const keys[] = {"context", "agenda", "challenges", "outlook"};
    struct str yaml = {0};
    str_adds(&yaml, "brief: 1\ntitle: ");
    add_text(&yaml, 1 + next_random() % 30);
    if (next_random() % 4) {
        str_adds(&yaml, "\nbottom_line: ");
        add_text(&yaml, 1 + next_random() % 60);
    }
    for (int p = 0; p < 4; p++) {
        uint32_t points = next_random() % 3 ? next_random() % 12 : 0;
        str_addf(&yaml, "\n%s:%s", keys[p], points ? "" : " []");
        for (uint32_t i = 0; i < points; i++) {
            str_adds(&yaml, "\n  - text: ");
            add_text(&yaml, 1 + next_random() % (next_random() % 5 ? 20 : 200));
            if (next_random() % 3 == 0) {
                str_adds(&yaml, "\n    detail: ");
                add_text(&yaml, 1 + next_random() % 40);
            }
        }
    }
    if (next_random() % 2) {
        str_adds(&yaml, "\narticle: \"Title\\n");
        for (int i = 0; i < 8; i++) {
            for (uint32_t w = 0; w < next_random() % 80 + 1; w++)
                str_addf(&yaml, "%s ", words[next_random() % 10]);
            str_adds(&yaml, "\\n");
        }
        str_adds(&yaml, "\"");
    }
    str_adds(&yaml, "\n");
    brief_fixture(out, yaml.p);
    str_finish(&yaml);
}

static void the_cursor_is_always_on_a_point_and_on_the_screen(void **unused)
{
    (void)unused;
    for (int i = 0; i < WALKS; i++) {
        struct brief first, other;
        struct reader r;
        uint8_t bytes[STEPS];
        state = 88172645463325252u + (uint64_t)i * 7919u;
        random_brief(&first);
        random_brief(&other);
        for (int b = 0; b < STEPS; b++)
            bytes[b] = (uint8_t)next_random();
        reader_init(&r, 0);
        int rows = (int)(next_random() % 60) + 1;
        reader_resize(&r, rows, (int)(next_random() % 150) + 1);
        reader_open(&r, &first, (struct address){PANE_CONTEXT, 1});
        fprintf(stderr, "# walk %d\n", i); /* names the seed where it aborts */
        walk(&r, &first, &other, bytes, STEPS);
        reader_finish(&r);
        brief_finish(&first);
        brief_finish(&other);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_cursor_is_always_on_a_point_and_on_the_screen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
