/*
 * No caller can do anything sensible when memory runs out, so none is asked
 * to: the hook gives the terminal back and the program ends with a message.
 *
 * What costs most in a large file is not what is done with it, but the kernel handing
 * out memory by pages of 4 KiB, again for each array that is grown or given back. So
 * large blocks are taken from the heap, which keeps what it has, and on huge pages,
 * where there are such: a brief of 8 MB is made in half the time. (malloc would map
 * each block by itself, and mremap refuses a mapping of which only a part has such
 * pages.)
 */
#include "base/mem.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>
#if defined __has_feature
#if __has_feature(address_sanitizer)
#define HAVE_OTHER_HEAP 1
#endif
#endif
#ifdef __SANITIZE_ADDRESS__
#define HAVE_OTHER_HEAP 1
#endif
#if defined __GLIBC__ && !defined HAVE_OTHER_HEAP
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

#ifdef MADV_HUGEPAGE

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
    char *first = malloc(LARGE);
    uintptr_t start = (uintptr_t)first, end = (uintptr_t)sbrk(0);
    size_t before = (HUGE_PAGE - start % HUGE_PAGE) % HUGE_PAGE;
    if (first && end > start + before && end - start <= 2 * (uintptr_t)ROOM)
        madvise(first + before, end - start - before, MADV_HUGEPAGE);
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
