/* What the blocks of a plain text are. An article and its blocks, a line each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "article/import.h"
#include "article/language.h"
#include "lib/story_text.h"

#define PROSE \
    "The harbour bridge was shut on Monday after cracks were found in its deck."
#define FILLED                                                       \
    "This text was filled to a width of some sixty characters, as\n" \
    "people did when terminals were narrow, and so the lines of a\n" \
    "paragraph belong together.\n"

static struct story import(const char *text)
{
    struct story s = {0};
    struct err err = {0};
    if (!import_article(span_of(text), IMPORT_TEXT, NULL, &s, &err))
        fail_msg("%s", err.what);
    assert_null(story_broken(&s));
    return s;
}

/* Compares all blocks behind the title "T". */
static void check(const char *text, const char *expected)
{
    struct str whole = {0}, got = {0};
    str_addf(&whole, "T\n\n%s", text);
    struct story s = import(str_c(&whole));
    story_text(&got, &s);
    assert_memory_equal(str_c(&got), "title T\n", strlen("title T\n"));
    assert_string_equal(str_c(&got) + strlen("title T\n"), expected);
    str_finish(&whole);
    str_finish(&got);
    story_finish(&s);
}

static void takes_a_line_for_a_paragraph(void **state)
{
    (void)state;
    check("It is shut.\nIt is old.\r\n\r\nIt leaks.\rIt creaks.\fIt ends.",
        "paragraph It is shut.\nparagraph It is old.\nparagraph It leaks.\n"
        "paragraph It creaks.\nparagraph It ends.\n");
}

static void takes_off_blanks_of_all_kinds(void **state)
{
    (void)state;
    check("\xC2\xA0 \tIt is shut. \xC2\xA0\n\xE3\x80\x80\n  It is old.\t\n",
        "paragraph It is shut.\nparagraph It is old.\n");
}

static void joins_lines_that_were_filled_to_a_width(void **state)
{
    (void)state;
    check(FILLED "\n" FILLED,
        "paragraph This text was filled to a width of some sixty characters, as people "
        "did when terminals were narrow, and so the lines of a paragraph belong "
        "together.\n"
        "paragraph This text was filled to a width of some sixty characters, as people "
        "did when terminals were narrow, and so the lines of a paragraph belong "
        "together.\n");
}

static void reads_a_filled_text_with_indents_and_lists(void **state)
{
    (void)state;
    check("   The lamp of the old lighthouse was put out for the last time on\n"
          "Sunday, after 140 years. Some two hundred people came to see it, and\n"
          "many of them wept.\n   It may become:\n\n     * a museum, with the old lamp "
          "in "
          "it, and with the house that the\n       keeper lived in;\n     * a school\n",
        "paragraph The lamp of the old lighthouse was put out for the last time on "
        "Sunday, "
        "after 140 years.|Some two hundred people came to see it, and many of them "
        "wept.\n"
        "lead-in It may become:\n"
        "item a museum, with the old lamp in it, and with the house that the keeper "
        "lived "
        "in;\nitem a school\n");
}

static void starts_a_filled_paragraph_where_one_ended_or_is_indented(void **state)
{
    (void)state;
    check(FILLED "   An indented line starts a new paragraph in such a text, and\n"
                 "goes on below. And it ends here.\n"
                 "So does the line behind one that has room and a full stop, as\n"
                 "this one does.\n",
        "paragraph This text was filled to a width of some sixty characters, as people "
        "did when terminals were narrow, and so the lines of a paragraph belong "
        "together.\n"
        "paragraph An indented line starts a new paragraph in such a text, and goes on "
        "below.|And it ends here.\n"
        "paragraph So does the line behind one that has room and a full stop, as this "
        "one does.\n");
}

