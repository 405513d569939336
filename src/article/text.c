/*
 * Plain text says little of its parts. What is hard is to tell whether a line is a
 * paragraph or a piece of one: that is decided once, for the whole text, by how its
 * lines end. Of a text that was filled to a width, lines are joined where the next
 * word would not have fitted; of any other a line is a block. The story's text stays
 * the input, byte for byte (a BOM too), so that offsets are those of the file.
 */
#include <string.h>

#include "article/import.h"
#include "article/text_lines.h"
#include "base/limits.h"
#include "base/span.h"
#include "text/words.h"

/* The block that is being read, line by line. */
struct reading_text {
    struct story *story;
    struct span text;
    struct text_shape shape;
    struct text_line last; /* of the block that is open */
    bool is_open;          /* a line may still join the last block */
    bool is_single;        /* it has one line so far */
    unsigned base;         /* indent of the outermost items, in columns */
    bool in_list;
    unsigned number; /* of the last item; 0: it had none */
};

static uint8_t depth_of(struct reading_text *r, const struct text_line *l)
{
    enum { DEEPEST = 6, STEP = 2 };
    if (!r->in_list || l->indent < r->base)
        r->base = l->indent;
    unsigned depth = 1 + (l->indent - r->base) / STEP;
    return (uint8_t)(depth < DEEPEST ? depth : DEEPEST);
}

static void open_block(struct reading_text *r, const struct text_line *l)
{
    static const enum block_kind kinds[] = {
        [LINE_PROSE] = BLOCK_PARAGRAPH,
        [LINE_ITEM] = BLOCK_ITEM,
        [LINE_QUOTE] = BLOCK_QUOTE,
        [LINE_RULE] = BLOCK_BOILERPLATE,
    };
    struct block *b = story_add(r->story, kinds[l->kind], l->body, l->end);
    if (l->kind == LINE_ITEM)
        b->level = depth_of(r, l);
    r->in_list = l->kind == LINE_ITEM;
    r->number = l->number;
    r->is_open = l->kind == LINE_PROSE || l->kind == LINE_ITEM;
    r->is_single = true;
    r->last = *l;
}

/* A line of = or - right below a line of text makes that a heading. */
static bool is_underline(const struct reading_text *r, const struct text_line *l)
{
    enum { SHORTEST = 3 };
    char first = r->text.p[l->start];
    return l->kind == LINE_RULE && r->is_open && r->is_single && !l->is_behind_blank &&
           r->last.kind == LINE_PROSE && l->end - l->start >= SHORTEST &&
           (first == '=' || first == '-' || first == '~') &&
           r->last.width < r->shape.longest_heading;
}

static void add_line(struct reading_text *r, const struct text_line *l)
{
    struct story *s = r->story;
    if (is_underline(r, l)) {
        s->blocks[s->n - 1].kind = BLOCK_HEADING;
        s->blocks[s->n - 1].level = r->text.p[l->start] == '=' ? 1 : 2;
        r->is_open = false;
        return;
    }
    if (!r->is_open || l->is_behind_blank ||
        !text_line_joins(&r->shape, r->text, &r->last, r->is_single, l)) {
        open_block(r, l);
        return;
    }
    enum line_kind kind = r->last.kind;
    s->blocks[s->n - 1].end = (uint32_t)l->end;
    r->is_single = false;
    r->last = *l;
    r->last.kind = kind; /* what the block is does not change */
}

bool import_text(struct span text, struct story *out, struct err *err)
{
    str_add(&out->text, text);
    struct reading_text r = {.story = out, .text = str_span(&out->text)};
    r.shape = text_shape_of(r.text);
    struct text_line line = {0};
    while (text_line_next(r.text, &line)) {
        text_line_mark(&r.shape, r.text, &line, r.number, r.is_open ? &r.last : NULL);
        add_line(&r, &line);
        if (out->n > LIMIT_BLOCKS) {
            err_set(err, ERR_INPUT, "the article has more than %d paragraphs",
                LIMIT_BLOCKS);
            err_hint(err, "is it a table or a log? brief make wants prose");
            return false;
        }
    }
    return true;
}
