/* Bookmarks on the screen and what their keys ask for; the store is a real one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/fixture.h"
#include "lib/home.h"

struct marked {
    struct fixture f;
    char home[HOME_SIZE];
    char file[HOME_SIZE + 16];
    struct marks *marks;
    struct mark_list others;
};

static const char yaml[] = "brief: 1\n"
                           "id: tides\n"
                           "title: Tides\n"
                           "bottom_line: They come and go.\n"
                           "context:\n"
                           "  - The moon pulls.\n"
                           "  - Tides come in.\n"
                           "agenda:\n"
                           "  - Sea: Tides go out.\n";

static int make_marked(void **state)
{
    struct marked *m = calloc(1, sizeof *m);
    struct brief b;
    struct err err;
    assert_true(home_make(m->home));
    strcat(strcpy(m->file, m->home), "/marks.yaml");
    brief_fixture(&b, yaml);
    fixture_init(&m->f, &b, 20, 70);
    m->marks = marks_create(m->file, NULL);
    assert_true(marks_open(m->marks, &m->f.brief, "~/tides.yaml", &err));
    reader_set_marks(&m->f.reader, m->marks);
    *state = m;
    return 0;
}

static int remove_marked(void **state)
{
    struct marked *m = *state;
    fixture_finish(&m->f);
    marks_destroy(m->marks);
    mark_list_finish(&m->others);
    home_remove(m->home);
    free(m);
    return 0;
}

static void mark(struct marked *m, const char *address, const char *note)
{
    struct address at;
    struct err err;
    assert_true(address_parse(span_of(address), &at));
    assert_true(marks_add(m->marks, at, span_of(note), "2026-11-26T08:00:00Z", &err));
    reader_set_marks(&m->f.reader, m->marks);
}

/* One of another brief, as another window would have left it. */
static void mark_other(struct marked *m)
{
    struct mark other = {.id = span_of("77"),
        .brief = span_of("boats"),
        .title = span_of("Boats"),
        .pane = span_of("outlook"),
        .text = span_of("They will float.")};
    mark_list_add(&m->others, &other);
}

static void show_list(struct marked *m)
{
    assert_int_equal(fixture_type(&m->f, "B"), EFFECT_LIST_MARKS);
    reader_list_marks(&m->f.reader, &m->others);
}

static void a_bookmark_is_a_star_before_its_address_and_on_its_tab(void **state)
{
    struct marked *m = *state;
    mark(m, "1.2", "");
    assert_int_equal(fixture_find_row(&m->f, "* 1.2  Tides come in."), 6);
    assert_int_equal(fixture_find_row(&m->f, " 1 Context*   2 Agenda  "), 4);
    assert_int_equal(fixture_find_row(&m->f, "  1.1  The moon pulls."), 5);
    mark(m, "0", "");
    assert_int_equal(fixture_find_row(&m->f, "They come and go. *"), 2);
}

static void a_note_stands_below_its_point(void **state)
{
    struct marked *m = *state;
    mark(m, "1.1", "ask\nabout \033[31mthe moon");
    int row = fixture_find_row(&m->f, "* 1.1  The moon pulls.");
    assert_int_equal(
        fixture_find_row(&m->f, "       note: ask about \u241b[31mthe moon"), row + 1);
}

static void a_mark_moves_nothing_on_the_screen(void **state)
{
    struct marked *m = *state;
    fixture_type(&m->f, "j");
    char *before = fixture_screen(&m->f);
    mark(m, "1.2", "");
    char *after = fixture_screen(&m->f);
    struct str expected = {0};
    char *tab = strstr(before, " 1 Context "), *point = strstr(before, "  1.2  ");
    tab += strlen(" 1 Context"); /* the star takes the blank behind, the tabs move */
    str_add(&expected, (struct span){before, (size_t)(tab - before)});
    str_adds(&expected, "*");
    str_add(&expected, (struct span){tab, (size_t)(point - tab)});
    str_adds(&expected, "*");
    str_adds(&expected, point + 1);
    assert_string_equal(after, str_c(&expected));
    str_finish(&expected);
    assert_string_equal(fixture_address(&m->f), "1.2");
    free(before);
    free(after);
}

static void b_asks_for_a_change_but_keeps_what_has_a_note(void **state)
{
    struct marked *m = *state;
    assert_int_equal(fixture_type(&m->f, "b"), EFFECT_MARK);
    mark(m, "1.1", "");
    assert_int_equal(fixture_type(&m->f, "b"), EFFECT_MARK);
    mark(m, "1.2", "why");
    assert_int_equal(fixture_type(&m->f, "jb"), EFFECT_NONE);
    assert_int_not_equal(fixture_find_row(&m->f, "kept, for its note"), -1);
}

