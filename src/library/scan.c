/*
 * libyaml takes some 70 us for a brief of 6 KB: too much for a folder of
 * 10,000. This scan knows a narrow part of YAML, what brief_write_yaml and
 * most people write, and gives up at the first sign of anything else: tabs, CR,
 * escapes, comments behind values, flow maps, values on lines of their own. It
 * must never be wrong, so each line must be a key where one may stand (a value
 * that goes on in the next line is none), the line that ends a value must be
 * seen, and "no source" counts only when the whole file was.
 *
 * The keys before the first pane are read one by one. From there on only the
 * lines that start in the first column are looked at: they can't be anything
 * but the other panes and the article, each once.
 */
#include "library/scan.h"

#include <string.h>
#include <strings.h>

#include "text/utf8.h"
#include "text/words.h"

/* What is not read yet: whole lines. */
struct lines {
    struct span rest;
    bool is_whole;      /* the file ends where rest does */
    struct str skipped; /* the last value that nobody wants */
};

struct line {
    struct span text; /* without the blanks before it */
    size_t indent;    /* how many these were */
};

static struct line take_line(struct span *rest)
{
    size_t n = span_chr(*rest, '\n');
    struct line line = {span_sub(*rest, 0, n), 0};
    *rest = span_sub(*rest, n + 1, rest->n);
    while (line.indent < line.text.n && line.text.p[line.indent] == ' ')
        line.indent++;
    line.text = span_sub(line.text, line.indent, line.text.n);
    return line;
}

/* The next line that is not empty, left where it is; false: there is none. */
static bool peek(struct lines *l, struct line *out)
{
    while (l->rest.n && l->rest.p[0] == '\n')
        l->rest = span_sub(l->rest, 1, l->rest.n);
    struct span rest = l->rest;
    *out = take_line(&rest);
    return l->rest.n > 0;
}

/* Whether the bytes at i are something that libyaml refuses or takes for a break. */
static bool is_odd(struct span s, size_t i)
{
    unsigned char b[3] = {(unsigned char)s.p[i]};
    if (b[0] >= ' ' && b[0] < 0x7F)
        return false;
    memcpy(b, s.p + i, s.n - i < 3 ? s.n - i : 3);
    return b[0] < ' ' || b[0] == 0x7F || (b[0] == 0xC2 && b[1] < 0xA0) /* C1 */
           || (b[0] == 0xE2 && b[1] == 0x80 && (b[2] & 0xFE) == 0xA8)  /* U+2028 2029 */
           || (b[0] == 0xEF && b[1] == 0xBB && b[2] == 0xBF)           /* U+FEFF */
           || (b[0] == 0xEF && b[1] == 0xBF && b[2] >= 0xBE);          /* U+FFFE FFFF */
}

static bool is_text(struct span s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (is_odd(s, i))
            return false;
    }
    return utf8_check(s) == s.n;
}

/* Whether all line breaks in s are line feeds: others could hide a key. */
static bool has_plain_breaks(struct span s)
{
    static const char *const breaks[] = {
        "\r", "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"};
    size_t start, end;
    for (size_t i = 0; i < sizeof breaks / sizeof *breaks; i++) {
        if (words_find(s, span_of(breaks[i]), false, 0, &start, &end))
            return false;
    }
    return true;
}

static bool has_pair(struct span s, char first, char second)
{
    for (size_t i = 0; i + 1 < s.n; i++) {
        if (s.p[i] == first && s.p[i + 1] == second)
            return true;
    }
    return false;
}

static bool is_plain_start(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           (unsigned char)c >= 0x80;
}

static bool add_plain(struct str *out, struct span s)
{
    bool is_null = s.n == 4 && strncasecmp(s.p, "null", 4) == 0;
    str_add(out, s);
    return is_plain_start(s.p[0]) && !strchr(": ", s.p[s.n - 1]) && !is_null &&
           !has_pair(s, ':', ' ') && !has_pair(s, ' ', '#');
}

static bool add_single_quoted(struct str *out, struct span s)
{
    for (size_t i = 1; i < s.n; i++) {
        if (s.p[i] == '\'') {
            i++;
            if (i == s.n)
                return true;
            if (s.p[i] != '\'')
                return false;
        }
        str_addc(out, s.p[i]);
    }
    return false;
}

static bool add_double_quoted(struct str *out, struct span s)
{
    struct span inner = span_sub(s, 1, s.n - 1);
    str_add(out, inner);
    return s.n >= 2 && s.p[s.n - 1] == '"' && span_chr(inner, '"') == inner.n &&
           span_chr(inner, '\\') == inner.n;
}

/* The lines of a `>-` below a key at indent; none may start or end with a blank. */
static bool add_folded(struct str *out, struct lines *l, size_t indent)
{
    size_t width = 0;
    for (;;) {
        struct span rest = l->rest;
        struct line line = take_line(&rest);
        if (line.indent <= indent)
            return true;
        if (!line.text.n || (width && line.indent != width) || !is_text(line.text) ||
            line.text.p[line.text.n - 1] == ' ')
            return false;
        if (width)
            str_addc(out, ' ');
        str_add(out, line.text);
        width = line.indent;
        l->rest = rest;
    }
}

