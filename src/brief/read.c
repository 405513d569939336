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
    struct seen seen;
    bool is_point;
    bool is_held; /* the first pair of a point may be a label and its text */
    struct yev label;
    struct yev text;
};

static bool next(struct reading *r, struct yev *ev)
{
    return !r->is_stopped && yev_next(r->events, ev, &r->err);
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
    static const char *const found[] = {
        [YEV_MAP] = "a map", [YEV_SEQ] = "a list", [YEV_SCALAR] = "text"};
    bool is_flow = ev->end_column != ev->column;
    const char *hint = "";
    if (wanted == KEY_SOURCE && ev->kind == YEV_SCALAR)
        hint = "write `source:`, and below it, indented, `publisher: ...`";
    else if (wanted != KEY_SOURCE && is_flow)
        hint = "a text that starts with `[` or `{` needs quotes";
    reading_error(r, ev->line, ev->column, hint, "%s is %s, but must be %s",
        value_name(row).text, found[ev->kind], value_wanted(wanted));
    return skip(r, ev);
}

/* The row whose name is one edit from that key; NULL for none. */
static const struct key_row *find_near(const struct key_row *rows, struct span key)
{
    for (; rows->name; rows++) {
        if (suggest_distance(key, span_of(rows->name), 1) <= 1)
            return rows;
    }
    return NULL;
}

static const char *nearest_key(const struct key_row *rows, struct span key)
{
    const char *names[MOST_KEYS] = {0};
    for (size_t i = 0; rows[i].name; i++)
        names[i] = rows[i].name;
    return suggest_nearest(key, names);
}

/* In a point, a key one letter from a known one is an error, and stands for it. */
static void report_near(
    struct reading *r, struct map *m, const struct key_row *near, const struct yev *key)
{
    char hint[80];
    snprintf(hint, sizeof hint, "did you mean `%s`? a label is written as `topic: ...`",
        near->name);
    m->is_given[near - m->rows] = true;
    reading_error(r, key->line, key->column, hint, "unknown key `%s`",
        excerpt_of(key->text).text);
}

static bool count_unknown(struct reading *r, const struct yev *key)
{
    if (++r->unknown_keys <= LIMIT_UNKNOWN_KEYS)
        return true;
    reading_error(
        r, key->line, key->column, "", "more than %d unknown keys", LIMIT_UNKNOWN_KEYS);
    r->is_stopped = true;
    return false;
}

static void report_unknown(struct reading *r, struct map *m, const struct yev *key)
{
    const struct key_row *near = m->is_point ? find_near(m->rows, key->text) : NULL;
    const char *nearest = nearest_key(m->rows, key->text);
    char hint[80] = "";
    if (!count_unknown(r, key))
        return;
    seen_add(r, &m->seen, key);
    if (near) {
        report_near(r, m, near, key);
        return;
    }
    if (nearest)
        snprintf(hint, sizeof hint, "did you mean `%s`?", nearest);
    reading_warn(r, key->line, key->column, hint, "unknown key `%s`",
        excerpt_of(key->text).text);
}

/* Keeps the pair past the next event, since it may be a label and its text. */
static bool hold(struct reading *r, struct map *m, const struct yev *key)
{
    m->label = *key;
    m->label.text = arena_copy(&r->brief->arena, key->text);
    if (!next(r, &m->text))
        return false;
    if (m->text.kind != YEV_SCALAR) {
        report_unknown(r, m, &m->label);
        return skip(r, &m->text);
    }
    m->is_held = true;
    m->text.text = arena_copy(&r->brief->arena, m->text.text);
    return true;
}

static bool read_unknown(struct reading *r, struct map *m, const struct yev *key)
{
    bool is_own = key->text.n >= 2 && memcmp(key->text.p, "x-", 2) == 0;
    if (is_own) {
        seen_add(r, &m->seen, key);
        return skip_next(r);
    }
    if (key->is_plain && span_is(key->text, "<<"))
        reading_error(
            r, key->line, key->column, "", "the merge key `<<` is not allowed");
    else if (m->is_point && m->pairs == 0 && !find_near(m->rows, key->text))
        return hold(r, m, key);
    else
        report_unknown(r, m, key);
    return skip_next(r);
}

static bool read_map(struct reading *r, struct map *m);

static void read_label(
    struct reading *r, const struct map *m, const struct key_row *row, struct point *p)
{
    p->topic = m->label.text;
    p->text = m->text.text;
    if (!label_is(p->topic))
        reading_error(r, m->label.end_line, m->label.end_column,
            "put the text in quotes; a long label is written as `topic: ...`",
            "a colon and a blank inside a text");
    else if (value_is_absent(&m->text))
        reading_error(r, m->label.line, m->label.column, "",
            "no text behind the label `%s`", excerpt_of(p->topic).text);
    else
        value_check_text(r, row, true, p->text, &m->text);
}

/* The required keys that are not there, of the map that starts at start. */
static void report_missing(
    struct reading *r, const struct map *m, const struct yev *start)
{
    for (const struct key_row *row = m->rows; row->name; row++) {
        if (!row->is_required || m->is_given[row - m->rows])
            continue;
        if (m->is_point)
            reading_error(r, start->line, start->column,
                "start each point with `- `, and its text with `text: `",
                "a point without `%s`", row->name);
        else
            reading_error(r, 0, 0,
                row->type == KEY_VERSION ? "make `brief: 1` the first line" : "",
                "`%s` is missing", row->name);
    }
}

