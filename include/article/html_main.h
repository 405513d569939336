/* Where in a page the article is, and what in there is not the article. */
#ifndef ARTICLE_HTML_MAIN_H
#define ARTICLE_HTML_MAIN_H

#include <stdbool.h>

#include "article/html_tree.h"

enum html_state {
    STATE_OUT = 1,    /* no part of the article, nor is anything in it */
    STATE_KEPT = 2,   /* in the article, as far as nothing in it is OUT */
    STATE_SCORED = 4, /* text in it counted for it */
};

/* How much is believed of class and id; each step finds more, and more that is none. */
enum html_trust {
    TRUST_ALL,  /* drop what is named as unlikely */
    TRUST_SOME, /* only weigh the names */
    TRUST_NONE, /* the text alone counts */
    TRUST_STEPS,
};

/*
 * Marks every node with its state, by scores of the text in it, and returns the node
 * that holds the article; 0 where no text in the page is prose.
 */
uint32_t html_find_main(struct html_tree *t, enum html_trust trust);

/* Marks as OUT what in the kept nodes is not the article. Returns the bytes kept. */
size_t html_clean(struct html_tree *t, enum html_trust trust);

/* The nearest block that node is, or is in. */
uint32_t html_block_of(const struct html_tree *t, uint32_t node);

#endif
