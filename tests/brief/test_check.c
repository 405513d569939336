/*
 * What is said of a brief file: each check/NAME.yaml beside the list that is
 * expected, check/NAME.expect; and the limits, whose files are made here.
 */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/limits.h"
#include "brief/read.h"
#include "lib/brief_fixture.h"
#include "lib/golden.h"

/* Appends "LINE:COLUMN: error: what (hint)" for each finding. */
static void list(struct str *out, const struct findings *f)
{
    for (size_t i = 0; i < f->n; i++) {
        const struct finding *one = &f->at[i];
        str_addf(out, "%zu:%zu: %s: %s", one->line, one->column,
            one->severity == SEVERITY_ERROR ? "error" : "warning", one->what);
        str_addf(out, *one->hint ? " (%s)\n" : "\n", one->hint);
    }
}

/* Reads it and lists what is found; checks that the answer fits the list. */
static bool read_and_list(struct span yaml, struct str *out)
{
    struct input in;
    struct brief b = {0};
    struct findings f = {0};
    struct err err = {0};
    input_from_memory(&in, yaml, "test.yaml");
    bool is_read = brief_read(&in, &b, &f, &err);
    assert_int_equal(is_read, f.errors == 0);
    assert_int_equal(err.kind, is_read ? ERR_NONE : ERR_INPUT);
    assert_int_equal(b.title.n > 0, is_read);
    list(out, &f);
    brief_finish(&b);
    findings_finish(&f);
    return is_read;
}

static void check_file(const char *name)
{
    struct str path = {0}, yaml = {0}, out = {0};
    str_addf(&path, "tests/brief/check/%s", name);
    golden_read(&yaml, str_c(&path));
    read_and_list(str_span(&yaml), &out);
    str_cut(&path, path.n - strlen(".yaml"));
    str_adds(&path, ".expect");
    golden_compare(str_c(&path), str_c(&out));
    str_finish(&path);
    str_finish(&yaml);
    str_finish(&out);
}

static void every_file_gets_the_findings_beside_it(void **state)
{
    (void)state;
    const char *source = getenv("SOURCE_DIR");
    struct str path = {0};
    size_t n = 0;
    str_addf(&path, "%s/tests/brief/check", source ? source : ".");
    DIR *folder = opendir(str_c(&path));
    assert_non_null(folder);
    for (struct dirent *entry; (entry = readdir(folder));) {
        const char *ending = strrchr(entry->d_name, '.');
        if (ending && strcmp(ending, ".yaml") == 0) {
            print_message("# %s\n", entry->d_name);
            check_file(entry->d_name);
            n++;
        }
    }
    closedir(folder);
    assert_in_range(n, 80, 1000);
    str_finish(&path);
}

static void check_list(const struct str *yaml, const char *wanted)
{
    struct str out = {0};
    read_and_list(str_span(yaml), &out);
    assert_string_equal(str_c(&out), wanted);
    str_finish(&out);
}

static void start(struct str *yaml)
{
    str_cut(yaml, 0);
    str_adds(yaml, "brief: 1\ntitle: a\nbottom_line: b\n");
}

static void refuses_texts_past_their_limit(void **state)
{
    (void)state;
    struct str yaml = {0};
    start(&yaml);
    str_adds(&yaml, "article: ");
    str_fill(&yaml, 'x', LIMIT_ARTICLE);
    check_list(&yaml, "");
    str_adds(&yaml, "x");
    check_list(&yaml, "4:10: error: `article` is longer than 8 MiB\n");
    start(&yaml);
    str_adds(&yaml, "context:\n  - ");
    str_fill(&yaml, 'x', LIMIT_SCALAR);
    check_list(&yaml, "");
    str_adds(&yaml, "x\n  - text: ");
    str_fill(&yaml, 'x', LIMIT_SCALAR + 1);
    str_adds(&yaml, "\nsource: {published: ");
    str_fill(&yaml, '2', LIMIT_SCALAR + 1);
    str_adds(&yaml, "}\n");
    check_list(&yaml, "5:5: error: a point of `context` is longer than 1 MiB\n"
                      "6:11: error: `text` is longer than 1 MiB\n"
                      "7:21: error: `published` is longer than 1 MiB\n");
    start(&yaml);
    str_adds(&yaml, "context:\n  - Label: ");
    str_fill(&yaml, 'x', LIMIT_SCALAR + 1);
    check_list(&yaml, "5:12: error: a point of `context` is longer than 1 MiB\n");
    start(&yaml);
    str_adds(&yaml, "context:\n  ? ");
    str_fill(&yaml, 'x', LIMIT_SCALAR + 1);
    str_adds(&yaml, "\n  : text\n");
    check_list(&yaml,
        "5:1048582: error: a colon and a blank inside a text "
        "(put the text in quotes; a long label is written as `topic: ...`)\n");
    str_finish(&yaml);
}

static void refuses_more_points_than_a_pane_holds(void **state)
{
    (void)state;
    struct str yaml = {0};
    start(&yaml);
    str_adds(&yaml, "context:\n");
    for (int i = 0; i < LIMIT_POINTS; i++)
        str_adds(&yaml, "- a\n");
    check_list(&yaml, "");
    str_adds(&yaml, "- a\n- b\nagenda: [[a]]\n");
    check_list(&yaml, "10005:3: error: more than 10000 points in `context`\n");
    str_finish(&yaml);
}

