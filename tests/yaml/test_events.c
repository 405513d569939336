/* Events and their places, and what is refused, in words a person can use. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/str.h"
#include "yaml/events.h"

enum {
    NESTING = 5,
};

/* All events as one line; the error behind the last one. */
static void describe(struct str *out, struct span yaml)
{
    static const char *const signs[] = {
        [YEV_MAP] = "{", [YEV_MAP_END] = "}", [YEV_SEQ] = "[", [YEV_SEQ_END] = "]"};
    struct input in;
    struct err err = {0};
    struct yev ev;
    input_from_memory(&in, yaml, "test");
    struct yev_reader *r = yev_create(&in, NESTING);
    do {
        if (!yev_next(r, &ev, &err)) {
            str_addf(out, "%zu:%zu: %s", err.line, err.column, err.what);
            assert_int_equal(err.kind, ERR_INPUT);
            assert_string_equal(err.file, "test");
            break;
        }
        if (ev.kind == YEV_SCALAR)
            str_addf(out, ev.is_plain ? "%.*s%s " : "'%.*s'%s ", (int)ev.text.n,
                ev.text.p, ev.is_cut ? "#" : "");
        else if (ev.kind != YEV_END)
            str_addf(out, "%s ", signs[ev.kind]);
    } while (ev.kind != YEV_END);
    yev_destroy(r);
}

struct example {
    const char *yaml;
    const char *events;
};

static void check(const struct example *examples, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        struct str out = {0};
        describe(&out, span_of(examples[i].yaml));
        if (strcmp(str_c(&out), examples[i].events) != 0)
            fail_msg("%s\ngives  %s\nwanted %s", examples[i].yaml, str_c(&out),
                examples[i].events);
        str_finish(&out);
    }
}

#define CHECK(examples) check(examples, sizeof(examples) / sizeof *(examples))

static void gives_events_in_every_style(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {"", ""},
        {"# only a comment\n", ""},
        {"--- # nothing\n", " "},
        {"a: 1\nb: [x, 'y', {z: \"w\"}]\nc:\n", "{ a 1 b [ x 'y' { z 'w' } ] c  } "},
        {"- |\n  one\n  two\n- >-\n  one\n  two\n", "[ 'one\ntwo\n' 'one two' ] "},
        {"{\"brief\": 1, \"title\": \"x\"}", "{ 'brief' 1 'title' 'x' } "},
        {"a: !!str 1\nb: !!seq [x]\nc: !!map {y: z}\n", "{ a '1' b [ x ] c { y z } } "},
        {"a: ~\rb: null\r", "{ a ~ b null } "},
        {"a: b\n...\n# behind\n\n", "{ a b } "},
        {"a: b\n...\n...\n", "{ a b } "},
    };
    CHECK(examples);
}

static void takes_the_directive_yaml_1(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {"%YAML 1.1\n---\na: b\n", "{ a b } "},
        {"\n# first\r\n%YAML 1.3 # newest\r\n---\r\na: b\r\n", "{ a b } "},
        {"%YAML 2.0\n---\na: b\n", "1:1: %YAML names another version than 1.x"},
        {"%YAML 1.x\n---\na: b\n", "1:1: %YAML names another version than 1.x"},
        {"\n%YAML 1.1\n%YAML 1.1\n---\n", "3:1: a second %YAML line"},
        {"# c\r%FOO bar\n---\na: b\n", "2:1: the directive `%FOO` is not allowed"},
        {"%TAG ! tag:x,1:\n---\n", "1:1: the directive `%TAG` is not allowed"},
        {"# \xE2\x80\xA8%TAG ! x\n", "1:4: the directive `%TAG` is not allowed"},
        {"#\n# \xC2\x85%TAG ! x\n", "2:4: the directive `%TAG` is not allowed"},
        {"a: b\n%TAG x\n", "{ a b 2:1: a line can't start with `%`"},
        {"a: b\n%TAG ! x\n", "{ a b } 3:1: more text behind the end of the document"},
    };
    CHECK(examples);
}

