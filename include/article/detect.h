/* Which format a text is in. */
#ifndef ARTICLE_DETECT_H
#define ARTICLE_DETECT_H

#include "article/import.h"

/* Whether it starts as a web page, or looks like a piece of one. */
bool detect_is_html(struct span text);

/*
 * The format of UTF-8 text, by what it looks like and the ending of name (NULL: none);
 * never IMPORT_GUESS.
 */
enum import_format detect_format(struct span text, const char *name);

/*
 * What looks like text but is no article: "a feed (RSS)", "JSON", ...; NULL when it is
 * none of these. *remedy says what to do.
 */
const char *detect_refused(struct span text, const char **remedy);

#endif
