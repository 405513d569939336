/* Bookmarks in the whole program: what is said to be saved is on the disk. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <cmocka.h>

#include "base/input.h"
#include "base/str.h"
#include "lib/home.h"
#include "screen/on_brief.h"

enum {
    KILLS = 50,
};

static char home[HOME_SIZE];

/* The path of a file in the home folder; valid until the next call but one. */
static const char *in_home(const char *name)
{
    static char paths[2][HOME_SIZE + 64];
    static int next;
    next = !next;
    snprintf(paths[next], sizeof paths[next], "%s/%s", home, name);
    return paths[next];
}

static void write_file(const char *name, const char *text)
{
    FILE *file = fopen(in_home(name), "w");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
}

/* Valid until the next call. */
static const char *read_file(const char *name)
{
    static struct str text;
    struct input in;
    struct err err;
    str_cut(&text, 0);
    if (!input_open(&in, in_home(name), 1 << 20, &err))
        return "";
    assert_true(input_read_all(&in, &text, &err));
    input_close(&in);
    return str_c(&text);
}

static bool has(const char *name, const char *text)
{
    return strstr(read_file(name), text);
}

/* A brief of so many points of one line each. */
static int make_home(void **state)
{
    (void)state;
    struct str brief = {0};
    if (!home_make(home))
        return -1;
    str_adds(&brief, "brief: 1\nid: many\ntitle: Many points\nbottom_line: All.\n"
                     "context:\n");
    for (int i = 1; i <= KILLS; i++)
        str_addf(&brief, "  - Point number %d ends.\n", i);
    write_file("many.yaml", str_c(&brief));
    str_finish(&brief);
    return mkdir(in_home("data"), 0700) || mkdir(in_home("data/brief"), 0700);
}

static int remove_home(void **state)
{
    brief_teardown(state);
    home_remove(home);
    return 0;
}

static const char marks_file[] = "data/brief/bookmarks.yaml";

static struct pty *start(const char *name)
{
    struct str data = {0};
    str_addf(&data, "XDG_DATA_HOME=%s/data", home);
    const char *const env[] = {str_c(&data), NULL};
    struct pty_setup setup = {.home = home, .env = env};
    struct pty *p = brief_start_with(&setup, in_home(name));
    str_finish(&data);
    pty_wait_text(p, strcmp(name, "briefs") == 0 ? "2 briefs" : "1 Context");
    pty_wait_quiet(p);
    return p;
}

static void shows_in_the_first_frame_what_was_marked_before(void **state)
{
    (void)state;
    struct pty *p = start("many.yaml");
    pty_send(p, ":1.3\r");
    pty_send(p, "b");
    pty_wait_text(p, "1.3 bookmarked");
    pty_send(p, "a");
    pty_wait_text(p, "note:");
    pty_send(p, "ask Ana\r");
    pty_wait_text(p, "note saved");
    brief_quit(p);
    p = start("many.yaml");
    pty_wait_text(p, "* 1.3   Point number 3 ends.");
    pty_wait_text(p, "note: ask Ana");
    pty_wait_text(p, "1 Context*");
    brief_quit(p);
}

static void what_was_acknowledged_outlives_a_kill(void **state)
{
    (void)state;
    for (int i = 1; i <= KILLS; i++) {
        char keys[32], said[32], wanted[32];
        snprintf(keys, sizeof keys, ":1.%d\rb", i);
        snprintf(said, sizeof said, "1.%d bookmarked", i);
        snprintf(wanted, sizeof wanted, "text: Point number %d ends.", i);
        struct pty *p = start("many.yaml");
        pty_send(p, keys);
        pty_wait_text(p, said);
        pty_kill(p, SIGKILL);
        pty_wait_end(p);
        assert_true(has(marks_file, wanted));
        pty_finish(p);
    }
    struct pty *p = start("many.yaml");
    pty_send(p, "B");
    pty_wait_text(p, "50 bookmarks");
    brief_type(p, "q");
    brief_quit(p);
}

