/*
 * A word is a run of letters and digits, without apostrophes, so that a name and its
 * genitive meet, or letters with points between them, so that U.S. and US meet. A
 * number keeps the points and commas within it; its hash is that of its value, so that
 * 1,200 and 1200 meet, and 1.2 with its million behind it. Where a sentence starts is
 * guessed from what stands before: an ending sign, but not behind a short word with a
 * capital (Mr., U.S., Sen.).
 */
#include "brief/tokens.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "text/utf8.h"
#include "text/words.h"

enum {
    SHORT = 3, /* bytes of a word that is likely cut short by its point */
    GROUP = 3, /* digits between two separators of a large number */
    FIRST_CAP = 64,
};

#define FNV_START UINT64_C(0xCBF29CE484222325)

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* The bytes of the letter or digit at the start of s; 0 where there is none. */
static size_t letter(struct span s)
{
    if (!s.n)
        return 0;
    unsigned char c = (unsigned char)s.p[0];
    if (c < 0x80)
        return is_digit(s.p[0]) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    char32_t scalar;
    size_t n = utf8_decode(s, &scalar);
    bool is_sign = scalar < 0xC0 || (scalar >= 0x2000 && scalar <= 0x2BFF) ||
                   (scalar >= 0x3000 && scalar <= 0x303F) || scalar == 0xD7 ||
                   scalar == 0xF7 || scalar >= 0xFE00;
    return is_sign ? 0 : n;
}

static size_t word_end(struct span s, size_t at)
{
    size_t n;
    while ((n = letter(span_sub(s, at, s.n))) != 0)
        at += n;
    return at;
}

/* The same, and over the points behind single letters: U.S., a.m. */
static size_t letters_end(struct span s, size_t at)
{
    size_t end = at, letters = 0, n;
    while ((n = letter(span_sub(s, end, s.n))) != 0 && !is_digit(s.p[end]) &&
           !letter(span_sub(s, end + n, s.n))) {
        letters++;
        end += n;
        if (end >= s.n || s.p[end] != '.')
            break;
        end++;
    }
    return letters > 1 ? end : word_end(s, at);
}

static size_t number_end(struct span s, size_t at)
{
    for (; at < s.n; at++) {
        char c = s.p[at];
        bool is_sign = c == '.' || c == ',' || c == ':';
        if (!is_digit(c) && !(is_sign && at + 1 < s.n && is_digit(s.p[at + 1])))
            break;
    }
    return at;
}

/* Whether every separator in a number has three digits behind it. */
static bool is_grouped(struct span number)
{
    size_t digits = GROUP;
    bool is_even = true;
    for (size_t i = 0; i < number.n; i++) {
        if (is_digit(number.p[i])) {
            digits++;
            continue;
        }
        is_even &= digits >= GROUP && (i <= GROUP || digits == GROUP);
        digits = 0;
    }
    return is_even && number.p[0] != '0' &&
           (digits == GROUP || digits >= 2 * GROUP - 2);
}

/* FNV-1a (Fowler, Noll and Vo). */
static uint64_t fnv(uint64_t hash, uint64_t next)
{
    return (hash ^ next) * UINT64_C(0x100000001B3);
}

/* Of letters in lower case and without points. */
static uint64_t hash_of(struct span s)
{
    uint64_t hash = FNV_START;
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c == '.')
            continue;
        if (c >= 'A' && c <= 'Z')
            c |= 0x20;
        hash = fnv(hash, c);
    }
    return hash | 1;
}

