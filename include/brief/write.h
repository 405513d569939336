/* Writing a brief: YAML for people and editors, JSON for programs. */
#ifndef BRIEF_WRITE_H
#define BRIEF_WRITE_H

#include "base/str.h"
#include "brief/brief.h"

/*
 * Appends the brief as YAML: stable, keys in the format's order, prose as
 * folded scalars, the article as a literal one. brief_read gives back the same
 * brief (line numbers apart).
 */
void brief_write_yaml(struct str *out, const struct brief *b);

/*
 * Appends it as JSON, which is a valid brief too and reads back the same. What
 * could drive a terminal is escaped.
 */
void brief_write_json(struct str *out, const struct brief *b);

/* Appends s as a JSON string with its quotes, escaped as above. */
void json_add_string(struct str *out, struct span s);

#endif
