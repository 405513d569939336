/*
 * What is shown is kept as cells, so that ncurses is given only what differs:
 * it finds the cheapest bytes for that, and a line key costs neither of us a
 * look at the whole screen.
 *
 * ncurses never waits for a key here, poll does: for keys, signals and the
 * caller's descriptor at once, without a timer. Since ncurses keeps keys of
 * its own, poll is asked only when it has said that it has none.
 */
#include "term/term.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "base/mem.h"
#include "reader/keys.h"
#include "term/base64.h"
#include "term/decode.h"
#include "term/driver.h"
#include "term/emergency.h"
#include "term/signals.h"
#include "text/utf8.h"

enum {
    MAX_MISSES = 3,   /* times that a terminal says it has keys and gives none */
    MAX_COPY = 74994, /* bytes that xterm takes as OSC 52: 100,000 in base 64 */
};

struct term {
    struct driver *driver;
    int in, out; /* borrowed */
    struct termios original;
    int escape_ms;
    int rows, cols;
    struct screen shown;    /* what the driver has been given */
    int put_rows, put_cols; /* of the screen last put */
    bool is_stale;          /* the terminal may show something else */
    bool is_resized;        /* and nobody has been told yet */
    bool is_woken;          /* by SIGIO */
    bool is_left;           /* the terminal is another's: nothing may be asked of it */
    char typed[64];         /* bytes that make no whole key yet */
    size_t typed_size;
    uint32_t key, later; /* read ahead; 0: none */
    bool is_drained;     /* no key is left anywhere but in the terminal */
    int misses;
};

/* ---- size ---- */

static int bounded(int n, int fallback, int max)
{
    if (n < 1)
        n = fallback;
    return n < max ? n : max;
}

/* One that knows no size of its own (a serial line) has that of its description. */
static void ask_size(const struct term *t, int *rows, int *cols)
{
    struct winsize size = {0};
    if (ioctl(t->out, TIOCGWINSZ, &size) < 0)
        ioctl(t->in, TIOCGWINSZ, &size);
    driver_described_size(rows, cols);
    *rows = bounded(size.ws_row, bounded(*rows, 24, DRIVER_MAX_ROWS), DRIVER_MAX_ROWS);
    *cols = bounded(size.ws_col, bounded(*cols, 80, DRIVER_MAX_COLS), DRIVER_MAX_COLS);
}

/* Takes the terminal as it is now: of this size, and showing anything. */
static void fit(struct term *t)
{
    int rows, cols;
    struct str restore = {0};
    ask_size(t, &rows, &cols);
    t->is_resized = rows != t->rows || cols != t->cols;
    t->rows = rows;
    t->cols = cols;
    t->is_stale = true;
    driver_resize(t->driver, rows, cols);
    driver_add_restore(&restore, rows);
    emergency_arm(t->out, &t->original, str_span(&restore));
    str_finish(&restore);
}

void term_size(const struct term *t, int *rows, int *cols)
{
    *rows = t->rows;
    *cols = t->cols;
}

/* ---- taking and giving back ---- */

static bool begin(struct term *t, const char *term_name, struct err *err)
{
    struct termios ignored;
    if (tcgetattr(t->out, &t->original) < 0 || tcgetattr(t->in, &ignored) < 0)
        return err_errno(err, errno, "", "use the terminal");
    if (!signals_take(err))
        return false;
    t->driver = driver_create(t->in, t->out, term_name, t->escape_ms, err);
    if (!t->driver)
        signals_give_back();
    return t->driver;
}

struct term *term_create(
    int in, int out, const char *term_name, int escape_ms, struct err *err)
{
    struct term *t = mem_alloc(sizeof *t);
    t->in = in;
    t->out = out;
    t->escape_ms = escape_ms < 0 ? 0 : escape_ms;
    if (!begin(t, term_name, err)) {
        free(t);
        return NULL;
    }
    fit(t);
    t->is_resized = false;
    return t;
}

static void leave(struct term *t)
{
    if (t->is_left)
        return;
    t->is_left = true;
    driver_leave(t->driver);
    tcsetattr(t->out, TCSANOW, &t->original);
    emergency_disarm();
}

static bool is_in_background(const struct term *t)
{
    pid_t group = tcgetpgrp(t->out);
    return group > 0 && group != getpgrp();
}

/*
 * Continued in the background, it stops again, as whatever writes there does.
 * One that is to end has no use for the terminal: the next wait says so.
 */
static void enter(struct term *t)
{
    while (!signals_has_end() && is_in_background(t) && signals_stop(0)) {
    }
    if (signals_has_end())
        return;
    t->is_left = false;
    driver_enter(t->driver);
    fit(t);
}

void term_destroy(struct term *t)
{
    if (!t)
        return;
    leave(t);
    driver_destroy(t->driver);
    signals_give_back();
    screen_finish(&t->shown);
    free(t);
}

void term_suspend(struct term *t)
{
    leave(t);
    signals_suspend();
}

void term_resume(struct term *t)
{
    signals_resume();
    enter(t);
}

/* The whole group, as the terminal would: a script that runs us stops too. */
void term_stop(struct term *t)
{
    leave(t);
    signals_stop(0);
    enter(t);
}

/* ---- showing ---- */

/* Hands over what differs; first and end are widened to whole cells of both. */
static void put_row(struct term *t, int row, const struct cell *cells, int cols)
{
    struct cell *shown = screen_row(&t->shown, row);
    size_t size = sizeof *cells;
    if (memcmp(cells, shown, (size_t)cols * size) == 0)
        return;
    int first = 0;
    while (memcmp(&cells[first], &shown[first], size) == 0)
        first++;
    int end = cols;
    while (memcmp(&cells[end - 1], &shown[end - 1], size) == 0)
        end--;
    while (first > 0 && (cells[first].width == 0 || shown[first].width == 0))
        first--;
    while (end < cols && (cells[end].width == 0 || shown[end].width == 0))
        end++;
    driver_put(t->driver, row, cells, first, end);
    memcpy(&shown[first], &cells[first], (size_t)(end - first) * size);
}

