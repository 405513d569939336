/*
 * Most HTML in Markdown is a table, a figure or a note, written by hand and not always
 * closed. So no tree is built: a tag of a block ends the one before it and says what
 * the next one is, and all other tags leave no trace. An element that is left out ends
 * with its own end tag, those of the same name inside it passed over.
 */
#include "article/markdown_html.h"

#include <assert.h>
#include <string.h>
#include <strings.h>

#include "article/entity.h"
#include "article/html_hints.h"
#include "article/html_tags.h"
#include "base/str.h"
#include "text/words.h"

/* What a block of that element is; one that is not here is a paragraph. */
static const struct {
    uint8_t kind, level;
} kinds[TAG_COUNT] = {
    [TAG_LI] = {BLOCK_ITEM, 1},
    [TAG_BLOCKQUOTE] = {BLOCK_QUOTE, 0},
    [TAG_FIGURE] = {BLOCK_CAPTION, 0},
    [TAG_FIGCAPTION] = {BLOCK_CAPTION, 0},
    [TAG_PRE] = {BLOCK_CAPTION, 0},
    [TAG_CAPTION] = {BLOCK_CAPTION, 0},
    [TAG_TABLE] = {BLOCK_CAPTION, 0},
    [TAG_TR] = {BLOCK_CAPTION, 0},
    [TAG_H1] = {BLOCK_HEADING, 1},
    [TAG_H2] = {BLOCK_HEADING, 2},
    [TAG_H3] = {BLOCK_HEADING, 3},
    [TAG_H4] = {BLOCK_HEADING, 4},
    [TAG_H5] = {BLOCK_HEADING, 5},
    [TAG_H6] = {BLOCK_HEADING, 6},
};
static_assert(BLOCK_PARAGRAPH == 0, "what has no row above");

/* A tag: all of it, its name, and the element it is of. */
struct tag {
    struct span all, name;
    enum html_tag element;
    bool is_end;
};

struct walk {
    struct story *s;
    struct str text; /* of the block that is read */
    uint8_t kind, level;
};

static bool is_same_name(struct span a, struct span b)
{
    return a.n == b.n && strncasecmp(a.p, b.p, a.n) == 0;
}

