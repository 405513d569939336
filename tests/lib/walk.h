/*
 * A walk through the reader driven by bytes: keys, sizes and reloads, with the
 * state checked after each. The property test feeds it random bytes, the
 * fuzzer its own.
 */
#ifndef TESTS_WALK_H
#define TESTS_WALK_H

#include <stddef.h>
#include <stdint.h>

#include "reader/reader.h"

/*
 * Walks until the bytes are used up; other: what a reload shows in turn with
 * the first. Aborts with a message where the state is not what it must be.
 */
void walk(struct reader *r, const struct brief *first, const struct brief *other,
    const uint8_t *bytes, size_t count);

#endif
