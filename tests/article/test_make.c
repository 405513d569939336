/* What becomes a point, and in which pane: a rule at a time. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "article/make.h"
#include "lib/made.h"

static void takes_the_news_for_the_bottom_line_where_it_says_so(void **state)
{
    (void)state;
    made_check_has(
        "A guide to our bridges\n\nThe county owns forty bridges. All are inspected "
        "in May. It takes a month.\n\nThe maps on our pages were old and hard to "
        "read. Today we are happy to launch a new map of the bridges.\n\nIt shows "
        "the state of each bridge. The colours are those of the reports.\n",
        "bottom Today we are happy to launch a new map of the bridges.");
}

static void takes_the_first_sentence_though_the_second_has_more_of_the_title(
    void **state)
{
    (void)state;
    made_check_has(
        "Merrin county ends eel fishing on Lake Orsa\n\nThe last boats were tied up "
        "on Monday at the pier of Orsa under a deal with the county. The lake had "
        "given Merrin half of the eel that its fishing boats sold. Some 80 tons were "
        "landed a year.\n\nThe county pays for the nets that are handed in. One "
        "owner has kept his.\n",
        "bottom The last boats were tied up on Monday");
    made_check_has(
        "Why eel fishing ends on Lake Orsa\n\nWhy would fishing for eel end on a "
        "lake like Orsa? The county has bought every boat on the shore. Some 80 tons "
        "were landed a year.\n\nThe county pays for the nets that are handed in. "
        "One owner has kept his.\n",
        "bottom The county has bought every boat on the shore.");
}

static void takes_what_the_title_promises_where_a_scene_is_set_before_it(void **state)
{
    (void)state;
    static const char *const scenes[] = {
        "When I came here ten years ago, I walked to work every day. The walk "
        "took "
        "an hour. My shoes were thin. Rain fell on most days. ",
        "Most people never think of the road that is under their feet. They think of "
        "the place that they go to. A road is there. It is grey. "};
    for (size_t i = 0; i < sizeof scenes / sizeof scenes[0]; i++) {
        struct str article = {0};
        str_addf(&article, "%s%s%s", "Cycle lanes made Merrin a quieter town\n\n",
            scenes[i],
            "Cycle lanes have made the town quieter in three years.\n\nThe first lane "
            "was painted in 2019. It ran from the pier to the school.\n");
        made_check_has(
            str_c(&article), "bottom Cycle lanes have made the town quieter");
        str_finish(&article);
    }
}

static void takes_no_list_above_the_first_sentence_for_the_bottom_line(void **state)
{
    (void)state;
    made_check_has(
        "Mill group cuts outlook\n\n* Mill group sees outlook of 5 percent\n* Shares "
        "fall by a tenth\n(Adds background, comment)\n\nThe mill group of Merrin said "
        "on Thursday that it would earn less than it had hoped. Its orders fell by a "
        "third.\n\nThe group employs 900 people. It was founded in 1921. Its main mill "
        "is in Merrin.\n",
        "bottom The mill group of Merrin said on Thursday");
    made_check_has(
        "Lake trade in May\n\n- Eels landed at Merrin weighed 80 tons, a third "
        "more than in April.\n- Nets cost 12 crowns a metre.\n- The ferry "
        "carried 900 cars a day.\n- The pier was shut for two days.\n- Some "
        "40 boats were sold.\n",
        "bottom Eels landed at Merrin");
    made_check_has(
        "Lake trade in May\n\n- Eels landed at Merrin weighed 80 tons, a third "
        "more than in April.\n- Nets cost 12 crowns a metre.\n- The ferry "
        "carried 900 cars a day.\n- The pier was shut for two days.\n- Some "
        "40 boats were sold.\n- Eggs rose.\n- Bread fell.\n- Salt stood "
        "still.\n- Nails were dear.\n\nThe figures come from the county, which counts "
        "them each month.\n",
        "bottom Eels landed at Merrin");
}

static void takes_no_greeting_or_name_for_the_bottom_line(void **state)
{
    (void)state;
    static const char *const before[] = {"Good morning.\n\n",
        "Authors: Ann Lake, Jo van Ode and Ida Roe\n\nSummary\n\n",
        "University of Port Orsa\n\n"};
    for (size_t i = 0; i < sizeof before / sizeof before[0]; i++) {
        struct str article = {0};
        str_addf(&article, "%s%s%s", "Eels of Lake Orsa\n\n", before[i],
            "In the summer of 2021 some 300 eels died in the lake. A filter failed at "
            "the mill.\n\nThe mill is at Merrin. It was built in 1921. It has 40 "
            "workers. The lake is deep.\n");
        made_check_has(str_c(&article), "bottom In the summer of 2021 some 300 eels");
        str_finish(&article);
    }
}

static void takes_steps_that_are_named_in_a_word_or_two(void **state)
{
    (void)state;
    const char *article =
        MADE_HEAD "Steps\n\n1. Count the stones. Each of them has a number on the side "
                  "that was inside.\n2. Check the sand. Wash it until the water is "
                  "clear.\n3. Sign off. The head of the yard must sign the form within "
                  "five days.\n";
    made_check_has(article, "agenda Count the stones. | Each of them has a number");
    made_check_has(
        article, "agenda [Check the sand] Wash it until the water is clear.");
    made_check_has(article, "agenda [Sign off] The head of the yard must sign");
    made_check_has_not(MADE_HEAD
        "Steps\n\n- Sign off. The council of Merrin closed the old bridge on Monday.\n"
        "- Count the stones by the number that they have on their side.\n",
        "Sign off"); /* what it means is said already */
}

