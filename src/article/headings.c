/*
 * In plain text a heading is a short line that does not end as a sentence does, with
 * prose or a list behind it. Captions and the rows of a table are short as well: they
 * come in runs. So all candidates are found first, then judged by what they stand
 * before, and at last by the style that most of them share.
 */
#include <stdlib.h>
#include <string.h>

#include "article/block_kinds.h"
#include "article/signs.h"
#include "base/mem.h"
#include "text/words.h"

enum {
    MOST_WORDS = 14,
    MOST_BYTES = 160,
    EXCLAIMED_WORDS = 5, /* of one that ends in ! */
    ASKED_WORDS = 6,     /* of one that asks, but does not start as a question */
    STACKED = 2,         /* headings right below each other; more are a list */
    NUMBER_BYTES = 8,    /* of "12." and the blanks behind it */
    LONG_WORD = 4,       /* letters: shorter words say nothing of the style */
    OUTLIER_WORDS = 5,   /* shorter headings have no clear style */
};

enum style {
    STYLE_NONE,    /* prose */
    STYLE_SHORT,   /* a short line without a stop, but no candidate either */
    STYLE_NEUTRAL, /* too short to have one */
    STYLE_SENTENCE,
    STYLE_TITLE, /* Most Words With a Capital */
    STYLE_UPPER,
    STYLE_COUNT,
};

/* Where the number before an item starts; where it has none, the item itself. */
static size_t number_start(const struct story *s, size_t i)
{
    const struct block *b = &s->blocks[i];
    struct span before = span_sub(str_span(&s->text), i ? b[-1].end : 0, b->start);
    if (before.n > NUMBER_BYTES)
        before = span_sub(before, before.n - NUMBER_BYTES, before.n);
    for (size_t at = 0; at < before.n; at++)
        if (words_start(span_sub(before, at, before.n)) == WORD_DIGIT)
            return b->start - before.n + at;
    return b->start;
}

static bool is_lone_item(const struct story *s, size_t i)
{
    const struct block *b = &s->blocks[i];
    bool is_alone = (i == 0 || b[-1].kind != BLOCK_ITEM) &&
                    (i + 1 >= s->n || b[1].kind != BLOCK_ITEM);
    return is_alone && i + 1 < s->n && number_start(s, i) != b->start;
}

static enum style style_of(struct span t)
{
    unsigned upper = 0, lower = 0, shouted = 0;
    for (size_t at = 0; at < t.n;) {
        struct span word = span_sub(t, at, at + span_chr(span_sub(t, at, t.n), ' '));
        enum word_start start = words_start(word);
        if (word.n >= LONG_WORD && start >= WORD_LOWER) {
            bool is_shouted = words_start(span_sub(word, 1, word.n)) == WORD_UPPER;
            upper += start == WORD_UPPER;
            lower += start == WORD_LOWER;
            shouted += start == WORD_UPPER && is_shouted;
        }
        at += word.n + 1;
    }
    if (upper + lower < 2)
        return STYLE_NEUTRAL;
    if (shouted == upper && lower == 0)
        return STYLE_UPPER;
    return lower == 0 ? STYLE_TITLE : STYLE_SENTENCE;
}

/* Whether it starts as a heading may: a capital, a digit, perhaps behind a quote. */
static bool starts_well(struct span t)
{
    static const char *const quotes[] = {"“", "\"", "‘", "'", "«", "¿", "¡", "(", NULL};
    t = span_sub(t, signs_at(quotes, t), t.n);
    enum word_start start = words_start(t);
    bool is_brand = words_start(span_sub(t, 1, t.n)) == WORD_UPPER; /* as eBay */
    return start == WORD_UPPER || start == WORD_DIGIT || start == WORD_LETTER ||
           (start == WORD_LOWER && is_brand);
}

/* Whether its first or second word is a number: "Step 2. Why bother?" */
static bool is_counted(struct span t)
{
    size_t second = span_chr(t, ' ') + 1;
    return words_start(t) == WORD_DIGIT ||
           words_start(span_sub(t, second, t.n)) == WORD_DIGIT;
}

/* Whether it ends as one: no stop, but a question or a short exclamation may be. */
static bool ends_well(const struct language *l, struct span t, unsigned words)
{
    char last = t.p[t.n - 1];
    if (last == '?') {
        struct span first = span_sub(t, 0, span_chr(t, ' '));
        bool is_question = span_chr(t, ',') == t.n && language_has(&l->starters, first);
        return words <= ASKED_WORDS || is_question || is_counted(t);
    }
    if (last == '!')
        return words <= EXCLAIMED_WORDS;
    return !strchr(",;:-", last) && !block_has_stop(t);
}

/* The style of a block that could be a heading by itself; else STYLE_NONE. */
static enum style candidate(const struct story *s, const struct language *l, size_t i)
{
    const struct block *b = &s->blocks[i];
    struct span t = story_block_text(s, b);
    if (b->label_end ||
        (b->kind != BLOCK_PARAGRAPH &&
            !(b->kind == BLOCK_ITEM && is_lone_item(s, i))) ||
        t.n == 0 || t.n > MOST_BYTES)
        return STYLE_NONE;
    bool is_bracketed = t.p[0] == '(' && t.p[t.n - 1] == ')';
    unsigned words = block_words(t, MOST_WORDS + 1);
    bool announces =
        i + 1 < s->n && b[1].kind == BLOCK_ITEM && block_ends_with(&l->announcers, t);
    if (words > MOST_WORDS || !ends_well(l, t, words) || announces || is_bracketed)
        return STYLE_NONE;
    return starts_well(t) && block_is_sentence(l, t) ? style_of(t) : STYLE_SHORT;
}

