/* Pages beside files read by a person, and what holds for every page there can be. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/mem.h"
#include "lib/brief_fixture.h"
#include "lib/golden.h"
#include "lib/text_gen.h"
#include "page/page.h"
#include "text/safe.h"

enum {
    MARKS = 1700,
};

static struct page_input input_of(const struct brief *b, const struct article *a)
{
    return (struct page_input){.brief = b,
        .article = a,
        .file = "test.yaml",
        .program = "brief 1.0",
        .date = "2026-11-23"};
}

static void check(const char *yaml, const char *page, const struct page_mark *marks,
    bool only_marked, unsigned flags)
{
    struct brief b;
    struct article a;
    struct page got = {0};
    brief_fixture_file(&b, yaml);
    article_init(&a, b.article);
    struct page_input in = input_of(&b, &a);
    in.marks = marks;
    in.with_notes = marks != NULL;
    in.only_marked = only_marked;
    in.flags = flags;
    page_text(&got, &in);
    golden_compare(page, str_c(&got.text));
    page_finish(&got);
    article_finish(&a);
    brief_finish(&b);
}

static const char shipped[] = "briefs/mexico-security-cabinet.yaml";

static void the_shipped_brief_is_whole_with_blank_lines(void **state)
{
    (void)state;
    struct brief b;
    struct article a;
    struct page got = {0};
    check(shipped, "tests/page/golden/shipped.txt", NULL, false, 0);
    brief_fixture_file(&b, shipped);
    article_init(&a, b.article);
    struct page_input in = input_of(&b, &a);
    page_text(&got, &in);
    assert_string_equal(str_c(&got.left_out), "");
    assert_string_equal(str_c(&got.cut), "");
    assert_string_equal(str_c(&got.shorter), "");
    page_finish(&got);
    article_finish(&a);
    brief_finish(&b);
}

static void small_briefs_leave_room_to_write(void **state)
{
    (void)state;
    check(
        "tests/page/golden/small.yaml", "tests/page/golden/small.txt", NULL, false, 0);
    check("tests/page/golden/small.yaml", "tests/page/golden/small.ascii.txt", NULL,
        false, SAFE_ASCII);
    check("tests/page/golden/bare.yaml", "tests/page/golden/bare.txt", NULL, false, 0);
}

static void a_mark_is_a_star_and_a_note_stands_below(void **state)
{
    (void)state;
    struct page_mark marks[16] = {[0] = {true, {NULL, 0}},
        [2] = {true, span_of("ask about the second channel")},
        [3] = {false, span_of("a note without a bookmark")}};
    check(
        "tests/page/golden/small.yaml", "tests/page/golden/marks.txt", marks, false, 0);
    check("tests/page/golden/small.yaml", "tests/page/golden/only.txt", marks, true, 0);
}

/* A brief of so many points a pane, each as long as it says. */
static void make(struct brief *b, const size_t counts[PANE_COUNT], size_t words)
{
    struct str yaml = {0};
    str_adds(&yaml, "brief: 1\ntitle: Many points\nbottom_line: There are many.\n");
    for (int pane = 0; pane < PANE_COUNT; pane++) {
        if (counts[pane])
            str_addf(&yaml, "%s:\n", panes[pane].key);
        for (size_t i = 0; i < counts[pane]; i++) {
            str_addf(&yaml, "  - text: Point %zu", i + 1);
            for (size_t w = 0; w < words; w++)
                str_adds(&yaml, " and more");
            str_adds(&yaml, "\n");
        }
    }
    brief_fixture(b, str_c(&yaml));
    str_finish(&yaml);
}

static void expect(const size_t counts[PANE_COUNT], size_t words, const char *left_out,
    const char *cut, const char *steps)
{
    struct brief b;
    struct article a = {0};
    struct page got = {0};
    make(&b, counts, words);
    struct page_input in = input_of(&b, &a);
    page_text(&got, &in);
    assert_string_equal(str_c(&got.left_out), left_out);
    assert_string_equal(str_c(&got.cut), cut);
    assert_string_equal(str_c(&got.steps), steps);
    page_finish(&got);
    brief_finish(&b);
}

