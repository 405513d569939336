/*
 * What comes back from brief-make is not believed, and a child that hangs, floods or
 * lives on does no harm. The child is a shell here, in the place of brief-make.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/limits.h"
#include "cli/article.h"
#include "cli/helper.h"
#include "lib/home.h"

static char folder[HOME_SIZE];

/* Stands for the one that looks for brief-make. */
bool helper_find(struct str *out, struct err *err)
{
    (void)err;
    str_addf(out, "%s/brief-make", folder);
    return true;
}

static int make_folder(void **state)
{
    (void)state;
    return home_make(folder) ? 0 : -1;
}

static int remove_folder(void **state)
{
    (void)state;
    home_remove(folder);
    return 0;
}

static void write_child(const char *script)
{
    struct str path = {0};
    str_addf(&path, "%s/brief-make", folder);
    FILE *file = fopen(str_c(&path), "w");
    assert_non_null(file);
    fprintf(file, "#!/bin/sh\n%s\n", script);
    fclose(file);
    assert_int_equal(chmod(str_c(&path), 0700), 0);
    str_finish(&path);
}

/* What a child of that script makes of an article; its kind of error. */
static enum err_kind make(const char *script, struct span bytes, struct brief *out,
    struct str *notes, struct err *err)
{
    struct article_options options = {0};
    *err = (struct err){0};
    write_child(script);
    article_to_brief("story.txt", bytes, &options, out, NULL, notes, err);
    return err->kind;
}

static void assert_fails(const char *script, enum err_kind kind, const char *what)
{
    struct brief b = {0};
    struct str notes = {0};
    struct err err;
    assert_int_equal(make(script, span_of("text"), &b, &notes, &err), kind);
    assert_string_equal(err.what, what);
    assert_string_equal(err.file, "story.txt");
    str_finish(&notes);
}

static void a_brief_and_its_notes_come_back(void **state)
{
    (void)state;
    struct brief b = {0};
    struct str notes = {0};
    struct err err;
    enum err_kind kind = make("cat >/dev/null; echo 'note too little' >&2\n"
                              "printf 'brief: 1\\ntitle: T\\nagenda: [x]\\n'",
        span_of("text"), &b, &notes, &err);
    assert_int_equal(kind, ERR_NONE);
    assert_true(span_is(b.title, "T"));
    assert_int_equal(b.pane[PANE_AGENDA].at[0].line, 0); /* of no file */
    assert_string_equal(str_c(&notes), "too little\n");
    brief_finish(&b);
    str_finish(&notes);
}

static void a_large_article_goes_in_while_a_brief_comes_out(void **state)
{
    (void)state;
    struct str text = {0}, notes = {0};
    struct brief b = {0};
    struct err err;
    str_adds(&text, "brief: 1\ntitle: T\narticle: |\n");
    while (text.n < LIMIT_ARTICLE - 100)
        str_adds(&text, "  One more line of an article that goes through a pipe.\n");
    assert_int_equal(make("exec cat", str_span(&text), &b, &notes, &err), ERR_NONE);
    assert_true(b.article.n > LIMIT_ARTICLE / 2);
    brief_finish(&b);
    str_finish(&text);
}

static void one_that_closes_its_ends_may_end_a_moment_later(void **state)
{
    (void)state;
    struct brief b = {0};
    struct str notes = {0};
    struct err err;
    enum err_kind kind =
        make("cat >/dev/null; printf 'brief: 1\\ntitle: T\\n'\n"
             "exec >&- 2>&-; for i in 1 2 3 4 5 6 7 8; do /bin/true; done",
            span_of("text"), &b, &notes, &err);
    assert_int_equal(kind, ERR_NONE);
    assert_true(span_is(b.title, "T"));
    brief_finish(&b);
    str_finish(&notes);
}

static void a_failure_comes_back_as_it_was_told(void **state)
{
    (void)state;
    assert_fails("echo 'what no article: an image' >&2; exit 3", ERR_INPUT,
        "no article: an image");
    assert_fails("echo 'what bad' >&2; exit 4", ERR_SYSTEM, "bad");
}

