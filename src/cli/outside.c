/*
 * A command from the environment is split on blanks and nothing else: no
 * quoting, no variables. What is opened is one argument, a file by its
 * absolute path behind `--`, a URL only when it starts with http.
 */
#include "cli/outside.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/str.h"
#include "cli/paths.h"
#include "cli/spawn.h"

enum {
    ANSWER_MAX = 4096,  /* bytes of what a program says that are kept */
    ARGS_MAX = 32,      /* words of a command from the environment */
    PATIENCE_MS = 1000, /* with a helper for the clipboard */
    LOOK_MS = 5,        /* between two looks whether it has ended */
};

/* An argument vector; the words of the command are cut out of one copy of it. */
struct vector {
    struct str command;
    char *args[ARGS_MAX + 4];
    int n;
};

static const char *first_set(const char *a, const char *b)
{
    const char *value = getenv(a);
    if ((!value || !value[0]) && b)
        value = getenv(b);
    return value && value[0] ? value : NULL;
}

static void split(struct vector *v, const char *command)
{
    char *rest = NULL;
    str_adds(&v->command, command);
    for (char *word = strtok_r(v->command.p, " \t", &rest); word && v->n < ARGS_MAX;
         word = strtok_r(NULL, " \t", &rest))
        v->args[v->n++] = word;
}

bool outside_is_forbidden(void)
{
    const char *value = getenv("BRIEF_SECURE");
    return value && strcmp(value, "1") == 0;
}

bool outside_is_remote(void)
{
    return first_set("SSH_CONNECTION", "SSH_TTY") != NULL;
}

/* Starts it with default signals, its stdin from input and all it says to output; -1:
 * as ours, and into silence where it has an input. */
