/*
 * Searching folds case a scalar at a time, since a place in the text must come
 * out: full folding (ss for sharp s) would find what can't be marked. Most of
 * a text is skipped by its bytes alone, without a look at Unicode's tables; no
 * text and needle, however repetitive, cost more than two looks at each byte.
 */
#ifndef _GNU_SOURCE
/* for memmem, which is POSIX only since 2024;
 * NOLINTNEXTLINE(bugprone-reserved-identifier) */
#define _GNU_SOURCE
#endif
#include "text/words.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unicase.h>
#include <unictype.h>

#include "base/mem.h"
#include "text/utf8.h"

size_t words_wide_blank(struct span s)
{
    const unsigned char *p = (const unsigned char *)s.p;
    if (s.n >= 2 && p[0] == 0xC2)
        return p[1] == 0x85 || p[1] == 0xA0 ? 2 : 0;
    if (s.n < 3 || p[0] < 0xE1 || p[0] > 0xE3)
        return 0;
    char32_t c;
    size_t bytes = utf8_decode(s, &c);
    bool is_blank = c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
                    c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
    return is_blank ? bytes : 0;
}

/* The bytes of the white space at the start of s. */
static size_t blanks_at(struct span s)
{
    size_t n = 0, more;
    while ((more = words_blank(span_sub(s, n, s.n))) != 0)
        n += more;
    return n;
}

struct span words_trim(struct span s)
{
    size_t start = blanks_at(s), end = s.n;
    while (end > start) {
        size_t last = utf8_floor(span_sub(s, 0, end), end - 1);
        if (words_blank(span_sub(s, last, end)) != end - last)
            break;
        end = last;
    }
    return span_sub(s, start, end);
}

/* Whether white space may start with this byte. */
static bool is_blank_lead(char c)
{
    unsigned char b = (unsigned char)c;
    return b <= ' ' || b == 0xC2 || (b >= 0xE1 && b <= 0xE3);
}

void words_fold(struct str *out, struct span s)
{
    s = words_trim(s);
    size_t kept = 0; /* up to here it has been copied */
    str_reserve(out, s.n);
    for (size_t at = 0; at < s.n;) {
        size_t blanks = is_blank_lead(s.p[at]) ? blanks_at(span_sub(s, at, s.n)) : 0;
        if (blanks && !(blanks == 1 && s.p[at] == ' ')) {
            str_add(out, span_sub(s, kept, at));
            str_addc(out, ' ');
            kept = at + blanks;
        }
        at += blanks ? blanks : 1;
    }
    str_add(out, span_sub(s, kept, s.n));
}

bool words_has_upper(struct span s)
{
    for (size_t at = 0; at < s.n;) {
        char32_t c;
        at += utf8_decode(span_sub(s, at, s.n), &c);
        if (c < 0x80 ? c >= 'A' && c <= 'Z' : uc_tolower(c) != c)
            return true;
    }
    return false;
}

enum word_start words_start(struct span s)
{
    if (s.n == 0)
        return WORD_OTHER;
    unsigned char b = (unsigned char)s.p[0];
    if (b < 0x80)
        return b >= 'a' && b <= 'z'   ? WORD_LOWER
               : b >= 'A' && b <= 'Z' ? WORD_UPPER
               : b >= '0' && b <= '9' ? WORD_DIGIT
                                      : WORD_OTHER;
    char32_t c;
    utf8_decode(s, &c);
    if (uc_is_general_category(c, UC_DECIMAL_DIGIT_NUMBER))
        return WORD_DIGIT;
    if (uc_toupper(c) != c)
        return WORD_LOWER;
    if (uc_tolower(c) != c)
        return WORD_UPPER;
    return uc_is_general_category(c, UC_LETTER) ? WORD_LETTER : WORD_OTHER;
}

/* By way of the capital, so that all forms of a letter (sigma, long s) meet. */
static char32_t fold_case(char32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c + 0x20 : c;
    if (c == 0x130 || c == 0x131) /* dotted and dotless i are no i outside Turkish */
        return c;
    return uc_tolower(uc_toupper(c));
}

/* A character without its case, or ' ' for a whole run of white space. */
struct symbol {
    char32_t c;
    uint32_t back; /* of a pattern: symbols kept where this one does not match */
};

/* Whether it is an ASCII character that is not blank. */
static bool is_word(char c)
{
    unsigned char b = (unsigned char)c;
    return b > ' ' && b < 0x80;
}

