/* Which points an article supports, and why not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "brief/tokens.h"
#include "brief/verify.h"
#include "lib/brief_fixture.h"

static const char article_text[] =
    "The bridge\n"
    "The bridge was built in 1952. The bridge will be closed for a year.\n"
    "Mayor Anna Lund said it was \"not safe\" any more, and 1,200 lorries must wait.\n"
    "Traffic: the ferry takes cars.\n";

/* One point, in a brief with that article, being judged. */
struct trial {
    struct brief brief;
    struct article article;
    struct verdicts verdicts;
};

static void judge(struct trial *t, const char *point)
{
    struct str yaml = {0};
    *t = (struct trial){0};
    str_addf(&yaml, "brief: 1\ntitle: T\nagenda:\n- {%s}\n", point);
    brief_fixture(&t->brief, str_c(&yaml));
    str_finish(&yaml);
    article_init(&t->article, span_of(article_text));
    verify_brief(&t->verdicts, &t->brief, &t->article);
}

static void finish(struct trial *t)
{
    verdicts_finish(&t->verdicts);
    article_finish(&t->article);
    brief_finish(&t->brief);
}

static void assert_holds(const char *point)
{
    struct trial t;
    judge(&t, point);
    if (t.verdicts.n)
        fail_msg("%s: %s", point, t.verdicts.at[0].what);
    finish(&t);
}

static void assert_fails(const char *point, const char *what)
{
    struct trial t;
    judge(&t, point);
    assert_int_equal(t.verdicts.n, 1);
    assert_int_equal(t.verdicts.failures, 1);
    assert_true(t.verdicts.at[0].is_failure);
    assert_string_equal(t.verdicts.at[0].what, what);
    finish(&t);
}

static void a_quotation_stands_word_for_word(void **state)
{
    (void)state;
    assert_holds("text: The bridge was built in 1952.");
    assert_holds("text: '  The bridge   was built in 1952.', paragraph: 2");
    assert_holds("topic: Traffic, text: the ferry takes cars., kind: quoted");
    assert_holds("text: was built in 1952., detail: The bridge will be closed");
    assert_fails(
        "text: The bridge was made in 1952., paragraph: 2", "not word for word in p2");
    assert_fails("text: The bridge was made in 1952., kind: quoted",
        "not word for word in the article");
}

static void topic_and_detail_stand_in_the_same_paragraph(void **state)
{
    (void)state;
    assert_fails("topic: Traffic, text: The bridge was built in 1952.",
        "the topic is not word for word in p2");
    assert_fails("text: The bridge was built in 1952., detail: the ferry takes cars.",
        "the detail is not word for word in p2");
}

static void a_paragraph_that_disagrees_is_a_finding(void **state)
{
    (void)state;
    assert_fails(
        "text: The bridge was built in 1952., paragraph: 3", "not word for word in p3");
    assert_fails("text: The bridge was built in 1952., paragraph: 5",
        "there is no p5: the article ends with p4");
    assert_fails("text: the crossing, kind: paraphrase, paragraph: 5",
        "there is no p5: the article ends with p4");
}

static void what_a_paraphrase_names_is_in_the_article(void **state)
{
    (void)state;
    assert_holds("text: 'Lund, the mayor, sees 1200 lorries waiting.'");
    assert_holds("text: 'Officials keep 1,200 lorries back.'");
    assert_holds("text: 'According to Anna Lund the bridge is “not safe”.'");
    assert_holds("text: 'ANNA LUND’s bridge dates from 1952.'");
    assert_fails(
        "text: 'Around 1,300 lorries wait, said Lund.'", "not in the article: 1,300");
    assert_fails(
        "text: 'According to Anna Smith it closes.'", "not in the article: Smith");
    assert_fails("text: 'Angela Lund sees it closed.'", "not in the article: Angela");
    assert_fails("text: 'NATO pays for it all.'", "not in the article: NATO");
    assert_fails(
        "text: 'Lund calls it \"quite safe\".'", "not in the article: \"quite safe\"");
    assert_fails("text: 'It closes, says Mr. Smith.'", "not in the article: Smith");
}

static void an_inference_and_a_gap_are_listed_only(void **state)
{
    (void)state;
    struct trial t;
    judge(&t, "text: 'It will cost 9 millions, says Smith.', kind: inference");
    assert_int_equal(t.verdicts.n, 1);
    assert_int_equal(t.verdicts.failures, 0);
    assert_string_equal(t.verdicts.at[0].what, "inference, not judged");
    finish(&t);
    judge(&t, "text: What it costs., kind: gap");
    assert_int_equal(t.verdicts.n, 1);
    assert_int_equal(t.verdicts.failures, 0);
    finish(&t);
}

