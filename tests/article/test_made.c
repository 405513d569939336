/* What holds of every brief that is made, whatever the article. */
#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "article/make.h"
#include "brief/write.h"
#include "lib/made.h"
#include "lib/seed.h"
#include "lib/text_gen.h"

static void gives_at_most_as_many_points_as_asked_for(void **state)
{
    (void)state;
    struct str article = {0};
    str_adds(&article, MADE_HEAD);
    static const char *const things[] = {"a school", "the harbour", "two ferries",
        "our library", "new sensors", "seven lorries", "the hospital"};
    for (size_t i = 0; i < sizeof things / sizeof things[0]; i++)
        str_addf(
            &article, "Next year %s will be paid for by tax %zu.\n\n", things[i], i);
    for (unsigned points = 1; points <= 6; points++) {
        struct brief brief = {0};
        made_brief(&brief, str_c(&article), "", points, NULL);
        assert_int_equal(brief.pane[PANE_OUTLOOK].n, points);
        brief_finish(&brief);
    }
    str_finish(&article);
}

/* Random articles of what articles are made of. */
static void add_random_article(struct str *out, uint64_t *seed)
{
    static const char *const starts[] = {"The council", "Ines Aldana", "She",
        "However, the mayor", "\"We", "The U.S. Senate", "It", "Two of the firms",
        "Oster", "—", "’Tis", "¿Quién", "El puerto"};
    static const char *const verbs[] = {"will discuss", "denied", "has criticised",
        "is expected to close", "was built in 1938 for", "said \"we will see", "closed",
        "may lose", "is", "dijo que", "¡abrirá", "met on 3 May 2021 about"};
    static const char *const objects[] = {"the bridge", "the alleged theft",
        "4.5 percent of it,\" she said", "the plan\"", "tolls (and fees)", "U.S. law",
        "a ferry for Dr. Lund", "nothing", "it", "el muelle"};
    static const char *const ends[] = {". ", "? ", ". ", ": ", "; and\n", ".\n\n", "\n",
        ".\n\n- ", ".\n- Tolls: ", "\n\nChallenges Ahead\n\n", "\n\nBackground\n\n",
        "\n\nWhat happens next\n\n", ".\n\nPhoto: Reuters\n\n", "\t", " \n\n> "};
    size_t n = 4 + text_gen_below(seed, 60);
    str_adds(out, "Council closes the bridge\n\n");
    for (size_t i = 0; i < n; i++) {
        str_adds(out, starts[text_gen_below(seed, sizeof starts / sizeof *starts)]);
        str_addc(out, ' ');
        str_adds(out, verbs[text_gen_below(seed, sizeof verbs / sizeof *verbs)]);
        str_addc(out, ' ');
        str_adds(out, objects[text_gen_below(seed, sizeof objects / sizeof *objects)]);
        if (text_gen_below(seed, 12) == 0)
            text_gen_add(out, seed, 3);
        str_adds(out, ends[text_gen_below(seed, sizeof ends / sizeof *ends)]);
    }
    str_adds(out, "The end of it.\n");
}

static void quotes_word_for_word_and_once_whatever_the_article(void **state)
{
    (void)state;
    enum { ARTICLES = 1500 };
    uint64_t seed = seed_from_env();
    size_t points = 0;
    for (unsigned i = 0; i < ARTICLES; i++) {
        struct str article = {0};
        struct brief brief = {0};
        add_random_article(&article, &seed);
        made_brief(&brief, str_c(&article), i % 2 ? "2021-05-03" : "",
            (unsigned)text_gen_below(&seed, 9), NULL);
        const char *broken = made_broken(&brief);
        if (broken)
            fail_msg("SEED=%u, article %u: %s", seed_from_env(), i, broken);
        points += brief_count(&brief);
        brief_finish(&brief);
        str_finish(&article);
    }
    assert_true(points > 2 * ARTICLES);
}

static void makes_the_same_of_the_same_in_every_locale(void **state)
{
    (void)state;
    static const char *const locales[] = {"C", "C.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8"};
    uint64_t seed = seed_from_env();
    struct str article = {0}, first = {0};
    add_random_article(&article, &seed);
    for (size_t i = 0; i < 2 * sizeof locales / sizeof locales[0]; i++) {
        struct brief brief = {0};
        struct str yaml = {0};
        struct err err = {0};
        struct make_options options = {.from = IMPORT_TEXT};
        setlocale(LC_ALL, locales[i / 2]);
        made_brief(&brief, str_c(&article), "", 0, NULL);
        brief_write_yaml(&yaml, &brief);
        assert_true(
            make_explain(str_span(&article), &options, true, &yaml, &yaml, &err));
        assert_true(
            make_explain(str_span(&article), &options, false, &yaml, &yaml, &err));
        if (i == 0)
            str_add(&first, str_span(&yaml));
        assert_string_equal(str_c(&yaml), str_c(&first));
        str_finish(&yaml);
        brief_finish(&brief);
    }
    setlocale(LC_ALL, "C");
    str_finish(&article);
    str_finish(&first);
}
static void refuses_a_text_that_is_larger_than_its_file(void **state)
{
    (void)state;
    struct str article = {0}, notes = {0};
    struct brief brief = {0};
    struct err err = {0};
    struct make_options options = {.from = IMPORT_TEXT};
    for (size_t i = 0; i < 5000; i++) { /* latin-1: a byte there is two here */
        str_fill(&article, '\xE9', 1000);
        str_addc(&article, '\n');
    }
    assert_false(make_brief(str_span(&article), &options, &brief, &notes, &err));
    assert_string_equal(err.what, "text of the article larger than 8 MiB");
    brief_finish(&brief);
    str_finish(&article);
    str_finish(&notes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gives_at_most_as_many_points_as_asked_for),
        cmocka_unit_test(quotes_word_for_word_and_once_whatever_the_article),
        cmocka_unit_test(makes_the_same_of_the_same_in_every_locale),
        cmocka_unit_test(refuses_a_text_that_is_larger_than_its_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
