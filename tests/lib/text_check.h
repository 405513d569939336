/*
 * What must hold of the sanitiser, of cutting and of wrapping for any input;
 * the property tests feed it texts that they make up, the fuzzer its own.
 * Each returns NULL, or what is broken.
 */
#ifndef TESTS_TEXT_CHECK_H
#define TESTS_TEXT_CHECK_H

#include "base/span.h"

/* Makes raw bytes safe with these flags. */
const char *check_safe(struct span raw, unsigned flags);

/* Cuts safe text to cells. */
const char *check_cut(struct span safe, size_t cells, unsigned flags);

/* Wraps safe text, blanks of any number in it, to width cells. */
const char *check_wrap(struct span safe, size_t width);

#endif
