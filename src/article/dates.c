/* Full dates as articles write them: 18 February 2019, Feb. 18, 2019, 2019-02-18. */
#include <stdio.h>
#include <string.h>

#include "article/block_kinds.h"
#include "brief/read.h"
#include "text/words.h"

struct date {
    unsigned year, month, day;
};

static bool is_digit(struct span s, size_t at)
{
    return at < s.n && s.p[at] >= '0' && s.p[at] <= '9';
}

/* A number of least to most digits, no digit behind it. */
static bool read_number(
    struct span s, size_t *at, size_t least, size_t most, unsigned *number)
{
    size_t end = *at;
    for (*number = 0; is_digit(s, end) && end - *at < most; end++)
        *number = *number * 10 + (unsigned)(s.p[end] - '0');
    if (end - *at < least || is_digit(s, end))
        return false;
    *at = end;
    return true;
}

/* The word at byte at, in the letters of months. */
static struct span letters_at(struct span s, size_t at)
{
    size_t end = at;
    while (end < s.n && ((s.p[end] | 0x20) >= 'a' && (s.p[end] | 0x20) <= 'z'))
        end++;
    return span_sub(s, at, end);
}

static bool is_start_of(struct span word, const char *name)
{
    for (size_t i = 0; i < word.n; i++)
        if (!name[i] || (word.p[i] | 0x20) != name[i])
            return false;
    return true;
}

/* A month by its name or by three letters of it or more, with a stop or without. */
static bool read_month(
    const struct language *l, struct span s, size_t *at, unsigned *month)
{
    enum { SHORTEST = 3 };
    struct span word = letters_at(s, *at);
    for (unsigned i = 0; i < l->months.n && word.n >= SHORTEST; i++)
        if (is_start_of(word, l->months.words[i])) {
            *month = i + 1;
            *at += word.n;
            *at += *at < s.n && s.p[*at] == '.';
            return true;
        }
    return false;
}

/* What stands between the parts: blanks, commas, hyphens, "th", "of", "de". */
static void skip_joint(struct span s, size_t *at)
{
    static const char *const joints[] = {"st", "nd", "rd", "th", "of", "de", "del"};
    for (;;) {
        struct span word = letters_at(s, *at);
        size_t bytes = words_blank(span_sub(s, *at, s.n));
        if (!bytes && *at < s.n)
            bytes = s.p[*at] == ',' || s.p[*at] == '-';
        for (size_t i = 0; !bytes && i < sizeof joints / sizeof joints[0]; i++)
            bytes = span_is(word, joints[i]) ? word.n : 0;
        if (!bytes)
            return;
        *at += bytes;
    }
}

static bool read_iso(struct span s, size_t *at, struct date *d)
{
    size_t end = *at;
    if (!read_number(s, &end, 4, 4, &d->year) || end >= s.n || s.p[end++] != '-' ||
        !read_number(s, &end, 2, 2, &d->month) || end >= s.n || s.p[end++] != '-' ||
        !read_number(s, &end, 2, 2, &d->day))
        return false;
    *at = end;
    return true;
}

/* "18 February", "Feb. 18". */
static bool read_day(
    const struct language *l, struct span s, size_t *at, struct date *d)
{
    size_t end = *at;
    bool is_day_first = is_digit(s, end);
    if (is_day_first ? !read_number(s, &end, 1, 2, &d->day)
                     : !read_month(l, s, &end, &d->month))
        return false;
    skip_joint(s, &end);
    if (is_day_first ? !read_month(l, s, &end, &d->month)
                     : !read_number(s, &end, 1, 2, &d->day))
        return false;
    *at = end;
    return true;
}

static bool read_worded(
    const struct language *l, struct span s, size_t *at, struct date *d)
{
    size_t end = *at;
    if (!read_day(l, s, &end, d))
        return false;
    skip_joint(s, &end);
    if (!read_number(s, &end, 4, 4, &d->year))
        return false;
    *at = end;
    return true;
}

bool date_has_day(const struct language *l, struct span text)
{
    for (size_t i = 0; i < text.n; i++) {
        struct date d;
        size_t at = i;
        bool is_inside = i && words_start(span_sub(text, i - 1, i)) != WORD_OTHER;
        if (!is_inside && read_day(l, text, &at, &d))
            return true;
    }
    return false;
}

bool date_find(
    const struct language *l, struct span text, size_t *at, size_t *start, char out[11])
{
    enum { FIRST_YEAR = 1400 };
    for (size_t i = *at; i < text.n; i++) {
        struct date d = {0};
        size_t end = i;
        bool is_inside = i && words_start(span_sub(text, i - 1, i)) != WORD_OTHER;
        if (is_inside || words_start(span_sub(text, i, i + 1)) == WORD_OTHER ||
            !(read_iso(text, &end, &d) || read_worded(l, text, &end, &d)) ||
            d.year < FIRST_YEAR || d.month < 1 || d.month > 12 || d.day < 1 ||
            d.day > 31)
            continue;
        snprintf(out, 11, "%04u-%02u-%02u", d.year % 10000, d.month % 100, d.day % 100);
        *start = i;
        *at = end;
        return true;
    }
    return false;
}

bool date_state(const struct language *l, struct span value, char out[DATE_ROOM])
{
    enum { DAY = 10, ZONE = 5 };
    size_t n = value.n, at = 0, start;
    char day[DAY + 1];
    if (n && n + 2 < DATE_ROOM) {
        memcpy(out, value.p, n);
        if (n > DAY && out[DAY] == ' ')
            out[DAY] = 'T';
        if (n > DAY + ZONE && strchr("+-", out[n - ZONE])) { /* +0100 is +01:00 */
            memmove(out + n - 1, out + n - 2, 2);
            out[n++ - 2] = ':';
        }
        out[n] = '\0';
        if (brief_is_date((struct span){out, n}))
            return true;
    }
    if (!date_find(l, value, &at, &start, day))
        return false;
    memcpy(out, day, sizeof day);
    return true;
}