static void what_minutes_resolve_is_agenda(void **state)
{
    (void)state;
    static const char *const resolved[] = {
        "It was RESOLVED to apply to the county for a limit of 20 mph.",
        "It was agreed to spend up to 3,800 crowns on two signs."};
    for (size_t i = 0; i < sizeof resolved / sizeof resolved[0]; i++) {
        struct str article = {0}, point = {0};
        str_addf(&article, "%s%s\n", MADE_HEAD, resolved[i]);
        str_addf(&point, "agenda %s", resolved[i]);
        made_check_has(str_c(&article), str_c(&point));
        str_finish(&article);
        str_finish(&point);
    }
}

static void takes_the_lead_below_key_points_and_their_heading(void **state)
{
    (void)state;
    made_check_has(
        "A blow for the county\n\nKey points\n\n- The deck has cracks in many places. "
        "Some are a hand wide.\n- Some 900 cars a day used the bridge. Most were "
        "lorries.\n- The ferry is full. It sails each hour.\n\nCracks in the "
        "deck\n\nThe "
        "council of Merrin closed the old bridge on Monday. It took an hour.\n\nThe "
        "bridge was built in 1938 by the county.\n",
        "bottom The council of Merrin closed the old bridge");
}

static void a_date_in_a_short_name_is_that_of_its_point(void **state)
{
    (void)state;
    struct brief b = {0};
    made_brief(&b,
        MADE_HEAD
        "These measures are on the agenda:\n\n- In June 2027. The pier is "
        "painted by the county and opened again.\n- Sign off. The head of the "
        "yard must sign the form.\n",
        "", 0, NULL);
    assert_int_equal(b.pane[PANE_AGENDA].n, 2);
    assert_true(span_is(b.pane[PANE_AGENDA].at[0].topic, "In June 2027"));
    assert_true(span_is(b.pane[PANE_AGENDA].at[0].date, "2027-06"));
    brief_finish(&b);
}

static void takes_what_a_post_says_of_itself_and_nothing_before_it(void **state)
{
    (void)state;
    made_check_has(
        "Three ways to mend a wall\n\nWalls fall down in winter. Owners ask what to "
        "do. "
        "In this post we show how a dry wall is mended.\n\nA wall has two faces. The "
        "space between them is filled with small stones.\n",
        "bottom In this post we show how a dry wall is mended.");
    made_check_has("Tres maneras de reparar un muro\n\nLos muros caen en invierno. Los "
                   "vecinos preguntan qué hacer. En esta entrada explicamos cómo se "
                   "repara un muro de piedra.\n\nUn muro tiene dos caras. El espacio "
                   "entre ellas se llena de piedras.\n",
        "bottom En esta entrada explicamos cómo se repara un muro de piedra.");
}

