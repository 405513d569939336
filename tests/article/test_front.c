/* What an article says of itself, and what is no part of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "article/import.h"
#include "article/language.h"
#include "lib/story_text.h"

#define PROSE                                                                     \
    "The harbour bridge was shut on Monday after cracks were found in its deck, " \
    "which is a century old."

static struct story import(const char *text, const char *name)
{
    struct story s = {0};
    struct err err = {0};
    if (!import_article(span_of(text), IMPORT_TEXT, name, &s, &err))
        fail_msg("%s", err.what);
    assert_null(story_broken(&s));
    return s;
}

static void assert_span(struct span got, const char *expected)
{
    struct str s = {0};
    str_add(&s, got);
    assert_string_equal(str_c(&s), expected);
    str_finish(&s);
}

/* What a line states that stands between a title and the article. */
struct front {
    const char *line;
    enum block_kind kind;
    const char *author, *publisher, *published, *updated;
};

static void check_front(const struct front *rows, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        struct str text = {0};
        str_addf(&text, "A bridge\n\n%s\n\n" PROSE "\n", rows[i].line);
        struct story s = import(str_c(&text), NULL);
        assert_string_equal(
            block_kind_names[s.blocks[1].kind], block_kind_names[rows[i].kind]);
        assert_span(s.author, rows[i].author);
        assert_span(s.publisher, rows[i].publisher);
        assert_span(s.published, rows[i].published);
        assert_span(s.updated, rows[i].updated);
        story_finish(&s);
        str_finish(&text);
    }
}

#define CHECK_FRONT(...)                              \
    static const struct front rows[] = {__VA_ARGS__}; \
    check_front(rows, sizeof rows / sizeof rows[0])

static void takes_author_and_publisher_from_a_byline(void **state)
{
    (void)state;
    CHECK_FRONT({"By Ann Lake", BLOCK_BYLINE, "Ann Lake", "", "", ""},
        {"By ANN LAKE and Jo van Ode", BLOCK_BYLINE, "ANN LAKE and Jo van Ode", "", "",
            ""},
        {"By Ann Lake, Harbour Daily News", BLOCK_BYLINE, "Ann Lake",
            "Harbour Daily News", "", ""},
        {"By Ann Lake | The Harbour Post | Staff Writer", BLOCK_BYLINE, "Ann Lake",
            "The Harbour Post", "", ""},
        {"By Ann Lake, staff writer", BLOCK_BYLINE, "Ann Lake", "", "", ""},
        {"By Ann Lake in Rome", BLOCK_BYLINE, "Ann Lake", "", "", ""},
        {"By Ann Lake for BBC News", BLOCK_BYLINE, "Ann Lake", "BBC News", "", ""},
        {"By Reuters", BLOCK_BYLINE, "", "Reuters", "", ""},
        {"Author: Ann Lake", BLOCK_BYLINE, "Ann Lake", "", "", ""},
        {"By Court Reporter", BLOCK_BYLINE, "", "", "", ""},
        {"By Political Staff", BLOCK_BYLINE, "", "", "", ""},
        {"By Ann Lake Staff Writer", BLOCK_BYLINE, "Ann Lake Staff Writer", "", "", ""},
        {"Ann Lake, Health correspondent", BLOCK_BYLINE, "Ann Lake", "", "", ""},
        {"Ann Lake, Agriculture editor, The Hague", BLOCK_BYLINE, "Ann Lake", "", "",
            ""},
        {"Ann Lake\nHealth correspondent", BLOCK_BYLINE, "Ann Lake", "", "", ""},
        {"By Ann Lake, Inside Climate News", BLOCK_BYLINE, "Ann Lake",
            "Inside Climate News", "", ""});
}

static void takes_the_date_beside_an_author(void **state)
{
    (void)state;
    CHECK_FRONT(
        {"By Ann Lake, 3 May 2021", BLOCK_BYLINE, "Ann Lake", "", "2021-05-03", ""},
        {"By Ann Lake, Rome, May 3, 2021", BLOCK_BYLINE, "Ann Lake", "", "2021-05-03",
            ""},
        {"By Ann Lake · 3 May 2021", BLOCK_BYLINE, "Ann Lake", "", "2021-05-03", ""},
        {"By Ann Lake | Updated 3 May 2021", BLOCK_BYLINE, "Ann Lake", "", "",
            "2021-05-03"},
        {"Posted on 3 May 2021 by Ann Lake", BLOCK_DATELINE, "Ann Lake", "",
            "2021-05-03", ""},
        {"By Ann Lake, who was born on 3 May 1961", BLOCK_BYLINE, "Ann Lake", "", "",
            ""});
}

