/*
 * Learns how words lean, from articles labelled by hand, and prints
 * src/article/data/leanings_en.c. It is multinomial logistic regression over the stems
 * of a sentence, with what the cues and the place give as a fixed offset, so that only
 * what they do not tell is learnt; context is what the others are measured against. An
 * L1 penalty leaves most stems without a weight. Minimised by FISTA (Beck and Teboulle
 * 2009); weights are rounded to tenths of the points of the scores.
 *
 * How far the offset is to be trusted is learnt first, by plain steps and without
 * words: learnt beside them, words that tell only these articles would stand in for the
 * cues, and in other articles the cues would be trusted too little.
 *
 * Here the language has no leanings yet: the empty table below stands in for it, which
 * trusts cues and place wholly.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "article/language.h"
#include "base/mem.h"
#include "quality/labels.h"

const struct leaning_table leanings_english = {.trust = {100, 100, 100, 100, 100, 100}};

enum {
    ROUNDS = 500,
    FEWEST = 3,     /* articles that a stem is in */
    HEAVIEST = 120, /* weight: far above any that was learnt */
    LINE = 78,      /* bytes of the stems in a line of the table */
};

static const double temperature = 5;   /* a score of 5 is one of the exponent */
static const double unit = 0.1;        /* of that score, of the weights */
static const double sparsity = 2.5e-4; /* the L1 penalty */
static const double decay = 1e-4;      /* a little L2, so that there is one minimum */
static const double trust_step = 0.5;  /* small enough not to swing */
static const double others = 0.35;     /* of the weight, to the other labels */

/* A stem of some sentence. */
struct entry {
    uint32_t stem;
    float count;
};

struct sample {
    size_t first, n; /* entries */
    double offset[FOR_COUNT];
    double target[FOR_COUNT];
};

/* All that is learnt from. */
struct data {
    struct terms terms; /* stems are numbered by it */
    struct sample *samples;
    size_t n, cap;
    struct entry *entries;
    size_t entry_n, entry_cap;
    struct stem {
        uint32_t articles, last; /* how many have it, and the last that did, from 1 */
        uint32_t words, capitals;
        double weight[FOR_COUNT], next[FOR_COUNT], slope[FOR_COUNT];
    } * stems;
    size_t stem_n;
    double trust[FOR_COUNT]; /* of the offsets, and its slope */
    double trust_slope[FOR_COUNT];
};

/* -- gathering -- */

/* The number in data of a term's stem in one article. */
static uint32_t stem_of(struct data *d, const struct terms *t, uint32_t term)
{
    const struct term *stem = &t->at[t->at[term].stem];
    struct span text = {t->bytes.p + stem->start, stem->n};
    uint32_t number = terms_add(&d->terms, text);
    if (number >= d->stem_n) {
        d->stems = mem_resize(d->stems, (size_t)(number + 1) * sizeof *d->stems);
        memset(d->stems + d->stem_n, 0, (number + 1 - d->stem_n) * sizeof *d->stems);
        d->stem_n = number + 1;
    }
    return number;
}

static void add_entry(struct data *d, struct sample *s, uint32_t stem)
{
    d->stems[stem].words++;
    for (size_t i = s->first; i < s->first + s->n; i++)
        if (d->entries[i].stem == stem) {
            d->entries[i].count++;
            return;
        }
    d->entries = mem_grow(d->entries, &d->entry_cap, d->entry_n, sizeof *d->entries);
    d->entries[d->entry_n++] = (struct entry){stem, 1};
    s->n++;
}

/* Counts the words with a capital behind the first one: names. */
static void count_capitals(struct data *d, struct terms *t, struct span text)
{
    char word[64];
    for (size_t at = 0, end; at < text.n; at = end + 1) {
        size_t n = 0;
        for (end = at; end < text.n && ((text.p[end] | 0x20) >= 'a') &&
                       ((text.p[end] | 0x20) <= 'z');
             end++)
            if (n < sizeof word)
                word[n++] = (char)(text.p[end] | 0x20);
        if (!n || !at || text.p[at] > 'Z')
            continue;
        uint32_t term = terms_add(t, (struct span){word, n});
        terms_stem(t, term);
        uint32_t stem = stem_of(d, t, term);
        d->stems[stem].capitals++;
    }
}

static double clamp(double value)
{
    return fmax(LEANINGS_LEAST, fmin(LEANINGS_MOST, value));
}

