/* What term_emergency needs, made ready while there is time. */
#ifndef TERM_EMERGENCY_H
#define TERM_EMERGENCY_H

#include <termios.h>

#include "base/span.h"

/*
 * From now on term_emergency writes bytes (copied; cut past 256) to fd and
 * sets its mode to original.
 */
void emergency_arm(int fd, const struct termios *original, struct span bytes);

/* It does nothing from now on. */
void emergency_disarm(void);

#endif
