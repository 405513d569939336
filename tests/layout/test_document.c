/* The whole brief as text and as Markdown, beside files read by a person. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "layout/document.h"
#include "lib/brief_fixture.h"
#include "lib/golden.h"
#include "text/safe.h"

typedef void add_function(struct str *out, const struct brief *b,
    const struct article *a, const struct layout_options *options);

static void render(
    struct str *out, const char *name, add_function *add, size_t width, unsigned flags)
{
    char path[128];
    struct brief b;
    struct article a = {0};
    struct layout_options options = {width, flags, true};
    snprintf(path, sizeof path, "tests/layout/golden/%s.yaml", name);
    brief_fixture_file(&b, path);
    article_init(&a, b.article);
    add(out, &b, &a, &options);
    article_finish(&a);
    brief_finish(&b);
}

static void check(const char *name, const char *ending, add_function *add, size_t width,
    unsigned flags)
{
    char path[128];
    struct str out = {0};
    snprintf(path, sizeof path, "tests/layout/golden/%s.%s", name, ending);
    render(&out, name, add, width, flags);
    golden_compare(path, str_c(&out));
    str_finish(&out);
}

static const char *const names[] = {"full", "scripts", "hostile"};
enum { NAMES = 3 };

static void text_at_80_columns(void **state)
{
    (void)state;
    for (int i = 0; i < NAMES; i++)
        check(names[i], "txt", layout_text, 80, 0);
}

static void a_quotation_that_is_none_says_so_in_words(void **state)
{
    (void)state;
    struct brief b;
    struct article a;
    struct str out = {0};
    struct layout_options options = {80, 0, true};
    brief_fixture(&b, "brief: 1\ntitle: T\nagenda:\n"
                      "- {text: It rained., paragraph: 2}\n"
                      "- {text: It snowed., paragraph: 2}\n"
                      "- {text: It hailed., kind: quoted}\n"
                      "- {text: It froze., paragraph: 9}\n"
                      "article: |\n  T\n  It rained.\n");
    article_init(&a, b.article);
    layout_text(&out, &b, &a, &options);
    assert_non_null(strstr(str_c(&out), "2.1  It rained. [p2]\n"));
    assert_non_null(strstr(str_c(&out), "2.2  It snowed. [not in p2]\n"));
    assert_non_null(strstr(str_c(&out), "2.3  It hailed. [not in the article]\n"));
    assert_non_null(strstr(str_c(&out), "2.4  It froze. [not in the article]\n"));
    str_cut(&out, 0);
    layout_text(&out, &b, NULL, &options); /* without one there is nothing to say */
    assert_null(strstr(str_c(&out), "not in"));
    str_finish(&out);
    article_finish(&a);
    brief_finish(&b);
}

static void text_at_40_columns(void **state)
{
    (void)state;
    for (int i = 0; i < NAMES; i++)
        check(names[i], "40.txt", layout_text, 40, 0);
}

static void text_in_ascii(void **state)
{
    (void)state;
    for (int i = 0; i < NAMES; i++)
        check(names[i], "ascii.txt", layout_text, 80, SAFE_ASCII);
}

static void markdown(void **state)
{
    (void)state;
    for (int i = 0; i < NAMES; i++)
        check(names[i], "md", layout_markdown, 80, 0);
}

/* A URL is one line, so that it can be copied. */
static void no_line_but_the_url_is_wider_than_asked(void **state)
{
    (void)state;
    for (int i = 0; i < NAMES; i++) {
        for (size_t width = 24; width < 130; width++) {
            struct str out = {0};
            render(&out, names[i], layout_text, width, 0);
            struct span rest = str_span(&out);
            while (rest.n) {
                size_t end = span_chr(rest, '\n');
                size_t cells = safe_cells(span_sub(rest, 0, end));
                bool is_url = end > 8 && memcmp(rest.p, "https://", 8) == 0;
                if (cells > width && !is_url)
                    fail_msg("%s: %zu cells at width %zu", names[i], cells, width);
                rest = span_sub(rest, end + 1, rest.n);
            }
            str_finish(&out);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_at_80_columns),
        cmocka_unit_test(text_at_40_columns),
        cmocka_unit_test(a_quotation_that_is_none_says_so_in_words),
        cmocka_unit_test(text_in_ascii),
        cmocka_unit_test(markdown),
        cmocka_unit_test(no_line_but_the_url_is_wider_than_asked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