static void takes_author_and_date_from_the_last_lines(void **state)
{
    (void)state;
    struct story s = import("A bridge\n\n" PROSE "\n\n" PROSE "\n\n" PROSE
                            "\n\nBuilt on 3 May 1921\n\n" PROSE
                            "\n\nPosted on 3 May 2021 by Ann Lake\n\nComments (14)\n",
        NULL);
    assert_span(s.author, "Ann Lake");
    assert_span(s.published, "2021-05-03");
    assert_int_equal(s.blocks[6].kind, BLOCK_DATELINE);
    story_finish(&s);
}

static void takes_no_other_line_for_a_byline(void **state)
{
    (void)state;
    CHECK_FRONT({"By Monday it was shut.", BLOCK_PARAGRAPH, "", "", "", ""},
        {"By the river", BLOCK_HEADING, "", "", "", ""},
        {"Ann Lake in Port Orsa", BLOCK_HEADING, "", "", "", ""},
        {"Health, Science editor", BLOCK_HEADING, "", "", "", ""},
        {"Public Transport, Health, Education", BLOCK_HEADING, "", "", "", ""},
        {"Ann Lake, senior correspondent, has been arrested.", BLOCK_PARAGRAPH, "", "",
            "", ""},
        {"Ann Lake, editor, was shot dead on Monday.", BLOCK_PARAGRAPH, "", "", "", ""},
        {"By Ann Lake the bridge was shut, as it was old.", BLOCK_PARAGRAPH, "", "", "",
            ""});
}

static void takes_the_dates_of_a_dateline(void **state)
{
    (void)state;
    CHECK_FRONT({"3 May 2021", BLOCK_DATELINE, "", "", "2021-05-03", ""},
        {"Monday, February 18, 2019", BLOCK_DATELINE, "", "", "2019-02-18", ""},
        {"ROME, Feb. 1st, 2019", BLOCK_DATELINE, "", "", "2019-02-01", ""},
        {"Published: 2021-05-03 10:30 GMT", BLOCK_DATELINE, "", "", "2021-05-03", ""},
        {"Published 3 May 2021 | Updated 4 May 2021", BLOCK_DATELINE, "", "",
            "2021-05-03", "2021-05-04"},
        {"Last updated: 4 May 2021 at 5 p.m.", BLOCK_DATELINE, "", "", "",
            "2021-05-04"},
        {"Posted on March 4, 2026 · 4 min read", BLOCK_DATELINE, "", "", "2026-03-04",
            ""},
        {"Press release, 3 May 2021", BLOCK_DATELINE, "", "", "2021-05-03", ""},
        {"NEWS RELEASE 18-SEP-2024", BLOCK_DATELINE, "", "", "2024-09-18", ""},
        {"Updated 10:30 GMT", BLOCK_DATELINE, "", "", "", ""},
        {"PORT LAKE, May 3", BLOCK_DATELINE, "", "", "", ""});
}

static void finds_a_byline_in_lines_that_are_filled(void **state)
{
    (void)state;
    struct story s = import("A jury convicts the builder of the old bridge at Merrin\n"
                            "By Ann Lake\n"
                            "The jury on Tuesday found the builder of the old bridge\n"
                            "at Merrin guilty of fraud, as he had sold the steel that\n"
                            "was meant for its piers to a yard on the other side of\n"
                            "the river, where it was found by the police in May.\n",
        NULL);
    assert_span(s.author, "Ann Lake");
    assert_span(s.title, "A jury convicts the builder of the old bridge at Merrin");
    assert_int_equal(s.n, 3);
    story_finish(&s);
}

static void a_name_is_one_only_below_a_title(void **state)
{
    (void)state;
    struct story s = import("3 May 2021\n\nRiver Talks Begin\n\n" PROSE "\n", "x.txt");
    assert_span(s.title, "River Talks Begin");
    assert_span(s.published, "2021-05-03");
    story_finish(&s);
    s = import("A bridge\n\nBy Ann Lake\nThe Harbour Post\n\n" PROSE "\n", NULL);
    assert_span(s.publisher, "The Harbour Post");
    story_finish(&s);
    s = import(
        "A bridge\n\nBy Ann Lake\nStaff Writer, Merrin Herald\n\n" PROSE "\n", NULL);
    assert_span(s.publisher, "Merrin Herald");
    story_finish(&s);
    s = import("A bridge\n\n3 May 2021\n\nBackground\n\n" PROSE "\n", NULL);
    assert_int_equal(s.blocks[2].kind, BLOCK_HEADING);
    story_finish(&s);
}

