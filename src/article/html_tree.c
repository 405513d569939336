/*
 * From events to records. Most elements of a page hold no text at all, so an element
 * that turns out empty is taken back at its end; text flows through inline elements
 * that say nothing about their part of the page, so those make no record at all.
 * Hidden elements, scripts and the like are dropped here, with all that is in them.
 */
#include "article/html_tree.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "article/charset.h"
#include "article/html_facts.h"
#include "article/html_parse.h"
#include "base/mem.h"
#include "text/utf8.h"

struct open_element {
    uint32_t node;
    uint8_t tag;
    bool is_node; /* node is its own */
    bool is_link;
};

struct building {
    struct html_tree *t;
    bool keeps_aria;
    struct open_element open[HTML_DEPTH];
    size_t depth;
    size_t over;    /* elements open past HTML_DEPTH */
    size_t dropped; /* elements open whose text is dropped, from the first on */
    enum { CAPTURE_NONE, CAPTURE_TITLE, CAPTURE_LD } capture;
    struct str title;
    unsigned brs;                /* <br> since the last text */
    bool is_broken, is_blank;    /* what comes before the next text */
    unsigned links;              /* links open */
    uint32_t link_bytes, commas; /* so far */
};

/* FNV-1a, cut to 32 bits. */
static uint32_t hash_of(const char *value)
{
    uint32_t hash = 2166136261u;
    if (!value || !*value)
        return 0;
    for (; *value; value++)
        hash = (hash ^ (unsigned char)*value) * 16777619u;
    return hash;
}

static bool is_hidden(
    const struct building *b, enum html_tag tag, const char **attributes)
{
    const char *aria = b->keeps_aria ? NULL : html_attribute(attributes, "aria-hidden");
    const char *hidden = html_attribute(attributes, "hidden");
    if (tag == TAG_BODY || tag == TAG_HTML)
        return false;
    return (hidden && strcasecmp(hidden, "until-found") != 0) ||
           (aria && strcasecmp(aria, "true") == 0) ||
           html_style_hides(html_attribute(attributes, "style"));
}

static uint8_t context_of(enum html_tag tag, const char **attributes, unsigned hints)
{
    static const uint8_t contexts[TAG_COUNT] = {
        [TAG_ARTICLE] = IN_ARTICLE,
        [TAG_ASIDE] = IN_ASIDE,
        [TAG_BLOCKQUOTE] = IN_QUOTE,
        [TAG_CAPTION] = IN_CAPTION,
        [TAG_DD] = IN_ITEM,
        [TAG_FIGCAPTION] = IN_CAPTION,
        [TAG_FOOTER] = IN_ASIDE,
        [TAG_H1] = IN_HEADING,
        [TAG_H2] = IN_HEADING,
        [TAG_H3] = IN_HEADING,
        [TAG_H4] = IN_HEADING,
        [TAG_H5] = IN_HEADING,
        [TAG_H6] = IN_HEADING,
        [TAG_LI] = IN_ITEM,
        [TAG_MAIN] = IN_ARTICLE,
        [TAG_NAV] = IN_ASIDE,
        [TAG_PRE] = IN_PRE,
        [TAG_TABLE] = IN_TABLE,
    };
    uint8_t context = contexts[tag];
    if (html_role_is_unlikely(html_attribute(attributes, "role")) ||
        (hints & HINT_COMMENTS))
        context |= IN_ASIDE;
    return context;
}

static int8_t weight_of(unsigned hints)
{
    enum { STEP = 25 };
    return (int8_t)((hints & HINT_POSITIVE ? STEP : 0) -
                    (hints & HINT_NEGATIVE ? STEP : 0));
}

static unsigned hints_of(const char **attributes, int8_t *weight)
{
    const char *property = html_attribute(attributes, "itemprop");
    const char *rel = html_attribute(attributes, "rel");
    unsigned class = html_hints(html_attribute(attributes, "class"));
    unsigned id = html_hints(html_attribute(attributes, "id"));
    unsigned hints = class | id;
    *weight = (int8_t)(weight_of(class) + weight_of(id));
    if (property && strcasecmp(property, "articleBody") == 0)
        hints |= HINT_BODY | HINT_MAYBE;
    if ((property && strcasecmp(property, "author") == 0) ||
        (rel && strcasecmp(rel, "author") == 0))
        hints |= HINT_BYLINE;
    return hints;
}

static uint32_t current(const struct building *b)
{
    return b->depth ? b->open[b->depth - 1].node : 0;
}