static int start(char *const *args, int input, int output, pid_t *pid)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    if (input >= 0) {
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
        if (output >= 0)
            posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
        else
            posix_spawn_file_actions_addopen(
                &actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
    }
    int error = spawn(pid, args, &actions);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

static int wait_for(pid_t pid)
{
    int status;
    while (waitpid(pid, &status, 0) < 0)
        if (errno != EINTR)
            return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static bool run(char *const *args, struct err *err)
{
    pid_t pid;
    int error = start(args, -1, -1, &pid);
    if (error)
        return err_set(
            err, ERR_SYSTEM, "cannot run %.80s: %s", args[0], strerror(error));
    int status = wait_for(pid);
    if (status != 0)
        return err_set(err, ERR_SYSTEM, "%.80s failed", args[0]);
    return true;
}

bool outside_edit(const char *path, size_t line, struct err *err)
{
    const char *editor = first_set("VISUAL", "EDITOR");
    struct vector v = {0};
    struct str file = {0};
    char place[32];
    split(&v, editor ? editor : "vi");
    if (!v.n)
        split(&v, "vi");
    path_absolute(&file, path);
    snprintf(place, sizeof place, "+%zu", line ? line : 1);
    v.args[v.n++] = place;
    v.args[v.n++] = "--";
    v.args[v.n++] = file.p;
    bool is_done = run(v.args, err);
    str_finish(&v.command);
    str_finish(&file);
    return is_done;
}

bool outside_is_web_url(struct span url)
{
    static const char *const schemes[] = {"http://", "https://"};
    bool is_web = false;
    for (size_t i = 0; i < 2; i++) {
        size_t n = strlen(schemes[i]);
        is_web |= url.n > n && strncasecmp(url.p, schemes[i], n) == 0;
    }
    for (size_t i = 0; i < url.n; i++)
        if ((unsigned char)url.p[i] <= ' ' || url.p[i] == 0x7F ||
            strchr("\"'`\\<>", url.p[i]))
            return false;
    return is_web;
}

bool outside_browse(struct span url, struct err *err)
{
#ifdef __APPLE__
    const char *opener = "open";
#else
    const char *opener = "xdg-open";
#endif
    const char *browser = first_set("BROWSER", NULL);
    struct vector v = {0};
    struct str address = {0};
    split(&v, browser ? browser : opener);
    if (!v.n)
        split(&v, opener);
    str_add(&address, url);
    v.args[v.n++] = address.p;
    bool is_done = run(v.args, err);
    str_finish(&v.command);
    str_finish(&address);
    return is_done;
}

/* False: it takes no more, or not all by the deadline. */
static bool pour(int fd, struct span text, long long deadline)
{
    while (text.n) {
        ssize_t n = write(fd, text.p, text.n);
        int error = n < 0 ? errno : 0;
        long long left = deadline - clock_ms();
        if (n > 0)
            text = span_sub(text, (size_t)n, text.n);
        else if ((error != EAGAIN && error != EINTR) || left <= 0)
            return false;
        else
            poll(&(struct pollfd){.fd = fd, .events = POLLOUT}, 1, (int)left);
    }
    return true;
}

/* Whether it ends well by the deadline; past it, it is killed. */
static bool ends_well(pid_t pid, long long deadline)
{
    int status;
    pid_t ended;
    while ((ended = waitpid(pid, &status, WNOHANG)) == 0 && clock_ms() < deadline)
        poll(NULL, 0, LOOK_MS);
    if (ended == 0) {
        kill(pid, SIGKILL);
        wait_for(pid);
    }
    return ended == pid && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/* One that hangs (its display is no more) may not hold up the reader for long. */
static bool feed(char *const *args, struct span text)
{
    int ends[2];
    pid_t pid;
    if (pipe(ends) != 0)
        return false;
    for (size_t i = 0; i < 2; i++)
        fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFL, O_NONBLOCK);
    int error = start(args, ends[0], -1, &pid);
    close(ends[0]);
    long long deadline = clock_ms() + PATIENCE_MS;
    struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
    sigaction(SIGPIPE, &ignore, &before); /* a helper that dies early is no disaster */
    bool is_poured = !error && pour(ends[1], text, deadline);
    close(ends[1]);
    sigaction(SIGPIPE, &before, NULL);
    return !error && ends_well(pid, deadline) && is_poured;
}

bool outside_copy(struct span text)
{
    static const struct helper {
        const char *variable; /* that must be set for it to make sense; NULL: none */
        char *args[4];
    } helpers[] = {
        {"WAYLAND_DISPLAY", {"wl-copy", NULL}},
        {"DISPLAY", {"xclip", "-selection", "clipboard", NULL}},
#ifdef __APPLE__
        {NULL, {"pbcopy", NULL}},
#endif
    };
    for (size_t i = 0; i < sizeof helpers / sizeof *helpers; i++)
        if (!helpers[i].variable || first_set(helpers[i].variable, NULL))
            if (feed(helpers[i].args, text))
                return true;
    return false;
}

/* A file without a name that holds the text, to be read from its start; -1: none. */
static int make_nameless(struct span text)
{
    FILE *file = tmpfile();
    if (!file)
        return -1;
    bool is_done = fwrite(text.p, 1, text.n, file) == text.n && fflush(file) == 0;
    int fd = is_done ? fcntl(fileno(file), F_DUPFD_CLOEXEC, 0) : -1;
    int number = errno;
    fclose(file);
    if (fd >= 0)
        lseek(fd, 0, SEEK_SET);
    errno = number;
    return fd;
}

/* Reads to the end, so that the other side never waits, and keeps the first of it. */
static void read_answer(int fd, struct str *answer)
{
    char bytes[512];
    ssize_t n;
    while ((n = read(fd, bytes, sizeof bytes)) > 0 || (n < 0 && errno == EINTR))
        if (n > 0 && answer->n < ANSWER_MAX)
            str_add(answer, (struct span){bytes, (size_t)n});
}

static bool run_lp(char *const *args, int page, struct str *answer, struct err *err)
{
    int ends[2];
    pid_t pid;
    if (pipe(ends) != 0)
        return err_errno(err, errno, args[0], "run");
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    int error = start(args, page, ends[1], &pid);
    close(ends[1]);
    if (!error)
        read_answer(ends[0], answer);
    close(ends[0]);
    if (error) {
        err_set(err, ERR_SYSTEM, "cannot run %s: %s", args[0], strerror(error));
        err_hint(err, "is CUPS installed? -o FILE writes the page to a file");
        return false;
    }
    if (wait_for(pid) == 0)
        return true;
    err_set(err, ERR_SYSTEM, "%s did not take the page", args[0]);
    err_hint(err, "lpstat -p lists the printers");
    return false;
}

bool outside_print(
    struct span page, const char *printer, struct str *answer, struct err *err)
{
    /* The printer's own 10 characters an inch do not hold 80 columns on A4. */
    const char *args[] = {"lp", "-o", "cpi=12", "-o", "lpi=6", "-d", printer, NULL};
    if (!printer)
        args[5] = NULL;
    int fd = make_nameless(page);
    if (fd < 0)
        return err_errno(err, errno, "the page", "keep");
    bool is_done = run_lp((char *const *)args, fd, answer, err);
    close(fd);
    return is_done;
}