static void guesses_no_date(void **state)
{
    (void)state;
    CHECK_FRONT({"3 May", BLOCK_HEADING, "", "", "", ""},
        {"What happened on 3 May 2021", BLOCK_HEADING, "", "", "", ""},
        {"45 May 2021", BLOCK_HEADING, "", "", "", ""},
        {"Update: the bridge is open again.", BLOCK_PARAGRAPH, "", "", "", ""});
}

static void starts_the_first_sentence_behind_place_and_agency(void **state)
{
    (void)state;
    static const struct {
        const char *opening, *publisher, *published;
    } rows[] = {{"ROME (AP) — ", "AP", ""}, {"ROME, May 3 (Reuters) - ", "Reuters", ""},
        {"NEW YORK, May 3, 2021 /PRNewswire/ -- ", "PRNewswire", "2021-05-03"},
        {"(Reuters) – ", "Reuters", ""}, {"Port Lake (CNN) -- ", "CNN", ""},
        {"PORT LAKE, Md. — ", "", ""},
        {"ROME (Sea Newswire) -- Nov. 19, 2024 -- ", "Sea Newswire", "2024-11-19"}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct str text = {0};
        str_addf(&text, "A bridge\n\n%s" PROSE "\n", rows[i].opening);
        struct story s = import(str_c(&text), NULL);
        assert_span(story_sentence_text(&s, &s.sentences[1]), PROSE);
        assert_int_equal(s.blocks[1].start, strlen("A bridge\n\n"));
        assert_span(s.publisher, rows[i].publisher);
        assert_span(s.published, rows[i].published);
        story_finish(&s);
        str_finish(&text);
    }
}

static void a_date_behind_the_place_may_begin_the_sentence(void **state)
{
    (void)state;
    struct story s =
        import("A day\n\nPARIS (AP) - May 3, 2021 - the day the old wall of "
               "the town fell - is one that nobody forgets in Merrin.\n",
            NULL);
    assert_span(story_sentence_text(&s, &s.sentences[1]),
        "May 3, 2021 - the day the old wall of the town fell - is one that nobody "
        "forgets in Merrin.");
    story_finish(&s);
}

static void starts_a_spanish_sentence_behind_place_and_agency(void **state)
{
    (void)state;
    static const char prose[] =
        "El consejo de Merrin cerró el viejo puente el lunes, y "
        "la obra durará un año según el alcalde.";
    static const struct {
        const char *opening, *publisher, *published;
    } rows[] = {{"Merrin, 12 nov (EFE).- ", "EFE", ""},
        {"MERRIN, 12 nov. 2021 — ", "", "2021-11-12"},
        {"Merrin, 12 de noviembre de 2021 — ", "", "2021-11-12"}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct str text = {0};
        str_addf(&text, "El puente\n\n%s%s\n", rows[i].opening, prose);
        struct story s = import(str_c(&text), NULL);
        assert_span(story_sentence_text(&s, &s.sentences[1]), prose);
        assert_span(s.publisher, rows[i].publisher);
        assert_span(s.published, rows[i].published);
        story_finish(&s);
        str_finish(&text);
    }
}

static void keeps_a_spanish_sentence_that_only_sounds_like_a_credit(void **state)
{
    (void)state;
    static const char front[] =
        "El consejo de Merrin cerró el viejo puente el lunes, y "
        "la obra durará un año según el alcalde.";
    static const struct {
        const char *line;
        enum block_kind kind;
    } rows[] = {{"Editado por el diario de Merrin, el informe muestra que los dueños "
                 "conocían el peligro.",
                    BLOCK_PARAGRAPH},
        {"Editado por Ana Ruiz y Leo Gil", BLOCK_BOILERPLATE}};
    for (size_t i = 0; i < 2; i++) {
        struct str text = {0};
        str_addf(&text, "El puente\n\n%s\n\n%s\n\n%s\n", front, rows[i].line, front);
        struct story s = import(str_c(&text), NULL);
        assert_int_equal(s.blocks[2].kind, rows[i].kind);
        story_finish(&s);
        str_finish(&text);
    }
}