static void two_windows_lose_none_of_each_others_marks(void **state)
{
    (void)state;
    struct pty *a = start("many.yaml"), *b = start("many.yaml");
    pty_send(a, ":1.1\rb");
    pty_wait_text(a, "1.1 bookmarked");
    pty_send(b, ":1.2\rb");
    pty_wait_text(b, "1.2 bookmarked");
    pty_wait_text(b, "* 1.1   Point");
    pty_send(a, "j"); /* the other's is seen at the next key */
    pty_wait_text(a, "* 1.2   Point");
    assert_true(has(marks_file, "Point number 1 ends."));
    assert_true(has(marks_file, "Point number 2 ends."));
    brief_quit(a);
    brief_quit(b);
}

static void undoes_and_does_again(void **state)
{
    (void)state;
    struct pty *p = start("many.yaml");
    pty_send(p, "u");
    pty_wait_text(p, "nothing to undo");
    pty_send(p, "b");
    pty_wait_text(p, "1.1 bookmarked");
    pty_send(p, "u");
    pty_wait_text(p, "undone");
    pty_wait_gone(p, "* 1.1");
    assert_false(has(marks_file, "Point"));
    pty_send(p, "\x12");
    pty_wait_text(p, "done again");
    pty_wait_text(p, "* 1.1");
    assert_true(has(marks_file, "Point number 1 ends."));
    pty_send(p, "b");
    pty_wait_text(p, "no more");
    assert_false(has(marks_file, "Point"));
    brief_quit(p);
}

static void deletes_and_edits_in_the_list_and_goes_to_another_brief(void **state)
{
    (void)state;
    write_file("other.yaml", "brief: 1\ntitle: The other\nbottom_line: Else.\n"
                             "outlook:\n  - Rain first.\n  - Sun comes.\n");
    struct pty *p = start("other.yaml");
    pty_send(p, ":4.2\rb");
    pty_wait_text(p, "4.2 bookmarked");
    brief_quit(p);
    p = start("many.yaml");
    pty_send(p, "ajust ask\r");
    pty_wait_text(p, "with a note");
    pty_send(p, "B");
    pty_wait_text(p, "The other");
    pty_send(p, "e!\r");
    pty_wait_text(p, "note: just ask!");
    assert_true(has(marks_file, "note: just ask!"));
    pty_send(p, "D");
    pty_wait_gone(p, "just ask!");
    assert_false(has(marks_file, "just ask"));
    pty_send(p, "G\r");
    pty_wait_text(p, "* 4.2  Sun comes.");
    brief_wait_place(p, "4.2  2/2");
    brief_quit(p);
}

/* -- what can't be saved -- */

static const char *const unwritable[] = {
    "bookmarks: 1\nmarks:\n  - id: a\n   text: [\n",
    "bookmarks: 2\nmarks: []\n",
    "{bookmarks: 1, marks: []}\n",
    "bookmarks: 1\nmarks:\n<<<<<<< ours\n  - id: a\n=======\n>>>>>>> theirs\n",
};

static void leaves_a_file_it_can_not_use_and_offers_a_copy(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof unwritable / sizeof *unwritable; i++) {
        write_file(marks_file, unwritable[i]);
        struct pty *p = start("many.yaml");
        pty_send(p, ":1.2\r");
        pty_send(p, "b");
        pty_wait_text(p, "not saved: ");
        pty_send(p, "k");
        pty_wait_text(p, "*unsaved*");
        pty_wait_text(p, "* 1.2   Point");
        pty_send(p, "q");
        pty_wait_text(p, "C saves a copy");
        pty_send(p, "C");
        pty_wait_text(p, "save a copy as: ~/data/brief/bookmarks-copy.yaml");
        pty_send(p, "\r");
        pty_wait_text(p, "saved as ~/data/brief/bookmarks-copy.yaml");
        assert_string_equal(read_file(marks_file), unwritable[i]);
        assert_true(
            has("data/brief/bookmarks-copy.yaml", "text: Point number 2 ends."));
        brief_quit(p);
        remove(in_home("data/brief/bookmarks-copy.yaml"));
    }
}

