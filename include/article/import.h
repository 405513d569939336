/* The ways in: bytes of a format to a story. One source file a format. */
#ifndef ARTICLE_IMPORT_H
#define ARTICLE_IMPORT_H

#include <stdbool.h>

#include "article/story.h"
#include "base/err.h"
#include "base/span.h"

enum import_format {
    IMPORT_GUESS, /* tell it by the bytes and the name */
    IMPORT_TEXT,
    IMPORT_MARKDOWN,
    IMPORT_HTML,
    IMPORT_FORMAT_COUNT,
};

/* "text", "markdown", "html"; "" for IMPORT_GUESS. */
extern const char *const import_format_names[IMPORT_FORMAT_COUNT];

/*
 * Reads bytes (raw, any charset) as an article: decodes, tells the format, imports,
 * classifies the blocks (article/classify.h), splits sentences (article/sentences.h).
 * name: the file's, for its ending, for messages, and for a title where the article
 * has none; NULL for standard input. False: no article (binary, empty, an image, a
 * PDF, a brief, a page without an article): ERR_INPUT, with what to do. The story is
 * the caller's to finish either way.
 */
bool import_article(struct span bytes, enum import_format from, const char *name,
    struct story *out, struct err *err);

/*
 * Loads what import_article will need of the system for these bytes: the parser of web
 * pages, the converter of a charset. It stays loaded, so that import_article works
 * behind a sandbox (without one, that loads what it needs itself). What can't be opened
 * is for import_article to say. Does nothing twice.
 */
void import_prepare(struct span bytes, enum import_format from, const char *name);

/*
 * The formats. Each takes UTF-8 and fills text, blocks (kinds as far as the format
 * tells them: the rest are BLOCK_PARAGRAPH) and what is stated; nothing is classified
 * or split yet.
 */
bool import_text(struct span text, struct story *out, struct err *err);
bool import_markdown(struct span text, struct story *out, struct err *err);
bool import_html(struct span text, struct story *out, struct err *err);

#endif
