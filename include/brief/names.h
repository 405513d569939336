/* Runs of words with capitals: the names of people, places, bodies. */
#ifndef BRIEF_NAMES_H
#define BRIEF_NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"
#include "brief/lexicon.h"

enum { NAME_MAX = 16 }; /* words; what follows is the next name */

struct name_word {
    uint64_t hash;     /* lexicon_hash */
    size_t start, end; /* bytes of the text */
};

struct name {
    struct name_word words[NAME_MAX];
    size_t n;
    int month;        /* 1 to 12 where it is a month; else 0 */
    bool is_ordinary; /* one word that may well only start its sentence */
};

/*
 * Reads the name that starts with the first word at or behind byte *at, and passes
 * it; where none does, n is 0 and the word is passed.
 */
void name_read(const struct lexicon *l, struct span text, size_t *at, struct name *out);

#endif
