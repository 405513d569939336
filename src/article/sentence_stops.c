/*
 * Most bytes of a text are no mark, so that a table of first bytes skips them; only
 * what may start a mark is looked at. A run of marks is taken as one, with the quotes
 * and brackets that close behind it, so that a flood of them is passed once.
 */
#include "article/sentence_stops.h"

#include <string.h>

#include "article/signs.h"

struct sign {
    const char *text;
    unsigned dots;
    bool is_strong;
    bool is_wide;
};

static const struct sign signs[] = {
    {".", 1, false, false},
    {"?", 0, true, false},
    {"!", 0, true, false},
    {"…", 3, false, false},
    {"。", 0, true, true},
    {"！", 0, true, true},
    {"？", 0, true, true},
    {"।", 0, true, false},
    {"؟", 0, true, false},
    {"۔", 0, true, false},
};

static const char *const openers[] = {
    "\"", "'", "(", "[", "{", "“", "‘", "«", "‹", "„", "¿", "¡", "*", "_", NULL};
static const char *const closers[] = {
    "\"", "'", ")", "]", "}", "”", "’", "»", "›", "“", "*", "_", NULL};

/* The first bytes of the signs above. */
static const bool leads[256] = {['.'] = true,
    ['?'] = true,
    ['!'] = true,
    [0xD8] = true,
    [0xDB] = true,
    [0xE0] = true,
    [0xE2] = true,
    [0xE3] = true,
    [0xEF] = true};

static bool stands_at(struct span text, size_t at, const char *sign, size_t n)
{
    return text.n - at >= n && memcmp(text.p + at, sign, n) == 0;
}

static const struct sign *sign_at(struct span text, size_t at, size_t *bytes)
{
    if (at >= text.n || !leads[(unsigned char)text.p[at]])
        return NULL;
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
        if (signs[i].text[0] != text.p[at])
            continue;
        *bytes = strlen(signs[i].text);
        if (stands_at(text, at, signs[i].text, *bytes))
            return &signs[i];
    }
    return NULL;
}

size_t stop_opener(struct span text, size_t at)
{
    return signs_at(openers, span_sub(text, at, text.n));
}

size_t stop_closer(struct span text, size_t at)
{
    return signs_at(closers, span_sub(text, at, text.n));
}

static bool is_quote(struct span text, size_t at, size_t bytes)
{
    return text.p[at] == '"' || text.p[at] == '\'' || bytes > 1;
}

/* The bytes of a note's number, as in "It ended.[12]". */
static size_t note_bytes(struct span text, size_t at)
{
    enum { DIGITS = 3 };
    size_t end = at + 1;
    while (
        end < text.n && end - at <= DIGITS && text.p[end] >= '0' && text.p[end] <= '9')
        end++;
    bool is_note =
        text.p[at] == '[' && end > at + 1 && end < text.n && text.p[end] == ']';
    return is_note ? end + 1 - at : 0;
}

/* Takes in the marks and closers from out->end on. */
static void read_run(struct span text, struct stop *out, unsigned *dots)
{
    for (;;) {
        size_t bytes = 0;
        const struct sign *sign = sign_at(text, out->end, &bytes);
        if (sign) {
            *dots += sign->dots;
            out->is_wide |= sign->is_wide;
            if (sign->is_strong)
                out->kind = STOP_STRONG;
        } else if ((bytes = stop_closer(text, out->end)) != 0) {
            out->is_quoted |= is_quote(text, out->end, bytes);
        } else if (out->end < text.n && (bytes = note_bytes(text, out->end)) != 0) {
            ;
        } else if (*dots && out->end + 1 < text.n && text.p[out->end] == ' ' &&
                   text.p[out->end + 1] == '.') {
            bytes = 1; /* dots with blanks between them */
        } else {
            return;
        }
        out->end += bytes;
    }
}

bool stop_find(struct span text, size_t at, struct stop *out)
{
    size_t bytes;
    for (; at < text.n; at++)
        if (leads[(unsigned char)text.p[at]] && sign_at(text, at, &bytes))
            break;
    if (at >= text.n)
        return false;
    unsigned dots = 0;
    *out = (struct stop){.start = at, .end = at, .kind = STOP_DOT};
    read_run(text, out, &dots);
    if (out->kind == STOP_DOT && dots > 1)
        out->kind = dots > 3 ? STOP_STRONG : STOP_ELLIPSIS;
    out->is_omitted = at > 0 && text.p[at - 1] == '[' && out->kind == STOP_ELLIPSIS;
    return true;
}
