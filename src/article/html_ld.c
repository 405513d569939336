/*
 * JSON-LD as sites write it: graphs, lists and maps in any order, often not quite JSON.
 * So it is scanned, not parsed: one pass, a record a map that is open, no recursion; a
 * map is judged when it closes. Only maps that are the page's own count (at the top, in
 * its lists, in @graph, or as mainEntity): not the articles that it only lists.
 */
#include <string.h>
#include <strings.h>

#include "article/html_facts.h"
#include "text/utf8.h"
#include "text/words.h"

enum {
    DEEPEST = 24,   /* maps and lists inside each other; deeper ones are passed over */
    THINGS = 64,    /* maps with an @id and a name that are remembered */
    LONGEST = 1000, /* bytes of a string that is kept */
};

enum field {
    FIELD_OTHER,
    FIELD_TYPE,
    FIELD_ID,
    FIELD_NAME,
    FIELD_HEADLINE,
    FIELD_AUTHOR,
    FIELD_PUBLISHER,
    FIELD_PUBLISHED,
    FIELD_UPDATED,
    FIELD_LANGUAGE,
    FIELD_URL,
    FIELD_GRAPH, /* what is in it counts as much as what it is in */
    FIELD_COUNT,
};

static const struct {
    const char *key;
    enum field field;
} keys[] = {
    {"@type", FIELD_TYPE},
    {"@id", FIELD_ID},
    {"name", FIELD_NAME},
    {"headline", FIELD_HEADLINE},
    {"author", FIELD_AUTHOR},
    {"creator", FIELD_AUTHOR},
    {"publisher", FIELD_PUBLISHER},
    {"datePublished", FIELD_PUBLISHED},
    {"dateModified", FIELD_UPDATED},
    {"inLanguage", FIELD_LANGUAGE},
    {"url", FIELD_URL},
    {"@graph", FIELD_GRAPH},
    {"mainEntity", FIELD_GRAPH},
};

/* A map or list that is open. */
struct open_value {
    struct span fields[FIELD_COUNT];
    enum field in;  /* the field of the map it is in that it is the value of */
    enum field key; /* of a map: the one whose value comes next */
    bool is_list, is_article, is_own, is_value; /* is_value: behind the colon */
};

struct scanning {
    struct span s;
    size_t at;
    struct arena *arena;
    struct open_value open[DEEPEST];
    size_t depth, over;
    struct span ids[THINGS], names[THINGS];
    size_t things;
    struct span title;
    struct open_value best;
    unsigned articles;
    bool has_match;
};

static bool is_article_type(struct span type)
{
    static const char *const types[] = {
        "Article", "BlogPosting", "Report", "LiveBlogPosting", "Posting"};
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++) {
        size_t n = strlen(types[i]);
        if (type.n >= n && memcmp(type.p + type.n - n, types[i], n) == 0)
            return true;
    }
    return false;
}

static unsigned hex_at(struct span s, size_t at)
{
    static const char digits[] = "0123456789abcdef";
    unsigned value = 0;
    for (size_t i = at; i < at + 4; i++) {
        char c = i < s.n ? s.p[i] : 'x';
        const char *digit =
            c ? strchr(digits, c >= 'A' && c <= 'F' ? c + 32 : c) : NULL;
        if (!digit)
            return UTF8_REPLACEMENT;
        value = value << 4 | (unsigned)(digit - digits);
    }
    return value;
}

/* Appends the escape behind the backslash at byte *at, and moves *at to its end. */
static void add_escape(struct str *out, struct span s, size_t *at)
{
    static const char from[] = "nrtbf", to[] = "\n\r\t  ";
    char c = *at + 1 < s.n ? s.p[*at + 1] : '\\';
    const char *known = strchr(from, c);
    *at += 2;
    if (c != 'u') {
        str_addc(out, known && c ? to[known - from] : c);
        return;
    }
    char32_t scalar = hex_at(s, *at);
    *at += 4;
    if (scalar >= 0xD800 && scalar < 0xDC00 && *at + 6 <= s.n && s.p[*at] == '\\') {
        scalar = 0x10000 + ((scalar & 0x3FF) << 10) + (hex_at(s, *at + 2) & 0x3FF);
        *at += 6;
    }
    utf8_add(out, scalar >= 0xD800 && scalar < 0xE000 ? UTF8_REPLACEMENT : scalar);
}

/* Behind a quotation mark: the string, and at behind it. */
static struct span read_string(struct scanning *x)
{
    struct str raw = {0}, folded = {0};
    size_t end = x->at;
    while (end < x->s.n && x->s.p[end] != '"')
        end += x->s.p[end] == '\\' ? 2 : 1;
    struct span inside = span_sub(x->s, x->at, end);
    x->at = end < x->s.n ? end + 1 : x->s.n;
    if (inside.n > LONGEST)
        return (struct span){0};
    for (size_t at = 0; at < inside.n;)
        if (inside.p[at] == '\\')
            add_escape(&raw, inside, &at);
        else
            str_addc(&raw, inside.p[at++]);
    words_fold(&folded, str_span(&raw));
    struct span result = arena_copy(x->arena, str_span(&folded));
    str_finish(&raw);
    str_finish(&folded);
    return result;
}

