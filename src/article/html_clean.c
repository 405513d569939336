/*
 * The element of the article holds more than the article: share rows, related links,
 * tables of links. Such parts have many links for their text, few commas, or a telling
 * name. They are judged from the inside out, each by what is left of it, so that a good
 * section is not lost for a bad list in it.
 */
#include "article/html_main.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

/* What is left of a node. */
struct tally {
    uint32_t bytes, links, commas;
    uint32_t paragraphs, items;
    uint32_t headings; /* bytes */
};

static bool is_conditional(uint8_t tag)
{
    static const uint8_t is[TAG_COUNT] = {[TAG_TABLE] = 1,
        [TAG_UL] = 1,
        [TAG_OL] = 1,
        [TAG_DL] = 1,
        [TAG_DIV] = 1,
        [TAG_SECTION] = 1,
        [TAG_FORM] = 1,
        [TAG_HEADER] = 1};
    return is[tag];
}

/* Whether the text of a footnote mark is all that is in it. */
static bool is_note_mark(
    const struct html_tree *t, const struct html_node *n, const struct tally *left)
{
    enum { LONGEST = 8 };
    return n->tag == TAG_SUP && left->bytes <= LONGEST &&
           (left->links || span_chr(span_sub(str_span(&t->text), n->start, n->stop),
                               '[') < html_node_length(n));
}

/* Few commas: judged by links, headings and lists (Readability's second step). */
static bool is_clutter(const struct html_node *n, const struct tally *left, int weight)
{
    enum { COMMAS = 10, SOME = 20, MANY = 50, PERCENT = 100, SHORT = 25, GOOD = 25 };
    bool is_list = n->tag == TAG_UL || n->tag == TAG_OL;
    uint64_t linked = (uint64_t)left->links * PERCENT;
    uint64_t bytes = left->bytes;
    if (left->commas >= COMMAS)
        return false;
    if (weight >= GOOD)
        return linked > bytes * MANY;
    if (is_list && left->items && bytes / left->items > (uint64_t)2 * SHORT &&
        linked < bytes * MANY)
        return false; /* items of prose with links in them */
    return linked > bytes * SOME ||
           (!is_list && left->items > left->paragraphs + PERCENT) ||
           (!is_list && bytes < SHORT && (uint64_t)left->headings * 10 < bytes * 9 &&
               left->links);
}

static bool is_junk(const struct html_tree *t, const struct html_node *n,
    const struct tally *left, size_t whole, enum html_trust trust)
{
    enum { SMALL = 4, BYLINE = 200 };
    int weight = trust == TRUST_NONE ? 0 : n->weight;
    bool is_small = left->bytes < whole / SMALL;
    if (n->hints & HINT_BODY)
        return false;
    if ((n->hints & HINT_JUNK) && is_small)
        return true;
    if ((n->hints & HINT_BYLINE) && left->bytes < BYLINE && is_small)
        return true;
    if (n->tag == TAG_FORM && is_small)
        return true;
    if (is_note_mark(t, n, left))
        return true;
    if ((n->tag == TAG_H1 || n->tag == TAG_H2) && weight < 0)
        return true;
    if (!is_conditional(n->tag) || trust == TRUST_NONE)
        return false;
    return (weight < 0 && is_small) || is_clutter(n, left, weight);
}

/* Adds what is left of a node to its parent, which so far has all of it. */
static void pass_on(const struct html_node *n, const struct tally *left, bool is_out,
    struct tally *parent)
{
    struct tally kept = is_out ? (struct tally){0} : *left;
    parent->bytes -= html_node_length(n) - kept.bytes;
    parent->links -= n->links - kept.links;
    parent->commas -= n->commas - kept.commas;
    parent->paragraphs += kept.paragraphs + (!is_out && n->tag == TAG_P);
    parent->items += kept.items + (!is_out && n->tag == TAG_LI);
    parent->headings += kept.headings;
    if (!is_out && n->tag >= TAG_H1 && n->tag <= TAG_H6)
        parent->headings += kept.bytes;
}

static size_t kept_bytes(const struct html_tree *t)
{
    size_t bytes = 0;
    for (size_t i = 0; i < t->piece_n; i++) {
        uint8_t state = t->nodes[t->pieces[i].node].state;
        if ((state & STATE_KEPT) && !(state & STATE_OUT))
            bytes += t->pieces[i + 1].start - t->pieces[i].start;
    }
    return bytes;
}

size_t html_clean(struct html_tree *t, enum html_trust trust)
{
    struct tally *left = mem_alloc((t->n + 1) * sizeof *left);
    size_t whole = kept_bytes(t);
    for (size_t i = 0; i < t->n; i++) {
        const struct html_node *n = &t->nodes[i];
        left[i] = (struct tally){
            .bytes = html_node_length(n), .links = n->links, .commas = n->commas};
    }
    for (size_t i = t->n; i-- > 1;) {
        struct html_node *n = &t->nodes[i];
        if (!(n->state & STATE_OUT) && (n->state & STATE_KEPT) &&
            is_junk(t, n, &left[i], whole, trust))
            n->state |= STATE_OUT;
        pass_on(n, &left[i], n->state & STATE_OUT, &left[n->parent]);
    }
    for (size_t i = 1; i < t->n; i++)
        t->nodes[i].state |= t->nodes[t->nodes[i].parent].state & STATE_OUT;
    free(left);
    return kept_bytes(t);
}
