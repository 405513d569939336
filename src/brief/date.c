/*
 * ISO 8601 as people write it: a pattern of digits, then a check that the day
 * exists. Week dates, ordinal dates and the basic format without hyphens are
 * left out: no article states its date so.
 */
#include <string.h>

#include "brief/read.h"

/* Whether s starts with pattern (0: a digit); takes it off. */
static bool take(struct span *s, const char *pattern)
{
    size_t n = strlen(pattern);
    if (s->n < n)
        return false;
    for (size_t i = 0; i < n; i++) {
        char c = s->p[i];
        if (pattern[i] == '0' ? c < '0' || c > '9' : c != pattern[i])
            return false;
    }
    *s = span_sub(*s, n, s->n);
    return true;
}

/* The number that the two characters at i make. */
static int two(const char *digits, size_t i)
{
    return (digits[i] - '0') * 10 + digits[i + 1] - '0';
}

static int days_in(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && is_leap);
}

static bool is_zone(struct span s)
{
    if (s.n == 0 || span_is(s, "Z"))
        return true;
    const char *digits = s.p;
    if (!take(&s, "+00") && !take(&s, "-00"))
        return false;
    if (two(digits, 1) > 23)
        return false;
    const char *minutes = s.p;
    if (s.n == 0)
        return true;
    if (take(&s, ":00"))
        return s.n == 0 && two(minutes, 1) < 60;
    return take(&s, "00") && s.n == 0 && two(minutes, 0) < 60;
}

static bool is_time(struct span s)
{
    const char *t = s.p;
    if (!take(&s, "T00:00") || two(t, 1) > 23 || two(t, 4) > 59)
        return false;
    if (take(&s, ":00")) {
        if (two(t, 7) > 60)
            return false;
        if (take(&s, ".0") || take(&s, ",0")) {
            while (take(&s, "0"))
                ;
        }
    }
    return is_zone(s);
}

bool brief_is_date(struct span s)
{
    const char *t = s.p;
    if (!take(&s, "0000"))
        return false;
    if (s.n == 0)
        return true;
    int year = two(t, 0) * 100 + two(t, 2);
    if (!take(&s, "-00") || two(t, 5) < 1 || two(t, 5) > 12)
        return false;
    if (s.n == 0)
        return true;
    if (!take(&s, "-00") || two(t, 8) < 1 || two(t, 8) > days_in(year, two(t, 5)))
        return false;
    return s.n == 0 || is_time(s);
}
