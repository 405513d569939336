/* Where sentences end: a row is a text, with | where one ends and the next starts. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "article/language.h"
#include "article/sentences.h"
#include "base/str.h"

/* Splits the row's text again, and compares. */
static void check_row(const char *row, const struct language *language)
{
    struct str text = {0}, got = {0};
    struct span sentence;
    size_t at = 0;
    for (const char *p = row; *p; p++)
        str_addc(&text, *p == '|' ? ' ' : *p);
    while (sentence_next(str_span(&text), language, &at, &sentence)) {
        if (got.n)
            str_addc(&got, '|');
        str_add(&got, sentence);
    }
    assert_string_equal(str_c(&got), row);
    str_finish(&text);
    str_finish(&got);
}

static void check_rows(const char *const *rows, const struct language *language)
{
    for (; *rows; rows++)
        check_row(*rows, language);
}

#define ENGLISH(name, ...)                                     \
    static void name(void **state)                             \
    {                                                          \
        (void)state;                                           \
        static const char *const rows[] = {__VA_ARGS__, NULL}; \
        check_rows(rows, &language_english);                   \
    }
#define SPANISH(name, ...)                                     \
    static void name(void **state)                             \
    {                                                          \
        (void)state;                                           \
        static const char *const rows[] = {__VA_ARGS__, NULL}; \
        check_rows(rows, &language_spanish);                   \
    }

ENGLISH(ends_at_stops, "The bridge is shut.|The ferry runs.", "Is it open?|Not yet.",
    "It opened!|Crowds came.", "Really?!|Yes!!|Well.", "No stop at the end",
    "One.|Two.")

ENGLISH(goes_on_behind_a_title, "We met Mr. Ode and Mrs. Lark at noon.",
    "Dr. A. Finch asked Gen. Moss to wait.",
    "She wrote to Sen. Pike and Reps. Dale and Moss.|All replied.",
    "The visit to St. Anne ended at Mt. Grey.|It rained.")

ENGLISH(keeps_the_name_behind_an_abbreviated_state, "The U.S. Senate voted on Monday.",
    "He leads the U.N. Security Council this year.",
    "The U.S. Navy and the U.K. Treasury agreed.",
    "A court in Tampa, Fla. Judge Moss presiding, will rule.",
    "They sued Acme Inc. Chairman Olaf Reed over it.")

ENGLISH(ends_behind_an_abbreviation_where_a_sentence_starts,
    "She has lived for years in the U.S.|The law does not help her.",
    "The firm was sold to Acme Inc.|It had lost money.",
    "He lives and works in Washington, D.C.|His wife does not.",
    "The shop closes daily at 6 p.m.|On Sunday it stays shut.",
    "Nobody there has a Ph.D.|However, all of them teach.",
    "It sells nuts, bolts, etc.|Nothing is dear.")

ENGLISH(goes_on_behind_an_abbreviation_in_lower_case, "It starts at 5 p.m. on Friday.",
    "Bring cups, plates, etc. to the party.", "Acme Inc. says so.",
    "A storm, i.e. a strong one, hit the coast vs. the hills.",
    "In the U.S. alone there are ten.")

ENGLISH(ends_behind_an_initial_only_before_a_starter,
    "George W. Hill met J. K. Marsh and L.P. Stone.",
    "It was won by you and I.|Did you know?", "They chose Plan B.|It was cheaper.",
    "Marsh P. Hill sang; so did V. D. Ode.", "Harry S. Vale, Jr. was there.")

ENGLISH(knows_numbers_and_what_stands_before_them, "It cost $3.50 in all.",
    "It cost $100.|Nobody paid.", "See No. 5 and pp. 12 to 14, then Fig. 2.",
    "He said no.|She said yes.", "The vote is on Jan. 5 in Rome.",
    "It began in Jan.|Snow fell.", "In Jan. Ode left.",
    "It was founded in 1999.|In 2001 it grew.",
    "Growth was 2.5 percent.|7 of 10 gained.", "Version 2.0.1 is out.")

ENGLISH(leaves_addresses_whole, "Write to jo.lake@example.org.|She answers.",
    "Look at https://example.org/a.b?c=d.e!f for more.|It is free.",
    "Go to example.org.|Then wait.", "It is on GSA.gov.|Grouped by topic.")

ENGLISH(closes_quotations_with_their_sentence,
    "\"We will go,\" he said.|\"It is late.\"", "“It is over.”|The crowd left.",
    "He said: “It is over.”|Then he left.", "(It was late.)|They left.",
    "She said 'no.'|He left.", "\"Go!\"|They went.", "«Es ist aus.»|Er ging.")

ENGLISH(keeps_a_quotation_with_its_speaker, "\"Why now?\" she asked.",
    "“Where is the money?” Mayor Lena Brandt asked.",
    "\"Never!\" Mr. Ode shouted at her.", "\"We did it!\" the coach said.",
    "“Is it safe?” Ode asked.|Nobody knew.", "\"It is over.\"|Ode said little else.",
    "\"We won.\" – Jo Lake")