/* The value s of a key at indent, with the lines that belong to it. */
static bool read_value(struct lines *l, struct span s, size_t indent, struct str *out)
{
    str_cut(out, 0);
    if (!s.n || !is_text(s))
        return false;
    if (span_is(s, ">-"))
        return add_folded(out, l, indent);
    if (s.p[0] == '\'')
        return add_single_quoted(out, s);
    if (s.p[0] == '"')
        return add_double_quoted(out, s);
    return add_plain(out, s);
}

/* Splits "key: value" or "key:"; the value loses the blanks before it. */
static bool split_key(struct span line, struct span *key, struct span *value)
{
    size_t n = 0;
    while (n < line.n && ((line.p[n] >= 'a' && line.p[n] <= 'z') || line.p[n] == '_'))
        n++;
    if (n == 0 || n == line.n || line.p[n] != ':')
        return false;
    *key = span_sub(line, 0, n);
    *value = span_sub(line, n + 1, line.n);
    if (value->n && value->p[0] != ' ')
        return false;
    while (value->n && value->p[0] == ' ')
        *value = span_sub(*value, 1, value->n);
    return true;
}

/* The place of key in names, noted in seen. False: a stranger, or seen before. */
static bool take_key(
    const char *const *names, struct span key, unsigned *seen, unsigned *out)
{
    for (unsigned i = 0; names[i]; i++) {
        if (!span_is(key, names[i]))
            continue;
        *out = i;
        bool is_new = !(*seen & 1u << i);
        *seen |= 1u << i;
        return is_new;
    }
    return false;
}

/* A map of simple values below a key in the first column; targets as names. */
static bool read_map(
    struct lines *l, const char *const *names, struct str *const *targets)
{
    unsigned seen = 0;
    size_t indent = 0;
    struct line line;
    struct span key, value;
    while (peek(l, &line) && line.indent) {
        unsigned i;
        if ((indent && line.indent != indent) || !split_key(line.text, &key, &value) ||
            !take_key(names, key, &seen, &i))
            return false;
        indent = line.indent;
        take_line(&l->rest);
        struct str *target = targets && targets[i] ? targets[i] : &l->skipped;
        if (!read_value(l, value, indent, target))
            return false;
    }
    return true;
}

static const char *const source_names[] = {
    "publisher", "published", "author", "url", "updated", "language", NULL};

static const char *const point_names[] = {
    "topic", "text", "detail", "paragraph", "date", "kind", "priority", NULL};

enum top_key {
    TOP_BRIEF,
    TOP_TITLE,
    TOP_SOURCE,
    TOP_ID,
    TOP_BOTTOM_LINE,
    TOP_CONTEXT, /* this and the next are not looked into */
};

static const char *const top_names[] = {"brief", "title", "source", "id", "bottom_line",
    "context", "agenda", "challenges", "outlook", "article", NULL};

static bool read_top(
    struct lines *l, enum top_key key, struct span value, struct scan *out)
{
    struct str *const source[] = {
        &out->publisher, &out->published, NULL, NULL, NULL, NULL};
    switch (key) {
    case TOP_BRIEF:
        return span_is(value, "1");
    case TOP_TITLE:
        return read_value(l, value, 0, &out->title) &&
               words_trim(str_span(&out->title)).n;
    case TOP_SOURCE:
        return !value.n && read_map(l, source_names, source);
    default:
        return value.n ? read_value(l, value, 0, &l->skipped)
                       : read_map(l, point_names, NULL);
    }
}

/* Reads the keys up to the first pane, or to the end; `brief` must be the first. */
static bool read_head(struct lines *l, unsigned *seen, struct scan *out)
{
    struct line line;
    struct span key, value;
    while (peek(l, &line)) {
        unsigned i;
        take_line(&l->rest);
        if (line.text.n && line.text.p[0] == '#' && is_text(line.text))
            continue;
        if (line.indent || !split_key(line.text, &key, &value) ||
            (!*seen && !span_is(key, top_names[TOP_BRIEF])) ||
            !take_key(top_names, key, seen, &i))
            return false;
        if (i >= TOP_CONTEXT)
            return true;
        if (!read_top(l, i, value, out))
            return false;
    }
    return l->is_whole;
}

/* Whether the lines in the first column are nothing but what may still come. */
static bool check_rest(struct lines *l, unsigned seen)
{
    while (l->rest.n) {
        struct line line = take_line(&l->rest);
        struct span key, value;
        unsigned i;
        if (line.indent || !line.text.n || line.text.p[0] == '#' ||
            span_is(line.text, "-") || has_pair(span_sub(line.text, 0, 2), '-', ' '))
            continue;
        if (!split_key(line.text, &key, &value) ||
            !take_key(top_names, key, &seen, &i) || i <= TOP_SOURCE)
            return false;
    }
    return true;
}

bool scan_start(struct span start, bool is_whole, struct scan *out)
{
    struct lines l = {.rest = start, .is_whole = is_whole};
    unsigned seen = 0;
    while (!is_whole && l.rest.n && l.rest.p[l.rest.n - 1] != '\n')
        l.rest.n--;
    bool is_read =
        read_head(&l, &seen, out) && (seen & 1u << TOP_TITLE) &&
        (seen & 1u << TOP_SOURCE || (is_whole && has_plain_breaks(l.rest))) &&
        check_rest(&l, seen);
    str_finish(&l.skipped);
    return is_read;
}

void scan_finish(struct scan *s)
{
    str_finish(&s->title);
    str_finish(&s->publisher);
    str_finish(&s->published);
}
