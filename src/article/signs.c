/* The first byte is compared before all else: a flood of other signs stays cheap. */
#include "article/signs.h"

#include <string.h>

const char *const quotation_marks[] = {"\"", "“", "”", "„", "«", "»", NULL};

size_t signs_at(const char *const *signs, struct span s)
{
    for (; s.n && *signs; signs++) {
        if (**signs != s.p[0])
            continue;
        size_t n = strlen(*signs);
        if (n <= s.n && memcmp(s.p, *signs, n) == 0)
            return n;
    }
    return 0;
}

size_t signs_at_end(const char *const *signs, struct span s)
{
    for (; *signs; signs++) {
        size_t n = strlen(*signs);
        if (n <= s.n && memcmp(s.p + s.n - n, *signs, n) == 0)
            return n;
    }
    return 0;
}

bool signs_in(const char *const *signs, struct span s)
{
    size_t i = 0;
    while (i < s.n && !signs_at(signs, span_sub(s, i, s.n)))
        i++;
    return i < s.n;
}
