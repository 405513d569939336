/*
 * No caller can do anything sensible when memory runs out, so none is asked
 * to: the hook gives the terminal back and the program ends with a message.
 */
#include "base/mem.h"

#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

static void (*exhausted_hook)(void);

void mem_set_exhausted_hook(void (*hook)(void))
{
    exhausted_hook = hook;
}

static void exhausted(void)
{
    static const char message[] = "brief: out of memory\n";
    void (*hook)(void) = exhausted_hook;
    exhausted_hook = NULL;
    if (hook)
        hook();
    ssize_t ignored = write(STDERR_FILENO, message, sizeof message - 1);
    (void)ignored;
    _exit(4);
}

void *mem_alloc(size_t size)
{
    void *p = calloc(1, size ? size : 1);
    if (!p)
        exhausted();
    return p;
}

void *mem_resize(void *p, size_t size)
{
    p = realloc(p, size ? size : 1);
    if (!p)
        exhausted();
    return p;
}

void *mem_grow(void *items, size_t *capacity, size_t count, size_t item_size)
{
    if (count < *capacity)
        return items;
    size_t grown = *capacity < 8 ? 8 : *capacity + *capacity / 2;
    if (grown > SIZE_MAX / item_size)
        exhausted();
    *capacity = grown;
    return mem_resize(items, grown * item_size);
}
