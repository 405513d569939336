/* The JSON that is written: its shape, what it escapes, and that it is a brief too. */
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
    ROUNDS = 2000,
};

/* An initializer; with its length, since some hold NUL. */
#define S(text)                  \
    {                            \
        "" text, sizeof text - 1 \
    }

static void check_round_trip(const struct brief *b, unsigned long long seed)
{
    struct str once = {0}, twice = {0};
    struct brief back = {0};
    struct input in;
    struct findings findings = {0};
    struct err err;
    brief_write_json(&once, b);
    input_from_memory(&in, str_span(&once), "written");
    if (!brief_read(&in, &back, &findings, &err))
        fail_msg("seed %llu: %zu:%zu: %s in:\n%s", seed, err.line, err.column, err.what,
            str_c(&once));
    const char *difference = brief_difference(b, &back);
    if (difference)
        fail_msg("seed %llu: %s differs in:\n%s", seed, difference, str_c(&once));
    brief_write_json(&twice, &back);
    assert_string_equal(str_c(&once), str_c(&twice));
    findings_finish(&findings);
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

/* Whether a program that prints s as it is would hand a terminal this character. */
static bool is_raw(struct span s, char32_t c)
{
    for (size_t i = 0; i < s.n;) {
        char32_t at;
        i += utf8_decode(span_sub(s, i, s.n), &at);
        if (at == c)
            return true;
    }
    return false;
}

static void escapes_what_could_drive_a_terminal(void **state)
{
    (void)state;
    static const struct {
        char32_t first, last;
        bool is_escaped;
    } rows[] = {{0, 0x1F, true}, {0x20, 0x21, false}, {0x7F, 0x9F, true},
        {0xA0, 0xAC, false}, {0xAD, 0xAD, true}, {0xAE, 0x5FF, false},
        {0x61C, 0x61C, true}, {0x2019, 0x2019, false}, {0x200B, 0x200F, true},
        {0x2010, 0x2027, false}, {0x2028, 0x202E, true}, {0x202F, 0x205F, false},
        {0x2060, 0x206F, true}, {0xFDD0, 0xFDEF, true}, {0xFEFF, 0xFEFF, true},
        {0xFFF9, 0xFFFB, true}, {0xFFFC, 0xFFFD, false}, {0xFFFE, 0xFFFF, true},
        {0x10000, 0x100FF, false}, {0x1F600, 0x1F640, false}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        for (char32_t c = rows[i].first; c <= rows[i].last; c++) {
            struct str text = {0}, out = {0};
            utf8_add(&text, c);
            json_add_string(&out, str_span(&text));
            if (is_raw(str_span(&out), c) == rows[i].is_escaped)
                fail_msg("U+%04X: %s", (unsigned)c, str_c(&out));
            str_finish(&text);
            str_finish(&out);
        }
    }
}

static void spells_a_string(void **state)
{
    (void)state;
    struct str out = {0};
    json_add_string(
        &out, (struct span)S("a \"b\" \\ \n\t\r\0\x1B\xC2\x9B\xFF /é🙂"));
    assert_string_equal(str_c(&out), "\"a \\\"b\\\" \\\\ \\n\\t\\r\\u0000\\u001B\\u009B"
                                     "\xEF\xBF\xBD /é🙂\"");
    str_finish(&out);
}

static void writes_keys_in_order_and_every_pane(void **state)
{
    (void)state;
    struct point points[] = {
        {.text = S("One."), .priority = 3},
        {.topic = S("Topic"),
            .text = S("Two."),
            .paragraph = 8,
            .kind = KIND_GAP,
            .priority = 1},
    };
    struct brief b = {
        .title = S("T"),
        .publisher = S("P"),
        .article = S("T\nOne.\n"),
        .bottom_line = {.text = S("Remember."), .priority = 3},
        .pane[PANE_CHALLENGES] = {.at = points, .n = 2},
    };
    struct str out = {0};
    brief_write_json(&out, &b);
    assert_string_equal(str_c(&out), "{\n"
                                     "  \"brief\": 1,\n"
                                     "  \"title\": \"T\",\n"
                                     "  \"bottom_line\": {\n"
                                     "    \"text\": \"Remember.\"\n"
                                     "  },\n"
                                     "  \"source\": {\n"
                                     "    \"publisher\": \"P\"\n"
                                     "  },\n"
                                     "  \"context\": [],\n"
                                     "  \"agenda\": [],\n"
                                     "  \"challenges\": [\n"
                                     "    {\n"
                                     "      \"text\": \"One.\"\n"
                                     "    },\n"
                                     "    {\n"
                                     "      \"topic\": \"Topic\",\n"
                                     "      \"text\": \"Two.\",\n"
                                     "      \"paragraph\": 8,\n"
                                     "      \"kind\": \"gap\",\n"
                                     "      \"priority\": 1\n"
                                     "    }\n"
                                     "  ],\n"
                                     "  \"outlook\": [],\n"
                                     "  \"article\": \"T\\nOne.\\n\"\n"
                                     "}\n");
    str_finish(&out);
    check_round_trip(&b, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(spells_a_string),
        cmocka_unit_test(escapes_what_could_drive_a_terminal),
        cmocka_unit_test(writes_keys_in_order_and_every_pane),
        cmocka_unit_test(reads_back_the_same_whatever_it_holds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
