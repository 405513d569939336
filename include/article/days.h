/* Which day a sentence tells of. */
#ifndef ARTICLE_DAYS_H
#define ARTICLE_DAYS_H

#include <stdbool.h>
#include <stddef.h>

#include "article/cues.h"
#include "article/terms.h"
#include "base/span.h"

enum { DAY_SIZE = 12 }; /* bytes of "2019-03-24" and a NUL, and some */

/*
 * The one date in n words: "24 March 2019", "March 2019", "in 2019", and counted from
 * a day that is known (ISO 8601, or empty) "March 24", "Tuesday", "yesterday".
 * is_future: they tell of what is still to come. have: the date of the words before,
 * or empty; stays as it is where there is none. False where there are several, or one
 * that can not be told.
 */
bool day_find(const struct terms *terms, const uint32_t *words, size_t n,
    struct span known, bool is_future, char have[DAY_SIZE]);

#endif
