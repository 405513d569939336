/* The bookmarks of a session: made, found again, changed, undone, refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/input.h"
#include "base/replace.h"
#include "lib/brief_fixture.h"
#include "lib/home.h"
#include "marks/marks.h"

static const char now[] = "2026-11-22T21:14:03Z";

struct place {
    char folder[HOME_SIZE];
    char data[HOME_SIZE + 16]; /* a folder that is not there at first */
    char file[HOME_SIZE + 48];
    struct brief brief;
    struct marks *marks;
    struct err err;
};

static int make_place(void **state)
{
    struct place *p = calloc(1, sizeof *p);
    assert_true(home_make(p->folder));
    snprintf(p->data, sizeof p->data, "%s/data", p->folder);
    snprintf(p->file, sizeof p->file, "%s/bookmarks.yaml", p->data);
    brief_fixture(&p->brief, "brief: 1\n"
                             "id: talks-1\n"
                             "title: A title with 'quotes', and more of it than a line "
                             "of eighty columns has room for\n"
                             "bottom_line: The bottom line.\n"
                             "context:\n"
                             "  - First text.\n"
                             "  - Same text.\n"
                             "  - Third text.\n"
                             "  - Same text.\n"
                             "agenda:\n"
                             "  - Issue: On the agenda.\n");
    p->marks = marks_create(p->file, NULL);
    *state = p;
    return 0;
}

static int remove_place(void **state)
{
    struct place *p = *state;
    marks_destroy(p->marks);
    brief_finish(&p->brief);
    home_remove(p->folder);
    free(p);
    return 0;
}

static struct address at(const char *address)
{
    struct address a;
    assert_true(address_parse(span_of(address), &a));
    return a;
}

