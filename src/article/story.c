/* The container alone; how an article gets into it is in text.c and its like. */
#include "article/story.h"

#include <stdlib.h>

#include "article/language.h"
#include "base/mem.h"

const char *const block_kind_names[BLOCK_KIND_COUNT] = {
    [BLOCK_PARAGRAPH] = "paragraph",
    [BLOCK_TITLE] = "title",
    [BLOCK_HEADING] = "heading",
    [BLOCK_ITEM] = "item",
    [BLOCK_LEAD_IN] = "lead-in",
    [BLOCK_QUOTE] = "quote",
    [BLOCK_CAPTION] = "caption",
    [BLOCK_BYLINE] = "byline",
    [BLOCK_DATELINE] = "dateline",
    [BLOCK_BOILERPLATE] = "boilerplate",
};

const struct language *story_language(const struct story *s)
{
    if (s->rules)
        return s->rules;
    return s->language.n ? language_of(s->language)
                         : language_guess(str_span(&s->text));
}

void story_finish(struct story *s)
{
    arena_finish(&s->arena);
    str_finish(&s->text);
    free(s->blocks);
    free(s->sentences);
    *s = (struct story){0};
}

struct block *story_add(struct story *s, enum block_kind kind, size_t start, size_t end)
{
    s->blocks = mem_grow(s->blocks, &s->cap, s->n, sizeof *s->blocks);
    struct block *b = &s->blocks[s->n++];
    *b = (struct block){.start = (uint32_t)start,
        .end = (uint32_t)end,
        .body = (uint32_t)start,
        .kind = (uint8_t)kind};
    return b;
}

struct span story_block_text(const struct story *s, const struct block *b)
{
    return span_sub(str_span(&s->text), b->start, b->end);
}

struct span story_sentence_text(const struct story *s, const struct sentence *e)
{
    return span_sub(str_span(&s->text), e->start, e->end);
}
