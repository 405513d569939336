/* Where a text stands in its article, against a slow search that is plainly right. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "brief/trace.h"
#include "lib/gen.h"
#include "text/words.h"

#define S(text) ((struct span){"" text, sizeof text - 1})

static void numbers_the_lines_that_are_not_blank(void **state)
{
    (void)state;
    struct article a;
    article_init(&a, S("\n Title\n\n \t\xC2\xA0\nOne  \xE3\x80\x80 two\r\n\r\n- Item"));
    assert_int_equal(a.n, 3);
    assert_true(span_is(article_paragraph(&a, 1), "Title"));
    assert_true(span_is(article_paragraph(&a, 2), "One two"));
    assert_true(span_is(article_paragraph(&a, 3), "- Item"));
    assert_int_equal(article_paragraph(&a, 0).n, 0);
    assert_int_equal(article_paragraph(&a, 4).n, 0);
    article_finish(&a);
}

static void finds_a_text_whatever_its_white_space(void **state)
{
    (void)state;
    struct article a;
    struct passage p = {0};
    article_init(&a, S("Title\nThe vote\tis on  Friday.\n"));
    assert_true(article_find(&a, S(" vote is\non Friday"), 0, &p));
    assert_int_equal(p.paragraph, 2);
    assert_int_equal(p.start, 4);
    assert_int_equal(p.end, 21);
    assert_false(p.is_repeated);
    assert_false(article_find(&a, S("Vote is on Friday"), 0, &p));
    assert_false(article_find(&a, S("Title The"), 0, &p));
    assert_false(article_find(&a, S("Title\nThe"), 0, &p));
    assert_false(article_find(&a, S(" "), 0, &p));
    article_finish(&a);
}

static void prefers_the_stated_paragraph_among_several(void **state)
{
    (void)state;
    struct article a;
    struct passage p = {0};
    article_init(
        &a, S("Title\nIt rained. It rained.\nSun.\nSo it rained. It rained.\n"));
    assert_true(article_find(&a, S("It rained."), 0, &p));
    assert_int_equal(p.paragraph, 2);
    assert_true(p.is_repeated);
    assert_true(article_find(&a, S("It rained."), 4, &p));
    assert_int_equal(p.paragraph, 4);
    assert_int_equal(p.start, 14);
    assert_true(p.is_repeated);
    assert_true(article_find(&a, S("It rained."), 3, &p));
    assert_int_equal(p.paragraph, 2);
    assert_true(article_find(&a, S("It rained. It"), 99, &p));
    assert_int_equal(p.paragraph, 2);
    assert_false(p.is_repeated);
    article_finish(&a);
}

static void an_empty_article_holds_nothing(void **state)
{
    (void)state;
    struct article zeroed = {0}, blank;
    struct passage p;
    article_init(&blank, S(" \n\n"));
    article_index(&blank);
    assert_int_equal(blank.n, 0);
    assert_false(article_find(&zeroed, S("a"), 1, &p));
    assert_false(article_find(&blank, S("a"), 1, &p));
    article_finish(&blank);
    article_finish(&zeroed);
}

/* The same question asked of each paragraph in turn, byte by byte. */
static bool find_slowly(
    const struct article *a, struct span text, uint32_t prefer, struct passage *out)
{
    size_t holders = 0;
    struct str folded = {0};
    words_fold(&folded, text);
    for (uint32_t number = 1; folded.n && number <= a->n; number++) {
        struct span hay = article_paragraph(a, number);
        size_t at = 0;
        while (at + folded.n <= hay.n && memcmp(hay.p + at, folded.p, folded.n) != 0)
            at++;
        if (at + folded.n > hay.n)
            continue;
        if (holders++ == 0 || number == prefer)
            *out = (struct passage){
                number, (uint32_t)at, (uint32_t)(at + folded.n), false};
    }
    str_finish(&folded);
    out->is_repeated = holders > 1;
    return holders > 0;
}

/* Few letters, so that all repeats; blanks of several kinds, so that much folds. */
static void add_letters(struct gen *g, struct str *out, size_t n, size_t letters)
{
    static const char *const blanks[] = {" ", " ", " ", " ", "  ", "\t", "\xC2\xA0"};
    while (n-- > 0) {
        if (gen_one_in(g, 6))
            str_adds(out, blanks[gen_below(g, sizeof blanks / sizeof *blanks)]);
        else
            str_addc(out, (char)('a' + gen_below(g, letters)));
    }
}

static void check_find(
    const struct article *a, struct span text, uint32_t prefer, unsigned long long seed)
{
    struct passage expected = {0}, found = {0};
    bool is_there = find_slowly(a, text, prefer, &expected);
    if (article_find(a, text, prefer, &found) != is_there ||
        found.paragraph != expected.paragraph || found.start != expected.start ||
        found.end != expected.end || found.is_repeated != expected.is_repeated)
        fail_msg("seed %llu: \"%.*s\", p%u: p%u %u-%u, but found p%u %u-%u", seed,
            (int)text.n, text.p, (unsigned)prefer, (unsigned)expected.paragraph,
            (unsigned)expected.start, (unsigned)expected.end, (unsigned)found.paragraph,
            (unsigned)found.start, (unsigned)found.end);
}

