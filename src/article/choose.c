/*
 * What could be a point is put in order pane by pane, and taken as long as it says
 * something new: the best sentence of a pane is not always an important one, so both
 * count. What has no run of sentences that stands alone (runs.c) is left out, however
 * well it ranks: a pane with three good points is better than one with four.
 */
#include "article/choose.h"

#include <stdlib.h>
#include <string.h>

#include "article/candidates.h"
#include "base/mem.h"

enum {
    THIN = 5,   /* sentences below which nothing is chosen for the panes */
    ALIKE = 42, /* percent of overlap from which two say the same */
    TWICE = 75, /* the same for a detail, which is short, and goes with its point */
    ABOUT = 10, /* percent of overlap from which an answer is one to what was said */
    OPENING_LOOK = 4, /* sentences among which the bottom line is */
    THESIS_LOOK = 12, /* the same, if one says that it is, or what the title says */
};

/* How much of the title a sentence has, in percent; a short title promises little. */
static int32_t share_of_title(const struct judgement *j, size_t i)
{
    enum { SHORTEST = 3 };
    int32_t stems = j->title_stems > SHORTEST ? j->title_stems : SHORTEST;
    return 100 * j->at[i].title / stems;
}

/* Whether it may be the bottom line wherever it stands in the opening. */
static bool is_thesis(const struct judgement *j, size_t i)
{
    enum { STEMS = 2, HALF = 50 };
    return j->at[i].flags & JUDGED_NEWS ||
           (j->at[i].title >= STEMS && share_of_title(j, i) >= HALF);
}

static bool has_weekday(const struct judgement *j, size_t i)
{
    const struct sentence_words *w = &j->words[i];
    size_t k = 0;
    while (k < w->n && j->terms.at[j->terms.words[w->first + k]].class != WORD_WEEKDAY)
        k++;
    return k < w->n;
}

/* The first sentence is it, unless another says more of what the title promises: many
 * articles set a scene before they come to it. */
static int32_t opening_worth(const struct judgement *j, size_t i, size_t place)
{
    const struct judged *e = &j->at[i];
    int32_t places = place < OPENING_LOOK ? (int32_t)place : OPENING_LOOK - 1;
    int32_t worth = 100 - 36 * places + 7 * share_of_title(j, i) / 5;
    worth += has_weekday(j, i) ? 16 : 0;
    worth -= 8 * e->filler;
    worth -= e->flags & (JUDGED_QUESTION | JUDGED_PIECE) ? 90 : 0;
    worth -= j->words[i].n < 8 ? 40 : 0;
    if (e->flags & JUDGED_NEWS)
        return worth + 120;
    worth -= e->flags & (JUDGED_BACK | JUDGED_SPEECH) ? 60 : 0;
    worth -= e->flags & JUDGED_LINK ? 40 : 0;
    return worth;
}

/* Marks all its sentences as chosen, and the one it is for as being for that use; so
 * is what would be for nothing without it. */
static void mark(struct judgement *j, const struct pick *pick, int use)
{
    for (size_t i = pick->first; i <= pick->detail; i++) {
        struct judged *e = &j->at[i];
        e->flags |= JUDGED_CHOSEN;
        if (i == pick->sentence || e->best == FOR_NOTHING)
            e->best = (uint8_t)use;
    }
}

static void unmark(struct judgement *j, const struct pick *pick)
{
    for (size_t i = pick->first; i <= pick->detail; i++) {
        j->at[i].flags &= ~(unsigned)JUDGED_CHOSEN;
        j->at[i].best = j->at[i].likeliest;
    }
}

/* What stands above a first sentence: a list that gives its facts but does not say what
 * they mean, a name, "Good morning." */
static bool is_unlike_lead(const struct judgement *j, size_t i)
{
    enum { LEAST_WORDS = 3 };
    return judge_block(j, i)->kind == BLOCK_ITEM || j->at[i].flags & JUDGED_PIECE ||
           j->words[i].n < LEAST_WORDS;
}

/*
 * The best of the first sentences, before any heading if there is one; false: none.
 * with_all takes what is unlike one as well. Behind a long list it is the list that the
 * article is about.
 */
static bool find_bottom_line(
    const struct judgement *j, bool with_all, struct pick *best)
{
    enum { LONG_LIST = 8 }; /* items; the key points above an article are fewer */
    int32_t most = INT32_MIN;
    size_t place = 0, items = 0;
    for (size_t i = 0; i < j->n && place < THESIS_LOOK && items <= LONG_LIST; i++) {
        struct pick pick;
        const struct block *b = judge_block(j, i);
        if (j->story->sentences[i].kind == BLOCK_HEADING && place)
            break;
        if (!(j->at[i].flags & JUDGED_PROSE))
            continue;
        if (!with_all && is_unlike_lead(j, i)) {
            items += b->kind == BLOCK_ITEM && b->sentence == i;
            continue;
        }
        int32_t worth = opening_worth(j, i, place);
        bool is_in_place = place++ < OPENING_LOOK || is_thesis(j, i);
        if (worth <= most || !is_in_place || !run_find(j, i, &pick))
            continue;
        most = worth;
        *best = pick;
    }
    return most > INT32_MIN;
}

