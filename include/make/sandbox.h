/* What brief-make locks itself into before it looks at an article. */
#ifndef MAKE_SANDBOX_H
#define MAKE_SANDBOX_H

#include "base/str.h"

/* A backstop each (setrlimit), in bytes and seconds of processor time. */
enum {
    SANDBOX_MEMORY = 512 << 20,
    SANDBOX_FILE = 64 << 20,
    SANDBOX_SECONDS = 10,
};

/*
 * First of all: ends with its parent, and has nothing open but the descriptors 0 to 2.
 */
void sandbox_prepare(void);

/*
 * From here on no file, socket or process can be had, by as many of the system's
 * means as there are; what is open stays usable. Appends to in_force, which may be
 * NULL, what took hold: "seccomp, landlock 3, rlimits".
 */
void sandbox_enter(struct str *in_force);

#endif
