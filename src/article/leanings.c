/*
 * A word leans by its stem, so that a table of some hundred stems knows most words that
 * it was learnt from. Each occurrence counts, as it did there.
 */
#include "article/leanings.h"

#include <stdlib.h>

#include "base/mem.h"

enum { FARTHEST = 1000, ALL = 100 };

static bool next_stem(struct span *rest, struct span *stem)
{
    while (rest->n && rest->p[0] == ' ')
        *rest = span_sub(*rest, 1, rest->n);
    size_t n = span_chr(*rest, ' ');
    *stem = span_sub(*rest, 0, n);
    *rest = span_sub(*rest, n, rest->n);
    return stem->n;
}

static struct leaning *leaning_of(struct leanings *l, struct term *term)
{
    if (!term->leaning) {
        l->at = mem_grow(l->at, &l->cap, l->n, sizeof *l->at);
        l->at[l->n] = (struct leaning){{0}};
        term->leaning = (uint16_t)l->n++;
    }
    return &l->at[term->leaning];
}

void leanings_init(
    struct leanings *l, const struct leaning_table *table, struct terms *terms)
{
    *l = (struct leanings){0};
    l->at = mem_grow(l->at, &l->cap, 0, sizeof *l->at);
    l->at[l->n++] = (struct leaning){{0}};
    for (int use = 0; use < LEANINGS; use++)
        l->trust[use] = table ? table->trust[use] : ALL;
    for (size_t i = 0; table && i < table->n; i++) {
        const struct leaning_row *row = &table->rows[i];
        struct span rest = span_of(row->stems), stem;
        while (next_stem(&rest, &stem)) {
            uint32_t term = terms_add(terms, stem);
            leaning_of(l, &terms->at[term])->to[row->use] = row->weight;
        }
    }
}

void leanings_finish(struct leanings *l)
{
    free(l->at);
    *l = (struct leanings){0};
}

int leaning_trusted(const struct leanings *l, int score, unsigned use)
{
    int kept = score < LEANINGS_LEAST  ? LEANINGS_LEAST
               : score > LEANINGS_MOST ? LEANINGS_MOST
                                       : score;
    return kept * l->trust[use] / 10;
}

void leanings_find(const struct leanings *l, const struct terms *terms,
    const uint32_t *words, size_t n, int16_t out[LEANINGS])
{
    int sums[LEANINGS] = {0};
    for (size_t i = 0; i < n; i++) {
        uint16_t leaning = terms->at[terms->at[words[i]].stem].leaning;
        for (int use = 0; leaning && use < LEANINGS; use++)
            sums[use] += l->at[leaning].to[use];
    }
    for (int use = 0; use < LEANINGS; use++)
        out[use] = (int16_t)(sums[use] > FARTHEST    ? FARTHEST
                             : sums[use] < -FARTHEST ? -FARTHEST
                                                     : sums[use]);
}