static void choose_bottom_line(struct judgement *j, struct choice *out)
{
    out->has_bottom_line = find_bottom_line(j, false, &out->bottom_line) ||
                           find_bottom_line(j, true, &out->bottom_line);
    if (!out->has_bottom_line)
        return;
    run_add_news(j, &out->bottom_line);
    mark(j, &out->bottom_line, FOR_BOTTOM_LINE);
    runs_mark_known(j, &out->bottom_line);
}

/* Whether a sentence says that something is not so; "12 million, not less" does not. */
static bool is_negative(const struct judgement *j, size_t i)
{
    const struct sentence_words *w = &j->words[i];
    const uint32_t *words = j->terms.words + w->first;
    for (size_t k = 0; k < w->n; k++)
        if (term_is_listed(&j->terms, words[k], LIST_NOT) &&
            (k + 1 == w->n || !term_is_listed(&j->terms, words[k + 1], LIST_LIMIT)))
            return true;
    return false;
}

/* Whether one sentence says what another does; not where it says the opposite. A short
 * one shares much with many. */
static bool is_alike(const struct judgement *j, size_t a, size_t b, unsigned alike)
{
    if (j->words[a].n < RUN_LEAST_WORDS || j->words[b].n < RUN_LEAST_WORDS)
        alike = TWICE;
    return judge_overlap(j, a, b) >= alike && is_negative(j, a) == is_negative(j, b);
}

static bool says_the_same(const struct judgement *j, const struct pick *a,
    const struct pick *b, unsigned alike)
{
    for (size_t i = a->first; i <= a->last; i++)
        for (size_t k = b->first; k <= b->detail; k++)
            if (is_alike(j, i, k, alike))
                return true;
    return false;
}

static bool is_new(const struct judgement *j, const struct pick *pick,
    const struct choice *c, unsigned alike)
{
    for (size_t i = pick->first; i <= pick->detail; i++)
        if (j->at[i].flags & JUDGED_CHOSEN)
            return false;
    if (c->has_bottom_line && says_the_same(j, pick, &c->bottom_line, alike))
        return false;
    for (int pane = 0; pane < PANE_COUNT; pane++)
        for (size_t i = 0; i < c->pane[pane].n; i++)
            if (says_the_same(j, pick, &c->pane[pane].at[i], alike))
                return false;
    return true;
}

static int by_place(const void *a, const void *b)
{
    const struct pick *x = a, *y = b;
    return x->sentence < y->sentence ? -1 : 1;
}

static void add_pick(
    struct judgement *j, struct choice *out, int pane, struct pick pick)
{
    struct picks *picks = &out->pane[pane];
    picks->at = mem_grow(picks->at, &picks->cap, picks->n, sizeof *picks->at);
    picks->at[picks->n++] = pick;
    mark(j, &pick, pane);
}

/* Adds a point if it is new, and its detail as far as that is new as well. */
static bool add_new(struct judgement *j, struct choice *out, int pane, struct pick pick)
{
    uint32_t end = pick.detail;
    pick.detail = pick.last;
    if (!is_new(j, &pick, out, ALIKE))
        return false;
    for (uint32_t i = pick.last + 1; i <= end; i++, pick.detail++)
        if (!is_new(j, &(struct pick){.first = i, .last = i, .detail = i}, out, TWICE))
            break;
    bool is_name = j->words[pick.first].n < RUN_LEAST_WORDS; /* "Sign off." */
    if (is_name && pick.detail == pick.first)
        return false;
    add_pick(j, out, pane, pick);
    return true;
}

/* The others stay in their order. */
static void remove_pick(struct judgement *j, struct picks *picks, size_t number)
{
    struct pick *at = &picks->at[number];
    unmark(j, at);
    memmove(at, at + 1, (--picks->n - number) * sizeof *at);
}

static bool is_thin(const struct judgement *j)
{
    size_t prose = 0;
    for (size_t i = 0; i < j->n && prose < THIN; i++)
        prose += j->at[i].flags & JUDGED_PROSE && j->words[i].n >= RUN_LEAST_WORDS;
    return prose < THIN;
}

/* Whether one sentence says something of what another does. */
static bool is_about(const struct judgement *j, size_t a, size_t b)
{
    return judge_overlap(j, a, b) >= ABOUT;
}

static bool holds(const struct pick *pick, size_t i)
{
    return i >= pick->first && i <= pick->detail;
}

