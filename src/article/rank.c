/*
 * How much a sentence matters. Centrality is PageRank over the graph of sentences and
 * stems: from a sentence to one of its stems, by how telling it is, and from there to
 * any sentence that holds it. That is the sentence graph of TextRank (Mihalcea and
 * Tarau, 2004) without ever writing down its edges, so a round costs as much as the
 * article has words. All of it is whole numbers: the same on every machine.
 */
#include <stdlib.h>

#include "article/judge.h"
#include "base/mem.h"

enum {
    ROUNDS = 8,
    ONE = 1 << 16,      /* the average sentence's share */
    DAMPING = 217,      /* of 256: 0.85 */
    CENTRAL = 60,       /* points for the average sentence */
    CENTRAL_MOST = 180, /* points at most */
    PLACE = 160,        /* points of the first sentence of the article */
    PLACE_HALF = 4,     /* sentences behind which half of it is left */
    OPENING = 24,       /* of the first sentence of a paragraph */
    TITLE = 22,         /* a word of the title */
    TITLES = 4,
    NUMBER = 10,
    NUMBERS = 3,
    NAME = 5,
    NAMES = 5,
    FILLER = 8, /* taken off for each point of filler */
    BACK = 40,  /* taken off, as all below */
    LINK = 20,
    SPEECH = 40,
    QUESTION = 60,
    SHORT = 60,
    LONG = 25,
    SHORT_WORDS = 6,
    LONG_WORDS = 48,
};

/* A logarithm to base 2 in sixteenths, of x > 0. */
static uint32_t log2_16(uint64_t x)
{
    uint32_t bits = 0;
    while (x >> (bits + 1))
        bits++;
    uint64_t below = bits >= 4 ? x >> (bits - 4) : x << (4 - bits);
    return bits * 16 + (uint32_t)(below & 15);
}

/* How telling each stem is, from 8: sixteenths of the logarithm of its rarity. */
static void weigh_terms(struct judgement *j)
{
    enum { LEAST = 8, MOST = 255 };
    struct terms *t = &j->terms;
    uint32_t all = log2_16(j->n + 1);
    for (size_t i = 1; i < t->n; i++) {
        if (!t->at[i].count || term_is_listed(t, (uint32_t)i, LIST_STOP))
            continue;
        uint32_t own = log2_16(t->at[i].count);
        uint32_t weight = all > own + LEAST ? all - own : LEAST;
        t->at[i].weight = (uint8_t)(weight < MOST ? weight : MOST);
    }
}

static void count_terms(struct judgement *j)
{
    struct terms *t = &j->terms;
    for (size_t i = 0; i < t->word_n; i++)
        t->at[t->at[t->words[i]].stem].count++;
}

/* A stem that tells something. */
struct stem {
    uint64_t mass;
    uint32_t weight, count; /* as its term has them */
};

/* What the rounds work on: the telling words of all sentences, as numbers of stems. */
struct graph {
    struct stem *stems;
    uint32_t *words;
    uint32_t *ends;  /* by sentence: where its words end */
    uint32_t *share; /* by sentence, in ONEs */
    uint32_t *total; /* by sentence: the weight of its words */
    size_t stem_n, n;
};

/* Numbers the stems that weigh something; those of the others stay 0. */
static uint32_t *number_stems(const struct terms *t, struct graph *g)
{
    uint32_t *numbers = mem_alloc(t->n * sizeof *numbers);
    g->stems = mem_alloc((t->n + 1) * sizeof *g->stems);
    g->stem_n = 1;
    for (size_t i = 0; i < t->n; i++) {
        numbers[i] = 0;
        if (!t->at[i].weight)
            continue;
        g->stems[g->stem_n] = (struct stem){0, t->at[i].weight, t->at[i].count};
        numbers[i] = (uint32_t)g->stem_n++;
    }
    return numbers;
}

static void graph_init(struct graph *g, const struct judgement *j)
{
    const struct terms *t = &j->terms;
    uint32_t *numbers = number_stems(t, g), n = 0;
    g->n = j->n;
    g->words = mem_alloc((t->word_n + 1) * sizeof *g->words);
    g->ends = mem_alloc((j->n + 1) * sizeof *g->ends);
    g->share = mem_alloc((j->n + 1) * sizeof *g->share);
    g->total = mem_alloc((j->n + 1) * sizeof *g->total);
    for (size_t i = 0; i < j->n; i++) {
        g->share[i] = ONE;
        g->total[i] = 0;
        for (size_t k = 0; k < j->words[i].n; k++) {
            uint32_t stem = numbers[t->at[t->words[j->words[i].first + k]].stem];
            g->words[n] = stem;
            g->total[i] += stem ? g->stems[stem].weight : 0;
            n += stem != 0;
        }
        g->ends[i] = n;
    }
    free(numbers);
}

