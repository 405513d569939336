/* What the parts of the brief reader share: where they are, and what they found. */
#ifndef BRIEF_READING_H
#define BRIEF_READING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/span.h"
#include "brief/brief.h"
#include "brief/findings.h"
#include "brief/keys.h"
#include "yaml/events.h"

struct reading {
    struct yev_reader *events;
    struct brief *brief; /* being filled */
    struct findings *findings;
    struct err err; /* why no event came, if so */
    size_t unknown_keys;
    bool is_stopped; /* by what was found: no more events */
};

/* The keys of one map that no table knows. Zeroed is empty. */
struct seen {
    struct seen_key {
        struct span name; /* in the brief's arena */
        uint32_t line;
        uint32_t column;
    } * at;
    size_t n;
    size_t cap;
};

void seen_add(struct reading *r, struct seen *s, const struct yev *key);

/* Adds an error for each that was there before; empties it. */
void seen_report(struct reading *r, struct seen *s);

/* A piece of the file for a message: about 60 bytes, cut at a character. */
struct excerpt {
    char text[72];
};
struct excerpt excerpt_of(struct span s);

/* Adds an error; too many of them stop the reading. */
void reading_error(struct reading *r, size_t line, size_t column, const char *hint,
    const char *format, ...) __attribute__((format(printf, 5, 6)));

/* Adds a warning, unless there are too many. */
void reading_warn(struct reading *r, size_t line, size_t column, const char *hint,
    const char *format, ...) __attribute__((format(printf, 5, 6)));

/* An empty value, `~` or `null`, unquoted: as if the key were not there. */
bool value_is_absent(const struct yev *ev);

/* What a value of that type must be, for messages. */
const char *value_wanted(enum key_type type);

/* Reads a scalar into the field, by the rules of the row's type, and says what is
 * wrong. */
void value_read(
    struct reading *r, const struct key_row *row, void *field, const struct yev *ev);

/* How messages call the value of a row: "`title`", "a point of `agenda`". */
struct excerpt value_name(const struct key_row *row);

/*
 * Says what is wrong with a text whose event is ev (text may be a part of its
 * own): too long, empty where it is required, invisible, cut by a comment.
 */
void value_check_text(struct reading *r, const struct key_row *row, bool is_required,
    struct span text, const struct yev *ev);

/*
 * Splits "Label: text", with a label of up to 6 words without .?! in it. Both
 * are parts of s and not empty.
 */
bool label_split(struct span s, struct span *label, struct span *text);
bool label_is(struct span s);

#endif