static void takes_the_first_sentence_that_says_who_he_is(void **state)
{
    (void)state;
    made_check_has(
        "Former airline chief Duarte called in by inquiry\n\nMiguel Duarte, an airline "
        "chief, has been called before an inquiry on claims that he told managers to "
        "let "
        "planes fly.\n\nThe call came a day after Duarte said that the inquiry into "
        "the "
        "airline was called too late.\n\nThe airline has forty planes. All were built "
        "before 1990. None flies at night.\n",
        "bottom Miguel Duarte, an airline chief");
    made_check_has(
        "Report blames a series of mistakes\n\nIt has become known that a report "
        "on the collapse of a bank will blame a series of mistakes.\n\nThe bank "
        "lent to builders. It had forty branches in 1990. All are closed.\n\nA "
        "court sits in May.\n",
        "bottom It has become known that a report");
}

static void takes_the_pane_from_the_heading(void **state)
{
    (void)state;
    made_check_has(MADE_HEAD "Background\n\nCars will use the new road in June.\n",
        "context Cars will use the new road in June.");
    made_check_has(MADE_HEAD
        "Plans of the council\n\nThe pier has a crack as long as an arm.\n",
        "agenda The pier has a crack as long as an arm.");
    made_check_has(MADE_HEAD
        "Time constraints\n\nThe pier has a crack as long as an arm.\n",
        "challenges The pier has a crack as long as an arm.");
}

static void prefers_the_noun_of_a_heading_to_its_adverb(void **state)
{
    (void)state;
    made_check_has(MADE_HEAD
        "Challenges Ahead\n\nThe county owns four of the lorries.\n",
        "challenges The county owns four of the lorries.");
    made_check_has(MADE_HEAD
        "The Future of the Problem Bridge\n\nThe county owns the lorries.\n",
        "outlook The county owns the lorries.");
}

static void takes_the_pane_of_items_from_their_lead_in(void **state)
{
    (void)state;
    const char *article =
        MADE_HEAD "These subjects dominate the agenda of the talks:\n\n"
                  "- Tolls: Drivers pay two crowns for each crossing.\n"
                  "- Lorries: The heavy ones use the northern road.\n";
    made_check_has(article, "agenda [Tolls] Drivers pay two crowns for each crossing.");
    made_check_has(article, "agenda [Lorries] The heavy ones use the northern road.");
    made_check_has_not(article, "dominate the agenda");
    made_check_has(MADE_HEAD "We therefore ask the board of the ferry:\n\n"
                             "- Drivers pay two crowns for each crossing.\n"
                             "- The heavy lorries use the northern road.\n",
        "agenda Drivers pay two crowns for each crossing.");
}

static void prefers_the_heading_to_the_lead_in(void **state)
{
    (void)state;
    made_check_has(MADE_HEAD
        "Looking to the Future\n\nThe work will focus on:\n\n"
        "- Training: Teaching all the inspectors to read the sensors.\n",
        "outlook [Training] Teaching all the inspectors to read the sensors.");
}

static void a_heading_that_says_nothing_leaves_it_to_the_one_above(void **state)
{
    (void)state;
    made_check_has("# Council closes the bridge\n\n" MADE_HEAD
                   "## Common challenges\n\n### Lorries\n\n"
                   "The county owns four of the lorries.\n",
        "challenges The county owns four of the lorries.");
    made_check_has("# Council closes the bridge\n\n" MADE_HEAD
                   "## Common challenges\n\n## Lorries\n\n"
                   "The county owns four of the lorries.\n",
        "context The county owns four of the lorries.");
}

static void takes_items_without_a_stop_where_their_list_says_what_of(void **state)
{
    (void)state;
    made_check_has(MADE_HEAD
        "Councillors agreed to:\n\n- close the library on Mill Road in July\n"
        "- sell the old fire station\n",
        "agenda close the library on Mill Road in July");
    made_check_has_not(MADE_HEAD "Elsewhere on the river there are\n\n"
                                 "- The Library of Mill Road in Merrin\n"
                                 "- The Old Fire Station of the County\n",
        "Fire Station");
}

#define INTERVIEW(ask, answer)                                                        \
    MADE_HEAD ask                                                                     \
        " Why is the bridge shut?\n\n" answer                                         \
        " A pier has moved by an inch. Nobody knows why.\n\n" ask                     \
        " What stands in the way of a repair?\n\n" answer                             \
        " Money, mostly. The county gave us one lorry for forty old bridges.\n\n" ask \
        " And what do you want?\n\n" answer                                           \
        " We want a second lorry and two more people for the winter.\n"

