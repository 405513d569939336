/*
 * A page as its text and the elements that hold it: small records in the order of the
 * page, so that what an element holds is a range of each, and no pass needs recursion.
 */
#ifndef ARTICLE_HTML_TREE_H
#define ARTICLE_HTML_TREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "article/html_hints.h"
#include "article/html_tags.h"
#include "base/err.h"
#include "base/span.h"
#include "base/str.h"

enum {
    HTML_DEPTH = 256,     /* elements inside each other; deeper ones hold nothing */
    HTML_NODES = 1 << 20, /* elements; the text of more counts as their parent's */
};

/* What an element is in, itself included. */
enum html_context {
    IN_HEADING = 1,
    IN_ITEM = 2,
    IN_QUOTE = 4,
    IN_CAPTION = 8,
    IN_PRE = 16,
    IN_TABLE = 32,
    IN_ASIDE = 64,    /* of the page: nav, aside, footer, comments */
    IN_ARTICLE = 128, /* article or main */
};

struct html_node {
    uint32_t parent;      /* index; the root is its own */
    uint32_t end;         /* index behind its last descendant */
    uint32_t start, stop; /* bytes of the text */
    uint32_t links;       /* bytes of it that are links */
    uint32_t commas;
    uint32_t name; /* hash of its class; 0: none */
    int32_t score;
    uint8_t tag;     /* enum html_tag */
    uint8_t hints;   /* enum html_hint, of class and id together */
    uint8_t context; /* enum html_context */
    uint8_t lists;   /* lists that it is in */
    int8_t weight;   /* what class and id speak for: -50 to 50 */
    uint8_t state;   /* of the search for the article: enum html_state */
};

/* Text between two boundaries of elements; ends where the next one starts. */
struct html_piece {
    uint32_t start;      /* byte of the text */
    uint32_t node : 30;  /* that it is in */
    uint32_t links : 1;  /* it is a link */
    uint32_t breaks : 1; /* it starts a line */
};

/* What <meta>, <link>, JSON-LD, ... state, as it was met. */
struct html_fact {
    const char *name; /* static, or in the arena; lower case */
    struct span value;
    uint32_t node; /* where it is */
    uint32_t at;   /* byte of the text in front of which it is */
};

struct html_tree {
    struct arena *arena; /* of facts; borrowed */
    struct str text;     /* blanks folded; UTF-8 */
    struct html_node *nodes;
    size_t n, cap;
    struct html_piece *pieces; /* one more behind the last, at the end of the text */
    size_t piece_n, piece_cap;
    struct html_fact *facts;
    size_t fact_n, fact_cap;
    struct str ld;     /* JSON-LD scripts, a NUL behind each */
    bool has_frames;   /* a frame set */
    bool has_password; /* it asks for one */
};

/*
 * Makes the tree of a page in UTF-8. keeps_aria: also what is hidden from some readers
 * only (aria-hidden), as a whole page is while a dialog is open over it. The caller
 * finishes the tree either way.
 */
bool html_tree_read(struct span page, bool keeps_aria, struct arena *arena,
    struct html_tree *out, struct err *err);

void html_tree_finish(struct html_tree *t);

/* Bytes of text in a node. */
uint32_t html_node_length(const struct html_node *n);

#endif
