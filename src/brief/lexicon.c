/*
 * A row with a value lists the forms of one word, any other words of one role. They are
 * put into a hash table for each run, so that the rows can stand in the order that
 * people read them in, and every word of an article can be asked for. A month that is
 * also a verb is told by its capital and by the number beside it, not here.
 */
#include "brief/lexicon.h"

#include "brief/tokens.h"

static const struct word words[] = {
    {ROLE_MONTH, 1, 0, "january jan enero"},
    {ROLE_MONTH, 2, 0, "february feb febrero"},
    {ROLE_MONTH, 3, 0, "march mar marzo"},
    {ROLE_MONTH, 4, 0, "april apr abril"},
    {ROLE_MONTH, 5, 0, "may mayo"},
    {ROLE_MONTH, 6, 0, "june jun junio"},
    {ROLE_MONTH, 7, 0, "july jul julio"},
    {ROLE_MONTH, 8, 0, "august aug agosto"},
    {ROLE_MONTH, 9, 0, "september sept sep septiembre setiembre"},
    {ROLE_MONTH, 10, 0, "october oct octubre"},
    {ROLE_MONTH, 11, 0, "november nov noviembre"},
    {ROLE_MONTH, 12, 0, "december dec diciembre"},
    {ROLE_WEEKDAY, 0, 0, "monday tuesday wednesday thursday friday saturday sunday"},
    {ROLE_NUMERAL, 1, 0, "one"},
    {ROLE_NUMERAL, 2, 0, "two dos"},
    {ROLE_NUMERAL, 3, 0, "three tres"},
    {ROLE_NUMERAL, 4, 0, "four cuatro"},
    {ROLE_NUMERAL, 5, 0, "five cinco"},
    {ROLE_NUMERAL, 6, 0, "six seis"},
    {ROLE_NUMERAL, 7, 0, "seven siete"},
    {ROLE_NUMERAL, 8, 0, "eight ocho"},
    {ROLE_NUMERAL, 9, 0, "nine nueve"},
    {ROLE_NUMERAL, 10, 0, "ten diez"},
    {ROLE_NUMERAL, 11, 0, "eleven"},
    {ROLE_NUMERAL, 12, 0, "twelve"},
    {ROLE_NUMERAL, 13, 0, "thirteen"},
    {ROLE_NUMERAL, 14, 0, "fourteen"},
    {ROLE_NUMERAL, 15, 0, "fifteen"},
    {ROLE_NUMERAL, 16, 0, "sixteen"},
    {ROLE_NUMERAL, 17, 0, "seventeen"},
    {ROLE_NUMERAL, 18, 0, "eighteen"},
    {ROLE_NUMERAL, 19, 0, "nineteen"},
    {ROLE_NUMERAL, 20, 0, "twenty"},
    {ROLE_NUMERAL, 30, 0, "thirty"},
    {ROLE_NUMERAL, 40, 0, "forty"},
    {ROLE_NUMERAL, 50, 0, "fifty"},
    {ROLE_NUMERAL, 60, 0, "sixty"},
    {ROLE_NUMERAL, 70, 0, "seventy"},
    {ROLE_NUMERAL, 80, 0, "eighty"},
    {ROLE_NUMERAL, 90, 0, "ninety"},
    {ROLE_POWER, 2, 0, "hundred"},
    {ROLE_POWER, 3, 0, "thousand mil"},
    {ROLE_POWER, 3, 1, "k"},
    {ROLE_POWER, 6, 0, "million millón millones mn"},
    {ROLE_POWER, 6, 1, "m"},
    {ROLE_POWER, 9, 0, "billion bn"},
    {ROLE_POWER, 9, 1, "b"},
    {ROLE_POWER, 12, 0, "trillion billón billones tn"},
    {ROLE_UNIT, UNIT_ORDINAL, 1, "st nd rd th"},
    {ROLE_UNIT, UNIT_PERCENT, 0, "percent pct cent ciento"},
    {ROLE_UNIT, UNIT_POINT, 0, "percentage point points"},
    {ROLE_UNIT, UNIT_AM, 0, "am"},
    {ROLE_UNIT, UNIT_PM, 0, "pm"},
    {ROLE_UNIT, UNIT_DOLLAR, 0, "dollar dollars usd"},
    {ROLE_UNIT, UNIT_EURO, 0, "euro euros eur"},
    {ROLE_UNIT, UNIT_POUND, 0, "pound pounds gbp"},
    {ROLE_UNIT, UNIT_YEN, 0, "yen jpy"},
    {ROLE_TO_UNIT, 0, 0, "per por"},
    {ROLE_STATE, 0, 0, "us uk eu un states kingdom nations union"},
    {ROLE_TITLE, 1, 0, "senator sen"},
    {ROLE_TITLE, 2, 0, "governor gov"},
    {ROLE_TITLE, 3, 0, "general gen"},
    {ROLE_TITLE, 4, 0, "representative rep"},
    {ROLE_TITLE, 5, 0, "professor prof"},
    {ROLE_TITLE, 6, 0, "doctor dr"},
    {ROLE_TITLE, 7, 0, "lieutenant lt"},
    {ROLE_TITLE, 8, 0, "colonel col"},
    {ROLE_TITLE, 9, 0, "captain capt"},
    {ROLE_COURTESY, 0, 0, "mr mrs ms miss sr sra"},
    {ROLE_ORDINARY, 0, 0,
        "a about after all although amid among an and another as at because before "
        "both "
        "but by despite during each even every for former from further he her here his "
        "how however if in instead it its later like many meanwhile more most near no "
        "nor not now of on only or other our over several she since so some still such "
        "than that the their then there these they this those though through thus to "
        "today tomorrow under unless until we what when where whether which while who "
        "why with within without yesterday yet you"},
};

static size_t slot_of(const struct lexicon *l, uint64_t hash)
{
    size_t i = hash >> 7 & (LEXICON_SLOTS - 1);
    while (l->slots[i].hash && l->slots[i].hash != hash)
        i = (i + 1) & (LEXICON_SLOTS - 1);
    return i;
}

static void add_row(struct lexicon *l, const struct word *word)
{
    struct span forms = span_of(word->forms);
    struct token t;
    uint64_t first = 0;
    for (size_t at = 0; token_next(forms, &at, &t);) {
        size_t slot = slot_of(l, t.hash);
        first = first && word->value ? first : t.hash;
        l->slots[slot].hash = t.hash;
        l->slots[slot].same = first;
        l->slots[slot].word = word;
    }
}

void lexicon_init(struct lexicon *l)
{
    *l = (struct lexicon){0};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        add_row(l, &words[i]);
}

const struct word *lexicon_find(const struct lexicon *l, uint64_t hash)
{
    return l->slots[slot_of(l, hash)].word;
}

uint64_t lexicon_hash(const struct lexicon *l, uint64_t hash)
{
    size_t slot = slot_of(l, hash);
    return l->slots[slot].hash ? l->slots[slot].same : hash;
}
