/*
 * A word is interned once, and stemmed once however often it is used, so that the
 * time goes into one pass over the bytes. Words that collide too often (in a text
 * made to be slow) all become term 0, which no cue and no ranking looks at: so the
 * table stays linear without a secret.
 */
#include "article/terms.h"

#include <stdlib.h>
#include <string.h>

#include "article/language.h"
#include "base/mem.h"

enum {
    LONGEST = 60,     /* bytes of a word; what is behind them does not count */
    MOST_PROBES = 64, /* of a slot, before a word counts as term 0 */
    FIRST_SLOTS = 8192,
};

static uint32_t hash(struct span word)
{
    uint32_t h = 2166136261u; /* FNV-1a */
    for (size_t i = 0; i < word.n; i++)
        h = (h ^ (unsigned char)word.p[i]) * 16777619u;
    return h ^ (h >> 15);
}

static struct span term_text(const struct terms *t, const struct term *term)
{
    return (struct span){t->bytes.p + term->start, term->n};
}

/* The slot where the word is or may be put; NULL where it has been crowded out. */
static struct term_slot *find_slot(struct terms *t, struct span word, uint32_t hash)
{
    size_t at = hash;
    for (unsigned probe = 0; probe < MOST_PROBES; probe++, at++) {
        struct term_slot *slot = &t->slots[at & (t->slot_n - 1)];
        if (!slot->term ||
            (slot->hash == hash && span_eq(term_text(t, &t->at[slot->term]), word)))
            return slot;
    }
    return NULL;
}

