/*
 * A point must be understood by someone who has not read the article. So it is not a
 * sentence that is chosen but the least run of sentences around it that stands alone:
 * a quotation with the one who speaks, a "she" with the sentence that names her. What
 * would have no sense without the run follows as its detail.
 */
#include "article/runs.h"

#include "article/signs.h"

enum {
    MOST_SENTENCES = 3, /* of a run */
    MOST_WORDS = 80,
    MOST_BYTES = 2048, /* of a run or its detail; words may be of any length */
    MOST_DETAILS = 8,  /* sentences of a detail */
    GOES_ON = 300,     /* chance, per mille, that a sentence goes on with the news */
};

static size_t words_in(const struct judgement *j, size_t first, size_t last)
{
    size_t words = 0;
    for (size_t i = first; i <= last; i++)
        words += j->words[i].n;
    return words;
}

static size_t bytes_in(const struct judgement *j, size_t first, size_t last)
{
    return j->story->sentences[last].end - j->story->sentences[first].start;
}

/* Widens a run until no quotation is cut; false where it becomes too long. */
static bool close_quotation(const struct judgement *j, size_t *first, size_t *last)
{
    const struct sentence *s = j->story->sentences;
    while (*last - *first < MOST_SENTENCES) {
        if (s[*first].quotation & QUOTATION_BEFORE)
            --*first;
        else if (s[*last].quotation & QUOTATION_BEHIND && *last + 1 < j->n)
            ++*last;
        else
            break;
    }
    return *last - *first < MOST_SENTENCES;
}

/* Makes a pick of a run, if all of it may be quoted, no filler stands beside the
 * sentence that it is for, and it is not too long. */
static bool take_run(
    const struct judgement *j, size_t i, size_t first, size_t last, struct pick *pick)
{
    for (size_t k = first; k <= last; k++)
        if (!(j->at[k].flags & JUDGED_PROSE) ||
            (k != i && j->at[k].filler >= FILLER_MOST))
            return false;
    if (words_in(j, first, last) > MOST_WORDS || bytes_in(j, first, last) > MOST_BYTES)
        return false;
    *pick = (struct pick){.sentence = (uint32_t)i,
        .first = (uint32_t)first,
        .last = (uint32_t)last,
        .detail = (uint32_t)last};
    return true;
}

bool run_find(const struct judgement *j, size_t i, struct pick *pick)
{
    const struct block *b = judge_block(j, i);
    size_t first = i, last = i;
    if (!close_quotation(j, &first, &last))
        return false;
    while (j->at[first].flags & (JUDGED_BACK | JUDGED_SPEECH)) {
        if (first == b->sentence && b->kind == BLOCK_ITEM && b->label_end)
            break; /* the label is what it points back to */
        if (first == b->sentence || last - first + 1 >= MOST_SENTENCES)
            return false;
        first--;
        if (!close_quotation(j, &first, &last))
            return false;
    }
    return take_run(j, i, first, last, pick);
}

bool run_find_alone(const struct judgement *j, size_t i, struct pick *pick)
{
    size_t first = i, last = i;
    if (!(j->at[i].flags & JUDGED_KNOWN) || !close_quotation(j, &first, &last) ||
        first < i)
        return false;
    return take_run(j, i, first, last, pick);
}

static bool has_word(const struct judgement *j, const struct pick *run, uint32_t word)
{
    for (size_t i = run->first; i <= run->detail; i++)
        for (size_t k = 0; k < j->words[i].n; k++)
            if (j->terms.words[j->words[i].first + k] == word)
                return true;
    return false;
}

/* Whether a run has what a sentence seems to be about: the first of its first words
 * that tells anything, and the first name, if there is one. */
static bool has_subject(
    const struct judgement *j, const struct pick *run, const struct sentence_words *w)
{
    enum { FIRST_WORDS = 3 };
    const struct terms *t = &j->terms;
    size_t at = 0;
    while (at < w->n && term_is_listed(t, t->words[w->first + at], LIST_STOP))
        at++;
    if (at >= w->n || at >= FIRST_WORDS)
        return false;
    uint32_t subject = t->words[w->first + at];
    uint32_t name = w->name < w->n ? t->words[w->first + w->name] : subject;
    return t->at[subject].class == WORD_PLAIN && has_word(j, run, subject) &&
           (t->at[name].class != WORD_PLAIN || has_word(j, run, name));
}

/* The sentence that one points back to: the last before it that does not itself; i
 * where that is not certain, since somebody speaks. */
