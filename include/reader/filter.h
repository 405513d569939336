/* Narrowing a list or the help to what holds a text, as it is typed. */
#ifndef READER_FILTER_H
#define READER_FILTER_H

#include "reader/reader.h"

/* Whether text passes: it holds the filter (smart case), or the filter is empty. */
bool filter_passes(struct span filter, struct span text);

/* The filter of the view that is shown. */
struct str *filter_of(struct reader *r);

/* Takes what is typed as the filter of the view. */
void filter_typed(struct reader *r);

/* Shows everything again. */
void filter_clear(struct reader *r);

#endif
