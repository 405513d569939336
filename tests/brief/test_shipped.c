/* The brief that comes with the program: it must be an example in all respects. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/limits.h"
#include "brief/read.h"
#include "brief/trace.h"
#include "brief/write.h"

struct shipped {
    struct str file;
    struct brief brief;
    struct article article;
};

static int open_brief(void **state)
{
    struct shipped *s = calloc(1, sizeof *s);
    struct input in;
    struct str path = {0};
    struct findings findings = {0};
    struct err err;
    const char *root = getenv("SOURCE_DIR");
    str_addf(&path, "%s/briefs/mexico-security-cabinet.yaml", root ? root : ".");
    assert_true(input_open(&in, str_c(&path), LIMIT_FILE, &err));
    in.copy = &s->file;
    assert_true(brief_read(&in, &s->brief, &findings, &err));
    input_close(&in);
    assert_int_equal(findings.n, 0);
    findings_finish(&findings);
    str_finish(&path);
    article_init(&s->article, s->brief.article);
    *state = s;
    return 0;
}

static int close_brief(void **state)
{
    struct shipped *s = *state;
    article_finish(&s->article);
    brief_finish(&s->brief);
    str_finish(&s->file);
    free(s);
    return 0;
}

static void is_written_as_the_program_writes(void **state)
{
    struct shipped *s = *state;
    struct str out = {0};
    brief_write_yaml(&out, &s->brief);
    assert_string_equal(str_c(&out), str_c(&s->file));
    str_finish(&out);
}

/* Whether text, if there is any, stands word for word in paragraph. */
static void check_stands(const struct article *a, struct span text, uint32_t paragraph)
{
    struct passage p = {0};
    if (text.n && (!article_find(a, text, paragraph, &p) || p.paragraph != paragraph))
        fail_msg("not in p%u: %.*s", (unsigned)paragraph, (int)text.n, text.p);
}

static void has_15_points_that_stand_word_for_word_in_their_paragraphs(void **state)
{
    struct shipped *s = *state;
    assert_int_equal(brief_count(&s->brief), 15);
    for (size_t i = 0; i <= 15; i++) {
        struct address at =
            i < 15 ? brief_nth(&s->brief, i) : (struct address){PANE_CONTEXT, 0};
        const struct point *p = brief_point(&s->brief, at);
        assert_true(p->paragraph > 0);
        check_stands(&s->article, p->topic, p->paragraph);
        check_stands(&s->article, p->text, p->paragraph);
        check_stands(&s->article, p->detail, p->paragraph);
        struct trace t = trace_point(&s->article, p);
        assert_true(t.is_verbatim);
        assert_int_equal(t.kind, KIND_QUOTED);
        assert_int_equal(t.paragraph, p->paragraph);
    }
}

static void gives_the_paragraphs_their_known_numbers(void **state)
{
    struct shipped *s = *state;
    assert_int_equal(s->article.n, 28);
    assert_true(span_eq(article_paragraph(&s->article, 1), s->brief.title));
    assert_int_equal(s->brief.bottom_line.paragraph, 2);
    for (uint32_t i = 0; i < 4; i++)
        assert_int_equal(s->brief.pane[PANE_AGENDA].at[i].paragraph, 8 + i);
    assert_int_equal(s->brief.pane[PANE_OUTLOOK].at[0].paragraph, 23);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(is_written_as_the_program_writes),
        cmocka_unit_test(has_15_points_that_stand_word_for_word_in_their_paragraphs),
        cmocka_unit_test(gives_the_paragraphs_their_known_numbers),
    };
    return cmocka_run_group_tests(tests, open_brief, close_brief);
}