static void finds_what_a_slow_search_finds(void **state)
{
    (void)state;
    for (unsigned long long seed = 1; seed <= 400; seed++) {
        struct gen g = {seed};
        struct str text = {0}, needle = {0};
        struct article a;
        size_t letters = 1 + gen_below(&g, 4);
        for (size_t n = gen_below(&g, 30); n > 0; n--) {
            add_letters(&g, &text, gen_below(&g, 200), letters);
            str_addc(&text, '\n');
        }
        article_init(&a, str_span(&text));
        if (seed % 2)
            article_index(&a);
        for (size_t i = 0; i < 100; i++) {
            size_t start = gen_below(&g, text.n + 1);
            str_cut(&needle, 0);
            str_add(
                &needle, span_sub(str_span(&text), start, start + gen_below(&g, 60)));
            if (gen_one_in(&g, 3))
                add_letters(&g, &needle, gen_below(&g, 12), letters);
            check_find(&a, str_span(&needle), (uint32_t)gen_below(&g, a.n + 3), seed);
        }
        article_finish(&a);
        str_finish(&text);
        str_finish(&needle);
    }
}

/* 30 letters and another, over and over: no window of the texts below is rare. */
static void repetitive_article(struct article *a, size_t bytes)
{
    struct str text = {0};
    while (text.n < bytes) {
        str_fill(&text, 'a', 30);
        str_adds(&text, text.n % 7 ? "b " : "b\n");
    }
    article_init(a, str_span(&text));
    article_index(a);
    str_finish(&text);
}

static void equal_texts_are_searched_once(void **state)
{
    (void)state;
    struct article a;
    struct passage p;
    size_t spent = 0;
    repetitive_article(&a, 32 << 10);
    for (int round = 0; round < 3; round++) {
        for (size_t i = 1; i <= 29; i++) {
            for (size_t j = 16; j <= 29; j++) {
                struct str text = {0};
                str_fill(&text, 'a', i);
                str_adds(&text, "b ");
                str_fill(&text, 'a', j);
                str_addc(&text, 'b');
                assert_false(article_find(&a, str_span(&text), 1, &p));
                str_finish(&text);
            }
        }
        assert_int_equal(a.memory->searches, 29 * 14);
        assert_true(round == 0 || a.memory->spent == spent);
        spent = a.memory->spent;
    }
    for (int i = 0; i < 40000; i++) {
        assert_false(article_find(&a, S("zz"), 1, &p));
        assert_true(article_find(&a, S("ab"), 1, &p));
    }
    assert_int_equal(a.memory->searches, 29 * 14 + 2);
    article_finish(&a);
}

static void past_the_budget_nothing_is_found(void **state)
{
    (void)state;
    struct article a;
    struct passage p;
    repetitive_article(&a, 1 << 10);
    a.memory->spent = ARTICLE_BUDGET;
    assert_true(article_find(&a, S("aab"), 0, &p)); /* the last, and it is paid for */
    assert_true(a.memory->spent > ARTICLE_BUDGET);
    size_t spent = a.memory->spent;
    assert_false(article_find(&a, S("aab"), 0, &p));
    assert_false(article_find(&a, S("aaab"), 0, &p));
    assert_int_equal(a.memory->spent, spent);
    article_finish(&a);
}

static void gives_a_point_its_paragraph_and_kind(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint32_t paragraph;
        enum kind kind;
        struct trace without, with;
    } rows[] = {
        {"One.", 0, KIND_NONE, {0, KIND_NONE, false, 0, 0},
            {2, KIND_QUOTED, true, 0, 4}},
        {"One.", 3, KIND_NONE, {3, KIND_NONE, false, 0, 0},
            {2, KIND_QUOTED, true, 0, 4}},
        {"Twice.", 4, KIND_NONE, {4, KIND_NONE, false, 0, 0},
            {4, KIND_QUOTED, true, 4, 10}},
        {"Twice.", 0, KIND_INFERENCE, {0, KIND_INFERENCE, false, 0, 0},
            {3, KIND_INFERENCE, true, 0, 6}},
        {"Reworded.", 0, KIND_NONE, {0, KIND_NONE, false, 0, 0},
            {0, KIND_PARAPHRASE, false, 0, 0}},
        {"Reworded.", 3, KIND_PARAPHRASE, {3, KIND_PARAPHRASE, false, 0, 0},
            {3, KIND_PARAPHRASE, false, 0, 0}},
        {"Reworded.", 3, KIND_NONE, {3, KIND_NONE, false, 0, 0},
            {3, KIND_QUOTED, false, 0, 0}},
        {"Reworded.", 9, KIND_GAP, {9, KIND_GAP, false, 0, 0},
            {0, KIND_GAP, false, 0, 0}},
    };
    struct article a;
    article_init(&a, S("Title\nOne.\nTwice.\nNot Twice.\n"));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct point p = {.text = span_of(rows[i].text),
            .paragraph = rows[i].paragraph,
            .kind = (uint8_t)rows[i].kind};
        struct trace without = trace_point(NULL, &p), with = trace_point(&a, &p);
        const struct trace *expected[] = {&rows[i].without, &rows[i].with};
        const struct trace *got[] = {&without, &with};
        for (size_t k = 0; k < 2; k++) {
            assert_int_equal(got[k]->paragraph, expected[k]->paragraph);
            assert_int_equal(got[k]->kind, expected[k]->kind);
            assert_int_equal(got[k]->is_verbatim, expected[k]->is_verbatim);
            assert_int_equal(got[k]->start, expected[k]->start);
            assert_int_equal(got[k]->end, expected[k]->end);
        }
    }
    article_finish(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_the_lines_that_are_not_blank),
        cmocka_unit_test(finds_a_text_whatever_its_white_space),
        cmocka_unit_test(prefers_the_stated_paragraph_among_several),
        cmocka_unit_test(an_empty_article_holds_nothing),
        cmocka_unit_test(finds_what_a_slow_search_finds),
        cmocka_unit_test(equal_texts_are_searched_once),
        cmocka_unit_test(past_the_budget_nothing_is_found),
        cmocka_unit_test(gives_a_point_its_paragraph_and_kind),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
