/*
 * The words of the phrases are put into the same table of terms as the article's, so
 * that to look for cues at a word is to follow a number: no comparing of letters, and
 * time that is linear in the words. A phrase is told by its first word, in a chain of
 * those that start alike, the longest first: the tables keep them short.
 */
#include "article/cues.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

/* How the words of a cue are kept: the kind above a number. */
#define AS_IS 0u
#define AS_STEM (1u << 30)
#define AS_CLASS (2u << 30)
#define AS_MASK (3u << 30)

static const struct cue_language *const languages[] = {&cues_english, &cues_spanish};

const struct cue_language *cues_of(const char *code)
{
    for (size_t i = 0; i < sizeof languages / sizeof languages[0]; i++)
        if (strcmp(languages[i]->code, code) == 0)
            return languages[i];
    return languages[0];
}

static enum word_class class_by(struct span name)
{
    static const char *const names[WORD_CLASS_COUNT] = {
        "", "<number>", "<year>", "<month>", "<day>", "<coming>", "<future>"};
    for (size_t i = 1; i < WORD_CLASS_COUNT; i++)
        if (span_is(name, names[i]))
            return (enum word_class)i;
    return WORD_PLAIN;
}

static uint32_t read_word(struct terms *t, struct span word)
{
    enum word_class class = class_by(word);
    if (class)
        return AS_CLASS | class;
    if (word.n > 1 && word.p[word.n - 1] == '~')
        return AS_STEM | terms_stem(t, terms_add(t, span_sub(word, 0, word.n - 1)));
    return AS_IS | terms_add(t, word);
}

static uint16_t *chain_of(struct cues *c, struct terms *t, uint32_t word)
{
    uint32_t kind = word & AS_MASK, number = word & ~AS_MASK;
    if (kind == AS_CLASS)
        return &c->of_class[number];
    return kind == AS_STEM ? &t->at[number].stem_cue : &t->at[number].cue;
}

/* The next piece of text up to a separator, trimmed of blanks; false at the end. */
static bool next_piece(struct span *rest, char separator, struct span *piece)
{
    while (rest->n && (rest->p[0] == ' ' || rest->p[0] == separator))
        *rest = span_sub(*rest, 1, rest->n);
    if (!rest->n)
        return false;
    size_t n = span_chr(*rest, separator);
    *piece = span_sub(*rest, 0, n);
    *rest = span_sub(*rest, n, rest->n);
    return true;
}

static enum cue_place place_of(uint8_t use)
{
    return use < CUE_HEADING   ? CUES_OF_SENTENCE
           : use < CUE_LEAD_IN ? CUES_OF_HEADING
                               : CUES_OF_LEAD_IN;
}

static void add_phrase(
    struct cues *c, struct terms *t, const struct cue_row *row, struct span phrase)
{
    struct cue cue = {.text = phrase.p,
        .text_n = (uint8_t)phrase.n,
        .use = row->use,
        .place = (uint8_t)place_of(row->use),
        .weight = row->weight};
    struct span word;
    if (phrase.p[0] == '^') {
        cue.is_first = true;
        phrase = span_sub(phrase, 1, phrase.n);
    }
    while (cue.n < CUE_WORDS && next_piece(&phrase, ' ', &word))
        cue.words[cue.n++] = read_word(t, word);
    c->at = mem_grow(c->at, &c->cap, c->n, sizeof *c->at);
    uint16_t *link = chain_of(c, t, cue.words[0]);
    while (*link && c->at[*link].n > cue.n)
        link = &c->at[*link].next;
    cue.next = *link;
    *link = (uint16_t)c->n;
    c->at[c->n++] = cue;
}

static void add_table(struct cues *c, struct terms *t, const struct cue_table *table)
{
    for (size_t i = 0; i < table->n; i++) {
        struct span rest = span_of(table->rows[i].phrases), piece;
        while (next_piece(&rest, ',', &piece))
            add_phrase(c, t, &table->rows[i], piece);
    }
}

/* Whatever form a word that tells nothing has, it tells nothing. */
static void add_list(struct terms *t, const char *words, enum term_list list)
{
    struct span rest = span_of(words), piece;
    while (next_piece(&rest, ' ', &piece)) {
        uint32_t word = terms_add(t, piece);
        terms_list(t, word, list);
        if (list == LIST_STOP)
            terms_list(t, terms_stem(t, word), list);
    }
}

