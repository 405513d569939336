/*
 * Markdown by md4c, which tells blocks and spans as it goes; the text between two
 * blocks is gathered and becomes one of ours. Footnotes it does not know: their marks
 * and notes are taken out here. md4c is fast at anything a person would write, but
 * looks through all lists that are open at each line, and keeps each sign of a
 * paragraph; what has far too many of either is read as plain text.
 */
#include <md4c.h>
#include <string.h>

#include "article/entity.h"
#include "article/front_matter.h"
#include "article/import.h"
#include "article/markdown_html.h"
#include "base/span.h"
#include "text/utf8.h"
#include "text/words.h"

enum {
    CELLS = 1 << 16,      /* of tables, beside one a byte of the text */
    MOST_INDENT = 200,    /* blanks and `>` before the text of a line */
    MOST_SIGNS = 1 << 20, /* in a paragraph */
};

struct reading {
    struct story *s;
    struct str text; /* of the block that is read */
    unsigned lists;  /* around it */
    unsigned quotes;
    unsigned images; /* whose description is read */
    bool in_item;    /* the text is the first of its item */
    bool in_html, in_code, in_table;
    uint8_t level; /* of a heading; 0: it is none */
    size_t cells, most_cells;
};

/* Takes the marks of footnotes, [^1], out of text. */
static void drop_marks(struct str *text)
{
    enum { LONGEST = 40 };
    size_t kept = 0;
    for (size_t i = 0; i < text->n;) {
        struct span rest = span_sub(str_span(text), i, i + LONGEST);
        size_t end = span_chr(rest, ']');
        bool is_mark =
            rest.n > 3 && rest.p[0] == '[' && rest.p[1] == '^' && end < rest.n;
        if (is_mark)
            i += end + 1;
        else
            text->p[kept++] = text->p[i++];
    }
    str_cut(text, kept);
}

static bool is_footnote(struct span text)
{
    size_t close = span_chr(text, ']');
    return text.n > 3 && text.p[0] == '[' && text.p[1] == '^' && close + 1 < text.n &&
           text.p[close + 1] == ':';
}

static enum block_kind kind_of(const struct reading *r)
{
    if (r->level)
        return BLOCK_HEADING;
    if (r->in_code || r->in_table)
        return BLOCK_CAPTION;
    if (r->in_item)
        return BLOCK_ITEM;
    return r->quotes ? BLOCK_QUOTE : BLOCK_PARAGRAPH;
}

static void end_block(struct reading *r)
{
    struct story *s = r->s;
    size_t start = s->text.n;
    struct span text = words_trim(str_span(&r->text));
    enum { DEEPEST = 255 };
    if (r->in_html) {
        markdown_html(s, text);
    } else if (text.n && !is_footnote(text)) {
        if (span_chr(text, '^') < text.n)
            drop_marks(&r->text);
        words_fold(&s->text, str_span(&r->text));
    }
    if (s->text.n > start && !r->in_html) {
        struct block *b = story_add(s, kind_of(r), start, s->text.n);
        unsigned level = b->kind == BLOCK_ITEM ? r->lists : r->level;
        b->level = (uint8_t)(level < DEEPEST ? level : DEEPEST);
        str_addc(&s->text, '\n');
        r->in_item = false;
    }
    str_cut(&r->text, 0);
}

static int on_enter_block(MD_BLOCKTYPE type, void *detail, void *data)
{
    struct reading *r = data;
    bool is_cell = type == MD_BLOCK_TD || type == MD_BLOCK_TH;
    if (is_cell)
        str_adds(&r->text, r->text.n ? " | " : "");
    else
        end_block(r);
    r->lists += type == MD_BLOCK_UL || type == MD_BLOCK_OL;
    r->quotes += type == MD_BLOCK_QUOTE;
    r->in_item |= type == MD_BLOCK_LI;
    r->in_html |= type == MD_BLOCK_HTML;
    r->in_code |= type == MD_BLOCK_CODE;
    r->in_table |= type == MD_BLOCK_TABLE;
    if (type == MD_BLOCK_H)
        r->level = (uint8_t)((MD_BLOCK_H_DETAIL *)detail)->level;
    return is_cell && ++r->cells > r->most_cells;
}

static int on_leave_block(MD_BLOCKTYPE type, void *detail, void *data)
{
    struct reading *r = data;
    (void)detail;
    if (type == MD_BLOCK_TD || type == MD_BLOCK_TH)
        return 0;
    end_block(r);
    r->lists -= type == MD_BLOCK_UL || type == MD_BLOCK_OL;
    r->quotes -= type == MD_BLOCK_QUOTE;
    r->in_item &= type != MD_BLOCK_LI;
    r->in_html &= type != MD_BLOCK_HTML;
    r->in_code &= type != MD_BLOCK_CODE;
    r->in_table &= type != MD_BLOCK_TABLE;
    r->level = 0;
    return 0;
}

static int on_enter_span(MD_SPANTYPE type, void *detail, void *data)
{
    (void)detail;
    ((struct reading *)data)->images += type == MD_SPAN_IMG;
    return 0;
}

