/* Whether two briefs say the same. */
#ifndef LIB_COMPARE_H
#define LIB_COMPARE_H

#include "brief/brief.h"

/*
 * NULL, or the key of the first field in which they differ. Where in a file a
 * point stood does not count, nor what a bottom line without a text holds.
 */
const char *brief_difference(const struct brief *a, const struct brief *b);

#endif
