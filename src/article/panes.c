/*
 * What a sentence is for, in the order of strength of what speaks for it: the heading
 * of its section, the lead-in of its list, its own cues, its place, and how its words
 * lean. Cues and place are added up, with weights far enough apart that a heading is
 * not outvoted by a word or two; a heading that says nothing leaves it to the one that
 * it is below, or else to what is below it. Where neither heading nor lead-in speaks,
 * cues are trusted as far as they held in labelled articles, and words count. What
 * comes out is a chance.
 */
#include <string.h>

#include "article/judge.h"
#include "article/signs.h"
#include "text/words.h"

enum {
    JUDGE_CONTEXT = 9,   /* what a sentence without cues is, by so much */
    CONTEXT_MOST = 8,    /* what its cues can add to that: what is to come outdoes it */
    STRONG_HEADING = 40, /* what a heading adds to its pane */
    WEAK_HEADING = 14,   /* the same, of an adverb: "Looking ahead", "Conclusion" */
    STRONG_LEAD_IN = 30,
    WEAK_LEAD_IN = 16,
    DECIDES_HEADING = 20, /* the weight of cues from which it is strong */
    DECIDES_LEAD_IN = 12,
    BOTTOM_FIRST = 90,  /* the first sentence */
    BOTTOM_BEGIN = 11,  /* others of the first paragraph */
    BOTTOM_SECOND = 5,  /* those of the second paragraph */
    BOTTOM_LATER = -6,  /* the others */
    BOTTOM_TITLE = 2,   /* for each word of the title */
    BOTTOM_TITLES = 4,  /* words that count */
    STILL_TO_COME = 10, /* cues of the outlook from which its days are to come */
    ON_TOPIC = 8, /* for the pane that the first sentence of the paragraph announces */
    TOPIC_WORDS = 12,  /* that one has at most */
    GOES_ON = 4,       /* for the pane of the sentence before it, in a paragraph */
    INSIDE_SPEECH = 8, /* for nothing: in the midst of what someone says */
    SAYING = 10,       /* for nothing, at least: what someone says, word for word */
};

_Static_assert(
    (int)LEANINGS == (int)FOR_COUNT, "words lean to what a sentence can be for");

/* What a heading or lead-in says of what is below it. */
struct hint {
    int pane; /* enum pane, or -1 */
    int weight;
};

/* Where the walk through the blocks is. */
struct walk {
    struct hint section, list;
    bool had_list;   /* the lead-in is of the list that is being walked */
    int topic;       /* pane that the first sentence of the block announces, or -1 */
    size_t prose;    /* blocks of prose that were passed */
    bool is_asked;   /* section is what an interviewer asked */
    uint8_t level;   /* of the heading that section is of; 0: not known */
    size_t headings; /* that were passed */
};

static struct hint strongest(const int16_t *sums, int decides, int strong, int weak)
{
    struct hint hint = {-1, 0};
    int most = 0;
    for (int pane = 0; pane < PANE_COUNT; pane++) {
        if (sums[pane] <= most)
            continue;
        most = sums[pane];
        hint = (struct hint){pane, most >= decides ? strong : weak};
    }
    return hint;
}

static void find_cues(
    const struct judgement *j, size_t i, enum cue_place place, struct cue_sums *sums)
{
    const struct sentence_words *w = &j->words[i];
    cues_find(&j->cues, &j->terms, j->terms.words + w->first, w->n, place, sums);
}

static int bottom_score(
    const struct judgement *j, size_t i, size_t in_block, const struct walk *w)
{
    int title = j->at[i].title < BOTTOM_TITLES ? j->at[i].title : BOTTOM_TITLES;
    int score = BOTTOM_TITLE * title;
    if (w->headings)
        return score + 2 * BOTTOM_LATER;
    if (w->prose == 0)
        return score + (in_block == 0 ? BOTTOM_FIRST : BOTTOM_BEGIN);
    return score + (w->prose == 1 ? BOTTOM_SECOND : BOTTOM_LATER);
}

