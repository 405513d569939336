/* Writing to a descriptor that somebody else may have set up. */
#ifndef BASE_FD_H
#define BASE_FD_H

#include <stdbool.h>

#include "base/span.h"

/* Writes all of it, waiting where fd does not block. False: errno says why. */
bool fd_write(int fd, struct span bytes);

#endif
