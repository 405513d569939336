/* The terminal that a session runs in. */
#ifndef CLI_TERMINAL_H
#define CLI_TERMINAL_H

#include <stdbool.h>

#include "base/err.h"
#include "term/term.h"

struct terminal {
    struct term *term;
    int tty; /* /dev/tty when the document took standard input, else -1 */
};

/* Takes it over: from now on it must be given back. */
bool terminal_take(struct terminal *t, bool is_stdin_taken, struct err *err);
void terminal_give_back(struct terminal *t);

/*
 * Whether there is one: on standard output, known to TERM, with keys from
 * somewhere. Says on stderr what TERM lacks. flags: enum safe_flags.
 */
bool terminal_is_possible(bool is_stdin_taken, unsigned flags);

#endif
