/*
 * Maps are read by the rows of brief/keys.h. What makes a point hard is that
 * `- Label: text` is a map too: whether its first key is a label or a key that
 * nobody knows shows only when the map ends behind it, so that pair is held.
 * Reading goes on after an error, for the sake of the list; the brief that it
 * fills is thrown away then.
 */
#include "brief/read.h"

#include <stdio.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"
#include "base/suggest.h"
#include "brief/reading.h"

#define QUOTES \
    "put the text in quotes, or write `>` and the text on the next line, indented"

enum {
    MOST_KEYS = 16, /* rows of a table */
};

/* A map that is being read. */
struct map {
    const struct key_row *rows;
    char *base;                /* what holds the rows' fields */
    size_t line_of[MOST_KEYS]; /* of each row's key; 0: not there yet */
    bool is_given[MOST_KEYS];  /* it has a value, perhaps a bad one */
    size_t pairs;
    bool is_point;
    bool is_held; /* the first pair of a point may be a label and its text */
    struct yev label;
    struct yev text;
};

static bool next(struct reading *r, struct yev *ev)
{
    return yev_next(r->events, ev, &r->err);
}

static bool skip(struct reading *r, const struct yev *ev)
{
    return yev_skip(r->events, ev, &r->err);
}

static bool skip_next(struct reading *r)
{
    struct yev ev;
    return next(r, &ev) && skip(r, &ev);
}

/* An error at a value of another kind than wanted, which is skipped. */
static bool refuse_kind(struct reading *r, const struct key_row *row,
    enum key_type wanted, const struct yev *ev)
{
    const char *kind = ev->kind == YEV_MAP ? "a map" : "a list";
    return reading_error(r, ev->line, ev->column,
               "a text that starts with `[` or `{` needs quotes",
               "%s is %s, but must be %s", value_name(row).text, kind,
               value_wanted(wanted)) &&
           skip(r, ev);
}

static bool is_near(const struct key_row *rows, struct span key)
{
    for (; rows->name; rows++) {
        if (suggest_distance(key, span_of(rows->name), 1) <= 1)
            return true;
    }
    return false;
}

static const char *nearest_key(const struct key_row *rows, struct span key)
{
    const char *names[MOST_KEYS] = {0};
    for (size_t i = 0; rows[i].name; i++)
        names[i] = rows[i].name;
    return suggest_nearest(key, names);
}

static bool report_unknown(
    struct reading *r, const struct map *m, const struct yev *key)
{
    if (key->is_plain && span_is(key->text, "<<"))
        return reading_error(
            r, key->line, key->column, "", "the merge key `<<` is not allowed");
    if (++r->unknown_keys > LIMIT_UNKNOWN_KEYS) {
        reading_error(r, key->line, key->column, "", "more than %d unknown keys",
            LIMIT_UNKNOWN_KEYS);
        return false;
    }
    const char *nearest = nearest_key(m->rows, key->text);
    char hint[80] = "";
    bool is_error = m->is_point && is_near(m->rows, key->text);
    if (nearest)
        snprintf(hint, sizeof hint, "did you mean `%s`?%s", nearest,
            is_error ? " a label is written as `topic: ...`" : "");
    struct excerpt name = excerpt_of(key->text);
    if (is_error)
        return reading_error(
            r, key->line, key->column, hint, "unknown key `%s`", name.text);
    reading_warn(r, key->line, key->column, hint, "unknown key `%s`", name.text);
    return true;
}

/* What was held is no label, since the map goes on. */
static bool release(struct reading *r, struct map *m)
{
    m->is_held = false;
    return report_unknown(r, m, &m->label);
}

/* Keeps the pair past the next event. */
static bool hold(struct reading *r, struct map *m, const struct yev *key)
{
    m->label = *key;
    m->label.text = arena_copy(&r->brief->arena, key->text);
    if (!next(r, &m->text))
        return false;
    if (m->text.kind != YEV_SCALAR)
        return report_unknown(r, m, &m->label) && skip(r, &m->text);
    m->is_held = true;
    if (!value_is_absent(&m->text))
        m->text.text = arena_copy(&r->brief->arena, m->text.text);
    return true;
}

static bool read_unknown(struct reading *r, struct map *m, const struct yev *key)
{
    bool is_own = key->text.n >= 2 && memcmp(key->text.p, "x-", 2) == 0;
    if (is_own)
        return skip_next(r);
    if (m->is_point && m->pairs == 0 && !is_near(m->rows, key->text))
        return hold(r, m, key);
    return report_unknown(r, m, key) && skip_next(r);
}