#define must(p, call)                                 \
    do {                                              \
        if (!(call))                                  \
            fail_msg("%s: %s", #call, (p)->err.what); \
    } while (0)

static void open_marks(struct place *p)
{
    must(p, marks_open(p->marks, &p->brief, "~/talks.yaml", &p->err));
}

static void open_again(struct place *p)
{
    marks_destroy(p->marks);
    p->marks = marks_create(p->file, NULL);
    open_marks(p);
}

static void add(struct place *p, const char *address)
{
    must(p, marks_add(p->marks, at(address), (struct span){0}, now, &p->err));
}

static void put_file(struct place *p, const char *text)
{
    must(p, make_folders(p->data, &p->err));
    must(p, replace_file(p->file, span_of(text), 0, &p->err));
}

static void check_file(const struct place *p, const char *wanted)
{
    struct input in;
    struct err err;
    struct str text = {0};
    assert_true(input_open(&in, p->file, 1 << 24, &err));
    assert_true(input_read_all(&in, &text, &err));
    input_close(&in);
    assert_string_equal(str_c(&text), wanted);
    str_finish(&text);
}

static const struct mark_item *item_at(const struct place *p, const char *address)
{
    return marks_at(p->marks, at(address));
}

static void finds_a_mark_again_in_the_next_session(void **state)
{
    struct place *p = *state;
    open_marks(p);
    assert_null(item_at(p, "2.1"));
    add(p, "2.1");
    add(p, "0");
    assert_non_null(item_at(p, "2.1"));
    open_again(p);
    assert_int_equal(marks_count(p->marks), 2);
    assert_int_equal(marks_nth(p->marks, 0)->at.number, 0);
    const struct mark *m = &item_at(p, "2.1")->mark;
    assert_int_equal(m->id.n, MARK_ID);
    assert_true(span_is(m->brief, "talks-1"));
    assert_true(span_is(m->pane, "agenda"));
    assert_true(span_is(m->topic, "Issue"));
    assert_true(span_is(m->text, "On the agenda."));
    assert_true(span_is(m->before, "Same text."));
    assert_int_equal(m->after.n, 0);
    assert_true(span_is(m->file, "~/talks.yaml"));
    assert_true(span_is(m->added, now));
    assert_true(span_eq(m->title, p->brief.title));
    assert_true(span_is(item_at(p, "0")->mark.after, "First text."));
    assert_null(item_at(p, "1.1"));
}

static void keeps_twins_apart_by_their_neighbours(void **state)
{
    struct place *p = *state;
    open_marks(p);
    add(p, "1.4");
    open_again(p);
    assert_null(item_at(p, "1.2"));
    assert_non_null(item_at(p, "1.4"));
}

static void lists_a_mark_as_lost_with_its_text(void **state)
{
    struct place *p = *state;
    open_marks(p);
    add(p, "1.1");
    add(p, "1.3");
    p->brief.pane[PANE_CONTEXT].at[0].text = span_of("Reworded.");
    open_again(p);
    assert_int_equal(marks_count(p->marks), 2);
    assert_int_equal(marks_nth(p->marks, 0)->state, MARK_SAME);
    const struct mark_item *lost = marks_nth(p->marks, 1);
    assert_int_equal(lost->state, MARK_LOST);
    assert_true(span_is(lost->mark.text, "First text."));
}

/* Whether a brief with these names has the mark of one with those. */
static bool is_of(const char *id, const char *url, const char *title, const char *file,
    const struct mark *m)
{
    struct brief b = {0};
    struct point point = {.text = span_of("Text.")};
    b.id = span_of(id);
    b.url = span_of(url);
    b.title = span_of(title);
    b.pane[0] = (struct points){&point, 1, 1};
    return mark_is_of(m, &b, span_of(file));
}

static void belongs_to_a_brief_by_id_then_url_then_title_then_file(void **state)
{
    (void)state;
    struct mark m = {.brief = span_of("one"),
        .url = span_of("http://a"),
        .title = span_of("Title"),
        .file = span_of("f.yaml"),
        .text = span_of("Text.")};
    assert_true(is_of("one", "http://b", "Other", "g", &m));
    assert_false(is_of("two", "http://a", "Title", "f.yaml", &m));
    assert_true(is_of("", "http://a", "Other", "g", &m));
    assert_false(is_of("", "http://b", "Title", "g", &m));
    assert_true(is_of("", "", " Title ", "g", &m));
    assert_false(is_of("", "", "Other", "g", &m));
    assert_true(is_of("", "", "Other", "f.yaml", &m));
    m.text = span_of("Gone.");
    assert_false(is_of("", "", "Other", "f.yaml", &m));
}

static void edits_removes_undoes_and_redoes(void **state)
{
    struct place *p = *state;
    open_marks(p);
    add(p, "1.1");
    must(p, marks_set_note(p->marks, &item_at(p, "1.1")->mark,
                span_of(" a note: with\n# two lines \n"), &p->err));
    assert_true(span_is(item_at(p, "1.1")->mark.note, "a note: with\n# two lines"));
    must(p,
        marks_set_note(p->marks, &item_at(p, "1.1")->mark, span_of("second"), &p->err));
    must(p, marks_remove(p->marks, &item_at(p, "1.1")->mark, &p->err));
    assert_null(item_at(p, "1.1"));
    open_marks(p); /* what can be undone outlives a reload */
    must(p, marks_undo(p->marks, &p->err));
    assert_true(span_is(item_at(p, "1.1")->mark.note, "second"));
    must(p, marks_undo(p->marks, &p->err));
    assert_true(span_is(item_at(p, "1.1")->mark.note, "a note: with\n# two lines"));
    must(p, marks_redo(p->marks, &p->err));
    assert_true(span_is(item_at(p, "1.1")->mark.note, "second"));
    must(p, marks_undo(p->marks, &p->err));
    must(p, marks_undo(p->marks, &p->err));
    assert_int_equal(item_at(p, "1.1")->mark.note.n, 0);
    must(p, marks_undo(p->marks, &p->err));
    assert_null(item_at(p, "1.1"));
    assert_false(marks_next_undo(p->marks));
    must(p, marks_redo(p->marks, &p->err));
    assert_non_null(item_at(p, "1.1"));
    add(p, "1.3");
    assert_false(marks_next_redo(p->marks));
    open_again(p);
    assert_int_equal(marks_count(p->marks), 2);
}

static const char by_hand[] = "# mine\r\n"
                              "bookmarks: 1\r\n"
                              "x-own: [kept, 'as it is']\r\n"
                              "marks:\r\n"
                              "  # about one\r\n"
                              "  -   id: one\r\n"
                              "      brief: talks-1\r\n"
                              "      note: old   # why\r\n"
                              "      pane: context\r\n"
                              "      text: |+\r\n"
                              "        First text.\r\n"
                              "\r\n"
                              "  # about two\r\n"
                              "  - x-key: {a: b}\r\n"
                              "    id: two\r\n"
                              "    brief: talks-1\r\n"
                              "    pane: context\r\n"
                              "    text: Third text.\r\n"
                              "\r\n"
                              "# the end";

static void undoing_a_removal_gives_back_every_byte(void **state)
{
    struct place *p = *state;
    put_file(p, by_hand);
    open_marks(p);
    assert_int_equal(marks_count(p->marks), 2);
    must(p, marks_remove(p->marks, &item_at(p, "1.3")->mark, &p->err));
    must(p, marks_remove(p->marks, &marks_nth(p->marks, 0)->mark, &p->err));
    check_file(p, "# mine\r\nbookmarks: 1\r\nx-own: [kept, 'as it is']\r\nmarks:\r\n"
                  "# the end");
    must(p, marks_undo(p->marks, &p->err));
    must(p, marks_undo(p->marks, &p->err));
    check_file(p, by_hand);
}

static void changes_a_note_and_keeps_the_comment_behind_it(void **state)
{
    struct place *p = *state;
    struct str wanted = {0};
    put_file(p, by_hand);
    open_marks(p);
    struct mark one = {.id = span_of("one")};
    must(p, marks_set_note(p->marks, &one, span_of("new: one"), &p->err));
    const char *old = strstr(by_hand, "old");
    str_add(&wanted, (struct span){by_hand, (size_t)(old - by_hand)});
    str_adds(&wanted, "'new: one'");
    str_adds(&wanted, old + 3);
    check_file(p, str_c(&wanted));
    str_finish(&wanted);
}

static void sees_what_another_window_has_marked(void **state)
{
    struct place *p = *state;
    struct marks *other = marks_create(p->file, NULL);
    bool is_changed;
    open_marks(p);
    must(p, marks_open(other, &p->brief, "~/talks.yaml", &p->err));
    add(p, "1.1");
    must(p, marks_refresh(p->marks, &is_changed, &p->err));
    assert_false(is_changed);
    must(p, marks_add(other, at("1.3"), span_of("n"), now, &p->err));
    assert_int_equal(marks_count(other), 2);
    must(p, marks_refresh(p->marks, &is_changed, &p->err));
    assert_true(is_changed);
    assert_true(span_is(item_at(p, "1.3")->mark.note, "n"));
    marks_destroy(other);
}

static void a_note_for_a_mark_removed_elsewhere_is_not_lost(void **state)
{
    struct place *p = *state;
    open_marks(p);
    add(p, "1.1");
    put_file(p, "bookmarks: 1\nmarks:\n");
    must(p,
        marks_set_note(p->marks, &item_at(p, "1.1")->mark, span_of("dear"), &p->err));
    open_again(p);
    assert_true(span_is(item_at(p, "1.1")->mark.note, "dear"));
}

static void keeps_the_file_before_the_session_once(void **state)
{
    struct place *p = *state;
    char kept[sizeof p->file + 1];
    struct stat first, second;
    put_file(p, by_hand);
    open_marks(p);
    add(p, "2.1");
    snprintf(kept, sizeof kept, "%s~", p->file);
    assert_int_equal(stat(kept, &first), 0);
    assert_int_equal(first.st_size, (off_t)strlen(by_hand));
    add(p, "1.2");
    assert_int_equal(stat(kept, &second), 0);
    assert_true(first.st_ino == second.st_ino);
}

static void follows_a_symlink_and_locks_beside_the_real_file(void **state)
{
    struct place *p = *state;
    char real[HOME_SIZE + 16], lock[HOME_SIZE + 32];
    struct stat st;
    snprintf(real, sizeof real, "%s/real", p->folder);
    snprintf(lock, sizeof lock, "%s.lock", real);
    must(p, make_folders(p->data, &p->err));
    assert_int_equal(symlink("../real", p->file), 0);
    open_marks(p);
    add(p, "1.1");
    assert_int_equal(lstat(p->file, &st), 0);
    assert_true(S_ISLNK(st.st_mode));
    assert_int_equal(stat(real, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    assert_int_equal(access(lock, F_OK), 0);
}

static void lists_the_marks_of_other_briefs(void **state)
{
    struct place *p = *state;
    struct mark_list others = {0};
    put_file(p, "bookmarks: 1\nmarks:\n- {id: other}\n");
    open_marks(p); /* flow style deep in the list, found out by the whole parse */
    assert_false(marks_list_others(p->marks, &others, &p->err));
    assert_int_equal(others.n, 0);
    put_file(p, "bookmarks: 1\nmarks:\n"
                "- id: z\n  title: Z\n  pane: outlook\n  text: T3\n- only text\n"
                "- id: a2\n  title: A\n  pane: outlook\n  text: T2\n  added: 2026\n"
                "- id: a1\n  title: A\n  pane: outlook\n  text: T1\n  added: 2025\n");
    add(p, "1.1");
    must(p, marks_list_others(p->marks, &others, &p->err));
    assert_int_equal(others.n, 3);
    assert_true(span_is(others.at[0].text, "T1"));
    assert_true(span_is(others.at[1].text, "T2"));
    assert_true(span_is(others.at[2].text, "T3"));
    assert_int_equal(marks_count(p->marks), 1);
    mark_list_finish(&others);
}

static void refuses_to_write(struct place *p, const char *what)
{
    struct stat before, after;
    struct err err = {0};
    struct err opening = {0};
    char copy[HOME_SIZE + 16];
    marks_open(p->marks, &p->brief, "~/talks.yaml", &opening);
    assert_int_equal(stat(p->file, &before), 0);
    assert_false(marks_add(p->marks, at("1.1"), span_of("kept"), now, &err));
    if (!strstr(err.what, what))
        fail_msg("\"%s\" has no \"%s\"", err.what, what);
    assert_true(err.hint[0] && err.file[0]);
    assert_int_equal(stat(p->file, &after), 0);
    assert_true(before.st_ino == after.st_ino);
    assert_int_equal(marks_unsaved(p->marks), 1);
    assert_true(span_is(item_at(p, "1.1")->mark.note, "kept"));
    err = (struct err){0};
    assert_false(marks_save(p->marks, &err)); /* said once more on quitting */
    assert_true(strstr(err.what, what));
    snprintf(copy, sizeof copy, "%s/copy", p->folder);
    unlink(copy);
    must(p, marks_save_copy(p->marks, copy, &p->err));
    struct marks *other = marks_create(copy, NULL);
    must(p, marks_open(other, &p->brief, "~/talks.yaml", &p->err));
    assert_non_null(marks_at(other, at("1.1")));
    marks_destroy(other);
    assert_false(marks_save_copy(p->marks, copy, &err)); /* never over a file */
}

static void does_not_write_a_file_it_does_not_understand(void **state)
{
    struct place *p = *state;
    static const struct {
        const char *text;
        const char *what;
        size_t line;
    } cases[] = {
        {"bookmarks: 1\nmarks:\n  - id: \"x\n", "", 0},
        {"bookmarks: 1\nmarks:\n  - id: x\n   - y\n", "", 0},
        {"bookmarks: 1\nmarks: [{id: x}]\n", "flow style", 2},
        {"bookmarks: 1\nmarks: []\n", "flow style", 2},
        {"bookmarks: 1\nmarks:\n  - {id: x}\n", "flow style", 3},
        {"{\"bookmarks\": 1}\n", "flow style", 1},
        {"bookmarks: 2\nmarks:\n  - id: x\n", "newer", 1},
        {"marks:\nbookmarks: 12\n", "newer", 2},
        {"bookmarks: 1\nmarks:\n<<<<<<< ours\n  - id: x\n", "conflict", 3},
        {"bookmarks: 1\nmarks:\n\xEF\xBB\xBF  - id: x\n", "byte order mark", 3},
        {"bookmarks: 1\nmarks:\n  - id: x\xC2\x85  - id: y\n", "two bookmarks on", 3},
        {"bookmarks: 1\nmarks: text\n", "no list of bookmarks", 2},
        {"brief: 1\ntitle: T\n", "no list of bookmarks", 1},
        {"- a\n", "no list of bookmarks", 1},
        {"bookmarks: 1\nmarks:\n  - &a id: x\n", "anchor", 3},
        {"\xFF\xFE"
         "b",
            "UTF-16", 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        put_file(p, cases[i].text);
        refuses_to_write(p, cases[i].what);
        struct err err = {0};
        assert_false(marks_save(p->marks, &err));
        if (cases[i].line)
            assert_int_equal(err.line, cases[i].line);
        check_file(p, cases[i].text);
        marks_destroy(p->marks);
        p->marks = marks_create(p->file, NULL);
    }
}

static void does_not_write_a_read_only_file(void **state)
{
    struct place *p = *state;
    put_file(p, by_hand);
    assert_int_equal(chmod(p->file, 0400), 0);
    refuses_to_write(p, "read-only");
    check_file(p, by_hand);
    assert_int_equal(chmod(p->file, 0600), 0);
    must(p, marks_save(p->marks, &p->err)); /* mended: all goes well */
    assert_int_equal(marks_unsaved(p->marks), 0);
    open_again(p);
    assert_int_equal(marks_count(p->marks), 3);
}

static void does_not_write_in_a_read_only_folder(void **state)
{
    struct place *p = *state;
    put_file(p, by_hand);
    if (geteuid() == 0) {
        assert_int_equal(chown(p->data, 65534, 65534), 0);
        assert_int_equal(chown(p->file, 65534, 65534), 0);
        assert_int_equal(chmod(p->folder, 0777), 0);
        assert_int_equal(seteuid(65534), 0);
    }
    assert_int_equal(chmod(p->data, 0500), 0);
    refuses_to_write(p, "Permission denied");
    assert_int_equal(chmod(p->data, 0700), 0);
    must(p, marks_save(p->marks, &p->err));
    if (getuid() == 0)
        assert_int_equal(seteuid(0), 0);
}

static void the_unsaved_can_be_undone(void **state)
{
    struct place *p = *state;
    struct err err;
    put_file(p, by_hand);
    assert_int_equal(chmod(p->file, 0400), 0);
    open_marks(p);
    assert_false(marks_remove(p->marks, &item_at(p, "1.3")->mark, &err));
    assert_null(item_at(p, "1.3"));
    assert_false(marks_undo(p->marks, &err));
    assert_non_null(item_at(p, "1.3"));
    assert_int_equal(chmod(p->file, 0600), 0);
    must(p, marks_save(p->marks, &p->err));
    open_again(p);
    assert_non_null(item_at(p, "1.3"));
}

static void takes_no_second_list_for_the_first(void **state)
{
    struct place *p = *state;
    put_file(p,
        "bookmarks: 1\nmarks:\r- id: z\nmarks:\n- brief: talks-1\n  pane: context\n"
        "  text: First text.\n");
    open_marks(p); /* a line ends at CR, too, though not for a quick look */
    assert_int_equal(marks_count(p->marks), 0);
}

static void a_mark_without_an_id_is_shown_and_not_changed(void **state)
{
    struct place *p = *state;
    struct err err;
    put_file(p, "bookmarks: 1\nmarks:\n- brief: talks-1\n  pane: context\n"
                "  text: First text.\n");
    open_marks(p);
    assert_false(marks_remove(p->marks, &item_at(p, "1.1")->mark, &err));
    assert_int_equal(marks_unsaved(p->marks), 0);
    assert_non_null(item_at(p, "1.1"));
}

/* ten thousand marks, ten of them of this brief */
static void opens_fast_among_ten_thousand(void **state)
{
    struct place *p = *state;
    struct str text = {0};
    struct timespec start, end;
    double best = 1e9;
    str_adds(&text, "# mine\nbookmarks: 1\n\nmarks:\n# first\n");
    for (int i = 0; i < 10000; i++) {
        bool is_ours = i % 1000 == 500;
        str_addf(&text,
            "  - id: %016x\n    brief: %s-%d\n    title: Title number %d of a brief of "
            "another day\n    url: https://example.org/news/2026/%d\n"
            "    file: ~/briefs/%d.yaml\n    pane: context\n    text: >-\n"
            "      First text of some length that goes over the end of the line, as "
            "the texts\n      of points most often do when they are cut from an "
            "article.\n    before: the last words of what comes\n    after: the first "
            "words of what is\n    added: 2026-11-22T21:14:03Z\n",
            (unsigned)i, is_ours ? "talks" : "other", is_ours ? 1 : i, i, i, i);
    }
    put_file(p, str_c(&text));
    for (int i = 0; i < 5; i++) {
        clock_gettime(CLOCK_MONOTONIC, &start);
        open_again(p);
        clock_gettime(CLOCK_MONOTONIC, &end);
        assert_int_equal(marks_count(p->marks), 10);
        double ms = (double)(end.tv_sec - start.tv_sec) * 1e3 +
                    (double)(end.tv_nsec - start.tv_nsec) / 1e6;
        best = ms < best ? ms : best;
    }
    print_message("# %zu bytes, opened in %.2f ms\n", text.n, best);
    clock_gettime(CLOCK_MONOTONIC, &start);
    add(p, "1.1");
    clock_gettime(CLOCK_MONOTONIC, &end);
    double ms = (double)(end.tv_sec - start.tv_sec) * 1e3 +
                (double)(end.tv_nsec - start.tv_nsec) / 1e6;
    print_message("# saved in %.0f ms\n", ms);
    assert_true(best * 10 < ms); /* it was not parsed as a whole */
    str_finish(&text);
}

#define IN_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_PLACE(finds_a_mark_again_in_the_next_session),
        IN_PLACE(keeps_twins_apart_by_their_neighbours),
        IN_PLACE(lists_a_mark_as_lost_with_its_text),
        IN_PLACE(belongs_to_a_brief_by_id_then_url_then_title_then_file),
        IN_PLACE(edits_removes_undoes_and_redoes),
        IN_PLACE(undoing_a_removal_gives_back_every_byte),
        IN_PLACE(changes_a_note_and_keeps_the_comment_behind_it),
        IN_PLACE(sees_what_another_window_has_marked),
        IN_PLACE(a_note_for_a_mark_removed_elsewhere_is_not_lost),
        IN_PLACE(keeps_the_file_before_the_session_once),
        IN_PLACE(follows_a_symlink_and_locks_beside_the_real_file),
        IN_PLACE(lists_the_marks_of_other_briefs),
        IN_PLACE(does_not_write_a_file_it_does_not_understand),
        IN_PLACE(does_not_write_a_read_only_file),
        IN_PLACE(does_not_write_in_a_read_only_folder),
        IN_PLACE(the_unsaved_can_be_undone),
        IN_PLACE(takes_no_second_list_for_the_first),
        IN_PLACE(a_mark_without_an_id_is_shown_and_not_changed),
        IN_PLACE(opens_fast_among_ten_thousand),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
