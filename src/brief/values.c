/*
 * The scalars of the format. YAML 1.1 would take many a word for a number or a
 * date; here a scalar is text, and only three keys want an integer, which must
 * be decimal and unquoted, so that every YAML program reads the same.
 */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/limits.h"
#include "base/suggest.h"
#include "brief/read.h"
#include "brief/reading.h"
#include "text/safe.h"
#include "text/utf8.h"
#include "text/words.h"

enum {
    LABEL_WORDS = 6,
    ID_BYTES = 80,
    MESSAGE = 320, /* bytes */
};

struct excerpt excerpt_of(struct span s)
{
    enum {
        MOST = 60,
    };
    struct excerpt e = {{0}};
    size_t n = s.n <= MOST ? s.n : utf8_floor(s, MOST);
    for (size_t i = 0; i < n; i++)
        e.text[i] = s.p[i] ? s.p[i] : '?';
    if (n < s.n)
        memcpy(e.text + n, "...", 4);
    return e;
}

void reading_error(struct reading *r, size_t line, size_t column, const char *hint,
    const char *format, ...)
{
    char text[MESSAGE];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    findings_add(r->findings, SEVERITY_ERROR, line, column, hint, "%s", text);
    if (r->findings->errors < LIMIT_FINDINGS || r->is_stopped)
        return;
    findings_add(r->findings, SEVERITY_ERROR, 0, 0, "", "too many errors to list");
    r->is_stopped = true;
}

void reading_warn(struct reading *r, size_t line, size_t column, const char *hint,
    const char *format, ...)
{
    char text[MESSAGE];
    if (r->findings->n - r->findings->errors >= LIMIT_FINDINGS)
        return;
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    findings_add(r->findings, SEVERITY_WARNING, line, column, hint, "%s", text);
}

bool value_is_absent(const struct yev *ev)
{
    return ev->kind == YEV_SCALAR && ev->is_plain &&
           (ev->text.n == 0 || span_is(ev->text, "~") || span_is(ev->text, "null"));
}

struct excerpt value_name(const struct key_row *row)
{
    struct excerpt name;
    snprintf(name.text, sizeof name.text,
        row->type == KEY_PANE ? "a point of `%s`" : "`%s`", row->name);
    return name;
}

static bool is_too_long(
    struct reading *r, const struct key_row *row, const struct yev *ev)
{
    size_t limit = row->type == KEY_ARTICLE ? LIMIT_ARTICLE : LIMIT_SCALAR;
    if (ev->text.n <= limit)
        return false;
    reading_error(r, ev->line, ev->column, "", "%s is longer than %zu MiB",
        value_name(row).text, limit >> 20);
    return true;
}

void value_check_text(struct reading *r, const struct key_row *row, bool is_required,
    struct span text, const struct yev *ev)
{
    if (is_too_long(r, row, ev))
        return;
    if (is_required && words_trim(text).n == 0)
        reading_error(r, ev->line, ev->column, "", "%s is empty", value_name(row).text);
    else if (is_required && safe_is_invisible(text))
        reading_warn(r, ev->line, ev->column, "", "%s has no visible character",
            value_name(row).text);
    if (ev->is_cut)
        reading_warn(r, ev->end_line, ev->end_column,
            "put the text in quotes if the `#` belongs to it",
            "%s ends before ` #`: YAML takes the rest for a comment",
            value_name(row).text);
}

static void read_text(
    struct reading *r, const struct key_row *row, void *field, const struct yev *ev)
{
    *(struct span *)field = arena_copy(&r->brief->arena, ev->text);
    value_check_text(r, row, row->is_required, ev->text, ev);
}

static void read_date(
    struct reading *r, const struct key_row *row, void *field, const struct yev *ev)
{
    *(struct span *)field = arena_copy(&r->brief->arena, ev->text);
    if (!is_too_long(r, row, ev) && ev->text.n && !brief_is_date(ev->text))
        reading_warn(r, ev->line, ev->column,
            "write it as 2026-11-20, or 2026-11, or 2026",
            "`%s` is no ISO 8601 date: `%s`", row->name, excerpt_of(ev->text).text);
}

static void read_id(
    struct reading *r, const struct key_row *row, void *field, const struct yev *ev)
{
    static const char allowed[] = "abcdefghijklmnopqrstuvwxyz0123456789-";
    struct span s = ev->text;
    bool is_fine = s.n >= 1 && s.n <= ID_BYTES;
    for (size_t i = 0; is_fine && i < s.n; i++)
        is_fine = s.p[i] && strchr(allowed, s.p[i]);
    *(struct span *)field = arena_copy(&r->brief->arena, s);
    if (!is_fine)
        reading_error(r, ev->line, ev->column,
            "use up to 80 of the letters a to z, digits and `-`", "`%s` can't be `%s`",
            row->name, excerpt_of(s).text);
}