static int on_leave_span(MD_SPANTYPE type, void *detail, void *data)
{
    (void)detail;
    ((struct reading *)data)->images -= type == MD_SPAN_IMG;
    return 0;
}

static int on_text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data)
{
    struct reading *r = data;
    struct span s = {text, size};
    if (r->images)
        return 0;
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
        str_addc(&r->text, ' ');
    else if (type == MD_TEXT_NULLCHAR)
        utf8_add(&r->text, UTF8_REPLACEMENT);
    else if (type == MD_TEXT_ENTITY)
        entity_add(&r->text, s);
    else if (type == MD_TEXT_HTML && !r->in_html)
        str_adds(&r->text, size > 3 && memcmp(text, "<br", 3) == 0 ? " " : "");
    else
        str_add(&r->text, s);
    return 0;
}

/* Whether a template's tag, {{ x }} or {% x %}, is from open to close, its first `}`.
 */
static bool is_tag(struct span text, size_t open, size_t close)
{
    enum { LONGEST = 2000 };
    if (close - open > LONGEST || close - open < 3)
        return false;
    return text.p[open + 1] == '{'
               ? close + 1 < text.n && text.p[close + 1] == '}'
               : text.p[open + 1] == '%' && text.p[close - 1] == '%';
}

/*
 * Appends text without what a site generator would have put in: that is not known here.
 * Where it is an address, one stays, so that the link is a link.
 */
static void drop_tags(struct str *out, struct span text)
{
    size_t from = 0, close = 0;
    for (size_t at = 0; at < text.n; at++) {
        at += span_chr(span_sub(text, at, text.n), '{');
        if (close <= at)
            close = at + span_chr(span_sub(text, at, text.n), '}');
        if (close >= text.n)
            break;
        if (!is_tag(text, at, close))
            continue;
        str_add(out, span_sub(text, from, at));
        str_adds(out, at && strchr("(\"'=<", text.p[at - 1]) ? "x" : "");
        from = close + (text.p[at + 1] == '{' ? 2 : 1);
        at = from - 1;
    }
    str_add(out, span_sub(text, from, text.n));
}

/* Whether text is what md4c is slow at, which no article is. */
static bool is_flood(struct span text)
{
    enum { SIGN = 1, INDENT = 2, BULLET = 4 };
    static const uint8_t classes[256] = {['*'] = SIGN | BULLET,
        ['&'] = SIGN,
        ['!'] = SIGN,
        ['<'] = SIGN,
        ['['] = SIGN,
        [']'] = SIGN,
        ['_'] = SIGN,
        ['`'] = SIGN,
        ['\\'] = SIGN,
        ['~'] = SIGN,
        ['|'] = SIGN,
        [':'] = SIGN,
        ['@'] = SIGN,
        [' '] = INDENT,
        ['\t'] = INDENT,
        ['>'] = INDENT,
        ['-'] = BULLET,
        ['+'] = BULLET,
        ['.'] = BULLET,
        [')'] = BULLET,
        ['0'] = BULLET,
        ['1'] = BULLET};
    size_t signs = 0;
    for (size_t at = 0; at < text.n; at++) {
        size_t indent = 0, start = at;
        for (uint8_t c; at < text.n && (c = classes[(unsigned char)text.p[at]]) > SIGN;
             at++)
            indent += c == INDENT;
        const char *end = memchr(text.p + at, '\n', text.n - at);
        size_t line_end = end ? (size_t)(end - text.p) : text.n;
        if (line_end == at)
            signs = 0;
        for (at = start; at < line_end; at++)
            signs += classes[(unsigned char)text.p[at]] & SIGN;
        if (indent > MOST_INDENT || signs > MOST_SIGNS)
            return true;
    }
    return false;
}

bool import_markdown(struct span text, struct story *out, struct err *err)
{
    MD_PARSER parser = {
        .flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS,
        .enter_block = on_enter_block,
        .leave_block = on_leave_block,
        .enter_span = on_enter_span,
        .leave_span = on_leave_span,
        .text = on_text};
    struct reading r = {.s = out};
    struct str plain = {0};
    if (span_is(span_sub(text, 0, 3), "\xEF\xBB\xBF"))
        text = span_sub(text, 3, text.n);
    text = front_matter_take(text, out);
    drop_tags(&plain, text);
    text = str_span(&plain);
    if (is_flood(text)) {
        bool done = import_text(text, out, err);
        str_finish(&plain);
        return done;
    }
    r.most_cells = text.n + CELLS;
    int result = md_parse(text.p, (MD_SIZE)text.n, &parser, &r);
    if (result > 0) {
        parser.flags = 0;
        str_finish(&r.text);
        r = (struct reading){.s = out};
        str_cut(&out->text, 0);
        out->n = 0;
        result = md_parse(text.p, (MD_SIZE)text.n, &parser, &r);
    }
    str_finish(&r.text);
    str_finish(&plain);
    if (result < 0)
        return err_set(err, ERR_SYSTEM, "no memory for reading Markdown");
    if (out->n)
        return true;
    err_set(err, ERR_INPUT, "no article: there is no text in this Markdown file");
    err_hint(err, "code, tables and pictures alone are none");
    return false;
}
