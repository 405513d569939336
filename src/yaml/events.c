/*
 * libyaml's parser, made strict. Its token look-ahead means that an event is
 * given some lines after the scanner went by, so what is refused here is
 * refused at the event's own mark. Only the event functions of libyaml are
 * used: its document functions take time that grows with the square of the
 * number of anchors. After a failed read, its buffer from `pointer` to `last`
 * is just what was decoded and not yet scanned: that gives a broken byte a line.
 */
#include "yaml/events.h"

#include <stdlib.h>
#include <string.h>
#include <yaml.h>

#include "base/mem.h"
#include "yaml/bytes.h"
#include "yaml/problems.h"

struct yev_reader {
    struct input *in;
    size_t max_nesting;
    size_t nesting;
    yaml_parser_t parser;
    yaml_event_t event; /* its scalar is borrowed by the caller */
    struct bytes bytes;
    struct err refused; /* by the read handler */
    bool is_ready;      /* parser has been initialised */
    bool has_root;
    size_t end_line; /* of the document, from 1; 0: it goes on */
    bool is_flow;
    bool is_no_yaml;     /* the last failure */
    struct problem last; /* only what it says of the last event */
};

/* Fills the whole block: bytes.h wants UTF-16 units and the first bytes in one piece.
 */
static int feed(void *data, unsigned char *buffer, size_t size, size_t *filled)
{
    struct yev_reader *r = data;
    size_t got;
    *filled = 0;
    do {
        if (!input_read(
                r->in, (char *)buffer + *filled, size - *filled, &got, &r->refused))
            return 0;
        *filled += got;
    } while (got && *filled < size);
    return bytes_take(&r->bytes, buffer, *filled, &r->refused);
}

struct yev_reader *yev_create(struct input *in, size_t max_nesting)
{
    struct yev_reader *r = mem_alloc(sizeof *r);
    r->in = in;
    r->max_nesting = max_nesting;
    r->is_ready = yaml_parser_initialize(&r->parser);
    if (r->is_ready)
        yaml_parser_set_input(&r->parser, feed, r);
    return r;
}

void yev_destroy(struct yev_reader *r)
{
    if (!r)
        return;
    yaml_event_delete(&r->event);
    if (r->is_ready)
        yaml_parser_delete(&r->parser);
    bytes_finish(&r->bytes);
    free(r);
}

bool yev_is_no_yaml(const struct yev_reader *r)
{
    return r->is_no_yaml;
}

/* For libyaml, a line also ends at NEL, U+2028 and U+2029; for an editor it doesn't. */
static struct yplace place_of(const struct yev_reader *r, yaml_mark_t mark)
{
    size_t odd = bytes_odd_breaks_before(&r->bytes, mark.index);
    size_t start = mark.index - mark.column;
    if (odd && r->bytes.odd[odd - 1].character + 1 == start)
        start = r->bytes.odd[odd - 1].line_start;
    return (struct yplace){mark.line - odd + 1, mark.index - start + 1};
}

/* Where the scanner would be after all that is decoded. */
static struct yplace place_of_last_byte(const struct yev_reader *r)
{
    const yaml_parser_t *parser = &r->parser;
    struct yplace place = place_of(r, parser->mark);
    const unsigned char *p = parser->buffer.pointer;
    for (; p && p < parser->buffer.last; p++) {
        if (*p == '\n' || (*p == '\r' && p[1] != '\n'))
            place = (struct yplace){place.line + 1, 1};
        else if ((*p & 0xC0) != 0x80)
            place.column++;
    }
    return place;
}

