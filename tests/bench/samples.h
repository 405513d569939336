/* Measured values and their median; medians of alternating runs are what is compared.
 */
#ifndef BENCH_SAMPLES_H
#define BENCH_SAMPLES_H

#include <stddef.h>

/* Zeroed is empty and valid. */
struct samples {
    double *at;
    size_t n;
    size_t cap;
};

void samples_add(struct samples *s, double value);

/* 0 when there is none. */
double samples_median(const struct samples *s);

void samples_finish(struct samples *s);

#endif
