/* Keys out of the bytes that a terminal sends and ncurses knows no name for. */
#ifndef TERM_DECODE_H
#define TERM_DECODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

/*
 * The key (reader/keys.h) that the bytes start with, and how many it takes. 0:
 * there may be more to come; never so when is_all says that there is not and
 * there is a byte at all.
 */
size_t decode_key(struct span bytes, bool is_all, uint32_t *key);

#endif
