/*
 * Cutting looks no further than the cut: the text may be a megabyte, the row
 * it goes to has eighty cells.
 */
#include "text/safe.h"

#include <stdlib.h>
#include <unigbrk.h>

#include "base/mem.h"
#include "text/utf8.h"

/* The scalar's cells; at goes behind it. */
static size_t take_scalar(struct span text, size_t *at)
{
    char32_t c = (unsigned char)text.p[*at];
    if (c < 0x80) {
        ++*at;
        return 1;
    }
    *at += utf8_decode(span_sub(text, *at, text.n), &c);
    int cells = safe_width(c);
    return cells > 0 ? (size_t)cells : 0;
}

size_t safe_cells(struct span text)
{
    size_t cells = 0;
    for (size_t at = 0; at < text.n;)
        cells += take_scalar(text, &at);
    return cells;
}

/* The start of a text wider than cells that fits, whole graphemes, no blank at the end.
 */
static struct span fitting_start(struct span text, size_t cells)
{
    struct span fits = {text.p, 0};
    char *starts = mem_alloc(text.n);
    u8_grapheme_breaks((const uint8_t *)text.p, text.n, starts);
    for (size_t used = 0, at = 0; used <= cells; used += take_scalar(text, &at))
        if (starts[at])
            fits.n = at;
    free(starts);
    while (fits.n && text.p[fits.n - 1] == ' ')
        fits.n--;
    return fits;
}

size_t safe_add_cut(struct str *out, struct span text, size_t cells, unsigned flags)
{
    size_t used = 0, end = 0;
    while (end < text.n && used <= cells)
        used += take_scalar(text, &end);
    if (used <= cells) {
        str_add(out, text);
        return used;
    }
    if (cells == 0)
        return 0;
    struct span kept = fitting_start(span_sub(text, 0, end), cells - 1);
    str_add(out, kept);
    str_adds(out, flags & SAFE_ASCII ? "~" : "\u2026");
    return safe_cells(kept) + 1;
}

struct span safe_tail(struct span text, size_t cells)
{
    if (!text.n)
        return text;
    size_t left = safe_cells(text), at = 0;
    char *starts = mem_alloc(text.n);
    u8_grapheme_breaks((const uint8_t *)text.p, text.n, starts);
    while (at < text.n && (left > cells || !starts[at]))
        left -= take_scalar(text, &at);
    free(starts);
    return span_sub(text, at, text.n);
}
