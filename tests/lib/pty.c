/*
 * The hard part is to know that a program has answered all it was sent, when
 * the answer may be nothing. A key goes through a work queue of the kernel, so
 * "no byte unread, and the program sleeps" is true for a moment before it
 * arrives, too. But nothing wakes a program without it going to sleep again:
 * its count of voluntary context switches must have grown since. So keys are
 * only sent to a program that is quiet, with the count taken just before.
 */
#include "lib/pty.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "base/mem.h"
#include "base/str.h"
#include "lib/display.h"
#include "lib/home.h"
#include "lib/job.h"
#include "lib/proc.h"

enum {
    LIMIT_MS = 60000, /* past it a condition is taken never to come true */
    END_MS = 3000,    /* the same once the program has ended */
    SETTLE_MS = 3,    /* for bytes that are still on their way through the kernel */
    MAX_PTYS = 8,
};

struct pty {
    struct job job;
    struct display display;
    struct str log;
    char home[HOME_SIZE];
    bool is_home_own;
    long switches; /* before the last key, size or signal */
    double sent_ms;
    double output_ms;
};

static struct pty *ptys[MAX_PTYS];

static void abort_with(const char *message)
{
    fprintf(stderr, "%s", message);
    abort();
}

void (*pty_on_failure)(const char *message) = abort_with;

/* Takes in what the program has written, waiting for it up to so long. */
static bool pump(struct pty *p, int wait_ms)
{
    char bytes[16384];
    struct pollfd fds[] = {
        {.fd = p->job.master, .events = POLLIN},
        {.fd = p->job.state == JOB_ENDED ? -1 : p->job.control, .events = POLLIN},
    };
    if (poll(fds, 2, wait_ms) <= 0)
        return false;
    if (fds[1].revents)
        job_update(&p->job);
    ssize_t n = fds[0].revents ? read(p->job.master, bytes, sizeof bytes) : 0;
    if (n > 0) {
        p->output_ms = job_now_ms();
        str_add(&p->log, (struct span){bytes, (size_t)n});
        display_feed(&p->display, (struct span){bytes, (size_t)n});
    }
    return n > 0;
}

struct display *pty_display(struct pty *p)
{
    return &p->display;
}

bool pty_is_cooked(const struct pty *p)
{
    const struct termios *before = &p->job.before;
    struct termios now;
    if (tcgetattr(p->job.slave, &now) < 0)
        return false;
    return now.c_iflag == before->c_iflag && now.c_oflag == before->c_oflag &&
           now.c_cflag == before->c_cflag && now.c_lflag == before->c_lflag &&
           memcmp(now.c_cc, before->c_cc, sizeof now.c_cc) == 0;
}

struct span pty_log(const struct pty *p)
{
    return str_span(&p->log);
}

const char *pty_home(const struct pty *p)
{
    return p->home;
}

/* ---- measuring ---- */

double pty_sent_ms(const struct pty *p)
{
    return p->sent_ms;
}

double pty_started_ms(const struct pty *p)
{
    return p->job.exec_ms;
}

double pty_output_ms(const struct pty *p)
{
    return p->output_ms;
}

double pty_ended_ms(const struct pty *p)
{
    return p->job.ended_ms;
}

double pty_cpu_ms(const struct pty *p)
{
    return proc_cpu_ms(p->job.pid);
}

long pty_switches(const struct pty *p)
{
    return proc_status(p->job.pid, "voluntary_ctxt_switches:");
}

long pty_memory_kb(const struct pty *p)
{
    return proc_status(p->job.pid, "VmHWM:");
}

void pty_listen(struct pty *p, int ms)
{
    double left = ms;
    for (double end = job_now_ms() + ms; left > 0; left = end - job_now_ms())
        pump(p, (int)left + 1);
}

/* ---- waiting ---- */

typedef bool condition(struct pty *p, const void *what);

static void fail_with_screen(struct pty *p, const char *what, const char *detail)
{
    struct str message = {0};
    int row, col;
    display_cursor(&p->display, &row, &col);
    str_addf(&message, "waited in vain for %s %s\n", what, detail);
    str_addf(&message, "# state %d, status %d, cursor %d %d, alternate %d, %zu bytes\n",
        (int)p->job.state, p->job.status, row, col, p->display.is_alternate, p->log.n);
    for (row = 0; row < p->display.rows; row++)
        str_addf(&message, "# |%s\n", display_row(&p->display, row));
    pty_on_failure(str_c(&message));
    str_finish(&message);
}

