/*
 * libyaml takes a third of a second for ten thousand marks, a search for the
 * brief's own names a millisecond or two. Where a name is found, the lines
 * from its dash to the next one are an entry: a line of a block can't stand
 * that far left. Quotes can, and other hands write other YAML, so what the
 * search can't be sure of is left to the parser, and what it finds is parsed
 * too: the search only ever chooses.
 */
#ifdef __linux__
#define _GNU_SOURCE /* memmem */
#endif
#include "marks/scan.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/str.h"
#include "text/words.h"

enum {
    NEEDLE_MIN = 3, /* bytes: less is no help */
    NEEDLE_MAX = 64,
};

void mark_list_add(struct mark_list *l, const struct mark *m)
{
    l->at = mem_grow(l->at, &l->cap, l->n, sizeof *l->at);
    l->at[l->n++] = mark_copy(&l->arena, m);
}

void mark_list_finish(struct mark_list *l)
{
    arena_finish(&l->arena);
    free(l->at);
    *l = (struct mark_list){0};
}

void mark_list_add_file(struct mark_list *l, const struct marks_file *f,
    const struct brief *b, struct span file)
{
    for (size_t i = 0; i < f->n; i++) {
        const struct mark *m = &f->at[i].mark;
        if (m->text.n && m->pane.n && (!b || mark_is_of(m, b, file)))
            mark_list_add(l, m);
    }
}

static bool parse_all(struct mark_list *l, struct span text, const struct brief *b,
    struct span file, const char *name, struct err *err)
{
    struct marks_file all = {0};
    if (!marks_file_read(&all, text, name, err))
        return false;
    mark_list_add_file(l, &all, b, file);
    marks_file_finish(&all);
    return true;
}

/* The list as brief writes it. */
struct area {
    struct span text;
    size_t start;  /* byte: the first dash's line */
    size_t column; /* of the dashes */
};

static size_t next_line(struct span text, size_t at)
{
    return at + span_chr(span_sub(text, at, text.n), '\n') + 1;
}

static size_t line_start(struct span text, size_t at)
{
    while (at > 0 && text.p[at - 1] != '\n')
        at--;
    return at;
}

static bool is_dash(const struct area *a, size_t line)
{
    size_t at = line;
    while (at < a->text.n && a->text.p[at] == ' ')
        at++;
    return at - line == a->column && at + 1 < a->text.n && a->text.p[at] == '-' &&
           strchr(" \r\n", a->text.p[at + 1]);
}

static size_t find(struct span text, size_t from, struct span needle)
{
    const char *p =
        from < text.n ? memmem(text.p + from, text.n - from, needle.p, needle.n) : NULL;
    return p ? (size_t)(p - text.p) : text.n;
}

/* The start of the line behind the first one that is just that; text.n: none such. */
static size_t behind_line(struct span text, const char *line)
{
    size_t n = strlen(line);
    for (size_t at = 0; (at = find(text, at, span_of(line))) < text.n; at += n) {
        size_t next = next_line(text, at);
        size_t rest = next - at - n;
        bool is_whole = rest == 1 || (rest == 2 && text.p[at + n] == '\r');
        if ((at == 0 || text.p[at - 1] == '\n') && is_whole)
            return next < text.n ? next : text.n;
    }
    return text.n;
}

/* Whether a line ends in other ways than those that are looked for here. */
static bool has_odd_lines(struct span text)
{
    static const char *const breaks[] = {"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"};
    for (size_t i = 0; i < sizeof breaks / sizeof *breaks; i++)
        if (find(text, 0, span_of(breaks[i])) < text.n)
            return true;
    size_t at = span_chr(text, '\r');
    while (at + 1 < text.n && text.p[at + 1] == '\n')
        at += 1 + span_chr(span_sub(text, at + 1, text.n), '\r');
    return at < text.n;
}

/* False where the list does not start in the one usual way, or the file needs a look.
 */
static bool find_area(struct area *a, struct span text)
{
    size_t at = behind_line(text, "marks:");
    if (at == text.n || behind_line(text, "bookmarks: 1") == text.n ||
        has_odd_lines(text))
        return false;
    for (; at < text.n; at = next_line(text, at)) {
        size_t ink = at;
        while (ink < text.n && text.p[ink] == ' ')
            ink++;
        if (ink == text.n || strchr("#\r\n", text.p[ink]))
            continue;
        *a = (struct area){.text = text, .start = at, .column = ink - at};
        return is_dash(a, at);
    }
    return false;
}

/* Whether a line before byte end is none of the list's: what follows is another key's.
 */