static uint32_t add_node(struct building *b, enum html_tag tag, const char **attributes)
{
    struct html_tree *t = b->t;
    int8_t weight;
    unsigned hints = hints_of(attributes, &weight);
    bool is_wanted = html_tag_is_block[tag] || tag == TAG_SUP ||
                     (hints & (HINT_UNLIKELY | HINT_JUNK | HINT_BYLINE)) != 0;
    if (t->n >= HTML_NODES || (t->n && !is_wanted))
        return UINT32_MAX;
    t->nodes = mem_grow(t->nodes, &t->cap, t->n, sizeof *t->nodes);
    uint32_t parent = current(b);
    const struct html_node *p = t->n ? &t->nodes[parent] : &(struct html_node){0};
    struct html_node node = {
        .parent = parent,
        .start = (uint32_t)t->text.n,
        .links = b->link_bytes,
        .commas = b->commas,
        .name = hash_of(html_attribute(attributes, "class")),
        .tag = (uint8_t)tag,
        .hints = (uint8_t)hints,
        .weight = weight,
        .context = (uint8_t)(p->context | context_of(tag, attributes, hints)),
        .lists = (uint8_t)(p->lists + (tag == TAG_UL || tag == TAG_OL ? 1 : 0)),
    };
    t->nodes[t->n] = node;
    return (uint32_t)t->n++;
}

static void close_node(struct building *b, uint32_t index)
{
    struct html_tree *t = b->t;
    struct html_node *n = &t->nodes[index];
    n->stop = (uint32_t)t->text.n;
    n->end = (uint32_t)t->n;
    n->links = b->link_bytes - n->links;
    n->commas = b->commas - n->commas;
    bool is_named = t->fact_n && t->facts[t->fact_n - 1].node >= index;
    if (index && n->end == index + 1 && n->start == n->stop && !is_named)
        t->n = index;
}

/* What an element means beside the text in it; false where that is no text. */
static bool start_special(
    struct building *b, enum html_tag tag, const char **attributes)
{
    const char *type = html_attribute(attributes, "type");
    switch (tag) {
    case TAG_BR:
        b->is_broken |= ++b->brs > 1;
        b->is_blank = true;
        return true;
    case TAG_INPUT:
        b->t->has_password |= type && strcasecmp(type, "password") == 0;
        return true;
    case TAG_FRAMESET:
        b->t->has_frames = true;
        return true;
    case TAG_TITLE:
        b->capture = b->title.n ? CAPTURE_NONE : CAPTURE_TITLE;
        return false;
    case TAG_SCRIPT:
        b->capture = type && strcasecmp(type, "application/ld+json") == 0
                         ? CAPTURE_LD
                         : CAPTURE_NONE;
        return false;
    default:
        return tag != TAG_DROP && !is_hidden(b, tag, attributes);
    }
}

static void on_start(void *data, const char *name, const char **attributes)
{
    struct building *b = data;
    if (b->dropped) {
        b->dropped++;
        return;
    }
    enum html_tag tag = html_tag_of(name);
    if (!start_special(b, tag, attributes)) {
        b->dropped = 1;
        b->is_blank = true;
        return;
    }
    html_facts_of(b->t, tag, attributes, current(b));
    if (html_tag_is_block[tag])
        b->is_broken = true;
    if (tag == TAG_TD || tag == TAG_TH)
        b->is_blank = true;
    if (b->depth == HTML_DEPTH) {
        b->over++;
        return;
    }
    const char *href = tag == TAG_A ? html_attribute(attributes, "href") : NULL;
    uint32_t node = add_node(b, tag, attributes);
    bool is_node = node != UINT32_MAX;
    struct open_element e = {is_node ? node : current(b), (uint8_t)tag, is_node,
        href && href[0] && href[0] != '#' && strncasecmp(href, "javascript:", 11) != 0};
    b->links += e.is_link;
    b->open[b->depth++] = e;
}

static void end_captured(struct building *b)
{
    if (b->capture == CAPTURE_TITLE)
        html_fact_add(b->t, "title", str_span(&b->title), 0);
    if (b->capture == CAPTURE_LD)
        str_addc(&b->t->ld, '\0');
    b->capture = CAPTURE_NONE;
}

static void on_end(void *data, const char *name)
{
    struct building *b = data;
    if (b->dropped) {
        if (--b->dropped == 0)
            end_captured(b);
        return;
    }
    if (b->over) {
        b->over--;
        b->is_broken |= html_tag_is_block[html_tag_of(name)];
        return;
    }
    if (b->depth == 0)
        return;
    struct open_element e = b->open[--b->depth];
    if (html_tag_is_block[e.tag])
        b->is_broken = true;
    b->links -= e.is_link;
    if (e.is_node)
        close_node(b, e.node);
}

