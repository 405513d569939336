/*
 * No caller can do anything sensible when memory runs out, so none is asked
 * to: the hook gives the terminal back and the program ends with a message.
 *
 * What costs most in a large file is not what is done with it, but the kernel handing
 * out memory by pages of 4 KiB, again for each array that is grown or given back. So
 * large blocks are taken from the heap, which keeps what it has, and on huge pages,
 * where there are such: a brief of 8 MB is made in two thirds of the time. (Blocks that
 * are mapped one by one could not have the pages: a part of a mapping can't grow.)
 */
#include "base/mem.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#endif

enum {
    LARGE = 128 << 10,   /* bytes of a block that would be mapped else */
    HUGE_PAGE = 2 << 20, /* bytes */
};

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

#if defined __GLIBC__ && defined MADV_HUGEPAGE

/* Makes room for all that a large file needs at once, and asks for huge pages there.
 * The first size is the largest that mallopt takes. */
static void use_heap(void)
{
    enum { MAPPED_FROM = 32 << 20, ROOM = 128 << 20 };
    static bool is_done;
    if (is_done)
        return;
    is_done = true;
    mallopt(M_MMAP_THRESHOLD, MAPPED_FROM);
    mallopt(M_TRIM_THRESHOLD, 2 * ROOM);
    mallopt(M_TOP_PAD, ROOM);
    char *first = malloc(LARGE), *end = sbrk(0);
    size_t before = (HUGE_PAGE - (uintptr_t)first % HUGE_PAGE) % HUGE_PAGE;
    if (first && end > first + before)
        madvise(first + before, (size_t)(end - first) - before, MADV_HUGEPAGE);
    free(first);
    mallopt(M_TOP_PAD, LARGE);
}

#else

static void use_heap(void)
{
}

#endif

void *mem_alloc(size_t size)
{
    if (size >= LARGE)
        use_heap();
    void *p = calloc(1, size ? size : 1);
    if (!p)
        exhausted();
    return p;
}

void *mem_resize(void *p, size_t size)
{
    if (size >= LARGE)
        use_heap();
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
