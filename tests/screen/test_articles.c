/* Articles in the reader, and many of them made in a terminal. */
#include <dirent.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/str.h"
#include "lib/home.h"
#include "screen/on_brief.h"

#define BOTH                                                                        \
    "Mayor Anna Lund said the repair would cost 40 million euros in the end.\n\n"   \
    "The council will vote on the budget for all of it in May, officials said.\n\n" \
    "Shop owners on the north side fear for their trade, and the ferry is too "     \
    "small.\n"

static const char story[] =
    "The harbour bridge closes for a year\n\n"
    "The harbour bridge will be closed for a year from 1 April, the council said.\n\n"
    "The bridge was built in 1952 and carries 1,200 lorries a day.\n\n" BOTH;

static const char other_story[] =
    "A second ferry comes in May\n\n"
    "A second ferry will cross the harbour from May on, the city council decided.\n\n"
    "The ferry was built in 1968 and carried trains until the tunnel opened.\n\n" BOTH;

static struct pty *start(const char *const *arguments)
{
    struct pty_setup setup = {.home = brief_home()};
    const char *argv[256] = {getenv("BRIEF")};
    for (int i = 0; arguments[i]; i++)
        argv[i + 1] = arguments[i];
    return pty_start(argv, &setup);
}

static void an_article_opens_in_the_reader(void **state)
{
    (void)state;
    brief_write_file("story.txt", story);
    struct pty *p = start((const char *[]){brief_in_home("story.txt"), NULL});
    pty_wait_text(p, "?:help");
    pty_wait_row(p, 0, "The harbour bridge closes for a year");
    brief_quit(p);
}

static void the_editor_opens_an_article_at_the_point(void **state)
{
    (void)state;
    struct str entry = {0};
    brief_write_file(
        "editor", "#!/bin/sh\necho the editor is here with \"$@\"\nread x\n");
    assert_int_equal(chmod(brief_in_home("editor"), 0700), 0);
    str_addf(&entry, "VISUAL=%s/editor", brief_home());
    brief_write_file("story.txt", story);
    const char *const env[] = {str_c(&entry), NULL};
    const char *const argv[] = {getenv("BRIEF"), brief_in_home("story.txt"), NULL};
    struct pty_setup setup = {.home = brief_home(), .env = env};
    struct pty *p = pty_start(argv, &setup);
    pty_wait_text(p, "?:help");
    pty_wait_quiet(p);
    pty_send(p, "2");
    pty_send(p, "e");
    pty_wait_text(p, "the editor is here with +9");
    pty_wait_restored(p);
    pty_send(p, "\n");
    pty_wait_text(p, "was not changed");
    brief_quit(p);
    str_finish(&entry);
}

static void an_article_that_changed_is_made_anew(void **state)
{
    (void)state;
    brief_write_file("story.txt", story);
    struct pty *p = start((const char *[]){brief_in_home("story.txt"), NULL});
    pty_wait_text(p, "?:help");
    brief_write_file("story.txt", other_story);
    pty_wait_quiet(p);
    pty_send(p, "r");
    pty_wait_row(p, 0, "A second ferry comes in May");
    brief_quit(p);
}

static void an_article_that_became_none_is_said_and_stays(void **state)
{
    (void)state;
    brief_write_file("story.txt", story);
    struct pty *p = start((const char *[]){brief_in_home("story.txt"), NULL});
    pty_wait_text(p, "?:help");
    pty_wait_quiet(p);
    brief_write_file("story.txt", "");
    pty_send(p, "r");
    pty_wait_text(p, "no article");
    pty_wait_row(p, 0, "The harbour bridge closes for a year");
    brief_quit(p);
}

static void it_is_the_one_that_was_read_last(void **state)
{
    (void)state;
    brief_write_file("story.txt", story);
    struct pty *p = start((const char *[]){brief_in_home("story.txt"), NULL});
    pty_wait_text(p, "?:help");
    pty_wait_quiet(p);
    brief_quit(p);
    p = start((const char *[]){NULL});
    pty_wait_row(p, 0, "The harbour bridge closes for a year");
    brief_quit(p);
}

/* -- many -- */

enum {
    MANY = 200,
};

/* make -o out with so many articles. */
static struct pty *make_many(const char *jobs, char paths[MANY][HOME_SIZE + 64])
{
    const char *arguments[MANY + 8] = {"make", "-j", jobs, "-o"};
    static char out[HOME_SIZE + 64];
    snprintf(out, sizeof out, "%s", brief_in_home("out"));
    assert_int_equal(mkdir(out, 0700), 0);
    arguments[4] = out;
    for (int i = 0; i < MANY; i++) {
        char name[32];
        snprintf(name, sizeof name, "story-%03d.txt", i);
        brief_write_file(name, story);
        snprintf(paths[i], HOME_SIZE + 64, "%s", brief_in_home(name));
        arguments[5 + i] = paths[i];
    }
    return start(arguments);
}

/* How many briefs are in out; each must be whole, and nothing else be there. */
static int count_whole(void)
{
    DIR *dir = opendir(brief_in_home("out"));
    int count = 0;
    assert_non_null(dir);
    for (struct dirent *entry; (entry = readdir(dir)) != NULL;) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        char name[HOME_SIZE], text[4096] = "";
        snprintf(name, sizeof name, "out/%.40s", entry->d_name);
        FILE *file = fopen(brief_in_home(name), "r");
        assert_non_null(file);
        size_t n = fread(text, 1, sizeof text - 1, file);
        fclose(file);
        assert_non_null(strstr(entry->d_name, ".yaml"));
        assert_true(n > 0 && strncmp(text, "brief: 1\n", 9) == 0);
        assert_non_null(strstr(text, "north side fear for their trade")); /* its end */
        count++;
    }
    closedir(dir);
    return count;
}

static char paths[MANY][HOME_SIZE + 64];

static void many_show_how_far_they_are(void **state)
{
    (void)state;
    struct pty *p = make_many("2", paths);
    pty_wait_text(p, "/200 ");
    int status = pty_wait_end(p);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    pty_wait_text(p, "brief: 200 briefs in ");
    pty_wait_gone(p, "/200 ");
    assert_int_equal(count_whole(), MANY);
}

static void ctrl_c_leaves_whole_briefs_only(void **state)
{
    (void)state;
    struct pty *p = make_many("2", paths);
    pty_wait_text(p, "/200 ");
    pty_kill(p, SIGINT);
    int status = pty_wait_end(p);
    assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGINT);
    pty_wait_text(p, "brief: stopped: ");
    int count = count_whole();
    assert_in_range(count, 1, MANY - 1);
}

#define IN_HOME(test) \
    cmocka_unit_test_setup_teardown(test, brief_make_home, brief_remove_home)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_HOME(an_article_opens_in_the_reader),
        IN_HOME(the_editor_opens_an_article_at_the_point),
        IN_HOME(an_article_that_changed_is_made_anew),
        IN_HOME(an_article_that_became_none_is_said_and_stays),
        IN_HOME(it_is_the_one_that_was_read_last),
        IN_HOME(many_show_how_far_they_are),
        IN_HOME(ctrl_c_leaves_whole_briefs_only),
    };
    return run_on_brief(tests, sizeof tests / sizeof *tests);
}
