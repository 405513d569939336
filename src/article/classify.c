/* A first version. */
#include "article/classify.h"

#include <string.h>

#include "article/language.h"
#include "brief/reading.h"
#include "text/words.h"

static void split_label(struct story *s, struct block *b)
{
    struct span label, text;
    if (b->kind != BLOCK_ITEM || !label_split(story_block_text(s, b), &label, &text))
        return;
    b->label_end = b->start + (uint32_t)label.n;
    b->body = (uint32_t)(text.p - s->text.p);
}

static void number_paragraphs(struct story *s)
{
    uint32_t number = 0;
    for (size_t i = 0; i < s->n; i++)
        s->blocks[i].paragraph = s->blocks[i].kind == BLOCK_BOILERPLATE ? 0 : ++number;
}

static size_t count_words(struct span s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += s.p[i] > ' ' && (i == 0 || s.p[i - 1] <= ' ');
    return n;
}

static bool is_heading(const struct story *s, size_t i)
{
    struct span t = story_block_text(s, &s->blocks[i]);
    return s->blocks[i].kind == BLOCK_PARAGRAPH && count_words(t) <= 14 && t.n &&
           !strchr(".,;:", t.p[t.n - 1]) && i + 1 < s->n;
}

void classify_blocks(struct story *s, const char *name)
{
    s->rules = story_language(s);
    if (!s->title.n && s->n) {
        s->title = story_block_text(s, &s->blocks[0]);
        if (s->blocks[0].kind == BLOCK_PARAGRAPH && s->title.n < 200)
            s->blocks[0].kind = BLOCK_TITLE;
        else if (name)
            s->title = arena_copy(&s->arena, span_of(name));
    }
    for (size_t i = 0; i < s->n; i++) {
        struct span t = story_block_text(s, &s->blocks[i]);
        if (t.n > 9 && memcmp(t.p, "See more ", 9) == 0 && t.n < 80) {
            s->blocks[i].kind = BLOCK_BOILERPLATE;
            s->publisher = arena_copy(&s->arena, span_sub(t, 9, t.n));
        } else if (is_heading(s, i)) {
            s->blocks[i].kind = BLOCK_HEADING;
        }
        split_label(s, &s->blocks[i]);
    }
    number_paragraphs(s);
}
