/*
 * A date is given only where there is no doubt: one day in the sentence, with its year
 * or near enough to a day that is known. The clock is never asked, so a sentence from
 * an article without a date keeps its "Tuesday" to itself. Days are counted from
 * 1 March of the year 0, which puts the leap day at the end of its year.
 */
#include "article/days.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "article/language.h"

struct day {
    int year, month, day; /* 0: not told */
};

/* What a sentence is read with. */
struct reading {
    const struct terms *terms;
    const struct cue_language *cues;
    const uint32_t *words;
    size_t n;
    struct day known;
    bool is_future;
};

static struct span word_at(const struct reading *r, size_t at)
{
    const struct term *t = &r->terms->at[r->words[at]];
    return (struct span){r->terms->bytes.p + t->start, t->n};
}

/* A number of at most digits, and what may stand behind it: "24th". */
static int number_in(struct span s, size_t digits)
{
    int number = 0;
    size_t n = 0;
    while (n < s.n && s.p[n] >= '0' && s.p[n] <= '9' && n < digits)
        number = number * 10 + (s.p[n++] - '0');
    bool is_ordinal = s.n == n + 2 && (s.p[n] == 't' || s.p[n] == 's' ||
                                          s.p[n] == 'n' || s.p[n] == 'r');
    return n && (n == s.n || is_ordinal) ? number : 0;
}

static int day_at(const struct reading *r, size_t at)
{
    int day = at < r->n ? number_in(word_at(r, at), 2) : 0;
    return day <= 31 ? day : 0;
}

static int year_at(const struct reading *r, size_t at)
{
    uint8_t class = at < r->n ? r->terms->at[r->words[at]].class : WORD_PLAIN;
    bool is_year = class == WORD_YEAR || class == WORD_COMING;
    return is_year ? number_in(word_at(r, at), 4) : 0;
}

/* The month of a word: its name, or (if a day is beside it) three letters or more. */
static int month_at(const struct reading *r, size_t at, bool is_short)
{
    if (at >= r->n)
        return 0;
    const struct word_list *months = &r->terms->language->months;
    struct span word = word_at(r, at);
    for (size_t i = 0; i < months->n; i++) {
        size_t n = strlen(months->words[i]);
        if (word.n <= n && (word.n == n || (is_short && word.n >= 3)) &&
            memcmp(word.p, months->words[i], word.n) == 0)
            return (int)i + 1;
    }
    return 0;
}

static bool is_listed(const struct reading *r, enum term_list list, size_t at)
{
    return term_is_listed(r->terms, r->words[at], list);
}

static size_t skip_of(const struct reading *r, size_t at)
{
    return at < r->n && is_listed(r, LIST_OF, at) ? at + 1 : at;
}

static int32_t count_days(struct day d)
{
    int32_t year = d.month > 2 ? d.year : d.year - 1;
    int32_t month = (d.month + 9) % 12;
    return year * 365 + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 +
           d.day;
}

static struct day day_of(int32_t days)
{
    int32_t year = (int32_t)((10000LL * days + 14780) / 3652425);
    int32_t rest = days - (year * 365 + year / 4 - year / 100 + year / 400);
    if (rest <= 0) {
        year--;
        rest = days - (year * 365 + year / 4 - year / 100 + year / 400);
    }
    int32_t month = (10 * rest + 294) / 306; /* or the one behind */
    month -= (month * 306 + 5) / 10 >= rest;
    return (struct day){.year = year + (month >= 10),
        .month = (month + 2) % 12 + 1,
        .day = rest - (month * 306 + 5) / 10};
}

/* Whether the calendar has it: there is no 30 February. */
static bool is_day(struct day d)
{
    struct day same = day_of(count_days(d));
    return !d.day || (same.month == d.month && same.day == d.day);
}

/* Monday is 0; of the list of English or Spanish names, by their first two letters. */
static int weekday_of(struct span word)
{
    static const char *const starts[] = {"mo", "tu", "we", "th", "fr", "sa", "su", "lu",
        "ma", "mi", "ju", "vi", "s\xC3", "do"};
    for (int i = 0; i < 14; i++)
        if (word.n >= 2 && memcmp(word.p, starts[i], 2) == 0)
            return i % 7;
    return 0;
}

