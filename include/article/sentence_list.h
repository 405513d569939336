/* Lists run into a line, as in "1) Buy it. 2) Sell it."; sentences.h is the way in. */
#ifndef ARTICLE_SENTENCE_LIST_H
#define ARTICLE_SENTENCE_LIST_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

/* What counts the items: a bullet, or a number or letter that grows. */
struct sentence_list {
    size_t bytes;    /* of the mark that the first item starts with; 0: no list */
    unsigned number; /* 0 for a bullet; a letter's place in the alphabet */
    bool is_letter;
    size_t close; /* bytes of what closes a number: "." ")" ".)" */
};

/* The mark at the start of s; bytes is 0 where there is none. */
struct sentence_list sentence_list_at(struct span s);

/*
 * The first place from byte at up to byte end where, behind a blank, the next item
 * of the list starts that text starts with; 0 where there is none.
 */
size_t sentence_list_next(
    const struct sentence_list *list, struct span text, size_t at, size_t end);

#endif
