/*
 * What a block is, decided from the sure to the doubtful: phrases of boilerplate first,
 * then the lines about the article itself, the title, and headings among what is left.
 */
#include "article/classify.h"

#include <string.h>

#include "article/block_kinds.h"
#include "article/signs.h"
#include "brief/reading.h"
#include "text/utf8.h"
#include "text/words.h"

enum {
    TITLE_WORDS = 25,
    TITLE_BYTES = 250,
    TITLE_BLOCKS = 5, /* from the first on: where the stated title is looked for */
    FIRST_WORDS = 10, /* that stand for a title where there is none */
    SIGNATURE_WORDS = 15,
};

static void split_label(struct story *s, struct block *b)
{
    struct span label, text;
    if (b->kind != BLOCK_ITEM || !label_split(story_block_text(s, b), &label, &text))
        return;
    b->label_start = b->start;
    b->label_end = b->start + (uint32_t)label.n;
    b->body = (uint32_t)(text.p - s->text.p);
}

static void number_paragraphs(struct story *s)
{
    uint32_t number = 0;
    for (size_t i = 0; i < s->n; i++)
        s->blocks[i].paragraph = s->blocks[i].kind == BLOCK_BOILERPLATE ? 0 : ++number;
}

static bool looks_like_title(struct span t)
{
    return t.n && t.n <= TITLE_BYTES &&
           block_words(t, TITLE_WORDS + 1) <= TITLE_WORDS &&
           !strchr(".,;:", t.p[t.n - 1]);
}

static void state_title(struct story *s, struct span text)
{
    struct str folded = {0};
    words_fold(&folded, text);
    s->title = arena_copy(&s->arena, str_span(&folded));
    str_finish(&folded);
}

/* The name of a paper or a section, above a title: "The Harbour Post", "Local". */
static bool is_kicker(const struct story *s, const struct block *b)
{
    enum { PAPER_WORDS = 5 };
    struct span t = story_block_text(s, b);
    unsigned words = block_words(t, PAPER_WORDS + 1);
    size_t last = t.n;
    while (last > 0 && t.p[last - 1] != ' ')
        last--;
    return words == 1 ||
           (words <= PAPER_WORDS &&
               language_has(&story_language(s)->publishers, span_sub(t, last, t.n)));
}

/* The title below the kickers that b is the first of; b itself where it is none. */
static struct block *pass_kickers(struct story *s, struct block *b)
{
    enum { MOST = 3, TITLE_LEAST = 5 }; /* kickers; words of a title below them */
    struct block *end = s->blocks + s->n, *title = b;
    for (unsigned i = 0; i < MOST && is_kicker(s, title); i++) {
        do
            title++;
        while (title < end && title->kind == BLOCK_BOILERPLATE);
        if (title == end || title->kind != BLOCK_PARAGRAPH)
            return b;
    }
    struct span t = story_block_text(s, title);
    if (!looks_like_title(t) || block_words(t, TITLE_LEAST) < TITLE_LEAST ||
        !block_is_sentence(story_language(s), t))
        return b;
    for (; b < title; b++)
        b->kind = BLOCK_BOILERPLATE;
    return title;
}

/* The first block that is shown, or the one that is the title stated elsewhere. */
static struct block *find_title(struct story *s)
{
    struct block *first = NULL;
    for (size_t i = 0, seen = 0; i < s->n && seen < TITLE_BLOCKS; i++) {
        struct block *b = &s->blocks[i];
        if (b->kind == BLOCK_TITLE ||
            (s->title.n && span_eq(story_block_text(s, b), s->title)))
            return b;
        bool is_shown = b->kind == BLOCK_PARAGRAPH || b->kind == BLOCK_HEADING;
        if (!first && is_shown)
            first = b;
        seen += b->kind != BLOCK_BOILERPLATE;
    }
    if (first && !s->title.n)
        first = pass_kickers(s, first);
    bool is_title = first && !s->title.n && first->body == first->start &&
                    (first->kind == BLOCK_HEADING || first < &s->blocks[s->n - 1]) &&
                    looks_like_title(story_block_text(s, first));
    return is_title ? first : NULL;
}

/* "the-story_of.txt" is The story of, as far as a name can tell. */
static void title_from_name(struct story *s, const char *name)
{
    struct span base = span_of(name);
    for (size_t i = base.n; i-- > 0;)
        if (base.p[i] == '/') {
            base = span_sub(base, i + 1, base.n);
            break;
        }
    for (size_t i = base.n; i-- > 1;)
        if (base.p[i] == '.') {
            base.n = i;
            break;
        }
    struct str title = {0};
    for (size_t i = 0; i < base.n; i++)
        str_addc(&title, base.p[i] == '_' || base.p[i] == '-' ? ' ' : base.p[i]);
    state_title(s, str_span(&title));
    str_finish(&title);
}

static void title_from_words(struct story *s)
{
    size_t i = 0, at = 0;
    while (i + 1 < s->n && s->blocks[i].kind == BLOCK_BOILERPLATE)
        i++;
    struct span t = span_sub(str_span(&s->text), s->blocks[i].body, s->blocks[i].end);
    while (at < t.n && at < TITLE_BYTES &&
           block_words(span_sub(t, 0, at + 1), FIRST_WORDS + 1) <= FIRST_WORDS)
        at++;
    state_title(s, span_sub(t, 0, utf8_floor(t, at)));
}

static void mark_title(struct story *s, const char *name)
{
    struct block *b = find_title(s);
    if (b) {
        b->kind = BLOCK_TITLE;
        if (!s->title.n)
            state_title(s, story_block_text(s, b));
    }
    s->is_untitled = !s->title.n;
    if (!s->title.n && name)
        title_from_name(s, name);
    if (!s->title.n && s->n)
        title_from_words(s);
}

/* "— Jane Doe, mayor" below a quotation is no sentence. */
static void mark_signatures(struct story *s)
{
    static const char *const dashes[] = {"—", "–", "―", "-", NULL};
    for (size_t i = 1; i < s->n; i++) {
        struct block *b = &s->blocks[i];
        struct span t = story_block_text(s, b);
        struct span name = words_trim(span_sub(t, signs_at(dashes, t), t.n));
        if (b->kind == BLOCK_PARAGRAPH && name.n < t.n && t.n <= TITLE_BYTES &&
            words_start(name) == WORD_UPPER && !block_has_stop(t) &&
            block_words(t, SIGNATURE_WORDS + 1) <= SIGNATURE_WORDS)
            b->kind = BLOCK_CAPTION;
    }
}

void classify_blocks(struct story *s, const char *name)
{
    s->rules = story_language(s);
    mark_boilerplate(s);
    mark_front(s);
    mark_title(s, name);
    mark_signatures(s);
    mark_turns(s);
    mark_headings(s);
    for (size_t i = 0; i < s->n; i++)
        split_label(s, &s->blocks[i]);
    number_paragraphs(s);
}
