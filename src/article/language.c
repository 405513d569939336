/*
 * Finding a word in a list, whatever its case: the lists are in order, so that even a
 * text of nothing but abbreviations takes a handful of looks at each.
 */
#include "article/language.h"

#include <string.h>

#include "text/words.h"

enum {
    LONGEST_WORD = 24, /* bytes of the longest word in a list, and some */
    SAMPLE = 64 << 10, /* bytes of a text that tell its language */
};

static const struct language *const languages[] = {
    &language_english, &language_spanish};

enum { LANGUAGES = sizeof languages / sizeof languages[0] };

/* In lower case, as far as Latin-1 goes; false for a word that is too long. */
static bool lower_word(struct span word, char out[LONGEST_WORD + 1])
{
    if (word.n == 0 || word.n > LONGEST_WORD)
        return false;
    for (size_t i = 0; i < word.n; i++) {
        unsigned char c = (unsigned char)word.p[i];
        bool is_latin =
            i && (unsigned char)word.p[i - 1] == 0xC3 && c >= 0x80 && c <= 0x9E;
        out[i] =
            (char)((c >= 'A' && c <= 'Z') || (is_latin && c != 0x97) ? c | 0x20 : c);
    }
    out[word.n] = '\0';
    return true;
}

static bool list_has(const struct word_list *list, const char *word)
{
    size_t low = 0, high = list->n;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strcmp(word, list->words[middle]);
        if (order == 0)
            return true;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

bool language_has(const struct word_list *list, struct span word)
{
    char lower[LONGEST_WORD + 1];
    return lower_word(word, lower) && list_has(list, lower);
}

const struct language *language_of(struct span code)
{
    char lower[LONGEST_WORD + 1];
    if (lower_word(span_sub(code, 0, 2), lower))
        for (size_t i = 0; i < LANGUAGES; i++)
            if (strcmp(languages[i]->code, lower) == 0)
                return languages[i];
    return &language_english;
}

const struct language *language_guess(struct span text)
{
    unsigned counts[LANGUAGES] = {0};
    size_t best = 0, at = 0;
    text = span_sub(text, 0, SAMPLE);
    while (at < text.n) {
        size_t start = at;
        while (at < text.n && words_start(span_sub(text, at, text.n)) >= WORD_LOWER)
            for (at++; at < text.n && ((unsigned char)text.p[at] & 0xC0) == 0x80;)
                at++;
        for (size_t i = 0; i < LANGUAGES && at > start; i++)
            counts[i] += language_has(&languages[i]->common, span_sub(text, start, at));
        at += at == start;
    }
    for (size_t i = 1; i < LANGUAGES; i++)
        if (counts[i] > counts[best])
            best = i;
    return languages[best];
}
