/*
 * Three rows of the usual table are enough, since a swap looks back two rows.
 * Words longer than any that we know can't be slips of the finger for one.
 */
#include "base/suggest.h"

enum {
    LONGEST = 64, /* bytes of a word that is compared */
};

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* One row of the table: the distances of a[0..i] to all starts of b. */
static size_t fill_row(
    size_t rows[3][LONGEST + 1], struct span a, size_t i, struct span b)
{
    size_t *row = rows[i % 3];
    const size_t *above = rows[(i + 2) % 3];
    const size_t *twice_above = rows[(i + 1) % 3];
    size_t smallest = row[0] = i;
    for (size_t j = 1; j <= b.n; j++) {
        char ca = lower(a.p[i - 1]);
        char cb = lower(b.p[j - 1]);
        size_t cost = least(above[j], row[j - 1]) + 1;
        cost = least(cost, above[j - 1] + (ca != cb));
        if (i > 1 && j > 1 && ca == lower(b.p[j - 2]) && cb == lower(a.p[i - 2]))
            cost = least(cost, twice_above[j - 2] + 1);
        row[j] = cost;
        smallest = least(smallest, cost);
    }
    return smallest;
}

size_t suggest_distance(struct span a, struct span b, size_t max)
{
    size_t rows[3][LONGEST + 1];
    if (span_eq(a, b))
        return 0;
    if ((a.n > b.n ? a.n - b.n : b.n - a.n) > max || a.n > LONGEST || b.n > LONGEST)
        return max + 1;
    for (size_t j = 0; j <= b.n; j++)
        rows[0][j] = j;
    for (size_t i = 1; i <= a.n; i++) {
        /* A swap can reach back over one row, never over two that are past max. */
        if (fill_row(rows, a, i, b) > max + 1)
            return max + 1;
    }
    return least(rows[a.n % 3][b.n], max + 1);
}

const char *suggest_nearest(struct span word, const char *const *words)
{
    const char *nearest = NULL;
    size_t best = word.n / 3 > 1 ? word.n / 3 : 1;
    for (; *words; words++) {
        size_t distance = suggest_distance(word, span_of(*words), best);
        if (distance <= best && (!nearest || distance < best)) {
            nearest = *words;
            best = distance;
        }
    }
    return nearest;
}