static bool read_point_map(struct reading *r, const struct key_row *row,
    const struct yev *start, struct point *p)
{
    struct map m = {.rows = point_keys, .base = (char *)p, .is_point = true};
    if (!read_map(r, &m))
        return false;
    if (m.is_held)
        read_label(r, &m, row, p);
    else
        report_missing(r, &m, start);
    return true;
}

static bool read_point(
    struct reading *r, const struct key_row *row, const struct yev *ev, struct point *p)
{
    *p = (struct point){
        .line = (uint32_t)ev->line,
        .column = (uint16_t)(ev->column < UINT16_MAX ? ev->column : UINT16_MAX),
        .priority = PRIORITY_DEFAULT,
    };
    if (ev->kind == YEV_MAP)
        return read_point_map(r, row, ev, p);
    if (ev->kind != YEV_SCALAR)
        return refuse_kind(r, row, KEY_POINT, ev);
    p->text = arena_copy(&r->brief->arena, ev->text);
    label_split(p->text, &p->topic, &p->text);
    value_check_text(r, row, true, p->text, ev);
    return true;
}

static bool add_point(struct reading *r, const struct key_row *row,
    const struct yev *ev, struct points *points)
{
    if (points->n == LIMIT_POINTS) {
        reading_error(r, ev->line, ev->column, "", "more than %d points in `%s`",
            LIMIT_POINTS, row->name);
        r->is_stopped = true;
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
    return ev->kind == YEV_MAP ? read_map(r, &m) : refuse_kind(r, row, KEY_SOURCE, ev);
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
    if (ev->kind != YEV_SCALAR)
        return refuse_kind(r, row, row->type, ev);
    value_read(r, row, field, ev);
    return true;
}

static bool read_known(
    struct reading *r, struct map *m, const struct key_row *row, const struct yev *key)
{
    struct yev value;
    size_t i = (size_t)(row - m->rows);
    if (m->line_of[i]) {
        char hint[80];
        snprintf(hint, sizeof hint, "the first is on line %zu", m->line_of[i]);
        reading_error(r, key->line, key->column, hint, "`%s` is here twice", row->name);
        return skip_next(r);
    }
    m->line_of[i] = key->line;
    if (!next(r, &value))
        return false;
    if (value_is_absent(&value))
        return true;
    m->is_given[i] = true;
    return read_value(r, row, m->base + row->offset, &value);
}

static bool read_pair(struct reading *r, struct map *m, const struct yev *key)
{
    if (m->is_held) {
        m->is_held = false;
        report_unknown(r, m, &m->label);
    }
    if (key->kind != YEV_SCALAR) {
        if (count_unknown(r, key))
            reading_warn(r, key->line, key->column, "", "unknown key: it is no text");
        return skip(r, key) && skip_next(r);
    }
    for (const struct key_row *row = m->rows; row->name; row++) {
        if (span_is(key->text, row->name))
            return read_known(r, m, row, key);
    }
    return read_unknown(r, m, key);
}

static bool read_pairs(struct reading *r, struct map *m)
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

/* Reads to the end of the map, whose start was read. */
static bool read_map(struct reading *r, struct map *m)
{
    bool is_read = read_pairs(r, m);
    seen_report(r, &m->seen);
    return is_read;
}

static bool has_known_key(const struct map *m)
{
    for (size_t i = 0; i < MOST_KEYS; i++) {
        if (m->line_of[i])
            return true;
    }
    return false;
}

static bool has_bottom_line(const struct map *m)
{
    for (size_t i = 0; m->rows[i].name; i++) {
        if (m->rows[i].offset == offsetof(struct brief, bottom_line))
            return m->is_given[i];
    }
    return false;
}

/* The one thing to say of a file that is something else. */
static void refuse_foreign(struct reading *r)
{
    findings_finish(r->findings);
    reading_error(r, 0, 0, "brief(5) shows what a brief looks like",
        "this is not a brief: its first key should be `brief: 1`");
}

static bool read_root(struct reading *r, struct map *m)
{
    struct yev root, end;
    if (!next(r, &root))
        return false;
    if (root.kind == YEV_END || value_is_absent(&root)) {
        reading_error(r, 0, 0, "", "no brief in it");
        return true;
    }
    if (root.kind != YEV_MAP) {
        refuse_foreign(r);
        return true;
    }
    if (!read_map(r, m))
        return false;
    if (!has_known_key(m)) {
        refuse_foreign(r);
        return true;
    }
    if (!has_bottom_line(m))
        reading_warn(r, 0, 0, "say in `bottom_line:` the one sentence to remember",
            "no bottom line");
    report_missing(r, m, &root);
    return next(r, &end); /* a second document is an error too */
}

static void read_document(struct reading *r)
{
    struct map m = {.rows = brief_keys, .base = (char *)r->brief};
    if (read_root(r, &m))
        return;
    if (!has_known_key(&m) && (r->is_stopped || yev_is_no_yaml(r->events)))
        refuse_foreign(r);
    else if (r->err.kind == ERR_INPUT)
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
