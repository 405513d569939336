/* The YAML that is written: its styles, its width, and that it reads back the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "brief/read.h"
#include "brief/write.h"
#include "lib/compare.h"
#include "lib/gen.h"
#include "text/utf8.h"

enum {
    ROUNDS = 3000,
};

/* An initializer; with its length, since some hold NUL. */
#define S(text)                  \
    {                            \
        "" text, sizeof text - 1 \
    }

static void read_back(struct span yaml, struct brief *out, unsigned long long seed)
{
    struct input in;
    struct findings findings = {0};
    struct err err;
    input_from_memory(&in, yaml, "written");
    bool is_read = brief_read(&in, out, &findings, &err);
    findings_finish(&findings);
    if (!is_read)
        fail_msg("seed %llu: %zu:%zu: %s in:\n%.*s", seed, err.line, err.column,
            err.what, (int)yaml.n, yaml.p);
}

/* Writes b, reads it, compares, and writes it again. */
static void check_round_trip(const struct brief *b, unsigned long long seed)
{
    struct str once = {0}, twice = {0};
    struct brief back = {0};
    brief_write_yaml(&once, b);
    read_back(str_span(&once), &back, seed);
    const char *difference = brief_difference(b, &back);
    if (difference)
        fail_msg("seed %llu: %s differs in:\n%s", seed, difference, str_c(&once));
    brief_write_yaml(&twice, &back);
    if (!span_eq(str_span(&once), str_span(&twice)))
        fail_msg("seed %llu: written anew it is not the same:\n%s\n%s", seed,
            str_c(&once), str_c(&twice));
    brief_finish(&back);
    str_finish(&once);
    str_finish(&twice);
}

static void reads_back_the_same_whatever_it_holds(void **state)
{
    (void)state;
    for (unsigned long long seed = 1; seed <= ROUNDS; seed++) {
        struct gen g = {seed};
        struct brief b;
        gen_brief(&g, &b, seed % 4 ? GEN_NASTY : GEN_PROSE);
        check_round_trip(&b, seed);
        brief_finish(&b);
    }
}

static void reads_back_every_character(void **state)
{
    (void)state;
    for (char32_t c = 1; c <= 0x10FFFF; c++) {
        /* all below U+3100 and around the ends of planes, else one in 97 */
        if ((c >= 0xD800 && c < 0xE000) ||
            (c > 0x3100 && (c & 0xFFFF) < 0xFD00 && c % 97 != 0))
            continue;
        struct str title = {0}, detail = {0};
        str_adds(&title, "a");
        utf8_add(&title, c);
        str_adds(&title, "b");
        utf8_add(&detail, c);
        str_adds(&detail, "and so on ");
        utf8_add(&detail, c);
        struct brief b = {.title = str_span(&title), .article = str_span(&detail)};
        b.bottom_line = (struct point){.text = str_span(&title),
            .detail = str_span(&detail),
            .priority = PRIORITY_DEFAULT};
        check_round_trip(&b, c);
        str_finish(&title);
        str_finish(&detail);
    }
}

static size_t columns_of(struct span line)
{
    size_t columns = 0;
    for (size_t i = 0; i < line.n; i++)
        columns += ((unsigned char)line.p[i] & 0xC0) != 0x80;
    return columns;
}

static void wraps_prose_at_80_columns(void **state)
{
    (void)state;
    size_t widest = 0;
    for (unsigned long long seed = 1; seed <= 300; seed++) {
        struct gen g = {seed};
        struct brief b;
        struct str out = {0};
        gen_brief(&g, &b, GEN_PROSE);
        b.id = b.article = (struct span){0}; /* these have long lines by right */
        brief_write_yaml(&out, &b);
        struct span rest = str_span(&out);
        while (rest.n) {
            size_t n = span_chr(rest, '\n');
            size_t columns = columns_of(span_sub(rest, 0, n));
            if (columns > 80)
                fail_msg("seed %llu: %zu columns: %.*s", seed, columns, (int)n, rest.p);
            widest = columns > widest ? columns : widest;
            rest = span_sub(rest, n + 1, rest.n);
        }
        str_finish(&out);
        brief_finish(&b);
    }
    assert_int_equal(widest, 80);
}

static void check_yaml(const struct brief *b, const char *expected)
{
    struct str out = {0};
    brief_write_yaml(&out, b);
    assert_string_equal(str_c(&out), expected);
    str_finish(&out);
    check_round_trip(b, 0);
}