static void count_title(struct judgement *j, size_t i)
{
    struct terms *t = &j->terms;
    for (size_t k = 0; k < j->words[i].n; k++) {
        struct term *stem = &t->at[t->at[t->words[j->words[i].first + k]].stem];
        j->at[i].title += stem->is_title && stem->seen != i + 1;
        stem->seen = (uint32_t)i + 1;
    }
}

/*
 * Whether a pronoun near the start means what another sentence names: "In his view this
 * is wrong", "On Monday he said"; not "When Ana Ruiz spoke, she said".
 */
static bool points_back(const struct judgement *j, size_t i)
{
    enum { FAR = 6, NEAR = 2 }; /* words */
    const struct sentence_words *w = &j->words[i];
    const uint32_t *words = j->terms.words + w->first;
    if (!w->n || !term_is_listed(&j->terms, words[0], LIST_LEADING))
        return false;
    for (size_t k = 1; k < w->n && k <= FAR && k < w->name; k++) {
        bool is_present =
            k + 1 < w->n && term_is_listed(&j->terms, words[k + 1], LIST_PRESENT);
        if (term_is_listed(&j->terms, words[k], LIST_PERSON) ||
            (k <= NEAR && !is_present &&
                term_is_listed(&j->terms, words[k], LIST_THING)))
            return true;
    }
    return false;
}

/* Whether it starts with a name of two words at least: who "he" is in it, then. */
static bool starts_with_name(const struct judgement *j, size_t i)
{
    const struct sentence_words *w = &j->words[i];
    return w->n && w->name == 1 &&
           !term_is_listed(&j->terms, j->terms.words[w->first], LIST_STOP) &&
           !term_is_listed(&j->terms, j->terms.words[w->first], LIST_LEADING);
}

static bool has_future(const struct judgement *j, size_t i)
{
    const struct sentence_words *w = &j->words[i];
    size_t k = 0;
    while (k < w->n &&
           !term_is_listed(&j->terms, j->terms.words[w->first + k], LIST_FUTURE) &&
           j->terms.at[j->terms.words[w->first + k]].class != WORD_FUTURE)
        k++;
    return k < w->n;
}

/* e to the power of so many tenths of a point, 0 at most, where 5 points are 1: in
 * parts of 1 << 16. */
static uint64_t power(int tenths)
{
    enum { ONE = 1 << 16, LOWEST = -600 };
    /* of -1, -2, -4 ... tenths */
    static const uint16_t powers[] = {
        64238, 62966, 60497, 55846, 47589, 34556, 18221, 5066, 392, 2};
    uint64_t value = ONE;
    if (tenths < LOWEST)
        return 0;
    for (unsigned below = (unsigned)-tenths, bit = 0; below; below >>= 1, bit++)
        if (below & 1)
            value = value * powers[bit] >> 16;
    return value;
}

/*
 * What it is for: what cues and place say, as far as they are trusted, and how its
 * words lean. They are the logarithms of chances, as in the regression that they come
 * from.
 */
static void weigh(const struct judgement *j, struct judged *e, bool is_told,
    const struct cue_sums *sums, const int16_t leaning[LEANINGS])
{
    int value[FOR_COUNT];
    uint64_t share[FOR_COUNT], sum = 0;
    e->best = PANE_CONTEXT;
    for (unsigned use = 0; use < FOR_COUNT; use++) {
        value[use] =
            is_told ? 10 * e->score[use]
                    : leaning_trusted(&j->leanings, e->score[use], use) + leaning[use];
        if (value[use] > value[e->best])
            e->best = (uint8_t)use;
    }
    for (unsigned use = 0; use < FOR_COUNT; use++)
        sum += share[use] = power(value[use] - value[e->best]);
    for (unsigned use = 0; use < FOR_COUNT; use++)
        e->chance[use] = (uint16_t)(1000 * share[use] / sum);
    e->likeliest = e->best;
    memcpy(e->cues, sums->best, sizeof e->cues);
    if (!is_told && leaning[e->best] > 0)
        e->flags |= JUDGED_WORDS;
}

static bool has_quotation(const struct judgement *j, size_t i)
{
    return signs_in(quotation_marks, judge_text(j, i));
}

