/*
 * Everything that reads bytes decodes them here. A broken sequence gives one
 * U+FFFD for its longest start that could have become a character, as browsers
 * do, so that the same bytes look the same everywhere.
 */
#include "text/utf8.h"

#include <string.h>

static bool is_tail(unsigned char b)
{
    return (b & 0xC0) == 0x80;
}

/* Bytes that a sequence with this lead has; 0: no lead. */
static size_t length_of(unsigned char lead)
{
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/* The second byte is what keeps out overlong forms, surrogates and what is past
 * U+10FFFF. */
static bool is_second(unsigned char lead, unsigned char b)
{
    unsigned char first = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned char last = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return b >= first && b <= last;
}

size_t utf8_decode(struct span s, char32_t *scalar)
{
    const unsigned char *p = (const unsigned char *)s.p;
    if (p[0] < 0x80) {
        *scalar = p[0];
        return 1;
    }
    size_t length = length_of(p[0]);
    *scalar = UTF8_REPLACEMENT;
    if (length == 0 || s.n < 2 || !is_second(p[0], p[1]))
        return 1;
    char32_t c = (p[0] & (0x7Fu >> length)) << 6 | (p[1] & 0x3Fu);
    for (size_t i = 2; i < length; i++) {
        if (i == s.n || !is_tail(p[i]))
            return i;
        c = c << 6 | (p[i] & 0x3Fu);
    }
    *scalar = c;
    return length;
}

bool utf8_is_valid_at(struct span s, size_t *bytes)
{
    char32_t scalar;
    *bytes = utf8_decode(s, &scalar);
    /* U+FFFD itself is 3 bytes from EF; what is broken and starts so has at most 2. */
    return scalar != UTF8_REPLACEMENT || (*bytes == 3 && (unsigned char)s.p[0] == 0xEF);
}

size_t utf8_encode(char32_t scalar, char out[4])
{
    static const unsigned leads[] = {0, 0, 0xC0, 0xE0, 0xF0};
    bool is_scalar = scalar < 0xD800 || (scalar > 0xDFFF && scalar <= 0x10FFFF);
    char32_t c = is_scalar ? scalar : UTF8_REPLACEMENT;
    size_t n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (size_t i = n - 1; i > 0; i--, c >>= 6)
        out[i] = (char)(0x80 | (c & 0x3F));
    out[0] = (char)(leads[n] | c);
    return n;
}

void utf8_add(struct str *out, char32_t scalar)
{
    char bytes[4];
    str_add(out, (struct span){bytes, utf8_encode(scalar, bytes)});
}

size_t utf8_check(struct span s)
{
    size_t at = 0;
    while (at < s.n) {
        uint64_t word;
        if (s.n - at >= sizeof word) {
            memcpy(&word, s.p + at, sizeof word);
            if (!(word & 0x8080808080808080)) {
                at += sizeof word;
                continue;
            }
        }
        size_t bytes;
        if (!utf8_is_valid_at(span_sub(s, at, s.n), &bytes))
            return at;
        at += bytes;
    }
    return at;
}

size_t utf8_floor(struct span s, size_t n)
{
    if (n >= s.n)
        return s.n;
    size_t at = n;
    while (at > 0 && n - at < 3 && is_tail((unsigned char)s.p[at]))
        at--;
    char32_t scalar;
    /* Tails that no lead claims are characters of their own. */
    return at + utf8_decode(span_sub(s, at, s.n), &scalar) > n ? at : n;
}
