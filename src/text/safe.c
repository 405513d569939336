/*
 * Most text is plain, so runs that pass as they are get copied whole, 8 bytes
 * looked at in one step; only what is left goes through the classes one by
 * one. What comes out must come out of a second pass unchanged: every stand-in
 * is of a class that passes.
 */
#include "text/safe.h"

#include <stdint.h>
#include <string.h>

#include "text/ascii.h"
#include "text/classes.h"
#include "text/utf8.h"
#include "text/words.h"

enum {
    DOTTED_CIRCLE = 0x25CC,    /* holds a mark that stands alone */
    CONTROL_PICTURES = 0x2400, /* the block's first: of NUL */
    PICTURE_OF_DEL = 0x2421,
};

/* One text on its way out. */
struct pass {
    struct str *out;
    size_t start; /* where it starts in out */
    unsigned flags;
    unsigned marks; /* on the last base */
    char32_t last;  /* the last scalar put; 0 behind a run */
    bool has_dropped;
};

#define EACH_BYTE(b) ((uint64_t)0x0101010101010101 * (b))

/* The bytes at p, up to n, that are printable ASCII; with folds, no two blanks in a
 * row. */
static size_t ascii_run(const char *p, size_t n, bool folds)
{
    size_t i = 0;
    for (uint64_t word; n - i >= sizeof word; i += sizeof word) {
        memcpy(&word, p + i, sizeof word);
        /* A byte's top bit: it is past 0x7F, or below a blank, or is DEL. */
        uint64_t odd = word | (word - EACH_BYTE(0x20)) | (word + EACH_BYTE(1));
        if (odd & EACH_BYTE(0x80))
            break;
        /* A byte's top bit: it is a blank. */
        uint64_t blanks =
            ~((word ^ EACH_BYTE(' ')) + EACH_BYTE(0x7F)) & EACH_BYTE(0x80);
        bool is_double =
            (blanks & (blanks << 8)) || (i && p[i] == ' ' && p[i - 1] == ' ');
        if (folds && is_double)
            break;
    }
    for (; i < n && p[i] >= ' ' && p[i] <= '~'; i++)
        if (folds && i && p[i] == ' ' && p[i - 1] == ' ')
            break;
    return i;
}

/* The bytes of a Latin letter or a sign of General Punctuation that passes; 0 for
 * others. */
static size_t latin_char(const char *s, size_t n)
{
    const unsigned char *p = (const unsigned char *)s;
    if (n < 2 || p[0] < 0xC2 || p[1] < 0x80 || p[1] > 0xBF)
        return 0;
    if (p[0] == 0xC2)
        return p[1] > 0xA0 && p[1] != 0xAD ? 2 : 0;
    if (p[0] <= 0xCB) /* up to U+02FF */
        return 2;
    if (p[0] != 0xE2 || p[1] != 0x80 || n < 3)
        return 0;
    bool is_passing = (p[2] >= 0x90 && p[2] <= 0xA7) || (p[2] >= 0xB0 && p[2] <= 0xBF);
    return is_passing ? 3 : 0;
}

/* The bytes at the start of s that pass as they are. */
static size_t plain_run(struct span s, unsigned flags)
{
    bool folds = !(flags & SAFE_KEEP_BLANKS);
    size_t n = 0, more;
    do {
        n += ascii_run(s.p + n, s.n - n, folds);
        more = flags & SAFE_ASCII ? 0 : latin_char(s.p + n, s.n - n);
        n += more;
    } while (more);
    return n;
}

/* Whether the last thing put is something that a mark can stand on. */
static bool has_base(const struct pass *p)
{
    return p->out->n > p->start && p->out->p[p->out->n - 1] != ' ';
}

static void put_base(struct pass *p, char32_t c)
{
    if (p->flags & SAFE_ASCII)
        ascii_add(p->out, c);
    else
        utf8_add(p->out, c);
    p->marks = 0;
    p->last = c;
}

static void put_mark(struct pass *p, char32_t c)
{
    if (p->marks == SAFE_MARKS || p->flags & SAFE_ASCII) {
        p->has_dropped = true;
        return;
    }
    utf8_add(p->out, c);
    p->marks++;
    p->last = c;
}

static void put_blank(struct pass *p)
{
    if (p->flags & SAFE_KEEP_BLANKS || has_base(p))
        str_addc(p->out, ' ');
    p->last = ' ';
}

static void put_char(struct pass *p, char32_t c)
{
    switch (char_class_of(c)) {
    case CHAR_SHOWN:
        put_base(p, c);
        break;
    case CHAR_MARK:
        if (!has_base(p))
            put_base(p, DOTTED_CIRCLE);
        put_mark(p, c);
        break;
    case CHAR_JOINER:
        if (char_is_shaped(p->last))
            put_mark(p, c);
        else
            p->has_dropped = true;
        break;
    case CHAR_BLANK:
        put_blank(p);
        break;
    case CHAR_CONTROL:
        put_base(p, c == 0x7F ? PICTURE_OF_DEL : CONTROL_PICTURES + c);
        break;
    case CHAR_BIDI:
    case CHAR_BROKEN:
        put_base(p, UTF8_REPLACEMENT);
        break;
    case CHAR_DROPPED:
        p->has_dropped = true;
        break;
    }
}

void safe_add(struct str *out, struct span text, unsigned flags)
{
    struct pass pass = {.out = out, .start = out->n, .flags = flags};
    str_reserve(out, text.n);
    for (size_t at = 0; at < text.n;) {
        struct span rest = span_sub(text, at, text.n);
        size_t run = rest.p[0] == ' ' ? 0 : plain_run(rest, flags);
        char32_t c;
        if (run) {
            str_add(out, span_sub(rest, 0, run));
            pass.marks = 0;
            pass.last = 0;
            at += run;
        } else {
            at += utf8_decode(rest, &c);
            put_char(&pass, c);
        }
    }
    if (!(flags & SAFE_KEEP_BLANKS) && out->n > pass.start && !has_base(&pass))
        str_cut(out, out->n - 1);
    if (out->n == pass.start && pass.has_dropped)
        put_base(&pass, UTF8_REPLACEMENT);
}

bool safe_has_visible(struct span text)
{
    for (size_t at = 0; at < text.n;) {
        char32_t c;
        at += utf8_decode(span_sub(text, at, text.n), &c);
        enum char_class class = char_class_of(c);
        bool is_seen = class != CHAR_BLANK && class != CHAR_DROPPED &&
                       class != CHAR_JOINER && class != CHAR_BIDI;
        if (is_seen && !char_is_filler(c))
            return true;
    }
    return false;
}

bool safe_is_invisible(struct span text)
{
    struct span trimmed = words_trim(text);
    return trimmed.n && !safe_has_visible(trimmed);
}
