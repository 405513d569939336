/* Looks at the text of a block that several steps of the classification share. */
#include <string.h>

#include "article/block_kinds.h"
#include "article/sentences.h"
#include "article/signs.h"
#include "text/words.h"

/* A typographic apostrophe is written as the plain one in the phrases. */
static bool is_apostrophe(struct span s, size_t at)
{
    return s.n - at >= 3 && memcmp(s.p + at, "\xE2\x80\x99", 3) == 0;
}

static char lower_latin(struct span s, size_t at)
{
    unsigned char c = (unsigned char)s.p[at];
    bool is_latin = at && s.p[at - 1] == '\xC3' && c >= 0x80 && c <= 0x9E && c != 0x97;
    return (char)(is_latin ? c | 0x20 : c);
}

bool block_fold(struct span text, struct folded *out)
{
    size_t at = 0, n = 0, blank;
    while (at < text.n && n < FOLDED_BLOCK) {
        unsigned char c = (unsigned char)text.p[at];
        if (c > ' ' && c < 0x80) {
            out->text[n++] = (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
            at++;
        } else if ((blank = words_blank(span_sub(text, at, text.n))) != 0) {
            if (n && out->text[n - 1] != ' ')
                out->text[n++] = ' ';
            at += blank;
        } else if (c == 0xE2 && is_apostrophe(text, at)) {
            out->text[n++] = '\'';
            at += 3;
        } else {
            out->text[n++] = lower_latin(text, at++);
        }
    }
    out->text[n] = '\0';
    out->n = n;
    return at == text.n;
}

unsigned block_words(struct span text, unsigned most)
{
    unsigned n = 0;
    bool is_inside = false;
    for (size_t at = 0; at < text.n && n < most;) {
        size_t blank =
            (unsigned char)text.p[at] > ' ' && (unsigned char)text.p[at] < 0x80
                ? 0
                : words_blank(span_sub(text, at, text.n));
        n += !blank && !is_inside;
        is_inside = !blank;
        at += blank ? blank : 1;
    }
    return n;
}

bool block_has_stop(struct span text)
{
    static const char *const closers[] = {
        "\"", "'", ")", "]", "”", "’", "»", "*", "_", NULL};
    size_t n;
    while ((n = signs_at_end(closers, text)) != 0)
        text.n -= n;
    static const char *const stops[] = {".", "?", "!", "…", "。", NULL};
    return signs_at_end(stops, text) != 0;
}

size_t block_phrase(const struct word_list *list, const struct folded *f, size_t at)
{
    size_t longest = 0;
    for (size_t i = 0; i < list->n; i++) {
        size_t n = strlen(list->words[i]);
        bool is_whole = at + n <= f->n && memcmp(f->text + at, list->words[i], n) == 0;
        char next = is_whole ? f->text[at + n] : 'a';
        if (n > longest &&
            !((next >= 'a' && next <= 'z') || (unsigned char)next >= 0x80))
            longest = n;
    }
    return longest;
}

bool block_ends_with(const struct word_list *phrases, struct span text)
{
    for (size_t i = 0; i < phrases->n; i++) {
        size_t n = strlen(phrases->words[i]);
        if (text.n > n &&
            span_is(span_sub(text, text.n - n, text.n), phrases->words[i]) &&
            words_blank(span_sub(text, text.n - n - 1, text.n)))
            return true;
    }
    return false;
}

bool block_is_sentence(const struct language *l, struct span t)
{
    struct span sentence;
    size_t at = 0;
    return sentence_next(t, l, &at, &sentence) && at >= t.n;
}
