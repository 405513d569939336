/* From what was named on the command line to a brief in memory. */
#ifndef CLI_LOAD_H
#define CLI_LOAD_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>

#include "base/err.h"
#include "brief/brief.h"

/* What is known of a brief that was read, apart from what is in it. */
struct loaded {
    size_t warnings;
    struct stat seen; /* of the file before it was read; zero for standard input */
};

/*
 * Reads the brief in path, or on standard input for "-". The caller finishes
 * *out.
 */
bool load_brief(
    const char *path, struct brief *out, struct loaded *loaded, struct err *err);

/* As it is shown to people: "standard input" for "-". */
const char *load_name(const char *path);

bool load_is_stdin(const char *path);

#endif
