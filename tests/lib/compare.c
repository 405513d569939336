/* The fields come from the key tables: a key that is new can't be forgotten here. */
#include "lib/compare.h"

#include "brief/keys.h"

static bool same_rows(const struct key_row *rows, const void *a, const void *b,
    const struct key_row **different);

static bool same_text(const void *a, const void *b)
{
    return span_eq(*(const struct span *)a, *(const struct span *)b);
}

static bool same_number(const void *a, const void *b)
{
    return *(const uint32_t *)a == *(const uint32_t *)b;
}

static bool same_byte(const void *a, const void *b)
{
    return *(const uint8_t *)a == *(const uint8_t *)b;
}

static bool same_point(const void *a, const void *b)
{
    const struct point *p = a, *q = b;
    const struct key_row *unused;
    return (!p->text.n && !q->text.n) || same_rows(point_keys, p, q, &unused);
}

static bool same_pane(const void *a, const void *b)
{
    const struct points *p = a, *q = b;
    bool is_same = p->n == q->n;
    for (size_t i = 0; is_same && i < p->n; i++)
        is_same = same_point(&p->at[i], &q->at[i]);
    return is_same;
}

/* What is in no field of its own (the version, the map `source`) has no row. */
static bool (*const same_value[])(const void *a, const void *b) = {
    [KEY_TEXT] = same_text,
    [KEY_ID] = same_text,
    [KEY_DATE] = same_text,
    [KEY_NUMBER] = same_number,
    [KEY_PRIORITY] = same_byte,
    [KEY_KIND] = same_byte,
    [KEY_POINT] = same_point,
    [KEY_PANE] = same_pane,
    [KEY_SOURCE] = NULL,
    [KEY_ARTICLE] = same_text,
};

static bool same_rows(const struct key_row *rows, const void *a, const void *b,
    const struct key_row **different)
{
    for (const struct key_row *row = rows; row->name; row++) {
        const char *left = (const char *)a + row->offset;
        const char *right = (const char *)b + row->offset;
        if (same_value[row->type] && !same_value[row->type](left, right)) {
            *different = row;
            return false;
        }
    }
    return true;
}

const char *brief_difference(const struct brief *a, const struct brief *b)
{
    const struct key_row *row = NULL;
    bool is_same =
        same_rows(brief_keys, a, b, &row) && same_rows(source_keys, a, b, &row);
    return is_same ? NULL : row->name;
}