/* The symbol at a byte of s; returns its bytes. */
static inline size_t symbol_at(struct span s, size_t at, bool fold, char32_t *c)
{
    unsigned char byte = (unsigned char)s.p[at];
    bool is_lone = byte == ' ' && at + 1 < s.n && is_word(s.p[at + 1]);
    if (is_word(s.p[at]) || is_lone) {
        *c = fold ? fold_case(byte) : byte;
        return 1;
    }
    struct span rest = span_sub(s, at, s.n);
    size_t bytes = is_blank_lead(s.p[at]) ? blanks_at(rest) : 0;
    if (bytes) {
        *c = ' ';
        return bytes;
    }
    bytes = utf8_decode(rest, c);
    if (fold)
        *c = fold_case(*c);
    return bytes;
}

/* The needle as symbols, each with its way back (Knuth, Morris and Pratt 1977). */
static size_t make_pattern(struct symbol *pattern, struct span needle, bool fold)
{
    size_t n = 0, back = 0;
    for (size_t at = 0; at < needle.n; n++) {
        at += symbol_at(needle, at, fold, &pattern[n].c);
        pattern[n].back = (uint32_t)back;
        if (n == 0)
            continue;
        while (back && pattern[back].c != pattern[n].c)
            back = pattern[back].back;
        back += pattern[back].c == pattern[n].c;
    }
    return n;
}

/* Where first stands at or after byte at; s.n where it does not. */
static size_t skip_to(struct span s, size_t at, bool fold, char32_t first)
{
    /* ASCII bytes from least on but these two are another character. */
    unsigned char least = first == ' ' ? ' ' + 1 : 0;
    unsigned char small = first < 0x80 ? (unsigned char)first : 0x80, large = small;
    if (fold && small >= 'a' && small <= 'z')
        large = (unsigned char)(small - 0x20);
    for (char32_t c; at < s.n;) {
        unsigned char byte = (unsigned char)s.p[at];
        if (byte < 0x80 && byte >= least && byte != small && byte != large) {
            at++;
            continue;
        }
        size_t bytes = symbol_at(s, at, fold, &c);
        if (c == first)
            break;
        at += bytes;
    }
    return at;
}

static bool find_pattern(struct span hay, const struct symbol *pattern, size_t n,
    bool fold, size_t *start, size_t *end)
{
    size_t at = *start, matched = 0, first = at;
    char32_t c;
    while (matched < n) {
        if (matched == 0)
            first = at = skip_to(hay, at, fold, pattern[0].c);
        if (at >= hay.n)
            return false;
        size_t bytes = symbol_at(hay, at, fold, &c);
        while (matched && pattern[matched].c != c) {
            size_t kept = pattern[matched].back, dropped = matched - kept;
            for (char32_t ignored; kept && dropped > 0; dropped--)
                first += symbol_at(hay, first, fold, &ignored);
            matched = kept;
            if (!kept)
                first = at;
        }
        if (pattern[matched].c == c) {
            at += bytes;
            matched++;
        }
    }
    *start = first;
    *end = at;
    return true;
}

static bool find_symbols(struct span hay, struct span needle, bool fold, size_t from,
    size_t *start, size_t *end)
{
    char32_t ignored;
    size_t floor = utf8_floor(hay, from);
    if (floor != from) /* inside a character: behind it */
        from = floor + utf8_decode(span_sub(hay, floor, hay.n), &ignored);
    struct symbol *pattern = mem_resize(NULL, needle.n * sizeof *pattern);
    size_t n = make_pattern(pattern, needle, fold), found = from, stop;
    bool is_found = find_pattern(hay, pattern, n, fold, &found, &stop);
    free(pattern);
    if (is_found) {
        *start = found;
        *end = stop;
    }
    return is_found;
}

/* memmem is linear in the C libraries that there are: two-way search or as good. */
static bool find_bytes(
    struct span hay, struct span needle, size_t from, size_t *start, size_t *end)
{
    const char *p = memmem(hay.p + from, hay.n - from, needle.p, needle.n);
    if (!p)
        return false;
    *start = (size_t)(p - hay.p);
    *end = *start + needle.n;
    return true;
}

bool words_find(struct span hay, struct span needle, bool fold, size_t from,
    size_t *start, size_t *end)
{
    if (needle.n == 0 || from >= hay.n)
        return false;
    if (!fold && span_chr(needle, ' ') == needle.n)
        return find_bytes(hay, needle, from, start, end);
    return find_symbols(hay, needle, fold, from, start, end);
}
