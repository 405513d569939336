/*
 * A text counts as filled to a width if most lines that another one follows end near
 * one column and many of the next ones start in lower case: lists of short lines do
 * neither. All ways of ending a line count, as files of every system come here.
 */
#include "article/text_lines.h"

#include <string.h>

#include "article/signs.h"
#include "text/words.h"

enum {
    TAB = 8,        /* columns */
    NARROWEST = 40, /* characters: nobody fills lines to less */
    WIDEST = 132,   /* nor to more */
    RAGGED = 16,    /* characters that the ends of filled lines differ by */
    LARGEST = 999,  /* number of an item: larger ones are years */
    LONGEST_RULE = 200,
    SAMPLE = 1 << 18, /* bytes of a text that tell how it was set */
};

/* The bytes of the line end at byte at; 0: there is none. */
static size_t line_end_at(struct span text, size_t at)
{
    const unsigned char *p = (const unsigned char *)text.p + at;
    size_t left = text.n - at;
    if (*p < 0x80)
        return *p == '\r' && left > 1 && p[1] == '\n' ? 2 : *p >= '\n' && *p <= '\r';
    if (*p == 0xC2) /* U+0085 */
        return left > 1 && p[1] == 0x85 ? 2 : 0;
    /* U+2028 and U+2029 */
    return *p == 0xE2 && left > 2 && p[1] == 0x80 && (p[2] & 0xFE) == 0xA8 ? 3 : 0;
}

/* The end of the line that byte at is in, and where the next one starts. */
static size_t find_line_end(struct span text, size_t at, size_t *next)
{
    static const bool leads[256] = {['\n'] = true,
        ['\v'] = true,
        ['\f'] = true,
        ['\r'] = true,
        [0xC2] = true,
        [0xE2] = true};
    size_t bytes = 0;
    while (at < text.n &&
           !(leads[(unsigned char)text.p[at]] && (bytes = line_end_at(text, at)) != 0))
        at++;
    *next = at + bytes;
    return at;
}

/* Bytes of the blanks that a line starts with, and the columns they take. */
static size_t measure_indent(struct span line, unsigned *columns)
{
    size_t at = 0, bytes;
    *columns = 0;
    while ((bytes = words_blank(span_sub(line, at, line.n))) != 0) {
        *columns += line.p[at] == '\t' ? TAB - *columns % TAB : 1;
        at += bytes;
    }
    return at;
}

/* Most lines end in a letter or a stop, with nothing to take off. */
static struct span trim_end(struct span s)
{
    unsigned char last = s.n ? (unsigned char)s.p[s.n - 1] : ' ';
    return last > ' ' && last < 0x80 ? s : words_trim(s);
}

static unsigned measure_width(struct span line)
{
    unsigned width = 0;
    for (size_t i = 0; i < line.n && width < TEXT_WIDEST; i++)
        width += ((unsigned char)line.p[i] & 0xC0) != 0x80;
    return width;
}

