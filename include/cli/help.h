/* Help texts, made from the table of commands. */
#ifndef CLI_HELP_H
#define CLI_HELP_H

#include "base/str.h"
#include "cli/command.h"

/* What `brief` alone says: every command, a line each. */
void help_add_overview(struct str *out);

/* Examples first, then usage and options. */
void help_add_command(struct str *out, const struct command *c);

/* A wrong command's nearest, or NULL. */
const char *help_nearest_command(const char *name);

#endif
