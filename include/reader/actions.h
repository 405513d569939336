/*
 * One table of what keys do. The reader, its hints and help, `brief keys` and
 * the manual page all read it; nothing else says what a key does.
 */
#ifndef READER_ACTIONS_H
#define READER_ACTIONS_H

#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "reader/reader.h"

struct action {
    const char *name; /* lower case, with hyphens */
    const char *keys; /* names (reader/keys.h), a blank between; 1-4 is a range */
    const char *help; /* what it does, in a line */
    const char *hint; /* its word in the hint line, or NULL */
    unsigned views;   /* enum view, or-ed */
    enum effect (*step)(struct reader *r, uint32_t key);
};

/* In the order of the help. */
extern const struct action actions[];
extern const size_t action_count;

/* The views in the order of the manual, and what they are called there. */
struct view_row {
    enum view view;
    const char *title;
};
extern const struct view_row view_rows[];
extern const size_t view_row_count;

/* Whether an action is listed under that row: the first of its views. */
bool action_is_under(const struct action *a, size_t view_row);

/* What the key does in a view, or NULL. */
const struct action *action_of_key(enum view view, uint32_t key);

/* Does it, whatever key it is bound to. key: which one was pressed, where that matters.
 */
enum effect reader_apply(struct reader *r, const struct action *a, uint32_t key);

/* Appends the keys for people: "j, Down", "1-4". */
void action_add_keys(struct str *out, const struct action *a);

#endif
