/* What holds of every article, whatever bytes it is made of. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "article/import.h"
#include "lib/seed.h"
#include "lib/story_text.h"
#include "lib/text_gen.h"

enum { ARTICLES = 3000 };

/* Lines as articles have them, so that every rule is met. */
static const char *const pieces[] = {"\n", "\n\n", "- ", "1. ", "2) ", "A. ", "> ",
    "---\n", "The Road Ahead", "By Ann Lake, The Daily Post", "3 May 2021",
    "See more Lake News", "PARIS (AP) — ", "Photo: Lake",
    "Topic: ", "these:", "He said. ", "\"Why?\" he asked. ", "the U.S. Senate ",
    "a long line of words that goes on and on until it is wide ", "and it goes on. ",
    "Sources", "— Ann Lake", "\t", "\r\n", "\f", " ", "((", "”", "."};

static void make_article(struct str *out, uint64_t *seed)
{
    size_t n = text_gen_below(seed, 60);
    for (size_t i = 0; i < n; i++) {
        size_t k = text_gen_below(seed, sizeof pieces / sizeof *pieces + 2);
        if (k < sizeof pieces / sizeof *pieces)
            str_adds(out, pieces[k]);
        else
            text_gen_add(out, seed, 1 + text_gen_below(seed, 8));
    }
}

static void keeps_every_letter_in_one_sentence_of_one_block(void **state)
{
    (void)state;
    uint64_t seed = seed_from_env();
    size_t imported = 0;
    for (unsigned i = 0; i < ARTICLES; i++) {
        struct str article = {0};
        struct story story = {0};
        struct err err = {0};
        make_article(&article, &seed);
        bool done = import_article(str_span(&article), IMPORT_TEXT, NULL, &story, &err);
        const char *wrong = done ? story_broken(&story) : NULL;
        if (wrong || (!done && err.kind != ERR_INPUT))
            fail_msg("SEED=%u, article %u: %s", seed_from_env(), i,
                wrong ? wrong : err.what);
        imported += done;
        story_finish(&story);
        str_finish(&article);
    }
    assert_true(imported > ARTICLES / 2);
}

static void survives_any_bytes(void **state)
{
    (void)state;
    uint64_t seed = seed_from_env();
    for (unsigned i = 0; i < ARTICLES; i++) {
        struct str bytes = {0};
        struct story story = {0};
        struct err err = {0};
        text_gen_bytes(&bytes, &seed, text_gen_below(&seed, 200));
        bool done =
            import_article(str_span(&bytes), IMPORT_TEXT, "a.txt", &story, &err);
        const char *wrong = done ? story_broken(&story) : NULL;
        if (wrong || (!done && err.kind != ERR_INPUT))
            fail_msg(
                "SEED=%u, text %u: %s", seed_from_env(), i, wrong ? wrong : err.what);
        story_finish(&story);
        str_finish(&bytes);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_every_letter_in_one_sentence_of_one_block),
        cmocka_unit_test(survives_any_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
