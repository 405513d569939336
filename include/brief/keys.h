/*
 * The format's keys, as one table: the reader, the writer, the suggestions and
 * the JSON Schema all come from it.
 */
#ifndef BRIEF_KEYS_H
#define BRIEF_KEYS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

enum key_type {
    KEY_VERSION,  /* the integer 1 */
    KEY_TEXT,     /* a required text or an optional one */
    KEY_ID,       /* [a-z0-9-]{1,80} */
    KEY_DATE,     /* text; a warning where it is no ISO 8601 */
    KEY_NUMBER,   /* a decimal integer from 1 */
    KEY_PRIORITY, /* 1 to 5 */
    KEY_KIND,     /* a name of enum kind */
    KEY_POINT,    /* a point */
    KEY_PANE,     /* a list of points, or one point */
    KEY_SOURCE,   /* the map `source` */
    KEY_ARTICLE,  /* text, up to LIMIT_ARTICLE */
};

struct key_row {
    const char *name;
    enum key_type type;
    bool is_required;
    size_t offset;     /* of its field in struct brief or struct point */
    const char *about; /* one line, for the schema */
};

/* Each ends with a row whose name is NULL; in writing order. */
extern const struct key_row brief_keys[];
extern const struct key_row source_keys[];
extern const struct key_row point_keys[];

/* Appends the JSON Schema (draft 2020-12) of the brief file. */
void brief_schema(struct str *out);

#endif