static size_t pointed_at(const struct judgement *j, size_t i)
{
    enum { FARTHEST = 5 };
    size_t k = i;
    while (k && i - k < FARTHEST && j->at[k - 1].flags & JUDGED_PROSE &&
           !(j->at[k - 1].flags & (JUDGED_SPEECH | JUDGED_SAYING))) {
        k--;
        if (!(j->at[k].flags & JUDGED_BACK))
            return k;
    }
    return i;
}

void runs_mark_known(struct judgement *j, const struct pick *bottom_line)
{
    for (size_t i = bottom_line->detail + 1; i < j->n; i++) {
        if (!(j->at[i].flags & JUDGED_BACK) || j->at[i].flags & JUDGED_SPEECH)
            continue;
        size_t k = pointed_at(j, i);
        bool is_in_it = k >= bottom_line->first && k <= bottom_line->detail;
        if (k < i && (is_in_it || has_subject(j, bottom_line, &j->words[k])))
            j->at[i].flags |= JUDGED_KNOWN;
    }
}

bool run_is_usable(const struct judgement *j, size_t i)
{
    const struct judged *e = &j->at[i];
    const struct block *b = judge_block(j, i);
    bool is_listed = e->flags & (JUDGED_HEADING | JUDGED_LEAD_IN);
    bool is_item = b->kind == BLOCK_ITEM; /* the rest of it follows as its detail */
    return e->flags & JUDGED_PROSE && !(e->flags & (JUDGED_QUESTION | JUDGED_PIECE)) &&
           (is_listed || !(e->flags & JUDGED_OPEN)) && e->filler < FILLER_MOST &&
           (j->words[i].n >= RUN_LEAST_WORDS || (is_item && b->sentences > 1)) &&
           !(is_item && i != b->sentence);
}

static void extend_detail(const struct judgement *j, struct pick *pick)
{
    const struct block *b = judge_block(j, pick->sentence);
    size_t end = judge_block_end(j, b);
    if (b->kind != BLOCK_ITEM || end - pick->last > MOST_DETAILS + 1 ||
        bytes_in(j, pick->first, end - 1) > MOST_BYTES)
        return;
    for (size_t k = pick->last + 1; k < end; k++)
        if (!(j->at[k].flags & JUDGED_PROSE) || j->at[k].filler >= FILLER_MOST)
            return;
    pick->detail = (uint32_t)end - 1;
}

void run_add_news(const struct judgement *j, struct pick *pick)
{
    size_t next = pick->last + 1;
    if (next < judge_block_end(j, judge_block(j, pick->sentence)) &&
        j->at[next].flags & JUDGED_PROSE &&
        j->at[next].chance[FOR_BOTTOM_LINE] >= GOES_ON &&
        !j->story->sentences[next].quotation && j->at[next].filler < FILLER_MOST &&
        !(j->at[next].flags & (JUDGED_QUESTION | JUDGED_SPEECH)) &&
        bytes_in(j, next, next) <= MOST_BYTES)
        pick->detail = (uint32_t)next;
}

static const char *const quotation_opens[] = {"\"", "“", "«", "„", NULL};
static const char *const quotation_closes[] = {"\"", "”", "»", "“", NULL};

/*
 * What a person said is not cut where the next sentence is all quotation, nor is an
 * accusation without the answer to it: both follow as detail. So does "It has cost 15
 * million", which could not stand alone.
 */
static void add_answer(const struct judgement *j, struct pick *pick)
{
    size_t next = pick->detail + 1;
    if (next >= judge_block_end(j, judge_block(j, pick->sentence)) ||
        !(j->at[next].flags & JUDGED_PROSE) ||
        bytes_in(j, pick->first, next) > MOST_BYTES)
        return;
    struct span text = judge_text(j, next);
    bool is_quotation =
        signs_at(quotation_opens, text) > 0 && signs_at_end(quotation_closes, text) > 0;
    bool is_answer =
        judge_has(j, pick->last, LIST_ACCUSING) && judge_has(j, next, LIST_DENYING);
    struct span last = judge_text(j, pick->last);
    uint8_t best = j->at[next].best;
    bool is_figure = j->at[next].flags & JUDGED_BACK && j->words[next].numbers &&
                     (best == PANE_CONTEXT || best == j->at[pick->sentence].best) &&
                     run_is_usable(j, next);
    bool is_cut = j->story->sentences[next].quotation;
    if (((is_answer || is_figure) && !is_cut) ||
        (is_quotation && signs_in(quotation_marks, last)))
        pick->detail = (uint32_t)next;
}

void run_add_detail(const struct judgement *j, struct pick *pick)
{
    extend_detail(j, pick);
    add_answer(j, pick);
}