/* A value for a field of the map that is open; names of authors add up. */
static void set_field(
    struct scanning *x, struct open_value *map, enum field f, struct span value)
{
    struct span *field = &map->fields[f];
    if (f == FIELD_TYPE)
        map->is_article |= is_article_type(value);
    else if (f == FIELD_AUTHOR && field->n && value.n && field->n < LONGEST)
        *field = span_of(arena_format(
            x->arena, "%.*s, %.*s", (int)field->n, field->p, (int)value.n, value.p));
    else if (!field->n)
        *field = value;
}

/* The map that a value belongs to, through the lists that it is in. */
static struct open_value *map_of(struct scanning *x, enum field *field)
{
    size_t i = x->depth;
    while (i > 0 && x->open[i - 1].is_list)
        i--;
    if (i == 0)
        return NULL;
    *field = i < x->depth ? x->open[i].in : x->open[i - 1].key;
    return &x->open[i - 1];
}

static void take_string(struct scanning *x)
{
    struct span value = read_string(x);
    struct open_value *top = x->depth ? &x->open[x->depth - 1] : NULL;
    if (!top || x->over)
        return;
    if (!top->is_list && !top->is_value) {
        top->key = FIELD_OTHER;
        for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
            if (span_is(value, keys[i].key))
                top->key = keys[i].field;
        return;
    }
    enum field field;
    struct open_value *map = map_of(x, &field);
    if (map && field != FIELD_OTHER)
        set_field(x, map, field, value);
}

static void open_value(struct scanning *x, bool is_list)
{
    if (x->depth == DEEPEST || x->over) {
        x->over++;
        return;
    }
    enum field field = FIELD_GRAPH;
    struct open_value *map = map_of(x, &field);
    struct open_value *v = &x->open[x->depth++];
    *v = (struct open_value){.is_list = is_list,
        .in = map ? field : FIELD_GRAPH,
        .is_own = !map || (map->is_own && field == FIELD_GRAPH)};
}

static void judge(struct scanning *x, const struct open_value *map)
{
    size_t start, end;
    struct span headline = map->fields[FIELD_HEADLINE];
    if (!map->is_article || !map->is_own)
        return;
    bool is_match = headline.n && words_find(x->title, headline, true, 0, &start, &end);
    if (x->articles++ == 0 || (is_match && !x->has_match))
        x->best = *map;
    x->has_match |= is_match;
}

static void close_value(struct scanning *x)
{
    if (x->over) {
        x->over--;
        return;
    }
    if (!x->depth)
        return;
    struct open_value v = x->open[--x->depth];
    struct span id = v.fields[FIELD_ID], name = v.fields[FIELD_NAME];
    if (v.is_list)
        return;
    judge(x, &v);
    if (id.n && name.n && x->things < THINGS) {
        x->ids[x->things] = id;
        x->names[x->things++] = name;
    }
    enum field field;
    struct open_value *map = map_of(x, &field);
    if (map && (field == FIELD_AUTHOR || field == FIELD_PUBLISHER))
        set_field(x, map, field, name.n ? name : id);
}

static void scan(struct scanning *x)
{
    while (x->at < x->s.n) {
        char c = x->s.p[x->at++];
        struct open_value *top = x->depth ? &x->open[x->depth - 1] : NULL;
        if (c == '"')
            take_string(x);
        else if (c == '{' || c == '[')
            open_value(x, c == '[');
        else if (c == '}' || c == ']')
            close_value(x);
        else if (top && !x->over && (c == ':' || c == ','))
            top->is_value = c == ':';
        else if (c == '\0')
            x->depth = x->over = 0; /* another script */
    }
}

/* A name that is given elsewhere on the page, by its @id. */
static struct span resolve(const struct scanning *x, struct span name)
{
    for (size_t i = 0; i < x->things; i++)
        if (span_eq(x->ids[i], name))
            return x->names[i];
    return name;
}

void html_ld_read(
    struct span scripts, struct span title, struct arena *arena, struct html_ld *out)
{
    struct scanning x = {.s = scripts, .arena = arena, .title = title};
    scan(&x);
    if (!x.articles || (x.articles > 1 && !x.has_match))
        return;
    const struct span *f = x.best.fields;
    *out = (struct html_ld){
        .headline = f[FIELD_HEADLINE],
        .author = resolve(&x, f[FIELD_AUTHOR]),
        .publisher = resolve(&x, f[FIELD_PUBLISHER]),
        .published = f[FIELD_PUBLISHED],
        .updated = f[FIELD_UPDATED],
        .language = f[FIELD_LANGUAGE],
        .url = f[FIELD_URL],
    };
}
