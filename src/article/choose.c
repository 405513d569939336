/*
 * What could be a point is put in order pane by pane, and taken as long as it says
 * something new: the best sentence of a pane is not always an important one, so both
 * count. What has no run of sentences that stands alone (runs.c) is left out, however
 * well it ranks: a pane with three good points is better than one with four.
 */
#include "article/choose.h"

#include <stdlib.h>

#include "base/mem.h"

enum {
    THIN = 5,    /* sentences below which nothing is chosen for the panes */
    ALIKE = 42,  /* percent of overlap from which two say the same */
    BY_PANE = 5, /* what a point of a pane's score is worth in importance */
    ABOUT = 10,  /* percent of overlap from which an answer is one to what was said */
    ANNOUNCES = 80,    /* taken off where the rest of the paragraph says more */
    RUN = 25,          /* taken off for a run of more than one sentence */
    OPENING_LOOK = 4,  /* sentences among which the bottom line is */
    NEWS_LOOK = 12,    /* the same, if one says that it is the news */
    SECTION = 40,      /* a score that only a heading gives */
    OUTSIDE = 20,      /* what one needs outside the section of its pane */
    MOST_POINTS = 100, /* a pane, whatever is asked for */
};

/* A sentence that could be a point. */
struct candidate {
    struct pick pick;
    int32_t worth;
    uint8_t pane;
};

static int32_t opening_worth(const struct judgement *j, size_t i, size_t place)
{
    const struct judged *e = &j->at[i];
    bool is_news = e->flags & JUDGED_NEWS;
    int32_t worth = 100 - 32 * (int32_t)place;
    worth += 16 * (e->title < 5 ? e->title : 5);
    worth += is_news ? 120 : 0;
    worth -= 8 * e->filler;
    worth -= e->flags & (JUDGED_BACK | JUDGED_SPEECH) && !is_news ? 60 : 0;
    worth -= e->flags & JUDGED_LINK ? 40 : 0;
    worth -= e->flags & (JUDGED_QUESTION | JUDGED_PIECE) ? 90 : 0;
    worth -= j->words[i].n < 8 ? 40 : 0;
    return worth;
}

/* The best of the first sentences, before any heading if there is one. */
static void choose_bottom_line(struct judgement *j, struct choice *out)
{
    int32_t most = INT32_MIN;
    size_t place = 0;
    for (size_t i = 0; i < j->n && place < NEWS_LOOK; i++) {
        struct pick pick;
        if (j->story->sentences[i].kind == BLOCK_HEADING && place)
            break;
        if (!(j->at[i].flags & JUDGED_PROSE) || !judge_block(j, i)->paragraph)
            continue;
        bool is_late = place >= OPENING_LOOK;
        int32_t worth = opening_worth(j, i, is_late ? OPENING_LOOK : place);
        place++;
        if (worth <= most || (is_late && !(j->at[i].flags & JUDGED_NEWS)) ||
            !run_find(j, i, &pick))
            continue;
        most = worth;
        out->bottom_line = pick;
        out->has_bottom_line = true;
    }
}

static void mark(struct judgement *j, struct pick *pick)
{
    for (size_t i = pick->first; i <= pick->detail; i++)
        j->at[i].flags |= JUDGED_CHOSEN;
}

static void unmark(struct judgement *j, const struct pick *pick)
{
    for (size_t i = pick->first; i <= pick->detail; i++)
        j->at[i].flags &= (uint16_t)~JUDGED_CHOSEN;
}

static bool says_the_same(
    const struct judgement *j, const struct pick *a, const struct pick *b)
{
    for (size_t i = a->first; i <= a->last; i++)
        for (size_t k = b->first; k <= b->detail; k++)
            if (judge_overlap(j, i, k) >= ALIKE)
                return true;
    return false;
}

static bool is_new(
    const struct judgement *j, const struct pick *pick, const struct choice *c)
{
    for (size_t i = pick->first; i <= pick->detail; i++)
        if (j->at[i].flags & JUDGED_CHOSEN)
            return false;
    if (c->has_bottom_line && says_the_same(j, pick, &c->bottom_line))
        return false;
    for (int pane = 0; pane < PANE_COUNT; pane++)
        for (size_t i = 0; i < c->pane[pane].n; i++)
            if (says_the_same(j, pick, &c->pane[pane].at[i]))
                return false;
    return true;
}

static int by_worth(const void *a, const void *b)
{
    const struct candidate *x = a, *y = b;
    if (x->pane != y->pane)
        return x->pane > y->pane ? -1 : 1;
    if (x->worth != y->worth)
        return x->worth > y->worth ? -1 : 1;
    return x->pick.sentence < y->pick.sentence ? -1 : 1;
}

static int by_place(const void *a, const void *b)
{
    const struct pick *x = a, *y = b;
    return x->sentence < y->sentence ? -1 : 1;
}

/* A run that had to be widened starts with what may be a point of another pane. */
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

/* All that could be a point, the best of each pane first, the last pane first. */
static struct candidate *find_candidates(const struct judgement *j, size_t *n)
{
    struct candidate *at = NULL;
    size_t cap = 0;
    *n = 0;
    for (size_t i = 0; i < j->n; i++) {
        struct candidate c = {.pane = j->at[i].best};
        if (c.pane >= PANE_COUNT || !run_is_usable(j, i) || !run_find(j, i, &c.pick))
            continue;
        if (is_of_another_pane(j, &c))
            continue;
        run_add_detail(j, &c.pick);
        c.worth = j->at[i].importance + BY_PANE * j->at[i].score[c.pane] -
                  (c.pick.last > c.pick.first ? RUN : 0) -
                  (only_announces(j, i) ? ANNOUNCES : 0);
        at = mem_grow(at, &cap, *n, sizeof *at);
        at[(*n)++] = c;
    }
    if (*n)
        qsort(at, *n, sizeof *at, by_worth);
    return at;
}

