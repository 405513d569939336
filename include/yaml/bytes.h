/*
 * What must be known of the bytes themselves, seen as they go to libyaml:
 * directives, text behind the document, where comments start, and the line
 * breaks that no editor counts.
 */
#ifndef YAML_BYTES_H
#define YAML_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

enum {
    BYTES_DIRECTIVE = 80, /* characters of a directive that are looked at */
};

/* Characters from 0, without the byte order mark; a file's fit 32 bits. */
struct odd_break {
    uint32_t character;
    uint32_t line_start; /* of the line that it is in, between LF, CR, CR LF */
};

/* Zeroed is the start of a stream. */
struct bytes {
    enum {
        BYTES_UNKNOWN,
        BYTES_UTF8,
        BYTES_UTF16LE,
        BYTES_UTF16BE,
    } encoding;
    enum {
        BYTES_BEFORE, /* only blank lines, comments and directives so far */
        BYTES_INSIDE, /* the document: not looked at */
        BYTES_BEHIND, /* the document has ended */
    } part;
    enum {
        BYTES_LINE_START,
        BYTES_INDENT,
        BYTES_COMMENT,
        BYTES_IN_DIRECTIVE,
    } state;
    size_t line; /* from 0; of the lines before the document */
    size_t directive_column;
    uint32_t scalar;   /* UTF-8: the character so far, ... */
    unsigned missing;  /* ... and its bytes to come */
    uint32_t previous; /* character */
    char directive[BYTES_DIRECTIVE];
    size_t directive_n;
    unsigned directives; /* %YAML seen */
    size_t characters;   /* that went by, without the byte order mark */
    size_t blanks;       /* at the end of them */
    size_t line_start;   /* character that the line starts with */
    uint32_t *comments;  /* characters where ` #` starts */
    size_t comment_count;
    size_t comment_cap;
    size_t comments_asked; /* those in front of what was asked for */
    struct odd_break *odd; /* NEL, U+2028, U+2029 */
    size_t odd_count;
    size_t odd_cap;
};

/*
 * Takes the next bytes. %YAML 1.x becomes a comment, so that libyaml never sees
 * a directive. False on another directive or on text behind the document; err
 * has no file, and no line in the second case. Blocks must not split a UTF-16
 * unit, and the first must hold 3 bytes if there are as many.
 */
bool bytes_take(struct bytes *b, unsigned char *p, size_t n, struct err *err);

/* From now on only blank lines and comments may come. */
void bytes_end_document(struct bytes *b);

/*
 * Whether blanks and then a `#` follow at this character (from 0, without the
 * byte order mark). To be asked in rising order.
 */
bool bytes_is_comment_at(struct bytes *b, size_t character);

/* How many odd breaks are before that character; they are the first of b->odd. */
size_t bytes_odd_breaks_before(const struct bytes *b, size_t character);

void bytes_finish(struct bytes *b);

#endif
