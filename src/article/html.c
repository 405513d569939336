/*
 * A page to a story: the tree, the article in it, the blocks of that. How much the
 * names in a page are believed is not known beforehand: where believing them leaves
 * little text, less is believed, and the attempt that finds the most wins.
 */
#include <string.h>

#include "article/html_facts.h"
#include "article/html_main.h"
#include "article/html_tree.h"
#include "article/import.h"
#include "text/words.h"

enum {
    ENOUGH = 500, /* bytes of text that need no further attempt */
    WALL = 800,   /* bytes below which a page that asks for a password is a wall */
    CELL = 100,   /* bytes of a table's cell from which on it is prose */
};

/* The blocks that are being made. */
struct emitting {
    const struct html_tree *t;
    struct story *s;
    struct str line; /* the text of the run */
    size_t linked;   /* bytes of it that are links */
    uint32_t row;    /* the row of a table that the last block is of; 0: none */
};

static bool has_word(struct span s)
{
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if ((c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || c >= 0xC3)
            return true;
    }
    return false;
}

static bool is_kept(const struct html_tree *t, size_t piece)
{
    uint8_t state = t->nodes[t->pieces[piece].node].state;
    return (state & STATE_KEPT) && !(state & STATE_OUT);
}

static enum block_kind kind_of(const struct html_tree *t, uint32_t node, size_t bytes)
{
    const struct html_node *n = &t->nodes[node];
    uint8_t tag = t->nodes[html_block_of(t, node)].tag;
    if (n->context & IN_HEADING)
        return BLOCK_HEADING;
    if (n->context & (IN_CAPTION | IN_PRE))
        return BLOCK_CAPTION;
    if ((tag == TAG_TD || tag == TAG_TH) && bytes < CELL)
        return BLOCK_CAPTION;
    if (n->context & IN_QUOTE)
        return BLOCK_QUOTE;
    return n->context & IN_ITEM ? BLOCK_ITEM : BLOCK_PARAGRAPH;
}

static uint8_t level_of(const struct html_tree *t, uint32_t node, enum block_kind kind)
{
    if (kind == BLOCK_ITEM)
        return t->nodes[node].lists ? t->nodes[node].lists : 1;
    if (kind != BLOCK_HEADING)
        return 0;
    while (node && (t->nodes[node].tag < TAG_H1 || t->nodes[node].tag > TAG_H6))
        node = t->nodes[node].parent;
    return (uint8_t)(t->nodes[node].tag - TAG_H1 + 1);
}

/* The row of a table that a node is in; 0: none. */
static uint32_t row_of(const struct html_tree *t, uint32_t node)
{
    while (node && t->nodes[node].tag != TAG_TR)
        node = t->nodes[node].parent;
    return node;
}

static void emit(struct emitting *e, uint32_t node)
{
    struct story *s = e->s;
    struct span line = words_trim(str_span(&e->line));
    enum block_kind kind = kind_of(e->t, node, line.n);
    bool is_cell = kind == BLOCK_CAPTION && (e->t->nodes[node].context & IN_TABLE);
    uint32_t row = is_cell ? row_of(e->t, node) : 0;
    bool is_headline = s->n == 0 && level_of(e->t, node, kind) == 1;
    if (kind == BLOCK_HEADING && (is_headline || span_eq(line, s->title)))
        kind = BLOCK_TITLE;
    if (kind == BLOCK_PARAGRAPH && e->linked * 10 >= line.n * 9)
        kind = BLOCK_BOILERPLATE; /* "Read more: ..." */
    if (row && row == e->row) {
        str_cut(&s->text, s->text.n - 1); /* the line end */
        str_adds(&s->text, " | ");
        str_add(&s->text, line);
        s->blocks[s->n - 1].end = (uint32_t)s->text.n;
    } else {
        size_t start = s->text.n;
        str_add(&s->text, line);
        struct block *b = story_add(s, kind, start, s->text.n);
        b->level = level_of(e->t, node, kind);
    }
    str_addc(&s->text, '\n');
    e->row = row;
}

/* A heading with nothing below it has lost what it was for: "Related stories". */
static void drop_headings(struct story *s)
{
    size_t kept = 0;
    for (size_t i = 0; i < s->n; i++) {
        const struct block *b = &s->blocks[i], *next = b + 1;
        bool is_bare =
            b->kind == BLOCK_HEADING &&
            (i + 1 == s->n || (next->kind == BLOCK_HEADING && next->level < b->level));
        if (!is_bare)
            s->blocks[kept++] = *b;
    }
    s->n = kept;
}

