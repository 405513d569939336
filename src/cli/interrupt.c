/*
 * A flag alone could be set between the look at it and the wait, which would then
 * last: so the handler also writes into a pipe, and the wait looks at that.
 */
#include "cli/interrupt.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

enum {
    SIGNALS = 3,
};

static const int signals[SIGNALS] = {SIGINT, SIGTERM, SIGHUP};
static struct sigaction before[SIGNALS];
static int ends[2] = {-1, -1};
static volatile sig_atomic_t number;

static void note(int signal)
{
    int kept = errno;
    if (!number)
        number = signal;
    ssize_t n = write(ends[1], "", 1);
    (void)n;
    errno = kept;
}

void interrupt_start(void)
{
    struct sigaction action = {.sa_handler = note};
    number = 0;
    if (pipe(ends) != 0)
        ends[0] = ends[1] = -1; /* a wait then lasts to its end */
    for (int i = 0; i < 2 && ends[0] >= 0; i++) {
        fcntl(ends[i], F_SETFD, FD_CLOEXEC);
        fcntl(ends[i], F_SETFL, O_NONBLOCK);
    }
    for (int i = 0; i < SIGNALS; i++) {
        sigaction(signals[i], NULL, &before[i]);
        if (before[i].sa_handler != SIG_IGN) /* nohup's stay as they are */
            sigaction(signals[i], &action, NULL);
    }
}

int interrupt_fd(void)
{
    return ends[0];
}

int interrupt_number(void)
{
    return number;
}

void interrupt_stop(void)
{
    for (int i = 0; i < SIGNALS; i++)
        sigaction(signals[i], &before[i], NULL);
    for (int i = 0; i < 2 && ends[i] >= 0; i++) {
        close(ends[i]);
        ends[i] = -1;
    }
    if (number)
        raise(number);
}
