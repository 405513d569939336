/*
 * A handler may do next to nothing, and a program that waits in poll must hear
 * of it without a race: so each handler counts its signal and writes a byte to
 * a pipe that poll watches too (Bernstein's self-pipe).
 *
 * What was ignored when the program started stays ignored (nohup, a job of a
 * script). So is SIGTTOU: in the background it would stop the program within a
 * change of the terminal's mode, deaf to what is to end it. Someone who has
 * asked three times and was not heard, because the terminal takes no more
 * bytes, gets what he asked for.
 */
#include "term/signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "term/term.h"

enum duty {
    DUTY_END,   /* noted; the reader saves and ends */
    DUTY_NOTE,  /* noted */
    DUTY_DROP,  /* a write that fails says so by itself */
    DUTY_NONE,  /* ignored */
    DUTY_FATAL, /* the terminal is given back, then as before */
};

/* The noted ones in the order in which they are given out. */
static const struct {
    int number;
    enum duty duty;
} rows[] = {
    {SIGHUP, DUTY_END},
    {SIGTERM, DUTY_END},
    {SIGINT, DUTY_END},
    {SIGTSTP, DUTY_NOTE},
    {SIGCONT, DUTY_NOTE},
    {SIGWINCH, DUTY_NOTE},
    {SIGIO, DUTY_NOTE},
    {SIGPIPE, DUTY_DROP},
    {SIGTTOU, DUTY_NONE},
    {SIGSEGV, DUTY_FATAL},
    {SIGBUS, DUTY_FATAL},
    {SIGFPE, DUTY_FATAL},
    {SIGILL, DUTY_FATAL},
    {SIGABRT, DUTY_FATAL},
    {SIGQUIT, DUTY_FATAL},
    {SIGSYS, DUTY_FATAL},
    {SIGTRAP, DUTY_FATAL},
    {SIGALRM, DUTY_FATAL},
    {SIGUSR1, DUTY_FATAL},
    {SIGUSR2, DUTY_FATAL},
    {SIGXCPU, DUTY_FATAL},
    {SIGXFSZ, DUTY_FATAL},
};

enum {
    ROW_COUNT = sizeof rows / sizeof *rows,
    PATIENCE = 2,           /* signals that may be left unheard */
    STACK_SIZE = 64 * 1024, /* bytes: a fault may be a full stack */
};

static struct sigaction before[ROW_COUNT];
static stack_t stack_before;
static char stack[STACK_SIZE];
static volatile sig_atomic_t noted[ROW_COUNT];
static volatile sig_atomic_t is_piped; /* a byte may be in the pipe */
static int pipe_ends[2] = {-1, -1};

static size_t row_of(int number)
{
    size_t i = 0;
    while (i < ROW_COUNT - 1 && rows[i].number != number)
        i++;
    return i;
}

static void die(int number)
{
    term_emergency();
    sigaction(number, &before[row_of(number)], NULL);
    raise(number);
}

static void note(int number)
{
    int saved = errno;
    size_t i = row_of(number);
    if (rows[i].duty == DUTY_END && noted[i] >= PATIENCE)
        die(number);
    noted[i]++;
    is_piped = 1;
    ssize_t ignored = write(pipe_ends[1], "", 1);
    (void)ignored;
    errno = saved;
}

static void drop(int number)
{
    (void)number;
}

static void take(size_t i)
{
    static void (*const handlers[])(int) = {
        [DUTY_END] = note,
        [DUTY_NOTE] = note,
        [DUTY_DROP] = drop,
        [DUTY_NONE] = SIG_IGN,
        [DUTY_FATAL] = die,
    };
    struct sigaction action = {.sa_handler = handlers[rows[i].duty]};
    action.sa_flags = rows[i].duty == DUTY_FATAL ? SA_ONSTACK : SA_RESTART;
    sigfillset(&action.sa_mask);
    sigaction(rows[i].number, &action, NULL);
}

static bool is_left_ignored(size_t i)
{
    static const int needed[] = {SIGWINCH, SIGCONT, SIGIO};
    for (size_t n = 0; n < sizeof needed / sizeof *needed; n++)
        if (rows[i].number == needed[n])
            return false;
    return before[i].sa_handler == SIG_IGN;
}

static void take_unless_ignored(size_t i)
{
    if (!is_left_ignored(i))
        take(i);
}

bool signals_take(struct err *err)
{
    if (pipe(pipe_ends) < 0)
        return err_errno(err, errno, "", "make a pipe");
    for (size_t i = 0; i < 2; i++) {
        fcntl(pipe_ends[i], F_SETFD, FD_CLOEXEC);
        fcntl(pipe_ends[i], F_SETFL, O_NONBLOCK);
    }
    memset((void *)noted, 0, sizeof noted);
    stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&own, &stack_before);
    for (size_t i = 0; i < ROW_COUNT; i++) {
        sigaction(rows[i].number, NULL, &before[i]);
        if (rows[i].number == SIGIO) /* one that comes late must not end us */
            before[i].sa_handler = SIG_IGN;
        take_unless_ignored(i);
    }
    return true;
}

void signals_give_back(void)
{
    for (size_t i = 0; i < ROW_COUNT; i++)
        sigaction(rows[i].number, &before[i], NULL);
    sigaltstack(&stack_before, NULL);
    close(pipe_ends[0]);
    close(pipe_ends[1]);
}

int signals_fd(void)
{
    return pipe_ends[0];
}

/* Before the look at what was noted: a byte written after it must stay. */
static void drain(void)
{
    char bytes[64];
    if (!is_piped)
        return;
    is_piped = 0;
    while (read(pipe_ends[0], bytes, sizeof bytes) == sizeof bytes) {
    }
}

int signals_next(void)
{
    drain();
    for (size_t i = 0; i < ROW_COUNT; i++) {
        if (noted[i]) {
            noted[i] = 0;
            return rows[i].number;
        }
    }
    return 0;
}

bool signals_has_end(void)
{
    for (size_t i = 0; i < ROW_COUNT; i++)
        if (rows[i].duty == DUTY_END && noted[i])
            return true;
    return false;
}

bool signals_stop(pid_t pid)
{
    size_t stop = row_of(SIGTSTP), go_on = row_of(SIGCONT);
    noted[go_on] = 0;
    sigaction(SIGTSTP, &before[stop], NULL);
    kill(pid, SIGTSTP);
    take_unless_ignored(stop);
    bool is_continued = noted[go_on];
    noted[stop] = noted[go_on] = 0;
    return is_continued;
}

void signals_suspend(void)
{
    const struct sigaction ignore = {.sa_handler = SIG_IGN};
    sigaction(SIGTSTP, &before[row_of(SIGTSTP)], NULL);
    sigaction(SIGINT, &ignore, NULL);
    sigaction(SIGQUIT, &ignore, NULL);
}

void signals_resume(void)
{
    static const int lent[] = {SIGTSTP, SIGINT, SIGQUIT};
    static const int missed[] = {SIGTSTP, SIGCONT, SIGWINCH};
    for (size_t i = 0; i < sizeof lent / sizeof *lent; i++)
        take_unless_ignored(row_of(lent[i]));
    for (size_t i = 0; i < sizeof missed / sizeof *missed; i++)
        noted[row_of(missed[i])] = 0;
}