static void each_step_is_said(void **state)
{
    (void)state;
    expect((size_t[]){7, 7, 7, 7}, 0, "", "", "");
    expect((size_t[]){18, 7, 7, 6}, 0, "", "", "less room to write: 5 lines of 14\n");
    expect((size_t[]){20, 9, 9, 9}, 0, "", "",
        "less room to write: 0 lines of 14\nless space between paragraphs\n");
    expect((size_t[]){20, 12, 10, 10}, 0, "1.17-1.20", "",
        "less room to write: 0 lines of 14\nless space between paragraphs\n"
        "points left out, the lowest priority first: 1.20, 1.19, 1.18, "
        "1.17\n");
    expect((size_t[]){0, 1, 1, 0}, 400, "3.1", "2.1",
        "less room to write: 0 lines of 14\nless space between paragraphs\n"
        "points left out, the lowest priority first: 3.1\n"
        "a text cut: 2.1 after line 45\n");
}

static void long_texts_of_the_head_are_cut_and_named(void **state)
{
    (void)state;
    struct brief b;
    struct article a = {0};
    struct page got = {0};
    char words[1200] = "", yaml[8000];
    for (int i = 0; i < 100; i++)
        strcat(words, "again and ");
    snprintf(yaml, sizeof yaml,
        "brief: 1\ntitle: %s\nbottom_line: %s\nsource:\n  publisher: %s\n  url: "
        "https://example.org/%0500d\ncontext: [A point.]\n",
        words, words, words, 7);
    brief_fixture(&b, yaml);
    struct page_input in = input_of(&b, &a);
    in.file = "a-name-of-a-file-that-is-longer-than-any-room-that-there-is-for-it.yaml";
    page_text(&got, &in);
    assert_string_equal(str_c(&got.cut), "title, publisher line, bottom line");
    assert_string_equal(str_c(&got.shorter), "URL, file name");
    golden_compare("tests/page/golden/long.txt", str_c(&got.text));
    page_finish(&got);
    brief_finish(&b);
}

/* A random brief of up to 400 points, and marks on it. */
static void make_random(struct brief *b, struct page_mark *marks, uint64_t *seed)
{
    static const size_t lengths[] = {1, 10, 60, 700};
    struct str text = {0};
    *b = (struct brief){0};
    struct span *const heads[] = {&b->title, &b->publisher, &b->url, &b->published,
        &b->bottom_line.text, &b->author};
    for (size_t i = 0; i < 6; i++) {
        str_cut(&text, 0);
        text_gen_add(&text, seed, text_gen_below(seed, lengths[i % 4] + 20));
        *heads[i] = arena_copy(&b->arena, str_span(&text));
    }
    b->bottom_line.priority = PRIORITY_DEFAULT;
    size_t most = text_gen_below(seed, 2) ? 100 : 8;
    size_t length = lengths[text_gen_below(seed, 4)];
    for (size_t i = 0; i < PANE_COUNT; i++) {
        struct points *pane = &b->pane[i];
        for (size_t n = text_gen_below(seed, most + 1); n > 0; n--) {
            str_cut(&text, 0);
            str_adds(&text, "x");
            text_gen_add(&text, seed, text_gen_below(seed, length));
            pane->at = mem_grow(pane->at, &pane->cap, pane->n, sizeof *pane->at);
            pane->at[pane->n++] =
                (struct point){.text = arena_copy(&b->arena, str_span(&text)),
                    .priority = (uint8_t)(1 + text_gen_below(seed, PRIORITY_LAST))};
        }
    }
    for (size_t i = 0; i <= brief_count(b); i++) {
        str_cut(&text, 0);
        text_gen_add(&text, seed, text_gen_below(seed, 40));
        marks[i] = (struct page_mark){text_gen_below(seed, 4) == 0, {NULL, 0}};
        if (text_gen_below(seed, 4) == 0)
            marks[i].note = arena_copy(&b->arena, str_span(&text));
    }
    str_finish(&text);
}

