/*
 * What the rules know of a language: its abbreviations, how its sentences start,
 * the words of bylines and dates, and the phrases that are no part of an article.
 * A language is one file of lists, src/article/language_CODE.c.
 */
#ifndef ARTICLE_LANGUAGE_H
#define ARTICLE_LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

/* Words in lower case, in the order of strcmp, without a full stop at the end. */
struct word_list {
    const char *const *words;
    size_t n;
};

enum phrase_place {
    PHRASE_START,   /* the block starts with it */
    PHRASE_NOTE,    /* as START, of a block that ends without a stop */
    PHRASE_CREDIT,  /* as START, where names follow, and hardly a sentence */
    PHRASE_WHOLE,   /* the block is it, but for signs behind it */
    PHRASE_INSIDE,  /* it stands anywhere in the block */
    PHRASE_SECTION, /* as WHOLE, and what follows up to the next prose goes too */
    PHRASE_END,     /* as SECTION, and what follows goes too, to the end */
    PHRASE_CAPTION, /* as INSIDE, but it shows a caption */
};

/* In lower case, ASCII apostrophes, one blank between words. */
struct phrase {
    const char *text;
    uint8_t place; /* enum phrase_place */
    uint8_t words; /* the longest block that it makes boilerplate of, in words */
};

enum { LANGUAGE_MOST_PHRASES = 1024 }; /* there are fewer in each */

struct language {
    const char *code;            /* ISO 639-1 */
    struct word_list common;     /* the words by which the language is told */
    struct word_list titles;     /* before a name: never the end of a sentence */
    struct word_list inner;      /* "e.g.", "vs.": never the end either */
    struct word_list numbered;   /* before a number: "No. 5", "p. 5", "Jan. 5" */
    struct word_list tails;      /* "Inc.", "etc.": the end where a starter follows */
    struct word_list places;     /* "Calif.": the same, but only with a capital */
    struct word_list starters;   /* words that start sentences and are no names */
    struct word_list speech;     /* "said", "asked": behind a quotation */
    struct word_list announcers; /* "the following": the end of a list's lead-in */
    struct word_list by;         /* before the author of a byline */
    struct word_list roles;      /* in a byline, what is no publisher */
    struct word_list posts;      /* those of the roles that a person is */
    struct word_list publishers; /* words that make a name one of a publisher */
    struct word_list months;     /* twelve full names, in their order */
    struct word_list weekdays;   /* full names and short ones */
    struct word_list published;  /* "published", "posted": before a date */
    struct word_list updated;    /* "updated": the same */
    struct word_list more;       /* "see more": before a publisher's name */
    struct word_list about;      /* before the name of whom a paragraph is about */
    struct word_list telling;    /* "showed", "that": in no credit, but in a sentence */
    const struct phrase *phrases; /* of boilerplate and captions */
    size_t phrase_n;
};

extern const struct language language_english, language_spanish;

/* The language of a code such as "es-MX"; English where there is none of it. */
const struct language *language_of(struct span code);

/* The one whose common words are the most in (the start of) a text. */
const struct language *language_guess(struct span text);

/* Whether a word is in the list, whatever its case. */
bool language_has(const struct word_list *list, struct span word);

#endif
