/*
 * A program that does with a terminal all that can be done with one, for
 * test_term.c to look at from outside. Its screen:
 *
 *   size 24 x 80, 3 draws          (the draws only when asked, with `d`)
 *   key Ctrl-F, resized 2, woken 0
 *   line 7                         (from top on, one a row; j and k scroll)
 *   ...
 *   styles                  漢X    (X: the last cell of all)
 *
 * probe [tty|patient]: with "tty", keys come from /dev/tty and standard input
 * is a document, whose first bytes are shown in the second row; with "patient"
 * it waits a minute for the rest of a key.
 */
#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "reader/keys.h"
#include "term/term.h"

struct probe {
    struct term *term;
    struct screen screen;
    int extra_rows, extra_cols; /* what the screen is larger than the terminal by */
    int top, draws, resizes, wakes;
    bool is_varied; /* no two lines have anything in common */
    bool is_wide;   /* wide cells in the second row, which top moves to the right */
    struct str key;
    int status, signal;
    bool is_done;
};

static void put(struct probe *p, int row, int col, const char *text, unsigned style)
{
    screen_put(&p->screen, row, col, p->screen.cols, span_of(text), style);
}

static void draw(struct probe *p)
{
    int rows, cols;
    char text[64];
    term_size(p->term, &rows, &cols);
    screen_reset(&p->screen, rows + p->extra_rows, cols + p->extra_cols);
    rows = p->screen.rows;
    snprintf(text, sizeof text, "size %d x %d", rows, cols);
    put(p, 0, 0, text, STYLE_BOLD);
    put(p, 1, 0, str_c(&p->key), STYLE_PLAIN);
    snprintf(text, sizeof text, "resized %d, woken %d", p->resizes, p->wakes);
    put(p, 1, 40, text, STYLE_UNDERLINE);
    if (p->is_wide)
        put(p, 1, 20 + p->top, "漢字漢字漢", STYLE_PLAIN);
    for (int row = 2; row < rows - 1; row++) {
        int n = p->top + row - 2;
        if (p->is_varied)
            snprintf(text, sizeof text, "%08x%08x%08x", (unsigned)n * 2654435761u,
                (unsigned)n * 2246822519u, (unsigned)n * 3266489917u);
        else
            snprintf(text, sizeof text, "line %d of what scrolls", n);
        put(p, row, 2, text, STYLE_PLAIN);
    }
    put(p, rows - 1, 0, "styles", STYLE_REVERSE);
    put(p, rows - 1, p->screen.cols - 3, "漢X", STYLE_PLAIN);
    p->screen.cursor_row = rows > 4 ? 4 : 0;
    p->screen.cursor_col = p->screen.cols > 2 ? 2 : 0;
    term_put(p->term, &p->screen);
    p->draws++;
}

static int overflow(volatile int depth)
{
    volatile char page[4096];
    page[0] = (char)depth;
    return depth < 0 ? 0 : overflow(depth + 1) + page[0];
}

static void do_quit(struct probe *p)
{
    p->is_done = true;
}

static void do_down(struct probe *p)
{
    p->top++;
}

static void do_up(struct probe *p)
{
    p->top--;
}

static void do_nothing(struct probe *p)
{
    (void)p;
}

static void do_vary(struct probe *p)
{
    p->is_varied = !p->is_varied;
}

static void do_widen(struct probe *p)
{
    p->is_wide = !p->is_wide;
}

static void do_repaint(struct probe *p)
{
    term_repaint(p->term);
}

static void do_tell_draws(struct probe *p)
{
    str_addf(&p->key, ", %d draws", p->draws);
}

static void do_copy(struct probe *p)
{
    term_copy(p->term, span_of("hello, clipboard"));
}

static void do_copy_much(struct probe *p)
{
    struct str text = {0};
    for (int i = 0; i < 50000; i++)
        str_adds(&text, "é");
    term_copy(p->term, str_span(&text));
    str_finish(&text);
}

