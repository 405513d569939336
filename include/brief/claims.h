/*
 * What a text claims that an article can bear out: numbers, dates and names, each as a
 * whole.
 *
 * A number holds with its magnitude and unit: $140 billion is 140bn dollars and
 * 140,000 million, but not 140. Without a currency it holds for one with it. One in
 * words with no magnitude or unit behind it ("two ships") is a word, and not judged.
 *
 * A date holds with its month: April 18 for 18 April 2024. With a year it holds where
 * the article has the day without one, and that year somewhere else.
 *
 * A name is a run of words with capitals. Each of them stands in the article, and may
 * stand before what follows: it stands before one of those words in a name there
 * ("Maria Lund" for "Maria Elena Lund"), or it or the next one is written small there
 * too ("president"), or it ends a name there ("Mexican"). "Minister of Health" gives
 * "Health Minister". The first word of a sentence is no name if it stands alone.
 */
#ifndef BRIEF_CLAIMS_H
#define BRIEF_CLAIMS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"
#include "brief/figures.h"
#include "brief/lexicon.h"
#include "brief/tokens.h"

/* What an article gives. */
struct claims {
    struct lexicon lexicon;
    struct tokens given;
};

/* article: with white space folded, as all texts here. */
void claims_init(struct claims *c, struct span article);
void claims_finish(struct claims *c);

/* A walk through a text; all but the text starts zeroed. */
struct claim_walk {
    struct span text;
    size_t at;
    struct figure_row row; /* of the figure that was passed last */
};

/* The next claim of the text that the article does not bear out; false: none is left.
 */
bool claims_missing(
    const struct claims *c, struct claim_walk *walk, struct span *missing);

#endif
