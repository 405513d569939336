/* Characters that are written as their names, as &amp; is. */
#ifndef ARTICLE_ENTITY_H
#define ARTICLE_ENTITY_H

#include <stddef.h>

#include "base/span.h"
#include "base/str.h"

/* The bytes of "&NAME;" or "&#NUMBER;" at the start of s; 0: there is none. */
size_t entity_bytes(struct span s);

/* Appends what it stands for; one that is not known as it is written. */
void entity_add(struct str *out, struct span entity);

#endif