static void grow_slots(struct terms *t)
{
    free(t->slots);
    t->slot_n *= 2;
    t->slots = mem_alloc(t->slot_n * sizeof *t->slots);
    for (size_t i = 1; i < t->n; i++) {
        struct span word = term_text(t, &t->at[i]);
        uint32_t h = hash(word);
        struct term_slot *slot = find_slot(t, word, h);
        if (slot)
            *slot = (struct term_slot){h, (uint32_t)i};
    }
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool term_has_ending(struct span word, const char *endings)
{
    enum { STEM = 3 }; /* bytes */
    while (endings && *endings) {
        size_t n = strcspn(endings, " ");
        if (word.n >= n + STEM && memcmp(word.p + word.n - n, endings, n) == 0)
            return true;
        endings += n + (endings[n] == ' ');
    }
    return false;
}

static enum word_class class_of(struct span word, const char *endings)
{
    size_t digits = 0;
    for (size_t i = 0; i < word.n; i++)
        digits += is_digit(word.p[i]);
    bool is_year = digits == 4 && word.n == 4 &&
                   (word.p[0] == '1' || (word.p[0] == '2' && word.p[1] == '0'));
    return is_year                          ? WORD_YEAR
           : digits                         ? WORD_NUMBER
           : term_has_ending(word, endings) ? WORD_FUTURE
                                            : WORD_PLAIN;
}

static void add_class(
    struct terms *t, const struct word_list *words, enum word_class class)
{
    for (size_t i = 0; i < words->n; i++) {
        uint32_t term = terms_add(t, span_of(words->words[i]));
        t->at[term].class = (uint8_t) class;
    }
}

void terms_init(struct terms *t, const struct language *language)
{
    *t = (struct terms){.slot_n = FIRST_SLOTS, .language = language};
    t->slots = mem_alloc(t->slot_n * sizeof *t->slots);
    t->stemmer = stemmer_create(language->code);
    t->at = mem_grow(t->at, &t->cap, t->n, sizeof *t->at);
    t->at[t->n++] = (struct term){0};
    t->words = mem_grow(t->words, &t->word_cap, 0, sizeof *t->words);
    terms_list(t, 0, LIST_STOP);
    str_reserve(&t->bytes, 1);
    add_class(t, &language->weekdays, WORD_WEEKDAY);
    add_class(t, &language->months, WORD_MONTH);
}

void terms_finish(struct terms *t)
{
    str_finish(&t->bytes);
    free(t->at);
    free(t->slots);
    free(t->words);
    stemmer_destroy(t->stemmer);
    *t = (struct terms){0};
}

uint32_t terms_add(struct terms *t, struct span word)
{
    word = span_sub(word, 0, LONGEST);
    uint32_t h = hash(word);
    struct term_slot *slot = find_slot(t, word, h);
    if (!slot || slot->term)
        return slot ? slot->term : 0;
    if (t->n * 2 >= t->slot_n) {
        grow_slots(t);
        slot = find_slot(t, word, h);
        if (!slot)
            return 0;
    }
    t->at = mem_grow(t->at, &t->cap, t->n, sizeof *t->at);
    t->at[t->n] = (struct term){.start = (uint32_t)t->bytes.n,
        .n = (uint8_t)word.n,
        .class = (uint8_t)class_of(word, t->endings)};
    str_add(&t->bytes, word);
    *slot = (struct term_slot){h, (uint32_t)t->n};
    return (uint32_t)t->n++;
}

uint32_t terms_stem(struct terms *t, uint32_t term)
{
    if (!t->at[term].stem && term) {
        char copy[LONGEST];
        struct span word = term_text(t, &t->at[term]);
        memcpy(copy, word.p, word.n);
        uint32_t stem =
            terms_add(t, stemmer_stem(t->stemmer, (struct span){copy, word.n}));
        t->at[term].stem = stem;
    }
    return t->at[term].stem;
}

/* Bytes of the letter or digit at byte i; 0 where there is none. */
static size_t letter_at(struct span s, size_t i)
{
    if (i >= s.n)
        return 0;
    unsigned char c = (unsigned char)s.p[i];
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               (c >= '0' && c <= '9');
    unsigned char next = i + 1 < s.n ? (unsigned char)s.p[i + 1] : 0;
    if (c < 0xC0) /* within a sign */
        return 0;
    if (c == 0xC2 || (c == 0xE2 && next <= 0x80) || (c == 0xE3 && next == 0x80))
        return 0; /* signs of Latin-1, general punctuation, that of Chinese */
    size_t n = 1;
    while (i + n < s.n && ((unsigned char)s.p[i + n] & 0xC0) == 0x80)
        n++;
    return n;
}

/* Bytes of a sign at byte i that does not end the word: Mexico's, 4.5, U.S. */
static size_t joiner_at(struct span s, size_t i, bool *is_apostrophe)
{
    size_t n = 0;
    *is_apostrophe = false;
    if (s.p[i] == '\'' || s.p[i] == '.' || s.p[i] == ',')
        n = 1;
    else if (i + 2 < s.n && memcmp(s.p + i, "\xE2\x80\x99", 3) == 0)
        n = 3;
    if (!n || !letter_at(s, i + n))
        return 0;
    *is_apostrophe = s.p[i] != '.' && s.p[i] != ',';
    if (s.p[i] == ',' && !(i && is_digit(s.p[i - 1]) && is_digit(s.p[i + 1])))
        return 0;
    return n;
}

/* A letter in lower case, of those that are not plain: À-Þ. */
static size_t add_lower(struct span letter, char *out)
{
    memcpy(out, letter.p, letter.n);
    if (letter.n == 2 && out[0] == '\xC3' && (unsigned char)out[1] <= 0x9E &&
        out[1] != '\x97')
        out[1] = (char)(out[1] + 0x20);
    return letter.n;
}

/* The plain letters from byte *at on, in lower case, and *at behind them. */
static size_t add_plain(struct span s, size_t *at, size_t n, char *out)
{
    size_t i = *at;
    for (; i < s.n && n < LONGEST; i++) {
        unsigned char c = (unsigned char)s.p[i] | 0x20;
        if (c < 'a' || c > 'z')
            break;
        out[n++] = (char)c;
    }
    *at = i;
    return n;
}

/* The word at byte *at in lower case, and *at behind it; its bytes. */
static size_t read_word(struct span s, size_t *at, char out[LONGEST + 4])
{
    size_t n = 0, step, apostrophe = 0;
    bool is_apostrophe;
    for (;;) {
        n = add_plain(s, at, n, out);
        step = letter_at(s, *at);
        if (step) {
            if (n + step <= LONGEST)
                n += add_lower(span_sub(s, *at, *at + step), out + n);
        } else if (*at < s.n && (step = joiner_at(s, *at, &is_apostrophe))) {
            if (is_apostrophe)
                apostrophe = n;
            if (n < LONGEST)
                out[n++] = is_apostrophe ? '\'' : s.p[*at];
        } else {
            break;
        }
        *at += step;
    }
    if (apostrophe && n == apostrophe + 2 && out[n - 1] == 's')
        n = apostrophe;
    return n;
}

static bool is_upper(struct span s, size_t at)
{
    return (s.p[at] >= 'A' && s.p[at] <= 'Z') ||
           (s.p[at] == '\xC3' && at + 1 < s.n && (unsigned char)s.p[at + 1] <= 0x9E);
}

static void add_word(struct terms *t, uint32_t word)
{
    t->words = mem_grow(t->words, &t->word_cap, t->word_n, sizeof *t->words);
    t->words[t->word_n++] = word;
}

void terms_list(struct terms *t, uint32_t term, enum term_list list)
{
    t->at[term].lists |= 1u << list;
}

bool term_is_listed(const struct terms *t, uint32_t term, enum term_list list)
{
    return t->at[term].lists & 1u << list;
}

bool term_is_number(const struct terms *t, uint32_t term)
{
    uint8_t class = t->at[term].class;
    return class == WORD_NUMBER || class == WORD_YEAR || class == WORD_COMING;
}

void terms_mark_coming(struct terms *t, struct span year)
{
    for (size_t i = 1; i < t->n; i++)
        if (t->at[i].class == WORD_YEAR && span_cmp(term_text(t, &t->at[i]), year) > 0)
            t->at[i].class = WORD_COMING;
}

struct sentence_words terms_read(struct terms *t, struct span text)
{
    char word[LONGEST + 4];
    struct sentence_words w = {.first = (uint32_t)t->word_n, .name = UINT8_MAX};
    for (size_t at = 0; at < text.n && w.n < UINT16_MAX;) {
        if (!letter_at(text, at)) {
            at++;
            continue;
        }
        bool is_name = w.n && is_upper(text, at);
        size_t n = read_word(text, &at, word);
        uint32_t term = terms_add(t, (struct span){word, n});
        terms_stem(t, term);
        add_word(t, term);
        bool is_date =
            t->at[term].class == WORD_MONTH || t->at[term].class == WORD_WEEKDAY;
        if (is_name && !is_date && w.n < w.name)
            w.name = (uint8_t)w.n;
        w.n++;
        w.names = (uint8_t)(w.names + (is_name && w.names < UINT8_MAX));
        bool is_number = term_is_number(t, term);
        w.numbers = (uint8_t)(w.numbers + (is_number && w.numbers < UINT8_MAX));
    }
    return w;
}
