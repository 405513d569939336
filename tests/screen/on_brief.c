#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include <cmocka.h>

#include "base/str.h"
#include "lib/home.h"
#include "screen/on_brief.h"

const char *source_file(const char *name)
{
    static struct str path;
    const char *folder = getenv("SOURCE_DIR");
    str_cut(&path, 0);
    str_addf(&path, "%s/%s", folder ? folder : ".", name);
    return str_c(&path);
}

struct pty *brief_start_with(const struct pty_setup *setup, const char *argument)
{
    const char *argv[] = {getenv("BRIEF"), argument, NULL};
    return pty_start(argv, setup);
}

struct pty *brief_start(const char *name, int rows, int cols)
{
    struct pty_setup setup = {.rows = rows, .cols = cols};
    struct pty *p = brief_start_with(&setup, source_file(name));
    pty_wait_text(p, "?:help");
    pty_wait_quiet(p);
    return p;
}

struct pty *brief_start_harbour(int rows, int cols)
{
    return brief_start("tests/screen/harbour.yaml", rows, cols);
}

void brief_type(struct pty *p, const char *keys)
{
    pty_send(p, keys);
    pty_wait_quiet(p);
}

/* Whether the row shows text from column col on, all of it in reverse. */
static bool is_marked(
    struct display *d, int row, int col, const char *text, size_t size)
{
    int found = -1;
    for (size_t i = 0; i < size; i++)
        if (!(display_style(d, row, col + (int)i) & DISPLAY_REVERSE))
            return false;
    const char *line = display_row(d, row);
    const char *at = line;
    while ((at = strstr(at, text)) && found != col) {
        found = 0;
        for (const char *c = line; c < at; c++)
            found += ((unsigned char)*c & 0xC0) != 0x80;
        at++;
    }
    return found == col;
}

void brief_wait_place(struct pty *p, const char *place)
{
    struct display *d = pty_display(p);
    char address[16] = "";
    int row, col;
    strncat(address, place, strcspn(place, " "));
    pty_wait_row(p, d->rows - 1, place);
    pty_wait_quiet(p);
    display_cursor(d, &row, &col);
    assert_true(d->is_cursor_visible);
    assert_true(row < d->rows - 1);
    if (strcmp(address, "0") != 0) /* the bottom line has no address to be seen */
        assert_true(is_marked(d, row, col, address, strlen(address)));
}

void brief_assert_row(struct pty *p, int row, const char *text)
{
    assert_string_equal(display_row(pty_display(p), row), text);
}

void brief_quit(struct pty *p)
{
    pty_send(p, "q");
    int status = pty_wait_end(p);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    pty_wait_restored(p);
}

static void fail_with(const char *message)
{
    print_error("%s", message);
    fail();
}

int brief_teardown(void **state)
{
    (void)state;
    pty_finish_all();
    return 0;
}

static char home[HOME_SIZE];

int brief_make_home(void **state)
{
    (void)state;
    return home_make(home) ? 0 : -1;
}

int brief_remove_home(void **state)
{
    brief_teardown(state);
    home_remove(home);
    return 0;
}

const char *brief_home(void)
{
    return home;
}

const char *brief_in_home(const char *name)
{
    static char paths[2][HOME_SIZE + 64];
    static int next;
    next = !next;
    snprintf(paths[next], sizeof paths[next], "%s/%s", home, name);
    return paths[next];
}

void brief_write_file(const char *name, const char *text)
{
    FILE *file = fopen(brief_in_home("new"), "w");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
    assert_int_equal(rename(brief_in_home("new"), brief_in_home(name)), 0);
}

int run_on_brief(const struct CMUnitTest *tests, size_t count)
{
    pty_on_failure = fail_with;
    return _cmocka_run_group_tests("screen", tests, count, NULL, NULL);
}
