/*
 * HTML as events. The parser is a module of its own (brief-html.so, built from
 * html_parse.c), loaded when a page is met: libxml2 and what it draws in cost more to
 * start than a whole brief of a plain text does to make.
 */
#ifndef ARTICLE_HTML_PARSE_H
#define ARTICLE_HTML_PARSE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/span.h"

/*
 * Every start has its end, well nested. Names are lower case. attributes: name and
 * value by turns (a value may be NULL), NULL behind the last; NULL for none. Entities
 * are resolved. All is borrowed for the call.
 */
struct html_events {
    void (*start)(void *data, const char *name, const char **attributes);
    void (*end)(void *data, const char *name);
    void (*text)(void *data, const char *text, size_t n);
};

/* What the module exports, under the name below: false when it has no memory. */
typedef bool html_parser(
    const char *text, size_t n, const struct html_events *events, void *data);

#define HTML_MODULE "brief-html.so"
#define HTML_PARSER "brief_html_parse"

html_parser brief_html_parse;

/*
 * Loads the module, which stays loaded; what is loaded needs no file any more. False:
 * it is not there (ERR_SYSTEM).
 */
bool html_prepare(struct err *err);

/* Parses UTF-8. Linear in text.n for anything; prepares where that was not done. */
bool html_parse(
    struct span text, const struct html_events *events, void *data, struct err *err);

#endif
