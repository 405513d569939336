/* How words lean: the table, and the sum over a sentence. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "article/language.h"
#include "article/leanings.h"
#include "base/str.h"

static const struct leaning_row rows[] = {
    {CUE_AGENDA, 3, "plan  vote"},
    {CUE_OUTLOOK, -2, "vote"},
    {CUE_NONE, 127, "love"},
};

static const struct leaning_table table = {
    rows, sizeof rows / sizeof rows[0], {100, 50, 40, 30, 20, 10}};

static void check_sums(const struct leaning_table *leanings, const char *text,
    int agenda, int outlook, int none)
{
    struct terms terms;
    struct leanings l;
    int16_t sums[LEANINGS];
    terms_init(&terms, language_of(span_of("en")));
    leanings_init(&l, leanings, &terms);
    struct sentence_words w = terms_read(&terms, span_of(text));
    leanings_find(&l, &terms, terms.words + w.first, w.n, sums);
    assert_int_equal(sums[CUE_AGENDA], agenda);
    assert_int_equal(sums[CUE_OUTLOOK], outlook);
    assert_int_equal(sums[CUE_NONE], none);
    assert_int_equal(sums[CUE_CONTEXT], 0);
    leanings_finish(&l);
    terms_finish(&terms);
}

static void adds_up_the_words_by_their_stems(void **state)
{
    (void)state;
    check_sums(&table, "The council votes on plans; it voted once.", 9, -4, 0);
    check_sums(&table, "The ferry was late.", 0, 0, 0);
}

static void a_language_without_a_table_has_none(void **state)
{
    (void)state;
    check_sums(NULL, "The council votes on plans.", 0, 0, 0);
}

static void trusts_cues_as_the_table_has_it_or_wholly(void **state)
{
    (void)state;
    struct terms terms;
    struct leanings l;
    terms_init(&terms, language_of(span_of("en")));
    leanings_init(&l, &table, &terms);
    assert_int_equal(l.trust[CUE_AGENDA], 50);
    assert_int_equal(l.trust[CUE_NONE], 10);
    assert_int_equal(leaning_trusted(&l, 11, CUE_AGENDA), 55);
    assert_int_equal(leaning_trusted(&l, 90, CUE_AGENDA), 5 * LEANINGS_MOST);
    assert_int_equal(leaning_trusted(&l, -90, CUE_AGENDA), 5 * LEANINGS_LEAST);
    leanings_finish(&l);
    leanings_init(&l, NULL, &terms);
    assert_int_equal(l.trust[CUE_AGENDA], 100);
    leanings_finish(&l);
    terms_finish(&terms);
}

static void a_long_sentence_leans_no_farther_than_a_thousand(void **state)
{
    struct str text = {0};
    (void)state;
    for (int i = 0; i < 2000; i++)
        str_adds(&text, "love vote ");
    check_sums(&table, str_c(&text), 1000, -1000, 1000);
    str_finish(&text);
}

/* How often a stem stands in the rows of a use. */
static unsigned count(const struct leaning_table *t, unsigned use, struct span wanted)
{
    unsigned n = 0;
    for (size_t i = 0; i < t->n; i++) {
        struct span rest = span_of(t->rows[i].stems);
        while (t->rows[i].use == use && rest.n) {
            size_t end = span_chr(rest, ' ');
            n += span_eq(span_sub(rest, 0, end), wanted);
            rest = span_sub(rest, end + 1, rest.n);
        }
    }
    return n;
}

static void a_stem_of_the_table_stands_once_for_a_use_and_has_a_weight(void **state)
{
    const struct leaning_table *t = &leanings_english;
    (void)state;
    assert_true(t->n > 0);
    for (size_t i = 0; i < t->n; i++) {
        struct span rest = span_of(t->rows[i].stems);
        assert_true(t->rows[i].use > CUE_CONTEXT && t->rows[i].use < LEANINGS);
        assert_int_not_equal(t->rows[i].weight, 0);
        while (rest.n) {
            struct span stem = span_sub(rest, 0, span_chr(rest, ' '));
            if (!stem.n || count(t, t->rows[i].use, stem) != 1)
                fail_msg("row %zu: %.*s", i, (int)stem.n, stem.p);
            rest = span_sub(rest, stem.n + 1, rest.n);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(adds_up_the_words_by_their_stems),
        cmocka_unit_test(a_language_without_a_table_has_none),
        cmocka_unit_test(trusts_cues_as_the_table_has_it_or_wholly),
        cmocka_unit_test(a_long_sentence_leans_no_farther_than_a_thousand),
        cmocka_unit_test(a_stem_of_the_table_stands_once_for_a_use_and_has_a_weight),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
