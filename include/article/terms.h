/* The words of a story as numbers: what the cues, the ranking and the choice look at.
 */
#ifndef ARTICLE_TERMS_H
#define ARTICLE_TERMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "article/stem.h"
#include "article/story.h"
#include "base/span.h"
#include "base/str.h"

enum word_class {
    WORD_PLAIN,
    WORD_NUMBER, /* has a digit */
    WORD_YEAR,   /* 1000 to 2099 */
    WORD_MONTH,
    WORD_WEEKDAY,
    WORD_COMING, /* a year later than the article's (terms_mark_coming) */
    WORD_FUTURE, /* a verb that by its ending tells what is to come */
    WORD_CLASS_COUNT,
};

/* Words that a language lists for a use, in src/article/data. */
enum term_list {
    LIST_STOP,     /* too common to tell anything */
    LIST_OF,       /* behind it a heading has no head noun any more */
    LIST_IN,       /* before a year it makes a date of it */
    LIST_FAR,      /* before "tomorrow" it makes another word of it */
    LIST_SINCE,    /* before a date: what it is told by, and not when it was */
    LIST_THAN,     /* some words before one: with what it is compared */
    LIST_AND,      /* between two days of a month */
    LIST_PAST,     /* beside a day: it has been; verbs with an ending of their own */
    LIST_VERB,     /* more of them, and participles, that tell no day by themselves */
    LIST_HELPING,  /* verbs that stand before others, and "is" */
    LIST_CLAUSE,   /* what follows is told of something else: "which", "when" */
    LIST_BE,       /* before a participle: it is to come */
    LIST_PLANNED,  /* verbs that look so, and tell what will be */
    LIST_ACCUSING, /* of an accusation */
    LIST_DENYING,  /* of the answer to one */
    LIST_NOT,      /* turns what is said into its opposite: "not", "denied" */
    LIST_LIMIT,    /* behind one of these it does not: "not less", "no later" */
    LIST_FUTURE,   /* its sentence is of days to come: "will" */
    LIST_LEADING,  /* a first word behind which a pronoun still points back */
    LIST_PERSON,   /* pronouns that do, some words behind it: "he" */
    LIST_THING,    /* pronouns that do right behind it: "this" */
    LIST_PRESENT, /* behind "this" it is today, or what is being read: "week", "post" */
    LIST_COUNT,
};

/* A word in lower case, or a stem; both are kept in one table. */
struct term {
    uint32_t start;    /* byte in terms.bytes */
    uint32_t stem;     /* number of the term that is its stem; 0: not asked for yet */
    uint32_t count;    /* of a stem: how often it stands in the article */
    uint32_t seen;     /* of a stem: the sentence, from 1, that it was last marked in */
    uint16_t cue;      /* the first cue that starts with this word; 0: none */
    uint16_t stem_cue; /* the first that starts with a word of this stem; 0: none */
    uint16_t leaning;  /* of a stem: which of the leanings; 0: none */
    uint8_t weight;    /* of a stem: how telling it is, as rank.c says */
    uint8_t n;         /* bytes */
    uint8_t class;     /* enum word_class */
    uint32_t lists;    /* that it is in: a bit for each of enum term_list */
    bool is_title;     /* of a stem: it is in the title */
};

/* What is seen of a sentence before its words are made lower case. */
struct sentence_words {
    uint32_t first;  /* its first word in terms.words */
    uint16_t n;      /* words */
    uint8_t name;    /* the first name behind the first word, from 0: capitalised, and
                        no month or day; UINT8_MAX: there is none */
    uint8_t names;   /* capitalised words behind the first, months and days too */
    uint8_t numbers; /* words with a digit */
};

/* Zeroed is no valid one: terms_init. Term 0 is what no other is. */
struct terms {
    struct str bytes;
    struct term *at;
    size_t n, cap;
    struct term_slot {
        uint32_t hash;
        uint32_t term; /* 0: free */
    } * slots;         /* a hash table */
    size_t slot_n;     /* a power of 2 */
    uint32_t *words;
    size_t word_n, word_cap;
    struct stemmer *stemmer;
    const struct language *language;
    const char *endings; /* of verbs that tell what is to come (WORD_FUTURE), between
                            blanks; NULL: the language has none */
};

void terms_init(struct terms *t, const struct language *language);
void terms_finish(struct terms *t);

/* The number of a word or stem that is in lower case; it is added where it is new. */
uint32_t terms_add(struct terms *t, struct span word);

/* The number of the stem of a term. */
uint32_t terms_stem(struct terms *t, uint32_t term);

/* Makes the years that are later than this one, of four digits, WORD_COMING. */
void terms_mark_coming(struct terms *t, struct span year);

/* Whether it is a number, or a year of any kind. */
bool term_is_number(const struct terms *t, uint32_t term);

/* Puts a term in a list, and asks for it; stems are terms of their own. */
void terms_list(struct terms *t, uint32_t term, enum term_list list);
bool term_is_listed(const struct terms *t, uint32_t term, enum term_list list);

/* Whether a word has one of the endings between blanks, and a stem before it. */
bool term_has_ending(struct span word, const char *endings);

/* Appends the words of a text to terms.words. Linear in the text. */
struct sentence_words terms_read(struct terms *t, struct span text);

#endif
