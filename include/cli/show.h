/* Printing a brief where there is no terminal to read it in. */
#ifndef CLI_SHOW_H
#define CLI_SHOW_H

#include <stdbool.h>

#include "base/err.h"
#include "brief/brief.h"

/* Writes it to stdout as `brief show` does. */
bool show_text(const struct brief *b, unsigned flags, struct err *err);

#endif
