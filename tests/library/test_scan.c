/*
 * The scan against brief_read: where it answers for a file that is a brief, it
 * must give the same three, however the file is spelled and wherever it is cut.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "brief/read.h"
#include "brief/write.h"
#include "lib/gen.h"
#include "library/scan.h"

static bool read_brief(struct span text, struct brief *out)
{
    struct input in;
    struct findings findings = {0};
    struct err err;
    input_from_memory(&in, text, "text");
    bool is_read = brief_read(&in, out, &findings, &err);
    findings_finish(&findings);
    return is_read;
}

static void check_same(const char *what, struct span got, struct span expected,
    struct span text, unsigned long long seed)
{
    if (!span_eq(got, expected))
        fail_msg("seed %llu: the %s is \"%.*s\", not \"%.*s\", in:\n%.*s", seed, what,
            (int)expected.n, expected.p, (int)got.n, got.p, (int)text.n, text.p);
}

/* Whether the scan answers for the first n bytes; it must not differ from b. */
static bool check_start(
    struct span text, size_t n, const struct brief *b, unsigned long long seed)
{
    struct scan s = {0};
    bool is_answered = scan_start(span_sub(text, 0, n), n == text.n, &s);
    if (is_answered) {
        check_same("title", str_span(&s.title), b->title, text, seed);
        check_same("publisher", str_span(&s.publisher), b->publisher, text, seed);
        check_same("date", str_span(&s.published), b->published, text, seed);
    }
    scan_finish(&s);
    return is_answered;
}

/* True where the scan answers for the whole of text; checked at each cut. */
static bool check_text(struct span text, unsigned long long seed)
{
    struct brief b = {0};
    struct scan s = {0};
    bool is_answered;
    if (read_brief(text, &b)) {
        for (size_t n = 0; n < text.n; n++)
            check_start(text, n, &b, seed);
        is_answered = check_start(text, text.n, &b, seed);
    } else {
        is_answered = scan_start(text, true, &s);
    }
    scan_finish(&s);
    brief_finish(&b);
    return is_answered;
}

#define HEAD "brief: 1\ntitle: T\n"
#define PANES "context:\n  - One.\n"

static void answers_for_plain_spellings(void **state)
{
    (void)state;
    static const char *const texts[] = {
        HEAD,
        HEAD PANES,
        "brief: 1\ntitle: It’s a title",
        "# mine\n\nbrief: 1\n\nid: an-id\n\ntitle:   T\n\n# c\nsource:\n  publisher: "
        "P\n",
        "brief: 1\nsource:\n    published: 2026\n    url: http://a.b/c:d\ntitle: T\n",
        "brief: 1\ntitle: 'It''s: #1'\nsource:\n publisher: \"P: #1\"\n" PANES,
        "brief: 1\ntitle: >-\n  A title\n  in two lines: #1\nsource:\n  author: >-\n"
        "    Some\n    one\n  publisher: P\n" PANES,
        "brief: 1\ntitle: T\nbottom_line:\n  text: >-\n    Long\n    text\n"
        "  paragraph: 2\nsource:\n  publisher: P\ncontext:\n- One.\n- text: source: "
        "x\n",
        HEAD "source:\n  publisher: P\narticle: |\n  title: no\n\n  source: no\n",
        "brief: 1\nsource:\n  publisher: P\n  published: 2026\ntitle: >-\n  A\n  B\n",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (!check_text(span_of(texts[i]), i))
            fail_msg("no answer for:\n%s", texts[i]);
    }
}

static void leaves_the_rest_to_the_reader(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",
        "{\"brief\": 1, \"title\": \"T\"}",
        "\xEF\xBB\xBF" HEAD,
        "brief: 1\r\ntitle: T\r\n",
        "title: T\nbrief: 1\n",
        "brief: 2\ntitle: T\n",
        "brief: 1 # one\ntitle: T\n",
        "--- \nbrief: 1\ntitle: T\n",
        "brief: 1\ntitle: T # comment\n",
        "brief: 1\ntitle: T\n  goes on\n",
        "brief: 1\ntitle: T\n\n  goes on\n",
        "brief: 1\ntitle:\n  T\n",
        "brief: 1\ntitle: |\n  T\n",
        "brief: 1\ntitle: >\n  T\n",
        "brief: 1\ntitle: >-\n  A\n\n  B\n",
        "brief: 1\ntitle: >-\n  A\n    B\n",
        "brief: 1\ntitle: >-\n  A \n  B\n",
        "brief: 1\ntitle: >-\n    A\n  B\n",
        "brief: 1\ntitle: >-\n  A\n     \n",
        "brief: 1\ntitle: \"a\\u0041\"\n",
        "brief: 1\ntitle: \"a\n  b\"\n",
        "brief: 1\ntitle: 'a' # b\n",
        "brief: 1\ntitle: a: b\n",
        "brief: 1\ntitle: null\n",
        "brief: 1\ntitle: ~\n",
        "brief: 1\ntitle: &a T\n",
        "brief: 1\ntitle: !!str T\n",
        "brief: 1\ntitle: ' '\n",
        "brief: 1\ntitle: a\xE2\x80\xA8source: b\n",
        "brief: 1\ntitle: a\xC2\x85source: b\n",
        "brief: 1\ntitle: a\xEF\xBB\xBF"
        "b\n",
        "brief: 1\ntitle: a\xEF\xBF\xBE"
        "b\n",
        "brief: 1\ntitle: \xFF\n",
        "brief: 1\ntitle: 'a'b'\n",
        "brief: 1\ntitle: \"a\"b\"\n",
        "brief: 1\ntitle:T\n",
        "brief: 1\n  title: T\n",
        "brief: 1\nsource:\n  publisher: P\ntitle: T\n  goes on\n",
        "brief: 1\nsource:\n  publisher: P\ntitle: >-\n  A\n   \n",
        "brief: 1\nsource:\n  publisher: P\n    goes on\ntitle: T\n",
        "# a\xC2\x85"
        "brief: 1\n" HEAD,
        "brief: 1\n\"title\": T\n",
        "brief: 1\ntitle : T\n",
        "brief: 1\n? title\n: T\n",
        HEAD "title: U\n",
        HEAD PANES "title: U\n",
        HEAD "source: {publisher: P}\n",
        HEAD "source: P\n",
        HEAD "source: P\n  publisher: Q\n",
        HEAD "source:\n    publisher: P\n  url: Q\n",
        HEAD "source:\n  publisher: P\n  publisher: Q\n",
        HEAD "source:\n  publisher: P\n    url: Q\n",
        HEAD "source:\n  publisher: P\nsource:\n  publisher: Q\n",
        HEAD "source:\n  publisher: P\n" PANES "source:\n  publisher: Q\n",
        HEAD PANES "source:\n  publisher: Q\n",
        HEAD PANES "'source':\n  publisher: Q\n",
        HEAD PANES "\"source\": {publisher: Q}\n",
        HEAD "context:\n  - a\xE2\x80\xA8source: {publisher: Q}\n",
        HEAD "context:\n  - a\rsource: {publisher: Q}\n",
        HEAD "source:\n\tpublisher: P\n",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (check_text(span_of(texts[i]), i))
            fail_msg("an answer for:\n%s", texts[i]);
    }
}

