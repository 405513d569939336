/*
 * The order of judging: the words are read once, sentence by sentence, and all that
 * follows looks at their numbers. What a sentence is for (panes.c) and how much it
 * matters (rank.c) are told apart, since the best sentence of a pane is not always an
 * important one.
 */
#include "article/judge.h"

#include <stdlib.h>
#include <string.h>

#include "article/language.h"
#include "article/signs.h"
#include "base/mem.h"

static bool is_prose(enum block_kind kind)
{
    return kind == BLOCK_PARAGRAPH || kind == BLOCK_ITEM || kind == BLOCK_QUOTE;
}

static bool is_letter(unsigned char c)
{
    return c >= 0x80 || (c >= '0' && c <= '9') ||
           ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/* Whether all that is said is quoted, so that no speaker is named. A quotation may be
 * open from the sentence before. */
static bool is_speech(struct span text, bool is_open)
{
    bool is_quoted = is_open;
    size_t n;
    for (size_t i = 0; i < text.n; i += n ? n : 1) {
        n = signs_at(quotation_marks, span_sub(text, i, text.n));
        if (n)
            is_open = !is_open;
        else if (!is_open && is_letter((unsigned char)text.p[i]))
            return false;
        is_quoted |= is_open;
    }
    return is_quoted;
}

static bool is_stopped(struct span s)
{
    static const char *const closed[] = {
        ".", "!", "?", ")", "\"", "'", "]", "*", "”", "’", "…", "»", NULL};
    return signs_at_end(closed, s);
}

static bool is_low(struct span s)
{
    bool is_brand = s.n > 1 && s.p[1] >= 'A' && s.p[1] <= 'Z'; /* as eBay */
    return s.n && s.p[0] >= 'a' && s.p[0] <= 'z' && !is_brand;
}

/* Whether it is only a piece of a sentence: of a list that runs on, of a bracket. */
static bool is_piece(enum block_kind kind, struct span s)
{
    static const char *const open[] = {",", ";", ":", " and", " or", " y", " o", NULL};
    return signs_at_end(open, s) || (s.n && s.p[0] == '(') ||
           (kind != BLOCK_ITEM && (!is_stopped(s) || is_low(s)));
}

/* Whether it asks; who says that somebody asked "Why?" does not. */
static bool is_question(struct span s, bool is_quoted)
{
    static const char *const ends[] = {"?", "?**", "?)", NULL};
    static const char *const quoted[] = {"?\"", "?'", "?”", "?’", "?»", NULL};
    return signs_at_end(ends, s) || (is_quoted && signs_at_end(quoted, s));
}

static unsigned look_at(const struct story *s, const struct sentence *e)
{
    struct span text = story_sentence_text(s, e);
    const struct block *b = &s->blocks[e->block];
    bool is_labelled = b->kind == BLOCK_ITEM && b->label_end; /* that makes it whole */
    unsigned flags = 0;
    if (is_prose(e->kind))
        flags |= JUDGED_PROSE;
    bool is_quoted = is_speech(text, e->quotation & QUOTATION_BEFORE);
    if (is_question(text, is_quoted))
        flags |= JUDGED_QUESTION;
    if (!is_labelled && is_piece((enum block_kind)e->kind, text))
        flags |= JUDGED_PIECE;
    if (!is_labelled && e->kind == BLOCK_ITEM && (!is_stopped(text) || is_low(text)))
        flags |= JUDGED_OPEN;
    if (is_quoted || b->is_spoken)
        flags |= JUDGED_SPEECH;
    else if (signs_at(quotation_marks, text))
        flags |= JUDGED_SAYING;
    return flags;
}

static void mark_title(struct judgement *j)
{
    struct terms *t = &j->terms;
    struct sentence_words title = terms_read(t, j->story->title);
    for (size_t i = 0; i < title.n; i++) {
        struct term *stem = &t->at[t->at[t->words[title.first + i]].stem];
        if (stem->is_title || stem->lists & 1u << LIST_STOP)
            continue;
        stem->is_title = true;
        j->title_stems++;
    }
    t->word_n = title.first;
}

/* Whether all of a block is what somebody asks: it is short, and ends with a question.
 */
static bool is_asking(const struct judgement *j, const struct block *b)
{
    enum { MOST_SENTENCES = 4, MOST_WORDS = 45 };
    size_t end = judge_block_end(j, b), words = 0;
    if (!b->sentences || b->sentences > MOST_SENTENCES || end <= b->sentence ||
        !(j->at[end - 1].flags & JUDGED_PROSE) ||
        !(j->at[end - 1].flags & JUDGED_QUESTION))
        return false;
    for (size_t i = b->sentence; i < end; i++)
        words += j->words[i].n;
    return words <= MOST_WORDS;
}

/* In an interview, what leads to a question is part of it. */
static void mark_questions(struct judgement *j)
{
    enum { INTERVIEW = 2 }; /* questions */
    size_t asked = 0;
    for (size_t i = 0; i < j->story->n; i++)
        asked += is_asking(j, &j->story->blocks[i]);
    for (size_t i = 0; asked >= INTERVIEW && i < j->story->n; i++) {
        const struct block *b = &j->story->blocks[i];
        for (size_t k = b->sentence; is_asking(j, b) && k < judge_block_end(j, b); k++)
            j->at[k].flags |= JUDGED_QUESTION;
    }
}

/* A year tells what has been, unless it is still to come when the article appears. */
static void mark_coming(struct judgement *j)
{
    enum { YEAR = 4 }; /* bytes of it in a date */
    struct span year = span_sub(j->story->published, 0, YEAR);
    if (year.n)
        terms_mark_coming(&j->terms, year);
}

void judge_story(struct judgement *j, const struct story *story)
{
    const char *code = story_language(story)->code;
    const struct cue_language *cues = cues_of(code);
    *j = (struct judgement){.story = story, .n = story->sentence_n};
    if (j->n > JUDGE_MOST)
        j->n = JUDGE_MOST;
    terms_init(&j->terms, story_language(story));
    cues_init(&j->cues, code, &j->terms);
    leanings_init(&j->leanings, cues->leanings, &j->terms);
    j->words = mem_alloc((j->n + 1) * sizeof *j->words);
    j->at = mem_alloc((j->n + 1) * sizeof *j->at);
    mark_title(j);
    for (size_t i = 0; i < j->n; i++) {
        const struct sentence *e = &story->sentences[i];
        j->words[i] = terms_read(&j->terms, story_sentence_text(story, e));
        j->at[i].flags = look_at(story, e);
    }
    mark_coming(j);
    mark_questions(j);
    judge_panes(j);
    judge_ranks(j);
}

void judge_finish(struct judgement *j)
{
    leanings_finish(&j->leanings);
    cues_finish(&j->cues);
    terms_finish(&j->terms);
    free(j->words);
    free(j->at);
    *j = (struct judgement){0};
}

const struct block *judge_block(const struct judgement *j, size_t i)
{
    return &j->story->blocks[j->story->sentences[i].block];
}

size_t judge_block_end(const struct judgement *j, const struct block *b)
{
    size_t end = (size_t)b->sentence + b->sentences;
    return end < j->n ? end : j->n;
}

struct span judge_text(const struct judgement *j, size_t i)
{
    return story_sentence_text(j->story, &j->story->sentences[i]);
}

bool judge_has(const struct judgement *j, size_t i, enum term_list list)
{
    const struct terms *t = &j->terms;
    for (size_t k = 0; k < j->words[i].n; k++)
        if (term_is_listed(t, t->words[j->words[i].first + k], list))
            return true;
    return false;
}

/* The weight of the words of a that b has too, and of all that a has. */
static unsigned shared(const struct judgement *j, size_t a, size_t b, unsigned *total)
{
    const struct sentence_words *w = &j->words[a], *other = &j->words[b];
    struct term *terms = j->terms.at;
    unsigned common = 0;
    *total = 0;
    for (size_t i = 0; i < other->n; i++)
        terms[terms[j->terms.words[other->first + i]].stem].seen = (uint32_t)b + 1;
    for (size_t i = 0; i < w->n; i++) {
        const struct term *stem = &terms[terms[j->terms.words[w->first + i]].stem];
        *total += stem->weight;
        common += stem->seen == b + 1 ? stem->weight : 0;
    }
    return common;
}

/* Whether two sentences have the same words, telling ones or not. */
static bool is_same(const struct judgement *j, size_t a, size_t b)
{
    const struct sentence_words *x = &j->words[a], *y = &j->words[b];
    return x->n == y->n && memcmp(j->terms.words + x->first, j->terms.words + y->first,
                               x->n * sizeof *j->terms.words) == 0;
}

unsigned judge_overlap(const struct judgement *j, size_t a, size_t b)
{
    if (is_same(j, a, b))
        return 100;
    unsigned of_a = 0, of_b = 0;
    unsigned in_a = shared(j, a, b, &of_a), in_b = shared(j, b, a, &of_b);
    unsigned of_less = of_a < of_b ? of_a : of_b;
    unsigned common = in_a < in_b ? in_a : in_b;
    return of_less ? 100 * common / of_less : 0;
}