static void leaves_a_dash_in_the_first_sentence(void **state)
{
    (void)state;
    static const char *const articles[] = {
        "U.S.-China talks were opened in Geneva on Monday, and nobody knows when they "
        "will end.",
        "U.K.-EU talks were opened in Geneva on Monday, and nobody knows when they "
        "will "
        "end.",
        "EE.UU.-México: el comercio entre los dos países creció el año pasado un cinco "
        "por ciento según el banco.",
        "The bridge — NASA built it — was shut on Monday, "
        "and nobody knows when it will be open again.",
        "NASA — the agency — shut the bridge on Monday, and nobody knows when it will "
        "open."};
    for (size_t i = 0; i < sizeof articles / sizeof articles[0]; i++) {
        struct story s = import(articles[i], NULL);
        assert_span(story_sentence_text(&s, &s.sentences[0]), articles[i]);
        story_finish(&s);
    }
}

static void finds_byline_and_opening_below_a_summary(void **state)
{
    (void)state;
    struct story s = import("A bridge\n\n" PROSE "\n\nBy Ann Lake\n\nROME (AP) — " PROSE
                            "\n\n3 May 2021\n\n" PROSE "\n",
        NULL);
    assert_span(s.author, "Ann Lake");
    assert_span(s.publisher, "AP");
    assert_span(s.published, "");
    assert_int_equal(s.blocks[4].kind, BLOCK_HEADING);
    story_finish(&s);
}

static void takes_the_publisher_from_a_closing_row(void **state)
{
    (void)state;
    struct story s =
        import("A bridge\n\n" PROSE "\n\nSee more Harbour Express News", NULL);
    assert_span(s.publisher, "Harbour Express News");
    assert_int_equal(s.blocks[2].kind, BLOCK_BOILERPLATE);
    story_finish(&s);
    s = import("A bridge\n\n" PROSE "\n\nSee more photos below", NULL);
    assert_span(s.publisher, "");
    story_finish(&s);
}

static void takes_the_title_from_a_first_line_the_name_or_the_first_words(void **state)
{
    (void)state;
    static const struct {
        const char *text, *name, *title;
    } rows[] = {{"A bridge\nis shut\n\n" PROSE, "dir/a.txt", "A bridge"},
        {PROSE "\n" PROSE, "dir/the-old_bridge.v2.txt", "the old bridge.v2"},
        {PROSE "\n" PROSE, NULL,
            "The harbour bridge was shut on Monday after cracks were"},
        {"Share\n\nWhy is it shut?\n\n" PROSE, NULL, "Why is it shut?"},
        {"A bridge\n========\n\n" PROSE, NULL, "A bridge"}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct story s = import(rows[i].text, rows[i].name);
        assert_span(s.title, rows[i].title);
        story_finish(&s);
    }
}

static void finds_the_title_below_the_names_of_paper_and_section(void **state)
{
    (void)state;
    struct story s =
        import("The Harbour Post\nLocal\nA bridge is to be shut for a year\n"
               "By Ann Lake\nTransport correspondent\n3 May 2021\nUpdated 2 "
               "hours ago\nThe bridge on Monday\nImage: Jo Ode\n" PROSE "\n",
            NULL);
    static const enum block_kind kinds[] = {BLOCK_BOILERPLATE, BLOCK_BOILERPLATE,
        BLOCK_TITLE, BLOCK_BYLINE, BLOCK_BYLINE, BLOCK_DATELINE, BLOCK_DATELINE,
        BLOCK_CAPTION, BLOCK_CAPTION, BLOCK_PARAGRAPH};
    assert_span(s.title, "A bridge is to be shut for a year");
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        assert_string_equal(
            block_kind_names[s.blocks[i].kind], block_kind_names[kinds[i]]);
    story_finish(&s);
}

/* Whether a line in the middle of an article is left out. */
static void check_line(const char *line, enum block_kind kind)
{
    struct str text = {0};
    str_addf(&text, "A bridge\n\n" PROSE "\n\n%s\n\n" PROSE "\n", line);
    struct story s = import(str_c(&text), NULL);
    if (s.blocks[2].kind != kind)
        fail_msg("%s: is a %s", line, block_kind_names[s.blocks[2].kind]);
    story_finish(&s);
    str_finish(&text);
}

