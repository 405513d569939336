/*
 * Front matter is YAML or TOML that people write by hand, and what is wanted of it is a
 * few lines of `key: value`. So it is read by lines: what is nested, quoted over
 * several lines or plainly wrong is passed over, and costs nothing. Where a line is of
 * no shape that YAML has, it is no front matter but text between two rules, and stays.
 */
#include "article/front_matter.h"

#include <string.h>
#include <strings.h>

#include "article/block_kinds.h"
#include "text/words.h"

enum {
    LONGEST = 1 << 16, /* bytes of front matter */
    MOST_VALUE = 1000,
};

enum field { TITLE, AUTHOR, PUBLISHER, PUBLISHED, UPDATED, URL, LANGUAGE, NONE };

static const struct {
    const char *key;
    enum field field;
} keys[] = {
    {"title", TITLE},
    {"author", AUTHOR},
    {"authors", AUTHOR},
    {"by", AUTHOR},
    {"byline", AUTHOR},
    {"publisher", PUBLISHER},
    {"site", PUBLISHER},
    {"site_name", PUBLISHER},
    {"sitename", PUBLISHER},
    {"date", PUBLISHED},
    {"published", PUBLISHED},
    {"publishdate", PUBLISHED},
    {"pubdate", PUBLISHED},
    {"updated", UPDATED},
    {"lastmod", UPDATED},
    {"modified", UPDATED},
    {"last_modified_at", UPDATED},
    {"url", URL},
    {"link", URL},
    {"canonical", URL},
    {"canonical_url", URL},
    {"source", URL},
    {"lang", LANGUAGE},
    {"language", LANGUAGE},
};

static struct span *field_of(struct story *s, enum field f)
{
    struct span *const fields[] = {&s->title, &s->author, &s->publisher, &s->published,
        &s->updated, &s->url, &s->language};
    return fields[f];
}

/* The line at byte *at without its end, and *at behind it. */
static struct span take_line(struct span s, size_t *at)
{
    struct span rest = span_sub(s, *at, s.n);
    size_t n = span_chr(rest, '\n');
    *at += n + (n < rest.n);
    if (n && rest.p[n - 1] == '\r')
        n--;
    return span_sub(rest, 0, n);
}

/* A quoted value without its quotes and escapes, a plain one without its comment. */
static void unquote(struct str *out, struct span v)
{
    char quote = v.n && (v.p[0] == '"' || v.p[0] == '\'') ? v.p[0] : '\0';
    for (size_t i = quote ? 1 : 0; i < v.n; i++) {
        if (quote && v.p[i] == quote) {
            if (quote == '"' || i + 1 >= v.n || v.p[i + 1] != quote)
                break;
            i++; /* '' is one of them */
        } else if (quote == '"' && v.p[i] == '\\' && i + 1 < v.n) {
            i++;
            if (!strchr("\\\"/", v.p[i])) {
                str_addc(out, ' ');
                continue;
            }
        } else if (!quote && v.p[i] == '#' && i && v.p[i - 1] == ' ')
            break;
        str_addc(out, v.p[i]);
    }
}

static void state(struct story *s, enum field f, struct span raw)
{
    struct str plain = {0}, value = {0};
    struct span *field = field_of(s, f);
    unquote(&plain, words_trim(raw));
    words_fold(&value, str_span(&plain));
    struct span v = str_span(&value);
    bool is_url = v.n > 7 && strncasecmp(v.p, "http", 4) == 0;
    if (v.n == 0 || v.n > MOST_VALUE)
        ;
    else if (f == PUBLISHED || f == UPDATED) {
        char date[DATE_ROOM];
        if (!field->n && date_state(story_language(s), v, date))
            *field = arena_copy(&s->arena, span_of(date));
    } else if (f == AUTHOR && field->n)
        *field = span_of(arena_format(
            &s->arena, "%.*s, %.*s", (int)field->n, field->p, (int)v.n, v.p));
    else if (!field->n && is_url == (f == URL))
        *field = arena_copy(&s->arena, v);
    str_finish(&plain);
    str_finish(&value);
}

