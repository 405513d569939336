/* The steps of classify_blocks, in their order; classify.h is the way in. */
#ifndef ARTICLE_BLOCK_KINDS_H
#define ARTICLE_BLOCK_KINDS_H

#include <stdbool.h>
#include <stddef.h>

#include "article/language.h"
#include "article/story.h"
#include "base/span.h"

enum {
    FOLDED_BLOCK = 440, /* bytes: longer blocks are prose, whatever they start with */
};

/* The start of a block in lower case, as phrases are written (language.h). */
struct folded {
    char text[FOLDED_BLOCK + 1];
    size_t n;
};

/* False where it does not fit whole. */
bool block_fold(struct span text, struct folded *out);

/* Words of a text, counted up to most. */
unsigned block_words(struct span text, unsigned most);

/* Whether it ends as a sentence does: a stop, perhaps closed by quotes or brackets. */
bool block_has_stop(struct span text);

/* Whether no sentence ends inside it. */
bool block_is_sentence(const struct language *l, struct span text);

/* Bytes of the longest phrase of the list that the folded text starts with; or 0. */
size_t block_phrase(const struct word_list *list, const struct folded *f, size_t at);

/* Whether the text ends with a phrase of the list, and has words before it. */
bool block_ends_with(const struct word_list *phrases, struct span text);

/* Boilerplate and captions, by their phrases; the publisher of "See more NAME". */
void mark_boilerplate(struct story *s);

/* Byline and dateline, and what they state: author, publisher, dates. */
void mark_front(struct story *s);

/* The labels of an interview's turns: who speaks. */
void mark_turns(struct story *s);

void mark_headings(struct story *s);

/*
 * The first date in text at or behind byte *at that has a day, a month and a year, as
 * YYYY-MM-DD; *at is then behind it, and *start at it. False when there is none.
 */
bool date_find(const struct language *l, struct span text, size_t *at, size_t *start,
    char out[11]);

/* Whether a day and a month stand in text, in any order, with a year or without. */
bool date_has_day(const struct language *l, struct span text);

enum { DATE_ROOM = 40 }; /* bytes of the longest date, with a NUL */

/*
 * A date as a format states it, in ISO 8601: as it is; with a blank for the T, or no
 * colon in the zone; else the day that its words name. False when it is no date.
 */
bool date_state(const struct language *l, struct span value, char out[DATE_ROOM]);

#endif
