/* Signals as events: noted by the handlers, asked for when it is time. */
#ifndef TERM_SIGNALS_H
#define TERM_SIGNALS_H

#include <stdbool.h>
#include <sys/types.h>

#include "base/err.h"

/*
 * Handles from now on what would end, stop or resize the program. Signals
 * that end it by a fault give the terminal back first (term_emergency) and
 * then do as before.
 */
bool signals_take(struct err *err);

/* As it was before; what was noted is forgotten. */
void signals_give_back(void);

/* Readable when something was noted since the last call of signals_next. */
int signals_fd(void);

/*
 * The next signal that was noted, the most urgent first: SIGHUP, SIGTERM,
 * SIGINT, SIGTSTP, SIGCONT, SIGWINCH, SIGIO. 0: none.
 */
int signals_next(void);

/* Whether it has SIGHUP, SIGTERM or SIGINT to give. */
bool signals_has_end(void);

/*
 * Stops this process, or its whole group (0), by SIGTSTP, and returns when it
 * is continued; that is no news then. False: nothing was stopped, since
 * SIGTSTP was ignored at the start or no shell could continue us.
 */
bool signals_stop(pid_t pid);

/*
 * While another program has the terminal, Ctrl-Z stops this one too, and its
 * SIGINT and SIGQUIT are ignored, as system(3) does.
 */
void signals_suspend(void);
void signals_resume(void);

#endif