static void names_who_answers_and_takes_the_pane_from_the_question(void **state)
{
    (void)state;
    made_check_has(INTERVIEW("JH:", "TV:"),
        "challenges [TV] The county gave us one lorry for forty old bridges.");
    made_check_has(INTERVIEW("JH:", "TV:"),
        "agenda [TV] We want a second lorry and two more people for the winter.");
    made_check_has(INTERVIEW("((Jo Holt))", "((Tom Veld))"),
        "agenda [Tom Veld] We want a second lorry and two more people");
    made_check_has_not(INTERVIEW("JH:", "TV:"), "What stands");
    made_check_has_not(
        INTERVIEW("JH:", "TV:") "\nJH: Critics say the bridge is a serious risk.\n",
        "Critics say"); /* the one who asks is not the one who answers */
    made_check_has_not(
        INTERVIEW("JH:", "TV:\n\nThe county lied about the crisis of the "
                         "bridge for thirty years.\n\nTV:"),
        "lied about"); /* who says so stands a paragraph before */
    made_check_has(MADE_HEAD
        "Background\n\nSo what stands in the way of a plan, and why?\n\n"
        "The county owns forty old bridges and two lorries.\n",
        "context The county owns forty old bridges");
    static const char unnamed[] =
        MADE_HEAD "The county has forty bridges and warns of a crisis. What stands "
                  "in the way of a repair?\n\n"
                  "The builders have one lorry, two ladders and no crane.\n\n"
                  "You warned of a serious risk in 2019. Who was told of it?\n\n"
                  "The county got a letter in the spring of that year.\n";
    made_check_has(MADE_HEAD
        "What will happen next?\n\nThe county will vote in May.\n\n"
        "What are the risks?\n\nThe wall could fall, an engineer said on Monday. But "
        "who will pay for that?\n",
        "challenges The wall could fall"); /* headings are no interview */
    made_check_has(unnamed, "challenges The builders have one lorry");
    made_check_has_not(unnamed, "The county has forty"); /* it leads to a question */
    made_check_has_not(unnamed, "You warned of");
    made_check_has_not(MADE_HEAD
        "Route: The road is shut.\n\nRoute: It passes the pier of Merrin.\n",
        "[Route]"); /* nobody asks */
}

static void the_start_of_a_paragraph_says_what_the_rest_is_about(void **state)
{
    (void)state;
    const char *article =
        MADE_HEAD "The problem is money. The county owns forty old bridges. "
                  "The bank of Merrin lends it nothing more.\n";
    made_check_has(article, "challenges The county owns forty old bridges.");
    made_check_has(article, "challenges The bank of Merrin lends it nothing more.");
    made_check_has_not(MADE_HEAD
        "On Monday there was a problem. The county owns forty bridges.\n",
        "challenges The county owns");
}

static void a_letter_before_an_answer_is_no_topic(void **state)
{
    (void)state;
    const char *article =
        MADE_HEAD "%s: When will the bridge open again?\n\n"
                  "%s: The bridge is expected to open in May, and is likely to pay.\n\n"
                  "%s: What comes behind it?\n\n"
                  "%s: The ferry is expected to sail in June, and is likely to pay.\n";
    struct str text = {0};
    str_addf(&text, article, "Q", "A", "Q", "A");
    made_check_has(str_c(&text), "outlook The bridge is expected");
    str_cut(&text, 0);
    str_addf(&text, article, "Press", "Hill", "Press", "Hill");
    made_check_has(str_c(&text), "outlook [Hill] The bridge is expected");
    str_finish(&text);
}

static void an_item_is_one_point(void **state)
{
    (void)state;
    made_check_has(MADE_HEAD
        "Plans of the council\n\n- The road will be shut in May. A ferry takes "
        "the cars.\n- The pier will be mended in June.\n",
        "agenda The road will be shut in May. | A ferry takes the cars.");
}

static void takes_the_pane_from_the_sentence(void **state)
{
    (void)state;
    made_check_has(MADE_HEAD
        "The mayor criticised the closure and warned of a shortage.\n",
        "challenges The mayor criticised the closure");
    made_check_has(MADE_HEAD "The county is expected to weigh the bridge in October.\n",
        "outlook The county is expected to weigh the bridge");
    made_check_has(MADE_HEAD
        "The council will meet to discuss the repair of the pier.\n",
        "agenda The council will meet to discuss");
    made_check_has_not(MADE_HEAD "Traffic fell by a fifth in April, May and June.\n\n"
                                 "Trade fell by a third in April, May and June.\n\n"
                                 "Prices fell, too, in March, and even into May.\n",
        "outlook");
}

