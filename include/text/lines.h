/* One line of a text, found in two ways; wrap.h is the way in for other floors. */
#ifndef TEXT_LINES_H
#define TEXT_LINES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

/* Where a line ends, and the next one starts: between them are only blanks. */
struct line_end {
    size_t end;  /* one past its last byte */
    size_t next; /* byte */
    size_t cells;
};

/*
 * The line of plain Latin text that starts at byte start (no blank). False
 * where only the full rules can tell where it ends.
 */
bool line_plain(struct span text, size_t start, size_t width, struct line_end *out);

/* What the full rules say of a part of the text. Zeroed is empty and valid. */
struct line_rules {
    size_t start; /* the part's first byte */
    size_t end;   /* up to here the rules' answers do not depend on what follows */
    char *breaks; /* a byte each: enum UC_BREAK_... before it */
    char *starts; /* a byte each: 1 where a grapheme starts */
    size_t cap;   /* bytes in both */
};

/* The same of any text; rules goes from line to line of one text. */
void line_full(struct line_rules *rules, struct span text, size_t start, size_t width,
    struct line_end *out);

void line_rules_finish(struct line_rules *rules);

#endif