void cues_init(struct cues *c, const char *code, struct terms *terms)
{
    const struct cue_language *l = cues_of(code);
    struct span rest, piece;
    *c = (struct cues){0};
    c->at = mem_grow(c->at, &c->cap, 0, sizeof *c->at);
    c->at[c->n++] = (struct cue){0};
    rest = span_of(l->lasting);
    while (next_piece(&rest, ' ', &piece))
        terms_add(terms, piece); /* before the endings, by which it would be a verb */
    terms->endings = l->future;
    for (int list = 0; list < LIST_COUNT; list++)
        add_list(terms, l->lists[list], (enum term_list)list);
    for (size_t i = 0; i < CUE_TABLES && l->tables[i]; i++)
        add_table(c, terms, l->tables[i]);
}

void cues_finish(struct cues *c)
{
    free(c->at);
    *c = (struct cues){0};
}

static bool is_word(const struct terms *t, uint32_t wanted, uint32_t word)
{
    uint32_t kind = wanted & AS_MASK, number = wanted & ~AS_MASK;
    if (kind == AS_CLASS)
        return t->at[word].class == number ||
               (number == WORD_NUMBER && term_is_number(t, word));
    return number && number == (kind == AS_STEM ? t->at[word].stem : word);
}

static bool stands_at(const struct cue *cue, const struct terms *t,
    const uint32_t *words, size_t n, size_t at)
{
    if (cue->n > n - at || (cue->is_first && at))
        return false;
    for (size_t i = 1; i < cue->n; i++) /* the chain is of the first word */
        if (!is_word(t, cue->words[i], words[at + i]))
            return false;
    return true;
}

/* What is being found at one word. */
struct place {
    enum cue_place of;
    uint16_t found[16]; /* the longest cues */
    size_t n;
    size_t length; /* their words */
};

static void follow(const struct cues *c, uint16_t chain, const struct terms *t,
    const uint32_t *words, size_t n, size_t at, struct place *p)
{
    uint32_t next = at + 1 < n ? words[at + 1] : 0;
    for (; chain && c->at[chain].n >= p->length; chain = c->at[chain].next) {
        const struct cue *cue = &c->at[chain];
        bool is_other = cue->n > 1 && cue->words[1] < AS_STEM && cue->words[1] != next;
        if (is_other) /* most are, and it is seen at once */
            continue;
        if (cue->place != p->of || !stands_at(cue, t, words, n, at))
            continue;
        if (cue->n > p->length)
            p->n = 0;
        p->length = cue->n;
        if (p->n < sizeof p->found / sizeof p->found[0])
            p->found[p->n++] = chain;
    }
}

static void add_up(
    const struct cues *c, const struct place *p, bool is_head, struct cue_sums *out)
{
    for (size_t i = 0; i < p->n; i++) {
        const struct cue *cue = &c->at[p->found[i]];
        bool is_double = p->of == CUES_OF_HEADING && is_head;
        int weight = cue->weight * (is_double ? 2 : 1);
        int sum = out->sum[cue->use] + weight;
        out->sum[cue->use] = (int16_t)(sum > 1000 ? 1000 : sum < -1000 ? -1000 : sum);
        uint16_t *best = &out->best[cue->use];
        if (!*best || c->at[*best].weight < cue->weight)
            *best = p->found[i];
    }
}

/* Finds what starts at a word; the words that it takes, 1 where there is nothing. */
static size_t find_at(const struct cues *c, const struct terms *t,
    const uint32_t *words, size_t n, size_t at, struct place *p)
{
    const struct term *term = &t->at[words[at]];
    follow(c, term->cue, t, words, n, at, p);
    follow(c, t->at[term->stem].stem_cue, t, words, n, at, p);
    follow(c, c->of_class[term->class], t, words, n, at, p);
    if (term->class == WORD_YEAR || term->class == WORD_COMING)
        follow(c, c->of_class[WORD_NUMBER], t, words, n, at, p);
    return p->length ? p->length : 1;
}

void cues_find(const struct cues *c, const struct terms *terms, const uint32_t *words,
    size_t n, enum cue_place place, struct cue_sums *out)
{
    bool is_head = true;
    *out = (struct cue_sums){0};
    for (size_t at = 0, step; at < n; at += step) {
        const struct term *term = &terms->at[words[at]];
        step = 1;
        if (term->cue || terms->at[term->stem].stem_cue || term->class) {
            struct place p = {.of = place};
            step = find_at(c, terms, words, n, at, &p);
            add_up(c, &p, is_head, out);
        }
        is_head &= !term_is_listed(terms, words[at], LIST_OF);
    }
}
