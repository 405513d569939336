/* Where the lines of a text are that YAML numbers: to change whole lines by their
 * place. */
#ifndef YAML_LINES_H
#define YAML_LINES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

/* Zeroed is empty and valid. The text is borrowed. */
struct lines {
    struct span text; /* UTF-8 */
    size_t *start;    /* byte offset of each */
    size_t n; /* a line without a break at the end counts, an empty one doesn't */
    size_t cap;
};

void lines_init(struct lines *l, struct span text);
void lines_finish(struct lines *l);

/* Byte offset of line (from 0) or, past the last one, of the text's end. */
size_t lines_start(const struct lines *l, size_t line);

/* A line with its break; empty past the last one. */
struct span lines_at(const struct lines *l, size_t line);

/* Byte offset of a place as events have it: line and character from 1. */
size_t lines_offset(const struct lines *l, size_t line, size_t column);

#endif