static void a_failure_without_a_word_is_said(void **state)
{
    (void)state;
    assert_fails("exit 3", ERR_SYSTEM, "brief-make failed with status 3");
    assert_fails(
        "echo 'what x' >&2; exit 77", ERR_SYSTEM, "brief-make failed with status 77");
    assert_fails("kill -SEGV $$", ERR_SYSTEM, "brief-make was ended by signal 11");
    assert_fails("kill -XCPU $$", ERR_INPUT, "takes too long to read");
}

static void an_answer_that_is_no_brief_is_refused(void **state)
{
    (void)state;
    struct brief b = {0};
    struct str notes = {0};
    struct err err;
    assert_int_equal(
        make("echo 'title: x'", span_of("text"), &b, &notes, &err), ERR_SYSTEM);
    assert_non_null(strstr(err.what, "brief-make answered with no brief"));
}

/* The kind of error where a file is wanted, too. */
static enum err_kind make_file(const char *script, struct str *yaml, struct err *err)
{
    struct article_options options = {0};
    struct brief b = {0};
    struct str notes = {0};
    *err = (struct err){0};
    write_child(script);
    article_to_brief("story.txt", span_of("x"), &options, &b, yaml, &notes, err);
    brief_finish(&b);
    str_finish(&notes);
    return err->kind;
}

static void a_file_is_what_was_read_to_the_byte(void **state)
{
    (void)state;
    struct str yaml = {0};
    struct err err;
    assert_int_equal(make_file("printf 'brief: 1\ntitle: T\n'", &yaml, &err), ERR_NONE);
    assert_string_equal(str_c(&yaml), "brief: 1\ntitle: T\n");
    str_cut(&yaml, 0);
    assert_int_equal(
        make_file("printf 'brief: 1\ntitle: \"T\"\n'", &yaml, &err), ERR_SYSTEM);
    assert_string_equal(err.what, "the brief made does not read back the same");
    assert_string_equal(err.file, "story.txt");
    str_finish(&yaml);
}

static void one_that_floods_is_stopped(void **state)
{
    (void)state;
    assert_fails("exec yes", ERR_INPUT, "makes a brief larger than 16 MiB");
    assert_fails("exec yes >&2", ERR_INPUT, "makes a brief larger than 16 MiB");
}

static void one_that_hangs_is_stopped(void **state)
{
    (void)state;
    assert_fails(
        "kill -STOP $$", ERR_SYSTEM, "brief-make gave no sign of life and was stopped");
}

static void one_that_closes_its_ends_and_lives_on_is_stopped(void **state)
{
    (void)state;
    assert_fails("exec >&- 2>&- <&-; kill -STOP $$", ERR_SYSTEM,
        "brief-make was ended by signal 9");
}

static void one_that_does_not_read_is_no_disaster(void **state)
{
    (void)state;
    struct str text = {0}, notes = {0};
    struct brief b = {0};
    struct err err;
    str_fill(&text, 'a', 1 << 20);
    enum err_kind kind =
        make("printf 'brief: 1\\ntitle: T\\n'", str_span(&text), &b, &notes, &err);
    assert_int_equal(kind, ERR_NONE);
    brief_finish(&b);
    str_finish(&text);
}

static void it_gets_no_other_descriptor(void **state)
{
    (void)state;
    struct brief b = {0};
    struct str notes = {0};
    struct err err;
    /* of ours: those of the two pipes' other ends would be 3 and more */
    enum err_kind kind = make("for n in 3 4 5 6 7 8 9; do\n"
                              "  if (: <&$n) 2>/dev/null; then exit 77; fi\n"
                              "done\nprintf 'brief: 1\\ntitle: T\\n'",
        span_of("text"), &b, &notes, &err);
    assert_int_equal(kind, ERR_NONE);
    brief_finish(&b);
}