static void emit_all(struct emitting *e)
{
    const struct html_tree *t = e->t;
    for (size_t i = 0, next; i < t->piece_n; i = next) {
        uint32_t node = UINT32_MAX;
        struct str raw = {0};
        next = i;
        e->linked = 0;
        do {
            struct span piece = span_sub(
                str_span(&t->text), t->pieces[next].start, t->pieces[next + 1].start);
            if (!is_kept(t, next)) { /* but the blank behind it is not its own */
                str_adds(&raw, piece.n && piece.p[piece.n - 1] == ' ' ? " " : "");
                continue;
            }
            if (node == UINT32_MAX)
                node = t->pieces[next].node;
            str_add(&raw, piece);
            e->linked += t->pieces[next].links ? piece.n : 0;
        } while (++next < t->piece_n && !t->pieces[next].breaks);
        if (node != UINT32_MAX) {
            str_cut(&e->line, 0);
            words_fold(&e->line, str_span(&raw));
            if (has_word(str_span(&e->line)))
                emit(e, node);
        }
        str_finish(&raw);
    }
    drop_headings(e->s);
}

static uint32_t find_article(struct html_tree *t, size_t *bytes)
{
    enum html_trust best = TRUST_ALL, done = TRUST_ALL;
    uint32_t main = 0;
    *bytes = 0;
    for (enum html_trust i = TRUST_ALL; i < TRUST_STEPS && *bytes < ENOUGH; i++) {
        uint32_t found = html_find_main(t, done = i);
        size_t kept = found ? html_clean(t, i) : 0;
        if (kept > *bytes) {
            *bytes = kept;
            main = found;
            best = i;
        }
    }
    if (main && best != done) {
        html_find_main(t, best);
        html_clean(t, best);
    }
    return main;
}

/* Pages without prose: whatever text is in the body, links and all. */
static size_t take_body(struct html_tree *t)
{
    size_t bytes = 0, links = 0;
    for (size_t i = 0; i < t->n; i++)
        t->nodes[i].state = t->nodes[i].context & IN_ASIDE ? STATE_OUT : STATE_KEPT;
    for (size_t i = 0; i < t->piece_n; i++) {
        size_t n = t->pieces[i + 1].start - t->pieces[i].start;
        bytes += is_kept(t, i) ? n : 0;
        links += is_kept(t, i) && t->pieces[i].links ? n : 0;
    }
    return links * 2 > bytes ? 0 : bytes;
}

static bool refuse(const struct html_tree *t, struct err *err)
{
    const char *hint = "open the article itself and save that page, or copy its text "
                       "into a file";
    const char *what = "no article: there is no text in this page but links and names";
    if (t->has_password) {
        what = "no article: this page asks to log in";
        hint = "log in with the browser, open the article and save the page again";
    } else if (t->has_frames) {
        what = "no article: this page is a frame set, which only names other pages";
        hint = "open the frame with the article on its own, and save that";
    } else if (t->text.n == 0) {
        what = "no article: there is no text in this page";
        hint = "if scripts put it there, save the page from the browser when it shows "
               "the text";
    }
    err_set(err, ERR_INPUT, "%s", what);
    err_hint(err, "%s", hint);
    return false;
}

/* The byte of the text where prose begins: behind headline and byline. */
static uint32_t first_prose(const struct html_tree *t, uint32_t main)
{
    enum { PROSE = 60 };
    for (size_t i = 0; i < t->piece_n; i++) {
        const struct html_node *n = &t->nodes[t->pieces[i].node];
        if (is_kept(t, i) && !(n->context & IN_HEADING) &&
            t->pieces[i + 1].start - t->pieces[i].start >= PROSE)
            return t->pieces[i].start;
    }
    return t->nodes[main].start;
}

/* The tree of a page and where its article is: main, 0 for the whole body. */
static bool read_page(struct span text, bool keeps_aria, struct arena *arena,
    struct html_tree *t, uint32_t *main, struct err *err)
{
    size_t bytes = 0;
    html_tree_finish(t);
    if (!html_tree_read(text, keeps_aria, arena, t, err))
        return false;
    *main = find_article(t, &bytes);
    if (!*main)
        bytes = take_body(t);
    return (bytes && !(t->has_password && bytes < WALL)) || refuse(t, err);
}

bool import_html(struct span text, struct story *out, struct err *err)
{
    struct html_tree t = {0};
    struct emitting e = {.t = &t, .s = out};
    uint32_t main = 0;
    if (span_is(span_sub(text, 0, 3), "\xEF\xBB\xBF"))
        text = span_sub(text, 3, text.n); /* it would be the first paragraph */
    bool done = read_page(text, false, &out->arena, &t, &main, err);
    if (!done && err->kind == ERR_INPUT)
        done = read_page(text, true, &out->arena, &t, &main, err);
    if (done) {
        html_facts_state(&t, main, first_prose(&t, main), out);
        emit_all(&e);
        done = out->n || refuse(&t, err);
    }
    str_finish(&e.line);
    html_tree_finish(&t);
    return done;
}