static void leaves_a_heading_on_a_line_of_its_own_above_filled_lines(void **state)
{
    (void)state;
    check(FILLED "\nThe long way\n" FILLED,
        "paragraph This text was filled to a width of some sixty characters, as people "
        "did when terminals were narrow, and so the lines of a paragraph belong "
        "together.\n"
        "heading The long way\n"
        "paragraph This text was filled to a width of some sixty characters, as people "
        "did when terminals were narrow, and so the lines of a paragraph belong "
        "together.\n");
}

static void leaves_the_title_above_filled_lines_without_a_blank_one(void **state)
{
    (void)state;
    struct str got = {0};
    struct story s =
        import("The lamp of the old lighthouse goes out for good\n" FILLED "\n" FILLED);
    story_text(&got, &s);
    const char title[] = "title The lamp of the old lighthouse goes out for good\n";
    assert_memory_equal(str_c(&got), title, strlen(title));
    str_finish(&got);
    story_finish(&s);
}

static void does_not_join_lists_of_short_lines(void **state)
{
    (void)state;
    check("Milk from the farm behind the old mill and the new barn.\n"
          "Bread from the baker at the corner of the market square.\n"
          "Honey from the woman who sells it beside the main road..\n",
        "paragraph Milk from the farm behind the old mill and the new barn.\n"
        "paragraph Bread from the baker at the corner of the market square.\n"
        "paragraph Honey from the woman who sells it beside the main road..\n");
}

static void takes_bullets_and_numbers_off_items(void **state)
{
    (void)state;
    check("- one\n* two\n• three\n– four\n· five\n",
        "item one\nitem two\nitem three\nitem four\nitem five\n");
    check("→ one\n→ two\n", "item one\nitem two\n");
    check("1. one\n2) two\n(3) three\n", "item one\nitem two\nitem three\n");
    check("A. one\nB. two\n\na) three\n", "item one\nitem two\nitem three\n");
}

static void takes_no_name_year_or_minus_for_an_item(void **state)
{
    (void)state;
    check("A. Smith came.\n1984. It was cold.\n-5 degrees.\n3.5 million.\n*Note* it.\n",
        "paragraph A. Smith came.\nparagraph 1984. It was cold.\n"
        "paragraph -5 degrees.\nparagraph 3.5 million.\nparagraph *Note* it.\n");
}

static void joins_the_lines_of_a_filled_item(void **state)
{
    (void)state;
    check(FILLED "\n- an item that is so long that it has to go on in a line\n"
                 "  of its own\n- a short one\n",
        "paragraph This text was filled to a width of some sixty characters, as people "
        "did when terminals were narrow, and so the lines of a paragraph belong "
        "together.\n"
        "item an item that is so long that it has to go on in a line of its own\n"
        "item a short one\n");
}

static void tells_how_deep_an_item_is(void **state)
{
    (void)state;
    struct story s = import("T\n\n- one\n  - two\n\t- deep\n- three\n");
    assert_int_equal(s.blocks[1].level, 1);
    assert_int_equal(s.blocks[2].level, 2);
    assert_int_equal(s.blocks[3].level, 5);
    assert_int_equal(s.blocks[4].level, 1);
    story_finish(&s);
}

static void splits_the_label_from_an_item(void **state)
{
    (void)state;
    check("- Road Works: They start.|\n- He said it was so: it was.\n- At 10:30 we "
          "ate.\n",
        "item Road Works = They start.|\n"
        "item He said it was so = it was.\n"
        "item At 10:30 we ate.\n");
    check("- One two three four five six seven: no\n",
        "item One two three four five six seven: no\n");
}

static void takes_signs_of_quotation_for_one(void **state)
{
    (void)state;
    check("> We had to.\n>> Did you?\n— Jo Ode, mayor\n",
        "quote We had to.\nquote Did you?\ncaption — Jo Ode, mayor\n");
}

static void leaves_out_lines_that_were_drawn(void **state)
{
    (void)state;
    check(PROSE "\n\n---\n\n* * *\n\n" PROSE "\n",
        "paragraph " PROSE "\nboilerplate ---\nboilerplate * * *\nparagraph " PROSE
        "\n");
}

