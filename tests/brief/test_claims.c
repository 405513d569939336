/* What a paraphrase may say of an article, and what not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/input.h"
#include "base/limits.h"
#include "brief/claims.h"
#include "brief/trace.h"

static const char article[] =
    "Council votes on the harbour plan\n"
    "Maria Costa Meets Peter Lund\n"
    "On 15 March 2024 the council of Oslo met. A second session follows on April 15, "
    "and a third on March 18. It closes at 9 a.m. on Tuesday.\n"
    "Maria Costa, the president of the council, said 140 people will work on it for 3 "
    "billion kroner. Peter Lund, who runs the port, disagreed.\n"
    "The U.S. firm Tidewater Marine Group paid $140 million, or 5.2 percent of its "
    "sales. Mexican officials met Secretary of State Marco Antonio Rubio.\n"
    "President Claudia Sheinbaum Pardo of Mexico spoke. Sen. Ted Cruz of Texas asked "
    "for between 4 and 6 million euros. The talks run June 5-7.\n"
    "Nine captains went home. Two hundred thousand tonnes are stored. The Bank of "
    "England lent 12,500 pounds. A fee of 1,25 % is due on 2024-11-02.\n"
    "Jean-Claude Juncker came; so did Beto O'Rourke and J.D. Vance. The United States "
    "Navy, the Senate and the Minister of Information were asked. August was wet; "
    "sixteen died.\n"
    "Rates of 21, 22, 23, 24, 25, 26 and 27 percent were asked. "
    "Rents rose by 11, 12 and 13 percent. Twenty-five million litres leaked. "
    "A million came to the fair.\n"
    "En Madrid, el 3 de mayo de 2023, pidieron 1.200 millones de euros.\n";

/* A text, and what of it the article does not bear out. */
struct row {
    const char *text;
    const char *missing; /* NULL: nothing */
};

static void check(const struct row *rows, size_t n)
{
    struct claims c;
    claims_init(&c, span_of(article));
    for (size_t i = 0; i < n; i++) {
        struct claim_walk walk = {.text = span_of(rows[i].text)};
        struct str missing = {0};
        for (struct span one; claims_missing(&c, &walk, &one);) {
            str_adds(&missing, missing.n ? "; " : "");
            str_add(&missing, one);
        }
        if (strcmp(str_c(&missing), rows[i].missing ? rows[i].missing : "") != 0)
            fail_msg("%s: %s", rows[i].text, str_c(&missing));
        str_finish(&missing);
    }
    claims_finish(&c);
}

#define CHECK(rows) check(rows, sizeof(rows) / sizeof *(rows))

static void a_date_is_one_claim(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"They met on March 15.", NULL},
        {"They met on March 15, 2024.", NULL},
        {"They met on 15 March 2024, on the 15th.", NULL},
        {"They met in March 2024.", NULL},
        {"They met in 2024.", NULL},
        {"The third is on Mar. 18 and the second on the 15th of April.", NULL},
        {"The third is on March 18th, 2024.", NULL}, /* a year that stands elsewhere */
        {"It runs from June 5 to June 7.", NULL},
        {"It runs 5 to 7 June.", NULL},
        {"It runs June 5-7 and is due on November 2.", NULL},
        {"The session of 2024-03-15 was due in August 2024.", NULL},
        {"It was on 3 May 2023.", NULL},
        {"Fue el 15 de marzo de 2024.", NULL},
        {"It is on April 18.", "April 18"},
        {"It is on 18 April 2024.", "18 April 2024"},
        {"It was on March 15, 2023.", "March 15, 2023"},
        {"It was in April 2022.", "April 2022"},
        {"It runs July 5-7.", "July 5"},
        {"It is on 2024-04-18.", "2024-04-18"},
        {"There were 18 people in April.", "18"},
        {"It came in May 5 percent later.", "5 percent"},
    };
    CHECK(rows);
}