/* The bytes of an address for letters behind its "@"; 0: there is none. */
static size_t address_bytes(struct span text, size_t at)
{
    enum { LONGEST = 255 }; /* bytes of a host (RFC 1035) */
    struct span host = span_sub(text, at, at + LONGEST);
    host = span_sub(host, 0, span_chr(host, ' '));
    host = span_sub(host, 0, span_chr(host, '@'));
    while (host.n && strchr(".,;:!?)>\"", host.p[host.n - 1]))
        host.n--;
    size_t dot = span_chr(host, '.');
    return dot && dot < host.n && words_start(host) != WORD_OTHER ? host.n : 0;
}

/* "Send it to us at ann@example.org" is for who wants to write: an address ends it, or
 * somebody is spoken to. */
static bool asks_to_write(const struct judgement *j, size_t i, bool is_personal)
{
    enum { SIGNS = 2 }; /* behind the address */
    struct span text = judge_text(j, i);
    for (size_t at = 1; at < text.n; at++) {
        bool is_at =
            text.p[at] == '@' && words_start(span_sub(text, at - 1, at)) != WORD_OTHER;
        size_t bytes = is_at ? address_bytes(text, at + 1) : 0;
        if (bytes && (is_personal || at + 1 + bytes + SIGNS >= text.n))
            return true;
    }
    return false;
}

static void judge_sentence(
    struct judgement *j, size_t i, size_t in_block, const struct walk *w)
{
    struct judged *e = &j->at[i];
    struct cue_sums sums;
    int16_t leaning[LEANINGS];
    count_title(j, i);
    find_cues(j, i, CUES_OF_SENTENCE, &sums);
    if (sums.sum[CUE_CONTEXT] > CONTEXT_MOST)
        sums.sum[CUE_CONTEXT] = CONTEXT_MOST;
    bool is_told = w->section.pane >= 0 || (w->had_list && w->list.pane >= 0);
    leanings_find(&j->leanings, &j->terms, j->terms.words + j->words[i].first,
        j->words[i].n, leaning);
    for (int use = 0; use < FOR_COUNT; use++)
        e->score[use] = sums.sum[use];
    e->filler = sums.sum[CUE_FILLER] +
                (asks_to_write(j, i, sums.sum[CUE_NONE] > 0) ? FILLER_MOST : 0);
    if (sums.sum[CUE_BACK] || points_back(j, i) ||
        (sums.sum[CUE_SPEAKER] && !starts_with_name(j, i)))
        e->flags |= JUDGED_BACK;
    e->flags |= sums.sum[CUE_LINK] ? JUDGED_LINK : 0;
    bool is_said =
        e->flags & (JUDGED_SPEECH | JUDGED_SAYING) || j->story->sentences[i].quotation;
    if (sums.sum[CUE_ASKING] && !is_said) {
        e->score[PANE_AGENDA] += sums.sum[CUE_ASKING];
        if (!sums.best[PANE_AGENDA])
            sums.best[PANE_AGENDA] = sums.best[CUE_ASKING];
    }
    e->flags |= sums.sum[CUE_NEWS] && !has_quotation(j, i) ? JUDGED_NEWS : 0;
    e->score[PANE_CONTEXT] += JUDGE_CONTEXT;
    e->score[FOR_BOTTOM_LINE] += bottom_score(j, i, in_block, w);
    if (judge_block(j, i)->label_end && judge_block(j, i)->kind != BLOCK_ITEM)
        e->score[FOR_NOTHING] = 0; /* whose "I" it is stands before it */
    else if (e->flags & JUDGED_SPEECH || j->story->sentences[i].quotation)
        e->score[FOR_NOTHING] += INSIDE_SPEECH;
    else if (e->flags & JUDGED_SAYING && e->score[FOR_NOTHING] < SAYING)
        e->score[FOR_NOTHING] = SAYING;
    if (w->section.pane >= 0)
        e->score[w->section.pane] += w->section.weight;
    if (w->had_list && w->list.pane >= 0)
        e->score[w->list.pane] += w->list.weight;
    if (in_block && j->at[i - 1].best < PANE_COUNT && j->at[i - 1].best != PANE_CONTEXT)
        e->score[j->at[i - 1].best] += GOES_ON;
    if (w->topic >= 0)
        e->score[w->topic] += ON_TOPIC;
    weigh(j, e, is_told, &sums, leaning);
    if (sums.sum[CUE_OUTLOOK] >= STILL_TO_COME || has_future(j, i))
        e->flags |= JUDGED_FUTURE;
    if (e->best == w->section.pane)
        e->flags |= JUDGED_HEADING;
    if (w->had_list && e->best == w->list.pane)
        e->flags |= JUDGED_LEAD_IN;
    if (e->best == FOR_BOTTOM_LINE && w->prose <= 1)
        e->flags |= JUDGED_FIRST;
}

