/*
 * Prose has commas and length, and stands together: each paragraph gives points to the
 * elements that it is in, fewer the farther out, and names and links shift them (after
 * the idea of Arc90's Readability, 2009). The element with the most is the article, or
 * holds most of it; its neighbours are taken in if they are prose as well.
 */
#include "article/html_main.h"

#include <string.h>

#include "text/words.h"

enum {
    POINT = 100,     /* scores are in hundredths */
    SHORTEST = 25,   /* bytes of a paragraph that counts */
    LEVELS = 5,      /* elements around a paragraph that it counts for */
    TOP = 5,         /* candidates that are compared */
    LONG_ENOUGH = 80 /* bytes of a paragraph beside the article that is part of it */
};

static int32_t start_score(const struct html_node *n, enum html_trust trust)
{
    static const int8_t points[TAG_COUNT] = {
        [TAG_ARTICLE] = 10,
        [TAG_MAIN] = 8,
        [TAG_DIV] = 5,
        [TAG_SECTION] = 5,
        [TAG_BLOCKQUOTE] = 3,
        [TAG_PRE] = 3,
        [TAG_TD] = 3,
        [TAG_ADDRESS] = -3,
        [TAG_DD] = -3,
        [TAG_DL] = -3,
        [TAG_DT] = -3,
        [TAG_FORM] = -3,
        [TAG_LI] = -3,
        [TAG_OL] = -3,
        [TAG_UL] = -3,
        [TAG_H1] = -5,
        [TAG_H2] = -5,
        [TAG_H3] = -5,
        [TAG_H4] = -5,
        [TAG_H5] = -5,
        [TAG_H6] = -5,
        [TAG_TH] = -5,
    };
    int32_t score = points[n->tag] * POINT;
    if (trust != TRUST_NONE)
        score += n->weight * POINT;
    if (n->hints & HINT_BODY)
        score += 2 * 25 * POINT;
    return score;
}

static bool is_unlikely(const struct html_node *n)
{
    bool is_named = (n->hints & HINT_UNLIKELY) && !(n->hints & HINT_MAYBE);
    return is_named && n->tag != TAG_BODY && n->tag != TAG_HTML && n->tag != TAG_A &&
           n->tag != TAG_ARTICLE && n->tag != TAG_MAIN && !(n->context & IN_TABLE);
}

static void start_states(struct html_tree *t, enum html_trust trust)
{
    for (uint32_t i = 0; i < t->n; i++) {
        struct html_node *n = &t->nodes[i];
        bool is_out = (i && (t->nodes[n->parent].state & STATE_OUT)) ||
                      (n->context & IN_ASIDE) || (trust == TRUST_ALL && is_unlikely(n));
        n->state = is_out ? STATE_OUT : 0;
        n->score = 0;
    }
}

uint32_t html_block_of(const struct html_tree *t, uint32_t node)
{
    while (node && !html_tag_is_block[t->nodes[node].tag])
        node = t->nodes[node].parent;
    return node;
}

static void score_for(
    struct html_tree *t, uint32_t node, int32_t score, enum html_trust trust)
{
    for (unsigned level = 0; level < LEVELS; level++) {
        struct html_node *n = &t->nodes[node];
        if (node == 0 || n->tag == TAG_HTML)
            break;
        if (!(n->state & STATE_SCORED))
            n->score = start_score(n, trust);
        n->state |= STATE_SCORED;
        n->score += level == 0 ? score : score / (level == 1 ? 2 : (int32_t)level * 3);
        node = html_block_of(t, n->parent);
    }
}

/* The text of a run of pieces, as one paragraph. */
static void score_run(
    struct html_tree *t, size_t from, size_t to, enum html_trust trust)
{
    static const uint8_t is_scored[TAG_COUNT] = {[TAG_P] = 1,
        [TAG_DIV] = 1,
        [TAG_PRE] = 1,
        [TAG_TD] = 1,
        [TAG_SECTION] = 1,
        [TAG_ARTICLE] = 1,
        [TAG_MAIN] = 1,
        [TAG_BODY] = 1,
        [TAG_BLOCKQUOTE] = 1,
        [TAG_H2] = 1,
        [TAG_H3] = 1,
        [TAG_H4] = 1};
    int32_t length = 0, commas = 0;
    uint32_t block = html_block_of(t, t->pieces[from].node);
    const struct html_node *n = &t->nodes[block];
    if (!is_scored[n->tag])
        return;
    for (size_t i = from; i < to; i++) {
        if (t->nodes[t->pieces[i].node].state & STATE_OUT)
            continue;
        uint32_t start = t->pieces[i].start, end = t->pieces[i + 1].start;
        length += (int32_t)(end - start);
        for (uint32_t k = start; k < end; k++)
            commas += t->text.p[k] == ',';
    }
    if (length < SHORTEST)
        return;
    bool is_whole = n->start + 1 >= t->pieces[from].start &&
                    n->stop <= t->pieces[to].start && n->tag != TAG_BODY;
    int32_t score = POINT * (1 + commas) + (length < 3 * POINT ? length : 3 * POINT);
    score_for(t, is_whole ? html_block_of(t, n->parent) : block, score, trust);
}