static void read_kind(
    struct reading *r, const struct key_row *row, void *field, const struct yev *ev)
{
    const char *names[KIND_COUNT] = {0};
    for (size_t kind = KIND_NONE + 1; kind < KIND_COUNT; kind++) {
        names[kind - 1] = kind_names[kind];
        if (span_is(ev->text, kind_names[kind])) {
            *(uint8_t *)field = (uint8_t)kind;
            return;
        }
    }
    const char *nearest = suggest_nearest(ev->text, names);
    char hint[MESSAGE];
    snprintf(hint, sizeof hint, nearest ? "did you mean `%s`?" : "it can be %s",
        nearest ? nearest : value_wanted(KEY_KIND));
    reading_error(r, ev->line, ev->column, hint, "`%s` can't be `%s`", row->name,
        excerpt_of(ev->text).text);
}

/* Digits without a leading 0; *value is at most max + 1. */
static bool parse_integer(const struct yev *ev, uint32_t max, uint32_t *value)
{
    if (ev->text.n == 0 || (ev->text.p[0] == '0' && ev->text.n > 1))
        return false;
    uint64_t n = 0;
    for (size_t i = 0; i < ev->text.n; i++) {
        char c = ev->text.p[i];
        if (c < '0' || c > '9')
            return false;
        n = n * 10 + (uint64_t)(c - '0');
        if (n > max)
            n = (uint64_t)max + 1;
    }
    *value = (uint32_t)n;
    return true;
}

/* An integer from 1 to max, else an error and 0. */
static uint32_t read_integer(
    struct reading *r, const struct key_row *row, uint32_t max, const struct yev *ev)
{
    uint32_t value = 0;
    bool is_integer = parse_integer(ev, max, &value);
    if (is_integer && ev->is_plain && value >= 1 && value <= max)
        return value;
    reading_error(r, ev->line, ev->column,
        is_integer && !ev->is_plain ? "leave the quotes out" : "",
        "`%s` must be %s, not %s`%s`", row->name, value_wanted(row->type),
        ev->is_plain ? "" : "the text ", excerpt_of(ev->text).text);
    return 0;
}

static void read_number(
    struct reading *r, const struct key_row *row, void *field, const struct yev *ev)
{
    /* an article has no more lines than bytes */
    *(uint32_t *)field = read_integer(r, row, LIMIT_ARTICLE, ev);
}

static void read_priority(
    struct reading *r, const struct key_row *row, void *field, const struct yev *ev)
{
    *(uint8_t *)field = (uint8_t)read_integer(r, row, PRIORITY_LAST, ev);
}

static void read_version(
    struct reading *r, const struct key_row *row, void *field, const struct yev *ev)
{
    uint32_t value;
    (void)field;
    if (!ev->is_plain || !parse_integer(ev, 1, &value) || value < 2) {
        read_integer(r, row, 1, ev);
        return;
    }
    findings_finish(r->findings);
    reading_error(r, ev->line, ev->column, "this version reads format 1",
        "written by a newer brief: its format is %s", excerpt_of(ev->text).text);
    r->is_stopped = true;
}

static const struct {
    const char *wanted;
    void (*read)(struct reading *, const struct key_row *, void *, const struct yev *);
} types[] = {
    [KEY_VERSION] = {"the number 1", read_version},
    [KEY_TEXT] = {"text", read_text},
    [KEY_ID] = {"text", read_id},
    [KEY_DATE] = {"a date", read_date},
    [KEY_NUMBER] = {"a whole number from 1", read_number},
    [KEY_PRIORITY] = {"a whole number from 1 to 5", read_priority},
    [KEY_KIND] = {"quoted, paraphrase, inference or gap", read_kind},
    [KEY_POINT] = {"text, or a map with `text`", NULL},
    [KEY_PANE] = {"a list of points", NULL},
    [KEY_SOURCE] = {"a map", NULL},
    [KEY_ARTICLE] = {"text", read_text},
};

const char *value_wanted(enum key_type type)
{
    return types[type].wanted;
}

void value_read(
    struct reading *r, const struct key_row *row, void *field, const struct yev *ev)
{
    types[row->type].read(r, row, field, ev);
}

bool label_is(struct span s)
{
    size_t words = 0;
    bool is_inside = false;
    for (size_t i = 0; i < s.n && words <= LABEL_WORDS;) {
        if (strchr(".?!\n\r", s.p[i]))
            return false;
        size_t blank = words_blank(span_sub(s, i, s.n));
        words += !blank && !is_inside;
        is_inside = !blank;
        i += blank ? blank : 1;
    }
    return words > 0 && words <= LABEL_WORDS && s.n <= LIMIT_SCALAR;
}

bool label_split(struct span s, struct span *label, struct span *text)
{
    size_t colon = span_chr(s, ':');
    while (colon + 1 < s.n && s.p[colon + 1] != ' ')
        colon += 1 + span_chr(span_sub(s, colon + 1, s.n), ':');
    struct span before = span_sub(s, 0, colon);
    struct span behind = words_trim(span_sub(s, colon + 1, s.n));
    if (colon >= s.n || behind.n == 0 || !label_is(before))
        return false;
    *label = words_trim(before);
    *text = (struct span){behind.p, (size_t)(s.p + s.n - behind.p)};
    return true;
}