static void takes_an_underlined_line_for_a_heading(void **state)
{
    (void)state;
    check("What we know.\n-------------\n" PROSE "\n",
        "heading What we know.\nparagraph " PROSE "\n");
}

static void finds_headings_before_prose_and_lists(void **state)
{
    (void)state;
    check("The Road Ahead\n" PROSE "\nWhat comes next?\n- Repairs\n- Paint\n"
          "1. Wait and see\n" PROSE "\nStep 2. Act\n" PROSE "\n",
        "heading The Road Ahead\nparagraph " PROSE "\nheading What comes next?\n"
        "item Repairs\nitem Paint\nitem Wait and see\nparagraph " PROSE "\n"
        "heading Step 2. Act\nparagraph " PROSE "\n");
    check(PROSE "\n\n1. Wait and see\n\n" PROSE "\n\n2. Act\n\n" PROSE "\n",
        "paragraph " PROSE "\nheading 1. Wait and see\nparagraph " PROSE "\n"
        "heading 2. Act\nparagraph " PROSE "\n");
}

static void takes_no_sentence_or_end_for_a_heading(void **state)
{
    (void)state;
    check("It is shut.\n" PROSE "\nIt is shut, he said,\n" PROSE "\nIt leaks!\n" PROSE
          "\nNobody knows why, but could it be the wind?\n" PROSE "\nThe end\n",
        "paragraph It is shut.\nparagraph " PROSE "\nparagraph It is shut, he said,\n"
        "paragraph " PROSE "\nheading It leaks!\nparagraph " PROSE "\n"
        "paragraph Nobody knows why, but could it be the wind?\nparagraph " PROSE "\n"
        "paragraph The end\n");
}

static void takes_headings_of_another_style_for_none(void **state)
{
    (void)state;
    check("The Road Ahead\n" PROSE "\nThe Long Way Home\n" PROSE
          "\nA Bridge Beyond Repair\n" PROSE "\nA crane lifts the last girder\n" PROSE
          "\n",
        "heading The Road Ahead\nparagraph " PROSE "\nheading The Long Way Home\n"
        "paragraph " PROSE "\nheading A Bridge Beyond Repair\nparagraph " PROSE "\n"
        "paragraph A crane lifts the last girder\nparagraph " PROSE "\n");
}

static void takes_runs_of_short_lines_for_captions(void **state)
{
    (void)state;
    check("A crane\nThe mayor\nwith her dog\nA boat\nThe crowd\n\n" PROSE "\n",
        "caption A crane\ncaption The mayor\ncaption with her dog\ncaption A boat\n"
        "caption The crowd\nparagraph " PROSE "\n");
}

static void takes_short_lines_behind_a_colon_for_items(void **state)
{
    (void)state;
    check("Bring these:\nA map of the town\nSome bread\nA coat\n\n" PROSE "\n",
        "lead-in Bring these:\nitem A map of the town\nitem Some bread\nitem A coat\n"
        "paragraph " PROSE "\n");
}

static void tells_captions_by_their_credit(void **state)
{
    (void)state;
    check(PROSE "\n\nThe bridge on Monday. Photo: Ann Lake\n\n" PROSE "\n",
        "paragraph " PROSE "\ncaption The bridge on Monday.|Photo: Ann Lake\n"
        "paragraph " PROSE "\n");
}

static void marks_what_announces_a_list(void **state)
{
    (void)state;
    check("It will cost more. The reasons are:\n- Steel\nThey gave the following\n- "
          "Paint\n"
          "He said:\n" PROSE "\n",
        "paragraph It will cost more.|The reasons are:\nitem Steel\n"
        "lead-in They gave the following\nitem Paint\nlead-in He said:\n"
        "paragraph " PROSE "\n");
    check("It is old. It may become\n- a museum\nIt could be these.\n- a school\n",
        "paragraph It is old.|It may become\nitem a museum\n"
        "lead-in It could be these.\nitem a school\n");
    struct story s = import("T\n\nIt will cost more. The reasons are:\n- Steel\n");
    assert_int_equal(s.sentences[1].kind, BLOCK_PARAGRAPH);
    assert_int_equal(s.sentences[2].kind, BLOCK_LEAD_IN);
    story_finish(&s);
}