static void what_a_guide_asks_its_readers_to_do_is_agenda(void **state)
{
    (void)state;
    static const char *const asked[] = {
        "Keep the old stones in a heap beside the wall.",
        "Don't mix the old stones with the new ones.",
        "Do not mix the old stones with the new ones.",
        "Talk to the owner of the field behind the wall."};
    for (size_t i = 0; i < sizeof asked / sizeof asked[0]; i++) {
        struct str article = {0}, point = {0};
        str_addf(&article, "%s%s%s", MADE_HEAD, asked[i],
            " Stones of one field are of one colour.\n");
        str_addf(&point, "agenda %s", asked[i]);
        made_check_has(str_c(&article), str_c(&point));
        str_finish(&article);
        str_finish(&point);
    }
    made_check_has(MADE_HEAD "Store owners of the county met at the pier.\n",
        "context Store owners of the county");
    made_check_has(MADE_HEAD "Avoid the pier in winter, the clerk of the ferry said.\n",
        "agenda Avoid the pier in winter");
    made_check_has(MADE_HEAD "Do not cross the \"old\" river at night.\n",
        "agenda Do not cross the");
    made_check_has_not(MADE_HEAD
        "\"Do not cross the river at night,\" the clerk of the "
        "ferry told the crew.\n",
        "agenda");
    made_check_has_not(
        MADE_HEAD "Never was the deck looked at by who built it.\n", "agenda");
    made_check_has(MADE_HEAD "Measure 5 of the county was read at the pier.\n",
        "context Measure 5 of the county");
}

static void what_is_not_ruled_out_is_no_challenge(void **state)
{
    (void)state;
    made_check_has_not(MADE_HEAD "The county has not ruled out a second bridge.\n",
        "challenges The county has not ruled out a second bridge.");
}

static void a_year_later_than_the_article_is_to_come(void **state)
{
    (void)state;
    static const char *const coming[] = {"By 2028, cars pay a toll on the river.",
        "The pier is shut in May 2028.", "The pier opens in the summer of 2028."};
    static const char *const dates[] = {"3 May 2026", "3 May 2030"};
    static const char *const expected[] = {"outlook", "context"};
    for (size_t i = 0; i < sizeof coming / sizeof coming[0]; i++) {
        for (size_t k = 0; k < 2; k++) {
            struct str article = {0}, point = {0};
            str_addf(&article,
                "A new bridge\n\n%s\n\nThe council of Merrin closed the old bridge on "
                "Monday. It took an hour.\n\nThe bridge was built in 1938 by the "
                "county. Some 14,000 cars crossed it a day.\n\nThe ferry sails until "
                "then.\n\n%s\n",
                dates[k], coming[i]);
            str_addf(&point, "%s %s", expected[k], coming[i]);
            made_check_has(str_c(&article), str_c(&point));
            str_finish(&article);
            str_finish(&point);
        }
    }
}

static void leaves_a_pane_empty_that_has_nothing(void **state)
{
    (void)state;
    made_check_has_not(MADE_HEAD, "agenda ");
    made_check_has_not(MADE_HEAD, "challenges ");
    made_check_has_not(MADE_HEAD, "outlook ");
}

static void keeps_a_quotation_with_its_speaker(void **state)
{
    (void)state;
    const char *article = MADE_HEAD
        "\"We will reopen it in May,\" said the engineer, Noor Castell.\n\n"
        "Mayor Lund said \"The ferry will be full. Every car will have to wait.\"\n\n"
        "\"The closure will be expensive for all of us.\"\n\n"
        "\"It will be open by summer,\" she said.\n";
    made_check_has(
        article, "\"We will reopen it in May,\" said the engineer, Noor Castell.");
    made_check_has(
        article, "Mayor Lund said \"The ferry will be full. Every car will have");
    made_check_has_not(article, "expensive for all");
    made_check_has_not(article, "by summer");
}

static void gives_a_pronoun_the_sentence_that_it_points_to(void **state)
{
    (void)state;
    made_check_has(MADE_HEAD
        "Ines Aldana runs the ferry. She is expected to buy a boat in May.\n",
        "outlook Ines Aldana runs the ferry. She is expected to buy a boat in May.\n");
    made_check_has(MADE_HEAD
        "Critics warned of a crisis, a shortage and a risk at the bridge of "
        "Merrin. It has been a problem for 40 ships.\n",
        "at the bridge of Merrin. | It has been a problem for 40 ships.");
    made_check_has_not(
        MADE_HEAD "He said it would be expected to reopen in May.\n", "He said");
}

