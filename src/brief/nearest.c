/*
 * One pass over the article: the words of the text are in a table, and each sentence
 * counts those that it has, each once. Long words say more than short ones, which
 * every sentence has. A point that may belong to an abbreviation ends no sentence: two
 * of them as one passage are of more help than a piece of one.
 */
#include <string.h>

#include "brief/tokens.h"
#include "brief/verify.h"
#include "text/words.h"

enum {
    SLOTS = 512, /* of the table, a power of 2 */
    MOST = 192,  /* words of a text that are looked at */
    LONG = 4,    /* bytes from which on a word counts as long */
    WEIGHT = 4,  /* of a long word, where a short one has 1 */
};

struct wanted {
    uint64_t hash[SLOTS]; /* 0: free */
    uint32_t seen[SLOTS]; /* in which sentence last; they count from 1 */
};

static size_t slot_of(const struct wanted *w, uint64_t hash)
{
    size_t i = hash >> 7 & (SLOTS - 1);
    while (w->hash[i] && w->hash[i] != hash)
        i = (i + 1) & (SLOTS - 1);
    return i;
}

/* Whether the point at byte at is one of several between letters: a.m. */
static bool is_dotted(struct span s, size_t at)
{
    return at > 1 && s.p[at - 2] == '.' &&
           words_start(span_sub(s, at - 1, at)) >= WORD_LOWER;
}

/* Whether the sign at byte at, before a blank, ends a sentence. */
static bool is_end(struct span s, size_t at)
{
    bool is_followed = words_start(span_sub(s, at + 2, s.n)) == WORD_LOWER;
    return s.p[at] != '.' || !(is_followed || is_dotted(s, at) || token_is_cut(s, at));
}

/* The end of the sentence at byte at: behind a sign that ends one, before a blank. */
static size_t sentence_end(struct span s, size_t at)
{
    for (size_t i = at; i + 1 < s.n; i++)
        if (s.p[i + 1] == ' ' && s.p[i] && strchr(".!?", s.p[i]) && is_end(s, i))
            return i + 1;
    return s.n;
}

static size_t score(struct wanted *w, struct span sentence, uint32_t number)
{
    struct token t;
    size_t sum = 0;
    for (size_t at = 0; token_next(sentence, &at, &t);) {
        size_t slot = slot_of(w, t.hash);
        if (!w->hash[slot] || w->seen[slot] == number)
            continue;
        w->seen[slot] = number;
        sum += t.is_number || t.text.n >= LONG ? WEIGHT : 1;
    }
    return sum;
}

uint32_t nearest_passage(
    const struct article *a, struct span text, struct span *passage)
{
    struct wanted wanted = {0};
    struct token t;
    size_t best = WEIGHT, words = 0; /* a few short words are no nearness */
    uint32_t found = 0, number = 0;
    for (size_t at = 0; words < MOST && token_next(text, &at, &t); words++)
        wanted.hash[slot_of(&wanted, t.hash)] = t.hash;
    for (size_t p = 1; p <= a->n; p++) {
        struct span paragraph = article_paragraph(a, p);
        for (size_t at = 0, end; at < paragraph.n; at = end + 1) {
            end = sentence_end(paragraph, at);
            struct span sentence = span_sub(paragraph, at, end);
            size_t sum = score(&wanted, sentence, ++number);
            if (sum <= best)
                continue;
            best = sum;
            found = (uint32_t)p;
            *passage = sentence;
        }
    }
    return found;
}
