/* How a program of ours tells another how it went: lines on a pipe. */
#ifndef BASE_REPORT_H
#define BASE_REPORT_H

#include "base/err.h"
#include "base/span.h"
#include "base/str.h"

/*
 * Appends lines "what TEXT", "hint TEXT", "line NUMBER" and "column NUMBER" as far
 * as they say something; the file is left to the reader, the kind to the exit status.
 */
void report_add(struct str *out, const struct err *err);

/* Appends a line "note TEXT" a line of notes. */
void report_add_notes(struct str *out, struct span notes);

/*
 * Reads them: what, hint and place into err, as far as there are any (its kind
 * stays), and a line a note onto notes. Any other line is passed over.
 */
void report_read(struct span report, struct err *err, struct str *notes);

#endif
