/*
 * The leader waits for two things at once: its child's changes of state, which
 * a SIGCHLD handler turns into bytes on a pipe, and our commands. When we are
 * gone, so is the socket, and it kills the program.
 */
#include "lib/job.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

enum {
    MAX_FD = 256, /* more than a test has open */
};

struct event {
    enum job_state state;
    int value; /* pid or status */
    double at_ms;
};

static int child_pipe[2];

double job_now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void tell(int control, enum job_state state, int value)
{
    struct event event = {state, value, job_now_ms()};
    send(control, &event, sizeof event, MSG_NOSIGNAL);
}

static void set_signals(void (*handler)(int))
{
    static const int numbers[] = {SIGTTOU, SIGTTIN, SIGTSTP, SIGINT, SIGQUIT, SIGHUP};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        signal(numbers[i], handler);
}

static void be_program(const struct job_setup *setup, int tty, int control)
{
    int input = setup->input ? open(setup->input, O_RDONLY) : tty;
    setpgid(0, 0);
    tcsetpgrp(tty, getpid());
    set_signals(SIG_DFL);
    signal(SIGCHLD, SIG_DFL);
    signal(SIGPIPE, SIG_DFL);
    if (input < 0 || chdir(setup->folder) < 0)
        _exit(126);
    dup2(input, STDIN_FILENO);
    dup2(tty, STDOUT_FILENO);
    dup2(tty, STDERR_FILENO);
    tell(control, JOB_RUNNING, getpid());
    execve(setup->argv[0], (char *const *)setup->argv, (char *const *)setup->env);
    _exit(127);
}

static void on_child(int number)
{
    (void)number;
    int saved = errno;
    ssize_t ignored = write(child_pipe[1], "", 1);
    (void)ignored;
    errno = saved;
}

static void report(int tty, int control, pid_t pid)
{
    int status;
    while (waitpid(pid, &status, WNOHANG | WUNTRACED | WCONTINUED) > 0) {
        if (WIFSTOPPED(status)) {
            tcsetpgrp(tty, getpgrp());
            tell(control, JOB_STOPPED, status);
        } else if (WIFCONTINUED(status)) {
            tell(control, JOB_RUNNING, pid);
        } else {
            tell(control, JOB_ENDED, status);
            _exit(0);
        }
    }
}

static void obey(int tty, int control, pid_t pid)
{
    char command;
    if (read(control, &command, 1) == 1) {
        tcsetpgrp(tty, pid);
        kill(-pid, SIGCONT);
        return;
    }
    kill(-pid, SIGKILL);
    _exit(0);
}

static void be_leader(const struct job_setup *setup, const char *tty_name, int control)
{
    for (int fd = 3; fd < MAX_FD; fd++) /* another job's too, which would never end */
        if (fd != control)
            close(fd);
    setsid();
    int tty = open(tty_name, O_RDWR | O_CLOEXEC);
#ifdef TIOCSCTTY
    ioctl(tty, TIOCSCTTY, 0);
#endif
    set_signals(SIG_IGN);
    if (tty < 0 || pipe(child_pipe) < 0)
        _exit(125);
    fcntl(child_pipe[0], F_SETFD, FD_CLOEXEC);
    fcntl(child_pipe[1], F_SETFD, FD_CLOEXEC);
    sigaction(SIGCHLD, &(struct sigaction){.sa_handler = on_child}, NULL);
    pid_t pid = fork();
    if (pid == 0)
        be_program(setup, tty, control);
    setpgid(pid, pid);
    for (;;) {
        struct pollfd fds[] = {
            {.fd = child_pipe[0], .events = POLLIN},
            {.fd = control, .events = POLLIN},
        };
        poll(fds, 2, -1);
        char bytes[16];
        if (fds[0].revents && read(child_pipe[0], bytes, sizeof bytes) > 0)
            report(tty, control, pid);
        if (fds[1].revents)
            obey(tty, control, pid);
    }
}

static bool open_pair(struct job *j, const struct job_setup *setup, char **tty_name)
{
    struct winsize size = {
        .ws_row = (unsigned short)setup->rows,
        .ws_col = (unsigned short)setup->cols,
    };
    j->master = posix_openpt(O_RDWR | O_NOCTTY);
    if (j->master < 0 || grantpt(j->master) < 0 || unlockpt(j->master) < 0)
        return false;
    fcntl(j->master, F_SETFD, FD_CLOEXEC);
    *tty_name = ptsname(j->master);
    j->slave = open(*tty_name, O_RDWR | O_NOCTTY | O_CLOEXEC);
    return j->slave >= 0 && ioctl(j->slave, TIOCSWINSZ, &size) == 0 &&
           tcgetattr(j->slave, &j->before) == 0;
}

bool job_start(struct job *j, const struct job_setup *setup)
{
    char *tty_name;
    int ends[2];
    *j = (struct job){.master = -1, .slave = -1, .control = -1};
    if (!open_pair(j, setup, &tty_name))
        return false;
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) < 0)
        return false;
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    j->control = ends[0];
    j->leader = fork();
    if (j->leader == 0)
        be_leader(setup, tty_name, ends[1]);
    close(ends[1]);
    return j->leader > 0;
}

void job_update(struct job *j)
{
    struct event event;
    while (j->state != JOB_ENDED) {
        ssize_t n = recv(j->control, &event, sizeof event, MSG_DONTWAIT);
        if (n < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (n != sizeof event) /* the leader itself has failed */
            event = (struct event){JOB_ENDED, 125 << 8, job_now_ms()};
        if (j->state == JOB_STARTING && event.state == JOB_RUNNING)
            j->exec_ms = event.at_ms;
        j->state = event.state;
        if (event.state == JOB_RUNNING)
            j->pid = event.value;
        else
            j->status = event.value;
        j->ended_ms = event.at_ms;
    }
}

void job_continue(struct job *j)
{
    send(j->control, "c", 1, MSG_NOSIGNAL);
}

static void close_terminal(struct job *j)
{
    if (j->slave >= 0)
        close(j->slave);
    if (j->master >= 0)
        close(j->master);
    j->slave = j->master = -1;
}

void job_hang_up(struct job *j)
{
    close_terminal(j);
}

void job_finish(struct job *j)
{
    if (j->control >= 0)
        close(j->control);
    if (j->leader > 0)
        waitpid(j->leader, NULL, 0);
    close_terminal(j);
}