static void add_sample(struct data *d, struct labelled *l, size_t i,
    const struct label *label, uint32_t article)
{
    struct terms *t = &l->judgement.terms;
    const struct sentence_words *w = &l->judgement.words[i];
    d->samples = mem_grow(d->samples, &d->cap, d->n, sizeof *d->samples);
    struct sample *s = &d->samples[d->n++];
    *s = (struct sample){.first = d->entry_n};
    unsigned also = 0;
    for (int use = 0; use < FOR_COUNT; use++)
        also += label->also >> use & 1;
    for (int use = 0; use < FOR_COUNT; use++) {
        s->offset[use] = clamp(l->judgement.at[i].score[use]) / temperature;
        if (label->also >> use & 1)
            s->target[use] = others / also;
    }
    s->target[label->gold] += also ? 1 - others : 1;
    for (size_t k = 0; k < w->n; k++) {
        uint32_t term = t->words[w->first + k];
        if (!term_is_number(t, term))
            add_entry(d, s, stem_of(d, t, term));
    }
    for (size_t k = s->first; k < d->entry_n; k++) {
        struct stem *stem = &d->stems[d->entries[k].stem];
        stem->articles += stem->last != article;
        stem->last = article;
    }
    count_capitals(d, t, label->text);
}

/* Keeps the stems that are in several articles and are no names. */
static void drop_rare(struct data *d)
{
    size_t kept = 0;
    for (size_t i = 0; i < d->n; i++) {
        size_t first = kept, end = d->samples[i].first + d->samples[i].n;
        for (size_t k = d->samples[i].first; k < end; k++) {
            const struct stem *stem = &d->stems[d->entries[k].stem];
            if (stem->articles >= FEWEST && 2 * stem->capitals < stem->words)
                d->entries[kept++] = d->entries[k];
        }
        d->samples[i].first = first;
        d->samples[i].n = kept - first;
    }
}

/* -- learning -- */

/* The probabilities of a sample by the weights in next. */
static void predict(const struct data *d, const struct sample *s, double *p)
{
    double most = -INFINITY, sum = 0;
    for (int use = 0; use < FOR_COUNT; use++) {
        p[use] = d->trust[use] * s->offset[use];
        for (size_t k = s->first; k < s->first + s->n; k++)
            p[use] += d->entries[k].count * d->stems[d->entries[k].stem].next[use];
        most = fmax(most, p[use]);
    }
    for (int use = 0; use < FOR_COUNT; use++)
        sum += p[use] = exp(p[use] - most);
    for (int use = 0; use < FOR_COUNT; use++)
        p[use] /= sum;
}

/* The gradient of the mean loss, and of the L2 penalty, into slope. */
static void find_slopes(struct data *d)
{
    for (size_t i = 0; i < d->stem_n; i++)
        for (int use = 0; use < FOR_COUNT; use++)
            d->stems[i].slope[use] = decay * d->stems[i].next[use];
    memset(d->trust_slope, 0, sizeof d->trust_slope);
    for (size_t i = 0; i < d->n; i++) {
        const struct sample *s = &d->samples[i];
        double p[FOR_COUNT];
        predict(d, s, p);
        for (int use = 0; use < FOR_COUNT; use++)
            d->trust_slope[use] +=
                s->offset[use] * (p[use] - s->target[use]) / (double)d->n;
        for (size_t k = s->first; k < s->first + s->n; k++)
            for (int use = 0; use < FOR_COUNT; use++)
                d->stems[d->entries[k].stem].slope[use] +=
                    d->entries[k].count * (p[use] - s->target[use]) / (double)d->n;
    }
}

/* A bound on the curvature of the loss (Boehning 1992): half the largest eigenvalue of
 * the mean of x x', over the samples x, by the power method; and the L2 penalty. */
static double curvature(struct data *d)
{
    enum { POWERS = 30 };
    double norm = 1;
    for (size_t i = 0; i < d->stem_n; i++)
        d->stems[i].next[0] = 1;
    for (int round = 0; round < POWERS; round++) {
        for (size_t i = 0; i < d->stem_n; i++)
            d->stems[i].slope[0] = 0;
        for (size_t i = 0; i < d->n; i++) {
            const struct sample *s = &d->samples[i];
            double dot = 0;
            for (size_t k = s->first; k < s->first + s->n; k++)
                dot += d->entries[k].count * d->stems[d->entries[k].stem].next[0];
            for (size_t k = s->first; k < s->first + s->n; k++)
                d->stems[d->entries[k].stem].slope[0] +=
                    dot * d->entries[k].count / (double)d->n;
        }
        norm = 0;
        for (size_t i = 0; i < d->stem_n; i++)
            norm += d->stems[i].slope[0] * d->stems[i].slope[0];
        norm = sqrt(norm);
        for (size_t i = 0; i < d->stem_n; i++)
            d->stems[i].next[0] = d->stems[i].slope[0] / norm;
    }
    for (size_t i = 0; i < d->stem_n; i++)
        d->stems[i].next[0] = 0;
    return norm / 2 + decay;
}

