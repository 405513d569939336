/* Files beside the tests that hold what is expected, exactly. */
#ifndef TESTS_GOLDEN_H
#define TESTS_GOLDEN_H

#include "base/str.h"

/* Appends a file below the source folder; stops the test where it can't be read. */
void golden_read(struct str *out, const char *name);

/*
 * Compares with a file below the source folder, exactly; GENERATE=1 in the
 * environment writes it instead.
 */
void golden_compare(const char *name, const char *text);

#endif
