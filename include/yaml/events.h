/*
 * A YAML stream as events with places. Strict where the brief format is: one
 * document, no anchors, aliases, tags but !!str !!seq !!map, no directive but
 * %YAML 1.x. The one file that knows libyaml stands behind this.
 *
 * libyaml 0.2.5 is quadratic in nested flow and in %TAG directives, so nesting
 * is counted here and directives are refused while the bytes go in.
 */
#ifndef YAML_EVENTS_H
#define YAML_EVENTS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/input.h"
#include "base/span.h"

enum yev_kind {
    YEV_END, /* of the document and the stream; only this one has no place */
    YEV_MAP,
    YEV_MAP_END,
    YEV_SEQ,
    YEV_SEQ_END,
    YEV_SCALAR,
};

struct yev {
    enum yev_kind kind;
    struct span text; /* YEV_SCALAR: borrowed until the next call */
    bool is_plain;    /* YEV_SCALAR: without quotes, tag; not a block */
    bool is_cut;      /* is_plain, and a comment follows: ` #` */
    bool is_flow;     /* YEV_MAP, YEV_SEQ: in {} or [] */
    size_t line;      /* of its first character, from 1 */
    size_t column;    /* characters from 1 */
    size_t end_line;  /* just behind its last character, from 1 */
    size_t end_column;
};

struct yev_reader;

/*
 * Starts reading; in is borrowed until destroy. max_nesting: lists and maps
 * inside each other, past which yev_next fails.
 */
struct yev_reader *yev_create(struct input *in, size_t max_nesting);
void yev_destroy(struct yev_reader *r); /* NULL is fine */

/*
 * The next event. False: err says what is wrong and where (ERR_INPUT, with a
 * hint that gives the cure for the usual traps), or that reading failed
 * (ERR_SYSTEM). After false or YEV_END there is nothing more to ask for.
 */
bool yev_next(struct yev_reader *r, struct yev *out, struct err *err);

/* Whether the last failure was that the text is no YAML, not that YAML was refused. */
bool yev_is_no_yaml(const struct yev_reader *r);

/* Skips the rest of the value that started with ev; nothing to do for a scalar. */
bool yev_skip(struct yev_reader *r, const struct yev *ev, struct err *err);

#endif
