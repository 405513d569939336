/* What failed, said in the hint line of the reader. */
#ifndef CLI_SAY_H
#define CLI_SAY_H

#include "base/err.h"
#include "reader/reader.h"

/* Of the brief that is shown: `line 3: what – remedy`. */
void say_error(struct reader *r, const struct err *err);

/* Appends the same for any file, with its name for people: `~/a.yaml: line 3: ...`. */
void say_add_failure(struct str *out, const struct err *err);

#endif