static void leaves_out_boilerplate(void **state)
{
    (void)state;
    static const char *const lines[] = {"Sign up for our morning letter.", "Share",
        "SHARE:", "Reporting by Ann Lake in Rome; Editing by Jo Ode",
        "Click here to see the map.",
        "We use cookies to make this site work. By going on you accept them.",
        "© 2021 Harbour Press. All rights reserved.", "Copyright 2021 Harbour Press",
        "ADVERTISEMENT", "Read more: Why bridges fall", "Follow us on Twitter.",
        "Jo Ode contributed to this report.", "Home | News | Sport | More",
        "https://example.org/bridge", "5 min read",
        "Don’t miss out. Get it in your inbox.", "1,204", "12 comments",
        "Comments (14)", "Shares: 1,204", "© 2024 The Harbour Press",
        "Ann Lake can be reached at 555 0100.", "Follow the Post on Facebook and X.",
        "Medically reviewed by Dr. S. Lake.",
        "If you buy from them I may earn a share.", "(Editing by Jo Ode)",
        "ann@example.org",
        "(Reporting by Ann Lake in Rome and Jo Ode in Oslo; additional reporting by "
        "Ida Roe in Bonn; writing by Cy Dee; editing by Ed Fox and Al Hay)",
        "Reporting by Ann Lake, a freelance journalist based in Rome.",
        "Reporting by Ann Lake in Rome and a contributor in Oslo who cannot be named "
        "for reasons of law; editing by Jo Ode.",
        "Additional reporting by staff writers in the newsroom and by members of the "
        "data team.",
        "This article mentions the Harbour Press, which publishes this page.",
        "(Adds comment by a lawyer, background)", "(Updates with shares, quotes)",
        "Merrin Town (4-4-2): Lake; Ode, Roe, Dee; Fox.", "Subs not used: Hay, Ide.",
        "About Lake Bridges: Lake Bridges has built bridges that people love to cross "
        "since it was founded in Merrin.",
        "Suggested citation: Lake, A. Old decks. Port Orsa: Sea Press (2025).",
        "All times are in UTC.", "About the author: Ann Lake is a writer in Merrin.",
        "Substitutes: Hay, Ide.", "Referee: Jo Ode (Merrin)", "Attendance: 12,004",
        "(Recasts with vote)",
        "Correction: An earlier version of this article gave the bridge another name.",
        "Keywords: bridge, river, Merrin", "Provided by University of Port Orsa",
        "Have you got a story for us? Write to the desk.", NULL};
    for (size_t i = 0; lines[i]; i++)
        check_line(lines[i], BLOCK_BOILERPLATE);
}

static void keeps_sentences_that_only_sound_like_it(void **state)
{
    (void)state;
    static const char *const lines[] = {"Sign up rates grew.", "Shares fell.",
        "Share prices rose by a third.", "Sources said so.", "Printers are dear.",
        "Reporting is hard.", "An earlier version of this bridge stood until 1938.",
        "Keywords: the council wants none of them in its files.",
        "Provided by law, the fee is 12 crowns.", "About time: the old bridge is shut.",
        "About Ukraine: Ukraine will get twelve bridges from the county.",
        "Have you got a story that shows how the bridge changed you? Many do.",
        "About Ukraine: The council said that arms would arrive in May.",
        "About Ann Lake, one thing is sure: Ann Lake is here to stay.",
        "(Adds up to 300 crowns a year for each family, the county said.)",
        "The Bruins (4-3-3) lost to Merrin (5-4-1) on Monday.",
        "Picture: a town of 900 people without a doctor.",
        "Contact: the virus is spread by touch, the county said.",
        "Booked: every room in town was taken for the eclipse on Friday.",
        "About 300 people: that is who uses the bridge.",
        "Reporting by the Harbour Press found that the owners knew of the danger.",
        "Reporting by Reuters has shown that Lake knew.",
        "Reporting by the Harbour Press revealed the danger of it.", "See the bridge.",
        "He said: “Read more books.”", NULL};
    for (size_t i = 0; lines[i]; i++)
        check_line(lines[i], BLOCK_PARAGRAPH);
}

static void leaves_out_what_is_for_editors_to_the_end(void **state)
{
    (void)state;
    struct story s = import("A bridge\n\n" PROSE "\n\n" PROSE
                            "\n\nNotes to editors\n\n" PROSE "\n\n" PROSE "\n",
        NULL);
    assert_int_equal(s.blocks[2].kind, BLOCK_PARAGRAPH);
    for (size_t i = 3; i < s.n; i++)
        assert_int_equal(s.blocks[i].kind, BLOCK_BOILERPLATE);
    story_finish(&s);
}

