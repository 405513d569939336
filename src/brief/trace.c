/*
 * A text stands in a paragraph word for word if its folded bytes are a part of
 * the paragraph's. All paragraphs lie folded in one buffer with a line feed
 * behind each; no folded text holds one, so one search over the buffer never
 * runs from one paragraph into the next.
 *
 * One search is memmem. Thousands of them would be quadratic, so the index
 * chains all windows of a size by hash, in the order of the article, and counts
 * each chain: a text is looked for along the shortest chain of all its windows,
 * and an empty one settles it. Windows of 16 bytes are rare in any prose; the
 * small ones are for short texts. Where even the shortest chain is long, memmem
 * is the better way still. An article made for it can have long chains alone, so
 * results are remembered by text and all searches together have a budget.
 */
#ifndef _GNU_SOURCE
/* for memmem, which is POSIX only since 2024;
 * NOLINTNEXTLINE(bugprone-reserved-identifier) */
#define _GNU_SOURCE
#endif
#include "brief/trace.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "text/words.h"

enum {
    TINY = 2,        /* bytes of a window for texts of 2 and 3 */
    SMALL = 4,       /* for short texts */
    LARGE = 16,      /* and for all others */
    SHORT_CHAIN = 4, /* steps; no shorter chain is looked for */
    STEP_COST = 512, /* bytes that memmem passes in the time of a step in a chain */
};

#define NOWHERE UINT32_MAX

static const struct {
    size_t bytes;
    unsigned max_bits; /* of the buckets; there are few different small windows */
} sizes[ARTICLE_SIZES] = {{TINY, 16}, {SMALL, 18}, {LARGE, 21}};

/* A text that was looked for. */
struct article_result {
    uint64_t hash;
    uint32_t start; /* the text, in the memory's texts */
    uint32_t size;  /* bytes; 0: this slot is free */
    uint32_t at;    /* its first place, or NOWHERE */
    bool is_repeated;
};

struct article_bucket {
    uint32_t first; /* offset of the first window, or NOWHERE */
    uint32_t count; /* of windows in it */
};

/* Whether folding would leave s as it is. */
static bool is_folded(struct span s)
{
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c == ' ') {
            if (i == 0 || i + 1 == s.n || s.p[i + 1] == ' ')
                return false;
        } else if ((c < ' ' || c >= 0xC2) && words_blank(span_sub(s, i, s.n))) {
            return false;
        }
    }
    return true;
}

static void add_paragraph(struct article *a, struct span line, size_t *cap)
{
    size_t start = a->folded.n;
    if (is_folded(line))
        str_add(&a->folded, line);
    else
        words_fold(&a->folded, line);
    if (a->folded.n == start)
        return;
    str_addc(&a->folded, '\n');
    a->start = mem_grow(a->start, cap, a->n + 1, sizeof *a->start);
    a->start[a->n++] = (uint32_t)start;
    a->start[a->n] = (uint32_t)a->folded.n;
}

void article_init(struct article *a, struct span text)
{
    size_t cap = 0;
    *a = (struct article){0};
    str_reserve(&a->folded, text.n + 1);
    while (text.n) {
        size_t n = span_chr(text, '\n');
        add_paragraph(a, span_sub(text, 0, n), &cap);
        text = span_sub(text, n + 1, text.n);
    }
}

void article_finish(struct article *a)
{
    str_finish(&a->folded);
    free(a->start);
    for (size_t i = 0; i < ARTICLE_SIZES; i++) {
        free(a->windows[i].buckets);
        free(a->windows[i].next);
    }
    if (a->memory) {
        str_finish(&a->memory->texts);
        free(a->memory->slots);
        free(a->memory);
    }
    *a = (struct article){0};
}

struct span article_paragraph(const struct article *a, size_t number)
{
    if (number < 1 || number > a->n)
        return (struct span){0};
    return span_sub(str_span(&a->folded), a->start[number - 1], a->start[number] - 1);
}

/* Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4). */
static struct article_bucket *bucket_of(
    const struct article_windows *w, const char *window, size_t size)
{
    uint64_t start = 0, end = 0;
    if (size < LARGE) {
        memcpy(&start, window, size);
    } else {
        memcpy(&start, window, sizeof start);
        memcpy(&end, window + LARGE - sizeof end, sizeof end);
    }
    uint64_t hash = start * UINT64_C(0x9E3779B97F4A7C15);
    hash = (hash ^ (hash >> 32) ^ end) * UINT64_C(0xBF58476D1CE4E5B9);
    return &w->buckets[hash >> (64 - w->bits)];
}

