/* The only ways out: data to stdout, messages to stderr, both made safe. */
#ifndef CLI_OUTPUT_H
#define CLI_OUTPUT_H

#include <stdbool.h>

#include "base/err.h"
#include "base/span.h"

/* Writes data (safe already) to stdout; a failed write is ERR_SYSTEM. */
bool output(struct span data, struct err *err);

/* Whether a file may be written there: it has a name, and is new or is_forced. */
bool output_may_write(const char *path, bool is_forced, struct err *err);

/* Whether path is another file than the one that is read, "-" for standard input. */
bool output_is_other(const char *path, const char *source, struct err *err);

/* Writes a file at once (base/replace.h, with its flags), if it may be written. */
bool output_file(const char *path, struct span data, bool is_forced, unsigned flags,
    struct err *err);

/*
 * Names the command in a hint to use `| brief -`, as those below cli give it: they do
 * not know which one runs.
 */
void output_name_command(struct err *err, const char *command);

/* Prints `brief: FILE:LINE:COLUMN: what` and the hint on a line of its own. */
void output_error(const struct err *err, unsigned flags);

/* Writes data of one file among several, then what failed there, if anything did. */
bool output_part(
    struct span data, const struct err *failed, unsigned flags, struct err *err);

/* Writes a text of the program's own to stderr. */
void output_to_stderr(struct span text);

/* Prints `brief: text`, one line. */
void output_note(unsigned flags, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The same a line of notes, each behind the name of what it is about. */
void output_notes(unsigned flags, const char *name, struct span notes);

#endif