static void wait_until(struct pty *p, condition *is_met, const void *data,
    const char *what, const char *detail)
{
    double start = job_now_ms();
    double ended = 0;
    while (!is_met(p, data)) {
        double now = job_now_ms();
        if (p->job.state == JOB_ENDED && ended == 0)
            ended = now;
        if (now > start + LIMIT_MS || (ended > 0 && now > ended + END_MS)) {
            fail_with_screen(p, what, detail);
            return;
        }
        pump(p, 20);
    }
}

static bool has_text(struct pty *p, const void *text)
{
    return display_find(&p->display, text, NULL) >= 0;
}

static bool has_no_text(struct pty *p, const void *text)
{
    return display_find(&p->display, text, NULL) < 0;
}

void pty_wait_text(struct pty *p, const char *text)
{
    wait_until(p, has_text, text, "text", text);
}

void pty_wait_gone(struct pty *p, const char *text)
{
    wait_until(p, has_no_text, text, "the end of text", text);
}

struct row_text {
    int row;
    const char *text;
};

static bool has_row_text(struct pty *p, const void *what)
{
    const struct row_text *wanted = what;
    return strstr(display_row(&p->display, wanted->row), wanted->text) != NULL;
}

void pty_wait_row(struct pty *p, int row, const char *text)
{
    struct row_text wanted = {row, text};
    wait_until(p, has_row_text, &wanted, "text in its row", text);
}

struct place {
    int row, col;
};

static bool has_cursor(struct pty *p, const void *what)
{
    const struct place *wanted = what;
    int row, col;
    display_cursor(&p->display, &row, &col);
    return row == wanted->row && col == wanted->col;
}

void pty_wait_cursor(struct pty *p, int row, int col)
{
    char text[32];
    struct place wanted = {row, col};
    snprintf(text, sizeof text, "%d %d", row, col);
    wait_until(p, has_cursor, &wanted, "the cursor at", text);
}

static bool has_state(struct pty *p, const void *state)
{
    return p->job.state == *(const enum job_state *)state;
}

static bool is_restored(struct pty *p, const void *nothing)
{
    (void)nothing;
    const struct display *d = &p->display;
    return !d->is_alternate && d->is_cursor_visible && pty_is_cooked(p) &&
           display_is_pen_plain(&p->display);
}

void pty_wait_restored(struct pty *p)
{
    wait_until(p, is_restored, NULL, "the terminal as it was", "");
}

void pty_wait_stopped(struct pty *p)
{
    enum job_state state = JOB_STOPPED;
    wait_until(p, has_state, &state, "the stop", "");
}

int pty_wait_end(struct pty *p)
{
    enum job_state state = JOB_ENDED;
    wait_until(p, has_state, &state, "the end", "");
    return p->job.status;
}

int pty_wait_end_deaf(struct pty *p)
{
    int master = p->job.master;
    p->job.master = -1;
    pty_wait_end(p);
    p->job.master = master;
    return p->job.status;
}

static bool is_quiet(struct pty *p, const void *nothing)
{
    (void)nothing;
    int unread = 0;
    if (p->job.state == JOB_STOPPED || p->job.state == JOB_ENDED)
        return true;
    if (p->job.state == JOB_STARTING || ioctl(p->job.slave, FIONREAD, &unread) < 0)
        return false;
    long switches = pty_switches(p);
    bool is_idle = unread == 0 && proc_is_asleep(p->job.pid) &&
                   (switches < 0 || switches > p->switches);
    return is_idle && !pump(p, SETTLE_MS) && pty_switches(p) == switches;
}

void pty_wait_quiet(struct pty *p)
{
    wait_until(p, is_quiet, NULL, "quiet", "");
}