static void chain_windows(
    struct article_windows *w, struct span text, size_t size, unsigned max_bits)
{
    if (w->buckets || text.n < size)
        return;
    size_t windows = text.n - size + 1;
    w->bits = 4;
    while (w->bits < max_bits && (size_t)1 << w->bits < windows)
        w->bits++;
    size_t buckets = (size_t)1 << w->bits;
    w->buckets = mem_resize(NULL, buckets * sizeof *w->buckets);
    w->next = mem_resize(NULL, windows * sizeof *w->next);
    for (size_t i = 0; i < buckets; i++)
        w->buckets[i] = (struct article_bucket){.first = NOWHERE};
    for (size_t i = windows; i-- > 0;) {
        struct article_bucket *b = bucket_of(w, text.p + i, size);
        w->next[i] = b->first;
        b->first = (uint32_t)i;
        b->count++;
    }
}

void article_index(struct article *a)
{
    for (size_t i = 0; i < ARTICLE_SIZES; i++)
        chain_windows(
            &a->windows[i], str_span(&a->folded), sizes[i].bytes, sizes[i].max_bits);
    if (!a->memory)
        a->memory = mem_alloc(sizeof *a->memory);
}

/* -- what is remembered -- */

/* FNV-1a (Fowler, Noll and Vo). */
static uint64_t hash_of(struct span text)
{
    uint64_t hash = UINT64_C(0xCBF29CE484222325);
    for (size_t i = 0; i < text.n; i++)
        hash = (hash ^ (unsigned char)text.p[i]) * UINT64_C(0x100000001B3);
    return hash;
}

/* The slot that holds text, or the free one where it belongs; at most half are used. */
static struct article_result *slot_of(
    const struct article_memory *m, struct span text, uint64_t hash)
{
    size_t mask = m->cap - 1, i = hash & mask;
    for (; m->slots[i].size; i = (i + 1) & mask) {
        const struct article_result *s = &m->slots[i];
        struct span known = {m->texts.p + s->start, s->size};
        if (s->hash == hash && span_eq(known, text))
            break;
    }
    return &m->slots[i];
}

static void grow_memory(struct article_memory *m)
{
    struct article_memory old = *m;
    m->cap = old.cap ? old.cap * 2 : 256;
    m->slots = mem_alloc(m->cap * sizeof *m->slots);
    for (size_t i = 0; i < old.cap; i++) {
        struct article_result *s = &old.slots[i];
        if (s->size)
            *slot_of(m, (struct span){m->texts.p + s->start, s->size}, s->hash) = *s;
    }
    free(old.slots);
}

static struct article_result *recall(
    struct article_memory *m, struct span text, uint64_t hash)
{
    if (m->count * 2 >= m->cap)
        grow_memory(m);
    return slot_of(m, text, hash);
}

static void remember(
    struct article_memory *m, struct article_result *slot, struct span text)
{
    slot->start = (uint32_t)m->texts.n;
    slot->size = (uint32_t)text.n;
    str_add(&m->texts, text);
    m->count++;
}

/* One text being looked for. */
struct search {
    const struct article *a;
    struct span text;     /* folded, not empty */
    const uint32_t *next; /* along its shortest chain; NULL: memmem is better */
    size_t offset;        /* of that chain's window in text */
    uint32_t first;       /* that chain's start */
};

static void search_init(struct search *s, const struct article *a, struct span text)
{
    *s = (struct search){.a = a, .text = text};
    size_t i = ARTICLE_SIZES;
    while (i > 0 && text.n < sizes[i - 1].bytes)
        i--;
    const struct article_windows *w = &a->windows[i ? i - 1 : 0];
    if (i == 0 || !w->buckets)
        return;
    size_t size = sizes[i - 1].bytes, shortest = a->folded.n / STEP_COST + SHORT_CHAIN;
    for (size_t at = 0; at + size <= text.n && shortest > SHORT_CHAIN; at++) {
        const struct article_bucket *b = bucket_of(w, text.p + at, size);
        if (b->count >= shortest)
            continue;
        shortest = b->count;
        s->next = w->next;
        s->offset = at;
        s->first = b->first;
    }
}