static void score_all(struct html_tree *t, enum html_trust trust)
{
    for (size_t i = 0, next; i < t->piece_n; i = next) {
        next = i + 1;
        while (next < t->piece_n && !t->pieces[next].breaks)
            next++;
        score_run(t, i, next, trust);
    }
    for (uint32_t i = 0; i < t->n; i++) {
        struct html_node *n = &t->nodes[i];
        uint32_t length = html_node_length(n);
        if ((n->state & STATE_SCORED) && length)
            n->score = (int32_t)((int64_t)n->score * (length - n->links) / length);
    }
}

static size_t find_top(const struct html_tree *t, uint32_t top[TOP])
{
    size_t n = 0;
    for (uint32_t i = 0; i < t->n; i++) {
        const struct html_node *node = &t->nodes[i];
        size_t at = n;
        if (!(node->state & STATE_SCORED) || (node->state & STATE_OUT))
            continue;
        while (at > 0 && t->nodes[top[at - 1]].score < node->score)
            at--;
        if (at == TOP)
            continue;
        n += n < TOP;
        memmove(top + at + 1, top + at, (n - at - 1) * sizeof *top);
        top[at] = i;
    }
    return n;
}

static bool is_inside(const struct html_tree *t, uint32_t node, uint32_t outer)
{
    return node >= outer && node < t->nodes[outer].end;
}

/* Where the best are parts of one element, that is the article, in sections. */
static uint32_t common_of(const struct html_tree *t, const uint32_t *top, size_t n)
{
    enum { SECTIONS = 3, NEARLY = 75, PERCENT = 100 };
    for (uint32_t up = t->nodes[top[0]].parent; up && t->nodes[up].tag != TAG_BODY;
         up = t->nodes[up].parent) {
        unsigned inside = 0;
        for (size_t i = 1; i < n; i++)
            inside += (int64_t)t->nodes[top[i]].score * PERCENT >=
                          (int64_t)t->nodes[top[0]].score * NEARLY &&
                      top[i] != up && is_inside(t, top[i], up);
        if (inside >= SECTIONS)
            return up;
    }
    return top[0];
}

/* Outwards as long as more prose comes with it. */
static uint32_t widen(const struct html_tree *t, uint32_t node)
{
    int32_t last = t->nodes[node].score, least = last / 3;
    uint32_t up = t->nodes[node].parent;
    while (up && t->nodes[up].tag != TAG_BODY && t->nodes[up].tag != TAG_HTML) {
        const struct html_node *n = &t->nodes[up];
        if ((n->state & STATE_SCORED) && n->score < least)
            break;
        if ((n->state & STATE_SCORED) && n->score > last)
            return up;
        if (n->state & STATE_SCORED)
            last = n->score;
        up = n->parent;
    }
    return node;
}

/* An only child tells nothing that its parent does not, and has no neighbours. */
static uint32_t only_child(const struct html_tree *t, uint32_t node)
{
    for (uint32_t up = t->nodes[node].parent; up && t->nodes[up].tag != TAG_BODY;
         up = t->nodes[up].parent) {
        if (node != up + 1 || t->nodes[node].end != t->nodes[up].end)
            break;
        node = up;
    }
    return node;
}

static bool ends_sentence(const struct html_tree *t, const struct html_node *n)
{
    struct span text = words_trim(span_sub(str_span(&t->text), n->start, n->stop));
    return text.n && strchr(".!?", text.p[text.n - 1]);
}

/* Whether a neighbour of the article is part of it. */
static bool joins(const struct html_tree *t, uint32_t node, uint32_t top)
{
    const struct html_node *n = &t->nodes[node], *best = &t->nodes[top];
    enum { SHARE = 5, LINKED = 4 };
    int32_t least = best->score / SHARE;
    int32_t score = n->state & STATE_SCORED ? n->score : 0;
    uint32_t length = html_node_length(n);
    if (least < 10 * POINT)
        least = 10 * POINT;
    if (n->name && n->name == best->name)
        score += best->score / SHARE;
    if ((n->state & STATE_SCORED) && score >= least)
        return true;
    if (n->tag != TAG_P || !length)
        return false;
    return length > LONG_ENOUGH ? n->links * LINKED < length
                                : n->links == 0 && ends_sentence(t, n);
}

static void keep(struct html_tree *t, uint32_t node)
{
    for (uint32_t i = node; i < t->nodes[node].end; i++)
        t->nodes[i].state |= STATE_KEPT;
}

uint32_t html_find_main(struct html_tree *t, enum html_trust trust)
{
    uint32_t top[TOP];
    start_states(t, trust);
    score_all(t, trust);
    size_t n = find_top(t, top);
    if (!n)
        return 0;
    uint32_t main = only_child(t, widen(t, common_of(t, top, n)));
    uint32_t parent = t->nodes[main].parent;
    keep(t, main);
    for (uint32_t i = parent + 1; i < t->nodes[parent].end; i = t->nodes[i].end)
        if (i != main && !(t->nodes[i].state & STATE_OUT) && joins(t, i, main))
            keep(t, i);
    return main;
}