static void spells_a_title_as_plainly_as_it_can(void **state)
{
    (void)state;
    static const struct {
        struct span title;
        const char *yaml;
    } rows[] = {
        {S("Council votes on the budget"), "Council votes on the budget"},
        {S("It’s “done”, isn't it? 12:30; a#1"), "It’s “done”, isn't it? 12:30; a#1"},
        {S("NO"), "'NO'"},
        {S("2026-11-20"), "'2026-11-20'"},
        {S("12:30"), "'12:30'"},
        {S("0x1F"), "'0x1F'"},
        {S("1e3"), "'1e3'"},
        {S(".inf"), "'.inf'"},
        {S("~"), "'~'"},
        {S("<<"), "'<<'"},
        {S("3 ways to vote"), "3 ways to vote"},
        {S("- not a list"), "'- not a list'"},
        {S("'tis the season"), "'''tis the season'"},
        {S("@handle"), "'@handle'"},
        {S("Budget: it's late"), "'Budget: it''s late'"},
        {S("Budget:"), "'Budget:'"},
        {S("C #4"), "'C #4'"},
        {S(" edges "), "' edges '"},
        {S("two  blanks"), "two  blanks"},
        {S("a\tb"), "\"a\\tb\""},
        {S("a\x1B[31m\"\\"), "\"a\\u001B[31m\\\"\\\\\""},
        {S("broken \xFF byte"), "\"broken \xEF\xBF\xBD byte\""},
        {S("a\xE2\x80\xAE"
           "b"),
            "\"a\\u202Eb\""},
        {S("\n"), "\"\\n\""},
        {S("a\nb"), ">-\n  a\n\n  b"},
        {S("a\n b "), "\"a\\n\\\n  \\ b \""},
        {S("\n\na\n\n"), ">+\n\n\n  a\n"},
        {S("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
           "aaaaaa"),
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            "aaaaaaa"},
        {S("The title of an article that is too long for the line on which its key "
           "stands"),
            ">-\n  The title of an article that is too long for the line on which its "
            "key"
            " stands"},
        {S("The title of an article that is  too long for the line on which its key"
           " stands: so"),
            ">-\n  The title of an article that is  too long for the line on which its "
            "key"
            "\n  stands: so"},
        {S("The title of an article\tthat is too long for the line on which its key"
           " stands: so "),
            "\"The title of an article\\tthat is too long for the line on which its key"
            "\n  stands: so \""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct brief b = {.title = rows[i].title};
        struct str expected = {0}, out = {0};
        str_addf(&expected, "brief: 1\ntitle: %s\n", rows[i].yaml);
        brief_write_yaml(&out, &b);
        assert_string_equal(str_c(&out), str_c(&expected));
        str_finish(&expected);
        str_finish(&out);
    }
}

static void keeps_the_article_a_literal_block(void **state)
{
    (void)state;
    static const struct {
        struct span article;
        const char *yaml;
    } rows[] = {
        {S("Title\nOne. 🙂\nTwo.\n"), "|\n  Title\n  One. 🙂\n  Two.\n"},
        {S("Title\n\nOne"), "|-\n  Title\n\n  One\n"},
        {S("Title\nOne\n\n\n"), "|+\n  Title\n  One\n\n\n"},
        {S("Title \n\tOne: 'a' #b\n"), "|\n  Title \n  \tOne: 'a' #b\n"},
        {S("  Title\nOne\n"), "|2\n    Title\n  One\n"},
        {S("\n \n\nTitle"), "|2-\n\n   \n\n  Title\n"},
        {S("Title\r\nOne\n"), "\"Title\\r\\n\\\n  One\\n\"\n"},
        {S(" \n"), "\" \\n\"\n"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct brief b = {.title = S("T"), .article = rows[i].article};
        struct str expected = {0};
        str_addf(&expected, "brief: 1\ntitle: T\narticle: %s", rows[i].yaml);
        check_yaml(&b, str_c(&expected));
        str_finish(&expected);
    }
}

static void writes_keys_in_order_and_leaves_out_what_is_not_stated(void **state)
{
    (void)state;
    struct point agenda[] = {
        {.text = S("A string is enough."), .priority = 3},
        {.text = S("Label: this is no topic."), .priority = 3},
        {.topic = S("Topic"),
            .text =
                S("Said in so many words that the line has no room for all of it, and"
                  " more."),
            .detail = S("Further."),
            .date = S("2026"),
            .paragraph = 8,
            .kind = KIND_INFERENCE,
            .priority = 1},
        {.text = S(
             "A string that has to be folded because it is longer than the one line"
             " it has."),
            .priority = 3},
    };
    struct brief b = {
        .id = S("an-id"),
        .title = S("T"),
        .url = S("https://example.org/a"),
        .published = S("2026-11"),
        .article = S("T\n"),
        .bottom_line = {.text = S("Remember."), .paragraph = 2, .priority = 3},
        .pane[PANE_AGENDA] = {.at = agenda, .n = 4},
    };
    check_yaml(&b,
        "brief: 1\n"
        "id: an-id\n"
        "title: T\n"
        "bottom_line:\n"
        "  text: Remember.\n"
        "  paragraph: 2\n"
        "source:\n"
        "  url: https://example.org/a\n"
        "  published: '2026-11'\n"
        "agenda:\n"
        "  - A string is enough.\n"
        "  - text: 'Label: this is no topic.'\n"
        "  - topic: Topic\n"
        "    text: >-\n"
        "      Said in so many words that the line has no room for all of it,"
        " and more.\n"
        "    detail: Further.\n"
        "    paragraph: 8\n"
        "    date: '2026'\n"
        "    kind: inference\n"
        "    priority: 1\n"
        "  - >-\n"
        "    A string that has to be folded because it is longer than the one line it\n"
        "    has.\n"
        "article: |\n"
        "  T\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(spells_a_title_as_plainly_as_it_can),
        cmocka_unit_test(keeps_the_article_a_literal_block),
        cmocka_unit_test(writes_keys_in_order_and_leaves_out_what_is_not_stated),
        cmocka_unit_test(wraps_prose_at_80_columns),
        cmocka_unit_test(reads_back_the_same_whatever_it_holds),
        cmocka_unit_test(reads_back_every_character),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
