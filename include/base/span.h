/* Borrowed bytes: a pointer and a length, since text from files may hold NUL. */
#ifndef BASE_SPAN_H
#define BASE_SPAN_H

#include <stdbool.h>
#include <stddef.h>

struct span {
    const char *p; /* may be NULL when n is 0 */
    size_t n;      /* bytes */
};

/* The bytes of a C string, without its NUL; NULL gives the empty span. */
struct span span_of(const char *s);

/* Byte by byte; two empty spans are equal. */
bool span_eq(struct span a, struct span b);

/* The same against a C string. */
bool span_is(struct span a, const char *s);

/* Less than, equal or more than 0 in byte order, the shorter first. */
int span_cmp(struct span a, struct span b);

/* The part from byte start to byte end (not included); both are clamped. In the
 * innermost loops of the import, so here. */
static inline struct span span_sub(struct span a, size_t start, size_t end)
{
    if (end > a.n)
        end = a.n;
    if (start >= end)
        return (struct span){a.p, 0};
    return (struct span){a.p + start, end - start};
}

/* The position of the first such byte, or a.n when there is none. */
size_t span_chr(struct span a, char c);

#endif
