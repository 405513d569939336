/* UTF-8 in and out (RFC 3629); broken bytes never pass unnoticed. */
#ifndef TEXT_UTF8_H
#define TEXT_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"
#include "base/str.h"
#include "text/char32.h"

#define UTF8_REPLACEMENT 0xFFFDu

/*
 * The scalar at the start of s (s.n > 0) and the bytes it takes, 1 to 4.
 * Where the bytes are no UTF-8, the scalar is U+FFFD and the bytes are the
 * longest broken start, at least 1 (Unicode 15, section 3.9, table 3-8).
 */
size_t utf8_decode(struct span s, char32_t *scalar);

/* The same, and whether the bytes were UTF-8. */
bool utf8_is_valid_at(struct span s, size_t *bytes);

/* Writes 1 to 4 bytes to out (no NUL) and returns how many. */
size_t utf8_encode(char32_t scalar, char out[4]);

void utf8_add(struct str *out, char32_t scalar);

/* The offset of the first byte that is no UTF-8, or s.n. */
size_t utf8_check(struct span s);

/* The last character boundary at or before byte n: for cutting. */
size_t utf8_floor(struct span s, size_t n);

#endif
