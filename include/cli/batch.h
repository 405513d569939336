/* Many articles at once: a brief each, in a folder. */
#ifndef CLI_BATCH_H
#define CLI_BATCH_H

#include <stdbool.h>

#include "base/err.h"
#include "base/str.h"
#include "cli/article.h"

struct batch {
    char *const *paths; /* of the articles */
    int count;
    const char *folder; /* where the briefs go */
    const struct article_options *options;
    int jobs;       /* at a time, from 1 */
    bool is_forced; /* overwrites */
    unsigned flags; /* enum safe_flags */
};

/*
 * Makes them, goes on after a bad one, whose error it prints, and ends with a summary
 * on stderr. Returns the exit status: the first failure's, in the order of the paths.
 * In *err only what keeps it from starting.
 */
int batch_run(const struct batch *b, struct err *err);

/* Appends FOLDER/STEM.yaml for the article in path. */
void batch_add_target(struct str *out, const char *folder, const char *path);

#endif
