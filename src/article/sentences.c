/*
 * A full stop ends a sentence, an abbreviation, or both. What decides is the word
 * before it, looked up in the lists of the language, and the word behind it: in lower
 * case it goes on in any case; behind "U.S." or "Inc." only a word that is hardly ever
 * part of a name starts a sentence. All looks to the left and right are bounded, so
 * that no text costs more than its length.
 */
#include "article/sentences.h"

#include <string.h>

#include "article/language.h"
#include "article/sentence_list.h"
#include "article/sentence_stops.h"
#include "article/signs.h"
#include "text/words.h"

enum {
    LONGEST_WORD = 32, /* bytes looked at of a word */
    OPENERS = 8,       /* signs passed before the first word of a sentence */
    CITATION = 80,     /* bytes of "(Smith 55)" */
    PART_LETTERS = 2,  /* of an abbreviation such as Ph.D. */
    FEWEST = 4,        /* words of a sentence that ends in an abbreviation */
    SPEAKER = 5,       /* words from a quotation to its "said" */
};

/* What stands behind a stop. */
struct follower {
    struct span word; /* the first word, as far as it has letters or digits */
    enum word_start start;
    bool is_end; /* nothing but signs */
    bool is_dash;
    bool is_citation; /* "(...)." : of the sentence before it */
};

/* How a sentence is being looked at. */
struct view {
    struct span text;
    const struct language *language;
    size_t start; /* of the sentence, behind its bullet or number */
};

static bool is_blank_at(struct span s, size_t at)
{
    return at < s.n && words_blank(span_sub(s, at, s.n)) != 0;
}

static size_t skip_blanks(struct span s, size_t at)
{
    size_t bytes;
    while (at < s.n && (bytes = words_blank(span_sub(s, at, s.n))) != 0)
        at += bytes;
    return at;
}

/* The word at byte at, with the hyphens in it; up to an apostrophe. */
static struct span word_at(struct span text, size_t at)
{
    size_t end = at;
    while (end < text.n && end - at < LONGEST_WORD) {
        struct span rest = span_sub(text, end, text.n);
        bool is_hyphen = end > at && text.p[end] == '-';
        if (!is_hyphen && words_start(rest) == WORD_OTHER)
            break;
        end++;
        while (end < text.n && ((unsigned char)text.p[end] & 0xC0) == 0x80)
            end++;
    }
    return span_sub(text, at, end);
}

/* "(Smith 55)." belongs to the sentence before; "(He left.)" is one of its own. */
static bool is_citation(struct span text, size_t at)
{
    struct span window = span_sub(text, at, at + CITATION);
    size_t close = span_chr(window, ')');
    return window.n && window.p[0] == '(' && close + 1 < window.n &&
           strchr(".,;", window.p[close + 1]) && window.p[close + 1] &&
           span_chr(span_sub(window, 0, close), '.') == close;
}

static const char *const dashes[] = {"-", "–", "—", "―", NULL};

static struct follower look_behind(struct span text, size_t at)
{
    struct follower f = {0};
    f.is_citation = is_citation(text, at);
    f.is_dash = signs_at(dashes, span_sub(text, at, text.n)) != 0;
    size_t bytes;
    for (int i = 0; i < OPENERS; i++) {
        bytes = stop_opener(text, at);
        if (!bytes && (bytes = stop_closer(text, at)) == 0)
            break;
        at += bytes;
    }
    f.is_end = skip_blanks(text, at) >= text.n;
    f.word = word_at(text, at);
    f.start = words_start(f.word);
    if (f.start == WORD_LOWER &&
        words_start(span_sub(f.word, 1, f.word.n)) == WORD_UPPER)
        f.start = WORD_UPPER; /* as eBay */
    return f;
}

/* The word before a stop, without what opens before it. */
static struct span token_before(const struct view *v, size_t end)
{
    size_t start = end;
    while (start > v->start && end - start < LONGEST_WORD) {
        unsigned char c = (unsigned char)v->text.p[start - 1];
        if (c <= ' ' || (c == 0xA0 && v->text.p[start - 2] == '\xC2'))
            break;
        start--;
    }
    size_t bytes;
    while (start < end && (bytes = stop_opener(v->text, start)) != 0)
        start += bytes;
    return span_sub(v->text, start, end);
}

/* Words from the start of the sentence to byte end, as far as FEWEST. */
static unsigned count_words(const struct view *v, size_t end)
{
    unsigned n = 1;
    for (size_t at = v->start; at < end && n < FEWEST; at++)
        n += is_blank_at(v->text, at) && !is_blank_at(v->text, at + 1);
    return n;
}

