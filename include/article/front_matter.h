/* What stands above a Markdown text, between two lines of `---` (or `+++`). */
#ifndef ARTICLE_FRONT_MATTER_H
#define ARTICLE_FRONT_MATTER_H

#include "article/story.h"

/*
 * Takes title, author, publisher, dates, url and language from the front matter, and
 * returns the text behind it; text as it is where it starts with none.
 */
struct span front_matter_take(struct span text, struct story *s);

#endif
