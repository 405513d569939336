/* How a text is spelled in YAML and JSON: the part of writing that knows no brief. */
#ifndef BRIEF_WRITE_STYLE_H
#define BRIEF_WRITE_STYLE_H

#include <stddef.h>
#include <uchar.h>

#include "base/span.h"
#include "base/str.h"

enum {
    WRITE_WIDTH = 80, /* columns (characters) at which prose is wrapped */
    WRITE_INDENT = 2, /* of a value's lines behind its key or its list's dash */
};

/* In which formats a character is never written raw. */
enum escaped_in {
    ESCAPED_NOWHERE,
    ESCAPED_IN_JSON,
    ESCAPED_IN_BOTH,
};

enum escaped_in escaped_in(char32_t c);

/* Appends c (up to U+FFFF) as \n, \t, \r, \", \\ or \uXXXX: right in both formats. */
void write_add_escape(struct str *out, char32_t c);

/*
 * Appends text as a YAML scalar and a line feed. It comes behind column
 * characters of its first line ("  key: "); further lines start with indent
 * blanks, which is WRITE_INDENT more than the key or dash has.
 */
void yaml_add_prose(struct str *out, struct span text, size_t indent, size_t column);

/* The same for the article: a literal block, a paragraph a line. */
void yaml_add_article(struct str *out, struct span text, size_t indent, size_t column);

#endif
