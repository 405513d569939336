/*
 * Dates come in all the precision that articles state, with and without a
 * zone. Each is turned into the first second it can mean, in UTC where no zone
 * is given, once an entry; comparing strings would put 01:00Z before the 23:00-05:00
 * of the day before.
 */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "brief/read.h"
#include "library/list.h"

/* Takes up to digits decimal digits from the front of s. */
static long long take_number(struct span *s, int digits)
{
    long long number = 0;
    while (digits-- > 0 && s->n && s->p[0] >= '0' && s->p[0] <= '9') {
        number = number * 10 + (s->p[0] - '0');
        *s = span_sub(*s, 1, s->n);
    }
    return number;
}

static bool take(struct span *s, const char *any_of)
{
    if (!s->n || !s->p[0] || !strchr(any_of, s->p[0]))
        return false;
    *s = span_sub(*s, 1, s->n);
    return true;
}

/* Days from 1970-01-01 (Howard Hinnant, chrono-compatible low-level date algorithms).
 */
static long long days_from_civil(long long year, long long month, long long day)
{
    year -= month <= 2;
    long long era = year / 400; /* years are 0 to 9999 */
    long long of_era = year - era * 400;
    long long of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

/* Seconds that the zone at the end of a date-time is ahead of UTC. */
static long long zone_of(struct span s)
{
    long long sign = s.n && s.p[0] == '-' ? -1 : 1;
    if (!take(&s, "+-"))
        return 0;
    long long hours = take_number(&s, 2);
    take(&s, ":");
    return sign * (hours * 3600 + take_number(&s, 2) * 60);
}

/* The second at which a date starts, since 1970; LLONG_MIN for no ISO 8601 date. */
static long long start_of(struct span date)
{
    if (!brief_is_date(date))
        return LLONG_MIN;
    long long year = take_number(&date, 4);
    long long month = take(&date, "-") ? take_number(&date, 2) : 1;
    long long day = take(&date, "-") ? take_number(&date, 2) : 1;
    long long seconds = days_from_civil(year, month, day) * 86400;
    if (!take(&date, "Tt "))
        return seconds;
    seconds += take_number(&date, 2) * 3600;
    seconds += take(&date, ":") ? take_number(&date, 2) * 60 : 0;
    seconds += take(&date, ":") ? take_number(&date, 2) : 0;
    if (take(&date, ".,")) {
        while (date.n && date.p[0] >= '0' && date.p[0] <= '9')
            take_number(&date, 1);
    }
    return seconds - zone_of(date);
}

struct keyed {
    long long published; /* LLONG_MIN: not stated, and behind all that is */
    struct list_entry entry;
};

static int compare(const void *left, const void *right)
{
    const struct keyed *a = left, *b = right;
    if (a->published != b->published)
        return a->published > b->published ? -1 : 1;
    if (a->published == LLONG_MIN && a->entry.mtime != b->entry.mtime)
        return a->entry.mtime > b->entry.mtime ? -1 : 1;
    return strcmp(a->entry.path, b->entry.path);
}

void list_sort(struct list *l)
{
    struct keyed *keyed = mem_alloc(l->n * sizeof *keyed);
    for (size_t i = 0; i < l->n; i++)
        keyed[i] = (struct keyed){start_of(l->at[i].published), l->at[i]};
    if (l->n)
        qsort(keyed, l->n, sizeof *keyed, compare);
    for (size_t i = 0; i < l->n; i++)
        l->at[i] = keyed[i].entry;
    free(keyed);
}