static void refuses_a_flood_of_unknown_keys(void **state)
{
    (void)state;
    struct str yaml = {0}, out = {0};
    start(&yaml);
    for (int i = 0; i < LIMIT_UNKNOWN_KEYS; i++)
        str_addf(&yaml, "unknown%d: a\n", i);
    assert_true(read_and_list(str_span(&yaml), &out));
    str_adds(&yaml, "unknown: a\n");
    assert_false(read_and_list(str_span(&yaml), &out));
    assert_non_null(
        strstr(str_c(&out), "1004:1: error: more than 1000 unknown keys\n"));
    str_cut(&yaml, 0);
    for (int i = 0; i < LIMIT_UNKNOWN_KEYS + 1; i++)
        str_addf(&yaml, "unknown%d: a\n", i);
    check_list(&yaml,
        "0:0: error: this is not a brief: its first key should be `brief: 1` "
        "(brief(5) shows what a brief looks like)\n");
    str_finish(&yaml);
    str_finish(&out);
}

static void refuses_a_flood_of_keys_that_are_no_text(void **state)
{
    (void)state;
    struct str yaml = {0}, out = {0};
    start(&yaml);
    for (int i = 0; i < LIMIT_UNKNOWN_KEYS; i++)
        str_adds(&yaml, "? [a]\n: b\n");
    assert_true(read_and_list(str_span(&yaml), &out));
    str_adds(&yaml, "? [a]\n: b\n? [a]\n: b\n");
    assert_false(read_and_list(str_span(&yaml), &out));
    assert_non_null(
        strstr(str_c(&out), "2004:3: error: more than 1000 unknown keys\n"));
    assert_null(strstr(str_c(&out), "2006:"));
    str_finish(&yaml);
    str_finish(&out);
}

static void finds_the_one_key_that_is_twice_among_many_of_ones_own(void **state)
{
    (void)state;
    struct str yaml = {0};
    start(&yaml);
    for (int i = 0; i < 100000; i++)
        str_addf(&yaml, "x-%d: a\n", i * 17 % 100000);
    check_list(&yaml, "");
    str_adds(&yaml, "x-34: a\n");
    check_list(
        &yaml, "100004:1: error: `x-34` is here twice (the first is on line 6)\n");
    str_finish(&yaml);
}

static void stops_listing_when_there_is_too_much(void **state)
{
    (void)state;
    struct str yaml = {0}, out = {0};
    start(&yaml);
    for (int i = 0; i < LIMIT_FINDINGS + 5; i++)
        str_adds(&yaml, "title: a\n");
    assert_false(read_and_list(str_span(&yaml), &out));
    assert_non_null(strstr(str_c(&out), "0:0: error: too many errors to list\n"));
    str_cut(&out, 0);
    start(&yaml);
    for (int pane = 0; pane < 2; pane++) {
        str_addf(&yaml, "%s:\n", panes[pane].key);
        for (int i = 0; i < LIMIT_POINTS; i++)
            str_adds(&yaml, "- {text: a, date: soon}\n");
    }
    assert_true(read_and_list(str_span(&yaml), &out));
    str_finish(&yaml);
    str_finish(&out);
}

static void refuses_a_file_past_its_limit(void **state)
{
    (void)state;
    struct input in;
    struct brief b = {0};
    struct findings f = {0};
    struct err err = {0};
    FILE *file = tmpfile();
    assert_non_null(file);
    assert_true(fputs("brief: 1\ntitle: a\nbottom_line: b\n# a comment\n", file) >= 0);
    assert_int_equal(fflush(file), 0);
    rewind(file);
    input_from_fd(&in, fileno(file), "-", 40);
    assert_false(brief_read(&in, &b, &f, &err));
    assert_string_equal(err.what, "larger than 40 bytes");
    assert_int_equal(f.errors, 1);
    findings_finish(&f);
    fclose(file);
}

static void trouble_with_the_file_is_no_finding(void **state)
{
    (void)state;
    struct input in;
    struct brief b = {0};
    struct findings f = {0};
    struct err err = {0};
    input_from_fd(&in, 1000, "gone", LIMIT_FILE);
    assert_false(brief_read(&in, &b, &f, &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_string_equal(err.file, "gone");
    assert_int_equal(f.n, 0);
}

static void the_first_error_tells_how_many_follow(void **state)
{
    (void)state;
    struct findings f = {0};
    struct err err;
    findings_add(&f, SEVERITY_ERROR, 0, 0, "", "of the file");
    findings_add(&f, SEVERITY_ERROR, 3, 1, "mend it", "third line");
    findings_add(&f, SEVERITY_WARNING, 1, 1, "", "a warning");
    findings_first(&f, "a.yaml", &err);
    assert_string_equal(err.what, "third line");
    assert_string_equal(err.hint, "mend it; and 1 more: brief check a.yaml");
    assert_int_equal(err.line, 3);
    findings_first(&f, "-", &err);
    assert_string_equal(err.hint, "mend it; and 1 more");
    findings_add(&f, SEVERITY_ERROR, 2, 5, "", "second line");
    findings_first(&f, "a.yaml", &err);
    assert_string_equal(err.hint, "and 2 more: brief check a.yaml");
    assert_string_equal(f.at[0].what, "a warning");
    assert_string_equal(f.at[3].what, "of the file");
    findings_finish(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_file_gets_the_findings_beside_it),
        cmocka_unit_test(refuses_texts_past_their_limit),
        cmocka_unit_test(refuses_more_points_than_a_pane_holds),
        cmocka_unit_test(refuses_a_flood_of_unknown_keys),
        cmocka_unit_test(refuses_a_flood_of_keys_that_are_no_text),
        cmocka_unit_test(finds_the_one_key_that_is_twice_among_many_of_ones_own),
        cmocka_unit_test(stops_listing_when_there_is_too_much),
        cmocka_unit_test(refuses_a_file_past_its_limit),
        cmocka_unit_test(trouble_with_the_file_is_no_finding),
        cmocka_unit_test(the_first_error_tells_how_many_follow),
    };
    fixture_locale();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