/* Whether the word there tells what has been: "approved on Monday", "Monday said". */
static bool is_past(const struct reading *r, size_t at)
{
    return at < r->n && !is_listed(r, LIST_PLANNED, at) &&
           (is_listed(r, LIST_PAST, at) ||
               term_has_ending(word_at(r, at), r->cues->past));
}

static bool is_verb(const struct reading *r, size_t at)
{
    return is_past(r, at) || is_listed(r, LIST_VERB, at) ||
           is_listed(r, LIST_HELPING, at);
}

static bool has_verb(const struct reading *r, size_t from, size_t to)
{
    while (from < to && !is_verb(r, from))
        from++;
    return from < to;
}

/* Whether only a subject is before the day, and a verb that tells what has been behind
 * it: "Police on Monday said", but not "the court sits on Monday, said". */
static bool is_before_past(const struct reading *r, size_t at)
{
    enum { SUBJECT = 6 }; /* words */
    return at <= SUBJECT && is_past(r, at + 1) && !has_verb(r, 0, at);
}

/* Whether the day there has been, whatever else in the sentence is still to come. */
static bool has_been(const struct reading *r, size_t at)
{
    size_t before = at && is_listed(r, LIST_OF, at - 1) ? at - 1 : at;
    bool is_to_be = (before > 1 && is_listed(r, LIST_BE, before - 2)) ||
                    (before > 2 && is_listed(r, LIST_BE, before - 3));
    if (is_to_be || (before && is_listed(r, LIST_PLANNED, before - 1)))
        return false;
    return (before && is_past(r, before - 1)) || is_before_past(r, at);
}

/*
 * Whether what happens on the day there is told as past: by the last verb before it, or
 * by the first one where the sentence starts with the day. "The deadline is Friday",
 * "does not meet on Monday" and "was delayed until Monday" leave it open.
 */
static bool is_told_past(const struct reading *r, size_t at)
{
    enum { START = 3 }; /* words */
    size_t verb = at;
    if (is_before_past(r, at))
        return true;
    while (verb && !is_verb(r, verb - 1) && !is_listed(r, LIST_PLANNED, verb - 1))
        verb--;
    if (!verb && at < START)
        for (verb = at + 1; verb < r->n && !is_verb(r, verb - 1);)
            verb++;
    if (!verb || is_listed(r, LIST_PLANNED, verb - 1))
        return false;
    bool is_told = is_past(r, verb - 1) || is_listed(r, LIST_VERB, verb - 1);
    for (size_t i = verb - 1; i && is_listed(r, LIST_HELPING, i - 1); i--)
        is_told = is_past(r, i - 1);
    return is_told;
}

/*
 * Gives a date without a year the year of the first such day to come, unless it has
 * been within NEAR days: "will be tried for the fire of Oct. 9". What is not said to
 * come may lie on both sides, so its day is only told where it is near, and what is
 * told as past is not told of a day that is still to come.
 */
static bool give_year(const struct reading *r, size_t at, struct day *d)
{
    /* days; EARLIER, as "will" is said on the day itself, too */
    enum { EARLIER = 3, NEAR = 120, YEAR = 365 };
    if (!r->known.day)
        return false;
    bool is_ahead = r->is_future && !has_been(r, at);
    int32_t known = count_days(r->known), away = 0;
    d->year = r->known.year - 1;
    do {
        away = count_days(*d) - known;
    } while (away < (is_ahead ? -EARLIER : -NEAR) && d->year++ <= r->known.year);
    return is_ahead ? away <= YEAR - NEAR
                    : away <= 0 || (away <= NEAR && !is_told_past(r, at));
}