static void says_which_sentences_a_quotation_runs_through(void **state)
{
    (void)state;
    struct story s = import("T\n\n“We go. It is late. Come,” he said. He left.\n");
    assert_int_equal(s.sentences[1].quotation, QUOTATION_BEHIND);
    assert_int_equal(s.sentences[2].quotation, QUOTATION_BEFORE | QUOTATION_BEHIND);
    assert_int_equal(s.sentences[3].quotation, QUOTATION_BEFORE);
    assert_int_equal(s.sentences[4].quotation, 0);
    story_finish(&s);
}

static void keeps_offsets_of_the_file_behind_a_byte_order_mark(void **state)
{
    (void)state;
    struct story s = import("\xEF\xBB\xBFTitle\n\nIt is shut.\n");
    assert_int_equal(s.blocks[0].start, 3);
    assert_true(span_is(s.title, "Title"));
    assert_int_equal(s.blocks[1].start, 10);
    story_finish(&s);
}

static void numbers_what_is_shown_from_1(void **state)
{
    (void)state;
    struct story s =
        import("Skip to content\nTitle of it\n\nThe Way\n- one\nShare\n- two\n");
    static const uint32_t numbers[] = {0, 1, 2, 3, 0, 4};
    assert_int_equal(s.n, 6);
    for (size_t i = 0; i < s.n; i++)
        assert_int_equal(s.blocks[i].paragraph, numbers[i]);
    story_finish(&s);
}

static void tells_the_language_by_its_words(void **state)
{
    (void)state;
    struct story s =
        import("El puente\n\nEl puente de la ciudad se cierra por un año.\n");
    assert_string_equal(story_language(&s)->code, "es");
    assert_int_equal(s.language.n, 0);
    story_finish(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_a_line_for_a_paragraph),
        cmocka_unit_test(takes_off_blanks_of_all_kinds),
        cmocka_unit_test(joins_lines_that_were_filled_to_a_width),
        cmocka_unit_test(reads_a_filled_text_with_indents_and_lists),
        cmocka_unit_test(starts_a_filled_paragraph_where_one_ended_or_is_indented),
        cmocka_unit_test(leaves_a_heading_on_a_line_of_its_own_above_filled_lines),
        cmocka_unit_test(leaves_the_title_above_filled_lines_without_a_blank_one),
        cmocka_unit_test(does_not_join_lists_of_short_lines),
        cmocka_unit_test(takes_bullets_and_numbers_off_items),
        cmocka_unit_test(takes_no_name_year_or_minus_for_an_item),
        cmocka_unit_test(joins_the_lines_of_a_filled_item),
        cmocka_unit_test(tells_how_deep_an_item_is),
        cmocka_unit_test(splits_the_label_from_an_item),
        cmocka_unit_test(takes_signs_of_quotation_for_one),
        cmocka_unit_test(leaves_out_lines_that_were_drawn),
        cmocka_unit_test(takes_an_underlined_line_for_a_heading),
        cmocka_unit_test(finds_headings_before_prose_and_lists),
        cmocka_unit_test(takes_no_sentence_or_end_for_a_heading),
        cmocka_unit_test(takes_headings_of_another_style_for_none),
        cmocka_unit_test(takes_runs_of_short_lines_for_captions),
        cmocka_unit_test(takes_short_lines_behind_a_colon_for_items),
        cmocka_unit_test(tells_captions_by_their_credit),
        cmocka_unit_test(marks_what_announces_a_list),
        cmocka_unit_test(says_which_sentences_a_quotation_runs_through),
        cmocka_unit_test(keeps_offsets_of_the_file_behind_a_byte_order_mark),
        cmocka_unit_test(numbers_what_is_shown_from_1),
        cmocka_unit_test(tells_the_language_by_its_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
