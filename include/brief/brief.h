/* The brief: a bottom line and four panes of points. The model that all else reads. */
#ifndef BRIEF_BRIEF_H
#define BRIEF_BRIEF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/span.h"

enum pane {
    PANE_CONTEXT,
    PANE_AGENDA,
    PANE_CHALLENGES,
    PANE_OUTLOOK,
    PANE_COUNT,
};

struct pane_row {
    const char *key;   /* in the file: "context" */
    const char *title; /* on tabs: "Context" */
    const char *head;  /* over a pane: "CONTEXT" */
};

/* The four panes, by enum pane. They are the addresses 1 to 4 and the keys. */
extern const struct pane_row panes[PANE_COUNT];

/* How a point relates to the article. */
enum kind {
    KIND_NONE, /* not stated, and nothing to work it out from */
    KIND_QUOTED,
    KIND_PARAPHRASE,
    KIND_INFERENCE,
    KIND_GAP,
    KIND_COUNT,
};

/* "quoted", "paraphrase", ...; "" for KIND_NONE. */
extern const char *const kind_names[KIND_COUNT];

enum {
    PRIORITY_FIRST = 1,
    PRIORITY_DEFAULT = 3,
    PRIORITY_LAST = 5,
};

/* Strings are as the file gives them, not sanitised; an absent one is empty. */
struct point {
    struct span topic;
    struct span text; /* never without a character */
    struct span detail;
    struct span date;
    uint32_t paragraph; /* as written, from 1; 0: not written (see brief/trace.h) */
    uint32_t line;      /* of the file, from 1, where it starts; 0: from no file */
    uint16_t column;  /* of that line, characters from 1; the largest for any past it */
    uint8_t kind;     /* enum kind, as written; KIND_NONE: not written */
    uint8_t priority; /* 1 to 5 */
};

struct points {
    struct point *at;
    size_t n;
    size_t cap;
};

/* A zeroed brief is a valid empty one. Owns its strings and points. */
struct brief {
    struct arena arena;
    struct span id, title;
    struct span publisher, author, url, published, updated, language;
    struct span article;
    struct point bottom_line; /* its text is empty when there is none */
    struct points pane[PANE_COUNT];
};

void brief_finish(struct brief *b);

/* The number of points in all panes; the bottom line does not count. */
size_t brief_count(const struct brief *b);

/*
 * Where a point stands: PANE.NUMBER, or 0 for the bottom line. number is from
 * 1, and 0 with pane 0 means the bottom line.
 */
struct address {
    enum pane pane;
    uint32_t number;
};

bool address_eq(struct address a, struct address b);
bool address_is_bottom_line(struct address a);

/* "2.3" or "0" into out, which holds ADDRESS_SIZE bytes. Returns its length. */
enum { ADDRESS_SIZE = 16 };
size_t address_format(struct address a, char out[ADDRESS_SIZE]);

/* Reads "2.3" or "0", nothing around it. Says nothing of whether it exists. */
bool address_parse(struct span s, struct address *out);

/* The point at an address, or NULL where the brief has none. */
const struct point *brief_point(const struct brief *b, struct address a);

/* How many points come before it, through the panes in order; 0 for the bottom line. */
size_t brief_ordinal(const struct brief *b, struct address a);

/* The address of the nth point (from 0) through the panes; n < brief_count. */
struct address brief_nth(const struct brief *b, size_t n);

#endif
