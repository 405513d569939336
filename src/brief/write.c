/*
 * The shape of the file comes from the key tables; how a text is spelled is
 * write_style.c's. A key that holds nothing, or only its default, is left out,
 * so each row adds what it has and a map that got no row is taken back.
 */
#include "brief/write.h"

#include <string.h>

#include "brief/keys.h"
#include "brief/write_style.h"

static const void *field(const void *owner, const struct key_row *row)
{
    return (const char *)owner + row->offset;
}

static size_t start_key(struct str *out, const struct key_row *row, size_t indent)
{
    str_fill(out, ' ', indent);
    str_adds(out, row->name);
    str_adds(out, ": ");
    return indent + strlen(row->name) + 2;
}

static void add_rows(
    struct str *out, const struct key_row *rows, const void *owner, size_t indent);

static void add_version(
    struct str *out, const struct key_row *row, const void *owner, size_t indent)
{
    (void)owner;
    start_key(out, row, indent);
    str_adds(out, "1\n");
}

static void add_text(
    struct str *out, const struct key_row *row, const void *owner, size_t indent)
{
    const struct span *text = field(owner, row);
    if (text->n || row->is_required) {
        size_t column = start_key(out, row, indent);
        yaml_add_prose(out, *text, indent + WRITE_INDENT, column);
    }
}

static void add_article(
    struct str *out, const struct key_row *row, const void *owner, size_t indent)
{
    const struct span *text = field(owner, row);
    if (text->n) {
        size_t column = start_key(out, row, indent);
        yaml_add_article(out, *text, indent + WRITE_INDENT, column);
    }
}

static void add_number(
    struct str *out, const struct key_row *row, const void *owner, size_t indent)
{
    uint32_t number = *(const uint32_t *)field(owner, row);
    if (number) {
        start_key(out, row, indent);
        str_addf(out, "%u\n", (unsigned)number);
    }
}

static void add_priority(
    struct str *out, const struct key_row *row, const void *owner, size_t indent)
{
    uint8_t priority = *(const uint8_t *)field(owner, row);
    if (priority && priority != PRIORITY_DEFAULT) {
        start_key(out, row, indent);
        str_addf(out, "%u\n", (unsigned)priority);
    }
}

static void add_kind(
    struct str *out, const struct key_row *row, const void *owner, size_t indent)
{
    uint8_t kind = *(const uint8_t *)field(owner, row);
    if (kind != KIND_NONE) {
        start_key(out, row, indent);
        str_adds(out, kind_names[kind]);
        str_addc(out, '\n');
    }
}

/* A map under a key, taken back if it holds nothing. */
static void add_map(struct str *out, const struct key_row *row,
    const struct key_row *rows, const void *owner, size_t indent)
{
    size_t before = out->n;
    start_key(out, row, indent);
    str_cut(out, out->n - 1);
    str_addc(out, '\n');
    size_t after = out->n;
    add_rows(out, rows, owner, indent + WRITE_INDENT);
    if (out->n == after)
        str_cut(out, before);
}

static void add_source(
    struct str *out, const struct key_row *row, const void *owner, size_t indent)
{
    add_map(out, row, source_keys, owner, indent);
}

/*
 * Whether a string alone reads back as this point. One with a colon might be
 * taken for a label and its text; the rule for labels is the reader's, so any
 * colon before a blank will do.
 */
static bool is_only_text(const struct point *p)
{
    if (p->topic.n || p->detail.n || p->date.n || p->paragraph ||
        p->kind != KIND_NONE || (p->priority && p->priority != PRIORITY_DEFAULT))
        return false;
    for (size_t i = 0; i < p->text.n; i++) {
        if (p->text.p[i] == ':' &&
            (i + 1 == p->text.n || strchr(" \t\r\n", p->text.p[i + 1])))
            return false;
    }
    return true;
}

static void add_point(
    struct str *out, const struct key_row *row, const void *owner, size_t indent)
{
    const struct point *p = field(owner, row);
    if (!p->text.n)
        return;
    if (is_only_text(p)) {
        size_t column = start_key(out, row, indent);
        yaml_add_prose(out, p->text, indent + WRITE_INDENT, column);
    } else {
        add_map(out, row, point_keys, p, indent);
    }
}

static void add_item(struct str *out, const struct point *p, size_t indent)
{
    size_t start = out->n;
    if (is_only_text(p)) {
        str_fill(out, ' ', indent + WRITE_INDENT);
        yaml_add_prose(out, p->text, indent + WRITE_INDENT, indent + WRITE_INDENT);
    } else {
        add_rows(out, point_keys, p, indent + WRITE_INDENT);
    }
    out->p[start + indent] = '-';
}

static void add_pane(
    struct str *out, const struct key_row *row, const void *owner, size_t indent)
{
    const struct points *points = field(owner, row);
    if (!points->n)
        return;
    start_key(out, row, indent);
    str_cut(out, out->n - 1);
    str_addc(out, '\n');
    for (size_t i = 0; i < points->n; i++)
        add_item(out, &points->at[i], indent + WRITE_INDENT);
}

static void (*const add_value[])(
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
    [KEY_ARTICLE] = add_article,
};

static void add_rows(
    struct str *out, const struct key_row *rows, const void *owner, size_t indent)
{
    for (const struct key_row *row = rows; row->name; row++)
        add_value[row->type](out, row, owner, indent);
}

void brief_write_yaml(struct str *out, const struct brief *b)
{
    add_rows(out, brief_keys, b, 0);
}
