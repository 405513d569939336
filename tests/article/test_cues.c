/* The tables of cues: what a slip of the pen would break without a word. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "article/cues.h"
#include "base/span.h"

/* The next phrase of a row; false at its end. */
static bool next_phrase(struct span *rest, struct span *phrase)
{
    while (rest->n && (rest->p[0] == ',' || rest->p[0] == ' '))
        *rest = span_sub(*rest, 1, rest->n);
    size_t n = span_chr(*rest, ',');
    *phrase = span_sub(*rest, 0, n);
    *rest = span_sub(*rest, n, rest->n);
    return phrase->n > 0;
}

/* Row i of all that a language has; NULL behind the last. */
static const struct cue_row *row_at(const struct cue_language *l, size_t i)
{
    for (size_t k = 0; k < CUE_TABLES && l->tables[k]; k++) {
        if (i < l->tables[k]->n)
            return &l->tables[k]->rows[i];
        i -= l->tables[k]->n;
    }
    return NULL;
}

/* How often a phrase stands in the rows of a use. */
static unsigned count(const struct cue_language *l, unsigned use, struct span wanted)
{
    const struct cue_row *row;
    unsigned n = 0;
    for (size_t i = 0; (row = row_at(l, i)) != NULL; i++) {
        struct span rest = span_of(row->phrases), phrase;
        while (row->use == use && next_phrase(&rest, &phrase))
            n += span_eq(phrase, wanted);
    }
    return n;
}

static size_t count_words(struct span phrase)
{
    size_t n = 1;
    for (size_t i = 0; i < phrase.n; i++)
        n += phrase.p[i] == ' ';
    return n;
}

/* A phrase that means nothing keeps its words from shorter ones, not from itself. */
static bool is_neutral_for_nothing(
    const struct cue_language *l, unsigned use, struct span phrase)
{
    unsigned n = 0;
    for (unsigned other = 0; use == CUE_NEUTRAL && other < CUE_SENTENCE_USES; other++)
        n += other == CUE_NEUTRAL ? 0 : count(l, other, phrase);
    return n > 0;
}

static void check_language(const struct cue_language *l)
{
    const struct cue_row *row;
    for (size_t i = 0; (row = row_at(l, i)) != NULL; i++) {
        struct span rest = span_of(row->phrases), phrase;
        while (next_phrase(&rest, &phrase)) {
            bool is_low = true;
            for (size_t k = 0; k < phrase.n; k++)
                is_low &= !(phrase.p[k] >= 'A' && phrase.p[k] <= 'Z') &&
                          !(phrase.p[k] == '\'' && phrase.p[k + 1] == 's');
            if (count(l, row->use, phrase) != 1 || !is_low ||
                is_neutral_for_nothing(l, row->use, phrase) ||
                count_words(phrase) > CUE_WORDS)
                fail_msg("%s, row %zu: %.*s", l->code, i, (int)phrase.n, phrase.p);
        }
    }
}

static void a_phrase_stands_once_for_a_use_in_lower_case(void **state)
{
    (void)state;
    check_language(&cues_english);
    check_language(&cues_spanish);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_phrase_stands_once_for_a_use_in_lower_case),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