static bool give_weekday(const struct reading *r, size_t at, struct day *d)
{
    if (!r->known.day || (!r->is_future && !is_told_past(r, at)))
        return false;
    int32_t known = count_days(r->known);
    int32_t today = (known + 1) % 7; /* 1 March 2000 was a Wednesday */
    int32_t ahead = (weekday_of(word_at(r, at)) - today + 7) % 7;
    bool is_ahead = r->is_future && !has_been(r, at);
    *d = day_of(known + (is_ahead || ahead == 0 ? ahead : ahead - 7));
    return true;
}

/* Whether another clause starts there, or the sentence goes on with "and". */
static bool is_turn(const struct reading *r, size_t at)
{
    return is_listed(r, LIST_CLAUSE, at) || is_listed(r, LIST_AND, at);
}

/*
 * Whether the date from one word to another tells when that was which the sentence
 * tells, and not a part of it: "a ring lost in 1961", "the mill, which closed in 1988".
 * The nearest verb before it is the sentence's own if it has a helping verb or is the
 * only one.
 */
static bool is_of_own_verb(const struct reading *r, size_t from, size_t to)
{
    enum { HELP = 4 }; /* words: "was not really built" */
    size_t verb = from, behind = to;
    for (size_t i = 0; i < from; i++)
        if (is_listed(r, LIST_CLAUSE, i))
            return false;
    while (verb && !is_verb(r, verb - 1))
        verb--;
    if (!verb)
        return true;
    bool is_helped = false;
    for (size_t i = verb; i && i + HELP > verb; i--)
        is_helped |= is_listed(r, LIST_HELPING, i - 1);
    bool is_second = verb > 1 && is_listed(r, LIST_AND, verb - 2);
    if (!is_helped && !is_second && has_verb(r, 0, verb - 1))
        return false;
    while (behind < r->n && !is_turn(r, behind))
        behind++;
    return !has_verb(r, to, behind);
}

static bool has_year(const struct reading *r, size_t from, size_t to)
{
    while (from < to && !year_at(r, from))
        from++;
    return from < to;
}

/* "up from 218 billion in 2021", "since June 2024": no day of what is told. */
static bool is_compared(const struct reading *r, size_t at)
{
    enum { FAR = 5 }; /* words */
    if (at && is_listed(r, LIST_SINCE, at - 1))
        return true;
    bool is_in = at && is_listed(r, LIST_IN, at - 1);
    for (size_t k = 2; is_in && k <= FAR && k <= at; k++)
        if (is_listed(r, LIST_THAN, at - k))
            return true;
    return false;
}

/* "14 and 21 November", "from January to March 2027": which of them is not told; nor is
 * what "they plan to march 10 miles" is about. */
static bool is_one_of_two(const struct reading *r, size_t at)
{
    return at > 1 && is_listed(r, LIST_AND, at - 1) &&
           (month_at(r, at, true) || day_at(r, at - 2));
}

/* The month of a day at a word: "March 24"; 0: there is none. */
static int month_of_day(const struct reading *r, size_t at)
{
    bool is_verb = at && is_listed(r, LIST_FUTURE, at - 1); /* "will march 10 miles" */
    return day_at(r, at + 1) && !is_verb ? month_at(r, at, true) : 0;
}

static bool give_near(const struct reading *r, size_t at, struct day *d)
{
    struct span word = word_at(r, at);
    if (at && is_listed(r, LIST_FAR, at - 1))
        return false;
    for (int i = 0; i < 3; i++)
        if (span_is(word, r->cues->near[i]) && r->known.day) {
            *d = day_of(count_days(r->known) + i - 1);
            return true;
        }
    return false;
}

static bool is_weekday(const struct reading *r, size_t at)
{
    return r->terms->at[r->words[at]].class == WORD_WEEKDAY;
}

/* Whether a day and its month start at a word. */
static bool starts_day(const struct reading *r, size_t at)
{
    return month_of_day(r, at) ||
           (day_at(r, at) && month_at(r, skip_of(r, at + 1), true));
}