static bool fail(struct yev_reader *r, struct err *err)
{
    const yaml_parser_t *parser = &r->parser;
    if (r->refused.kind != ERR_NONE) {
        *err = r->refused;
        if (err->kind == ERR_INPUT && !err->file[0])
            err_at(err, r->in->name, err->line ? err->line : r->end_line, err->column);
        return false;
    }
    if (!r->is_ready || parser->error == YAML_MEMORY_ERROR)
        return err_set(err, ERR_SYSTEM, "out of memory");
    const char *problem = parser->problem ? parser->problem : "broken";
    if (parser->error == YAML_READER_ERROR) {
        problem_explain_bytes(
            problem, parser->problem_value, parser->problem_offset + 1, err);
        struct yplace place = place_of_last_byte(r);
        err_at(err, r->in->name, place.line, place.column);
        return false;
    }
    struct problem p = r->last;
    p.problem = problem;
    p.context = parser->context ? parser->context : "";
    p.at = place_of(r, parser->problem_mark);
    p.from = place_of(r, parser->context_mark);
    p.next = parser->buffer.pointer ? (char)*parser->buffer.pointer : '\0';
    p.is_flow = r->is_flow;
    problem_explain(&p, err);
    err_at(err, r->in->name, err->line, err->column);
    r->is_no_yaml = true;
    return false;
}

/* "the anchor `&name` is not allowed", the name cut at a character. */
static bool refuse(const struct yev_reader *r, const char *what, const char *sign,
    const char *name, struct err *err)
{
    struct yplace place = place_of(r, r->event.start_mark);
    int n = (int)strnlen(name, 60);
    while (((unsigned char)name[n] & 0xC0) == 0x80)
        n--;
    err_set(err, ERR_INPUT, "the %s `%s%.*s%s` is not allowed", what, sign, n, name,
        name[n] ? "..." : "");
    err_at(err, r->in->name, place.line, place.column);
    err_hint(err, "a text that starts with `%c` needs quotes", sign[0]);
    return false;
}

/* What of an event depends on its kind. */
struct parts {
    enum yev_kind kind;
    const yaml_char_t *anchor;
    const yaml_char_t *tag;
    const char *own_tag; /* the one tag that says nothing new */
    bool is_flow;
};

static struct parts parts_of(const yaml_event_t *e)
{
    switch (e->type) {
    case YAML_SCALAR_EVENT:
        return (struct parts){
            YEV_SCALAR, e->data.scalar.anchor, e->data.scalar.tag, YAML_STR_TAG, false};
    case YAML_SEQUENCE_START_EVENT:
        return (struct parts){YEV_SEQ, e->data.sequence_start.anchor,
            e->data.sequence_start.tag, YAML_SEQ_TAG,
            e->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE};
    case YAML_MAPPING_START_EVENT:
        return (struct parts){YEV_MAP, e->data.mapping_start.anchor,
            e->data.mapping_start.tag, YAML_MAP_TAG,
            e->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE};
    case YAML_SEQUENCE_END_EVENT:
        return (struct parts){.kind = YEV_SEQ_END};
    case YAML_MAPPING_END_EVENT:
        return (struct parts){.kind = YEV_MAP_END};
    default:
        return (struct parts){.kind = YEV_END};
    }
}

static bool refuse_tag(const struct yev_reader *r, const char *tag, struct err *err)
{
    static const char standard[] = "tag:yaml.org,2002:";
    size_t n = sizeof standard - 1;
    if (strncmp(tag, standard, n) == 0)
        return refuse(r, "tag", "!!", tag + n, err);
    return refuse(r, "tag", tag[0] == '!' ? "!" : "!<", tag + (tag[0] == '!'), err);
}

static bool check_properties(
    const struct yev_reader *r, const struct parts *parts, struct err *err)
{
    if (parts->anchor)
        return refuse(r, "anchor", "&", (const char *)parts->anchor, err);
    if (parts->tag && strcmp((const char *)parts->tag, parts->own_tag) != 0)
        return refuse_tag(r, (const char *)parts->tag, err);
    return true;
}

static bool check_nesting(struct yev_reader *r, enum yev_kind kind, struct err *err)
{
    if (kind == YEV_MAP_END || kind == YEV_SEQ_END)
        r->nesting--;
    if (kind != YEV_MAP && kind != YEV_SEQ)
        return true;
    if (++r->nesting <= r->max_nesting)
        return true;
    struct yplace place = place_of(r, r->event.start_mark);
    err_set(err, ERR_INPUT, "more than %zu lists and maps inside each other",
        r->max_nesting);
    err_at(err, r->in->name, place.line, place.column);
    err_hint(err, "a text that starts with `[` or `{` needs quotes");
    return false;
}

