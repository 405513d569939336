/*
 * What a page says around an article is said in the same few phrases everywhere. They
 * are data (language_CODE.c), each with the size up to which a block is nothing else:
 * a long paragraph that happens to hold one is left alone. The phrases are chained by
 * their first byte, so that a text of nothing but short lines stays cheap.
 */
#include <string.h>

#include "article/block_kinds.h"
#include "text/words.h"

enum {
    NO_PHRASE = LANGUAGE_MOST_PHRASES,
    SIGNS = 8,           /* bytes before a phrase: "(Reporting by", "1,204 views" */
    ADDRESS_WORDS = 2,   /* of "Source: https://example.org" */
    PROSE_WORDS = 8,     /* from here on a block with a stop is prose */
    PUBLISHER_WORDS = 6, /* the longest name of one */
    MOST_WORDS = 61,     /* no phrase makes boilerplate of a block of so many */
};

/* Phrases of a language by their first two bytes; those of a start apart. */
struct phrase_index {
    const struct language *language;
    uint16_t start[256];
    uint16_t inside[256];
    uint16_t next[LANGUAGE_MOST_PHRASES];
};

static unsigned char hash(const char *two)
{
    return (unsigned char)((unsigned char)two[0] * 7 + (unsigned char)two[1]);
}

static bool is_inside(const struct phrase *p)
{
    return p->place == PHRASE_INSIDE || p->place == PHRASE_CAPTION;
}

static void index_phrases(struct phrase_index *x, const struct language *l)
{
    x->language = l;
    for (size_t i = 0; i < sizeof x->start / sizeof x->start[0]; i++)
        x->start[i] = x->inside[i] = NO_PHRASE;
    for (size_t i = l->phrase_n; i-- > 0;) {
        const struct phrase *p = &l->phrases[i];
        uint16_t *head = (is_inside(p) ? x->inside : x->start) + hash(p->text);
        x->next[i] = *head;
        *head = (uint16_t)i;
    }
}

static bool is_letter(char c)
{
    unsigned char b = (unsigned char)c;
    return (b >= 'a' && b <= 'z') || b >= 0x80;
}

/* Whether nothing but signs and a count stand at byte at and behind it. */
static bool is_rest_signs(const struct folded *f, size_t at)
{
    while (at < f->n && !is_letter(f->text[at]))
        at++;
    return at == f->n;
}

static bool phrase_fits(const struct phrase *p, const struct folded *f, size_t at)
{
    size_t n = strlen(p->text);
    bool is_word = is_letter(p->text[n - 1]) && (unsigned char)p->text[n - 1] < 0x80;
    if (f->n - at < n || memcmp(f->text + at, p->text, n) != 0 ||
        (is_word && is_letter(f->text[at + n])))
        return false;
    bool is_start = p->place == PHRASE_START || p->place == PHRASE_CREDIT ||
                    p->place == PHRASE_NOTE;
    return is_inside(p) || is_start || is_rest_signs(f, at + n);
}

/* The phrase of the chain that starts with index i which fits at byte at. */
static const struct phrase *find_at(const struct phrase_index *x, uint16_t i,
    const struct folded *f, size_t at, unsigned words)
{
    for (; i != NO_PHRASE; i = x->next[i]) {
        const struct phrase *p = &x->language->phrases[i];
        if (words <= p->words && phrase_fits(p, f, at))
            return p;
    }
    return NULL;
}

static const struct phrase *find_phrase(
    const struct phrase_index *x, const struct folded *f, unsigned words)
{
    const struct phrase *p = find_at(x, x->start[hash(f->text)], f, 0, words);
    size_t first = strcspn(f->text, "abcdefghijklmnopqrstuvwxyz");
    if (!p && first && first <= SIGNS)
        p = find_at(x, x->start[hash(f->text + first)], f, first, words);
    for (size_t at = 0; !p && at < f->n; at++)
        if (at == 0 || !is_letter(f->text[at - 1]))
            p = find_at(x, x->inside[hash(f->text + at)], f, at, words);
    return p;
}

/* "Home | News | Sport", an address alone, a number alone: no words to read. */
static bool is_unread(const struct language *l, const struct folded *f, unsigned words)
{
    size_t letters = 0, bars = 0;
    for (size_t i = 0; i < f->n; i++) {
        letters += is_letter(f->text[i]);
        bars += f->text[i] == '|';
    }
    bool is_address = strchr(f->text, '@') || strstr(f->text, "://") ||
                      strncmp(f->text, "www.", 4) == 0;
    return letters == 0 || (words <= ADDRESS_WORDS && is_address) ||
           (bars > 1 && !block_phrase(&l->by, f, 0));
}

