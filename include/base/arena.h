/* Memory that is given back all at once: a brief's strings live in one arena. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

#include "base/span.h"

struct arena_chunk;

/* Zeroed is empty and valid. */
struct arena {
    struct arena_chunk *last;
};

/* size bytes, zeroed, aligned for any type; valid until arena_finish. */
void *arena_alloc(struct arena *a, size_t size);

/* A copy of the bytes with a NUL behind them (not counted); unaligned, so packed. */
struct span arena_copy(struct arena *a, struct span s);

/* A formatted C string. */
const char *arena_format(struct arena *a, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Gives all of it back; the arena is empty and usable again. */
void arena_finish(struct arena *a);

#endif
