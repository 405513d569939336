/* What a page calls its article. */
#ifndef ARTICLE_HTML_TITLE_H
#define ARTICLE_HTML_TITLE_H

#include "article/html_tree.h"
#include "article/story.h"

/*
 * States the title: meta (og:title and its like), headline (of JSON-LD), <title>
 * without the site's name, the first h1; the first that is there.
 */
void html_title_state(
    const struct html_tree *t, struct span meta, struct span headline, struct story *s);

#endif
