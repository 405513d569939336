/* From an article to its brief, by way of brief-make. */
#ifndef CLI_ARTICLE_H
#define CLI_ARTICLE_H

#include <stdbool.h>

#include "base/err.h"
#include "base/input.h"
#include "base/span.h"
#include "base/str.h"
#include "brief/brief.h"
#include "cli/child.h"

/* As on the command line; zeroed asks for nothing. */
struct article_options {
    const char *from;    /* "text", "markdown", "html"; NULL: by its bytes */
    const char *points;  /* a number; NULL: as make has it */
    const char *date;    /* ISO 8601, or NULL */
    const char *explain; /* "" or "json": not the brief, but how it came about */
    bool is_articleless;
};

/* One that is being made. Zeroed is none. */
struct making {
    const char *path; /* for messages, "-" for standard input; borrowed */
    struct child child;
};

/* Starts it; the bytes are borrowed to the end. child_wait moves it on. */
bool article_start(struct making *m, const char *path, struct span bytes,
    const struct article_options *options, struct err *err);

/*
 * Takes over what came from a child that talks no more: the brief, onto yaml (NULL: not
 * wanted) its file, and onto notes what a person should know of it, a line each.
 * Finishes m.
 */
bool article_end(struct making *m, struct brief *out, struct str *yaml,
    struct str *notes, struct err *err);

/* The same for what explain asked for, made safe with flags (enum safe_flags). */
bool article_end_explained(struct making *m, struct str *out, struct str *notes,
    unsigned flags, struct err *err);

/* All of it, for one article. */
bool article_to_brief(const char *path, struct span bytes,
    const struct article_options *options, struct brief *out, struct str *yaml,
    struct str *notes, struct err *err);

/*
 * Reads all of an article, which was opened with a larger limit. False where it is too
 * large or, if no format is asked for, a brief by its name or its start.
 */
bool article_read(struct input *in, const char *path,
    const struct article_options *options, struct str *out, struct err *err);

/* Opens it, too; path may be "-" for standard input. */
bool article_load(const char *path, const struct article_options *options,
    struct str *out, struct err *err);

/*
 * The line of the article in path, from 1, where text starts that was made of it, or at
 * least the longest start of text that is found: markup may stand within. Else 1.
 */
size_t article_line(const char *path, struct span text);

/* Appends what locks brief-make in: "seccomp, landlock 3, rlimits". */
bool article_sandbox(struct str *out, struct err *err);

#endif
