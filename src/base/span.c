/* Spans carry their length, so that NUL bytes in a file stay what they are: bytes. */
#include "base/span.h"

#include <string.h>

struct span span_of(const char *s)
{
    return (struct span){s, s ? strlen(s) : 0};
}

bool span_eq(struct span a, struct span b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

bool span_is(struct span a, const char *s)
{
    return span_eq(a, span_of(s));
}

int span_cmp(struct span a, struct span b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.p, b.p, n) : 0;
    if (order)
        return order;
    return (a.n > b.n) - (a.n < b.n);
}

size_t span_chr(struct span a, char c)
{
    const char *found = a.n ? memchr(a.p, c, a.n) : NULL;
    return found ? (size_t)(found - a.p) : a.n;
}
