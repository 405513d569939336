/*
 * Memory that never comes back NULL: running out ends the program through one hook.
 * With the first large block, malloc is told to keep up to 256 MiB that are freed.
 */
#ifndef BASE_MEM_H
#define BASE_MEM_H

#include <stddef.h>

/* Zeroed memory for size bytes; free() it. */
void *mem_alloc(size_t size);

/* As realloc; the grown part is not zeroed. */
void *mem_resize(void *p, size_t size);

/*
 * Makes room for one more: returns items, grown (by half at least) when
 * *capacity is not above count. Sizes are in items of item_size bytes.
 */
void *mem_grow(void *items, size_t *capacity, size_t count, size_t item_size);

/*
 * Called once, before the program ends with a message and status 4, when
 * memory runs out: the place to give the terminal back. NULL takes it away.
 */
void mem_set_exhausted_hook(void (*hook)(void));

#endif
