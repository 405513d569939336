/* Reading a brief file: YAML events into the model, with every error in one run. */
#ifndef BRIEF_READ_H
#define BRIEF_READ_H

#include <stdbool.h>

#include "base/err.h"
#include "base/input.h"
#include "base/span.h"
#include "brief/brief.h"
#include "brief/findings.h"

/*
 * Reads to the end of in. False when the file could not be read (err is
 * ERR_SYSTEM) or is no valid brief (findings->errors > 0, and err is the first
 * of them as findings_first gives it); *out is untouched then. Warnings may be
 * in findings either way. findings starts empty and is finished by the caller.
 */
bool brief_read(
    struct input *in, struct brief *out, struct findings *findings, struct err *err);

/*
 * Whether path, and the first bytes of it, say that it is a brief: its name
 * ends in .yaml, .yml or .json, or the first key in it is `brief`.
 */
bool brief_is_named(const char *path);
bool brief_is_started(struct span first_bytes);

/* ISO 8601: YYYY, YYYY-MM, YYYY-MM-DD, or a date-time with an optional zone. */
bool brief_is_date(struct span s);

#endif
