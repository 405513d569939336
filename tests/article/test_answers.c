/* An accusation and the answer to it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "article/make.h"
#include "lib/made.h"

static void gives_an_accusation_with_its_answer(void **state)
{
    (void)state;
    struct brief brief = {0};
    made_brief(&brief,
        MADE_HEAD
        "The firm has been accused of using cheap steel. The company denies it. "
        "It rained again in the hills above Merrin.\n",
        "", 0, NULL);
    size_t last = brief.pane[PANE_CONTEXT].n - 1;
    struct point p = brief.pane[PANE_CONTEXT].at[last];
    assert_true(span_is(p.text, "The firm has been accused of using cheap steel."));
    assert_true(span_is(p.detail, "The company denies it."));
    brief_finish(&brief);
    made_check_has(MADE_HEAD
        "The clerk was charged with taking 900 crowns from the till. He "
        "pleaded not guilty.\n",
        "from the till. | He pleaded not guilty.");
}

#define ACCUSED(answer)                                                            \
    MADE_HEAD                                                                      \
    "Prosecutors accused the builder of fraud, and critics warned of a "           \
    "crisis.\n\n"                                                                  \
    "Engineers warned that the shortage of steel at Merrin is a serious risk.\n\n" \
    "Farmers complained of delays and feared that the harvest could fail.\n\n"     \
    "The unions criticised the lack of safety and threatened a strike.\n\n"        \
    "The county spent 40 million on the roads of Merrin in 2019. The road to "     \
    "Merrin has 14 bridges of that county.\n\n" answer

static void does_not_cut_the_answer_to_an_accusation(void **state)
{
    (void)state;
    made_check_has_not(MADE_HEAD "The firm has been accused of using cheap steel. "
                                 "\"The company denies it all. It is "
                                 "a lie from the start,\" said Ivo Lund.\n",
        "steel. | \"The company denies it all.\n");
}

static void gives_an_accusation_the_answer_from_further_down(void **state)
{
    (void)state;
    const char *article = ACCUSED("The builder, Ivo Lund, denied that in a letter.\n");
    made_check_has(article, "challenges Prosecutors accused the builder of fraud");
    made_check_has(article, "challenges The builder, Ivo Lund, denied that");
    struct brief brief = {0};
    made_brief(&brief, article, "", 0, NULL);
    assert_int_equal(brief.pane[PANE_CHALLENGES].n, MAKE_POINTS);
    brief_finish(&brief);
    made_brief(&brief, article, "", 3, NULL); /* no room for it in the context */
    assert_int_equal(brief.pane[PANE_CONTEXT].n, 3);
    assert_int_equal(brief.pane[PANE_CHALLENGES].n, 3); /* one gave way */
    assert_int_equal(brief.pane[PANE_CHALLENGES].at[2].paragraph, 10);
    brief_finish(&brief);
    made_check_has_not(
        ACCUSED("The club wanted a court for tennis, which a vote rejected.\n"),
        "challenges The club"); /* no answer to that */
}

static void gives_an_accusation_the_answer_that_only_says_she(void **state)
{
    (void)state;
    const char *answer = "She denies 14 counts of fraud and one of theft.";
    struct str article = {0}, point = {0};
    str_addf(&article, "%s%s%s\n", MADE_HEAD,
        "Ida Roe, 54, is accused of taking 900,000 crowns from the till of the county."
        "\n\n",
        answer);
    str_addf(&point, "challenges %s", answer);
    made_check_has(str_c(&article), str_c(&point));
    str_cut(&article, 0);
    str_addf(&article, "%s%s%s\n", MADE_HEAD,
        "Ida Roe, 54, is accused of taking 900,000 crowns from the till of the county."
        "\n\nThe till stood in the hall.\n\n",
        answer);
    made_check_has_not(str_c(&article), answer); /* "she" might be another */
    str_cut(&article, 0);
    str_addf(&article, "%s%s", MADE_HEAD,
        "Ida Roe, 54, is accused of taking 900,000 crowns from the till of the county."
        "\n\nShe was denied a licence by the council in the spring of 2019.\n");
    made_check_has_not(str_c(&article), "challenges She was denied a licence");
    str_cut(&article, 0);
    str_addf(&article, "%s%s", MADE_HEAD,
        "Ida Roe, 54, is accused of taking 900,000 crowns from the till of the county."
        "\n\nThis denied the county a new pier in the spring of 2019.\n");
    made_check_has_not(str_c(&article), "challenges This denied the county");
    str_finish(&article);
    str_finish(&point);
}

static void does_not_give_up_an_accusation_for_its_answer(void **state)
{
    (void)state;
    struct brief brief = {0};
    made_brief(&brief,
        MADE_HEAD
        "Prosecutors accused the builder of fraud, and critics warned of a crisis "
        "and a risk.\n\nThe builder, Ivo Lund, denied the fraud in a letter.\n",
        "", 1, NULL);
    assert_int_equal(brief.pane[PANE_CHALLENGES].n, 1);
    assert_int_equal(brief.pane[PANE_CHALLENGES].at[0].paragraph, 5);
    brief_finish(&brief);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gives_an_accusation_with_its_answer),
        cmocka_unit_test(does_not_cut_the_answer_to_an_accusation),
        cmocka_unit_test(gives_an_accusation_the_answer_from_further_down),
        cmocka_unit_test(gives_an_accusation_the_answer_that_only_says_she),
        cmocka_unit_test(does_not_give_up_an_accusation_for_its_answer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
