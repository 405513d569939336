/*
 * Words are drawn from made-up syllables, short ones more often; about one in
 * sixty has a letter that is not ASCII, as prose in Latin letters does. Each
 * pane gets a quarter, so that its points stay below their limit.
 */
#include "bench/large.h"

#include <stdint.h>

static uint32_t seed;

static size_t below(size_t n)
{
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % n;
}

static void add_word(struct str *out)
{
    static const char *const small[] = {
        "the", "of", "and", "to", "in", "a", "for", "by", "with", "from", "on", "is"};
    static const char *const syllables[] = {"ba", "ker", "ti", "lo", "ran", "mi", "sel",
        "vo", "den", "pu", "ga", "tor", "ni", "hes", "cal", "wen", "dri", "so", "fle"};
    if (below(3) == 0) {
        str_adds(out, small[below(sizeof small / sizeof *small)]);
        return;
    }
    for (size_t i = 1 + below(2) + below(3); i > 0; i--)
        str_adds(out, syllables[below(sizeof syllables / sizeof *syllables)]);
    if (below(60) == 0)
        str_adds(out, "é");
}

static void add_words(struct str *out, size_t count)
{
    str_addc(out, (char)('A' + below(26)));
    for (size_t i = 0; i < count; i++) {
        str_addc(out, i == 0 ? 'a' : ' ');
        add_word(out);
    }
}

static void add_sentences(struct str *out, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            str_addc(out, ' ');
        add_words(out, 8 + below(14));
        str_addc(out, '.');
    }
}

static void add_point(struct str *out, size_t number)
{
    str_adds(out, "  - topic: ");
    add_words(out, 2 + below(3));
    str_adds(out, "\n    text: ");
    add_sentences(out, 2 + below(3));
    str_addf(out, "\n    paragraph: %zu\n", number / 2 + 1);
}

void large_brief(struct str *out, size_t bytes)
{
    static const char *const keys[] = {"context", "agenda", "challenges", "outlook"};
    size_t start = out->n, number = 0;
    seed = 1;
    str_adds(out, "brief: 1\ntitle: ");
    add_words(out, 8);
    str_adds(out, "\nbottom_line: ");
    add_sentences(out, 1);
    str_adds(out, "\nsource:\n  publisher: The Daily Measure\n"
                  "  url: https://example.org/large\n  published: 2024-05-06\n");
    for (size_t i = 0; i < 4; i++) {
        str_addf(out, "%s:\n", keys[i]);
        do {
            add_point(out, number++);
        } while (out->n - start < bytes / 4 * (i + 1));
    }
    str_adds(out, "  - The last of all is a " LARGE_NEEDLE ".\n");
}
