/*
 * From a point back to its paragraph. Paragraph N is the Nth line of the
 * article that is not blank, from 1; "word for word" means that, with white
 * space folded and nothing else, the text is a part of that paragraph.
 */
#ifndef BRIEF_TRACE_H
#define BRIEF_TRACE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"
#include "base/str.h"
#include "brief/brief.h"

/* All windows of a size in an article, chained by hash; of use to trace.c alone. */
struct article_windows {
    struct article_bucket *buckets; /* NULL: not made */
    uint32_t *next; /* by offset: where the next window of the same bucket is */
    unsigned bits;  /* there are 2 to the power of bits buckets */
};

enum { ARTICLE_SIZES = 3 };

/* What was looked for in an article, and what that took; of use to trace.c alone. */
struct article_memory {
    struct article_result *slots; /* a hash table */
    size_t cap;                   /* slots, 0 or a power of 2 */
    size_t count;                 /* texts */
    struct str texts;             /* one behind the other */
    size_t searches;              /* made, for tests */
    size_t spent;                 /* bytes looked at in all, or as much time */
};

/*
 * Bytes that all lookups in an indexed article together may look at: 128 passes
 * over the largest. Points that stand in the article, or differ from it by some
 * words, need a few KiB each; only an article made to be slow comes here, and is
 * then given up within seconds.
 */
#define ARTICLE_BUDGET ((size_t)1 << 30)

/* An article cut into paragraphs, white space folded. Zeroed is an empty one. */
struct article {
    struct str folded; /* paragraphs with a line feed behind each */
    uint32_t *start;   /* byte offset of each in folded, and one past the last */
    size_t n;          /* paragraphs */
    struct article_windows windows[ARTICLE_SIZES]; /* of article_index */
    struct article_memory *memory;                 /* the same; NULL without */
};

void article_init(struct article *a, struct span text);
void article_finish(struct article *a);

/*
 * Makes article_find fast for very many texts: an index of all windows of 2, 4
 * and 16 bytes, linear in the article's size. Worth it from some hundred lookups
 * on. From then on no text is searched twice, and once ARTICLE_BUDGET is spent
 * every text counts as not found: no brief takes longer than that.
 */
void article_index(struct article *a);

/* The folded bytes of paragraph 1..n, without its line feed; empty for any other. */
struct span article_paragraph(const struct article *a, size_t number);

/* Where a text stands. */
struct passage {
    uint32_t paragraph; /* from 1; 0: nowhere */
    uint32_t start;     /* bytes into that folded paragraph */
    uint32_t end;
    bool is_repeated; /* it stands in another paragraph too */
};

/*
 * Finds text word for word: the first paragraph that holds it. Where it
 * stands in several and prefer is one of them, that one.
 */
bool article_find(
    const struct article *a, struct span text, uint32_t prefer, struct passage *out);

/* What a point rests on, worked out by the rules of the format. */
struct trace {
    uint32_t paragraph; /* 0: none known; with an article never past its last */
    enum kind kind;     /* KIND_NONE: nothing is said of it */
    bool is_verbatim;   /* text stands in that paragraph word for word */
    uint32_t start;     /* if verbatim: bytes into the folded paragraph */
    uint32_t end;
};

/* a may be NULL or empty: then only what the point itself says counts. */
struct trace trace_point(const struct article *a, const struct point *p);

#endif
