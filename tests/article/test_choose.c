/* Which panes are filled, and what with, where no heading says it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "article/candidates.h"
#include "article/choose.h"
#include "article/import.h"
#include "article/judge.h"
#include "article/make.h"
#include "lib/made.h"

#define MAYOR "The mayor criticised the closure in a letter to the paper.\n\n"
#define OWNERS "The owners of a mill complained in a letter to the county.\n\n"

static void judge(struct judgement *j, struct story *story, const char *article)
{
    struct err err = {0};
    assert_true(import_article(span_of(article), IMPORT_TEXT, NULL, story, &err));
    judge_story(j, story);
}

static void finish(struct judgement *j, struct story *story)
{
    judge_finish(j);
    story_finish(story);
}

static void two_that_are_likely_fill_a_pane_that_one_does_not(void **state)
{
    (void)state;
    made_check_has_not(MADE_HEAD MAYOR, "challenges ");
    made_check_has_not(MADE_HEAD OWNERS, "challenges ");
    made_check_has(MADE_HEAD MAYOR OWNERS, "challenges The mayor criticised");
    made_check_has(MADE_HEAD MAYOR OWNERS, "challenges The owners of a mill");
}

static void what_points_to_the_bottom_line_may_stand_alone(void **state)
{
    (void)state;
    const char *of_the_council =
        MADE_HEAD "The council told the county on Tuesday.\n\n"
                  "It is expected to meet in May and is likely to buy a new bridge.\n";
    const char *of_another =
        MADE_HEAD "A builder of boats told the county on Tuesday.\n\n"
                  "It is expected to meet in May and is likely to buy a new bridge.\n";
    made_check_has(of_the_council, "outlook It is expected to meet in May");
    made_check_has_not(of_another, "It is expected");
}

static void what_points_to_somebody_else_does_not(void **state)
{
    (void)state;
    static const char *const before[] = {
        "The old farmer Ivo Lund told the county on Tuesday.\n\n",
        "\"The council is a wreck,\" Ivo Lund said.\n\n",
        "\"The council is a wreck.\"\n\n"};
    for (size_t i = 0; i < sizeof before / sizeof before[0]; i++) {
        struct str article = {0};
        str_addf(&article, "%s%s%s", MADE_HEAD, before[i],
            "He is expected to resign in May and is likely to leave.\n");
        made_check_has_not(str_c(&article), "He is expected");
        str_finish(&article);
    }
}

static void it_stands_alone_only_where_its_pane_is_empty(void **state)
{
    (void)state;
    made_check_has_not(MADE_HEAD
        "The council told the county on Tuesday.\n\n"
        "The council is expected to meet in May and is likely to buy a bridge. It is "
        "expected to ask for money in June and is likely to get some.\n",
        "outlook It is expected");
    made_check_has_not(MADE_HEAD
        "The ferry is expected to start in May and is likely to pay.\n\n"
        "The council told the county on Tuesday.\n\n"
        "It is expected to ask for money in June and is likely to get some.\n",
        "outlook It is expected");
}

static void a_run_that_starts_with_another_panes_is_no_point(void **state)
{
    (void)state;
    const char *article =
        MADE_HEAD "Ana Ruiz warned that a shortage of steel is a serious risk. She is "
                  "expected to resign in May and is likely to leave.\n";
    made_check_has(article, "challenges Ana Ruiz warned");
    made_check_has_not(article, "outlook");
}

static void points_have_priorities_from_1(void **state)
{
    (void)state;
    struct brief brief = {0};
    made_brief(&brief,
        MADE_HEAD
        "Farmers complained of delays and feared that the harvest could fail.\n\n"
        "Doctors warned of a shortage of beds and the risk of a strike.\n",
        "", 0, NULL);
    const struct points *points = &brief.pane[PANE_CHALLENGES];
    unsigned seen = 0;
    for (size_t i = 0; i < points->n; i++)
        seen |= 1U << points->at[i].priority;
    assert_int_equal(points->n, 2);
    assert_int_equal(seen, 1U << 1 | 1U << 2);
    brief_finish(&brief);
}

static void the_bottom_line_is_one_whatever_its_cues_say(void **state)
{
    (void)state;
    struct story story = {0};
    struct judgement j;
    struct choice choice;
    const char *article =
        "Merrin in trouble\n\nWhat is wrong with the bridge, and for how long? Critics "
        "warned of a crisis, a shortage, a risk, a dispute and a lack of money.\n\n"
        "A ferry crosses the river every hour.\n";
    judge(&j, &story, article);
    choose_points(&j, 4, &choice);
    const struct judged *e = &j.at[choice.bottom_line.sentence];
    assert_true(choice.has_bottom_line);
    assert_int_equal(e->likeliest, PANE_CHALLENGES);
    assert_int_equal(e->best, FOR_BOTTOM_LINE);
    choice_finish(&choice);
    finish(&j, &story);
}

static void what_is_chosen_is_for_something(void **state)
{
    (void)state;
    struct story story = {0};
    struct judgement j;
    struct choice choice;
    judge(&j, &story,
        MADE_HEAD "The mayor Ana Ruiz warned, \"The bridge is a risk and a "
                  "danger. I am sad, and I thank you all for the flowers.\"\n");
    assert_int_equal(j.at[j.n - 1].best, FOR_NOTHING);
    choose_points(&j, 4, &choice);
    assert_true(j.at[j.n - 1].flags & JUDGED_CHOSEN);
    assert_true(j.at[j.n - 1].best < PANE_COUNT);
    choice_finish(&choice);
    finish(&j, &story);
}

static void what_the_post_is_about_is_the_bottom_line_but_not_in_a_quotation(
    void **state)
{
    (void)state;
    const char *article =
        "Bridges\n\nBridges are old things in most towns of the county, "
        "and people grow up beside them.\n\n"
        "%sWe believe that a bridge should be weighed once a year%s.\n\n"
        "The oldest one was built in 1938. Boats sail below it.\n";
    struct str text = {0};
    str_addf(&text, article, "", "");
    made_check_has(str_c(&text), "bottom We believe that");
    str_cut(&text, 0);
    str_addf(&text, article, "\"", ",\" said Ana Ruiz");
    made_check_has(str_c(&text), "bottom Bridges are old");
    str_finish(&text);
}

static void a_word_of_the_title_counts_once_in_a_sentence(void **state)
{
    (void)state;
    struct story story = {0};
    struct judgement j;
    judge(&j, &story, MADE_HEAD "A bridge is a bridge, and bridges are closed.\n");
    assert_int_equal(j.at[j.n - 1].title, 2);
    finish(&j, &story);
}

static void chances_are_per_mille_and_add_up(void **state)
{
    (void)state;
    struct story story = {0};
    struct judgement j;
    judge(&j, &story, MADE_HEAD "Outlook\n\nIt will open in May.\n" MAYOR);
    size_t prose = 0;
    for (size_t i = 0; i < j.n; i++) {
        unsigned sum = 0;
        for (int use = 0; use < FOR_COUNT; use++)
            sum += j.at[i].chance[use];
        if (!(j.at[i].flags & JUDGED_PROSE))
            continue;
        prose++;
        assert_in_range(sum, 1000 - FOR_COUNT, 1000); /* rounded down */
        for (int use = 0; use < FOR_COUNT; use++)
            assert_true(j.at[i].chance[use] <= j.at[i].chance[j.at[i].best]);
    }
    assert_int_equal(prose, 7);
    finish(&j, &story);
}