static void a_note_is_typed_and_edited_at_its_end(void **state)
{
    struct marked *m = *state;
    assert_int_equal(fixture_type(&m->f, "abq?<Enter>"), EFFECT_NOTE);
    assert_string_equal(str_c(&m->f.reader.outgoing), "bq?");
    assert_int_equal(m->f.reader.noted.n, 0);
    mark(m, "1.1", "old");
    fixture_type(&m->f, "a");
    assert_int_not_equal(fixture_find_row(&m->f, "note: old"), -1);
    assert_int_equal(fixture_type(&m->f, "er<Enter>"), EFFECT_NOTE);
    assert_string_equal(str_c(&m->f.reader.outgoing), "older");
    assert_int_equal(m->f.reader.noted.n, 1);
    assert_int_equal(fixture_type(&m->f, "a<Enter>"), EFFECT_NONE); /* no change */
    assert_int_equal(fixture_type(&m->f, "ax<Esc>"), EFFECT_NONE);
    assert_int_equal(fixture_type(&m->f, "a<Ctrl-U><Enter>"), EFFECT_NOTE);
    assert_int_equal(m->f.reader.outgoing.n, 0);
}

static void a_note_that_is_full_says_so(void **state)
{
    struct marked *m = *state;
    struct str keys = {0};
    str_addc(&keys, 'a');
    str_fill(&keys, 'x', 4000);
    fixture_type(&m->f, str_c(&keys));
    assert_int_equal(fixture_find_row(&m->f, "note, full: "), -1);
    str_cut(&keys, 0);
    str_fill(&keys, 'x', 200);
    fixture_type(&m->f, str_c(&keys));
    assert_int_not_equal(fixture_find_row(&m->f, "note, full: "), -1);
    assert_int_equal(fixture_type(&m->f, "<Enter>"), EFFECT_NOTE);
    assert_int_equal(m->f.reader.outgoing.n, 4096);
    str_finish(&keys);
}

static void brackets_go_from_mark_to_mark_and_round(void **state)
{
    struct marked *m = *state;
    assert_int_equal(fixture_type(&m->f, "]"), EFFECT_NONE);
    assert_int_not_equal(fixture_find_row(&m->f, "bookmarked yet"), -1);
    mark(m, "0", "");
    mark(m, "1.2", "");
    mark(m, "2.1", "");
    static const struct {
        const char *key, *address;
    } moves[] = {{"]", "1.2"}, {"J", "2.1"}, {"]", "0"}, {"]", "1.2"}, {"[", "0"},
        {"K", "2.1"}, {"[", "1.2"}};
    for (size_t i = 0; i < sizeof moves / sizeof *moves; i++) {
        fixture_type(&m->f, moves[i].key);
        assert_string_equal(fixture_address(&m->f), moves[i].address);
    }
}

static void the_list_has_this_brief_first_then_the_others(void **state)
{
    struct marked *m = *state;
    mark(m, "2.1", "a note");
    mark(m, "0", "");
    mark_other(m);
    show_list(m);
    static const char *const rows[] = {" 3 bookmarks", "", " This brief",
        "   0            They come and go.", "   2.1          Sea  Tides go out.",
        "                note: a note", "", " Boats",
        "   outlook      They will float."};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_string_equal(fixture_row(&m->f, (int)i), rows[i]);
    assert_int_equal(m->f.screen.cursor_row, 3);
    fixture_type(&m->f, "j<Enter>");
    assert_int_equal(m->f.reader.view, VIEW_BRIEF);
    assert_string_equal(fixture_address(&m->f), "2.1");
}

static void the_list_asks_for_what_changes_a_mark(void **state)
{
    struct marked *m = *state;
    mark(m, "1.1", "mine");
    mark_other(m);
    show_list(m);
    assert_int_equal(fixture_type(&m->f, "D"), EFFECT_DELETE_MARK);
    assert_true(span_is(reader_mark(&m->f.reader)->note, "mine"));
    assert_int_equal(fixture_type(&m->f, "e!<Enter>"), EFFECT_NOTE);
    assert_string_equal(str_c(&m->f.reader.outgoing), "mine!");
    assert_int_equal(fixture_type(&m->f, "u"), EFFECT_UNDO);
    assert_int_equal(fixture_type(&m->f, "<Ctrl-R>"), EFFECT_REDO);
    assert_int_equal(fixture_type(&m->f, "G<Enter>"), EFFECT_GO_TO_MARK);
    assert_true(span_is(reader_mark(&m->f.reader)->id, "77"));
    assert_int_equal(fixture_type(&m->f, "q"), EFFECT_NONE);
    assert_int_equal(m->f.reader.view, VIEW_BRIEF);
}

