/*
 * The one file that knows curses. Some of its calls end the program when they
 * fail (initscr, setupterm without a place for its answer); only those that
 * return are used.
 *
 * Keys are read byte by byte with wgetch, not with wget_wch: that one eats up
 * to 16 keys when a byte is no UTF-8, and loses a character that comes in two
 * pieces.
 */
#define NCURSES_NOMACROS 1
#define NCURSES_WIDECHAR 1
/* curses has structs of these names too. */
#define screen curses_screen
#define term curses_term
#include <curses.h>
#include <term.h>
#undef screen
#undef term

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include "base/mem.h"
#include "reader/keys.h"
#include "term/driver.h"
#include "term/term.h"

struct driver {
    SCREEN *curses;
    FILE *in, *out;
    cchar_t *line; /* a row to hand over */
    int wait_ms;   /* what ncurses was last told */
};

/* The capability, or NULL; ncurses has -1 for those that are none of its kind. */
static const char *capability(const char *name)
{
    char *s = tigetstr((NCURSES_CONST char *)name);
    return s && s != (char *)-1 && *s ? s : NULL;
}

bool term_is_capable(const char *term_name)
{
    int status;
    if (!term_name || !*term_name)
        return false;
    TERMINAL *before = set_curterm(NULL);
    bool is_known = setupterm((NCURSES_CONST char *)term_name, -1, &status) == OK;
    bool is_capable = is_known && capability("cup") && capability("clear");
    TERMINAL *copy = set_curterm(before);
    if (copy)
        del_curterm(copy);
    return is_capable;
}

/* Adds a capability without its padding ($<5>), which needs a running ncurses. */
static void add_capability(struct str *out, const char *s)
{
    while (s && *s) {
        const char *padding = strstr(s, "$<");
        const char *end = padding ? strchr(padding, '>') : NULL;
        str_add(out, (struct span){s, end ? (size_t)(padding - s) : strlen(s)});
        s = end ? end + 1 : NULL;
    }
}

static void add_capability_at(struct str *out, const char *name, long a, long b)
{
    const char *s = capability(name);
    if (s)
        add_capability(
            out, tparm((NCURSES_CONST char *)s, a, b, 0L, 0L, 0L, 0L, 0L, 0L, 0L));
}

void driver_add_restore(struct str *out, int rows)
{
    add_capability(out, capability("sgr0"));
    add_capability_at(out, "csr", 0, rows - 1);
    add_capability_at(out, "cup", rows - 1, 0);
    add_capability(out, capability("rmkx"));
    add_capability(out, capability("cnorm"));
    add_capability(out, capability("rmcup"));
}

void driver_described_size(int *rows, int *cols)
{
    *rows = tigetnum((NCURSES_CONST char *)"lines");
    *cols = tigetnum((NCURSES_CONST char *)"cols");
}

/* A stream on a descriptor of its own, since fclose closes it. */
static FILE *open_stream(int fd, const char *mode)
{
    int copy = fcntl(fd, F_DUPFD_CLOEXEC, 3);
    FILE *file = copy < 0 ? NULL : fdopen(copy, mode);
    if (!file && copy >= 0)
        close(copy);
    return file;
}

/* ncurses allocates a screen of any size that the terminal tells, so it is asked first.
 */
static bool is_size_sane(int fd)
{
    struct winsize size = {0};
    ioctl(fd, TIOCGWINSZ, &size);
    return size.ws_row <= DRIVER_MAX_ROWS && size.ws_col <= DRIVER_MAX_COLS;
}

/* The environment (LINES, COLUMNS) is not for us to read. */
static bool start(struct driver *d, const char *term_name, int escape_ms)
{
    use_env(FALSE);
    use_tioctl(is_size_sane(fileno(d->out)));
    if (!term_name || !*term_name)
        return false;
    d->curses = newterm((NCURSES_CONST char *)term_name, d->out, d->in);
    if (!d->curses || !capability("cup") || !capability("clear"))
        return false;
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    idlok(stdscr, TRUE);
    nodelay(stdscr, TRUE);
    typeahead(-1);
    curs_set(1);
    set_escdelay(escape_ms);
    return true;
}

struct driver *driver_create(
    int in, int out, const char *term_name, int escape_ms, struct err *err)
{
    struct driver *d = mem_alloc(sizeof *d);
    d->in = open_stream(in, "r");
    d->out = open_stream(out, "w");
    if (!d->in || !d->out)
        err_errno(err, errno, "", "open the terminal");
    else if (!start(d, term_name, escape_ms))
        err_set(err, ERR_SYSTEM, "cannot show a full screen on a terminal of type %s",
            term_name ? term_name : "(none)");
    else
        return d;
    driver_destroy(d);
    return NULL;
}