/* Whether a pick has an answer to a sentence. */
static bool answers(const struct judgement *j, const struct pick *pick, size_t i)
{
    for (size_t k = pick->first; k <= pick->detail; k++)
        if (judge_has(j, k, LIST_DENYING) && is_about(j, i, k))
            return true;
    return false;
}

/* Whether any of what is chosen answers a sentence that accuses. */
static bool is_answered(const struct judgement *j, const struct choice *out, size_t i)
{
    bool is_found = out->has_bottom_line && answers(j, &out->bottom_line, i);
    for (int pane = 0; pane < PANE_COUNT; pane++)
        for (size_t k = 0; !is_found && k < out->pane[pane].n; k++)
            is_found = answers(j, &out->pane[pane].at[k], i);
    return is_found;
}

/* The first chosen sentence that accuses and is not answered; j->n: there is none. */
static size_t find_accusation(const struct judgement *j, const struct choice *out)
{
    size_t i = 0;
    while (i < j->n && !(j->at[i].flags & JUDGED_CHOSEN &&
                           judge_has(j, i, LIST_ACCUSING) && !is_answered(j, out, i)))
        i++;
    return i;
}

/* The best of the first few answers to a sentence; NULL: there is none. */
static const struct candidate *find_answer(
    const struct judgement *j, const struct candidates *c, size_t accusation)
{
    enum { MOST = 64 };
    const struct candidate *best = NULL;
    for (size_t i = 0, tried = 0; i < c->n && tried < MOST; i++) {
        const struct candidate *answer = &c->at[i];
        if (!judge_has(j, answer->pick.sentence, LIST_DENYING))
            continue;
        tried++;
        if ((!best || answer->worth > best->worth) &&
            is_about(j, accusation, answer->pick.sentence))
            best = answer;
    }
    return best;
}

/* "She denies it", right behind the accusation, which says who she is. */
static bool find_next_answer(struct judgement *j, size_t accusation, struct pick *pick)
{
    size_t i = accusation + 1;
    if (i >= j->n || j->words[i].n < 2 || !run_is_usable(j, i))
        return false;
    const uint32_t *words = j->terms.words + j->words[i].first;
    unsigned flags = j->at[i].flags;
    if (!term_is_listed(&j->terms, words[0], LIST_PERSON) ||
        !term_is_listed(&j->terms, words[1], LIST_DENYING))
        return false;
    j->at[i].flags |= JUDGED_KNOWN;
    bool is_found = run_find_alone(j, i, pick);
    if (!is_found)
        j->at[i].flags = flags;
    return is_found;
}

/*
 * Where an accusation was chosen and no answer to it, an answer takes the last place
 * among the challenges; not that of the accusation.
 */
static void choose_answer(struct judgement *j, const struct candidates *c,
    unsigned points, struct choice *out)
{
    struct picks *picks = &out->pane[PANE_CHALLENGES];
    size_t accusation = find_accusation(j, out);
    if (accusation >= j->n)
        return;
    const struct candidate *found = find_answer(j, c, accusation);
    struct pick answer;
    if (found)
        answer = found->pick;
    else if (!find_next_answer(j, accusation, &answer))
        return;
    size_t last = picks->n;
    while (last && holds(&picks->at[last - 1], accusation))
        last--;
    if (picks->n == points && !last)
        return;
    if (add_new(j, out, PANE_CHALLENGES, answer) && picks->n > points)
        remove_pick(j, picks, last - 1);
}

/* A pane that is still empty takes what points back, if it points to what the bottom
 * line names. */
static void choose_alone(
    struct judgement *j, const struct candidates *c, struct choice *out)
{
    struct pick alone;
    for (size_t i = 0; i < c->n; i++) {
        uint8_t pane = c->at[i].pane;
        if (!c->is_open[pane] || out->pane[pane].n ||
            !run_find_alone(j, c->at[i].pick.sentence, &alone))
            continue;
        run_add_detail(j, &alone);
        add_new(j, out, pane, alone);
    }
}

static void set_priorities(struct picks *picks)
{
    for (size_t i = 0; i < picks->n; i++)
        picks->at[i].priority = (uint8_t)(i < PRIORITY_LAST ? i + 1 : PRIORITY_LAST);
}

void choose_points(struct judgement *j, unsigned points, struct choice *out)
{
    struct candidates c;
    *out = (struct choice){.is_thin = is_thin(j)};
    choose_bottom_line(j, out);
    if (out->is_thin)
        return;
    candidates_find(&c, j);
    for (size_t i = 0; i < c.n; i++) {
        uint8_t pane = c.at[i].pane;
        size_t n = out->pane[pane].n;
        if (n < points && candidates_want(&c, j, &c.at[i], n))
            add_new(j, out, pane, c.at[i].pick);
    }
    choose_alone(j, &c, out);
    choose_answer(j, &c, points, out);
    candidates_finish(&c);
    for (int pane = 0; pane < PANE_COUNT; pane++)
        set_priorities(&out->pane[pane]);
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