static void a_copy_holds_what_is_unsaved_of_all_briefs(void **state)
{
    (void)state;
    assert_int_equal(mkdir(in_home("briefs"), 0700), 0);
    write_file("briefs/a.yaml", "brief: 1\ntitle: A\nbottom_line: Of a.\n"
                                "context:\n  - A point of a.\n");
    write_file("briefs/b.yaml", "brief: 1\ntitle: B\nbottom_line: Of b.\n"
                                "context:\n  - A point of b.\n");
    write_file(marks_file, unwritable[1]);
    struct pty *p = start("briefs");
    pty_send(p, "\r");
    pty_wait_text(p, "A point of a.");
    pty_send(p, "bq");
    pty_wait_text(p, "2 briefs");
    pty_send(p, "j\r");
    pty_wait_text(p, "A point of b.");
    pty_send(p, "bq");
    pty_wait_text(p, "2 briefs");
    pty_send(p, "C\r");
    pty_wait_text(p, "saved as ~/data/brief/bookmarks-copy.yaml");
    assert_true(has("data/brief/bookmarks-copy.yaml", "text: A point of a."));
    assert_true(has("data/brief/bookmarks-copy.yaml", "text: A point of b."));
    brief_quit(p);
}

static void warns_again_of_what_came_behind_a_copy(void **state)
{
    (void)state;
    write_file(marks_file, unwritable[1]);
    struct pty *p = start("many.yaml");
    pty_send(p, "bC\r");
    pty_wait_text(p, "saved as");
    pty_send(p, "jb");
    pty_wait_text(p, "not saved: ");
    pty_send(p, "q");
    pty_wait_text(p, "2 changes of bookmarks not saved");
    pty_send(p, "j");
    pty_wait_text(p, "*unsaved*");
    pty_kill(p, SIGTERM); /* it was warned of, but nobody chose to leave */
    pty_wait_text(p, "the bookmarks are in a copy");
    pty_wait_end(p);
}

static void deletes_only_the_mark_that_was_seen(void **state)
{
    (void)state;
    struct pty *p = start("many.yaml"), *other = start("many.yaml");
    pty_send(p, "bjbjb");
    pty_wait_text(p, "1.3 bookmarked");
    pty_send(p, "Bj");
    pty_wait_text(p, "3 bookmarks");
    pty_wait_quiet(p);
    pty_send(other, "BD");
    pty_wait_text(other, "2 bookmarks");
    pty_send(p, "D"); /* the cursor was on 1.2 and stays on it */
    pty_wait_text(p, "1 bookmark");
    assert_false(has(marks_file, "text: Point number 2"));
    assert_true(has(marks_file, "text: Point number 3"));
    pty_send(other, "j");
    pty_wait_text(other, "1 bookmark");
    pty_wait_quiet(other);
    pty_send(p, "D");
    pty_wait_text(p, "0 bookmarks");
    pty_send(other, "D");
    pty_wait_text(other, "has just been deleted in another window");
    brief_type(p, "q");
    brief_quit(p);
    brief_type(other, "q");
    brief_quit(other);
}

static void does_not_take_off_what_another_window_has_just_marked(void **state)
{
    (void)state;
    struct pty *a = start("many.yaml"), *b = start("many.yaml");
    pty_send(a, "b");
    pty_wait_text(a, "1.1 bookmarked");
    pty_send(b, "b");
    pty_wait_text(b, "bookmarked already, in another window");
    assert_true(has(marks_file, "Point number 1 ends."));
    brief_quit(a);
    brief_quit(b);
}

static void leaves_without_a_word_where_there_was_no_state_yet(void **state)
{
    (void)state;
    struct str data = {0};
    str_addf(&data, "XDG_STATE_HOME=%s/state/not/there", home);
    const char *const env[] = {str_c(&data), NULL};
    struct pty_setup setup = {.home = home, .env = env};
    struct pty *p = brief_start_with(&setup, in_home("many.yaml"));
    pty_wait_text(p, "1 Context");
    brief_quit(p);
    assert_int_equal(display_find(pty_display(p), "cannot", NULL), -1);
    assert_true(has("state/not/there/brief/positions", "1.1"));
    str_finish(&data);
}