/* The name behind "See more", as it is written there. */
static void take_publisher(struct story *s, struct span text, const struct folded *f)
{
    size_t n = block_phrase(&story_language(s)->more, f, 0);
    struct span name = words_trim(span_sub(text, n, text.n));
    while (name.n && strchr(".:>|", name.p[name.n - 1]))
        name.n--;
    bool is_same = f->n == text.n; /* folding moved nothing: n counts in both */
    if (!n || !is_same || s->publisher.n || words_start(name) != WORD_UPPER ||
        block_words(name, PUBLISHER_WORDS + 1) > PUBLISHER_WORDS)
        return;
    s->publisher = arena_copy(&s->arena, name);
}

static bool is_prose(struct span text, const struct block *b)
{
    return b->kind == BLOCK_HEADING ||
           (b->kind != BLOCK_ITEM && block_has_stop(text) &&
               block_words(text, PROSE_WORDS) >= PROSE_WORDS);
}

/* "Reporting by the Gazette showed that the company knew" tells more than names. */
static bool tells(const struct language *l, const struct folded *f)
{
    size_t at = 1;
    while (at < f->n && !(f->text[at - 1] == ' ' && block_phrase(&l->telling, f, at)))
        at++;
    return at < f->n;
}

/*
 * "About Acme Bridges: Acme Bridges has built": a name of some words, and at once again
 * behind the colon. "About Ann Lake, one thing is sure: she" tells something.
 */
static bool is_about(const struct language *l, struct span text, const struct folded *f)
{
    enum { FEWEST_WORDS = 2, LONGEST = 40 };
    size_t at = block_phrase(&l->about, f, 0), colon = span_chr(text, ':');
    if (!at || f->n != text.n || colon <= at + 1 || colon - at > LONGEST)
        return false;
    struct span name = span_sub(text, at + 1, colon);
    struct span rest = words_trim(span_sub(text, colon + 1, text.n));
    for (size_t i = 0; i < name.n; i += 1 + span_chr(span_sub(name, i, name.n), ' '))
        if (words_start(span_sub(name, i, name.n)) != WORD_UPPER)
            return false;
    return block_words(name, FEWEST_WORDS) >= FEWEST_WORDS &&
           span_eq(span_sub(rest, 0, name.n), name);
}

/* What the phrases say of a block; NULL where none fits. */
static const struct phrase *judge_block(
    struct story *s, const struct phrase_index *x, struct block *b)
{
    struct folded f;
    struct span text = story_block_text(s, b);
    unsigned words = text.n > FOLDED_BLOCK ? MOST_WORDS : block_words(text, MOST_WORDS);
    if (words >= MOST_WORDS || !block_fold(text, &f))
        return NULL;
    const struct phrase *p = find_phrase(x, &f, words);
    if (p && p->place == PHRASE_CREDIT && tells(x->language, &f))
        return NULL;
    if (p && p->place == PHRASE_NOTE && (b->kind == BLOCK_ITEM || block_has_stop(text)))
        return NULL;
    if (p)
        b->kind = p->place == PHRASE_CAPTION ? BLOCK_CAPTION : BLOCK_BOILERPLATE;
    else if (b->kind == BLOCK_PARAGRAPH &&
             (is_unread(x->language, &f, words) || is_about(x->language, text, &f)))
        b->kind = BLOCK_BOILERPLATE;
    if (p && p->place != PHRASE_CAPTION)
        take_publisher(s, text, &f);
    return p;
}

void mark_boilerplate(struct story *s)
{
    struct phrase_index index;
    bool in_section = false, is_behind_end = false;
    index_phrases(&index, story_language(s));
    for (size_t i = 0; i < s->n; i++) {
        struct block *b = &s->blocks[i];
        in_section =
            is_behind_end || (in_section && !is_prose(story_block_text(s, b), b));
        if (b->kind == BLOCK_TITLE || b->kind == BLOCK_BOILERPLATE)
            continue;
        if (in_section)
            b->kind = BLOCK_BOILERPLATE;
        const struct phrase *p = judge_block(s, &index, b);
        in_section = in_section || (p && p->place == PHRASE_SECTION);
        is_behind_end = is_behind_end || (p && p->place == PHRASE_END);
    }
}