static void check_size(struct span rest, uint64_t seed)
{
    size_t rows = 0;
    for (; rest.n; rows++) {
        size_t end = span_chr(rest, '\n');
        if (safe_cells(span_sub(rest, 0, end)) > PAGE_COLS)
            fail_msg("seed %llu: line %zu is too wide", (unsigned long long)seed, rows);
        rest = span_sub(rest, end + 1, rest.n);
    }
    if (rows > PAGE_ROWS)
        fail_msg("seed %llu: %zu lines", (unsigned long long)seed, rows);
}

/* Whether "2.4-2.9, 3.5" holds the point. */
static bool is_named(const char *names, struct address point)
{
    unsigned pane, first, last;
    int used;
    for (const char *at = names; sscanf(at, "%u.%u%n", &pane, &first, &used) == 2;) {
        at += used;
        last = first;
        if (sscanf(at, "-%*u.%u%n", &last, &used) == 1)
            at += used;
        if (pane == point.pane + 1u && first <= point.number && point.number <= last)
            return true;
        at += strspn(at, ", ");
    }
    return false;
}

/* Every point is on the page behind its address, or named; never both. */
static void check_points(
    const struct page *got, const struct page_input *in, uint64_t seed)
{
    for (size_t i = 0; i < brief_count(in->brief); i++) {
        struct address at = brief_nth(in->brief, i);
        char line[ADDRESS_SIZE + 8], address[ADDRESS_SIZE];
        bool is_marked = in->marks[1 + i].is_bookmarked;
        address_format(at, address);
        snprintf(line, sizeof line, "\n%c %s  ", is_marked ? '*' : ' ', address);
        bool is_shown = strstr(str_c(&got->text), line);
        if (!is_shown) { /* the longest addresses fill their column */
            snprintf(line, sizeof line, "\n%c %s ", is_marked ? '*' : ' ', address);
            is_shown = strstr(str_c(&got->text), line);
        }
        bool is_wanted = is_marked || !in->only_marked;
        if (is_shown + is_named(str_c(&got->left_out), at) != is_wanted)
            fail_msg("seed %llu: %s\n%s\n%s", (unsigned long long)seed, address,
                str_c(&got->left_out), str_c(&got->text));
    }
    if (got->left_out.n && !strstr(str_c(&got->text), "\nnot shown: "))
        fail_msg("seed %llu: the page does not say it", (unsigned long long)seed);
}

static void any_brief_gives_one_page_that_names_what_is_missing(void **state)
{
    (void)state;
    struct page_mark *marks = mem_alloc(MARKS * sizeof *marks);
    fixture_locale();
    for (uint64_t round = 1; round <= 400; round++) {
        struct brief b;
        struct article a = {0};
        struct page got = {0}, again = {0};
        uint64_t seed = round * UINT64_C(0x9E3779B97F4A7C15);
        make_random(&b, marks, &seed);
        struct page_input in = input_of(&b, &a);
        in.marks = marks;
        in.with_notes = text_gen_below(&seed, 2) == 0;
        in.only_marked = text_gen_below(&seed, 4) == 0;
        in.flags = text_gen_below(&seed, 4) == 0 ? SAFE_ASCII : 0;
        page_text(&got, &in);
        check_size(str_span(&got.text), round);
        check_points(&got, &in, round);
        page_text(&again, &in);
        assert_string_equal(str_c(&got.text), str_c(&again.text));
        page_finish(&got);
        page_finish(&again);
        brief_finish(&b);
    }
    free(marks);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_shipped_brief_is_whole_with_blank_lines),
        cmocka_unit_test(small_briefs_leave_room_to_write),
        cmocka_unit_test(a_mark_is_a_star_and_a_note_stands_below),
        cmocka_unit_test(each_step_is_said),
        cmocka_unit_test(long_texts_of_the_head_are_cut_and_named),
        cmocka_unit_test(any_brief_gives_one_page_that_names_what_is_missing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
