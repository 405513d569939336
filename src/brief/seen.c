/*
 * A map may hold millions of keys that start with `x-`, and hostile ones: so
 * they are sorted when it ends, which no choice of keys makes slow.
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/mem.h"
#include "brief/reading.h"

void seen_add(struct reading *r, struct seen *s, const struct yev *key)
{
    s->at = mem_grow(s->at, &s->cap, s->n, sizeof *s->at);
    s->at[s->n++] = (struct seen_key){arena_copy(&r->brief->arena, key->text),
        (uint32_t)key->line, (uint32_t)key->column};
}

static int compare(const void *left, const void *right)
{
    const struct seen_key *a = left, *b = right;
    int order = span_cmp(a->name, b->name);
    if (order)
        return order;
    if (a->line != b->line)
        return a->line < b->line ? -1 : 1;
    return a->column < b->column ? -1 : a->column > b->column;
}

void seen_report(struct reading *r, struct seen *s)
{
    if (s->n > 1)
        qsort(s->at, s->n, sizeof *s->at, compare);
    size_t first = 0;
    for (size_t i = 1; i < s->n && !r->is_stopped; i++) {
        const struct seen_key *key = &s->at[i];
        char hint[80];
        if (!span_eq(key->name, s->at[first].name)) {
            first = i;
            continue;
        }
        snprintf(
            hint, sizeof hint, "the first is on line %zu", (size_t)s->at[first].line);
        reading_error(r, key->line, key->column, hint, "`%s` is here twice",
            excerpt_of(key->name).text);
    }
    free(s->at);
    *s = (struct seen){0};
}
