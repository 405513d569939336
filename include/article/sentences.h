/* Where sentences end. */
#ifndef ARTICLE_SENTENCES_H
#define ARTICLE_SENTENCES_H

#include <stdbool.h>
#include <stddef.h>

#include "article/story.h"
#include "base/span.h"

/*
 * The first sentence of text at or behind byte *at, without blanks at its ends, and
 * *at behind it; false at the end. By the rules of the language (article/language.h).
 */
bool sentence_next(struct span text, const struct language *language, size_t *at,
    struct span *sentence);

/*
 * Fills story.sentences from its blocks, and says which are lead-ins; a paragraph that
 * is nothing else becomes one too. Titles, headings, bylines, datelines and boilerplate
 * are one sentence each.
 */
void split_sentences(struct story *s);

#endif