/* Where no heading does, what is asked tells what the answers below are about. */
static void ask(struct judgement *j, const struct block *b, struct walk *w)
{
    struct cue_sums sums;
    size_t end = judge_block_end(j, b);
    if (end <= b->sentence || !(j->at[end - 1].flags & JUDGED_QUESTION) ||
        (w->section.pane >= 0 && !w->is_asked) ||
        !(j->at[b->sentence].flags & JUDGED_QUESTION))
        return;
    find_cues(j, end - 1, CUES_OF_HEADING, &sums);
    w->section =
        strongest(sums.sum + CUE_HEADING, DECIDES_HEADING, WEAK_HEADING, WEAK_HEADING);
    w->level = 0;
    w->is_asked = true;
}

/* The pane of a short first sentence that names no number and no day: it only says what
 * the paragraph is about. Its cues tell that: its words are few. */
static int topic_of(const struct judgement *j, size_t i)
{
    const struct sentence_words *w = &j->words[i];
    int best = PANE_CONTEXT;
    for (int use = PANE_CONTEXT + 1; use < FOR_COUNT; use++)
        if (j->at[i].score[use] > j->at[i].score[best])
            best = use;
    bool is_topic = w->n <= TOPIC_WORDS && best < PANE_COUNT && best != PANE_CONTEXT;
    for (size_t k = 0; is_topic && k < w->n; k++)
        is_topic = j->terms.at[j->terms.words[w->first + k]].class == WORD_PLAIN;
    return is_topic ? best : -1;
}

static void enter_block(struct judgement *j, const struct block *b, struct walk *w)
{
    struct cue_sums sums;
    if (b->kind == BLOCK_HEADING && b->sentence < j->n) {
        find_cues(j, b->sentence, CUES_OF_HEADING, &sums);
        struct hint hint = strongest(
            sums.sum + CUE_HEADING, DECIDES_HEADING, STRONG_HEADING, WEAK_HEADING);
        bool is_within = w->level && b->level > w->level;
        if (hint.pane >= 0 || !is_within) {
            w->section = hint;
            w->level = b->level;
        }
        w->is_asked = false;
        w->headings++;
    }
    if (b->kind == BLOCK_PARAGRAPH)
        ask(j, b, w);
    w->topic = -1;
    w->had_list = b->kind == BLOCK_ITEM;
    if (b->kind != BLOCK_ITEM && b->kind != BLOCK_BOILERPLATE)
        w->list = (struct hint){-1, 0};
}

void judge_panes(struct judgement *j)
{
    struct walk w = {.section = {-1, 0}, .list = {-1, 0}};
    for (size_t k = 0; k < j->story->n; k++) {
        const struct block *b = &j->story->blocks[k];
        bool has_prose = false;
        enter_block(j, b, &w);
        size_t end = judge_block_end(j, b);
        for (size_t i = b->sentence; i < end; i++) {
            j->at[i].best = j->at[i].likeliest = FOR_NOTHING;
            if (j->at[i].flags & JUDGED_PROSE) {
                judge_sentence(j, i, i - b->sentence, &w);
                if (i == b->sentence)
                    w.topic = topic_of(j, i);
                has_prose = true;
            } else if (j->story->sentences[i].kind == BLOCK_LEAD_IN) {
                struct cue_sums sums;
                find_cues(j, i, CUES_OF_LEAD_IN, &sums);
                w.list = strongest(sums.sum + CUE_LEAD_IN, DECIDES_LEAD_IN,
                    STRONG_LEAD_IN, WEAK_LEAD_IN);
            }
        }
        w.prose += has_prose;
    }
}
