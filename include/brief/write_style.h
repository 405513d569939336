/* How a text is spelled in YAML and JSON: the part of writing that knows no brief. */
#ifndef BRIEF_WRITE_STYLE_H
#define BRIEF_WRITE_STYLE_H

#include <stddef.h>

#include "base/span.h"
#include "base/str.h"

enum {
    WRITE_WIDTH = 80, /* columns (characters) at which prose is wrapped */
    WRITE_INDENT = 2, /* of a value's lines behind its key or its list's dash */
};

/* In which formats a character is never written raw; each holds the ones below it. */
enum escaped_in {
    ESCAPED_NOWHERE,
    ESCAPED_IN_JSON,
    ESCAPED_IN_YAML, /* and in JSON */
};

/*
 * Appends s as it stands between double quotes in that format: \n, \t, \r, \",
 * \\ and \uXXXX, which both know, and U+FFFD for what is no UTF-8.
 */
void write_add_escaped(struct str *out, struct span s, enum escaped_in format);

/*
 * Appends s as a YAML scalar and a line feed. It comes behind column
 * characters of its first line ("  key: "); further lines start with indent
 * blanks, which is WRITE_INDENT more than the key or dash has.
 */
void yaml_add_prose(struct str *out, struct span s, size_t indent, size_t column);

/* The same on one line, however long it becomes: for what is found by a plain search.
 */
void yaml_add_line(struct str *out, struct span s);

/* The same for the article: a literal block, a paragraph a line. */
void yaml_add_article(struct str *out, struct span s, size_t indent, size_t column);

#endif
