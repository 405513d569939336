/*
 * A program as the foreground job of a terminal of its own. Between it and us
 * stands a session leader that does what a shell does: without one its process
 * group would be an orphan, and the system never stops those.
 */
#ifndef TESTS_JOB_H
#define TESTS_JOB_H

#include <stdbool.h>
#include <sys/types.h>
#include <termios.h>

struct job_setup {
    const char *const *argv; /* argv[0]: a path; NULL-terminated */
    const char *const *env;  /* all of it; NULL-terminated */
    const char *folder;      /* the working folder */
    const char *input;       /* a file to be standard input, or NULL: the terminal */
    int rows, cols;
};

enum job_state {
    JOB_STARTING,
    JOB_RUNNING,
    JOB_STOPPED,
    JOB_ENDED,
};

struct job {
    int master;
    int slave;             /* kept open, so that the terminal's mode can be asked for */
    struct termios before; /* that mode before the start */
    int control;           /* readable when job_update has something to do */
    pid_t leader;
    pid_t pid; /* of the program; from JOB_RUNNING on */
    enum job_state state;
    int status;      /* as waitpid gives it; from JOB_ENDED on */
    double exec_ms;  /* when the program was started, as job_now_ms */
    double ended_ms; /* when the leader heard of its end */
};

/* Returns at once, in JOB_STARTING. False, with errno, when that failed. */
bool job_start(struct job *j, const struct job_setup *setup);

/* Takes in what has happened to the program. */
void job_update(struct job *j);

/* Puts a stopped job in the foreground again and continues it, as `fg` does. */
void job_continue(struct job *j);

/* The terminal is no more, and nobody sends SIGHUP. */
void job_hang_up(struct job *j);

/* Kills what is left of it. */
void job_finish(struct job *j);

double job_now_ms(void);

#endif
