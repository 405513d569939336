/* Words of a text: white space, case, folding. */
#ifndef TEXT_WORDS_H
#define TEXT_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"
#include "base/str.h"

/* As words_blank, where the first byte is none of ASCII. */
size_t words_wide_blank(struct span s);

/*
 * The bytes of the white space (Unicode White_Space, UTF-8) at the start of s,
 * one character's worth; 0 where s starts with none.
 */
static inline size_t words_blank(struct span s)
{
    unsigned char first = s.n ? (unsigned char)s.p[0] : 'x';
    if (first < 0x80)
        return first == ' ' || (first >= '\t' && first <= '\r');
    return words_wide_blank(s);
}

/* Appends s with each run of white space as one blank, none at the ends. */
void words_fold(struct str *out, struct span s);

/* s without white space at its ends. */
struct span words_trim(struct span s);

/* What a word starts with, as far as sentences and names are told by it. */
enum word_start {
    WORD_OTHER, /* a sign, a blank, nothing */
    WORD_DIGIT,
    WORD_LOWER,
    WORD_UPPER,
    WORD_LETTER, /* of a script without case */
};

/* What the first character of s is. */
enum word_start words_start(struct span s);

/* Whether any letter of s is upper case: what smart case asks. */
bool words_has_upper(struct span s);

/*
 * The first place at or after byte from where needle stands in hay, by simple
 * case folding when fold is true, else as it is. A run of white space in needle
 * matches any run of white space in hay, whole; only a needle without a blank
 * (U+0020), looked for as it is, is looked for byte by byte. *start and *end are
 * byte offsets into hay. An empty needle is found nowhere. Linear in both.
 */
bool words_find(struct span hay, struct span needle, bool fold, size_t from,
    size_t *start, size_t *end);

#endif
