/* Which days points are of. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "article/make.h"
#include "lib/made.h"

/* The point, of whatever pane, that text starts with; NULL: there is none. */
static const struct point *find_point(const struct brief *b, const char *text)
{
    for (int pane = 0; pane < PANE_COUNT; pane++)
        for (size_t i = 0; i < b->pane[pane].n; i++) {
            const struct point *p = &b->pane[pane].at[i];
            if (p->text.n && strncmp(text, p->text.p, p->text.n) == 0)
                return p;
        }
    return NULL;
}

/* known: the article's own date, or empty. */
static void check_date(
    const char *head, const char *sentence, const char *known, const char *date)
{
    struct brief brief = {0};
    struct str article = {0};
    str_addf(&article, "%s%s\n", head, sentence);
    made_brief(&brief, str_c(&article), known, 0, NULL);
    const struct point *p = find_point(&brief, sentence);
    if (!p || !span_is(p->date, date))
        fail_msg("%s: %.*s", sentence, p ? (int)p->date.n : 4, p ? p->date.p : "none");
    brief_finish(&brief);
    str_finish(&article);
}

static void gives_a_date_only_where_it_is_certain(void **state)
{
    (void)state;
    static const struct {
        const char *sentence, *known, *date;
    } rows[] = {
        {"The bridge is expected to open on 24 March 2022 with a fair.", "",
            "2022-03-24"},
        {"The bridge is expected to open on March 24, 2022 with a fair.", "",
            "2022-03-24"},
        {"The bridge is expected to open in March 2022 with a fair.", "", "2022-03"},
        {"The bridge is expected to open in 2022 with a fair.", "", "2022"},
        {"The bridge is expected to open on 24 March with a fair.", "", ""},
        {"The bridge is expected to open on 24 March with a fair.", "2021-11-02",
            "2022-03-24"},
        {"The bridge is expected to open on Tuesday with a fair.", "2021-11-04",
            "2021-11-09"},
        {"The bridge is expected to open tomorrow with a fair.", "2021-12-31",
            "2022-01-01"},
        {"The bridge is expected to open between May 2022 and June 2022.", "", ""},
        {"The bridge is expected to open on Tuesday as in 2019, with a fair.",
            "2021-11-04", ""},
        {"The council will meet the builders on Tuesday in the old hall.", "2021-11-04",
            "2021-11-09"},
        {"The bridge is expected to open on 3 May with a fair.", "2021-10-18",
            "2022-05-03"},
        {"The county agreed on Monday to a plan to inspect the bridge.", "2021-11-04",
            "2021-11-01"},
        {"The county agreed on Monday to talks, ahead of the game.", "2021-11-04",
            "2021-11-01"},
        {"The county agreed to a plan to inspect it by March 13.", "2021-10-18", ""},
        {"The county agreed to a plan on Monday. It will meet again to discuss it.",
            "2021-11-04", "2021-11-01"},
        {"The bridge is expected to open in May, with lorries to follow in 2022.",
            "2021-11-04", ""},
        {"The county approved on Monday a plan by which it will be inspected.",
            "2021-11-04", "2021-11-01"},
        {"The bridge is expected to be scheduled on Monday for a fair.", "2021-11-04",
            "2021-11-08"},
        {"The bridge is expected to carry more cars than the 40 in 2020.", "", ""},
        {"The bridge is expected to open on 14 and 21 November.", "2021-11-04", ""},
        {"The bridge closed since 2019 is expected to open with a fair.", "", ""},
        {"The bridge is expected to carry 2000 cars with a fair.", "2021-11-02", ""},
        {"The council will meet, and a fair will be held on Monday there.",
            "2021-11-04", "2021-11-08"},
        {"The first stone will be laid on Monday, it is expected to rain.",
            "2021-11-04", "2021-11-08"},
        {"The council will meet the builders on Monday, Nov. 15, in the hall.",
            "2021-11-04", "2021-11-15"},
        {"The council will meet the builders on Tuesday (16 November 2021) there.",
            "2021-11-04", "2021-11-16"},
        {"The council will meet the builders again on Feb. 30 in the hall.",
            "2021-11-04", ""},
        {"The council will meet the builders from January to March 2022.", "", ""},
        {"The council will meet the builders from 3 to 9 December in the hall.",
            "2021-11-04", ""},
        {"The council will march 10 miles to meet the builders of it.", "2021-11-04",
            ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        check_date(MADE_HEAD, rows[i].sentence, rows[i].known, rows[i].date);
        check_date(
            MADE_HEAD "Agenda\n\n", rows[i].sentence, rows[i].known, rows[i].date);
    }
}

/* Without a heading: nothing else says what is past. */
static void dates_days_by_what_is_told_of_them(void **state)
{
    (void)state;
    static const struct {
        const char *sentence, *date;
    } rows[] = {
        {"The county rented the old mill of the town on Monday to a baker.",
            "2021-11-01"},
        {"The county left the old mill to the town on Monday for good.", "2021-11-01"},
        {"On Monday the county rented the old mill to a baker.", "2021-11-01"},
        {"The county did not look at the old mill on Monday, said Ana Ruiz.",
            "2021-11-01"},
        {"The owner said that he had been told of the old mill on Monday.",
            "2021-11-01"},
        {"The deadline for the old mill of the monks is Monday, said Ana Ruiz.", ""},
        {"The owner of the mill does not work on Monday, said Bob Hill.", ""},
        {"The right to the mill ends at midnight on Sunday, said Ana Ruiz.", ""},
        {"The mill of the town is closed on Monday for the owner.", ""},
        {"The sale of the mill of the town was delayed until Monday.", ""},
        {"The county on Monday told the baker to leave the old mill.", "2021-11-01"},
        {"The owner of the mill of the town resigned on Dec. 20.", ""},
        {"The bridge is expected to be fully rebuilt on 20 December.", "2021-12-20"},
        {"The builders said on Oct. 20 that it is expected to open with a fair.",
            "2021-10-20"},
        {"It is expected that the fire of Oct. 20 will cost the bakers a lot.", ""},
        {"The owner of the mill of the town resigned on Oct. 20.", "2021-10-20"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        check_date(MADE_HEAD, rows[i].sentence, "2021-11-04", rows[i].date);
}

static void dates_what_has_been_across_the_turn_of_the_year(void **state)
{
    (void)state;
    check_date(MADE_HEAD,
        "The builders said on Dec. 20 that it is expected to open with a fair.",
        "2022-01-10", "2021-12-20");
}

static void gives_no_year_that_is_none(void **state)
{
    (void)state;
    check_date(MADE_HEAD, "The ferry is expected to sail on 2 January at dawn.",
        "9999-12-31", "");
    check_date(MADE_HEAD, "The county rented the old mill to a baker on Friday.",
        "0001-01-01", "");
}

static void dates_what_the_verb_of_the_sentence_tells(void **state)
{
    (void)state;
    static const struct {
        const char *sentence, *date;
    } rows[] = {
        {"The mill above the town was closed in 1988 by its owners.", "1988"},
        {"The mill above the town was not really needed in 1988 by its owners.",
            "1988"},
        {"In 1988 the owners of the mill above the town left for Oster.", "1988"},
        {"The owners of the mill closed it in 1988 and moved to Oster.", "1988"},
        {"The owners of the mill closed it in 1988, when the river froze.", "1988"},
        {"The last flood of the valley in May 1977 killed 23 people there.", "1977-05"},
        {"More than 40 people were killed at the mill of the monks in 2009.", "2009"},
        {"After the war the owners of the mill sold it to the town in 1946.", "1946"},
        {"A diver has found a ring lost by the miller of the town in 1961.", ""},
        {"The mill, built of granite by monks in 1902, was sold to a baker in Oster.",
            ""},
        {"The mill of the monks, which was built in 1902, was sold to a baker.", ""},
        {"The river carries a tenth of what it carried to the mill in 1960.", ""},
        {"The owner found the report that the mill had ordered in 2009 from Oster.",
            ""},
        {"Fuel was a third of what was paid, compared with a fifth in 2009.", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        check_date(MADE_HEAD, rows[i].sentence, "", rows[i].date);
    static const char spanish[] =
        "El consejo cierra el puente\n\nEl consejo de Merrin cerró el viejo puente el "
        "lunes. La obra duró una hora.\n\nEl puerto fue fundado por marineros. Unos "
        "14.000 coches lo cruzaban cada día.\n\nUn barco cruza el río cada hora.\n\n";
    check_date(
        spanish, "El barco se hundió en 1952 con 40 personas a bordo.", "", "1952");
    check_date(spanish,
        "El molino, construido en 1902, fue vendido a un panadero de Oster.", "", "");
}
int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gives_a_date_only_where_it_is_certain),
        cmocka_unit_test(dates_days_by_what_is_told_of_them),
        cmocka_unit_test(dates_what_has_been_across_the_turn_of_the_year),
        cmocka_unit_test(gives_no_year_that_is_none),
        cmocka_unit_test(dates_what_the_verb_of_the_sentence_tells),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
