/*
 * A screen shows some dozens of blocks and the next key shows most of them
 * again. 256 slots hold all of them at any usual size; a collision costs one
 * layout and nothing else.
 */
#include "reader/cache.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum {
    SLOTS = 256, /* a power of 2 */
};

struct slot {
    struct cache_key key;
    bool is_used;
    struct block block;
};

struct block_cache {
    struct slot slots[SLOTS];
    struct cache_key head_key;
    bool has_head;
    struct layout_head head;
};

struct block_cache *cache_create(void)
{
    return mem_alloc(sizeof(struct block_cache));
}

void cache_destroy(struct block_cache *c)
{
    if (!c)
        return;
    for (int i = 0; i < SLOTS; i++)
        block_finish(&c->slots[i].block);
    layout_head_finish(&c->head);
    free(c);
}

void cache_clear(struct block_cache *c)
{
    for (int i = 0; i < SLOTS; i++)
        c->slots[i].is_used = false;
    c->has_head = false;
}

/* Neighbours in one flow get neighbouring slots; flows are spread apart. */
static struct slot *slot_of(struct block_cache *c, const struct cache_key *key)
{
    return &c->slots[(key->item + key->owner * 53) & (SLOTS - 1)];
}

static bool is_same(const struct cache_key *a, const struct cache_key *b)
{
    return a->owner == b->owner && a->item == b->item && a->width == b->width &&
           a->start == b->start && a->end == b->end;
}

struct block *cache_slot(struct block_cache *c, struct cache_key key, bool *is_fresh)
{
    struct slot *slot = slot_of(c, &key);
    *is_fresh = !slot->is_used || !is_same(&slot->key, &key);
    slot->key = key;
    slot->is_used = true;
    return &slot->block;
}

struct layout_head *cache_head(
    struct block_cache *c, struct cache_key key, bool *is_fresh)
{
    *is_fresh = !c->has_head || !is_same(&c->head_key, &key);
    c->head_key = key;
    c->has_head = true;
    return &c->head;
}
