/*
 * A pane is filled or left empty as a whole: many articles have no agenda, say, and
 * then the likeliest sentence for it is still not likely. The two likeliest together
 * tell more than one alone, since what belongs to a pane seldom stands in one sentence
 * only. What a filled pane then takes may be less likely, so that it holds what it is
 * about; but not what only its words lean to, which is seldom right there.
 */
#include "article/candidates.h"

#include <stdlib.h>

#include "base/mem.h"

enum {
    LEAST = 120,    /* chance of a candidate */
    SURE = 350,     /* the same for context, which has plenty, and for words alone */
    OPENS = 450,    /* chances of the best two, together, that open a pane */
    BY_CHANCE = 40, /* percent of a chance that it is worth in importance */
    ANNOUNCES = 80, /* taken off where the rest of the paragraph says more */
    RUN = 25,       /* taken off for a run of more than one sentence */
    SECTION = 40,   /* a score that hardly anything but a heading gives */
    OUTSIDE = 20,   /* what one needs outside the section of its pane */
};

static int by_worth(const void *a, const void *b)
{
    const struct candidate *x = a, *y = b;
    if (x->pane != y->pane)
        return x->pane > y->pane ? -1 : 1;
    if (x->worth != y->worth)
        return x->worth > y->worth ? -1 : 1;
    return x->pick.sentence < y->pick.sentence ? -1 : 1;
}

/* Whether its run starts with what may be a point of another pane. */
static bool is_of_another_pane(const struct judgement *j, const struct candidate *c)
{
    uint8_t first = j->at[c->pick.first].best;
    return c->pick.first < c->pick.sentence && run_is_usable(j, c->pick.first) &&
           first < PANE_COUNT && first != PANE_CONTEXT && first != c->pane;
}

/* Whether it is the short start of a paragraph that goes on to say what it means. */
static bool only_announces(const struct judgement *j, size_t i)
{
    enum { MOST_WORDS_OF_ONE = 10, FEWEST_SENTENCES = 3 };
    const struct block *b = judge_block(j, i);
    return b->sentence == i && b->sentences >= FEWEST_SENTENCES &&
           j->words[i].n <= MOST_WORDS_OF_ONE && !j->words[i].numbers;
}

/* What tells the news and is not its bottom line is context. */
static unsigned chance_for(const struct judged *e, uint8_t pane)
{
    return e->chance[pane] + (pane == PANE_CONTEXT ? e->chance[FOR_BOTTOM_LINE] : 0u);
}

static unsigned chance_of(const struct judgement *j, const struct candidate *c)
{
    return chance_for(&j->at[c->pick.sentence], c->pane);
}

static bool is_likely(const struct judged *e, uint8_t pane)
{
    bool is_told = pane != PANE_CONTEXT && e->score[pane] > 0;
    return chance_for(e, pane) >= (is_told ? LEAST : SURE);
}

static void add(
    struct candidates *out, const struct judgement *j, size_t i, uint8_t pane)
{
    struct candidate c = {.pane = pane};
    bool is_run = run_find(j, i, &c.pick);
    if (!is_run && !run_find_alone(j, i, &c.pick))
        return;
    c.is_alone = !is_run || is_of_another_pane(j, &c);
    run_add_detail(j, &c.pick);
    c.worth = j->at[i].importance + BY_CHANCE * (int32_t)chance_of(j, &c) / 100 -
              (c.pick.last > c.pick.first ? RUN : 0) -
              (only_announces(j, i) ? ANNOUNCES : 0);
    out->at = mem_grow(out->at, &out->cap, out->n, sizeof *out->at);
    out->at[out->n++] = c;
}

/* Whether a section is about each pane, by its heading. */
static void find_sections(
    const struct candidates *c, const struct judgement *j, bool has[PANE_COUNT])
{
    for (size_t i = 0; i < c->n; i++) {
        const struct judged *e = &j->at[c->at[i].pick.sentence];
        has[c->at[i].pane] |= e->flags & JUDGED_HEADING && e->best == c->at[i].pane &&
                              e->score[e->best] >= SECTION;
    }
}

/* Leaves out what is outside the section that is about its pane. */
static void drop_outside(
    struct candidates *c, const struct judgement *j, const bool has[PANE_COUNT])
{
    size_t kept = 0;
    for (size_t i = 0; i < c->n; i++) {
        uint8_t pane = c->at[i].pane;
        if (!has[pane] || j->at[c->at[i].pick.sentence].score[pane] >= OUTSIDE)
            c->at[kept++] = c->at[i];
    }
    c->n = kept;
}

static void open_panes(struct candidates *c, const struct judgement *j)
{
    unsigned best[PANE_COUNT] = {0}, second[PANE_COUNT] = {0};
    for (size_t i = 0; i < c->n; i++) {
        uint8_t pane = c->at[i].pane;
        unsigned chance = chance_of(j, &c->at[i]);
        if (chance > best[pane]) {
            second[pane] = best[pane];
            best[pane] = chance;
        } else if (chance > second[pane]) {
            second[pane] = chance;
        }
    }
    for (int pane = 0; pane < PANE_COUNT; pane++)
        c->is_open[pane] = pane == PANE_CONTEXT || best[pane] + second[pane] >= OPENS;
}

void candidates_find(struct candidates *out, const struct judgement *j)
{
    bool has_section[PANE_COUNT] = {false};
    *out = (struct candidates){0};
    for (size_t i = 0; i < j->n; i++)
        for (uint8_t pane = 0; pane < PANE_COUNT; pane++)
            if (is_likely(&j->at[i], pane) && !(j->at[i].flags & JUDGED_CHOSEN) &&
                run_is_usable(j, i))
                add(out, j, i, pane);
    find_sections(out, j, has_section);
    drop_outside(out, j, has_section);
    open_panes(out, j);
    if (out->n)
        qsort(out->at, out->n, sizeof *out->at, by_worth);
}

void candidates_finish(struct candidates *c)
{
    free(c->at);
    *c = (struct candidates){0};
}

/* Whether it is likelier for another pane that has anything; context has plenty. */
static bool is_for_another(
    const struct candidates *c, const struct judgement *j, const struct candidate *one)
{
    const uint16_t *chance = j->at[one->pick.sentence].chance;
    bool is_likelier = false;
    for (int pane = PANE_CONTEXT + 1; pane < PANE_COUNT; pane++)
        is_likelier |= c->is_open[pane] && chance[pane] > chance[one->pane];
    return is_likelier && one->pane != PANE_CONTEXT;
}

bool candidates_want(const struct candidates *c, const struct judgement *j,
    const struct candidate *one, size_t points)
{
    static const uint16_t needed[] = {0, 150, 300}; /* by the points it has */
    enum { LAST = sizeof needed / sizeof needed[0] - 1 };
    return c->is_open[one->pane] && !one->is_alone && !is_for_another(c, j, one) &&
           chance_of(j, one) >= needed[points < LAST ? points : LAST];
}
