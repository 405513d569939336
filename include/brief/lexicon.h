/* The words that dates, numbers and names are told by, in English and Spanish. */
#ifndef BRIEF_LEXICON_H
#define BRIEF_LEXICON_H

#include <stdint.h>

enum word_role {
    ROLE_MONTH, /* value: 1 to 12 */
    ROLE_WEEKDAY,
    ROLE_NUMERAL,  /* "three"; value: the number, up to 20 or full tens */
    ROLE_POWER,    /* "million"; value: how many zeros it stands for */
    ROLE_UNIT,     /* value: enum unit */
    ROLE_TO_UNIT,  /* "per": before a unit */
    ROLE_STATE,    /* "US", and what "United States" ends with: before any name */
    ROLE_TITLE,    /* value: the same for "Sen." and "Senator" */
    ROLE_COURTESY, /* "Mr.": says nothing that could be wrong */
    ROLE_ORDINARY, /* starts sentences and is no part of a name */
};

/* What a number counts. */
enum unit {
    UNIT_NONE,
    UNIT_ORDINAL,
    UNIT_PERCENT,
    UNIT_POINT, /* of percentage; from here on a number may also stand without it */
    UNIT_AM,
    UNIT_PM,
    UNIT_DOLLAR,
    UNIT_EURO,
    UNIT_POUND,
    UNIT_YEN,
};

struct word {
    uint8_t role;        /* enum word_role */
    uint8_t value;       /* 0: its forms are different words */
    uint8_t is_attached; /* a word of it only where it stands on its number: "5m" */
    const char *forms;   /* with blanks between them */
};

enum { LEXICON_SLOTS = 1024 }; /* a power of 2, well above the number of forms */

/* The forms by their hash (brief/tokens.h). */
struct lexicon {
    struct {
        uint64_t hash; /* 0: free */
        uint64_t same; /* the hash of the first form, where all of them mean the same */
        const struct word *word;
    } slots[LEXICON_SLOTS];
};

/* Nothing in it has to be given back. */
void lexicon_init(struct lexicon *l);

/* The word that has a form with this hash, or NULL. */
const struct word *lexicon_find(const struct lexicon *l, uint64_t hash);

/* The hash by which "Apr." and "April" are one; of any other word its own. */
uint64_t lexicon_hash(const struct lexicon *l, uint64_t hash);

#endif