static enum html_tag element_of(struct span name)
{
    char lower[16] = "";
    for (size_t i = 0; i < name.n && i + 1 < sizeof lower; i++) {
        char c = name.p[i];
        lower[i] = (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    }
    return name.n < sizeof lower ? html_tag_of(lower) : TAG_OTHER;
}

/* The bytes of a comment or a tag at the start of s. A `>` in a quoted value is passed
 * over, but for a quotation that is not closed soon. */
static size_t tag_bytes(struct span s)
{
    enum { LONGEST = 4096 };
    char quote = 0;
    bool is_comment = s.n >= 4 && memcmp(s.p, "<!--", 4) == 0;
    for (size_t at = 4; is_comment && at + 2 < s.n; at++)
        if (memcmp(s.p + at, "-->", 3) == 0)
            return at + 3;
    for (size_t at = 1; !is_comment && at < s.n && at < LONGEST; at++) {
        char c = s.p[at];
        if (c == '>' && !quote)
            return at + 1;
        if (quote ? c == quote : c == '"' || c == '\'')
            quote = quote ? 0 : c;
    }
    size_t end = is_comment ? s.n : span_chr(s, '>');
    return end < s.n ? end + 1 : s.n;
}

/* The tag or comment at the start of s; false: it is a mere sign. */
static bool read_tag(struct span s, struct tag *t)
{
    size_t at = 1;
    bool is_tag =
        s.n > 1 && s.p[0] == '<' &&
        (strchr("/!?", s.p[1]) || words_start(span_sub(s, 1, 2)) >= WORD_LOWER);
    if (!is_tag)
        return false;
    *t = (struct tag){.all = span_sub(s, 0, tag_bytes(s)), .is_end = s.p[1] == '/'};
    at += t->is_end;
    while (at < t->all.n && words_start(span_sub(t->all, at, at + 1)) >= WORD_DIGIT)
        at++;
    t->name = span_sub(t->all, 1 + t->is_end, at);
    t->element = element_of(t->name);
    return true;
}

/* The value of an attribute, onto out; false: the tag has none of that name. */
static bool take_attribute(const struct tag *t, const char *name, struct str *out)
{
    size_t n = strlen(name);
    for (size_t at = 1; at + n < t->all.n; at++) {
        struct span rest = span_sub(t->all, at + n, t->all.n);
        if (!strchr(" \t\n", t->all.p[at - 1]) ||
            strncasecmp(t->all.p + at, name, n) != 0 || !strchr("= \t\n/>", rest.p[0]))
            continue;
        bool is_quoted = rest.n > 2 && rest.p[0] == '=' && strchr("\"'", rest.p[1]);
        rest = span_sub(rest, is_quoted ? 2 : 1, rest.n);
        str_add(out, span_sub(rest, 0, is_quoted ? span_chr(rest, rest.p[-1]) : 0));
        return true;
    }
    return false;
}

/* Whether what is in its element is no part of the article. */
static bool is_left_out(const struct tag *t)
{
    struct str value = {0};
    bool is_out = t->element == TAG_DROP || t->element == TAG_SCRIPT ||
                  t->element == TAG_NAV || t->element == TAG_FORM;
    is_out |= take_attribute(t, "hidden", &value);
    str_cut(&value, 0);
    is_out |= take_attribute(t, "style", &value) && html_style_hides(str_c(&value));
    str_cut(&value, 0);
    if (take_attribute(t, "class", &value)) {
        unsigned hints = html_hints(str_c(&value));
        is_out |= hints & (HINT_UNLIKELY | HINT_JUNK) && !(hints & HINT_MAYBE);
    }
    str_finish(&value);
    return is_out && !t->is_end;
}

/* The bytes of the element that starts with t, to its end tag or the end of s; those
 * that have no end tag are HTML's void elements (HTML standard, section 13.1.2). */
static size_t element_bytes(struct span s, const struct tag *t)
{
    static const char *const empty[] = {"area", "base", "br", "col", "embed", "hr",
        "img", "input", "link", "meta", "source", "track", "wbr"};
    size_t at = t->all.n, depth = 1;
    struct tag inner;
    for (size_t i = 0; i < sizeof empty / sizeof empty[0]; i++)
        if (is_same_name(t->name, span_of(empty[i])))
            return at;
    while (depth && at < s.n) {
        if (!read_tag(span_sub(s, at, s.n), &inner)) {
            at++;
            continue;
        }
        bool is_same = is_same_name(inner.name, t->name);
        depth += is_same && !inner.is_end;
        depth -= is_same && inner.is_end;
        at += inner.all.n;
    }
    return at;
}

static void end_block(struct walk *w)
{
    size_t start = w->s->text.n;
    words_fold(&w->s->text, str_span(&w->text));
    str_cut(&w->text, 0);
    if (w->s->text.n == start)
        return;
    story_add(w->s, (enum block_kind)w->kind, start, w->s->text.n)->level = w->level;
    str_addc(&w->s->text, '\n');
}

/* What a tag does to the block that is read. */
static void pass_tag(struct walk *w, const struct tag *t)
{
    bool is_blank = words_trim(str_span(&w->text)).n == 0;
    bool is_cell = t->element == TAG_TD || t->element == TAG_TH;
    if (t->element == TAG_BR || (is_cell && t->is_end))
        str_addc(&w->text, ' ');
    if (is_cell && !t->is_end && !is_blank)
        str_adds(&w->text, "| ");
    if (t->element == TAG_IMG && is_blank)
        w->kind = BLOCK_CAPTION; /* what is right below it tells what it shows */
    if (is_cell || !html_tag_is_block[t->element])
        return;
    end_block(w);
    w->kind = t->is_end ? BLOCK_PARAGRAPH : kinds[t->element].kind;
    w->level = t->is_end ? 0 : kinds[t->element].level;
}

void markdown_html(struct story *s, struct span html)
{
    struct walk w = {.s = s, .kind = BLOCK_PARAGRAPH};
    struct tag tag;
    for (size_t at = 0, n; at < html.n; at += n) {
        struct span rest = span_sub(html, at, html.n);
        if (read_tag(rest, &tag)) {
            bool is_out = is_left_out(&tag);
            n = is_out ? element_bytes(rest, &tag) : tag.all.n;
            if (!is_out)
                pass_tag(&w, &tag);
        } else if ((n = entity_bytes(rest)) != 0) {
            entity_add(&w.text, span_sub(rest, 0, n));
        } else {
            n = 1;
            str_add(&w.text, span_sub(rest, 0, 1));
        }
    }
    end_block(&w);
    str_finish(&w.text);
}