/* Makes ready for text: the blank before it, and a piece if it belongs elsewhere. */
static void begin_text(struct building *b)
{
    struct html_tree *t = b->t;
    uint32_t node = current(b);
    if ((b->is_broken || b->is_blank) && t->text.n)
        str_addc(&t->text, ' ');
    bool is_link = b->links > 0;
    const struct html_piece *last = t->piece_n ? &t->pieces[t->piece_n - 1] : NULL;
    if (b->is_broken || !last || last->node != node || last->links != is_link) {
        t->pieces =
            mem_grow(t->pieces, &t->piece_cap, t->piece_n + 1, sizeof *t->pieces);
        bool is_first = !t->piece_n;
        t->pieces[t->piece_n++] = (struct html_piece){.start = (uint32_t)t->text.n,
            .node = node & 0x3FFFFFFF,
            .links = is_link,
            .breaks = b->is_broken || is_first};
    }
    b->is_broken = b->is_blank = false;
    b->brs = 0;
}

static bool is_space(unsigned char c)
{
    return c <= ' ' || c == 0x7F;
}

/*
 * The bytes of a character that is not taken as it is: C1, which means windows-1252
 * (HTML, section 13.2.5.80), and invisible ones that only hint at line breaks. 0: it
 * is.
 */
static size_t odd_bytes(struct span s)
{
    static const char *const dropped[] = {"\xC2\xAD", "\xE2\x80\x8B", "\xEF\xBB\xBF"};
    if (s.p[0] == '\xC2' && s.n > 1 && (unsigned char)s.p[1] < 0xA0)
        return 2;
    for (size_t i = 0; i < sizeof dropped / sizeof dropped[0]; i++)
        if (span_is(span_sub(s, 0, strlen(dropped[i])), dropped[i]))
            return strlen(dropped[i]);
    return 0;
}

static bool is_comma(struct span s)
{
    return span_is(span_sub(s, 0, 3), "\xE3\x80\x81") ||
           span_is(span_sub(s, 0, 3), "\xEF\xBC\x8C") ||
           span_is(span_sub(s, 0, 2), "\xD8\x8C");
}

/* Adds text without blanks in it. */
static void add_word(struct building *b, struct span word)
{
    static const char leads[] = "\xC2\xD8\xE2\xE3\xEF";
    size_t from = 0, before = b->t->text.n;
    for (size_t i = 0; i < word.n; i++) {
        b->commas += word.p[i] == ',';
        if ((unsigned char)word.p[i] < 0x80 || !strchr(leads, word.p[i]))
            continue;
        struct span rest = span_sub(word, i, word.n);
        size_t n = odd_bytes(rest);
        b->commas += is_comma(rest);
        if (!n)
            continue;
        str_add(&b->t->text, span_sub(word, from, i));
        if (rest.p[0] == '\xC2' && (unsigned char)rest.p[1] < 0xA0)
            utf8_add(&b->t->text, charset_windows_1252((unsigned char)rest.p[1]));
        from = i + n;
        i = from - 1;
    }
    str_add(&b->t->text, span_sub(word, from, word.n));
    if (b->links)
        b->link_bytes += (uint32_t)(b->t->text.n - before);
}

static void on_text(void *data, const char *text, size_t n)
{
    struct building *b = data;
    struct str *captured = b->capture == CAPTURE_TITLE ? &b->title
                           : b->capture == CAPTURE_LD  ? &b->t->ld
                                                       : NULL;
    if (captured)
        str_add(captured, (struct span){text, n});
    if (b->dropped)
        return;
    for (size_t at = 0; at < n;) {
        size_t start = at;
        while (at < n && is_space((unsigned char)text[at]))
            at++;
        b->is_blank |= at > start;
        start = at;
        while (at < n && !is_space((unsigned char)text[at]))
            at++;
        if (at > start) {
            begin_text(b);
            add_word(b, (struct span){text + start, at - start});
        }
    }
}

bool html_tree_read(struct span page, bool keeps_aria, struct arena *arena,
    struct html_tree *out, struct err *err)
{
    static const struct html_events events = {on_start, on_end, on_text};
    struct building *b = mem_alloc(sizeof *b);
    out->arena = arena;
    b->t = out;
    b->keeps_aria = keeps_aria;
    add_node(b, TAG_BLOCK, NULL);
    bool done = html_parse(page, &events, b, err);
    while (b->depth)
        on_end(b, "");
    close_node(b, 0);
    out->pieces =
        mem_grow(out->pieces, &out->piece_cap, out->piece_n + 1, sizeof *out->pieces);
    out->pieces[out->piece_n] =
        (struct html_piece){.start = (uint32_t)out->text.n, .breaks = 1};
    str_finish(&b->title);
    free(b);
    return done;
}

void html_tree_finish(struct html_tree *t)
{
    str_finish(&t->text);
    str_finish(&t->ld);
    free(t->nodes);
    free(t->pieces);
    free(t->facts);
    *t = (struct html_tree){0};
}

uint32_t html_node_length(const struct html_node *n)
{
    return n->stop - n->start;
}