static void a_failure_has_its_place_and_the_nearest_passage(void **state)
{
    (void)state;
    struct trial t;
    judge(&t, "text: Anna Lund said it was safe., kind: quoted");
    const struct verdict *v = &t.verdicts.at[0];
    assert_int_equal(v->line, 4);
    assert_int_equal(v->column, 3);
    assert_int_equal(v->at.pane, PANE_AGENDA);
    assert_int_equal(v->at.number, 1);
    assert_int_equal(v->paragraph, 3);
    assert_true(span_eq(v->passage, article_paragraph(&t.article, 3)));
    finish(&t);
}

static void the_nearest_passage_is_a_sentence(void **state)
{
    (void)state;
    struct article a;
    struct span passage;
    article_init(&a, span_of(article_text));
    assert_int_equal(
        nearest_passage(&a, span_of("the bridge is closed for years"), &passage), 2);
    assert_true(span_is(passage, "The bridge will be closed for a year."));
    assert_int_equal(nearest_passage(&a, span_of("Quite another story"), &passage), 0);
    assert_int_equal(nearest_passage(&a, span_of(""), &passage), 0);
    article_finish(&a);
}

static void the_nearest_passage_is_not_cut_at_an_abbreviation(void **state)
{
    (void)state;
    static const char text[] =
        "It rained. The U.S. Senate met at 9 a.m. on Monday. Sen. Ted Cruz of Texas, "
        "i.e. the author, was late! It is 2.5. Vitamin B. Then the ferry sank.";
    static const char *const pairs[][2] = {
        {"the Senate meets on Monday", "The U.S. Senate met at 9 a.m. on Monday."},
        {"Texas has an author", "Sen. Ted Cruz of Texas, i.e. the author, was late!"},
        {"then a ferry sank", "Vitamin B. Then the ferry sank."}};
    struct article a;
    struct span passage;
    article_init(&a, span_of(text));
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(nearest_passage(&a, span_of(pairs[i][0]), &passage), 1);
        if (!span_is(passage, pairs[i][1]))
            fail_msg("%.*s", (int)passage.n, passage.p);
    }
    article_finish(&a);
}

static void many_failures_stay_within_the_budget(void **state)
{
    (void)state;
    struct trial t = {0};
    struct str yaml = {0}, text = {0};
    enum {
        POINTS = 200,
        SENTENCES = 20000,
    };
    str_adds(&yaml, "brief: 1\ntitle: T\nagenda:\n");
    for (int i = 0; i < POINTS; i++)
        str_addf(&yaml, "- {text: The ferry number %d is late, kind: quoted}\n", i);
    for (int i = 0; i < SENTENCES; i++)
        str_addf(&text, "The ferry came at %d, which was late for all of them.\n", i);
    brief_fixture(&t.brief, str_c(&yaml));
    article_init(&t.article, str_span(&text));
    verify_brief(&t.verdicts, &t.brief, &t.article);
    assert_int_equal(t.verdicts.failures, POINTS);
    size_t with_passage = 0;
    for (size_t i = 0; i < t.verdicts.n; i++)
        with_passage += t.verdicts.at[i].paragraph != 0;
    assert_int_equal(with_passage, VERIFY_BUDGET / t.article.folded.n);
    finish(&t);
    str_finish(&yaml);
    str_finish(&text);
}

static uint64_t hash_of(const char *text)
{
    struct token t;
    size_t at = 0;
    assert_true(token_next(span_of(text), &at, &t));
    return t.hash;
}

static void words_are_the_same_however_they_are_written(void **state)
{
    (void)state;
    static const char *const same[][2] = {{"1,200", "1200"}, {"1.200.300", "1200300"},
        {"Rubio's", "RUBIO"}, {"2nd", "2"}, {"U.S.", "US"}, {"1,50", "1.5"}};
    static const char *const other[][2] = {{"1.2", "12"}, {"12:30", "1230"},
        {"1,20", "120"}, {"1234,567", "1234567"}, {"0.500", "500"}, {"A. B", "AB"}};
    for (size_t i = 0; i < 6; i++) {
        assert_true(hash_of(same[i][0]) == hash_of(same[i][1]));
        assert_true(hash_of(other[i][0]) != hash_of(other[i][1]));
    }
    assert_true(token_hash_number(span_of("1.2"), 6) == hash_of("1,200,000"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_quotation_stands_word_for_word),
        cmocka_unit_test(topic_and_detail_stand_in_the_same_paragraph),
        cmocka_unit_test(a_paragraph_that_disagrees_is_a_finding),
        cmocka_unit_test(what_a_paraphrase_names_is_in_the_article),
        cmocka_unit_test(an_inference_and_a_gap_are_listed_only),
        cmocka_unit_test(a_failure_has_its_place_and_the_nearest_passage),
        cmocka_unit_test(the_nearest_passage_is_a_sentence),
        cmocka_unit_test(the_nearest_passage_is_not_cut_at_an_abbreviation),
        cmocka_unit_test(many_failures_stay_within_the_budget),
        cmocka_unit_test(words_are_the_same_however_they_are_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