static void leaves_out_what_points_back_behind_its_first_words(void **state)
{
    (void)state;
    static const char *const sentences[] = {
        "On Monday he said the bridge would be expected to reopen in May.",
        "According to him the bridge is expected to reopen in May.",
        "However, they warned of a crisis at the bridge of Merrin.",
        "While this can be a problem, the bridge will be open in May.",
        "To achieve this, the county will vote on the bridge in May.",
        "We wrote it so that the county can vote on the bridge in May.",
        "Several of those warned of a crisis at the bridge of Merrin.",
        "Until then the county will vote on the bridge of Merrin in May.",
        "The remaining boats are expected to be sold by the county in May."};
    for (size_t i = 0; i < sizeof sentences / sizeof sentences[0]; i++) {
        struct str article = {0};
        str_addf(&article, "%s%s\n", MADE_HEAD, sentences[i]);
        made_check_has_not(str_c(&article), sentences[i]);
        str_finish(&article);
    }
    made_check_has(MADE_HEAD
        "Ana Ruiz leads the port. This week she warned of a crisis and a "
        "shortage there.\n",
        "challenges Ana Ruiz leads the port. This week she warned of a crisis");
    made_check_has(MADE_HEAD "When Ana Ruiz spoke on Monday, she warned of a crisis, a "
                             "shortage and a risk in Merrin.\n",
        "challenges When Ana Ruiz spoke on Monday, she warned");
    made_check_has(MADE_HEAD
        "In May this year the council will meet to discuss a plan for Merrin.\n",
        "agenda In May this year the council will meet");
}

static void reads_curly_quotation_marks_as_straight_ones(void **state)
{
    (void)state;
    made_check_has_not(MADE_HEAD
        "\xE2\x80\x9CHe is expected to leave in May,\xE2\x80\x9D said Ivo Lund.\n",
        "He is expected");
    made_check_has_not(MADE_HEAD "\"He is expected to leave in May,\" said Ivo Lund.\n",
        "He is expected");
}

static void keeps_whole_sentences_with_not_and_alleged(void **state)
{
    (void)state;
    made_check_has(MADE_HEAD
        "The engineer denied that the alleged crack was not reported.\n",
        "challenges The engineer denied that the alleged crack was not reported.\n");
}

static void says_nothing_twice(void **state)
{
    (void)state;
    struct brief brief = {0};
    struct str text = {0};
    made_brief(&brief,
        MADE_HEAD "The county is expected to weigh the bridge in October.\n\n"
                  "The bridge is expected to be weighed by the county in October.\n\n"
                  "The council of Merrin has closed the old bridge, on Monday.\n",
        "", 0, NULL);
    made_text(&text, &brief);
    char *first = strstr(str_c(&text), "October");
    assert_non_null(first);
    assert_null(strstr(first + 1, "October"));
    assert_null(strstr(str_c(&text), "has closed"));
    str_finish(&text);
    brief_finish(&brief);
}

static void keeps_what_says_the_opposite(void **state)
{
    (void)state;
    const char *article =
        "Flood hits the mill\n\nA flood hit the old mill of Merrin on Monday.\n\n"
        "A builder found that the pumps were mended before it came down the river.\n\n"
        "A sailor, Bob Hill, said that the pumps were not mended before it came.\n\n"
        "The mill was built in 1938. The river there is 80 metres wide.\n";
    made_check_has(article, "A builder found that the pumps were mended");
    made_check_has(article, "A sailor, Bob Hill, said that the pumps were not");
    made_check_has_not(
        "Flood hits the mill\n\nA flood hit the old mill of Merrin on Monday.\n\n"
        "A builder found that the pumps would cost 12 million more.\n\n"
        "A builder found that the pumps would cost 12 million more, not less.\n\n"
        "The mill was built in 1938. The river there is 80 metres wide.\n",
        "more.\ncontext A builder found"); /* one fact */
    made_check_has(
        "Flood hits the mill\n\nA flood hit the old mill of Merrin on Monday.\n\n"
        "A builder found that the pumps were mended by the county.\n\n"
        "A builder found that none of the pumps were mended by the county.\n\n"
        "The mill was built in 1938. The river there is 80 metres wide.\n",
        "county.\ncontext A builder found that none");
}