void term_put(struct term *t, const struct screen *s)
{
    if (t->is_left)
        return;
    if (t->is_stale || s->rows != t->put_rows || s->cols != t->put_cols) {
        screen_reset(&t->shown, t->rows, t->cols);
        driver_clear(t->driver);
        t->is_stale = false;
        t->put_rows = s->rows;
        t->put_cols = s->cols;
    }
    int rows = s->rows < t->rows ? s->rows : t->rows;
    int cols = s->cols < t->cols ? s->cols : t->cols;
    for (int row = 0; row < rows; row++)
        put_row(t, row, screen_row(s, row), cols);
    int cursor_row = s->cursor_row < rows ? s->cursor_row : rows - 1;
    int cursor_col = s->cursor_col < cols ? s->cursor_col : cols - 1;
    driver_flush(t->driver, cursor_row, cursor_col);
}

void term_repaint(struct term *t)
{
    t->is_stale = true;
}

static void write_all(int fd, struct span bytes)
{
    while (bytes.n > 0) {
        ssize_t n = write(fd, bytes.p, bytes.n);
        if (n > 0) {
            bytes = span_sub(bytes, (size_t)n, bytes.n);
        } else if (errno == EAGAIN) {
            poll(&(struct pollfd){.fd = fd, .events = POLLOUT}, 1, -1);
        } else if (errno != EINTR) {
            return;
        }
    }
}

void term_copy(struct term *t, struct span text)
{
    struct str bytes = {0};
    str_adds(&bytes, "\033]52;c;");
    base64_add(&bytes, span_sub(text, 0, utf8_floor(text, MAX_COPY)));
    str_addc(&bytes, '\a');
    write_all(t->out, str_span(&bytes));
    str_finish(&bytes);
}

/* ---- keys ---- */

/* The key that the bytes typed so far make, if they do. */
static bool take_typed(struct term *t, bool is_all)
{
    struct span typed = {t->typed, t->typed_size};
    bool is_full = t->typed_size == sizeof t->typed;
    size_t used = decode_key(typed, is_all || is_full, &t->key);
    t->typed_size -= used;
    memmove(t->typed, t->typed + used, t->typed_size);
    return used > 0;
}

/* Only where a key has begun, and not behind a lone ESC: ncurses has waited there. */
static int wait_for_rest(const struct term *t)
{
    bool is_lone_escape = t->typed_size == 1 && t->typed[0] == KEY_CODE_ESC;
    return t->typed_size > 0 && !is_lone_escape ? t->escape_ms : 0;
}

/* Reads on until there is a key, or nothing more to read. */
static bool read_key(struct term *t)
{
    while (!take_typed(t, false)) {
        uint32_t value;
        enum driver_input input = driver_key(t->driver, wait_for_rest(t), &value);
        if (input == DRIVER_BYTE) {
            t->typed[t->typed_size++] = (char)value;
        } else if (t->typed_size > 0) {
            t->later = input == DRIVER_KEY ? value : 0;
            return take_typed(t, true);
        } else {
            t->is_drained = input == DRIVER_NONE;
            t->key = t->is_drained ? 0 : value;
            return !t->is_drained;
        }
    }
    return true;
}

bool term_has_key(struct term *t)
{
    if (t->is_left)
        return false;
    if (t->key)
        return true;
    if (t->later && t->typed_size == 0) {
        t->key = t->later;
        t->later = 0;
        return true;
    }
    if (!read_key(t))
        return false;
    t->misses = 0;
    return true;
}

/* ---- waiting ---- */

/* False: none that ends us. Others are answered here, and then the size is asked anew.
 */
static bool take_signal(struct term *t, uint32_t *value)
{
    int number;
    while ((number = signals_next()) != 0) {
        if (number == SIGIO) {
            t->is_woken = true;
            continue;
        }
        if (number == SIGWINCH) {
            fit(t);
        } else if (number == SIGTSTP || number == SIGCONT) {
            leave(t);
            if (number == SIGTSTP)
                signals_stop(getpid());
            enter(t);
        } else {
            *value = (uint32_t)number;
            return true;
        }
        t->is_resized = true;
    }
    return false;
}

/* A terminal that says it has keys, and has none, is no more. */
static bool is_gone(struct term *t)
{
    struct termios ignored;
    return tcgetattr(t->in, &ignored) < 0 || ++t->misses >= MAX_MISSES;
}

enum term_event term_wait(struct term *t, uint32_t *value)
{
    for (;;) {
        if (take_signal(t, value))
            return TERM_SIGNAL;
        if (t->is_resized) {
            t->is_resized = false;
            return TERM_RESIZED;
        }
        if (t->is_woken) {
            t->is_woken = false;
            return TERM_WAKE;
        }
        if ((t->key || !t->is_drained) && term_has_key(t)) {
            *value = t->key;
            t->key = 0;
            return TERM_KEY;
        }
        struct pollfd fds[] = {
            {.fd = t->in, .events = POLLIN},
            {.fd = signals_fd(), .events = POLLIN},
        };
        if (poll(fds, 2, -1) < 0 || fds[1].revents)
            continue;
        if (fds[0].revents & (POLLHUP | POLLERR | POLLNVAL))
            return TERM_GONE;
        t->is_drained = false;
        if (!term_has_key(t) && is_gone(t))
            return TERM_GONE;
    }
}