static void arguments_arrive_as_they_are(void **state)
{
    (void)state;
    struct article_options options = {
        .from = "html", .points = "3", .date = "2026", .is_articleless = true};
    struct making m;
    struct brief b = {0};
    struct str notes = {0};
    struct err err = {0};
    write_child("for word; do echo \"note $word\" >&2; done\n"
                "printf 'brief: 1\\ntitle: T\\n'");
    const char *path = "folder/a 'b' $(c).html";
    assert_true(article_start(&m, path, span_of("x"), &options, &err));
    child_listen(&m.child);
    assert_true(article_end(&m, &b, NULL, &notes, &err));
    assert_string_equal(str_c(&notes),
        "--name=a 'b' $(c).html\n--from=html\n--points=3\n"
        "--date=2026\n--no-article\n");
    brief_finish(&b);
    str_finish(&notes);
}

static void what_explains_is_made_safe(void **state)
{
    (void)state;
    struct article_options options = {.explain = ""};
    struct making m;
    struct str out = {0}, notes = {0};
    struct err err = {0};
    write_child("printf 'a\\033[2J\\n'; echo 'note too little' >&2");
    assert_true(article_start(&m, "-", span_of("x"), &options, &err));
    child_listen(&m.child);
    assert_true(article_end_explained(&m, &out, &notes, 0, &err));
    assert_null(strchr(str_c(&out), '\033'));
    str_cut(&out, 0);
    write_child("printf '{\"a\": \"\\033[2J\\302\\233\"}\\n'");
    assert_true(article_start(&m, "-", span_of("x"), &options, &err));
    child_listen(&m.child);
    assert_true(article_end_explained(&m, &out, &notes, 0, &err));
    assert_string_equal(str_c(&out), "{\"a\": \"?[2J?\"}\n");
    assert_string_equal(str_c(&notes), "too little\n");
    str_finish(&notes);
    str_finish(&out);
}

static void a_point_is_found_in_its_file(void **state)
{
    (void)state;
    struct str path = {0};
    str_addf(&path, "%s/story.md", folder);
    FILE *file = fopen(str_c(&path), "w");
    assert_non_null(file);
    fputs("Title\n\nThe bridge is\n  closed for *a* year.\n\nA ferry runs.\n"
          "A ferry runs **by night**, too.\n",
        file);
    assert_int_equal(fclose(file), 0);
    static const struct {
        const char *text;
        size_t line;
    } rows[] = {{"A ferry runs.", 6}, {"The bridge is closed for", 3},
        {"closed for a year.", 4}, {"The tunnel is open.", 1}, {"", 1}, {"Title", 1},
        {"A ferry runs by night, too.", 7}, {"by night, too.", 7}, {"Tit", 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(
            article_line(str_c(&path), span_of(rows[i].text)), rows[i].line);
    assert_int_equal(article_line("/nothing/at/all", span_of("A ferry runs.")), 1);
    str_finish(&path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_brief_and_its_notes_come_back),
        cmocka_unit_test(a_large_article_goes_in_while_a_brief_comes_out),
        cmocka_unit_test(one_that_closes_its_ends_may_end_a_moment_later),
        cmocka_unit_test(a_failure_comes_back_as_it_was_told),
        cmocka_unit_test(a_failure_without_a_word_is_said),
        cmocka_unit_test(an_answer_that_is_no_brief_is_refused),
        cmocka_unit_test(a_file_is_what_was_read_to_the_byte),
        cmocka_unit_test(one_that_floods_is_stopped),
        cmocka_unit_test(one_that_hangs_is_stopped),
        cmocka_unit_test(one_that_closes_its_ends_and_lives_on_is_stopped),
        cmocka_unit_test(one_that_does_not_read_is_no_disaster),
        cmocka_unit_test(it_gets_no_other_descriptor),
        cmocka_unit_test(arguments_arrive_as_they_are),
        cmocka_unit_test(what_explains_is_made_safe),
        cmocka_unit_test(a_point_is_found_in_its_file),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
