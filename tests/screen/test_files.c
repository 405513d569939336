/* Files around the reader: changes from outside, an editor, a browser, the list. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "base/str.h"
#include "lib/home.h"
#include "screen/on_brief.h"

static void write_script(const char *name, const char *text)
{
    brief_write_file(name, text);
    assert_int_equal(chmod(brief_in_home(name), 0700), 0);
}

static const char two_points[] = "brief: 1\n"
                                 "title: Two points\n"
                                 "bottom_line: There are two.\n"
                                 "source:\n"
                                 "  published: 2024-01-01\n"
                                 "context:\n"
                                 "  - Tides come in.\n"
                                 "  - Tides go out.\n";

static const char three_points[] = "brief: 1\n"
                                   "title: Three points\n"
                                   "bottom_line: There are three.\n"
                                   "source:\n"
                                   "  published: 2024-02-02\n"
                                   "context:\n"
                                   "  - The moon pulls.\n"
                                   "  - Tides come in.\n"
                                   "  - Tides go out.\n";

static struct pty *start_home(const char *name, const char *const *env)
{
    struct pty_setup setup = {.home = brief_home(), .env = env};
    return brief_start_with(&setup, brief_in_home(name));
}

static void shows_a_change_of_the_file_at_the_next_key(void **state)
{
    (void)state;
    brief_write_file("tides.yaml", two_points);
    struct pty *p = start_home("tides.yaml", NULL);
    brief_wait_place(p, "1.1  1/2");
    brief_type(p, "j");
    brief_write_file("tides.yaml", three_points);
    pty_send(p, "0");
    pty_send(p, ":1.3\r");
    pty_wait_text(p, "Three points");
    pty_wait_text(p, "The moon pulls.");
    brief_wait_place(p, "1.3  3/3");
    brief_quit(p);
}

#ifdef __linux__
static void shows_a_change_of_the_file_without_a_key(void **state)
{
    (void)state;
    brief_write_file("tides.yaml", two_points);
    struct pty *p = start_home("tides.yaml", NULL);
    brief_wait_place(p, "1.1  1/2");
    brief_type(p, "j");
    brief_write_file("tides.yaml", three_points);
    pty_wait_text(p, "Three points");
    pty_wait_text(p, "reloaded");
    brief_type(p, "kj");
    brief_wait_place(p, "1.3  3/3");
    brief_quit(p);
}
#endif

static void keeps_the_brief_that_was_good_when_the_file_breaks(void **state)
{
    (void)state;
    brief_write_file("tides.yaml", two_points);
    struct pty *p = start_home("tides.yaml", NULL);
    brief_wait_place(p, "1.1  1/2");
    brief_write_file("tides.yaml", "brief: 1\ntitle: [\n");
    pty_send(p, "r");
    pty_wait_text(p, "line 2: ");
    pty_wait_text(p, "Tides come in.");
    brief_write_file("tides.yaml", three_points);
    pty_send(p, "r");
    pty_wait_text(p, "Three points");
    brief_quit(p);
}

static void edits_the_file_and_reads_it_again(void **state)
{
    (void)state;
    struct str editor = {0}, entry = {0};
    brief_write_file("tides.yaml", two_points);
    brief_write_file("later.yaml", three_points);
    str_addf(&editor,
        "#!/bin/sh\n"
        "echo the editor is here with \"$@\"\n"
        "read answer\n"
        "cp %s/later.yaml %s/tides.yaml\n",
        brief_home(), brief_home());
    write_script("editor", str_c(&editor));
    str_addf(&entry, "VISUAL=%s/editor", brief_home());
    const char *const env[] = {str_c(&entry), NULL};
    struct pty *p = start_home("tides.yaml", env);
    brief_wait_place(p, "1.1  1/2");
    brief_type(p, "j");
    pty_send(p, "e");
    pty_wait_text(p, "the editor is here with +8");
    pty_wait_restored(p);
    pty_resize(p, 20, 70);
    pty_send(p, "\n");
    pty_wait_text(p, "Three points");
    brief_type(p, "kj");
    brief_wait_place(p, "1.3  3/3");
    assert_int_equal(display_find(pty_display(p), "?:help", NULL), 19);
    brief_quit(p);
    str_finish(&editor);
    str_finish(&entry);
}

static void opens_the_source_in_the_browser(void **state)
{
    (void)state;
    struct str browser = {0}, entry = {0}, text = {0};
    str_addf(&browser, "#!/bin/sh\necho \"$@\" > %s/opened\n", brief_home());
    write_script("browser", str_c(&browser));
    str_addf(&entry, "BROWSER=%s/browser", brief_home());
    const char *const env[] = {str_c(&entry), NULL};
    struct pty_setup setup = {.home = brief_home(), .env = env};
    struct pty *p = brief_start_with(&setup, source_file("tests/screen/harbour.yaml"));
    brief_wait_place(p, "1.1  1/10");
    pty_send(p, "o");
    pty_wait_text(p, "opened https://example.org/tidewater/terminal");
    FILE *file = fopen(brief_in_home("opened"), "r");
    assert_non_null(file);
    char line[100] = "";
    assert_non_null(fgets(line, sizeof line, file));
    fclose(file);
    assert_string_equal(line, "https://example.org/tidewater/terminal\n");
    brief_quit(p);
    str_finish(&browser);
    str_finish(&entry);
    str_finish(&text);
}

static void shows_the_url_where_it_is_read_from_afar(void **state)
{
    (void)state;
    static const char *const env[] = {"SSH_TTY=/dev/pts/9", "BROWSER=false", NULL};
    struct pty_setup setup = {.home = brief_home(), .env = env};
    struct pty *p = brief_start_with(&setup, source_file("tests/screen/harbour.yaml"));
    brief_wait_place(p, "1.1  1/10");
    pty_send(p, "o");
    pty_wait_text(p, "https://example.org/tidewater/terminal");
    brief_quit(p);
}

static void lists_a_folder_and_comes_back_to_it(void **state)
{
    (void)state;
    assert_int_equal(mkdir(brief_in_home("tides"), 0700), 0);
    brief_write_file("tides/two.yaml", two_points);
    brief_write_file("tides/three.yaml", three_points);
    struct pty *p = start_home("tides", NULL);
    pty_wait_text(p, "Three points");
    pty_wait_text(p, "Two points");
    pty_wait_quiet(p);
    struct display *d = pty_display(p);
    assert_true(
        display_find(d, "Three points", NULL) < display_find(d, "Two points", NULL));
    brief_type(p, "j");
    pty_send(p, "\r");
    brief_wait_place(p, "1.1  1/2");
    pty_send(p, "q");
    pty_wait_text(p, "Three points");
    brief_type(p, "/two\r");
    pty_wait_gone(p, "Three points");
    pty_send(p, "/\r");
    pty_wait_text(p, "Three points");
    brief_quit(p);
}

#define FILE_TEST(name) \
    cmocka_unit_test_setup_teardown(name, brief_make_home, brief_remove_home)

int main(void)
{
    const struct CMUnitTest tests[] = {
        FILE_TEST(shows_a_change_of_the_file_at_the_next_key),
#ifdef __linux__
        FILE_TEST(shows_a_change_of_the_file_without_a_key),
#endif
        FILE_TEST(keeps_the_brief_that_was_good_when_the_file_breaks),
        FILE_TEST(edits_the_file_and_reads_it_again),
        FILE_TEST(opens_the_source_in_the_browser),
        FILE_TEST(shows_the_url_where_it_is_read_from_afar),
        FILE_TEST(lists_a_folder_and_comes_back_to_it),
    };
    return run_on_brief(tests, sizeof tests / sizeof *tests);
}
