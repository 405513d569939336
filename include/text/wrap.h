/*
 * Breaking safe text into lines: Unicode's line breaking rules (UAX #14, by
 * libunistring), with a fast path for plain text in Latin letters.
 */
#ifndef TEXT_WRAP_H
#define TEXT_WRAP_H

#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

struct wrap_line {
    uint32_t start; /* byte offset into the text */
    uint32_t end;   /* one past its last byte */
    uint32_t cells; /* its width */
};

/* Zeroed is empty and valid. */
struct wrap_lines {
    struct wrap_line *at;
    size_t n;
    size_t cap;
};

/*
 * Appends the lines of text (from text/safe.h) to out; none for empty or blank
 * text. width in cells, at least 2 (less counts as 2). Blanks at a break and at
 * both ends of the text belong to no line. No line is wider than width; no word
 * is lost; a grapheme is split only where it alone is wider than the line; a
 * word is split only where it alone is wider than the line. Stops after
 * max_lines lines (0: no limit).
 */
void wrap_text(
    struct wrap_lines *out, struct span text, size_t width, size_t max_lines);

void wrap_finish(struct wrap_lines *lines);

#endif