ENGLISH(splits_the_sentences_inside_a_quotation, "\"We will go.|It is late,\" he said.",
    "“Go.|Now!” she said.")

ENGLISH(goes_on_behind_an_ellipsis, "Well ... maybe not.",
    "I thought… perhaps it was so.", "We saw ... Anna there.",
    "They waited . . . and waited.")

ENGLISH(ends_at_an_ellipsis_where_a_sentence_starts, "We waited...|The bus never came.",
    "It went on and on....|Nobody left.",
    "\"They tried [...]|Nothing helped,\" he said.", "I wonder…|It may rain.")

ENGLISH(keeps_brackets_in_the_sentence, "He left (She stayed.) and came back.",
    "It is said \"so it goes [...]\" (Lake 12).|Not here.",
    "Prices rose (see p. 4).|Wages did not.", "It ended.|(Nobody cheered.)|They left.")

ENGLISH(starts_with_any_sign, "It ended.|“So it goes,” he said.",
    "It cost little.|$5 it was.", "It ended.|eBay gained.", "Done.|[He] left.",
    "Done.|3 remained.", "Done.|'Tis so.")

ENGLISH(cuts_lists_run_into_a_line, "1. Buy it|2. Sell it",
    "1) Buy a map|2) Sell the car|3) Go", "a) Rest|b) Eat", "• Milk and tea|• Bread",
    "1. Rest a while.|2. Eat.", "Step 1. Measure it.|Step 2. Cut it.")

ENGLISH(takes_no_number_in_prose_for_a_list, "1) Item 3) Other",
    "In 2019 we had 1) a car and 2) a house.", "A. Smith met B. Jones.")

ENGLISH(reads_other_scripts, "यह एक है।|यह दो है।", "Привет.|Как дела?")

ENGLISH(ends_behind_the_number_of_a_note,
    "It ended.[1]|They left.[2][13]|Nobody [3] stayed.")

static void ends_where_a_blank_was_forgotten(void **state)
{
    (void)state;
    struct span text = span_of("It ended.The bus left. See Node.js."), sentence;
    size_t at = 0;
    assert_true(sentence_next(text, &language_english, &at, &sentence));
    assert_true(span_is(sentence, "It ended."));
    assert_true(sentence_next(text, &language_english, &at, &sentence));
    assert_true(span_is(sentence, "The bus left."));
}

ENGLISH(joins_lines, "It ended\nthere.|They\nleft.", "One.|Two")

ENGLISH(leaves_no_sign_alone, "They left. \"", "They left. )", "\"They left. \"")

SPANISH(splits_spanish, "El puente está cerrado.|El barco sale.",
    "¿Está abierto?|Todavía no.", "¡Abrió!|¡Qué alegría!",
    "Dijo: «Vamos».|Luego se fue.", "El Sr. Lago y la Sra. Peña hablaron.|Nadie oyó.",
    "El sr. Lago llegó a las 5 p. m. del lunes.",
    "La Dra. Ruiz vive en la Av. Colón.|Es médica.",
    "Vive desde niño en EE. UU.|El visado caduca.", "Viajó a EE. UU. con Ana.",
    "Véase la pág. 5 y el art. 3 de la ley.",
    "La empresa Lago S.A. cerró.|Él no lo sabía.", "Llegó el ministro.|Él no habló.",
    "—¿Vienes? —preguntó Ana.", "Costó 3.500 euros.|Nadie pagó.")

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ends_at_stops),
        cmocka_unit_test(goes_on_behind_a_title),
        cmocka_unit_test(keeps_the_name_behind_an_abbreviated_state),
        cmocka_unit_test(ends_behind_an_abbreviation_where_a_sentence_starts),
        cmocka_unit_test(goes_on_behind_an_abbreviation_in_lower_case),
        cmocka_unit_test(ends_behind_an_initial_only_before_a_starter),
        cmocka_unit_test(knows_numbers_and_what_stands_before_them),
        cmocka_unit_test(leaves_addresses_whole),
        cmocka_unit_test(closes_quotations_with_their_sentence),
        cmocka_unit_test(keeps_a_quotation_with_its_speaker),
        cmocka_unit_test(splits_the_sentences_inside_a_quotation),
        cmocka_unit_test(goes_on_behind_an_ellipsis),
        cmocka_unit_test(ends_at_an_ellipsis_where_a_sentence_starts),
        cmocka_unit_test(keeps_brackets_in_the_sentence),
        cmocka_unit_test(starts_with_any_sign),
        cmocka_unit_test(cuts_lists_run_into_a_line),
        cmocka_unit_test(takes_no_number_in_prose_for_a_list),
        cmocka_unit_test(reads_other_scripts),
        cmocka_unit_test(ends_behind_the_number_of_a_note),
        cmocka_unit_test(ends_where_a_blank_was_forgotten),
        cmocka_unit_test(joins_lines),
        cmocka_unit_test(leaves_no_sign_alone),
        cmocka_unit_test(splits_spanish),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
