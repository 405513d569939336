/* Stems of words: "plans" and "planning" are one to the cues and to the ranking. */
#ifndef ARTICLE_STEM_H
#define ARTICLE_STEM_H

#include "base/span.h"

struct stemmer;

/* For a language, by its code ("en", "es"); another's words are their own stems. */
struct stemmer *stemmer_create(const char *code);
void stemmer_destroy(struct stemmer *s);

/* The stem of a word in lower case, borrowed until the next call. */
struct span stemmer_stem(struct stemmer *s, struct span word);

#endif