static void words_alone_must_be_likelier_than_what_a_cue_tells(void **state)
{
    (void)state;
    struct story story = {0};
    struct judgement j;
    struct candidates c;
    judge(&j, &story, MADE_HEAD MAYOR OWNERS);
    size_t last = j.n - 1;
    for (int is_told = 0; is_told <= 1; is_told++) {
        j.at[last].score[PANE_CHALLENGES] = is_told;
        j.at[last].chance[PANE_CHALLENGES] = 300;
        size_t found = 0;
        candidates_find(&c, &j);
        for (size_t i = 0; i < c.n; i++)
            found += c.at[i].pane == PANE_CHALLENGES && c.at[i].pick.sentence == last;
        assert_int_equal(found, is_told);
        candidates_finish(&c);
    }
    finish(&j, &story);
}

static void more_of_the_news_is_context(void **state)
{
    (void)state;
    const char *article =
        "Fire destroys the mill in Merrin\n\n"
        "A fire destroyed the old mill in Merrin on Monday.\n\n"
        "Two workers died in the fire on Monday, and three were injured.\n\n"
        "The mill was built in 1938. A ferry crosses the river there.\n\n"
        "The river is 80 metres wide at that place. Boats are built there.\n";
    struct make_options options = {.from = IMPORT_TEXT};
    struct str out = {0}, notes = {0};
    struct err err = {0};
    made_check_has(article, "context Two workers died in the fire");
    assert_true(make_explain(span_of(article), &options, true, &out, &notes, &err));
    char *line = strstr(str_c(&out), "Two workers");
    assert_non_null(line);
    *strchr(line, '\n') = '\0';
    assert_non_null(strstr(line, "\"pane\":\"context\""));
    assert_null(strstr(line, "\"words\"")); /* none leans to that */
    str_finish(&out);
    str_finish(&notes);
}

static void no_detail_is_said_twice(void **state)
{
    (void)state;
    const char *article =
        MADE_HEAD "The council will take up two plans in May:\n\n"
                  "- Ferry: A second boat is to sail from June. It takes forty cars. "
                  "Tickets stay at two euros.\n"
                  "- Bus: Line 9 is to turn at the mill until autumn. It stops at the "
                  "lock. Tickets stay at two euros. The drivers get a day off.\n";
    struct brief b;
    struct str text = {0};
    made_brief(&b, article, NULL, 4, NULL);
    made_text(&text, &b);
    const char *tickets = strstr(str_c(&text), "Tickets stay at two euros.");
    assert_non_null(tickets);
    assert_null(strstr(tickets + 1, "Tickets stay at two euros."));
    str_finish(&text);
    brief_finish(&b);
    made_check_has(article, "June. | It takes forty cars.\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_that_are_likely_fill_a_pane_that_one_does_not),
        cmocka_unit_test(what_points_to_the_bottom_line_may_stand_alone),
        cmocka_unit_test(what_points_to_somebody_else_does_not),
        cmocka_unit_test(it_stands_alone_only_where_its_pane_is_empty),
        cmocka_unit_test(a_run_that_starts_with_another_panes_is_no_point),
        cmocka_unit_test(points_have_priorities_from_1),
        cmocka_unit_test(the_bottom_line_is_one_whatever_its_cues_say),
        cmocka_unit_test(words_alone_must_be_likelier_than_what_a_cue_tells),
        cmocka_unit_test(more_of_the_news_is_context),
        cmocka_unit_test(no_detail_is_said_twice),
        cmocka_unit_test(what_is_chosen_is_for_something),
        cmocka_unit_test(
            what_the_post_is_about_is_the_bottom_line_but_not_in_a_quotation),
        cmocka_unit_test(a_word_of_the_title_counts_once_in_a_sentence),
        cmocka_unit_test(chances_are_per_mille_and_add_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
