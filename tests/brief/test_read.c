/* The brief that a file becomes: its values, its points, its places. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "brief/read.h"
#include "brief/reading.h"
#include "lib/brief_fixture.h"

static void check_span(struct span s, const char *wanted)
{
    if (!span_is(s, wanted))
        fail_msg("wanted %s, got %.*s", wanted, (int)s.n, s.p);
}

static void keeps_every_value_of_a_brief(void **state)
{
    (void)state;
    struct brief b;
    brief_fixture_file(&b, "tests/brief/check/good-full.yaml");
    check_span(b.id, "harbour-dredging-starts-5f0c11aa");
    check_span(b.title, "Harbour Dredging Starts in Spring");
    check_span(b.publisher, "Coast Gazette");
    check_span(b.author, "I. Sand");
    check_span(b.url, "https://example.org/harbour#top");
    check_span(b.published, "2026-02-03");
    check_span(b.updated, "2026-02-03T08:15:30.5+01:00");
    check_span(b.language, "en");
    check_span(b.article,
        "Harbour Dredging Starts in Spring\n\nThe harbour will be deepened.\n");
    check_span(b.bottom_line.text,
        "The harbour will be deepened by two metres before the summer.");
    assert_int_equal(b.bottom_line.paragraph, 2);
    assert_int_equal(b.bottom_line.line, 8);
    assert_int_equal(b.pane[PANE_CONTEXT].n, 4);
    assert_int_equal(b.pane[PANE_CHALLENGES].n, 0);
    brief_finish(&b);
}

static void keeps_every_value_of_a_point(void **state)
{
    (void)state;
    struct brief b;
    brief_fixture_file(&b, "tests/brief/check/good-full.yaml");
    const struct point *p = &b.pane[PANE_AGENDA].at[0];
    check_span(p->topic, "Vote");
    check_span(p->text, "The council votes.");
    check_span(p->detail, "Twice, if the first vote is close.");
    check_span(p->date, "2026-03");
    assert_int_equal(p->paragraph, 8);
    assert_int_equal(p->kind, KIND_PARAPHRASE);
    assert_int_equal(p->priority, 1);
    assert_int_equal(p->line, 28);
    p = &b.pane[PANE_OUTLOOK].at[0];
    check_span(p->text, "One point may stand for the whole pane.");
    check_span(p->topic, "");
    assert_int_equal(p->kind, KIND_GAP);
    assert_int_equal(p->priority, PRIORITY_DEFAULT);
    assert_int_equal(p->paragraph, 0);
    brief_finish(&b);
}

static void splits_labels_in_all_ways_of_writing_them(void **state)
{
    (void)state;
    static const struct {
        const char *item;
        const char *topic;
        const char *text;
    } examples[] = {
        {"'Depth: nine metres'", "Depth", "nine metres"},
        {"Depth: nine metres", "Depth", "nine metres"},
        {"\"Depth\": nine metres", "Depth", "nine metres"},
        {"{Depth: nine metres}", "Depth", "nine metres"},
        {"'One two three four five six: text'", "One two three four five six", "text"},
        {"'One two three four five six seven: text'", "",
            "One two three four five six seven: text"},
        {"'U.S. policy: text'", "", "U.S. policy: text"},
        {"'Really? Yes: text'", "", "Really? Yes: text"},
        {"'At 12:30 sharp: text'", "At 12:30 sharp", "text"},
        {"'https://example.org: text'", "", "https://example.org: text"},
        {"'Label:'", "", "Label:"},
        {"'Label: '", "", "Label: "},
        {"'Label:   text: more'", "Label", "text: more"},
        {"': text'", "", ": text"},
        {"text without", "", "text without"},
        {"text: 'Depth: nine'", "", "Depth: nine"},
        {">\n      Depth: nine\n      metres\n", "Depth", "nine metres\n"},
        {"|\n      Two\n      lines: text\n", "", "Two\nlines: text\n"},
        {"\"Caf\\u00e9 \\u2014 now: text\"", "Caf\xC3\xA9 \xE2\x80\x94 now", "text"},
    };
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        struct brief b;
        struct str yaml = {0};
        str_addf(&yaml, "brief: 1\ntitle: a\ncontext:\n  - %s\n", examples[i].item);
        brief_fixture(&b, str_c(&yaml));
        assert_int_equal(b.pane[PANE_CONTEXT].n, 1);
        check_span(b.pane[PANE_CONTEXT].at[0].topic, examples[i].topic);
        check_span(b.pane[PANE_CONTEXT].at[0].text, examples[i].text);
        assert_int_equal(b.pane[PANE_CONTEXT].at[0].line, 4);
        brief_finish(&b);
        str_finish(&yaml);
    }
}

static void takes_a_single_point_for_a_pane(void **state)
{
    (void)state;
    struct brief b;
    brief_fixture(&b,
        "brief: 1\ntitle: a\nbottom_line: 'Sum: all'\ncontext: text\n"
        "agenda: {Label: text}\nchallenges: {text: text, priority: 2}\noutlook: ~\n");
    check_span(b.bottom_line.topic, "Sum");
    check_span(b.bottom_line.text, "all");
    check_span(b.pane[PANE_CONTEXT].at[0].text, "text");
    check_span(b.pane[PANE_AGENDA].at[0].topic, "Label");
    assert_int_equal(b.pane[PANE_CHALLENGES].at[0].priority, 2);
    assert_int_equal(brief_count(&b), 3);
    brief_finish(&b);
}

static void reads_json_and_utf16_the_same(void **state)
{
    (void)state;
    static const char text[] =
        "{\"brief\": 1, \"title\": \"a\", \"context\": [{\"B\": \"c\"}]}";
    struct str wide = {0};
    struct brief b = {0};
    struct findings f = {0};
    struct err err = {0};
    struct input in;
    str_adds(&wide, "\xFE\xFF");
    for (const char *p = text; *p; p++)
        str_add(&wide, (struct span){(char[]){'\0', *p}, 2});
    input_from_memory(&in, str_span(&wide), "wide");
    assert_true(brief_read(&in, &b, &f, &err));
    check_span(b.pane[PANE_CONTEXT].at[0].topic, "B");
    brief_finish(&b);
    findings_finish(&f);
    str_finish(&wide);
    brief_fixture(&b, text);
    check_span(b.pane[PANE_CONTEXT].at[0].text, "c");
    brief_finish(&b);
}

static void leaves_the_brief_alone_when_it_fails(void **state)
{
    (void)state;
    struct brief b = {.title = span_of("before")};
    struct findings f = {0};
    struct err err = {0};
    struct input in;
    input_from_memory(&in, span_of("brief: 1\ntitle: a\ncontext: [[b]]\n"), "bad");
    assert_false(brief_read(&in, &b, &f, &err));
    check_span(b.title, "before");
    assert_string_equal(err.file, "bad");
    assert_int_equal(err.line, 3);
    assert_int_equal(err.kind, ERR_INPUT);
    findings_finish(&f);
}

static void knows_dates_of_iso_8601(void **state)
{
    (void)state;
    static const char *const good[] = {"2026", "2026-11", "2026-11-20", "2024-02-29",
        "2000-02-29", "0000", "2026-11-20T00:00", "2026-11-20T23:59:60",
        "2026-11-20T23:59:59.999", "2026-11-20T23:59:59,9Z", "2026-11-20T10:00+01:00",
        "2026-11-20T10:00-0130", "2026-11-20T10:00+01"};
    static const char *const bad[] = {"", "26", "20261120", "2026-", "2026-1",
        "2026-00", "2026-13", "2026-11-", "2026-11-00", "2026-11-31", "2023-02-29",
        "1900-02-29", "2026-11-20T", "2026-11-20 10:00", "2026-11-20T24:00",
        "2026-11-20T10:60", "2026-11-20T10:00:61",
        "2026-11-20T10:00:", "2026-11-20T10:00.", "2026-11-20T10:00z",
        "2026-11-20T10:00+", "2026-11-20T10:00+24", "2026-11-20T10:00+01:60",
        "2026-11-20T10:00+01:0", "2026-11-20T10:00+010", "-2026", " 2026", "2026 ",
        "2026-W01", "20x6", "3 May 2026"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        if (!brief_is_date(span_of(good[i])))
            fail_msg("%s is one", good[i]);
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        if (brief_is_date(span_of(bad[i])))
            fail_msg("%s is none", bad[i]);
    }
    assert_false(brief_is_date((struct span){NULL, 0}));
}

static void knows_a_brief_by_its_name(void **state)
{
    (void)state;
    assert_true(brief_is_named("a.yaml"));
    assert_true(brief_is_named("/b/a.YML"));
    assert_true(brief_is_named("./a.json"));
    assert_false(brief_is_named("a.txt"));
    assert_false(brief_is_named("yaml"));
    assert_false(brief_is_named(".yaml"));
}

static void knows_a_brief_by_how_it_starts(void **state)
{
    (void)state;
    static const char *const good[] = {"brief: 1\n", "brief:\t1", "brief:", "brief : 1",
        "\357\273\277brief: 2", "# a comment\r\n\n%YAML 1.2\n--- # start\nbrief: 1",
        "{\"brief\":1}", "{ 'brief' : 1}", "{brief: 1}", "---\r\nbrief: 1\r\n",
        "  brief: 1"};
    static const char *const bad[] = {"", "brief", "briefs: 1", "brief:1", "Brief: 1",
        "title: brief: 1", "# brief: 1", "{\"brief", "A brief: 1", "\"brief: 1\"",
        "---brief: 1"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        if (!brief_is_started(span_of(good[i])))
            fail_msg("%s starts one", good[i]);
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        if (brief_is_started(span_of(bad[i])))
            fail_msg("%s starts none", bad[i]);
    }
    assert_true(brief_is_started((struct span){"\xFF\xFE"
                                               "b\0r\0i\0e\0f\0:\0 \0",
        16}));
    assert_true(brief_is_started((struct span){"\xFE\xFF"
                                               "\0b\0r\0i\0e\0f\0:\0 ",
        16}));
}

static void excerpts_are_cut_at_a_character(void **state)
{
    (void)state;
    struct str s = {0};
    str_fill(&s, 'x', 60);
    assert_string_equal(excerpt_of(str_span(&s)).text, str_c(&s));
    str_cut(&s, 59);
    str_adds(&s, "\xC3\xA9 and more");
    struct excerpt e = excerpt_of(str_span(&s));
    assert_int_equal(strlen(e.text), 62);
    assert_string_equal(e.text + 59, "...");
    assert_string_equal(excerpt_of((struct span){"a\0b", 3}).text, "a?b");
    str_finish(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_every_value_of_a_brief),
        cmocka_unit_test(keeps_every_value_of_a_point),
        cmocka_unit_test(splits_labels_in_all_ways_of_writing_them),
        cmocka_unit_test(takes_a_single_point_for_a_pane),
        cmocka_unit_test(reads_json_and_utf16_the_same),
        cmocka_unit_test(leaves_the_brief_alone_when_it_fails),
        cmocka_unit_test(knows_dates_of_iso_8601),
        cmocka_unit_test(knows_a_brief_by_its_name),
        cmocka_unit_test(knows_a_brief_by_how_it_starts),
        cmocka_unit_test(excerpts_are_cut_at_a_character),
    };
    fixture_locale();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
