/* The only ways out: data to stdout, messages to stderr, both made safe. */
#ifndef CLI_OUTPUT_H
#define CLI_OUTPUT_H

#include <stdbool.h>

#include "base/err.h"
#include "base/span.h"

/* Writes data (safe already) to stdout; a failed write is ERR_SYSTEM. */
bool output(struct span data, struct err *err);

/* Prints `brief: FILE:LINE:COLUMN: what` and the hint on a line of its own. */
void output_error(const struct err *err, unsigned flags);

/* Writes a text of the program's own to stderr. */
void output_to_stderr(struct span text);

/* Prints `brief: text`, one line. */
void output_note(unsigned flags, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
