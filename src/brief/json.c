/*
 * JSON that libyaml reads too: it knows \uXXXX but joins no surrogate pairs,
 * so characters past U+FFFF go out raw. Programs get one shape: a point is
 * always a map, and the four panes are always there.
 */
#include "brief/keys.h"
#include "brief/write.h"
#include "brief/write_style.h"

enum {
    JSON_INDENT = 2,
};

void json_add_string(struct str *out, struct span s)
{
    str_addc(out, '"');
    write_add_escaped(out, s, ESCAPED_IN_JSON);
    str_addc(out, '"');
}

static const void *field(const void *owner, const struct key_row *row)
{
    return (const char *)owner + row->offset;
}

/* Starts an item of a map or list; open is where that one's bracket ends. */
static void start_item(struct str *out, size_t open, size_t indent)
{
    str_adds(out, out->n == open ? "\n" : ",\n");
    str_fill(out, ' ', indent);
}

static void end_items(struct str *out, size_t open, size_t indent, char bracket)
{
    if (out->n != open) {
        str_addc(out, '\n');
        str_fill(out, ' ', indent);
    }
    str_addc(out, bracket);
}

static void add_map(
    struct str *out, const struct key_row *rows, const void *owner, size_t indent);

static bool add_version(
    struct str *out, const struct key_row *row, const void *owner, size_t indent)
{
    (void)row;
    (void)owner;
    (void)indent;
    str_addc(out, '1');
    return true;
}

static bool add_text(
    struct str *out, const struct key_row *row, const void *owner, size_t indent)
{
    const struct span *text = field(owner, row);
    (void)indent;
    json_add_string(out, *text);
    return text->n || row->is_required;
}

static bool add_number(
    struct str *out, const struct key_row *row, const void *owner, size_t indent)
{
    uint32_t number = *(const uint32_t *)field(owner, row);
    (void)indent;
    str_addf(out, "%u", (unsigned)number);
    return number != 0;
}

static bool add_priority(
    struct str *out, const struct key_row *row, const void *owner, size_t indent)
{
    uint8_t priority = *(const uint8_t *)field(owner, row);
    (void)indent;
    str_addf(out, "%u", (unsigned)priority);
    return priority && priority != PRIORITY_DEFAULT;
}

static bool add_kind(
    struct str *out, const struct key_row *row, const void *owner, size_t indent)
{
    uint8_t kind = *(const uint8_t *)field(owner, row);
    (void)indent;
    json_add_string(out, span_of(kind_names[kind]));
    return kind != KIND_NONE;
}

static bool add_point(
    struct str *out, const struct key_row *row, const void *owner, size_t indent)
{
    const struct point *p = field(owner, row);
    add_map(out, point_keys, p, indent);
    return p->text.n;
}

static bool add_pane(
    struct str *out, const struct key_row *row, const void *owner, size_t indent)
{
    const struct points *points = field(owner, row);
    str_addc(out, '[');
    size_t open = out->n;
    for (size_t i = 0; i < points->n; i++) {
        start_item(out, open, indent + JSON_INDENT);
        add_map(out, point_keys, &points->at[i], indent + JSON_INDENT);
    }
    end_items(out, open, indent, ']');
    return true;
}

static bool add_source(
    struct str *out, const struct key_row *row, const void *owner, size_t indent)
{
    size_t before = out->n;
    (void)row;
    add_map(out, source_keys, owner, indent);
    return out->n - before > 2; /* more than `{}` */
}

/* Each appends a value, and says whether it is worth a key: if not, it is taken back.
 */
static bool (*const add_value[])(
    struct str *out, const struct key_row *row, const void *owner, size_t indent) = {
    [KEY_VERSION] = add_version,
    [KEY_TEXT] = add_text,
    [KEY_ID] = add_text,
    [KEY_DATE] = add_text,
    [KEY_NUMBER] = add_number,
    [KEY_PRIORITY] = add_priority,
    [KEY_KIND] = add_kind,
    [KEY_POINT] = add_point,
    [KEY_PANE] = add_pane,
    [KEY_SOURCE] = add_source,
    [KEY_ARTICLE] = add_text,
};

static void add_map(
    struct str *out, const struct key_row *rows, const void *owner, size_t indent)
{
    str_addc(out, '{');
    size_t open = out->n;
    for (const struct key_row *row = rows; row->name; row++) {
        size_t before = out->n;
        start_item(out, open, indent + JSON_INDENT);
        json_add_string(out, span_of(row->name));
        str_adds(out, ": ");
        if (!add_value[row->type](out, row, owner, indent + JSON_INDENT))
            str_cut(out, before);
    }
    end_items(out, open, indent, '}');
}

void brief_write_json(struct str *out, const struct brief *b)
{
    add_map(out, brief_keys, b, 0);
    str_addc(out, '\n');
}
