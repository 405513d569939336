/* What the markup of a page states about its article. */
#ifndef ARTICLE_HTML_FACTS_H
#define ARTICLE_HTML_FACTS_H

#include "article/html_tree.h"
#include "article/story.h"

/* Remembers a fact (name: static) at the end of the text so far; node: where it is. */
void html_fact_add(
    struct html_tree *t, const char *name, struct span value, uint32_t node);

/* The value of an attribute, "" where it has none; NULL where there is no such one. */
const char *html_attribute(const char **attributes, const char *name);

/* Remembers what the attributes of an element state. */
void html_facts_of(
    struct html_tree *t, enum html_tag tag, const char **attributes, uint32_t node);

/* The value of the first fact of that name that is not blank; else empty. */
struct span html_fact(const struct html_tree *t, const char *name);

/*
 * Fills what the story states of itself. main: the node that holds the article; first:
 * the byte of the tree's text where it begins.
 */
void html_facts_state(
    const struct html_tree *t, uint32_t main, uint32_t first, struct story *s);

/* The fields of JSON-LD (html_ld.c) that the article's object states; empty: none. */
struct html_ld {
    struct span headline, author, publisher, published, updated, language, url;
};

/*
 * Reads scripts, each with a NUL behind it. title: what the page calls the article, to
 * choose among several. Strings are decoded into the arena.
 */
void html_ld_read(
    struct span scripts, struct span title, struct arena *arena, struct html_ld *out);

#endif