/* Keeps what the explanation of a syntax error needs of the event before it. */
static void remember(struct yev_reader *r, const struct yev *ev)
{
    struct problem *last = &r->last;
    bool is_empty = ev->line == ev->end_line && ev->column == ev->end_column;
    if (is_empty)
        return;
    last->behind = BEHIND_OTHER;
    if (ev->kind == YEV_SCALAR && ev->is_plain)
        last->behind = BEHIND_PLAIN;
    else if (ev->kind == YEV_SCALAR &&
             (r->event.data.scalar.style == YAML_SINGLE_QUOTED_SCALAR_STYLE ||
                 r->event.data.scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE))
        last->behind = BEHIND_QUOTED;
    else if (ev->kind == YEV_SEQ_END || ev->kind == YEV_MAP_END)
        last->behind = BEHIND_FLOW; /* in block style their ends are empty */
    last->last_start = (struct yplace){ev->line, ev->column};
    last->last_end = (struct yplace){ev->end_line, ev->end_column};
}

static bool give(struct yev_reader *r, struct yev *out, struct err *err)
{
    const yaml_event_t *e = &r->event;
    struct parts parts = parts_of(e);
    if (!check_properties(r, &parts, err) || !check_nesting(r, parts.kind, err))
        return false;
    if (!r->has_root) {
        r->has_root = true;
        r->is_flow = parts.is_flow;
    }
    struct yplace start = place_of(r, e->start_mark);
    struct yplace end = place_of(r, e->end_mark);
    *out = (struct yev){
        .kind = parts.kind,
        .is_flow = parts.is_flow,
        .line = start.line,
        .column = start.column,
        .end_line = end.line,
        .end_column = end.column,
    };
    if (parts.kind == YEV_SCALAR) {
        out->text.p = (const char *)e->data.scalar.value;
        out->text.n = e->data.scalar.length;
        out->is_plain = e->data.scalar.style == YAML_PLAIN_SCALAR_STYLE && !parts.tag;
        out->is_cut =
            out->is_plain && bytes_is_comment_at(&r->bytes, e->end_mark.index);
    }
    remember(r, out);
    return true;
}

static bool refuse_document(const struct yev_reader *r, struct err *err)
{
    struct yplace place = place_of(r, r->event.start_mark);
    err_set(err, ERR_INPUT, "a second document starts here");
    err_at(err, r->in->name, place.line, place.column);
    err_hint(err, "one file holds one document");
    return false;
}

bool yev_next(struct yev_reader *r, struct yev *out, struct err *err)
{
    for (;;) {
        yaml_event_delete(&r->event);
        if (!r->is_ready || !yaml_parser_parse(&r->parser, &r->event))
            return fail(r, err);
        switch (r->event.type) {
        case YAML_STREAM_START_EVENT:
            break;
        case YAML_DOCUMENT_START_EVENT:
            if (r->end_line)
                return refuse_document(r, err);
            break;
        case YAML_DOCUMENT_END_EVENT:
            r->end_line = place_of(r, r->event.end_mark).line;
            bytes_end_document(&r->bytes);
            break;
        case YAML_ALIAS_EVENT:
            return refuse(
                r, "alias", "*", (const char *)r->event.data.alias.anchor, err);
        case YAML_NO_EVENT:
        case YAML_STREAM_END_EVENT:
            *out = (struct yev){.kind = YEV_END};
            return true;
        default:
            return give(r, out, err);
        }
    }
}

bool yev_skip(struct yev_reader *r, const struct yev *ev, struct err *err)
{
    struct yev inner = {0};
    size_t depth = ev->kind == YEV_MAP || ev->kind == YEV_SEQ;
    while (depth) {
        if (!yev_next(r, &inner, err))
            return false;
        depth += inner.kind == YEV_MAP || inner.kind == YEV_SEQ;
        depth -= inner.kind == YEV_MAP_END || inner.kind == YEV_SEQ_END;
    }
    return true;
}
