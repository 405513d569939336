/*
 * The one sanitiser. Everything that reaches a screen, a pipe, a message or a
 * page passes here; nothing that leaves here can drive a terminal.
 *
 * By class: printable and wcwidth >= 0 passes. C0 and DEL become their control
 * pictures (U+2400...), C1, unassigned and broken bytes U+FFFD, the bidirectional
 * embeddings, overrides and isolates U+FFFD. Other format characters, tags and
 * variation selectors are dropped; ZWJ and ZWNJ stay only behind a letter or
 * mark of a script that they shape (Arabic to Sinhala, Myanmar, Khmer,
 * Mongolian). A mark with no base gets U+25CC; past 4 marks on a base the rest
 * are dropped, which is what an ncurses cell holds. White space of any kind is
 * folded to one blank. Text that is nothing but dropped characters gives U+FFFD,
 * so that it is seen.
 */
#ifndef TEXT_SAFE_H
#define TEXT_SAFE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"
#include "base/str.h"
#include "text/char32.h"

enum {
    SAFE_MARKS = 4, /* marks on one base; ncurses: CCHARW_MAX - 1 */
};

enum safe_flags {
    SAFE_ASCII =
        1, /* the locale is not UTF-8: ASCII stand-ins, `?` where there is none */
    SAFE_KEEP_BLANKS =
        2, /* each blank of any kind becomes one blank, none is folded away
              or trimmed: for the excerpt of a line, for typed text */
};

/* Appends text, made safe: folded and trimmed, UTF-8 (or ASCII), one line. */
void safe_add(struct str *out, struct span text, unsigned flags);

/* Whether anything in it would be seen: not only blanks, format characters and fillers.
 */
bool safe_has_visible(struct span text);

/* Whether nothing in it is visible, yet it is not empty or blank only. */
bool safe_is_invisible(struct span text);

/*
 * The cells that one scalar of safe text takes: 0 for a mark or joiner, 1 or 2
 * (wcwidth in the current locale, which must be UTF-8 for what is not ASCII).
 */
int safe_width(char32_t scalar);

/* The cells of safe text. */
size_t safe_cells(struct span text);

/*
 * Appends as much of safe text as fits in cells, whole graphemes; where it
 * had to cut, the last cell is `…` (`~` with SAFE_ASCII). Returns the cells used.
 */
size_t safe_add_cut(struct str *out, struct span text, size_t cells, unsigned flags);

/* The end of safe text, as much as fits in cells, whole graphemes. */
struct span safe_tail(struct span text, size_t cells);

#endif
