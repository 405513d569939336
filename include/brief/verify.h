/*
 * Whether the points of a brief are supported by its article. For a quoted one text,
 * topic and detail stand in its paragraph word for word; for a paraphrase each number,
 * date, quotation and capitalised name stands somewhere in the article, as a whole
 * (brief/claims.h); an inference or a gap is only listed.
 */
#ifndef BRIEF_VERIFY_H
#define BRIEF_VERIFY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "brief/brief.h"
#include "brief/trace.h"

/*
 * Bytes of the article that all looks for a nearest passage together may pass. A
 * passage is a help for people, who do not read hundreds of them.
 */
#define VERIFY_BUDGET ((size_t)16 << 20)

struct verdict {
    struct address at;
    uint32_t line; /* of the file, from 1, where the point starts */
    uint32_t column;
    enum kind kind;      /* as it was judged */
    bool is_failure;     /* false: listed, not judged */
    const char *what;    /* raw: quotes the brief */
    const char *hint;    /* the remedy, or "" */
    uint32_t paragraph;  /* of the nearest passage, from 1; 0: there is none */
    struct span passage; /* borrowed from the article */
};

/* Zeroed is empty and valid. Owns its strings. */
struct verdicts {
    struct arena arena;
    struct verdict *at; /* the bottom line first, then by address */
    size_t n, cap;
    size_t failures; /* how many of them are failures */
};

/* Judges every point; those that hold get no verdict. a has a paragraph at least. */
void verify_brief(struct verdicts *out, const struct brief *b, const struct article *a);

void verdicts_finish(struct verdicts *v);

/*
 * The sentence of the article that has most words in common with text, and its
 * paragraph; 0 where there is none. One pass over the article.
 */
uint32_t nearest_passage(
    const struct article *a, struct span text, struct span *passage);

#endif
