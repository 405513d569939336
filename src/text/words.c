/*
 * Searching folds case a scalar at a time, since a place in the text must come
 * out: full folding (ss for sharp s) would find what can't be marked. Most of
 * a text is skipped by its bytes alone, without a look at Unicode's tables.
 */
#include "text/words.h"

#include <string.h>
#include <unicase.h>

#include "text/utf8.h"

size_t words_blank(struct span s)
{
    const unsigned char *p = (const unsigned char *)s.p;
    if (s.n == 0)
        return 0;
    if (p[0] < 0x80)
        return p[0] == ' ' || (p[0] >= '\t' && p[0] <= '\r');
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

/* By way of the capital, so that all forms of a letter (sigma, long s) meet. */
static char32_t fold_case(char32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c + 0x20 : c;
    if (c == 0x130 || c == 0x131) /* dotted and dotless i are no i outside Turkish */
        return c;
    return uc_tolower(uc_toupper(c));
}

/* Whether needle stands at byte at of hay; *end is where it stops. */
static bool stands_at(struct span hay, size_t at, struct span needle, size_t *end)
{
    for (size_t i = 0; i < needle.n;) {
        char32_t a, b;
        if (at >= hay.n)
            return false;
        at += utf8_decode(span_sub(hay, at, hay.n), &a);
        i += utf8_decode(span_sub(needle, i, needle.n), &b);
        if (a != b && fold_case(a) != fold_case(b))
            return false;
    }
    *end = at;
    return true;
}

static bool find_folded(
    struct span hay, struct span needle, size_t from, size_t *start, size_t *end)
{
    char32_t first, c;
    utf8_decode(needle, &first);
    first = fold_case(first);
    for (size_t at = from; at < hay.n;) {
        unsigned char byte = (unsigned char)hay.p[at];
        size_t bytes = 1;
        c = byte;
        if (byte >= 0x80)
            bytes = utf8_decode(span_sub(hay, at, hay.n), &c);
        if (fold_case(c) == first && stands_at(hay, at, needle, end)) {
            *start = at;
            return true;
        }
        at += bytes;
    }
    return false;
}

static bool find_bytes(
    struct span hay, struct span needle, size_t from, size_t *start, size_t *end)
{
    while (hay.n - from >= needle.n) {
        const char *p = memchr(hay.p + from, needle.p[0], hay.n - from - needle.n + 1);
        if (!p)
            return false;
        from = (size_t)(p - hay.p);
        if (memcmp(p, needle.p, needle.n) == 0) {
            *start = from;
            *end = from + needle.n;
            return true;
        }
        from++;
    }
    return false;
}

bool words_find(struct span hay, struct span needle, bool fold, size_t from,
    size_t *start, size_t *end)
{
    if (needle.n == 0 || from >= hay.n)
        return false;
    if (!fold)
        return find_bytes(hay, needle, from, start, end);
    size_t floor = utf8_floor(hay, from);
    char32_t ignored;
    if (floor != from) /* inside a character: behind it */
        from = floor + utf8_decode(span_sub(hay, floor, hay.n), &ignored);
    return find_folded(hay, needle, from, start, end);
}
