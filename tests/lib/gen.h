/* Random briefs and texts for property tests, from a seed: the same on every machine.
 */
#ifndef TESTS_LIB_GEN_H
#define TESTS_LIB_GEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "brief/brief.h"

struct gen {
    uint64_t state;
};

enum gen_mood {
    GEN_PROSE, /* words with single blanks between them, none over 20 columns */
    GEN_NASTY, /* whatever is hard to write down, all of it UTF-8 */
};

/* A number below n; n > 0. */
size_t gen_below(struct gen *g, size_t n);

/* True in one of n cases. */
bool gen_one_in(struct gen *g, size_t n);

/* Appends up to pieces words or fragments; it may stay empty only with GEN_NASTY. */
void gen_text(struct gen *g, struct str *out, enum gen_mood mood, size_t pieces);

/* Fills an empty brief with what brief_read could have given. */
void gen_brief(struct gen *g, struct brief *b, enum gen_mood mood);

#endif
