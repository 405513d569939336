/*
 * The sentences of a story, block by block: a sentence never leaves its block, and no
 * letter of a block is in none. Blocks that are no prose are one sentence each. What
 * announces a list is no sentence to quote alone, so it is marked here; so is a
 * sentence that begins or ends in the middle of a quotation.
 */
#include "article/block_kinds.h"
#include "article/sentences.h"
#include "base/mem.h"

static bool is_whole(enum block_kind kind)
{
    return kind == BLOCK_TITLE || kind == BLOCK_HEADING || kind == BLOCK_BYLINE ||
           kind == BLOCK_DATELINE || kind == BLOCK_BOILERPLATE;
}

static void add_sentence(struct story *s, size_t block, size_t start, size_t end)
{
    s->sentences =
        mem_grow(s->sentences, &s->sentence_cap, s->sentence_n, sizeof *s->sentences);
    s->sentences[s->sentence_n++] = (struct sentence){.start = (uint32_t)start,
        .end = (uint32_t)end,
        .block = (uint32_t)block,
        .kind = s->blocks[block].kind};
    s->blocks[block].sentences++;
}

/* Whether a double quotation is open behind the bytes, if it was before them. */
static bool is_open_behind(struct span s, bool is_open)
{
    static const bool leads[256] = {['"'] = true, [0xC2] = true, [0xE2] = true};
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (!leads[c])
            continue;
        if (c == '"')
            is_open = !is_open;
        else if (c == 0xE2 && i + 2 < s.n && s.p[i + 1] == '\x80')
            is_open = s.p[i + 2] == '\x9C' || (is_open && s.p[i + 2] != '\x9D');
        else if (c == 0xC2 && i + 1 < s.n)
            is_open = s.p[i + 1] == '\xAB' || (is_open && s.p[i + 1] != '\xBB');
    }
    return is_open;
}

/* Whether anything in s may be a quotation mark. */
static bool has_marks(struct span s)
{
    return span_chr(s, '"') < s.n || span_chr(s, '\xC2') < s.n ||
           span_chr(s, '\xE2') < s.n;
}

static void mark_quotations(struct story *s, const struct block *b)
{
    bool is_open = false;
    if (!has_marks(story_block_text(s, b)))
        return;
    for (size_t i = 0; i < b->sentences; i++) {
        struct sentence *e = &s->sentences[b->sentence + i];
        if (is_open)
            e->quotation |= QUOTATION_BEFORE;
        is_open = is_open_behind(story_sentence_text(s, e), is_open);
        if (is_open && i + 1 < b->sentences)
            e->quotation |= QUOTATION_BEHIND;
    }
}

static void split_block(struct story *s, size_t index, const struct language *language)
{
    struct block *b = &s->blocks[index];
    struct span body = span_sub(str_span(&s->text), b->body, b->end), sentence;
    size_t at = 0;
    b->sentence = (uint32_t)s->sentence_n;
    b->sentences = 0;
    if (is_whole(b->kind)) {
        if (body.n)
            add_sentence(s, index, b->body, b->end);
        return;
    }
    while (sentence_next(body, language, &at, &sentence)) {
        size_t start = b->body + (size_t)(sentence.p - body.p);
        add_sentence(s, index, start, start + sentence.n);
    }
    mark_quotations(s, b);
}

/* The block behind, boilerplate passed over; NULL at the end. */
static const struct block *next_block(const struct story *s, size_t index)
{
    while (++index < s->n)
        if (s->blocks[index].kind != BLOCK_BOILERPLATE)
            return &s->blocks[index];
    return NULL;
}

/* Whether a sentence, the last of its block, announces what comes behind it. */
static bool is_lead_in(const struct story *s, const struct sentence *e,
    const struct block *next, const struct language *l)
{
    struct span text = story_sentence_text(s, e);
    bool has_colon = text.n && text.p[text.n - 1] == ':';
    if (!next || has_colon)
        return has_colon;
    bool is_open = !block_has_stop(text);
    while (text.n && text.p[text.n - 1] == '.')
        text.n--;
    return next->kind == BLOCK_ITEM && ((is_open && e->kind == BLOCK_PARAGRAPH) ||
                                           block_ends_with(&l->announcers, text));
}

static void mark_lead_in(struct story *s, size_t index, const struct language *l)
{
    struct block *b = &s->blocks[index];
    if (!b->sentences || is_whole(b->kind) || b->kind == BLOCK_CAPTION)
        return;
    struct sentence *last = &s->sentences[b->sentence + b->sentences - 1];
    if (!is_lead_in(s, last, next_block(s, index), l))
        return;
    last->kind = BLOCK_LEAD_IN;
    if (b->sentences == 1 && b->kind == BLOCK_PARAGRAPH)
        b->kind = BLOCK_LEAD_IN;
}

void split_sentences(struct story *s)
{
    const struct language *l = story_language(s);
    s->sentence_n = 0;
    for (size_t i = 0; i < s->n; i++)
        split_block(s, i, l);
    for (size_t i = 0; i < s->n; i++)
        mark_lead_in(s, i, l);
}