/* Letters with dots between them, as U.S and Ph.D; or one letter. */
static bool is_dotted(struct span token)
{
    size_t letters = 0, dots = 0;
    for (size_t i = 0; i < token.n; i++) {
        if (token.p[i] == '.' || token.p[i] == '-') {
            dots += token.p[i] == '.';
            if (letters == 0)
                return false;
            letters = 0;
        } else if (words_start(span_sub(token, i, token.n)) < WORD_LOWER ||
                   ++letters > PART_LETTERS) {
            return false;
        } else {
            while (i + 1 < token.n && ((unsigned char)token.p[i + 1] & 0xC0) == 0x80)
                i++;
        }
    }
    return letters && (dots || letters == 1);
}

static bool is_number(struct span token)
{
    size_t i = 0;
    while (i < token.n && words_start(span_sub(token, i, i + 1)) == WORD_DIGIT)
        i++;
    return i == token.n;
}

static bool starts_sentence(const struct view *v, const struct follower *f)
{
    return f->start != WORD_DIGIT && language_has(&v->language->starters, f->word);
}

/* Whether the full stop behind a token is one of a sentence. */
static bool dot_ends(const struct view *v, size_t at, const struct follower *f)
{
    const struct language *l = v->language;
    struct span token = token_before(v, at);
    bool is_upper = words_start(token) == WORD_UPPER;
    if (token.n == 0)
        return true;
    if (is_number(token)) /* a counted heading or item: "1." "Step 1." */
        return count_words(v, at) > 2 || f->start != WORD_UPPER;
    if (language_has(&l->inner, token))
        return false;
    bool is_title = language_has(&l->titles, token);
    if (is_title && is_upper)
        return false;
    bool is_initial = is_upper && token.n == 1;
    if (!is_initial && language_has(&l->numbered, token))
        return f->start != WORD_DIGIT && !(is_upper && count_words(v, at) == 2);
    if (is_title || is_dotted(token) || language_has(&l->tails, token) ||
        (is_upper && language_has(&l->places, token)))
        return starts_sentence(v, f) && count_words(v, at) >= FEWEST;
    return true;
}

/* Whether a speaker and "said" come behind a quotation: "Why?" Mr. Smith then asked. */
static bool is_attributed(const struct view *v, size_t at)
{
    unsigned lower = 0;
    for (int i = 0; i < SPEAKER && lower < 2; i++) {
        struct span word = word_at(v->text, at);
        if (i && language_has(&v->language->speech, word))
            return true;
        lower += words_start(word) != WORD_UPPER;
        at += word.n;
        at = skip_blanks(v->text, at + (at < v->text.n && v->text.p[at] == '.'));
    }
    return false;
}

/* "It ended.The bus left": no address goes on with a capital and such a word. */
static bool is_blank_forgotten(
    const struct view *v, const struct stop *stop, const struct follower *f)
{
    size_t before = stop->start > v->start ? stop->start - 1 : stop->start;
    return words_start(span_sub(v->text, before, stop->start)) == WORD_LOWER &&
           f->start == WORD_UPPER && f->word.n > 1 && starts_sentence(v, f);
}

static bool ends_sentence(const struct view *v, const struct stop *stop)
{
    size_t next = skip_blanks(v->text, stop->end);
    if (next >= v->text.n)
        return true;
    struct follower f = look_behind(v->text, next);
    bool is_joined = next == stop->end && !stop->is_wide;
    if (f.is_end || (is_joined && !is_blank_forgotten(v, stop, &f)))
        return false;
    if (stop->is_wide)
        return true;
    if (f.start == WORD_LOWER || f.is_dash || f.is_citation)
        return false;
    if (stop->kind == STOP_STRONG)
        return !stop->is_quoted || !is_attributed(v, next);
    if (stop->kind == STOP_DOT)
        return dot_ends(v, stop->start, &f);
    return stop->is_omitted || (starts_sentence(v, &f) && !span_is(f.word, "I"));
}

bool sentence_next(struct span text, const struct language *language, size_t *at,
    struct span *sentence)
{
    struct view v = {text, language, skip_blanks(text, *at)};
    size_t start = v.start, end = text.n, from, cut = 0;
    if (start >= text.n)
        return false;
    struct sentence_list list = sentence_list_at(span_sub(text, start, text.n));
    struct stop stop = {.end = start + list.bytes};
    v.start = from = stop.end;
    while (!cut && end == text.n && stop_find(text, from, &stop)) {
        cut = sentence_list_next(&list, text, from, stop.start);
        if (ends_sentence(&v, &stop))
            end = stop.end;
        from = stop.end;
    }
    if (!cut && end == text.n)
        cut = sentence_list_next(&list, text, from, text.n);
    *at = cut ? cut : end;
    *sentence = words_trim(span_sub(text, start, *at));
    return true;
}
