/* What an imported block is, as far as its format did not tell. */
#ifndef ARTICLE_CLASSIFY_H
#define ARTICLE_CLASSIFY_H

#include "article/story.h"

/*
 * Decides title, headings, bylines, datelines, captions, boilerplate and labels of
 * items, and numbers the paragraphs. A kind that the importer gave stays, but that
 * boilerplate is boilerplate everywhere. name: the file's, for a title of last resort.
 */
void classify_blocks(struct story *s, const char *name);

#endif
