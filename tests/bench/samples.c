#include "bench/samples.h"

#include <stdlib.h>

#include "base/mem.h"

void samples_add(struct samples *s, double value)
{
    s->at = mem_grow(s->at, &s->cap, s->n, sizeof *s->at);
    s->at[s->n++] = value;
}

static int compare(const void *a, const void *b)
{
    const double *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

double samples_median(const struct samples *s)
{
    if (s->n == 0)
        return 0;
    qsort(s->at, s->n, sizeof *s->at, compare);
    return s->n % 2 ? s->at[s->n / 2] : (s->at[s->n / 2 - 1] + s->at[s->n / 2]) / 2;
}

void samples_finish(struct samples *s)
{
    free(s->at);
    *s = (struct samples){0};
}