static bool read_map(struct reading *r, struct map *m);

static bool read_label(
    struct reading *r, const struct map *m, const struct key_row *row, struct point *p)
{
    struct excerpt name = excerpt_of(m->label.text);
    if (!label_is(m->label.text))
        return reading_error(r, m->label.end_line, m->label.end_column, QUOTES,
            "a colon and a blank inside a text");
    if (value_is_absent(&m->text))
        return reading_error(r, m->label.line, m->label.column, "",
            "no text behind the label `%s`", name.text);
    p->topic = m->label.text;
    p->text = m->text.text;
    return value_check_text(r, row, true, p->text, &m->text);
}

/* The required keys that are not there, of the map that starts at start. */
static bool report_missing(
    struct reading *r, const struct map *m, const struct yev *start)
{
    for (const struct key_row *row = m->rows; row->name; row++) {
        bool is_fine = true;
        if (!row->is_required || m->is_given[row - m->rows])
            continue;
        if (m->is_point)
            is_fine = reading_error(r, start->line, start->column,
                "start each point with `- `, and its text with `text: `",
                "a point without `%s`", row->name);
        else
            is_fine = reading_error(r, 0, 0,
                row->type == KEY_VERSION ? "make `brief: 1` the first line" : "",
                "`%s` is missing", row->name);
        if (!is_fine)
            return false;
    }
    return true;
}

static bool read_point_map(struct reading *r, const struct key_row *row,
    const struct yev *start, struct point *p)
{
    struct map m = {.rows = point_keys, .base = (char *)p, .is_point = true};
    if (!read_map(r, &m))
        return false;
    return m.is_held ? read_label(r, &m, row, p) : report_missing(r, &m, start);
}

static bool read_point_text(
    struct reading *r, const struct key_row *row, const struct yev *ev, struct point *p)
{
    if (ev->text.n > LIMIT_SCALAR)
        return reading_error(r, ev->line, ev->column, "", "%s is longer than %d MiB",
            value_name(row).text, LIMIT_SCALAR >> 20);
    p->text = arena_copy(&r->brief->arena, ev->text);
    label_split(p->text, &p->topic, &p->text);
    return value_check_text(r, row, true, p->text, ev);
}

static bool read_point(
    struct reading *r, const struct key_row *row, const struct yev *ev, struct point *p)
{
    *p = (struct point){.line = (uint32_t)ev->line, .priority = PRIORITY_DEFAULT};
    if (ev->kind == YEV_MAP)
        return read_point_map(r, row, ev, p);
    if (ev->kind == YEV_SCALAR)
        return read_point_text(r, row, ev, p);
    return refuse_kind(r, row, KEY_POINT, ev);
}

static bool add_point(struct reading *r, const struct key_row *row,
    const struct yev *ev, struct points *points)
{
    if (points->n == LIMIT_POINTS) {
        reading_error(r, ev->line, ev->column, "", "more than %d points in `%s`",
            LIMIT_POINTS, row->name);
        return false;
    }
    points->at = mem_grow(points->at, &points->cap, points->n, sizeof *points->at);
    return read_point(r, row, ev, &points->at[points->n++]);
}

static bool read_pane(struct reading *r, const struct key_row *row,
    const struct yev *ev, struct points *points)
{
    struct yev item;
    if (ev->kind != YEV_SEQ)
        return add_point(r, row, ev, points);
    for (;;) {
        if (!next(r, &item))
            return false;
        if (item.kind == YEV_SEQ_END)
            return true;
        if (!value_is_absent(&item) && !add_point(r, row, &item, points))
            return false;
    }
}

static bool read_source(
    struct reading *r, const struct key_row *row, const struct yev *ev)
{
    struct map m = {.rows = source_keys, .base = (char *)r->brief};
    if (ev->kind == YEV_MAP)
        return read_map(r, &m);
    if (ev->kind == YEV_SCALAR)
        return reading_error(r, ev->line, ev->column,
            "write `source:`, and below it, indented, `publisher: ...`",
            "`%s` is text, but must be %s", row->name, value_wanted(KEY_SOURCE));
    return refuse_kind(r, row, KEY_SOURCE, ev);
}

