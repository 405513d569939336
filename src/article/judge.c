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
#include "base/mem.h"

static bool is_prose(enum block_kind kind)
{
    return kind == BLOCK_PARAGRAPH || kind == BLOCK_ITEM || kind == BLOCK_QUOTE;
}

/* Bytes of a double quotation mark at the start of s; 0: there is none. */
static size_t quote_at(struct span s)
{
    static const char *const marks[] = {
        "\"", "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x9E", "\xC2\xAB", "\xC2\xBB"};
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        size_t n = strlen(marks[i]);
        if (s.n >= n && memcmp(s.p, marks[i], n) == 0)
            return n;
    }
    return 0;
}

/* Whether a sentence is a quotation and nothing else, so that no speaker is named. */
static bool is_speech(struct span text)
{
    size_t n = quote_at(text);
    if (!n)
        return false;
    size_t marks = 0, end = 0;
    for (size_t i = n; i < text.n; i++) {
        if (quote_at(span_sub(text, i, text.n)) == 0)
            continue;
        marks++;
        end = i;
        i += quote_at(span_sub(text, i, text.n)) - 1;
    }
    return marks == 0 || (marks == 1 && text.n - end <= 5);
}

static uint16_t look_at(const struct sentence *e, struct span text)
{
    uint16_t flags = 0;
    if (is_prose(e->kind))
        flags |= JUDGED_PROSE;
    if (text.n && (text.p[text.n - 1] == '?' ||
                      (text.n > 1 && quote_at(span_sub(text, text.n - 1, text.n)) &&
                          text.p[text.n - 2] == '?')))
        flags |= JUDGED_QUESTION;
    if (e->quotation == 0
            ? is_speech(text)
            : (e->quotation & QUOTATION_BEFORE) && (e->quotation & QUOTATION_BEHIND))
        flags |= JUDGED_SPEECH;
    return flags;
}

static void mark_title(struct judgement *j)
{
    struct terms *t = &j->terms;
    struct sentence_words title = terms_read(t, j->story->title);
    for (size_t i = 0; i < title.n; i++) {
        struct term *stem = &t->at[t->at[t->words[title.first + i]].stem];
        stem->is_title = !stem->is_stop;
    }
    t->word_n = title.first;
}

void judge_story(struct judgement *j, const struct story *story)
{
    const char *code = story_language(story)->code;
    *j = (struct judgement){.story = story, .n = story->sentence_n};
    if (j->n > JUDGE_MOST)
        j->n = JUDGE_MOST;
    terms_init(&j->terms, story_language(story));
    cues_init(&j->cues, code, &j->terms);
    j->words = mem_alloc((j->n + 1) * sizeof *j->words);
    j->at = mem_alloc((j->n + 1) * sizeof *j->at);
    mark_title(j);
    for (size_t i = 0; i < j->n; i++) {
        struct span text = story_sentence_text(story, &story->sentences[i]);
        j->words[i] = terms_read(&j->terms, text);
        j->at[i].flags = look_at(&story->sentences[i], text);
    }
    judge_panes(j);
    judge_ranks(j);
}

void judge_finish(struct judgement *j)
{
    cues_finish(&j->cues);
    terms_finish(&j->terms);
    free(j->words);
    free(j->at);
    *j = (struct judgement){0};
}

/* Whether a stem is among the words of a sentence. */
static bool holds(const struct judgement *j, size_t sentence, uint32_t stem)
{
    const struct sentence_words *w = &j->words[sentence];
    for (size_t i = 0; i < w->n; i++)
        if (j->terms.at[j->terms.words[w->first + i]].stem == stem)
            return true;
    return false;
}

/* The weight of the words of a that b has too, and of all that a has. */
static unsigned shared(const struct judgement *j, size_t a, size_t b, unsigned *total)
{
    const struct sentence_words *w = &j->words[a];
    unsigned common = 0;
    *total = 0;
    for (size_t i = 0; i < w->n; i++) {
        uint32_t stem = j->terms.at[j->terms.words[w->first + i]].stem;
        unsigned weight = j->terms.at[stem].weight;
        *total += weight;
        common += weight && holds(j, b, stem) ? weight : 0;
    }
    return common;
}

unsigned judge_overlap(const struct judgement *j, size_t a, size_t b)
{
    unsigned of_a, of_b;
    unsigned in_a = shared(j, a, b, &of_a), in_b = shared(j, b, a, &of_b);
    unsigned of_less = of_a < of_b ? of_a : of_b;
    unsigned common = in_a < in_b ? in_a : in_b;
    return of_less ? 100 * common / of_less : 0;
}
