/*
 * What could be a point is put in order pane by pane, and taken as long as it says
 * something new: the best sentence of a pane is not always an important one, so both
 * count. What has no run of sentences that stands alone (runs.c) is left out, however
 * well it ranks: a pane with three good points is better than one with four.
 */
#include "article/choose.h"

#include <stdlib.h>

#include "article/candidates.h"
#include "base/mem.h"

enum {
    THIN = 5,   /* sentences below which nothing is chosen for the panes */
    ALIKE = 42, /* percent of overlap from which two say the same */
    ABOUT = 10, /* percent of overlap from which an answer is one to what was said */
    OPENING_LOOK = 4,  /* sentences among which the bottom line is */
    NEWS_LOOK = 12,    /* the same, if one says that it is the news */
    MOST_POINTS = 100, /* a pane, whatever is asked for */
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
    if (!out->has_bottom_line)
        return;
    run_add_news(j, &out->bottom_line);
    mark(j, &out->bottom_line);
    runs_mark_known(j, &out->bottom_line);
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

static int by_place(const void *a, const void *b)
{
    const struct pick *x = a, *y = b;
    return x->sentence < y->sentence ? -1 : 1;
}

/* Adds a point, with all its sentences marked as chosen and the one it is for as being
 * of that pane. */
static void add_pick(
    struct judgement *j, struct choice *out, int pane, struct pick pick)
{
    struct picks *picks = &out->pane[pane];
    pick.priority = (uint8_t)(picks->n < PRIORITY_LAST ? picks->n + 1 : PRIORITY_LAST);
    picks->at = mem_grow(picks->at, &picks->cap, picks->n, sizeof *picks->at);
    picks->at[picks->n++] = pick;
    mark(j, &pick);
    j->at[pick.sentence].best = (uint8_t)pane;
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

/* The first chosen sentence that accuses and is not answered by a chosen one of its
 * pane; j->n: there is none. */
static size_t find_accusation(const struct judgement *j)
{
    for (size_t i = 0; i < j->n; i++) {
        if (!(j->at[i].flags & JUDGED_CHOSEN) || !judge_has(j, i, LIST_ACCUSING))
            continue;
        size_t k = 0;
        while (k < j->n &&
               !(j->at[k].flags & JUDGED_CHOSEN && j->at[k].best == j->at[i].best &&
                   judge_has(j, k, LIST_DENYING) && is_about(j, i, k)))
            k++;
        return k == j->n ? i : j->n;
    }
    return j->n;
}

/* The pane and number of the one pick that shares sentences with a run: no pane where
 * there is none. False where there are several, or one of them is the bottom line. */
static bool find_owner(
    const struct choice *out, const struct pick *run, int *pane, size_t *number)
{
    const struct pick *bottom = &out->bottom_line;
    *pane = -1;
    if (out->has_bottom_line && run->first <= bottom->detail &&
        run->last >= bottom->first)
        return false;
    for (int k = 0; k < PANE_COUNT; k++)
        for (size_t i = 0; i < out->pane[k].n; i++) {
            const struct pick *pick = &out->pane[k].at[i];
            if (run->first > pick->detail || run->last < pick->first)
                continue;
            if (*pane >= 0)
                return false;
            *pane = k;
            *number = i;
        }
    return true;
}

/* Takes from its pane the pick that shares sentences with a run, if enough are left
 * there; whether the run is free then. */
static bool set_free(
    struct judgement *j, const struct pick *run, size_t left, struct choice *out)
{
    size_t number = 0;
    int owner;
    if (!find_owner(out, run, &owner, &number))
        return false;
    if (owner < 0)
        return true;
    struct picks *picks = &out->pane[owner];
    if (picks->n <= left)
        return false;
    unmark(j, &picks->at[number]);
    picks->at[number] = picks->at[--picks->n];
    return true;
}

/*
 * Where an accusation was chosen and no answer beside it, the best of the first few
 * answers takes the last place among the challenges.
 */
static void choose_answer(struct judgement *j, const struct candidates *c,
    unsigned points, struct choice *out)
{
    enum { MOST = 64 };
    struct picks *picks = &out->pane[PANE_CHALLENGES];
    size_t accusation = find_accusation(j), tried = 0;
    const struct candidate *best = NULL;
    for (size_t i = 0; accusation < j->n && i < c->n && tried < MOST; i++) {
        const struct candidate *answer = &c->at[i];
        if (!judge_has(j, answer->pick.sentence, LIST_DENYING))
            continue;
        tried++;
        if ((!best || answer->worth > best->worth) &&
            is_about(j, accusation, answer->pick.sentence))
            best = answer;
    }
    if (!best || !set_free(j, &best->pick, 0, out) || !is_new(j, &best->pick, out))
        return;
    if (picks->n == points)
        unmark(j, &picks->at[--picks->n]);
    add_pick(j, out, PANE_CHALLENGES, best->pick);
}

static bool is_empty(const struct candidates *c, size_t i, const struct choice *out)
{
    return c->is_open[c->at[i].pane] && !out->pane[c->at[i].pane].n;
}

/*
 * A pane that is still empty takes what points back: alone, if it points to what the
 * bottom line names; else with the sentence before it, though that is of another pane,
 * if that pane has enough without it.
 */
static void choose_last(
    struct judgement *j, const struct candidates *c, struct choice *out)
{
    struct pick alone;
    for (size_t i = 0; i < c->n; i++)
        if (is_empty(c, i, out) && run_find_alone(j, c->at[i].pick.sentence, &alone) &&
            is_new(j, &alone, out))
            add_pick(j, out, c->at[i].pane, alone);
    for (size_t i = 0; i < c->n; i++) {
        struct pick run = c->at[i].pick;
        run.detail = run.last;
        if (is_empty(c, i, out) && set_free(j, &run, 1, out) && is_new(j, &run, out))
            add_pick(j, out, c->at[i].pane, run);
    }
}

void choose_points(struct judgement *j, unsigned points, struct choice *out)
{
    struct candidates c;
    *out = (struct choice){.is_thin = is_thin(j)};
    choose_bottom_line(j, out);
    if (out->is_thin)
        return;
    if (points > MOST_POINTS)
        points = MOST_POINTS;
    candidates_find(&c, j);
    for (size_t i = 0; i < c.n; i++) {
        struct pick pick = c.at[i].pick;
        size_t n = out->pane[c.at[i].pane].n;
        if (n >= points || !candidates_want(&c, j, &c.at[i], n))
            continue;
        shorten_detail(j, &pick);
        if (is_new(j, &pick, out))
            add_pick(j, out, c.at[i].pane, pick);
    }
    choose_last(j, &c, out);
    choose_answer(j, &c, points, out);
    candidates_finish(&c);
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