static void learn_trust(struct data *d)
{
    for (int use = 0; use < FOR_COUNT; use++)
        d->trust[use] = 1;
    for (int round = 0; round < ROUNDS; round++) {
        find_slopes(d);
        for (int use = 0; use < FOR_COUNT; use++)
            d->trust[use] -= trust_step * d->trust_slope[use];
    }
}

static void learn_words(struct data *d)
{
    double step = 1 / curvature(d), momentum = 1;
    for (int round = 0; round < ROUNDS; round++) {
        double next_momentum = (1 + sqrt(1 + 4 * momentum * momentum)) / 2;
        double push = (momentum - 1) / next_momentum;
        find_slopes(d);
        for (size_t i = 0; i < d->stem_n; i++)
            for (int use = PANE_CONTEXT + 1; use < FOR_COUNT; use++) {
                struct stem *s = &d->stems[i];
                double moved = s->next[use] - step * s->slope[use];
                double weight = copysign(fmax(fabs(moved) - step * sparsity, 0), moved);
                s->next[use] = weight + push * (weight - s->weight[use]);
                s->weight[use] = weight;
            }
        momentum = next_momentum;
    }
}

/* -- printing -- */

static int rounded(const struct data *d, size_t stem, int use)
{
    double weight = d->stems[stem].weight[use] * temperature / unit;
    return (int)lround(fmax(-HEAVIEST, fmin(HEAVIEST, weight)));
}

static struct span stem_text(const struct data *d, size_t stem)
{
    const struct term *t = &d->terms.at[stem];
    return (struct span){d->terms.bytes.p + t->start, t->n};
}

static const struct data *sorted;

static int by_text(const void *a, const void *b)
{
    return span_cmp(stem_text(sorted, *(const uint32_t *)a),
        stem_text(sorted, *(const uint32_t *)b));
}

static void print_row(const struct data *d, const uint32_t *order, int use, int weight)
{
    static const char *const names[FOR_COUNT] = {"CUE_CONTEXT", "CUE_AGENDA",
        "CUE_CHALLENGES", "CUE_OUTLOOK", "CUE_BOTTOM", "CUE_NONE"};
    size_t column = 0;
    for (size_t i = 0; i < d->stem_n; i++) {
        struct span text = stem_text(d, order[i]);
        if (rounded(d, order[i], use) != weight)
            continue;
        if (!column)
            printf("    {%s, %d,", names[use], weight);
        if (!column || column + text.n >= LINE) {
            printf("%s\n        \"", column ? " \"" : "");
            column = 10;
        } else {
            printf(" ");
            column++;
        }
        printf("%.*s", (int)text.n, text.p);
        column += text.n;
    }
    if (column)
        printf("\"},\n");
}

static void print_table(const struct data *d)
{
    uint32_t *order = mem_alloc(d->stem_n * sizeof *order);
    for (uint32_t i = 0; i < d->stem_n; i++)
        order[i] = i;
    sorted = d;
    qsort(order, d->stem_n, sizeof *order, by_text);
    printf("/*\n"
           " * English: how words lean, by their stems; context is what it is measured "
           "against.\n"
           " * Written by tests/quality/learn.c, which says how; not by hand.\n"
           " */\n"
           "#include \"article/leanings.h\"\n\n"
           "static const struct leaning_row rows[] = {\n");
    for (int use = 0; use < FOR_COUNT; use++)
        for (int weight = HEAVIEST; weight >= -HEAVIEST; weight--)
            if (weight)
                print_row(d, order, use, weight);
    printf("};\n\nconst struct leaning_table leanings_english = {\n"
           "    rows, sizeof rows / sizeof rows[0], {");
    for (int use = 0; use < FOR_COUNT; use++)
        printf("%s%.0f", use ? ", " : "", fmin(255, fmax(0, 100 * d->trust[use])));
    printf("}};\n");
    free(order);
}

int main(int argc, char **argv)
{
    struct str text = {0};
    struct data d = {0};
    struct labelled l;
    uint32_t article = 0;
    terms_init(&d.terms, language_of(span_of("en")));
    labels_read(&text, argv + 1, (size_t)(argc - 1));
    struct span rest = str_span(&text);
    while (labels_next(&rest, &l)) {
        article++;
        for (size_t i = 0; i < l.judgement.n; i++) {
            const struct label *label = labels_of(&l, i);
            if (label && l.judgement.at[i].flags & JUDGED_PROSE)
                add_sample(&d, &l, i, label, article);
        }
        labelled_finish(&l);
    }
    drop_rare(&d);
    learn_trust(&d);
    learn_words(&d);
    print_table(&d);
    terms_finish(&d.terms);
    free(d.samples);
    free(d.entries);
    free(d.stems);
    str_finish(&text);
    return 0;
}