/* Reads a date that starts at a word; its words, and whether it could be told. */
static size_t read_day(const struct reading *r, size_t at, struct day *d, bool *told)
{
    size_t next = at;
    int month = month_of_day(r, at), day = day_at(r, at);
    *told = true;
    if (month) {
        *d = (struct day){year_at(r, at + 2), month, day_at(r, at + 1)};
        next = at + 2 + (d->year != 0);
    } else if (day && (next = skip_of(r, at + 1), month = month_at(r, next, true))) {
        size_t behind = skip_of(r, next + 1);
        *d = (struct day){year_at(r, behind), month, day};
        next = d->year ? behind + 1 : next + 1;
    } else if ((month = month_at(r, at, false)) && year_at(r, skip_of(r, at + 1))) {
        next = skip_of(r, at + 1) + 1;
        *d = (struct day){year_at(r, next - 1), month, 0};
        *told = !is_compared(r, at) && !is_one_of_two(r, at);
        return next - at;
    } else if (month && at && is_listed(r, LIST_IN, at - 1)) {
        *told = false; /* "in January": of which year? */
        return 1;
    } else if (year_at(r, at)) {
        *d = (struct day){year_at(r, at), 0, 0};
        *told = at && is_listed(r, LIST_IN, at - 1) && !is_compared(r, at);
        return 1;
    } else if (is_weekday(r, at) && at + 1 < r->n && starts_day(r, at + 1)) {
        return 1 + read_day(r, at + 1, d, told); /* "Monday, Dec. 7" */
    } else if (is_weekday(r, at)) {
        *told = give_weekday(r, at, d);
        return 1;
    } else {
        return give_near(r, at, d) ? 1 : 0;
    }
    if (!d->year)
        *told = give_year(r, at, d);
    *told = *told && is_day(*d) && !is_one_of_two(r, at);
    return next - at;
}

static void write_day(struct day d, char out[DAY_SIZE])
{
    unsigned year = (unsigned)d.year % 10000, month = (unsigned)d.month % 100;
    if (!d.month)
        snprintf(out, DAY_SIZE, "%04u", year);
    else if (!d.day)
        snprintf(out, DAY_SIZE, "%04u-%02u", year, month);
    else
        snprintf(out, DAY_SIZE, "%04u-%02u-%02u", year, month, (unsigned)d.day % 100);
}

/* Keeps the more exact of two that say the same; false where they do not. */
static bool agree(char have[DAY_SIZE], const char *more)
{
    size_t n = strlen(have), m = strlen(more);
    if (memcmp(have, more, n < m ? n : m) != 0)
        return false;
    if (m > n)
        memcpy(have, more, m + 1);
    return true;
}

static struct day parse(struct span s)
{
    struct day d = {0};
    if (s.n >= 10 && s.p[4] == '-' && s.p[7] == '-') {
        d.year = number_in(span_sub(s, 0, 4), 4);
        d.month = number_in(span_sub(s, 5, 7), 2);
        d.day = number_in(span_sub(s, 8, 10), 2);
    }
    if (d.month < 1 || d.month > 12 || d.day < 1 || d.day > 31)
        d = (struct day){0};
    return d;
}

bool day_find(const struct terms *terms, const uint32_t *words, size_t n,
    struct span known, bool is_future, char have[DAY_SIZE])
{
    struct reading r = {.terms = terms,
        .cues = cues_of(terms->language->code),
        .words = words,
        .n = n,
        .known = parse(known),
        .is_future = is_future};
    enum { LAST_YEAR = 9999 };
    char one[DAY_SIZE];
    for (size_t at = 0; at < n;) {
        struct day d = {0};
        bool told;
        size_t from = at, step = read_day(&r, at, &d, &told);
        at += step ? step : 1;
        if (!step)
            continue;
        if (!is_future && has_year(&r, from, at) && !is_of_own_verb(&r, from, at))
            return false;
        bool is_past = r.is_future && r.known.year && d.year < r.known.year &&
                       has_year(&r, from, at);
        if (!told || is_past || d.year < 1 || d.year > LAST_YEAR)
            return false;
        write_day(d, one);
        if (!agree(have, one))
            return false;
    }
    return true;
}