static bool ends_before(const struct area *a, size_t end)
{
    for (size_t line = a->start; line < end; line = next_line(a->text, line)) {
        size_t ink = line;
        while (ink < line + a->column && a->text.p[ink] == ' ')
            ink++;
        bool is_outside = ink < line + a->column || (!a->column && !is_dash(a, line));
        if (is_outside && !strchr(" #\r\n", a->text.p[ink]))
            return true;
    }
    return false;
}

/* The longest part of a value that any spelling writes as it is; empty: none of use. */
static struct span needle_of(struct span value)
{
    struct span longest = {0};
    for (size_t i = 0; i < value.n;) {
        size_t end = i;
        while (end < value.n && (unsigned char)value.p[end] >= ' ' &&
               !strchr("'\"\\", value.p[end]) && end - i < NEEDLE_MAX)
            end++;
        if (end - i > longest.n)
            longest = span_sub(value, i, end);
        i = end > i ? end : i + 1;
    }
    return longest.n >= NEEDLE_MIN ? longest : (struct span){0};
}

/* Whether the line that holds byte at starts with that key. */
static bool has_key(const struct area *a, size_t at, const char *key)
{
    size_t n = strlen(key);
    size_t line = line_start(a->text, at);
    while (line < at && (a->text.p[line] == ' ' || a->text.p[line] == '-'))
        line++;
    return at - line > n && memcmp(a->text.p + line, key, n) == 0 &&
           a->text.p[line + n] == ':';
}

struct range {
    size_t start;
    size_t end;
};

struct ranges {
    struct range *at;
    size_t n;
    size_t cap;
};

static struct range entry_around(const struct area *a, size_t at)
{
    size_t start = line_start(a->text, at);
    while (start > a->start && !is_dash(a, start))
        start = line_start(a->text, start - 1);
    size_t end = next_line(a->text, at);
    while (end < a->text.n && !is_dash(a, end))
        end = next_line(a->text, end);
    return (struct range){start, end < a->text.n ? end : a->text.n};
}

static void find_entries(
    struct ranges *r, const struct area *a, const char *key, struct span value)
{
    struct span needle = needle_of(value);
    size_t at = needle.n ? find(a->text, a->start, needle) : a->text.n;
    while (at < a->text.n) {
        size_t next = at + needle.n;
        if (has_key(a, at, key)) {
            struct range entry = entry_around(a, at);
            r->at = mem_grow(r->at, &r->cap, r->n, sizeof *r->at);
            r->at[r->n++] = entry;
            next = entry.end;
        }
        at = find(a->text, next, needle);
    }
}

static int compare_ranges(const void *a, const void *b)
{
    const struct range *x = a, *y = b;
    return (x->start > y->start) - (x->start < y->start);
}

/* The entries found, as a file of their own. The last may bring what follows the list.
 */
static void add_chosen(struct str *out, const struct area *a, const struct ranges *r)
{
    str_adds(out, "bookmarks: 1\nmarks:\n");
    for (size_t i = 0; i < r->n; i++) {
        if (i && r->at[i].start == r->at[i - 1].start)
            continue;
        str_add(out, span_sub(a->text, r->at[i].start, r->at[i].end));
        if (out->p[out->n - 1] != '\n')
            str_addc(out, '\n');
    }
}

/* Short values have no needle; such a brief costs a whole parse. */
static bool is_searchable(struct span value)
{
    return !value.n || needle_of(value).n;
}

bool marks_scan(struct mark_list *l, struct span text, const struct brief *b,
    struct span file, const char *name, struct err *err)
{
    struct area a;
    struct ranges found = {0};
    struct str chosen = {0}, title = {0}, url = {0};
    struct err ignored;
    bool is_done;
    words_fold(&title, b->title);
    words_fold(&url, b->url);
    const struct {
        const char *key;
        struct span value;
    } names[] = {{"brief", b->id}, {"url", str_span(&url)}, {"title", str_span(&title)},
        {"file", file}};
    bool is_usual = find_area(&a, text);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        is_usual = is_usual && is_searchable(names[i].value);
        if (is_usual)
            find_entries(&found, &a, names[i].key, names[i].value);
    }
    if (found.n)
        qsort(found.at, found.n, sizeof *found.at, compare_ranges);
    if (is_usual && found.n && ends_before(&a, found.at[found.n - 1].start))
        is_usual = false; /* for the whole parse to judge */
    if (is_usual && found.n)
        add_chosen(&chosen, &a, &found);
    is_done = is_usual &&
              (!found.n || parse_all(l, str_span(&chosen), b, file, name, &ignored));
    if (!is_done)
        is_done = parse_all(l, text, b, file, name, err);
    free(found.at);
    str_finish(&chosen);
    str_finish(&title);
    str_finish(&url);
    return is_done;
}