uint64_t token_hash_number(struct span number, int power)
{
    uint64_t hash = FNV_START;
    size_t zeros = 0,
           behind = 0; /* digits: 0 since the last other, since a separator */
    bool is_split = false, is_started = false;
    for (size_t i = 0; i < number.n; i++) {
        char c = number.p[i];
        if (c == ':') /* a time */
            return hash_of(number);
        is_split |= !is_digit(c);
        behind = is_digit(c) ? behind + 1 : 0;
        zeros += c == '0';
        if (!is_digit(c) || c == '0')
            continue;
        for (; zeros && is_started; zeros--)
            hash = fnv(hash, '0');
        hash = fnv(hash, (unsigned char)c);
        zeros = 0;
        is_started = true;
    }
    if (is_split && !is_grouped(number))
        power -= (int)behind;
    power += (int)zeros;
    return fnv(hash, is_started ? (uint64_t)power : 0) | 1;
}

bool token_is_cut(struct span s, size_t at)
{
    size_t word = at;
    while (word > 0 && at - word <= SHORT &&
           letter(span_sub(s, utf8_floor(s, word - 1), word)))
        word = utf8_floor(s, word - 1);
    return at - word <= SHORT && words_has_upper(span_sub(s, word, at));
}

/* Whether a sentence starts at byte start, seen from what stands before it. */
static bool starts_sentence(struct span s, size_t start)
{
    size_t i = start;
    while (i > 0 && !letter(span_sub(s, utf8_floor(s, i - 1), i)))
        i = utf8_floor(s, i - 1);
    struct span between = span_sub(s, i, start);
    if (i == 0)
        return true;
    bool is_cut = between.p[0] == '.' && token_is_cut(s, i);
    for (size_t k = 0; k < between.n; k++)
        if (between.p[k] && strchr(".!?:\"\n", between.p[k]) && !is_cut)
            return true;
    for (size_t k = 0; k + 2 < between.n; k++) /* quotation marks, an ellipsis */
        if (memcmp(between.p + k, "\u201C", 3) == 0 ||
            memcmp(between.p + k, "\u2026", 3) == 0)
            return true;
    return false;
}

bool token_next(struct span s, size_t *at, struct token *out)
{
    size_t start = *at, first = 0;
    while (start < s.n && !(first = letter(span_sub(s, start, s.n)))) {
        char32_t unused;
        bool is_ascii = (unsigned char)s.p[start] < 0x80;
        start += is_ascii ? 1 : utf8_decode(span_sub(s, start, s.n), &unused);
    }
    *at = s.n;
    if (start >= s.n)
        return false;
    bool is_number = is_digit(s.p[start]);
    size_t end = is_number ? number_end(s, start) : letters_end(s, start);
    *at = is_number ? word_end(s, end) : end; /* 2nd is 2 */
    struct span text = span_sub(s, start, end);
    *out = (struct token){
        .text = text,
        .hash = is_number ? token_hash_number(text, 0) : hash_of(text),
        .is_number = is_number,
        .is_capital = !is_number && words_has_upper(span_sub(text, 0, first)),
    };
    out->is_first = out->is_capital && starts_sentence(s, start);
    return true;
}

/* -- the set -- */

static uint64_t *slot_of(const struct tokens *t, uint64_t hash)
{
    size_t mask = t->cap - 1, i = hash >> 7 & mask;
    while (t->slots[i] && t->slots[i] != hash)
        i = (i + 1) & mask;
    return &t->slots[i];
}

static void grow(struct tokens *t)
{
    struct tokens old = *t;
    t->cap = old.cap ? old.cap * 2 : FIRST_CAP;
    t->slots = mem_alloc(t->cap * sizeof *t->slots);
    for (size_t i = 0; i < old.cap; i++)
        if (old.slots[i])
            *slot_of(t, old.slots[i]) = old.slots[i];
    free(old.slots);
}

void tokens_add(struct tokens *t, uint64_t hash)
{
    if (t->n * 2 >= t->cap)
        grow(t);
    uint64_t *slot = slot_of(t, hash);
    t->n += *slot == 0;
    *slot = hash;
}

bool tokens_has(const struct tokens *t, uint64_t hash)
{
    return t->cap && *slot_of(t, hash) != 0;
}

void tokens_finish(struct tokens *t)
{
    free(t->slots);
    *t = (struct tokens){0};
}
