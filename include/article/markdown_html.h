/* HTML that stands in Markdown, which is not the page of a site. */
#ifndef ARTICLE_MARKDOWN_HTML_H
#define ARTICLE_MARKDOWN_HTML_H

#include "article/story.h"
#include "base/span.h"

/*
 * Appends the blocks that it shows. What is hidden, scripts, and what calls itself
 * an advertisement are left out; tables and figures are captions. Linear in html.
 */
void markdown_html(struct story *s, struct span html);

#endif
