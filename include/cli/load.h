/* From what was named on the command line to a brief in memory. */
#ifndef CLI_LOAD_H
#define CLI_LOAD_H

#include <stdbool.h>

#include "base/err.h"
#include "brief/brief.h"

/*
 * Reads the brief in path, or on standard input for "-". *warnings: how many
 * there are. The caller finishes *out.
 */
bool load_brief(const char *path, struct brief *out, size_t *warnings, struct err *err);

/* As it is shown to people: "standard input" for "-". */
const char *load_name(const char *path);

bool load_is_stdin(const char *path);

#endif
