/* The list of system calls that are left to brief-make (Linux, seccomp). */
#ifndef MAKE_FILTER_H
#define MAKE_FILTER_H

#include <stdbool.h>

/*
 * Answers every call that is not on the list with EPERM from here on. False where
 * this system or processor can not; needs no new privileges to be set before.
 */
bool filter_enter(void);

#endif
