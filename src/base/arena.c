/*
 * A list of chunks, each filled from the front. Strings are packed without
 * alignment: a brief is mostly strings, and 10 MB of them should cost 10 MB.
 */
#include "base/arena.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum {
    CHUNK_SIZE = 64 << 10, /* bytes: a typical brief fits the first */
};

struct arena_chunk {
    struct arena_chunk *before;
    size_t used;
    size_t size;
    char bytes[];
};

static struct arena_chunk *new_chunk(size_t size)
{
    struct arena_chunk *chunk = mem_resize(NULL, sizeof *chunk + size);
    *chunk = (struct arena_chunk){.size = size};
    return chunk;
}

static char *take(struct arena *a, size_t size, size_t align)
{
    struct arena_chunk *last = a->last;
    if (last) {
        uintptr_t at = (uintptr_t)(last->bytes + last->used);
        size_t pad = (size_t)(-at & (align - 1));
        if (last->size - last->used >= pad && last->size - last->used - pad >= size) {
            last->used += pad + size;
            return last->bytes + last->used - size;
        }
    }
    /* Large pieces get a chunk of their own, behind which the last one goes on. */
    bool is_large = size > CHUNK_SIZE / 4;
    struct arena_chunk *fresh =
        new_chunk(is_large ? size + align : CHUNK_SIZE - sizeof *fresh);
    size_t pad = (size_t)(-(uintptr_t)fresh->bytes & (align - 1));
    fresh->used = pad + size;
    if (is_large && last) {
        fresh->before = last->before;
        last->before = fresh;
    } else {
        fresh->before = last;
        a->last = fresh;
    }
    return fresh->bytes + pad;
}

void *arena_alloc(struct arena *a, size_t size)
{
    return memset(take(a, size, _Alignof(max_align_t)), 0, size);
}

struct span arena_copy(struct arena *a, struct span s)
{
    char *copy = take(a, s.n + 1, 1);
    if (s.n)
        memcpy(copy, s.p, s.n);
    copy[s.n] = '\0';
    return (struct span){copy, s.n};
}

const char *arena_format(struct arena *a, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *text = take(a, (size_t)(n < 0 ? 0 : n) + 1, 1);
    va_start(args, format);
    vsnprintf(text, (size_t)(n < 0 ? 0 : n) + 1, format, args);
    va_end(args);
    return text;
}

void arena_finish(struct arena *a)
{
    struct arena_chunk *next = a->last;
    while (next) {
        struct arena_chunk *chunk = next;
        next = chunk->before;
        free(chunk);
    }
    a->last = NULL;
}