static void a_number_is_one_claim_with_its_magnitude_and_unit(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"140 people, 3bn kroner, 3,000 million kroner", NULL},
        {"It paid 140m dollars, US$140 million, 140 million.", NULL},
        {"It paid $140,000,000 or 140 million US dollars.", NULL},
        {"5.2% of sales, 5.2 per cent of sales", NULL},
        {"4 million euros to 6 million euros, €4-6 million", NULL},
        {"9 captains, 16 dead and 200,000 tonnes; 200 thousand tonnes", NULL},
        {"Three billion; two ships", NULL}, /* alone a numeral is a word */
        {"£12,500, 1.25 percent, 9am", NULL},
        {"1 million came, a million came, 1,000,000 came", NULL},
        {"A billion came to the fair.", "A billion"},
        {"11 percent, 12 percent; 25 million litres, twenty-five million", NULL},
        {"Five million litres leaked, twenty million.", "Five million; twenty million"},
        {"1,2 mil millones de euros", NULL},
        {"It was 23 percent, 25 percent, then 27 percent.", NULL}, /* within a row */
        {"It was 21 percent, or 20 percent.", "21 percent; 20 percent"}, /* too far */
        {"It costs 140 billion.", "140 billion"},
        {"It costs 140 percent more.", "140 percent"},
        {"It paid €140 million.", "€140 million"},
        {"It paid 5.2 billion.", "5.2 billion"},
        {"It lent 12.5 pounds.", "12.5 pounds"},
        {"It stores 200 million tonnes, two million.", "200 million; two million"},
        {"It closes at 9 p.m.", "9 p.m."},
        {"It is 5.2 percentage points, $7, 8 %.", "5.2 percentage points; $7; 8 %"},
        {"In 2024 $3 billion", "$3 billion"},
    };
    CHECK(rows);
}

static void a_name_is_one_claim(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"President Maria Costa spoke.", NULL},
        {"MARIA COSTA and Mr. Lund spoke.", NULL},
        {"Lund’s port and Maria Costa's council", NULL},
        {"Rubio, Costa and Lund met.", NULL},
        {"Mexican President Claudia Sheinbaum met Marco Rubio.", NULL},
        {"Texas Senator Cruz, Senator Ted Cruz and Secretary Rubio met.", NULL},
        {"US firm Tidewater Marine met Mexico's President Sheinbaum.", NULL},
        {"Jean Claude Juncker, Mr. O’Rourke and JD Vance came.", NULL},
        {"The United States Senate and the US Navy were asked.", NULL},
        {"Mexico Information Minister Cruz spoke.", NULL},
        {"However, Lund disagreed.", NULL},
        {"Yesterday Peter Lund disagreed. Under Lund it grew.", NULL},
        {"On Tuesday Peter Lund met Lund-Costa.", NULL},
        {"Harbour Plan: The Council Votes", NULL},
        {"Maria Lund spoke.", "Maria Lund"},
        {"Under Maria Lund it grew.", "Maria Lund"},
        {"President Maria Lund and Peter Costa met.", "Maria Lund; Peter Costa"},
        {"Mexican President Claudia Costa spoke.", "Claudia Costa"},
        {"Senator Marco Cruz and Ted Rubio met.", "Marco Cruz; Ted Rubio"},
        {"Tidewater Bank paid.", "Tidewater Bank"},
        {"Anna Lena Lund met Peter Berg.", "Anna Lena; Berg"},
        {"NATO met.", "NATO"},
        {"Mr. Smith met.", "Smith"},
    };
    CHECK(rows);
}

static void a_text_bears_itself_out(void **state)
{
    (void)state;
    struct input in;
    struct err err;
    struct str path = {0}, text = {0};
    struct article a;
    struct claims c;
    struct span missing;
    const char *root = getenv("SOURCE_DIR");
    str_addf(&path, "%s/briefs/mexico-security-cabinet.txt", root ? root : ".");
    assert_true(input_open(&in, str_c(&path), LIMIT_ARTICLE, &err));
    assert_true(input_read_all(&in, &text, &err));
    input_close(&in);
    str_adds(&text, article);
    article_init(&a, str_span(&text));
    claims_init(&c, str_span(&a.folded));
    for (size_t p = 1; p <= a.n; p++) {
        struct claim_walk walk = {.text = article_paragraph(&a, p)};
        if (claims_missing(&c, &walk, &missing))
            fail_msg("p%zu: %.*s", p, (int)missing.n, missing.p);
    }
    claims_finish(&c);
    article_finish(&a);
    str_finish(&text);
    str_finish(&path);
}

static void an_article_without_words_gives_nothing(void **state)
{
    (void)state;
    static const char *const texts[] = {"", " ", "...", "$", "5 $", "%"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct claims c;
        struct claim_walk walk = {.text = span_of("$4 to Ann")};
        struct span missing;
        claims_init(&c, span_of(texts[i]));
        assert_true(claims_missing(&c, &walk, &missing));
        assert_true(span_is(missing, "$4"));
        assert_true(claims_missing(&c, &walk, &missing));
        assert_true(span_is(missing, "Ann"));
        assert_false(claims_missing(&c, &walk, &missing));
        claims_finish(&c);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_date_is_one_claim),
        cmocka_unit_test(a_number_is_one_claim_with_its_magnitude_and_unit),
        cmocka_unit_test(a_name_is_one_claim),
        cmocka_unit_test(a_text_bears_itself_out),
        cmocka_unit_test(an_article_without_words_gives_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
