/*
 * Text in roles, wrapped to a width: what a point, a title or a paragraph of
 * the article becomes before it is shown. Screen, pipe and page read the same
 * lines; only they know what a role looks like.
 */
#ifndef LAYOUT_BLOCK_H
#define LAYOUT_BLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"
#include "base/str.h"
#include "text/wrap.h"

enum role {
    ROLE_PLAIN,
    ROLE_TITLE,
    ROLE_TOPIC,
    ROLE_DATE,
    ROLE_SOURCE, /* the paragraph and the kind: [p8, paraphrase] */
    ROLE_DETAIL,
    ROLE_MARKED, /* the words of the article that a point rests on */
    ROLE_COUNT,
};

struct block_run {
    uint32_t end; /* byte offset into the text, one past the run */
    uint32_t role;
};

/* Zeroed is empty and valid. */
struct block {
    struct str text;        /* safe (text/safe.h) */
    struct block_run *runs; /* cover the text */
    size_t run_count;
    size_t run_cap;
    struct wrap_lines lines; /* byte offsets into text */
    size_t wrapped;          /* bytes of text that have been wrapped */
};

/* A piece of a line in one role. */
struct block_piece {
    struct span text;
    enum role role;
    uint32_t start; /* its byte offset into the block's text */
};

/* Appends raw text, made safe with flags (enum safe_flags). */
void block_add(struct block *b, enum role role, struct span raw, unsigned flags);

/* Appends text of the program's own, which must be safe already: blanks stay. */
void block_add_literal(struct block *b, enum role role, const char *text);

/*
 * Wraps what was added since the last call to width cells; the next text
 * starts a new line. max_lines: stop there (0: no limit).
 */
void block_wrap(struct block *b, size_t width, size_t max_lines);

/* Cuts it to so many lines (from 1); the last then ends in `…` within width cells. */
void block_shorten(struct block *b, size_t lines, size_t width, unsigned flags);

/*
 * Cuts it to so many lines (from 1); the last then ends at a word with `… [cut]`
 * within width cells (at least 12). Returns whether anything had to be cut.
 */
bool block_cut(struct block *b, size_t lines, size_t width, unsigned flags);

/*
 * The pieces of a line, one a call: *at is 0 before the first. False behind
 * the last.
 */
bool block_next_piece(
    const struct block *b, size_t line, size_t *at, struct block_piece *out);

/* The line that holds the byte: the last that starts at or before it. 0 when empty. */
size_t block_line_at(const struct block *b, uint32_t byte);

/* Empties it and keeps its memory. */
void block_clear(struct block *b);

void block_finish(struct block *b);

#endif