void driver_destroy(struct driver *d)
{
    if (!d)
        return;
    if (d->curses) {
        driver_leave(d);
        delscreen(d->curses);
    }
    if (d->in)
        fclose(d->in);
    if (d->out)
        fclose(d->out);
    free(d->line);
    free(d);
}

void driver_leave(struct driver *d)
{
    (void)d;
    if (!isendwin()) /* a second time would go back to an old place of the cursor */
        endwin();
}

void driver_enter(struct driver *d)
{
    (void)d;
    reset_prog_mode();
}

void driver_resize(struct driver *d, int rows, int cols)
{
    if (is_term_resized(rows, cols))
        resize_term(rows, cols);
    d->line = mem_resize(d->line, (size_t)cols * sizeof *d->line);
}

static attr_t attributes_of(unsigned style)
{
    attr_t attributes = A_NORMAL;
    if (style & STYLE_BOLD)
        attributes |= A_BOLD;
    if (style & STYLE_REVERSE)
        attributes |= A_REVERSE;
    if (style & STYLE_UNDERLINE)
        attributes |= A_UNDERLINE;
    return attributes;
}

/* A cell as ncurses has it. What it would take for more or fewer columns, or
   obey, is shown as `?`: a last guard, cells are made of safe text. */
static void convert(const struct cell *from, cchar_t *to)
{
    wchar_t text[2 + SAFE_MARKS] = {0};
    for (size_t i = 0; i <= SAFE_MARKS && from->ch[i]; i++)
        text[i] = (wchar_t)from->ch[i];
    bool is_plain = from->ch[0] >= 0x20 && from->ch[0] < 0x7F && from->width == 1;
    if (!is_plain && wcwidth(text[0]) != from->width)
        text[0] = L'?';
    setcchar(to, text, attributes_of(from->style), 0, NULL);
}

void driver_put(struct driver *d, int row, const struct cell *cells, int first, int end)
{
    int count = 0;
    for (int col = first; col < end; col++) {
        if (cells[col].width > 0)
            convert(&cells[col], &d->line[count++]);
    }
    mvwadd_wchnstr(stdscr, row, first, d->line, count);
}

void driver_clear(struct driver *d)
{
    (void)d;
    werase(stdscr);
    clearok(curscr, TRUE);
}

void driver_flush(struct driver *d, int cursor_row, int cursor_col)
{
    (void)d;
    wmove(stdscr, cursor_row, cursor_col);
    wnoutrefresh(stdscr);
    doupdate();
}

static uint32_t key_of_code(int code)
{
    static const struct {
        int code;
        uint32_t key;
    } codes[] = {
        {KEY_UP, KEY_CODE_UP},
        {KEY_DOWN, KEY_CODE_DOWN},
        {KEY_LEFT, KEY_CODE_LEFT},
        {KEY_RIGHT, KEY_CODE_RIGHT},
        {KEY_HOME, KEY_CODE_HOME},
        {KEY_FIND, KEY_CODE_HOME},
        {KEY_A1, KEY_CODE_HOME},
        {KEY_END, KEY_CODE_END},
        {KEY_SELECT, KEY_CODE_END},
        {KEY_LL, KEY_CODE_END},
        {KEY_C1, KEY_CODE_END},
        {KEY_PPAGE, KEY_CODE_PGUP},
        {KEY_A3, KEY_CODE_PGUP},
        {KEY_NPAGE, KEY_CODE_PGDN},
        {KEY_C3, KEY_CODE_PGDN},
        {KEY_BTAB, KEY_CODE_SHIFT_TAB},
        {KEY_DC, KEY_CODE_DELETE},
        {KEY_BACKSPACE, KEY_CODE_BACKSPACE},
        {KEY_ENTER, KEY_CODE_ENTER},
        {KEY_F(1), KEY_CODE_F1},
    };
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        if (codes[i].code == code)
            return codes[i].key;
    }
    return KEY_CODE_UNKNOWN;
}

enum driver_input driver_key(struct driver *d, int wait_ms, uint32_t *value)
{
    if (d->wait_ms != wait_ms) {
        wtimeout(stdscr, wait_ms);
        d->wait_ms = wait_ms;
    }
    int code;
    do {
        code = wgetch(stdscr);
    } while (code == KEY_RESIZE);
    if (code == ERR)
        return DRIVER_NONE;
    bool is_byte = code >= 0 && code <= 0xFF;
    *value = is_byte ? (uint32_t)code : key_of_code(code);
    return is_byte ? DRIVER_BYTE : DRIVER_KEY;
}