static bool read_value(
    struct reading *r, const struct key_row *row, void *field, const struct yev *ev)
{
    if (row->type == KEY_POINT)
        return read_point(r, row, ev, field);
    if (row->type == KEY_PANE)
        return read_pane(r, row, ev, field);
    if (row->type == KEY_SOURCE)
        return read_source(r, row, ev);
    if (ev->kind == YEV_SCALAR)
        return value_read(r, row, field, ev);
    return refuse_kind(r, row, row->type, ev);
}

static bool read_known(
    struct reading *r, struct map *m, size_t i, const struct yev *key)
{
    const struct key_row *row = &m->rows[i];
    struct yev value;
    if (m->line_of[i]) {
        char hint[80];
        snprintf(hint, sizeof hint, "the first is on line %zu", m->line_of[i]);
        return reading_error(
                   r, key->line, key->column, hint, "`%s` is here twice", row->name) &&
               skip_next(r);
    }
    m->line_of[i] = key->line;
    if (!next(r, &value))
        return false;
    m->is_given[i] = !value_is_absent(&value);
    return !m->is_given[i] || read_value(r, row, m->base + row->offset, &value);
}

static bool read_pair(struct reading *r, struct map *m, const struct yev *key)
{
    if (m->is_held && !release(r, m))
        return false;
    if (key->kind != YEV_SCALAR) {
        reading_warn(r, key->line, key->column, "", "unknown key: it is no text");
        return skip(r, key) && skip_next(r);
    }
    for (size_t i = 0; m->rows[i].name; i++) {
        if (span_is(key->text, m->rows[i].name))
            return read_known(r, m, i, key);
    }
    return read_unknown(r, m, key);
}

/* Reads to the end of the map, whose start was read. */
static bool read_map(struct reading *r, struct map *m)
{
    struct yev key;
    for (;;) {
        if (!next(r, &key))
            return false;
        if (key.kind == YEV_MAP_END)
            return true;
        if (!read_pair(r, m, &key))
            return false;
        m->pairs++;
    }
}

/* The one thing to say of a file that is something else. */
static void refuse_foreign(struct reading *r, size_t line, size_t column)
{
    findings_finish(r->findings);
    reading_error(r, line, column, "brief(5) shows what a brief looks like",
        "this is not a brief: its first key should be `brief: 1`");
}

static bool is_foreign(const struct map *m)
{
    for (size_t i = 0; i < MOST_KEYS; i++) {
        if (m->line_of[i])
            return false;
    }
    return true;
}

static bool has_bottom_line(const struct map *m)
{
    for (size_t i = 0; m->rows[i].name; i++) {
        if (m->rows[i].offset == offsetof(struct brief, bottom_line))
            return m->is_given[i];
    }
    return false;
}

static bool read_root(struct reading *r, struct map *m, const struct yev *root)
{
    struct yev end;
    if (root->kind == YEV_END || value_is_absent(root)) {
        reading_error(r, 0, 0, "", "no brief in it");
        return false;
    }
    if (root->kind != YEV_MAP) {
        refuse_foreign(r, root->line, root->column);
        return false;
    }
    if (!read_map(r, m))
        return false;
    if (is_foreign(m)) {
        refuse_foreign(r, root->line, root->column);
        return false;
    }
    if (!has_bottom_line(m))
        reading_warn(r, 0, 0, "say in `bottom_line:` the one sentence to remember",
            "no bottom line");
    /* the end may be a second document, which is an error too */
    return report_missing(r, m, root) && next(r, &end);
}

static void read_document(struct reading *r)
{
    struct map m = {.rows = brief_keys, .base = (char *)r->brief};
    struct yev root;
    if (next(r, &root) && read_root(r, &m, &root))
        return;
    bool is_broken = r->err.kind == ERR_INPUT;
    if (is_broken && is_foreign(&m) && yev_is_no_yaml(r->events))
        refuse_foreign(r, r->err.line, r->err.column);
    else if (is_broken)
        findings_add_err(r->findings, &r->err);
}

bool brief_read(
    struct input *in, struct brief *out, struct findings *findings, struct err *err)
{
    struct brief brief = {0};
    struct reading r = {
        .events = yev_create(in, LIMIT_NESTING),
        .brief = &brief,
        .findings = findings,
    };
    read_document(&r);
    yev_destroy(r.events);
    bool is_read = r.err.kind != ERR_SYSTEM && findings->errors == 0;
    if (is_read) {
        *out = brief;
        return true;
    }
    brief_finish(&brief);
    if (r.err.kind == ERR_SYSTEM)
        *err = r.err;
    else
        findings_first(findings, in->name, err);
    return false;
}