static void graph_finish(struct graph *g)
{
    free(g->stems);
    free(g->words);
    free(g->ends);
    free(g->share);
    free(g->total);
}

static void spread(struct graph *g)
{
    for (size_t i = 1; i < g->stem_n; i++)
        g->stems[i].mass = 0;
    for (size_t i = 0, k = 0; i < g->n; i++) {
        uint64_t part = g->total[i] ? ((uint64_t)g->share[i] << 8) / g->total[i] : 0;
        for (; k < g->ends[i]; k++) {
            struct stem *stem = &g->stems[g->words[k]];
            stem->mass += part * stem->weight;
        }
    }
    for (size_t i = 1; i < g->stem_n; i++)
        g->stems[i].mass /= g->stems[i].count;
}

static void gather(struct graph *g)
{
    for (size_t i = 0, k = 0; i < g->n; i++) {
        uint64_t sum = 0;
        for (; k < g->ends[i]; k++)
            sum += g->stems[g->words[k]].mass;
        sum = ((sum >> 8) * DAMPING + (uint64_t)ONE * (256 - DAMPING)) >> 8;
        g->share[i] = sum < UINT32_MAX >> 8 ? (uint32_t)sum : UINT32_MAX >> 8;
    }
}

static int32_t least(int32_t a, int32_t b)
{
    return a < b ? a : b;
}

static int32_t weigh_sentence(
    const struct judgement *j, size_t i, uint32_t share, size_t place)
{
    const struct judged *e = &j->at[i];
    const struct sentence_words *w = &j->words[i];
    const struct sentence *s = &j->story->sentences[i];
    int32_t points = least((int32_t)((uint64_t)share * CENTRAL / ONE), CENTRAL_MOST);
    points += (int32_t)((size_t)PLACE * PLACE_HALF / (PLACE_HALF + place));
    points += j->story->blocks[s->block].sentence == i ? OPENING : 0;
    points += TITLE * least(e->title, TITLES);
    points += NUMBER * least(w->numbers, NUMBERS) + NAME * least(w->names, NAMES);
    points -= FILLER * e->filler;
    points -= e->flags & JUDGED_BACK ? BACK : e->flags & JUDGED_LINK ? LINK : 0;
    points -= (e->flags & JUDGED_SPEECH) || s->quotation ? SPEECH : 0;
    points -= e->flags & JUDGED_QUESTION ? QUESTION : 0;
    points -= w->n < SHORT_WORDS ? SHORT : w->n > LONG_WORDS ? LONG : 0;
    return points;
}

/* A sentence to be put in order. */
struct standing {
    int32_t importance;
    uint32_t sentence;
};

static int by_importance(const void *a, const void *b)
{
    const struct standing *x = a, *y = b;
    if (x->importance != y->importance)
        return x->importance > y->importance ? -1 : 1;
    return x->sentence < y->sentence ? -1 : 1;
}

static void put_in_order(struct judgement *j)
{
    struct standing *order = mem_alloc((j->n + 1) * sizeof *order);
    for (size_t i = 0; i < j->n; i++)
        order[i] = (struct standing){j->at[i].importance, (uint32_t)i};
    qsort(order, j->n, sizeof *order, by_importance);
    for (size_t i = 0; i < j->n; i++)
        j->at[order[i].sentence].rank = (uint32_t)i + 1;
    free(order);
}

void judge_ranks(struct judgement *j)
{
    struct graph g;
    size_t place = 0;
    count_terms(j);
    weigh_terms(j);
    graph_init(&g, j);
    for (int round = 0; round < ROUNDS; round++) {
        spread(&g);
        gather(&g);
    }
    for (size_t i = 0; i < j->n; i++)
        j->at[i].importance = j->at[i].flags & JUDGED_PROSE
                                  ? weigh_sentence(j, i, g.share[i], place++)
                                  : INT32_MIN;
    put_in_order(j);
    graph_finish(&g);
}
