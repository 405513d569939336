/* Random texts that hold what is hard to sanitise and to wrap, from a seed. */
#ifndef TESTS_TEXT_GEN_H
#define TESTS_TEXT_GEN_H

#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

/* A number below n; n > 0. The seed must not be 0. */
size_t text_gen_below(uint64_t *seed, size_t n);

/* Appends so many pieces in the scripts of the world, of one kind or a mixture. */
void text_gen_add(struct str *out, uint64_t *seed, size_t pieces);

/* Appends so many random bytes. */
void text_gen_bytes(struct str *out, uint64_t *seed, size_t bytes);

#endif