static bool is_passed_over(const struct block *b)
{
    return b->kind == BLOCK_BOILERPLATE || b->kind == BLOCK_CAPTION ||
           b->kind == BLOCK_BYLINE || b->kind == BLOCK_DATELINE;
}

static bool is_behind_blank(const struct story *s, const struct block *b)
{
    unsigned ends = 0;
    for (size_t at = b[-1].end; at < b->start; at++)
        ends += s->text.p[at] == '\n';
    return ends > 1;
}

/*
 * Of n candidates in a row from block i on, with prose behind the last or not: the
 * last ones are headings, if they are few or stand apart from the others.
 */
static size_t headings_of_run(
    const struct story *s, size_t i, size_t n, bool is_followed)
{
    if (!is_followed)
        return 0;
    if (n <= STACKED)
        return n;
    const struct block *last = &s->blocks[i + n - 1];
    return is_behind_blank(s, last) && !is_behind_blank(s, last - 1);
}

/* What the others of a run are: items of a list that was announced, else captions. */
static enum block_kind others_of_run(const struct story *s, size_t i, size_t n)
{
    struct span before = {0};
    if (i > 0)
        before = story_block_text(s, &s->blocks[i - 1]);
    if (before.n && before.p[before.n - 1] == ':' && n > 1)
        return BLOCK_ITEM;
    return n > STACKED ? BLOCK_CAPTION : BLOCK_PARAGRAPH;
}

/* The first block of prose, or of a list. */
static size_t article_begin(const struct story *s)
{
    size_t i = 0;
    while (i < s->n && s->blocks[i].kind != BLOCK_ITEM &&
           !(s->blocks[i].kind == BLOCK_PARAGRAPH &&
               block_has_stop(story_block_text(s, &s->blocks[i]))))
        i++;
    return i;
}

/*
 * Judges n candidates in a row. is_front: the article has not begun; what stands there
 * and not right above its first words belongs to the title or to a picture.
 */
static void judge_run(
    struct story *s, uint8_t *styles, size_t i, size_t n, bool is_front)
{
    size_t next = i + n;
    while (next < s->n && is_passed_over(&s->blocks[next]) && !is_front)
        next++;
    bool is_followed = next < s->n && s->blocks[next].kind != BLOCK_HEADING &&
                       !is_passed_over(&s->blocks[next]);
    size_t headings = headings_of_run(s, i, n, is_followed);
    enum block_kind other = others_of_run(s, i, n);
    if (is_front && headings > 1)
        headings = 1;
    if (next < s->n && s->blocks[next].kind == BLOCK_CAPTION && !headings)
        other = BLOCK_CAPTION;
    for (size_t k = i; k < i + n - headings; k++) {
        styles[k] = STYLE_NONE;
        if (s->blocks[k].kind == BLOCK_PARAGRAPH)
            s->blocks[k].kind = (uint8_t)other;
    }
}

/* A short line between two captions is a third one. */
static void mark_galleries(struct story *s)
{
    for (size_t i = 1; i + 1 < s->n; i++) {
        struct block *b = &s->blocks[i];
        struct span t = story_block_text(s, b);
        if (b->kind == BLOCK_PARAGRAPH && b[-1].kind == BLOCK_CAPTION &&
            b[1].kind == BLOCK_CAPTION && t.n <= MOST_BYTES &&
            block_words(t, MOST_WORDS + 1) <= MOST_WORDS)
            b->kind = BLOCK_CAPTION;
    }
}

/* Where most headings are written in one way, a long one in another is none. */
static bool is_outlier(
    enum style style, const size_t counts[STYLE_COUNT], struct span t)
{
    size_t all = counts[STYLE_SENTENCE] + counts[STYLE_TITLE] + counts[STYLE_UPPER];
    size_t upper = counts[STYLE_UPPER], title = counts[STYLE_TITLE] + upper;
    if (style < STYLE_SENTENCE || block_words(t, OUTLIER_WORDS) < OUTLIER_WORDS)
        return false;
    return (style == STYLE_SENTENCE && title >= 3 && title * 4 >= all * 3) ||
           (style != STYLE_UPPER && upper >= 3 && upper * 4 >= all * 3);
}

void mark_headings(struct story *s)
{
    const struct language *l = story_language(s);
    uint8_t *styles = mem_alloc(s->n + 1);
    size_t counts[STYLE_COUNT] = {0}, begin = article_begin(s);
    for (size_t i = 0; i < s->n; i++)
        styles[i] = (uint8_t)candidate(s, l, i);
    for (size_t i = 0, n; i < s->n; i += n ? n : 1) {
        for (n = 0; i + n < s->n && styles[i + n] != STYLE_NONE;)
            n++;
        if (n)
            judge_run(s, styles, i, n, i < begin);
    }
    mark_galleries(s);
    for (size_t i = 0; i < s->n; i++)
        counts[styles[i]]++;
    for (size_t i = 0; i < s->n; i++) {
        struct block *b = &s->blocks[i];
        if (styles[i] <= STYLE_SHORT ||
            is_outlier(styles[i], counts, story_block_text(s, b)))
            continue;
        if (b->kind == BLOCK_ITEM)
            b->start = b->body = (uint32_t)number_start(s, i);
        b->kind = BLOCK_HEADING;
        b->level = 0;
    }
    free(styles);
}
