/* The words and numbers of a text: what two texts can have in common. */
#ifndef BRIEF_TOKENS_H
#define BRIEF_TOKENS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

struct token {
    struct span text;
    uint64_t hash;   /* the same for A and a, U.S. and US, 1,200 and 1200; never 0 */
    bool is_number;  /* it starts with a digit */
    bool is_capital; /* its first letter is upper case */
    bool is_first;   /* of a sentence, as far as its neighbours show */
};

/*
 * The first token at or behind byte *at, and *at behind it and the letters that stand
 * on a number; false at the end.
 */
bool token_next(struct span s, size_t *at, struct token *out);

/* Whether the point at byte at likely cuts a word short: Mr., U.S., Sen. */
bool token_is_cut(struct span s, size_t at);

/* The hash of a number times 10 to that power: 1.2 and 6 give that of 1,200,000. */
uint64_t token_hash_number(struct span number, int power);

/* A set of tokens, by hash. Zeroed is empty and valid. */
struct tokens {
    uint64_t *slots; /* 0: free */
    size_t cap;      /* 0 or a power of 2 */
    size_t n;
};

void tokens_add(struct tokens *t, uint64_t hash);
bool tokens_has(const struct tokens *t, uint64_t hash);
void tokens_finish(struct tokens *t);

#endif