static void spend(const struct article *a, size_t bytes)
{
    if (a->memory)
        a->memory->spent += bytes;
}

/* The first place in bytes from..end of the folded article, or NOWHERE. */
static size_t search_from(const struct search *s, size_t from, size_t end)
{
    struct span hay = span_sub(str_span(&s->a->folded), from, end);
    if (hay.n < s->text.n)
        return NOWHERE;
    if (!s->next) {
        const char *found = memmem(hay.p, hay.n, s->text.p, s->text.n);
        spend(s->a, found ? (size_t)(found - hay.p) + s->text.n : hay.n);
        return found ? (size_t)(found - s->a->folded.p) : NOWHERE;
    }
    for (uint32_t i = s->first; i != NOWHERE; i = s->next[i]) {
        spend(s->a, STEP_COST);
        if (i < from + s->offset)
            continue;
        size_t at = i - s->offset;
        if (at + s->text.n > end)
            return NOWHERE;
        spend(s->a, s->text.n);
        if (memcmp(s->a->folded.p + at, s->text.p, s->text.n) == 0)
            return at;
    }
    return NOWHERE;
}

/* The paragraph, from 1, that holds byte at. */
static size_t paragraph_at(const struct article *a, size_t at)
{
    size_t low = 0, high = a->n;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (a->start[middle] <= at)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}

/* Looks through the whole article: the first place, and whether others follow. */
static void search_all(const struct search *s, struct article_result *out)
{
    const struct article *a = s->a;
    size_t at = search_from(s, 0, a->folded.n);
    out->at = (uint32_t)at;
    out->is_repeated = at != NOWHERE && search_from(s, a->start[paragraph_at(a, at)],
                                            a->folded.n) != NOWHERE;
    if (a->memory)
        a->memory->searches++;
}

/* The same, but no text twice. False where the budget is spent. */
static bool search_once(const struct search *s, struct article_result *out)
{
    struct article_memory *m = s->a->memory;
    if (!m) {
        search_all(s, out);
        return true;
    }
    if (m->spent > ARTICLE_BUDGET)
        return false;
    uint64_t hash = hash_of(s->text);
    struct article_result *known = recall(m, s->text, hash);
    if (!known->size) {
        known->hash = hash;
        search_all(s, known);
        remember(m, known, s->text);
    }
    *out = *known;
    return true;
}

static bool find_folded(
    const struct article *a, struct span text, uint32_t prefer, struct passage *out)
{
    struct search s;
    struct article_result all;
    search_init(&s, a, text);
    if (!search_once(&s, &all) || all.at == NOWHERE)
        return false;
    size_t at = all.at, number = paragraph_at(a, at);
    if (prefer > number && prefer <= a->n && all.is_repeated) {
        size_t better = search_from(&s, a->start[prefer - 1], a->start[prefer]);
        if (better != NOWHERE) {
            at = better;
            number = prefer;
        }
    }
    size_t start = at - a->start[number - 1];
    *out = (struct passage){
        .paragraph = (uint32_t)number,
        .start = (uint32_t)start,
        .end = (uint32_t)(start + text.n),
        .is_repeated = all.is_repeated,
    };
    return true;
}

bool article_find(
    const struct article *a, struct span text, uint32_t prefer, struct passage *out)
{
    struct str folded = {0};
    if (!is_folded(text)) {
        words_fold(&folded, text);
        text = str_span(&folded);
    }
    bool is_found = a->n && text.n && find_folded(a, text, prefer, out);
    str_finish(&folded);
    return is_found;
}

struct trace trace_point(const struct article *a, const struct point *p)
{
    struct trace t = {.kind = p->kind, .paragraph = p->paragraph};
    struct passage passage;
    if (!a || !a->n)
        return t;
    if (article_find(a, p->text, p->paragraph, &passage)) {
        t.paragraph = passage.paragraph;
        t.is_verbatim = true;
        t.start = passage.start;
        t.end = passage.end;
    } else if (p->paragraph > a->n) {
        t.paragraph = 0;
    }
    if (t.kind == KIND_NONE)
        t.kind = t.is_verbatim || p->paragraph ? KIND_QUOTED : KIND_PARAPHRASE;
    return t;
}