static void leaves_out_filler_questions_and_pieces(void **state)
{
    (void)state;
    const char *article =
        MADE_HEAD "The importance of the bridge cannot be overstated in this town.\n\n"
                  "Will the bridge be open by next summer for the people of Merrin?\n\n"
                  "- weighing the bridge with lorries in October, and\n"
                  "- closing the road for all of the cars next year.\n";
    made_check_has_not(article, "overstated");
    made_check_has_not(article, "Will the bridge");
    made_check_has_not(article, "weighing");
    static const char *const last[] = {"If you like bridges, we're hiring for May.",
        "Ida Roe writes about bridges and will publish a book next month.",
        "The views expressed are those of who will build it."};
    for (size_t i = 0; i < sizeof last / sizeof last[0]; i++) {
        struct str text = {0};
        str_addf(&text, "%sOutlook\n\nThe ferry will sail next year. %s\n", MADE_HEAD,
            last[i]);
        made_check_has_not(str_c(&text), last[i]);
        str_finish(&text);
    }
    made_check_has_not(MADE_HEAD
        "Outlook\n\nVisit the bridge in the spring and look at its old deck. It will "
        "be open by then. The ferry will sail next year. The pier will be rebuilt.\n\n"
        "The county will send the plan to who writes to ann@example.org by May.\n",
        "Visit");
    made_check_has_not(MADE_HEAD
        "Outlook\n\nThe ferry will sail next year. The pier will be rebuilt.\n\n"
        "The county will send the plan to all who write to ann@example.org.\n",
        "ann@");
    made_check_has_not(MADE_HEAD
        "Outlook\n\nThe ferry will sail next year. The pier will be rebuilt.\n\n"
        "Send the plan to us at ann@example.org, and we will read it in May.\n",
        "ann@");
    made_check_has(MADE_HEAD
        "Outlook\n\nThe papers from ann@example.org will be read by a court in May.\n",
        "outlook The papers from ann@");
    made_check_has(MADE_HEAD
        "Outlook\n\nThe account merrin@home will tell when the ferry is to sail.\n",
        "outlook The account merrin@home");
    made_check_has(MADE_HEAD
        "Challenges\n\nCritics of the county asked on Monday \"Who will pay?\"\n",
        "challenges Critics of the county asked on Monday");
}

static void takes_a_piece_where_a_label_makes_it_whole(void **state)
{
    (void)state;
    made_check_has(MADE_HEAD "The council meets again in March to discuss:\n\n"
                             "- Funding: how much of the cost the county would carry\n"
                             "- Route: whether the road should pass the old bridge\n",
        "agenda [Route] whether the road should pass the old bridge");
}

static void leaves_out_captions_and_boilerplate(void **state)
{
    (void)state;
    const char *article =
        MADE_HEAD "Photo: The bridge will be closed for a year. Reuters/Ivo Lund\n\n"
                  "Sign up for our newsletter, which will be sent every morning.\n";
    made_check_has_not(article, "Reuters");
    made_check_has_not(article, "newsletter");
}

static void says_that_there_is_too_little(void **state)
{
    (void)state;
    struct brief brief = {0};
    struct str notes = {0};
    made_brief(&brief,
        "Bridge closed\n\nThe old bridge in Merrin was closed on Monday by the "
        "council.\n\nThe mayor criticised the closure in a letter.\n",
        "", 0, &notes);
    assert_true(span_is(brief.bottom_line.text,
        "The old bridge in Merrin was closed on Monday by the council."));
    assert_int_equal(brief_count(&brief), 0);
    assert_string_equal(
        str_c(&notes), "too little to choose from: the panes are left empty\n");
    str_finish(&notes);
    brief_finish(&brief);
}

static void reads_an_article_without_a_word(void **state)
{
    (void)state;
    struct brief brief = {0};
    struct str notes = {0};
    made_brief(&brief, "\xC2\xA8", "", 0, &notes);
    assert_int_equal(brief_count(&brief), 0);
    str_finish(&notes);
    brief_finish(&brief);
}