static void refuses_what_a_brief_must_not_hold(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {"a: &b c\n", "{ a 1:4: the anchor `&b` is not allowed"},
        {"a: *b\n", "{ a 1:4: the alias `*b` is not allowed"},
        {"a: &b [*b]\n", "{ a 1:4: the anchor `&b` is not allowed"},
        {"a: !!int 1\n", "{ a 1:4: the tag `!!int` is not allowed"},
        {"a: !!str [b]\n", "{ a 1:4: the tag `!!str` is not allowed"},
        {"a: !b c\n", "{ a 1:4: the tag `!b` is not allowed"},
        {"a: ! c\n", "{ a 1:4: the tag `!` is not allowed"},
        {"a: !<tag:x> c\n", "{ a 1:4: the tag `!<tag:x` is not allowed"},
        {"a: b\n---\nc: d\n", "{ a b } 2:1: a second document starts here"},
        {"a: b\n...\n}{\n", "{ a b } 3:1: more text behind the end of the document"},
        {"[[[[[x]]]]]", "[ [ [ [ [ x ] ] ] ] ] "},
        {"[[[[[[x]]]]]]",
            "[ [ [ [ [ 1:6: more than 5 lists and maps inside each other"},
        {"- - - - - - x",
            "[ [ [ [ [ 1:11: more than 5 lists and maps inside each other"},
        {"&xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx y",
            "1:1: the anchor "
            "`&xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            "...` is not allowed"},
    };
    CHECK(examples);
}

static void names_the_trap_of_a_syntax_error(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {"a: b: c\n", "{ a b 1:5: a colon and a blank inside a text"},
        {"a: b : c\n", "{ a b 1:6: a colon and a blank inside a text"},
        {"a: 'b': c\n", "{ a 'b' 1:7: text behind a closing quotation mark"},
        {"- b: c: d\n", "[ { b c 1:7: a colon and a blank inside a text"},
        {"a: b\n  c: d\n", "{ a b c 2:4: a colon in a text of several lines"},
        {"a: : b\n", "{ a 1:4: a colon with no key before it"},
        {"a: b\nc\nd: e\n", "{ a b 2:1: a line that is no `key: value`"},
        {"a: \"b\nc: d\n", "{ a 1:4: a quotation mark that is never closed"},
        {"a: 'b\n---\nc'\n",
            "{ a 1:4: a quotation mark that is not closed before the document ends"},
        {"a: \"b\" c\n", "{ a 'b' 1:8: text behind a closing quotation mark"},
        {"- 'b' c\n", "[ 'b' 1:7: text behind a closing quotation mark"},
        {"a: 'It's fine'\n", "{ a 'It' 1:8: text behind a closing quotation mark"},
        {"a: \"b\nc: \"d\n",
            "{ a 'b c: ' 1:4: a quotation mark closed inside a later line"},
        {"- \"b\n  c: \"d\n",
            "[ 'b c: ' 1:3: a quotation mark closed inside a later line"},
        {"- \"b\" c: d\n", "[ { 'b'  1:7: text behind a closing quotation mark"},
        {"a: \"\\d\"\n", "{ a 1:5: a `\\` that starts no known escape"},
        {"a: \"\\x1\"\n", "{ a 1:7: an escape with too few hex digits"},
        {"a: \"\\ud800\"\n", "{ a 1:7: an escape for a character that does not exist"},
        {"a: [b] c\n", "{ a [ b ] 1:8: text behind a closing `]` or `}`"},
        {"- {b} c\n", "[ { b  } 1:7: text behind a closing `]` or `}`"},
        {"a: [b c\nd: e\n", "{ a [ b c d 1:4: a `[` whose list is not closed"},
        {"a: {b c\n", "{ a { b c  1:4: a `{` whose map is not closed"},
        {"{\"a\": \"b\" \"c\"}", "{ 'a' 'b' 1:11: no `,` and no closing `}` here"},
        {"[\"a\" \"c\"]", "[ 'a' 1:6: no `,` and no closing `]` here"},
        {"[a, , b]", "[ a 1:5: a value is missing here"},
        {"a: , b\n", "{ a 1:4: a text can't start with this character"},
        {"a: * b\n", "{ a 1:4: a text can't start with `*`"},
        {"a: *b* c\n", "{ a 1:4: a text can't start with `*`"},
        {"a: & b\n", "{ a 1:4: a text can't start with `&`"},
        {"a: !b!c d\n", "{ a 1:4: a text can't start with `!`"},
        {"a: !<b c\n", "{ a 1:4: a text can't start with `!`"},
        {"a: @b\n", "{ a 1:4: a text can't start with `@`"},
        {"a: `b`\n", "{ a 1:4: a text can't start with a backtick"},
        {"a: %b\n", "{ a 1:4: a text can't start with `%`"},
        {"a:\n\t- b\n", "{ a 2:1: a tab can't indent"},
        {"- b\n\t- c\n", "[ 2:1: a tab can't indent"},
        {"a: |\n\tb\n", "{ a 2:1: a tab can't indent"},
        {"a: - b\n", "{ a 1:4: a list can't start on the line of its key"},
        {"a: ? b\n", "{ a 1:4: a text can't start with `? `"},
        {"a: > b\n", "{ a 1:4: text on the line of its `>` or `|`"},
        {"a: |0\n", "{ a 1:5: an indentation of 0 blanks"},
        {"a:\n  - b\n - c\n",
            "{ a [ b ] 3:2: a line that is indented like nothing above it"},
        {"- a: b\n c: d\n",
            "[ { a b } 2:2: a line that is indented like nothing above it"},
    };
    CHECK(examples);
}

static void says_what_is_no_text(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {"a: b\nc: \xFF\n", "2:4: not UTF-8 at byte 9"},
        {"\xE2\x82\xAC\xE2\x82", "1:2: not UTF-8 at byte 4"},
        {"a: \x1B[m\n", "1:4: the control character U+001B is not allowed"},
        {"\xEF\xBB\xBF"
         "a: \xC2\x9B\n",
            "1:4: the control character U+009B is not allowed"},
        {"\xFF\xFE"
         "a",
            "1:1: not UTF-16 at byte 3"},
    };
    CHECK(examples);
    struct str out = {0};
    describe(&out, (struct span){"a: b\r\nc\0", 8});
    assert_string_equal(str_c(&out), "2:2: looks binary: byte 8 is U+0000");
    str_finish(&out);
}

static void knows_which_plain_text_ends_at_a_comment(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {"a: b #c\n", "{ a b# } "},
        {"a: b \t # c\nd: e#f\n", "{ a b# d e#f } "},
        {"a: 'b' # c\nd: |\n  e # f\n", "{ a 'b' d 'e # f\n' } "},
        {"- a # b\n- [c #d\n, e]\n", "[ a# [ c# e ] ] "},
        {"# a\n # b\nc: d\n # e\n", "{ c d } "},
        {"\xEF\xBB\xBF"
         "a: \xE2\x82\xAC\xF0\x9F\x98\x80 b #c\n",
            "{ a \xE2\x82\xAC\xF0\x9F\x98\x80 b# } "},
        {"a: b\n c # d\n", "{ a b c# } "},
        {"a #b: c\n", "a# "},
        {"{a: 'b # c', d: e # f\n}", "{ a 'b # c' d e# } "},
    };
    CHECK(examples);
}

static void finds_a_comment_wherever_the_blocks_of_reading_meet(void **state)
{
    (void)state;
    for (size_t n = 16300; n < 16400; n++) {
        struct str yaml = {0}, out = {0}, wanted = {0};
        str_adds(&yaml, "a: ");
        str_fill(&yaml, 'x', n);
        str_adds(&yaml, "\xC3\xA9   # b\nc: d\n");
        describe(&out, str_span(&yaml));
        str_addf(&wanted, "{ a %.*s# c d } ", (int)n + 2, yaml.p + 3);
        assert_string_equal(str_c(&out), str_c(&wanted));
        str_finish(&yaml);
        str_finish(&out);
        str_finish(&wanted);
    }
}

static void finds_a_comment_before_any_number_of_others(void **state)
{
    (void)state;
    static const char *const more[] = {" #", "\n # x"};
    for (size_t i = 0; i < sizeof more / sizeof *more; i++) {
        struct str yaml = {0}, out = {0};
        str_adds(&yaml, "a: b");
        for (int n = 0; n < 20000; n++)
            str_adds(&yaml, more[i]);
        str_adds(&yaml, "\nc: d # e\n");
        describe(&out, str_span(&yaml));
        assert_string_equal(str_c(&out), i ? "{ a b c d# } " : "{ a b# c d# } ");
        str_finish(&yaml);
        str_finish(&out);
    }
}

/* ASCII as UTF-16, with a byte order mark. */
static void widen(struct str *out, const char *text, bool is_little)
{
    str_adds(out, is_little ? "\xFF\xFE" : "\xFE\xFF");
    for (; *text; text++) {
        char unit[2] = {0};
        unit[!is_little] = *text;
        str_add(out, (struct span){unit, 2});
    }
}

static void reads_utf16_of_both_orders(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {"a: b # c\nd: 'e'\n", "{ a b# d 'e' } "},
        {"%YAML 1.2\n---\na: b\n", "{ a b } "},
        {"# \n%TAG ! x\n---\na: b\n", "2:1: the directive `%TAG` is not allowed"},
        {"a: b\n...\nc\n", "{ a b } 3:1: more text behind the end of the document"},
    };
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        for (int is_little = 0; is_little < 2; is_little++) {
            struct str yaml = {0}, out = {0};
            widen(&yaml, examples[i].yaml, is_little);
            describe(&out, str_span(&yaml));
            assert_string_equal(str_c(&out), examples[i].events);
            str_finish(&yaml);
            str_finish(&out);
        }
    }
}

static void skips_a_value_whole(void **state)
{
    (void)state;
    struct input in;
    struct err err = {0};
    struct yev ev;
    input_from_memory(&in, span_of("[{a: [b, {c: d}]}, e, f]"), "test");
    struct yev_reader *r = yev_create(&in, NESTING);
    assert_true(yev_next(r, &ev, &err)); /* [ */
    assert_true(yev_next(r, &ev, &err)); /* { */
    assert_true(yev_skip(r, &ev, &err));
    assert_true(yev_next(r, &ev, &err));
    assert_true(span_is(ev.text, "e"));
    assert_true(yev_skip(r, &ev, &err));
    assert_true(yev_next(r, &ev, &err));
    assert_true(span_is(ev.text, "f"));
    yev_destroy(r);
    yev_destroy(NULL);
}

static void gives_places_in_lines_and_characters(void **state)
{
    (void)state;
    struct input in;
    struct err err = {0};
    struct yev ev;
    input_from_memory(&in, span_of("\xC3\xA9: 'x\n  y'"), "test");
    struct yev_reader *r = yev_create(&in, NESTING);
    assert_true(yev_next(r, &ev, &err));
    assert_true(yev_next(r, &ev, &err));
    assert_true(yev_next(r, &ev, &err));
    assert_true(span_is(ev.text, "x y"));
    assert_int_equal(ev.line, 1);
    assert_int_equal(ev.column, 4);
    assert_int_equal(ev.end_line, 2);
    assert_int_equal(ev.end_column, 5);
    yev_destroy(r);
}

#define LS "\xE2\x80\xA8"
#define PS "\xE2\x80\xA9"
#define NEL "\xC2\x85"

static void counts_the_lines_that_editors_count(void **state)
{
    (void)state;
    static const char yaml[] =
        "# " LS "\r\na: 'x" LS "y" PS " z'\rb: [" NEL "c,\n d]" NEL;
    static const size_t places[][4] = {{2, 1, 2, 1}, {2, 1, 2, 2}, {2, 4, 2, 12},
        {3, 1, 3, 2}, {3, 4, 3, 5}, {3, 6, 3, 7}, {4, 2, 4, 3}, {4, 3, 4, 4}};
    struct input in;
    struct err err = {0};
    struct yev ev;
    input_from_memory(&in, span_of(yaml), "test");
    struct yev_reader *r = yev_create(&in, NESTING);
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        assert_true(yev_next(r, &ev, &err));
        print_message("# event %zu\n", i);
        assert_int_equal(ev.line, places[i][0]);
        assert_int_equal(ev.column, places[i][1]);
        assert_int_equal(ev.end_line, places[i][2]);
        assert_int_equal(ev.end_column, places[i][3]);
    }
    yev_destroy(r);
    static const struct example errors[] = {
        {"a: 'b" LS LS "c'\nd: &e f\n",
            "{ a 'b" LS LS "c' d 2:4: the anchor `&e` is not allowed"},
        {"a: 'b" PS "c' d\n",
            "{ a 'b" PS "c' 1:10: text behind a closing quotation mark"},
        {"a: 'b" NEL "\xFF", "1:7: not UTF-8 at byte 8"},
        {"a: b" LS "..." LS "\n}",
            "{ a b } 2:1: more text behind the end of the document"},
        {"a: b" LS "---" LS "c", "{ a b } 1:6: a second document starts here"},
    };
    CHECK(errors);
}

static void tells_a_text_that_is_no_yaml_from_one_refused(void **state)
{
    (void)state;
    static const struct {
        const char *yaml;
        bool is_no_yaml;
    } examples[] = {{"* one\n* two\n", true}, {"*one two\n", false}, {"\xFF", false}};
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        struct input in;
        struct err err = {0};
        struct yev ev;
        input_from_memory(&in, span_of(examples[i].yaml), "test");
        struct yev_reader *r = yev_create(&in, NESTING);
        assert_false(yev_next(r, &ev, &err));
        assert_int_equal(yev_is_no_yaml(r), examples[i].is_no_yaml);
        yev_destroy(r);
    }
}

static void tells_when_reading_failed(void **state)
{
    (void)state;
    struct input in;
    struct err err = {0};
    struct yev ev;
    input_from_fd(&in, 1000, "nothing", 100);
    struct yev_reader *r = yev_create(&in, NESTING);
    assert_false(yev_next(r, &ev, &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_string_equal(err.file, "nothing");
    yev_destroy(r);
}

/* The bytes that are read before the refusal tell the work that it took. */
static void check_refused_early(const struct str *yaml, const char *events)
{
    struct str out = {0};
    struct input in;
    struct err err = {0};
    struct yev ev;
    describe(&out, str_span(yaml));
    assert_string_equal(str_c(&out), events);
    input_from_memory(&in, str_span(yaml), "test");
    struct yev_reader *r = yev_create(&in, NESTING);
    while (yev_next(r, &ev, &err))
        ;
    assert_in_range(in.total, 1, 64 << 10);
    yev_destroy(r);
    str_finish(&out);
}

static void refuses_floods_without_reading_them(void **state)
{
    (void)state;
    struct str yaml = {0};
    str_fill(&yaml, '[', 100000);
    check_refused_early(
        &yaml, "[ [ [ [ [ 1:6: more than 5 lists and maps inside each other");
    str_cut(&yaml, 0);
    for (int i = 0; i < 20000; i++)
        str_addf(&yaml, "%%TAG !t%d! tag:x,%d:\n", i, i);
    check_refused_early(&yaml, "1:1: the directive `%TAG` is not allowed");
    struct str behind = {0};
    str_adds(&behind, "a: b\n...\n");
    str_add(&behind, str_span(&yaml));
    check_refused_early(
        &behind, "{ a b } 2:0: more text behind the end of the document");
    str_finish(&behind);
    str_finish(&yaml);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gives_events_in_every_style),
        cmocka_unit_test(takes_the_directive_yaml_1),
        cmocka_unit_test(refuses_what_a_brief_must_not_hold),
        cmocka_unit_test(names_the_trap_of_a_syntax_error),
        cmocka_unit_test(says_what_is_no_text),
        cmocka_unit_test(knows_which_plain_text_ends_at_a_comment),
        cmocka_unit_test(finds_a_comment_wherever_the_blocks_of_reading_meet),
        cmocka_unit_test(finds_a_comment_before_any_number_of_others),
        cmocka_unit_test(reads_utf16_of_both_orders),
        cmocka_unit_test(skips_a_value_whole),
        cmocka_unit_test(gives_places_in_lines_and_characters),
        cmocka_unit_test(counts_the_lines_that_editors_count),
        cmocka_unit_test(tells_a_text_that_is_no_yaml_from_one_refused),
        cmocka_unit_test(tells_when_reading_failed),
        cmocka_unit_test(refuses_floods_without_reading_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