/* A mark of the file's encoding, and no part of the text. */
static size_t skip_bom(struct span text)
{
    return text.n >= 3 && memcmp(text.p, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

bool text_line_next(struct span text, struct text_line *line)
{
    size_t at = line->next ? line->next : skip_bom(text);
    *line = (struct text_line){0};
    for (; at < text.n; at = line->next) {
        size_t end = find_line_end(text, at, &line->next);
        struct span whole = span_sub(text, at, end), shown = {0};
        size_t blanks = end > at ? measure_indent(whole, &line->indent) : 0;
        if (blanks < whole.n)
            shown = trim_end(span_sub(whole, blanks, whole.n));
        if (shown.n) {
            line->start = line->body = at + blanks;
            line->end = line->start + shown.n;
            line->width = measure_width(shown);
            return true;
        }
        line->is_behind_blank = true;
    }
    return false;
}

static bool is_blank_at(struct span s, size_t at)
{
    return words_blank(span_sub(s, at, s.n)) != 0;
}

/* The bytes of the bullet that s starts with, without the blanks behind it. */
static size_t bullet_bytes(struct span s)
{
    static const char *const bullets[] = {"-", "*", "+", "•", "–", "·", "▪", "■", "●",
        "○", "◦", "‣", "⁃", "►", "▶", "➤", "✓", "✔", "→", NULL};
    size_t n = signs_at(bullets, s);
    return n && is_blank_at(s, n) ? n : 0;
}

/* The bytes of "12." "12)" "(12)" "a)" at the start of s, and what it counts to. */
static size_t number_bytes(struct span s, unsigned *number, bool *is_letter)
{
    size_t at = s.p[0] == '(', first = at;
    *number = 0;
    *is_letter = false;
    while (at < s.n && s.p[at] >= '0' && s.p[at] <= '9' && *number <= LARGEST)
        *number = *number * 10 + (unsigned)(s.p[at++] - '0');
    if (at == first && at < s.n && words_start(span_sub(s, at, at + 1)) >= WORD_LOWER &&
        (unsigned char)s.p[at] < 0x80) {
        *number = (unsigned)(s.p[at++] | 0x20) - 'a' + 1;
        *is_letter = true;
    }
    if (at == first || *number == 0 || *number > LARGEST || at + 1 >= s.n)
        return 0;
    bool is_closed = s.p[at] == ')' || (s.p[at] == '.' && !first);
    at += s.p[at] == '.' && s.p[at + 1] == ')' ? 2 : 1;
    return is_closed && is_blank_at(s, at) ? at : 0;
}

/* Whether the line behind this one counts one further, as in A. B. */
static bool is_counted_on(struct span text, const struct text_line *line, unsigned n)
{
    struct text_line next = *line;
    unsigned number;
    bool is_letter;
    return text_line_next(text, &next) &&
           number_bytes(span_sub(text, next.start, next.end), &number, &is_letter) &&
           is_letter && number == n + 1;
}

static bool ends_with_stop(struct span s)
{
    static const char *const closers[] = {"\"", "'", ")", "]", "”", NULL};
    static const char *const stops[] = {".", ":", ";", "?", "!", NULL};
    size_t n;
    while ((n = signs_at_end(closers, s)) != 0)
        s.n -= n;
    return signs_at_end(stops, s) != 0;
}

static bool is_rule(struct span s)
{
    static const char signs[] = "-=_*~#+>| \t";
    if (s.n > LONGEST_RULE)
        return false;
    for (size_t i = 0; i < s.n; i++)
        if (!s.p[i] || !strchr(signs, s.p[i]))
            return false;
    return true;
}

struct text_shape text_shape_of(struct span text)
{
    unsigned counts[TEXT_WIDEST + 1] = {0}, total = 0, lower = 0, best = 0;
    struct text_shape shape = {.longest_heading = TEXT_WIDEST};
    struct text_line line = {0}, last = {0};
    text = span_sub(text, 0, SAMPLE);
    while (text_line_next(text, &line)) {
        struct span shown = span_sub(text, line.start, line.end);
        if (last.next && !line.is_behind_blank && line.indent <= last.indent + 1 &&
            !bullet_bytes(shown) && !is_rule(shown)) {
            counts[last.width]++;
            total++;
            lower += words_start(shown) == WORD_LOWER;
        }
        last = line;
    }
    for (unsigned width = NARROWEST; width <= WIDEST; width++) {
        unsigned near = 0;
        for (unsigned i = width - RAGGED + 1; i <= width; i++)
            near += counts[i];
        if (near > best && counts[width]) {
            best = near;
            shape.width = width;
        }
    }
    if (total < 2 || best * 5 < total * 3 || lower * 4 < total)
        shape.width = 0;
    return shape;
}

/* The bytes of the number or bullet of an item; 0 where the line is none. */
static size_t item_mark(struct span text, struct text_line *line, unsigned number,
    const struct text_line *open)
{
    struct span s = span_sub(text, line->start, line->end);
    bool is_letter,
        is_behind_stop = !open || open->kind == LINE_ITEM ||
                         ends_with_stop(span_sub(text, open->start, open->end));
    size_t bytes = bullet_bytes(s);
    if (bytes)
        return is_behind_stop ? bytes : 0;
    bytes = number_bytes(s, &line->number, &is_letter);
    bool is_next = line->number == number + 1;
    if (!bytes || (!is_behind_stop && !is_next) ||
        (is_letter && s.p[bytes - 1] == '.' && !(is_next && number) &&
            !is_counted_on(text, line, line->number)))
        return line->number = 0;
    return bytes;
}

void text_line_mark(const struct text_shape *shape, struct span text,
    struct text_line *line, unsigned number, const struct text_line *open)
{
    struct span s = span_sub(text, line->start, line->end);
    size_t bytes = 0;
    line->kind = LINE_PROSE;
    if (is_rule(s))
        line->kind = LINE_RULE;
    else if (s.p[0] == '>') {
        line->kind = LINE_QUOTE;
        while (bytes < s.n && s.p[bytes] == '>')
            bytes += 1 + words_blank(span_sub(s, bytes + 1, s.n));
    } else {
        bool is_part = shape->width && !line->is_behind_blank;
        bytes = item_mark(text, line, number, is_part ? open : NULL);
        line->kind = bytes ? LINE_ITEM : LINE_PROSE;
    }
    struct span body = words_trim(span_sub(s, bytes, s.n));
    line->body = body.n ? (size_t)(body.p - text.p) : line->start;
}

/* The characters of the word that a line starts with. */
static unsigned first_word_width(struct span s)
{
    size_t end = 0;
    while (end < s.n && end < TEXT_WIDEST && !is_blank_at(s, end))
        end++;
    return measure_width(span_sub(s, 0, end));
}

/* "By Jane Doe": a line of its own even where it would fit on the one above. */
static bool is_byline(struct span s)
{
    enum { LONGEST = 60 };
    static const char *const starts[] = {"By ", "BY ", "Por ", NULL};
    size_t n = signs_at(starts, s);
    return n && s.n <= LONGEST && !ends_with_stop(s) &&
           words_start(span_sub(s, n, s.n)) == WORD_UPPER;
}

bool text_line_joins(const struct text_shape *shape, struct span text,
    const struct text_line *last, bool is_single, const struct text_line *line)
{
    struct span before = span_sub(text, last->start, last->end);
    struct span behind = span_sub(text, line->start, line->end);
    bool is_hanging = last->kind == LINE_ITEM;
    if (!shape->width || line->kind != LINE_PROSE || is_byline(behind) ||
        (line->indent > last->indent + 1 && !is_hanging))
        return false;
    if (last->width + 1 + first_word_width(behind) > shape->width)
        return true; /* the word did not fit */
    if (words_start(behind) == WORD_LOWER)
        return true;
    bool is_short = last->width * 3 < shape->width * 2;
    bool is_first = !words_trim(span_sub(text, 0, last->start)).n; /* the title? */
    return !ends_with_stop(before) &&
           !(is_single && (is_short || is_first) && !is_hanging);
}