static void quits_without_saving_only_when_asked_twice(void **state)
{
    (void)state;
    write_file(marks_file, unwritable[0]);
    struct pty *p = start("many.yaml");
    pty_send(p, "b");
    pty_wait_text(p, "not saved: ");
    pty_send(p, "q");
    pty_wait_text(p, "quits without");
    brief_quit(p);
    assert_string_equal(read_file(marks_file), unwritable[0]);
}

static void saves_what_is_unsaved_once_the_file_is_mended(void **state)
{
    (void)state;
    write_file(marks_file, unwritable[0]);
    struct pty *p = start("many.yaml");
    pty_send(p, "b");
    pty_wait_text(p, "not saved: ~/data/brief/bookmarks.yaml: line 4: ");
    pty_send(p, "k");
    pty_wait_text(p, "*unsaved*");
    write_file(marks_file, "bookmarks: 1\nmarks:\n");
    pty_send(p, "j");
    pty_wait_text(p, "all bookmarks are saved now");
    pty_wait_gone(p, "*unsaved*");
    assert_true(has(marks_file, "text: Point number 1 ends."));
    brief_quit(p);
}

static void a_signal_leaves_a_copy_of_what_is_unsaved(void **state)
{
    (void)state;
    char name[64];
    write_file(marks_file, unwritable[0]);
    struct pty *p = start("many.yaml");
    pty_send(p, "b");
    pty_wait_text(p, "not saved: ~/data/brief/bookmarks.yaml: line 4: ");
    pty_send(p, "k");
    pty_wait_text(p, "*unsaved*");
    pty_kill(p, SIGTERM);
    int status = pty_wait_end(p);
    assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM);
    pty_wait_text(p, "the bookmarks are in a copy: ~/data/brief/bookmarks-copy-");
    const char *screen = strstr(display_text(pty_display(p)), "bookmarks-copy-");
    assert_non_null(screen);
    snprintf(name, sizeof name, "data/brief/%.*s", (int)strcspn(screen, " \n"), screen);
    assert_true(has(name, "text: Point number 1 ends."));
}

static void says_that_no_folder_can_be_made(void **state)
{
    (void)state;
    assert_int_equal(remove(in_home("data/brief")), 0);
    write_file("data/brief", "a file is in the way");
    struct pty *p = start("many.yaml");
    pty_send(p, "b");
    pty_wait_text(p, "not saved: ");
    pty_send(p, "q");
    pty_wait_text(p, "quits without");
    brief_quit(p);
    assert_string_equal(read_file("data/brief"), "a file is in the way");
}

#define IN_HOME(name) cmocka_unit_test_setup_teardown(name, make_home, remove_home)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_HOME(shows_in_the_first_frame_what_was_marked_before),
        IN_HOME(what_was_acknowledged_outlives_a_kill),
        IN_HOME(two_windows_lose_none_of_each_others_marks),
        IN_HOME(undoes_and_does_again),
        IN_HOME(deletes_and_edits_in_the_list_and_goes_to_another_brief),
        IN_HOME(leaves_a_file_it_can_not_use_and_offers_a_copy),
        IN_HOME(a_copy_holds_what_is_unsaved_of_all_briefs),
        IN_HOME(warns_again_of_what_came_behind_a_copy),
        IN_HOME(deletes_only_the_mark_that_was_seen),
        IN_HOME(does_not_take_off_what_another_window_has_just_marked),
        IN_HOME(leaves_without_a_word_where_there_was_no_state_yet),
        IN_HOME(quits_without_saving_only_when_asked_twice),
        IN_HOME(saves_what_is_unsaved_once_the_file_is_mended),
        IN_HOME(a_signal_leaves_a_copy_of_what_is_unsaved),
        IN_HOME(says_that_no_folder_can_be_made),
    };
    return run_on_brief(tests, sizeof tests / sizeof *tests);
}