/* [a, "b"]: each of them. */
static void state_list(struct story *s, enum field f, struct span list)
{
    for (size_t at = 1; at < list.n;) {
        struct span rest = words_trim(span_sub(list, at, list.n));
        size_t from = (size_t)(rest.p - list.p), end = 0;
        if (rest.n && rest.p[0] == '"')
            end = 1 + span_chr(span_sub(rest, 1, rest.n), '"');
        while (end < rest.n && rest.p[end] != ',' && rest.p[end] != ']')
            end++;
        state(s, f, span_sub(rest, 0, end));
        at = from + end + 1;
    }
}

/* Where the value of `key: value` starts, and the key's field; 0: it is no such line.
 */
static size_t key_of(struct span line, char sign, enum field *field)
{
    size_t n = 0;
    *field = NONE;
    while (n < line.n && (line.p[n] == '_' || line.p[n] == '-' || line.p[n] == '.' ||
                             (line.p[n] >= '0' && line.p[n] <= '9') ||
                             ((line.p[n] | 32) >= 'a' && (line.p[n] | 32) <= 'z')))
        n++;
    size_t at = n;
    while (at < line.n && line.p[at] == ' ')
        at++;
    if (n == 0 || at == line.n || line.p[at] != sign)
        return 0;
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        if (n == strlen(keys[i].key) && strncasecmp(line.p, keys[i].key, n) == 0)
            *field = keys[i].field;
    return at + 1;
}

/* A line that is no `key: value`, but no prose either. */
static bool is_other_line(struct span line)
{
    unsigned char c = line.n ? (unsigned char)line.p[0] : ' ';
    return !((c | 32) >= 'a' && (c | 32) <= 'z') && !(c >= '0' && c <= '9') && c < 0x80;
}

/* Whether every line has a shape that a line of YAML or TOML has. */
static bool is_well_shaped(struct span inside, char sign)
{
    enum field field;
    bool has_any = false;
    for (size_t at = 0; at < inside.n;) {
        struct span line = take_line(inside, &at);
        bool is_key = key_of(line, sign, &field) > 0;
        if (!is_key && !is_other_line(line))
            return false;
        has_any |= line.n > 0;
    }
    return has_any;
}

static void take_fields(struct span inside, char sign, struct story *s)
{
    enum field field = NONE;
    for (size_t at = 0; at < inside.n;) {
        struct span line = take_line(inside, &at), trimmed = words_trim(line);
        enum field inner;
        size_t value = key_of(line, sign, &inner);
        field = value ? inner : field;
        struct span v = words_trim(span_sub(line, value, line.n));
        if (value == 0 && trimmed.n > 2 && trimmed.p[0] == '-' && trimmed.p[1] == ' ') {
            /* an item of the list below the last key */
            struct span item = words_trim(span_sub(trimmed, 1, trimmed.n));
            size_t name = key_of(item, sign, &inner);
            bool is_name = name && strncasecmp(item.p, "name", 4) == 0;
            if (field == AUTHOR && (!name || is_name))
                state(s, AUTHOR, span_sub(item, name, item.n));
        } else if (field != NONE && v.n && value && v.p[0] == '[')
            state_list(s, field, v);
        else if (field != NONE && v.n && value && !strchr("|>{&*!", v.p[0]))
            state(s, field, v);
    }
}

struct span front_matter_take(struct span text, struct story *s)
{
    size_t at = 0;
    struct span first = take_line(text, &at);
    bool is_yaml = span_is(first, "---");
    char sign = is_yaml ? ':' : '=';
    if (!is_yaml && !span_is(first, "+++"))
        return text;
    size_t inside_start = at;
    while (at < text.n && at < LONGEST) {
        size_t start = at;
        struct span line = take_line(text, &at);
        if (!span_eq(line, first) && !(is_yaml && span_is(line, "...")))
            continue;
        struct span inside = span_sub(text, inside_start, start);
        if (!is_well_shaped(inside, sign))
            return text;
        take_fields(inside, sign, s);
        return span_sub(text, at, text.n);
    }
    return text;
}
