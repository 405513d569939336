/* From what was named on the command line to a brief in memory. */
#ifndef CLI_LOAD_H
#define CLI_LOAD_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>

#include "base/err.h"
#include "brief/brief.h"
#include "brief/trace.h"
#include "cli/command.h"

/* What is known of a brief that was read, apart from what is in it. */
struct loaded {
    size_t warnings;
    char note[160];   /* what there is to say of a brief made of an article, or "" */
    struct stat seen; /* of the file before it was read; zero for standard input */
};

/*
 * Reads the brief in path, or on standard input for "-"; where it is an article,
 * makes one of it, the same that `brief make` would. The caller finishes *out.
 */
bool load_brief(
    const char *path, struct brief *out, struct loaded *loaded, struct err *err);

/* As it is shown to people: "standard input" for "-". */
const char *load_name(const char *path);

/*
 * The one operand of a command, else "-". NULL, with the error, where there is
 * none and standard input is a terminal.
 */
const char *load_operand(const struct call *call, const char *command, struct err *err);

/* The brief's article, made ready for as many points as the brief has. */
void load_article(struct article *out, const struct brief *b);

/* Says on stderr what there is to say: warnings and which command lists them. */
void load_say(const char *path, const struct loaded *loaded, unsigned flags);

bool load_is_stdin(const char *path);

#endif
