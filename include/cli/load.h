/* From what was named on the command line to a brief in memory. */
#ifndef CLI_LOAD_H
#define CLI_LOAD_H

#include <stdbool.h>

#include "base/err.h"
#include "brief/brief.h"
#include "brief/trace.h"
#include "cli/command.h"

/*
 * Reads the brief in path, or on standard input for "-". *warnings: how many
 * there are. The caller finishes *out.
 */
bool load_brief(const char *path, struct brief *out, size_t *warnings, struct err *err);

/* As it is shown to people: "standard input" for "-". */
const char *load_name(const char *path);

/*
 * The one operand of a command, else "-". NULL, with the error, where there is
 * none and standard input is a terminal.
 */
const char *load_operand(const struct call *call, const char *command, struct err *err);

/* The brief's article, made ready for as many points as the brief has. */
void load_article(struct article *out, const struct brief *b);

/* Says on stderr that there are warnings, and which command lists them. */
void load_note_warnings(const char *path, size_t warnings, unsigned flags);

bool load_is_stdin(const char *path);

#endif