static void leaves_out_lists_of_sources_up_to_the_next_prose(void **state)
{
    (void)state;
    struct story s =
        import("A bridge\n\n" PROSE "\n\nSources\n\nAnn Lake. \"A bridge\" — "
               "Harbour Post, May 3, 2021\n\n- Other\n\nRelated articles\nA "
               "boat\nA crane\n\n" PROSE "\n",
            NULL);
    for (size_t i = 2; i < 8; i++)
        assert_int_equal(s.blocks[i].kind, BLOCK_BOILERPLATE);
    assert_int_equal(s.blocks[8].kind, BLOCK_PARAGRAPH);
    story_finish(&s);
}

static void reads_the_front_of_a_spanish_article(void **state)
{
    (void)state;
    struct story s =
        import("Un puente cerrado\n\nPor Ana Lago, El País\n\nPublicado el 3 de "
               "mayo de 2021\n\nEl puente de la ciudad se cierra por un año, y "
               "nadie sabe cuándo se abre.\n\nTodos los derechos reservados.\n",
            NULL);
    assert_span(s.author, "Ana Lago");
    assert_span(s.publisher, "El País");
    assert_span(s.published, "2021-05-03");
    assert_int_equal(s.blocks[4].kind, BLOCK_BOILERPLATE);
    story_finish(&s);
    s = import(
        "Un puente cerrado\n\nMADRID, 12 de mayo de 2021 (EFE) - El puente de la "
        "ciudad se cierra por un año, y nadie sabe cuándo se abre.\n",
        NULL);
    assert_span(s.publisher, "EFE");
    assert_span(s.published, "2021-05-12");
    story_finish(&s);
}

/* Binary search wants order. */
static void has_its_lists_in_order(void **state)
{
    (void)state;
    static const struct language *const languages[] = {
        &language_english, &language_spanish};
    for (size_t i = 0; i < 2; i++) {
        const struct language *l = languages[i];
        const struct word_list *lists[] = {&l->common, &l->titles, &l->inner,
            &l->numbered, &l->tails, &l->places, &l->starters, &l->speech, &l->roles,
            &l->posts, &l->publishers, &l->weekdays};
        for (size_t k = 0; k < sizeof lists / sizeof lists[0]; k++)
            for (size_t w = 1; w < lists[k]->n; w++)
                if (strcmp(lists[k]->words[w - 1], lists[k]->words[w]) >= 0)
                    fail_msg("%s: %s is out of order", l->code, lists[k]->words[w]);
        assert_int_equal(l->months.n, 12);
        assert_in_range(l->phrase_n, 1, LANGUAGE_MOST_PHRASES - 1);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_author_and_publisher_from_a_byline),
        cmocka_unit_test(takes_the_date_beside_an_author),
        cmocka_unit_test(takes_author_and_date_from_the_last_lines),
        cmocka_unit_test(takes_no_other_line_for_a_byline),
        cmocka_unit_test(takes_the_dates_of_a_dateline),
        cmocka_unit_test(finds_a_byline_in_lines_that_are_filled),
        cmocka_unit_test(a_name_is_one_only_below_a_title),
        cmocka_unit_test(guesses_no_date),
        cmocka_unit_test(starts_the_first_sentence_behind_place_and_agency),
        cmocka_unit_test(a_date_behind_the_place_may_begin_the_sentence),
        cmocka_unit_test(starts_a_spanish_sentence_behind_place_and_agency),
        cmocka_unit_test(keeps_a_spanish_sentence_that_only_sounds_like_a_credit),
        cmocka_unit_test(leaves_a_dash_in_the_first_sentence),
        cmocka_unit_test(finds_byline_and_opening_below_a_summary),
        cmocka_unit_test(takes_the_publisher_from_a_closing_row),
        cmocka_unit_test(takes_the_title_from_a_first_line_the_name_or_the_first_words),
        cmocka_unit_test(finds_the_title_below_the_names_of_paper_and_section),
        cmocka_unit_test(leaves_out_boilerplate),
        cmocka_unit_test(keeps_sentences_that_only_sound_like_it),
        cmocka_unit_test(leaves_out_what_is_for_editors_to_the_end),
        cmocka_unit_test(leaves_out_lists_of_sources_up_to_the_next_prose),
        cmocka_unit_test(reads_the_front_of_a_spanish_article),
        cmocka_unit_test(has_its_lists_in_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