static void the_list_is_filtered_and_may_be_empty(void **state)
{
    struct marked *m = *state;
    show_list(m);
    assert_int_not_equal(fixture_find_row(&m->f, "b on a point"), -1);
    assert_int_equal(fixture_type(&m->f, "D<Enter>ejkG"), EFFECT_NONE);
    fixture_type(&m->f, "q");
    mark(m, "1.1", "about the moon");
    mark_other(m);
    show_list(m);
    fixture_type(&m->f, "/float<Enter>");
    assert_string_equal(fixture_row(&m->f, 0), " 1 bookmark with float");
    assert_string_equal(fixture_row(&m->f, 3), "   outlook      They will float.");
    fixture_type(&m->f, "<Esc>/about<Enter>");
    assert_string_equal(fixture_row(&m->f, 2), " This brief");
    fixture_type(&m->f, "<Esc>/nowhere<Enter>");
    assert_int_equal(fixture_find_row(&m->f, "nothing matches"), 2);
}

static void a_long_list_scrolls_with_the_cursor_in_view(void **state)
{
    struct marked *m = *state;
    for (int i = 0; i < 40; i++)
        mark_other(m);
    mark(m, "1.1", "a note");
    reader_resize(&m->f.reader, 8, 30);
    show_list(m);
    for (int i = 0; i < 41; i++) {
        const char *row = fixture_row(&m->f, 0);
        assert_string_equal(row, " 41 bookmarks");
        int at = m->f.screen.cursor_row;
        assert_true(at >= 2 && at < 7);
        assert_true(screen_row(&m->f.screen, at)[3].style & STYLE_REVERSE);
        fixture_type(&m->f, i < 40 ? "j" : "k");
    }
}

static void a_lost_mark_is_listed_with_its_text(void **state)
{
    struct marked *m = *state;
    struct brief changed;
    struct err err;
    mark(m, "1.1", "");
    brief_fixture(&changed, "brief: 1\nid: tides\ntitle: Tides\nbottom_line: B\n");
    assert_true(marks_open(m->marks, &changed, "~/tides.yaml", &err));
    reader_set_marks(&m->f.reader, m->marks);
    show_list(m);
    assert_string_equal(fixture_row(&m->f, 3), "   lost         The moon pulls.");
    assert_int_equal(fixture_type(&m->f, "<Enter>"), EFFECT_NONE);
    assert_int_not_equal(
        fixture_find_row(&m->f, "this text is not in the brief any more"), -1);
    marks_close(m->marks);
    brief_finish(&changed);
}

static void without_a_home_it_says_so(void **state)
{
    struct marked *m = *state;
    reader_set_marks(&m->f.reader, NULL);
    static const char *const keys[] = {"b", "B", "a", "u", "<Ctrl-R>"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        assert_int_equal(fixture_type(&m->f, keys[i]), EFFECT_NONE);
        assert_int_not_equal(fixture_find_row(&m->f, "no place to keep bookmarks"), -1);
    }
}

#define MARKED(name) cmocka_unit_test_setup_teardown(name, make_marked, remove_marked)

int main(void)
{
    const struct CMUnitTest tests[] = {
        MARKED(a_bookmark_is_a_star_before_its_address_and_on_its_tab),
        MARKED(a_note_stands_below_its_point),
        MARKED(a_mark_moves_nothing_on_the_screen),
        MARKED(b_asks_for_a_change_but_keeps_what_has_a_note),
        MARKED(a_note_is_typed_and_edited_at_its_end),
        MARKED(a_note_that_is_full_says_so),
        MARKED(brackets_go_from_mark_to_mark_and_round),
        MARKED(the_list_has_this_brief_first_then_the_others),
        MARKED(the_list_asks_for_what_changes_a_mark),
        MARKED(the_list_is_filtered_and_may_be_empty),
        MARKED(a_long_list_scrolls_with_the_cursor_in_view),
        MARKED(a_lost_mark_is_listed_with_its_text),
        MARKED(without_a_home_it_says_so),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
