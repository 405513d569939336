/* The id of a brief that is made, from what its article is called. */
#ifndef ARTICLE_BRIEF_ID_H
#define ARTICLE_BRIEF_ID_H

#include "base/span.h"
#include "base/str.h"

/*
 * Appends the slug of the title, cut at a word so that the whole is 60 characters at
 * most, and 8 hexadecimal digits of the SHA-256 of the url, else of text if there is
 * any, else of the publisher, a line feed and the title. text: of an article without a
 * title, whose title is its first sentence here and not its file, which may be renamed;
 * two of them may start alike.
 */
void brief_id(struct str *out, struct span title, struct span url,
    struct span publisher, struct span text);

#endif
