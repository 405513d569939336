/* Where the programs are that brief is made of besides itself. */
#ifndef CLI_HELPER_H
#define CLI_HELPER_H

#include <stdbool.h>

#include "base/err.h"
#include "base/str.h"

/* Appends the path of brief-make. False where it was not built, or is not there. */
bool helper_find(struct str *out, struct err *err);

#endif