static void answers_from_the_start_of_a_long_file(void **state)
{
    (void)state;
    static const char head[] = HEAD "source:\n  publisher: P\n" PANES;
    struct str text = {0};
    struct brief b = {0};
    str_adds(&text, head);
    for (int i = 0; i < 20; i++)
        str_adds(&text, "  - topic: A topic\n    text: It's \"said\", so.\n");
    str_adds(&text, "agenda:\n- One\n- Two\narticle: |\n  T\n");
    assert_true(read_brief(str_span(&text), &b));
    for (size_t n = sizeof head - 1; n <= text.n; n++)
        assert_true(check_start(str_span(&text), n, &b, n));
    brief_finish(&b);
    str_finish(&text);
}

static void answers_for_what_is_written_in_prose(void **state)
{
    (void)state;
    size_t answers = 0;
    for (unsigned long long seed = 1; seed <= 200; seed++) {
        struct gen g = {seed};
        struct brief b;
        struct str out = {0};
        gen_brief(&g, &b, GEN_PROSE);
        brief_write_yaml(&out, &b);
        answers += check_start(str_span(&out), out.n, &b, seed);
        str_finish(&out);
        brief_finish(&b);
    }
    assert_true(answers > 150);
}

static const char *const pieces[] = {"brief: 1\n", "brief: 1\n", "title: T\n",
    "title: ", "'title': ", "source:\n", "source: ", "source:\n",
    "  publisher: ", "  publisher: P\n", "  published: 2026-11-20\n",
    "  url: ", "  x-mine: y\n", "id: a\n", "context:\n",
    "bottom_line: ", "bottom_line:\n", "  text: ", "  - ", "- ", "agenda: []\n",
    "plain\n", "'single'\n", "\"double\"\n", ">-\n", "|\n", ">\n", "  folded\n",
    "    more\n", "{publisher: P}\n", "{", "}", "\"", "'", "''", "\\", ": ", ":", " #",
    "# c\n", "\n", "\n\n", " ", "  ", "\t", "\r\n", "\xC2\x85", "\xE2\x80\xA8",
    "\xEF\xBB\xBF", "\xFF", "&a ", "*a", "!!str ", "? ", "---\n", "...\n",
    "x-mine: ", "null\n", "~\n", "é", "’", "article: |\n", "    source: no\n"};

static void add_pieces(struct gen *g, struct str *out, size_t n)
{
    for (; n > 0; n--)
        str_adds(out, pieces[gen_below(g, sizeof pieces / sizeof *pieces)]);
}

static void never_differs_on_files_put_together_at_random(void **state)
{
    (void)state;
    for (unsigned long long seed = 1; seed <= 20000; seed++) {
        struct gen g = {seed};
        struct str text = {0};
        str_adds(&text, gen_one_in(&g, 2) ? "brief: 1\ntitle: " : "brief: 1\n");
        add_pieces(&g, &text, gen_below(&g, 14));
        check_text(str_span(&text), seed);
        str_finish(&text);
    }
}

static void never_differs_on_briefs_with_something_put_in(void **state)
{
    (void)state;
    for (unsigned long long seed = 1; seed <= 8000; seed++) {
        struct gen g = {seed};
        struct brief b;
        struct str text = {0}, mended = {0};
        gen_brief(&g, &b, seed % 2 ? GEN_NASTY : GEN_PROSE);
        brief_write_yaml(&text, &b);
        size_t head = text.n < 600 ? text.n : 600, at = gen_below(&g, head);
        str_add(&mended, span_sub(str_span(&text), 0, at));
        add_pieces(&g, &mended, 1 + gen_below(&g, 3));
        str_add(&mended, span_sub(str_span(&text), at + gen_below(&g, 3), head));
        check_text(str_span(&mended), seed);
        str_finish(&text);
        str_finish(&mended);
        brief_finish(&b);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(answers_for_plain_spellings),
        cmocka_unit_test(leaves_the_rest_to_the_reader),
        cmocka_unit_test(answers_from_the_start_of_a_long_file),
        cmocka_unit_test(answers_for_what_is_written_in_prose),
        cmocka_unit_test(never_differs_on_files_put_together_at_random),
        cmocka_unit_test(never_differs_on_briefs_with_something_put_in),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
