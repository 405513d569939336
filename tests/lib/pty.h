/*
 * A program in a terminal that is simulated (libvterm): what it shows can be
 * looked at, keys, sizes and signals sent. Each pty_wait_... waits for a
 * condition, never for a time; one that does not come true within a generous
 * limit is a failure, which shows the screen.
 */
#ifndef TESTS_PTY_H
#define TESTS_PTY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"
#include "lib/display.h"

struct pty;

struct pty_setup {
    int rows, cols;         /* 0: 24 x 80 */
    const char *home;       /* a folder to use; NULL: one of its own */
    const char *input;      /* a file as standard input; NULL: the terminal */
    const char *const *env; /* "NAME=VALUE" sets, "NAME" takes away; may be NULL */
};

/*
 * Starts argv[0], a path. Its environment is PATH, LC_ALL=C.UTF-8,
 * TERM=screen-256color (libvterm 0.1 knows all that this one uses), HOME and
 * the XDG folders in a temporary folder, the sanitizers' options, and setup's.
 */
struct pty *pty_start(const char *const *argv, const struct pty_setup *setup);

/* Kills what runs and removes the temporary folder. NULL is fine. */
void pty_finish(struct pty *p);

/* All that are left, for the teardown of a test that failed. */
void pty_finish_all(void);

/* Called with a message and the screen when a wait fails; by default it aborts. */
extern void (*pty_on_failure)(const char *message);

const char *pty_home(const struct pty *p);

/* Types bytes, once the program has done with what was typed before. */
void pty_send(struct pty *p, const char *bytes);

/* 0 x 0: it says that it knows no size, and keeps the one it has. */
void pty_resize(struct pty *p, int rows, int cols);
void pty_signal(struct pty *p, int number);
void pty_continue(struct pty *p);

/* A signal at once, whatever the program is doing. */
void pty_kill(struct pty *p, int number);

/* The terminal is gone, and nobody sends SIGHUP. */
void pty_hang_up(struct pty *p);

/* Text anywhere, in a row (from 0), or no longer anywhere. */
void pty_wait_text(struct pty *p, const char *text);
void pty_wait_row(struct pty *p, int row, const char *text);
void pty_wait_gone(struct pty *p, const char *text);
void pty_wait_cursor(struct pty *p, int row, int col);

/* It has read all that was typed, and sleeps. */
void pty_wait_quiet(struct pty *p);
void pty_wait_stopped(struct pty *p);

/* It sleeps though nothing it writes is taken in: the terminal is full. */
void pty_wait_blocked(struct pty *p);

/* Alternate screen left, cursor visible, cooked, no attributes left on. */
void pty_wait_restored(struct pty *p);

/* Its end, as waitpid gives it. What it wrote last may be still to come. */
int pty_wait_end(struct pty *p);

/* The same, while nothing that it writes is taken in. */
int pty_wait_end_deaf(struct pty *p);

/* What it shows. */
struct display *pty_display(struct pty *p);

/* Whether the terminal's mode is what it was before the start. */
bool pty_is_cooked(const struct pty *p);

/* All that it has written. */
struct span pty_log(const struct pty *p);

/* ---- for measuring ---- */

/* When it was started, when the last key, size or signal was sent, when its
   last byte came, when it ended: in one clock. */
double pty_started_ms(const struct pty *p);
double pty_sent_ms(const struct pty *p);
double pty_output_ms(const struct pty *p);
double pty_ended_ms(const struct pty *p);

double pty_cpu_ms(const struct pty *p); /* user and system */
long pty_switches(
    const struct pty *p); /* times that it has slept; -1: not known here */
long pty_memory_kb(const struct pty *p); /* the most it had; -1: not known here */

/* Takes in what it writes for so long. */
void pty_listen(struct pty *p, int ms);

#endif
