/* The id of a brief that is made, from what its article is called. */
#ifndef ARTICLE_BRIEF_ID_H
#define ARTICLE_BRIEF_ID_H

#include "base/span.h"
#include "base/str.h"

/*
 * Appends the slug of the title, cut at a word so that the whole is 60 characters at
 * most, and 8 hexadecimal digits of the SHA-256 of the url, else of the publisher, a
 * line feed and the title. An article without a title is called by its first sentence
 * here, and not by its file, which may be renamed.
 */
void brief_id(
    struct str *out, struct span title, struct span url, struct span publisher);

#endif
