/*
 * Blocks that were laid out, by what they show and how wide. Direct-mapped: a
 * block that meets another one's slot takes it, and nothing is ever searched.
 */
#ifndef READER_CACHE_H
#define READER_CACHE_H

#include <stdbool.h>
#include <stdint.h>

#include "layout/block.h"
#include "layout/point.h"

struct block_cache;

struct cache_key {
    uint32_t owner; /* a pane, or PANE_COUNT for the article */
    uint32_t item;
    uint32_t width; /* cells */
    uint32_t start; /* of the marked words; is_open of a point */
    uint32_t end;
};

struct block_cache *cache_create(void);
void cache_destroy(struct block_cache *c); /* NULL is fine */

/* Forgets all blocks: after a change of what they show. */
void cache_clear(struct block_cache *c);

/*
 * The slot for key. *is_fresh: it does not hold that block yet and must be
 * filled. Valid until another key takes the slot.
 */
struct block *cache_slot(struct block_cache *c, struct cache_key key, bool *is_fresh);

/* The same for the head of the brief, which has a place of its own. */
struct layout_head *cache_head(
    struct block_cache *c, struct cache_key key, bool *is_fresh);

#endif