static void chooses_no_point_that_no_brief_could_hold(void **state)
{
    (void)state;
    struct brief brief = {0};
    struct str article = {0};
    str_adds(&article, MADE_HEAD "The council will meet on Monday and say ");
    str_fill(&article, 'a', 2 << 20);
    str_adds(&article, ".\n\nThe bridge is expected to open in May with a fair.\n");
    made_brief(&brief, str_c(&article), "", 0, NULL);
    assert_int_equal(brief.pane[PANE_OUTLOOK].n, 1);
    assert_true(brief.pane[PANE_OUTLOOK].at[0].text.n < 100);
    for (int pane = 0; pane < PANE_COUNT; pane++)
        for (size_t i = 0; i < brief.pane[pane].n; i++)
            assert_true(brief.pane[pane].at[i].text.n < 10000);
    brief_finish(&brief);
    str_finish(&article);
}

static void names_a_brief_by_its_title_and_publisher(void **state)
{
    (void)state;
    struct brief brief = {0};
    made_brief(&brief,
        "El puerto de Lenor reabrirá en marzo tras dos años de obras nuevas, dice\n\n"
        "El puerto de Lenor volverá a abrir en marzo.\n",
        "", 0, NULL);
    assert_true(brief.id.n <= 60);
    assert_int_equal(
        memcmp(brief.id.p, "el-puerto-de-lenor-reabrira-en-marzo-tras-dos-anos-", 51),
        0);
    brief_finish(&brief);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_the_news_for_the_bottom_line_where_it_says_so),
        cmocka_unit_test(
            takes_the_first_sentence_though_the_second_has_more_of_the_title),
        cmocka_unit_test(takes_what_the_title_promises_where_a_scene_is_set_before_it),
        cmocka_unit_test(takes_no_list_above_the_first_sentence_for_the_bottom_line),
        cmocka_unit_test(takes_no_greeting_or_name_for_the_bottom_line),
        cmocka_unit_test(takes_steps_that_are_named_in_a_word_or_two),
        cmocka_unit_test(what_minutes_resolve_is_agenda),
        cmocka_unit_test(takes_the_lead_below_key_points_and_their_heading),
        cmocka_unit_test(a_date_in_a_short_name_is_that_of_its_point),
        cmocka_unit_test(takes_what_a_post_says_of_itself_and_nothing_before_it),
        cmocka_unit_test(takes_the_first_sentence_that_says_who_he_is),
        cmocka_unit_test(takes_the_pane_from_the_heading),
        cmocka_unit_test(prefers_the_noun_of_a_heading_to_its_adverb),
        cmocka_unit_test(takes_the_pane_of_items_from_their_lead_in),
        cmocka_unit_test(prefers_the_heading_to_the_lead_in),
        cmocka_unit_test(a_heading_that_says_nothing_leaves_it_to_the_one_above),
        cmocka_unit_test(takes_items_without_a_stop_where_their_list_says_what_of),
        cmocka_unit_test(names_who_answers_and_takes_the_pane_from_the_question),
        cmocka_unit_test(the_start_of_a_paragraph_says_what_the_rest_is_about),
        cmocka_unit_test(a_letter_before_an_answer_is_no_topic),
        cmocka_unit_test(an_item_is_one_point),
        cmocka_unit_test(takes_the_pane_from_the_sentence),
        cmocka_unit_test(what_a_guide_asks_its_readers_to_do_is_agenda),
        cmocka_unit_test(what_is_not_ruled_out_is_no_challenge),
        cmocka_unit_test(a_year_later_than_the_article_is_to_come),
        cmocka_unit_test(leaves_a_pane_empty_that_has_nothing),
        cmocka_unit_test(keeps_a_quotation_with_its_speaker),
        cmocka_unit_test(gives_a_pronoun_the_sentence_that_it_points_to),
        cmocka_unit_test(leaves_out_what_points_back_behind_its_first_words),
        cmocka_unit_test(reads_curly_quotation_marks_as_straight_ones),
        cmocka_unit_test(keeps_whole_sentences_with_not_and_alleged),
        cmocka_unit_test(says_nothing_twice),
        cmocka_unit_test(keeps_what_says_the_opposite),
        cmocka_unit_test(leaves_out_filler_questions_and_pieces),
        cmocka_unit_test(takes_a_piece_where_a_label_makes_it_whole),
        cmocka_unit_test(leaves_out_captions_and_boilerplate),
        cmocka_unit_test(says_that_there_is_too_little),
        cmocka_unit_test(reads_an_article_without_a_word),
        cmocka_unit_test(chooses_no_point_that_no_brief_could_hold),
        cmocka_unit_test(names_a_brief_by_its_title_and_publisher),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
