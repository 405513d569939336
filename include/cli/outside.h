/*
 * Other programs, always by argument vector and never through a shell: the
 * editor, the browser, the clipboard, the printer. With BRIEF_SECURE=1 none is ever
 * run.
 */
#ifndef CLI_OUTSIDE_H
#define CLI_OUTSIDE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/span.h"
#include "base/str.h"

/* Whether BRIEF_SECURE forbids all of it. */
bool outside_is_forbidden(void);

/* Whether this is a session over ssh. */
bool outside_is_remote(void);

/* Runs $VISUAL or $EDITOR (else vi) on path at line and waits. */
bool outside_edit(const char *path, size_t line, struct err *err);

/* Whether it is http or https and holds nothing that could mislead. */
bool outside_is_web_url(struct span url);

/* Runs $BROWSER (else the system's opener) on a web url and waits. */
bool outside_browse(struct span url, struct err *err);

/* Hands text to wl-copy, xclip or pbcopy where one fits; false: none did. */
bool outside_copy(struct span text);

/*
 * Hands a page of text to lp, for the default printer where printer is NULL,
 * and waits. Appends what lp answers, raw, also where it fails.
 */
bool outside_print(
    struct span page, const char *printer, struct str *answer, struct err *err);

#endif