static void do_other_program(struct probe *p)
{
    term_suspend(p->term);
    printf("someone else was here\n");
    fflush(stdout);
    char line[80];
    if (!fgets(line, sizeof line, stdin))
        line[0] = '\0';
    term_resume(p->term);
    str_addf(&p->key, ", heard %.*s", (int)strcspn(line, "\n"), line);
}

static void do_stop(struct probe *p)
{
    term_stop(p->term);
}

static void do_wake(struct probe *p)
{
    (void)p;
    raise(SIGIO);
}

static void do_larger(struct probe *p)
{
    p->extra_rows += 3;
    p->extra_cols += 7;
}

static void do_smaller(struct probe *p)
{
    p->extra_rows -= 3;
    p->extra_cols -= 7;
}

static void do_abort(struct probe *p)
{
    (void)p;
    abort();
}

static void do_fault(struct probe *p)
{
    (void)p;
    raise(SIGSEGV);
}

static void do_overflow(struct probe *p)
{
    p->top = overflow(0);
}

static void do_flood(struct probe *p)
{
    for (;;)
        do_copy_much(p);
}

static const struct {
    uint32_t key;
    void (*act)(struct probe *p);
} acts[] = {
    {'q', do_quit},
    {'j', do_down},
    {'k', do_up},
    {'n', do_nothing},
    {'v', do_vary},
    {'W', do_widen},
    {'L' & KEY_CTRL, do_repaint},
    {'d', do_tell_draws},
    {'y', do_copy},
    {'Y', do_copy_much},
    {'o', do_other_program},
    {'Z' & KEY_CTRL, do_stop},
    {'w', do_wake},
    {'+', do_larger},
    {'-', do_smaller},
    {'A', do_abort},
    {'S', do_fault},
    {'O', do_overflow},
    {'F', do_flood},
};

static void on_key(struct probe *p, uint32_t key)
{
    if (key != 'n') {
        str_cut(&p->key, 0);
        str_adds(&p->key, "key ");
        key_add_name(&p->key, key);
    }
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++)
        if (acts[i].key == key)
            acts[i].act(p);
}

static void step(struct probe *p)
{
    uint32_t value = 0;
    switch (term_wait(p->term, &value)) {
    case TERM_KEY:
        on_key(p, value);
        break;
    case TERM_RESIZED:
        p->resizes++;
        break;
    case TERM_WAKE:
        p->wakes++;
        break;
    case TERM_SIGNAL:
        p->signal = (int)value;
        p->is_done = true;
        break;
    case TERM_GONE:
        p->status = 7;
        p->is_done = true;
        break;
    }
}

static int open_keys(struct probe *p, const char *how)
{
    char text[16] = "";
    if (!how || strcmp(how, "tty") != 0)
        return STDIN_FILENO;
    ssize_t n = read(STDIN_FILENO, text, sizeof text - 1);
    str_add(&p->key, (struct span){text, n > 0 ? strcspn(text, "\n") : 0});
    return open("/dev/tty", O_RDWR | O_CLOEXEC);
}

int main(int argc, char **argv)
{
    struct probe p = {0};
    struct err err = {0};
    bool is_patient = argc > 1 && strcmp(argv[1], "patient") == 0;
    setlocale(LC_ALL, "");
    p.term = term_create(open_keys(&p, argc > 1 ? argv[1] : NULL), STDOUT_FILENO,
        getenv("TERM"), is_patient ? 60000 : 25, &err);
    if (!p.term) {
        printf("%s\n", err.what);
        return 4;
    }
    draw(&p);
    while (!p.is_done) {
        step(&p);
        if (!p.is_done && !term_has_key(p.term))
            draw(&p);
    }
    term_destroy(p.term);
    screen_finish(&p.screen);
    str_finish(&p.key);
    if (p.signal)
        raise(p.signal);
    return p.status;
}