/* Whether a section is about each pane, by its heading. */
static void find_sections(
    const struct candidate *at, size_t n, const struct judgement *j, bool *has)
{
    for (size_t i = 0; i < n; i++)
        if (j->at[at[i].pick.sentence].flags & JUDGED_HEADING &&
            j->at[at[i].pick.sentence].score[at[i].pane] >= SECTION)
            has[at[i].pane] = true;
}

static void add_pick(struct picks *picks, struct pick pick)
{
    pick.priority = (uint8_t)(picks->n < PRIORITY_LAST ? picks->n + 1 : PRIORITY_LAST);
    picks->at = mem_grow(picks->at, &picks->cap, picks->n, sizeof *picks->at);
    picks->at[picks->n++] = pick;
}

static bool is_thin(const struct judgement *j)
{
    size_t prose = 0;
    for (size_t i = 0; i < j->n && prose < THIN; i++)
        prose += j->at[i].flags & JUDGED_PROSE && j->words[i].n >= RUN_LEAST_WORDS;
    return prose < THIN;
}

/* A detail that is a point of its own already is not said again. */
static void shorten_detail(const struct judgement *j, struct pick *pick)
{
    for (size_t i = pick->last + 1; i <= pick->detail; i++)
        if (j->at[i].flags & JUDGED_CHOSEN)
            pick->detail = pick->last;
}

/* Whether one sentence says something of what another does. */
static bool is_about(const struct judgement *j, size_t a, size_t b)
{
    return judge_overlap(j, a, b) >= ABOUT;
}

/* The first chosen sentence that accuses and is not answered by a chosen one; j->n:
 * there is none. */
static size_t find_accusation(const struct judgement *j)
{
    for (size_t i = 0; i < j->n; i++) {
        if (!(j->at[i].flags & JUDGED_CHOSEN) || !judge_has(j, i, LIST_ACCUSING))
            continue;
        size_t k = 0;
        while (k < j->n && !(j->at[k].flags & JUDGED_CHOSEN &&
                               judge_has(j, k, LIST_DENYING) && is_about(j, i, k)))
            k++;
        return k == j->n ? i : j->n;
    }
    return j->n;
}

/*
 * Where an accusation was chosen and no answer to it, the best of the first few answers
 * takes the last place among the challenges.
 */
static void choose_answer(struct judgement *j, const struct candidate *at, size_t n,
    unsigned points, struct choice *out)
{
    enum { FEW = 64 };
    struct picks *picks = &out->pane[PANE_CHALLENGES];
    size_t accusation = find_accusation(j), tried = 0;
    const struct candidate *best = NULL;
    for (size_t i = 0; accusation < j->n && i < n && tried < FEW; i++) {
        if (!judge_has(j, at[i].pick.sentence, LIST_DENYING))
            continue;
        tried++;
        if ((!best || at[i].worth > best->worth) &&
            is_about(j, accusation, at[i].pick.sentence) && is_new(j, &at[i].pick, out))
            best = &at[i];
    }
    if (!best)
        return;
    if (picks->n == points)
        unmark(j, &picks->at[--picks->n]);
    struct pick pick = best->pick;
    mark(j, &pick);
    add_pick(picks, pick);
    j->at[pick.sentence].best = PANE_CHALLENGES;
}

void choose_points(struct judgement *j, unsigned points, struct choice *out)
{
    size_t n;
    *out = (struct choice){.is_thin = is_thin(j)};
    choose_bottom_line(j, out);
    if (out->has_bottom_line) {
        run_add_news(j, &out->bottom_line);
        mark(j, &out->bottom_line);
    }
    if (out->is_thin)
        return;
    if (points > MOST_POINTS)
        points = MOST_POINTS;
    struct candidate *at = find_candidates(j, &n);
    bool has[PANE_COUNT] = {false};
    find_sections(at, n, j, has);
    for (size_t i = 0; i < n; i++) {
        struct picks *picks = &out->pane[at[i].pane];
        if (has[at[i].pane] && j->at[at[i].pick.sentence].score[at[i].pane] < OUTSIDE)
            continue;
        shorten_detail(j, &at[i].pick);
        if (picks->n >= points || !is_new(j, &at[i].pick, out))
            continue;
        mark(j, &at[i].pick);
        add_pick(picks, at[i].pick);
    }
    choose_answer(j, at, n, points, out);
    free(at);
    for (int pane = 0; pane < PANE_COUNT; pane++)
        if (out->pane[pane].n)
            qsort(out->pane[pane].at, out->pane[pane].n, sizeof *out->pane[pane].at,
                by_place);
}

void choice_add_notes(const struct choice *c, struct str *notes)
{
    if (c->is_thin)
        str_adds(notes, "too little to choose from: the panes are left empty\n");
}

void choice_finish(struct choice *c)
{
    for (int pane = 0; pane < PANE_COUNT; pane++)
        free(c->pane[pane].at);
    *c = (struct choice){0};
}
