/*
 * An article as it was imported: its text, cut into blocks and sentences, and
 * what it states of itself. Every importer makes one; all that chooses reads it.
 */
#ifndef ARTICLE_STORY_H
#define ARTICLE_STORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/span.h"
#include "base/str.h"

enum block_kind {
    BLOCK_PARAGRAPH,
    BLOCK_TITLE,
    BLOCK_HEADING,
    BLOCK_ITEM,    /* of a list, without its bullet or number */
    BLOCK_LEAD_IN, /* what announces a list: of a sentence, or of a whole block */
    BLOCK_QUOTE,   /* quoted from elsewhere, set apart */
    BLOCK_CAPTION,
    BLOCK_BYLINE,
    BLOCK_DATELINE,
    BLOCK_BOILERPLATE, /* no part of the article: "See more ...", "Sign up" */
    BLOCK_KIND_COUNT,
};

/* "paragraph", "title", "heading", "item", "lead-in", ... */
extern const char *const block_kind_names[BLOCK_KIND_COUNT];

/* A sentence that can not be quoted alone: it begins or ends inside a quotation. */
enum quotation {
    QUOTATION_BEFORE = 1, /* the one before it opened the quotation */
    QUOTATION_BEHIND = 2, /* the one behind it goes on with it */
};

/* Offsets are bytes of the story's text, [start, end), without blanks at the ends. */
struct block {
    uint32_t start, end;
    uint32_t label_start, label_end; /* of an item "Label: text", and the speaker of a
                                        turn in an interview; 0: has none */
    uint32_t body; /* where the text starts that is behind a label and its colon, or
                      behind "PARIS (Reuters) -"; else start */
    uint32_t paragraph; /* of the cleaned article, from 1; 0: it is left out of it */
    uint32_t sentence;  /* its first in story.sentences */
    uint32_t sentences; /* how many it has */
    uint8_t kind;       /* enum block_kind */
    bool is_spoken;     /* by an interviewer, or by the speaker of a block before */
    uint8_t level;      /* of a heading, 1 to 6; 0: not known. Of an item: its depth */
};

struct sentence {
    uint32_t start, end; /* never across blocks; of an item behind its label */
    uint32_t block;      /* index */
    uint8_t kind;        /* its block's, or BLOCK_LEAD_IN */
    uint8_t quotation;   /* of enum quotation */
};

struct language;

/*
 * Zeroed is an empty one. The text is UTF-8 (mended where it was none), at most
 * LIMIT_ARTICLE bytes: of plain text the input itself, so that offsets are those of
 * the file; of other formats what was extracted, a block a line. A block of plain
 * text may hold line ends (hard-wrapped lines); folded, it is a paragraph.
 */
struct story {
    struct arena arena; /* of the strings below that are not in the text */
    struct str text;
    struct block *blocks; /* in the order of the text */
    size_t n, cap;
    struct sentence *sentences;
    size_t sentence_n, sentence_cap;
    struct span
        title; /* as the article states it; empty: not stated, as all of these */
    struct span publisher, author, url, published, updated, language;
    bool is_untitled; /* title is only the file's name, or the first words */
    const struct language *rules; /* NULL until classified; story_language tells */
};

/* Whose rules and cues are used: of the language stated, else told by the words. */
const struct language *story_language(const struct story *s);

void story_finish(struct story *s);

/* Adds a block of that kind for bytes start to end of the text, and returns it. */
struct block *story_add(
    struct story *s, enum block_kind kind, size_t start, size_t end);

struct span story_block_text(const struct story *s, const struct block *b);
struct span story_sentence_text(const struct story *s, const struct sentence *e);

#endif