void pty_wait_blocked(struct pty *p)
{
    double end = job_now_ms() + LIMIT_MS;
    struct pollfd master = {.fd = p->job.master, .events = POLLIN};
    long switches = 0;
    bool is_blocked = false;
    while (!is_blocked && job_now_ms() < end) {
        poll(&master, 1, SETTLE_MS);
        is_blocked = master.revents && proc_is_asleep(p->job.pid) &&
                     pty_switches(p) == switches && switches > p->switches;
        switches = pty_switches(p);
    }
    if (!is_blocked)
        fail_with_screen(p, "it to block", "");
}

/* ---- acting on it ---- */

/* Waits until what is about to be done to it can be told from what was before. */
static void be_ready(struct pty *p)
{
    pty_wait_quiet(p);
    p->switches = pty_switches(p);
    p->sent_ms = job_now_ms();
}

void pty_send(struct pty *p, const char *bytes)
{
    be_ready(p);
    for (size_t left = strlen(bytes); left > 0;) {
        ssize_t n = write(p->job.master, bytes, left);
        if (n < 0)
            return;
        bytes += n;
        left -= (size_t)n;
    }
}

void pty_resize(struct pty *p, int rows, int cols)
{
    struct winsize size = {
        .ws_row = (unsigned short)rows,
        .ws_col = (unsigned short)cols,
    };
    be_ready(p);
    if (rows > 0 && cols > 0)
        display_resize(&p->display, rows, cols);
    ioctl(p->job.master, TIOCSWINSZ, &size);
}

void pty_signal(struct pty *p, int number)
{
    be_ready(p);
    kill(p->job.pid, number);
}

void pty_kill(struct pty *p, int number)
{
    p->switches = pty_switches(p);
    kill(p->job.pid, number);
}

void pty_continue(struct pty *p)
{
    enum job_state state = JOB_RUNNING;
    p->switches = pty_switches(p);
    job_continue(&p->job);
    wait_until(p, has_state, &state, "it to go on", "");
}

void pty_hang_up(struct pty *p)
{
    pty_wait_quiet(p);
    job_hang_up(&p->job);
}

/* ---- starting and ending ---- */

static bool start_job(
    struct pty *p, const char *const *argv, const struct pty_setup *setup)
{
    struct str env[HOME_MAX_ENV] = {{0}};
    const char *strings[HOME_MAX_ENV + 1] = {0};
    size_t count = home_environment(env, p->home, setup->env);
    for (size_t i = 0; i < count; i++)
        strings[i] = str_c(&env[i]);
    struct job_setup job = {
        .argv = argv,
        .env = strings,
        .folder = p->home,
        .input = setup->input,
        .rows = p->display.rows,
        .cols = p->display.cols,
    };
    bool is_started = job_start(&p->job, &job);
    for (size_t i = 0; i < count; i++)
        str_finish(&env[i]);
    return is_started;
}

static struct pty **free_slot(void)
{
    for (size_t i = 0; i < MAX_PTYS; i++)
        if (!ptys[i])
            return &ptys[i];
    abort();
}

struct pty *pty_start(const char *const *argv, const struct pty_setup *setup)
{
    static const struct pty_setup usual = {0};
    if (!argv[0])
        abort_with("no program to run: is its name in the environment?\n");
    setup = setup ? setup : &usual;
    struct pty *p = mem_alloc(sizeof *p);
    *free_slot() = p;
    display_init(
        &p->display, setup->rows ? setup->rows : 24, setup->cols ? setup->cols : 80);
    p->is_home_own = !setup->home;
    if (setup->home)
        snprintf(p->home, sizeof p->home, "%s", setup->home);
    else if (!home_make(p->home))
        pty_on_failure("cannot make a temporary folder\n");
    if (!start_job(p, argv, setup))
        pty_on_failure("cannot start the program in a terminal\n");
    return p;
}

void pty_finish(struct pty *p)
{
    if (!p)
        return;
    for (size_t i = 0; i < MAX_PTYS; i++)
        if (ptys[i] == p)
            ptys[i] = NULL;
    job_finish(&p->job);
    if (p->is_home_own)
        home_remove(p->home);
    display_finish(&p->display);
    str_finish(&p->log);
    free(p);
}

void pty_finish_all(void)
{
    for (size_t i = 0; i < MAX_PTYS; i++)
        pty_finish(ptys[i]);
}
