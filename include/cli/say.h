/* What failed, said in the hint line of the reader. */
#ifndef CLI_SAY_H
#define CLI_SAY_H

#include "base/err.h"
#include "reader/reader.h"

/* Says `BEFOREline 3: what – remedy`. */
void say_error(struct reader *r, const char *before, const struct err *err);

#endif
