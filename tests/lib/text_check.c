/*
 * Wrapping is held against libunistring's own answers for the whole text: a
 * line may only end where they allow it, must not end before it has to, and
 * splits a word or a grapheme only where nothing else is left.
 */
#include "lib/text_check.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unigbrk.h>
#include <unilbrk.h>

#include "base/mem.h"
#include "base/str.h"
#include "text/safe.h"
#include "text/utf8.h"
#include "text/words.h"
#include "text/wrap.h"

#define REQUIRE(condition, message) \
    do {                            \
        if (!(condition))           \
            return (message);       \
    } while (0)

/* ---- safe_add ---- */

static bool is_dangerous(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || (c >= 0xE0000 && c <= 0xE0FFF);
}

/* One scalar, at the start of rest, and the one before it; a blank where there is none.
 */
static const char *check_scalar(
    struct span rest, char32_t before, char32_t c, unsigned flags)
{
    int width = safe_width(c);
    bool is_first_blank = c == ' ' && before != ' ';
    REQUIRE(!is_dangerous(c), "a character that terminals obey");
    REQUIRE(width >= 0, "a character that has no width");
    REQUIRE(width > 0 || before != ' ', "a mark without a base");
    REQUIRE(c < 0x80 || !(flags & SAFE_ASCII), "not ASCII");
    REQUIRE(c == ' ' || !words_blank(rest), "white space that is no blank");
    REQUIRE(c != ' ' || is_first_blank || flags & SAFE_KEEP_BLANKS,
        "a blank at the start or behind another");
    return NULL;
}

static const char *check_scalars(struct span safe, unsigned flags)
{
    unsigned marks = 0;
    size_t cells = 0;
    char32_t c = ' ', before = ' ';
    for (size_t at = 0; at < safe.n; before = c) {
        struct span rest = span_sub(safe, at, safe.n);
        at += utf8_decode(rest, &c);
        const char *wrong = check_scalar(rest, before, c, flags);
        REQUIRE(!wrong, wrong);
        marks = safe_width(c) ? 0 : marks + 1;
        REQUIRE(marks <= SAFE_MARKS, "more marks than a cell holds");
        cells += (size_t)safe_width(c);
    }
    bool is_trimmed = safe.n == 0 || c != ' ' || flags & SAFE_KEEP_BLANKS;
    REQUIRE(is_trimmed, "a blank at the end");
    REQUIRE(cells == safe_cells(safe), "safe_cells is not the sum of the widths");
    return NULL;
}

static size_t count_blanks(struct span s)
{
    size_t blanks = 0;
    for (size_t at = 0; at < s.n;) {
        char32_t c;
        blanks += words_blank(span_sub(s, at, s.n)) > 0;
        at += utf8_decode(span_sub(s, at, s.n), &c);
    }
    return blanks;
}

static const char *check_output(struct span raw, struct span safe, unsigned flags)
{
    REQUIRE(utf8_check(safe) == safe.n, "not UTF-8");
    const char *wrong = check_scalars(safe, flags);
    REQUIRE(!wrong, wrong);
    if (flags & SAFE_KEEP_BLANKS)
        REQUIRE(count_blanks(raw) == count_blanks(safe), "a blank lost or won");
    else
        REQUIRE((words_trim(raw).n == 0) == (safe.n == 0), "text that vanished");
    REQUIRE(
        !safe_has_visible(raw) || safe_has_visible(safe), "nothing is seen any more");
    return NULL;
}

const char *check_safe(struct span raw, unsigned flags)
{
    struct str once = {0}, twice = {0};
    str_adds(&once, "before");
    safe_add(&once, raw, flags);
    struct span safe = span_sub(str_span(&once), 6, once.n);
    safe_add(&twice, safe, flags);
    const char *wrong = check_output(raw, safe, flags);
    if (!wrong && memcmp(once.p, "before", 6) != 0)
        wrong = "what was there is changed";
    if (!wrong && !span_eq(safe, str_span(&twice)))
        wrong = "a second pass changes it";
    str_finish(&once);
    str_finish(&twice);
    return wrong;
}

/* ---- safe_add_cut ---- */

static const char *check_kept(
    struct span safe, const char *graphemes, size_t kept, size_t cells)
{
    size_t more = kept;
    REQUIRE(graphemes[kept] || safe.p[kept] == ' ', "a grapheme cut in two");
    while (
        more < safe.n && (more == kept || !graphemes[more] || safe.p[more - 1] == ' '))
        more++;
    REQUIRE(safe_cells(span_sub(safe, 0, more)) >= cells, "cut too early");
    return NULL;
}

static const char *check_short(
    struct span safe, struct span cut, size_t cells, unsigned flags)
{
    struct span sign = span_of(flags & SAFE_ASCII ? "~" : "\u2026");
    size_t kept = cut.n - sign.n;
    if (cells == 0)
        return cut.n == 0 ? NULL : "something in no cells";
    REQUIRE(cut.n >= sign.n && span_eq(span_sub(cut, kept, cut.n), sign),
        "no sign of the cut");
    REQUIRE(kept < safe.n && memcmp(cut.p, safe.p, kept) == 0, "no start of it");
    char *graphemes = mem_alloc(safe.n);
    u8_grapheme_breaks((const uint8_t *)safe.p, safe.n, graphemes);
    const char *wrong = check_kept(safe, graphemes, kept, cells);
    free(graphemes);
    return wrong;
}

const char *check_cut(struct span safe, size_t cells, unsigned flags)
{
    struct str cut = {0};
    const char *wrong = NULL;
    size_t used = safe_add_cut(&cut, safe, cells, flags);
    if (used > cells || used != safe_cells(str_span(&cut)))
        wrong = "cells miscounted";
    else if (safe_cells(safe) > cells)
        wrong = check_short(safe, str_span(&cut), cells, flags);
    else if (!span_eq(str_span(&cut), safe))
        wrong = "cut though it fits";
    str_finish(&cut);
    return wrong;
}

/* ---- wrap_text ---- */

/* What the rules say of each byte of a text. */
struct rules {
    struct span text;
    char *breaks;
    char *graphemes;
};

static bool may_end_at(const struct rules *r, size_t at)
{
    return at >= r->text.n || r->breaks[at] == UC_BREAK_POSSIBLE;
}

/* Behind . , : ; the versions of libunistring differ, and we follow the standard. */
static bool can_end_at(const struct rules *r, size_t at)
{
    return may_end_at(r, at) && (at >= r->text.n || !strchr(".,:;", r->text.p[at - 1]));
}

static bool is_grapheme_at(const struct rules *r, size_t at)
{
    return at >= r->text.n || r->graphemes[at];
}

/* Whether text starts there that takes cells. */
static bool is_base_at(const struct rules *r, size_t at)
{
    char32_t c;
    if (at >= r->text.n)
        return true;
    if ((r->text.p[at] & 0xC0) == 0x80 || r->text.p[at] == ' ')
        return false;
    utf8_decode(span_sub(r->text, at, r->text.n), &c);
    return safe_width(c) > 0;
}

typedef bool place_test(const struct rules *r, size_t at);

/* The next place behind at where a line could start; the end of the text, if there is
 * none. */
static size_t next_place(const struct rules *r, size_t at, place_test *test)
{
    do {
        at++;
    } while (at < r->text.n && !(is_base_at(r, at) && test(r, at)));
    return at;
}

static bool any_place(const struct rules *r, size_t at)
{
    (void)r;
    (void)at;
    return true;
}

static size_t cells_between(const struct rules *r, size_t start, size_t end)
{
    while (end > start && r->text.p[end - 1] == ' ')
        end--;
    return safe_cells(span_sub(r->text, start, end));
}

static bool is_blank(struct span s)
{
    return words_trim(s).n == 0;
}

/* The line from start, when the next one starts at next; is_split: so did this one. */
static const char *check_end(
    const struct rules *r, size_t start, size_t next, size_t width, bool *is_split)
{
    place_test *test = can_end_at;
    bool was_split = *is_split;
    *is_split = !may_end_at(r, next);
    if (*is_split && !was_split) {
        REQUIRE(next_place(r, start, test) > next, "a word split that need not be");
        test = is_grapheme_at(r, next) ? is_grapheme_at : any_place;
    }
    if (test == any_place)
        REQUIRE(next_place(r, start, is_grapheme_at) > next, "a grapheme split");
    /* Behind a split the rules lack what stood before it: only what fits is asked. */
    if (!was_split)
        REQUIRE(cells_between(r, start, next_place(r, next, test)) > width,
            "a line that ends too early");
    return NULL;
}

/* A line by itself; the one before it ended at byte done. */
static const char *check_line(
    const struct rules *r, struct wrap_line l, size_t done, size_t width)
{
    REQUIRE(l.start >= done && l.end > l.start && l.end <= r->text.n, "out of order");
    REQUIRE(is_blank(span_sub(r->text, done, l.start)), "a word lost");
    struct span line = span_sub(r->text, l.start, l.end);
    REQUIRE(words_trim(line).n == line.n, "blanks at an end of a line");
    REQUIRE(l.cells == safe_cells(line), "cells miscounted");
    REQUIRE(l.cells <= width, "a line too wide");
    REQUIRE(is_base_at(r, l.start), "a mark that starts a line");
    return NULL;
}

static const char *check_lines(
    const struct rules *r, const struct wrap_lines *lines, size_t width)
{
    size_t done = 0;
    bool is_split = false;
    for (size_t i = 0; i < lines->n; i++) {
        struct wrap_line l = lines->at[i];
        const char *wrong = check_line(r, l, done, width);
        if (!wrong && i + 1 < lines->n)
            wrong = check_end(r, l.start, lines->at[i + 1].start, width, &is_split);
        REQUIRE(!wrong, wrong);
        done = l.end;
    }
    REQUIRE(is_blank(span_sub(r->text, done, r->text.n)), "words lost at the end");
    return NULL;
}

/* Asking for fewer lines gives the first of them. */
static const char *check_few(
    struct span text, const struct wrap_lines *lines, size_t width)
{
    size_t few = lines->n / 2 + 1;
    struct wrap_lines first = {0};
    wrap_text(&first, text, width, few);
    size_t expected = few < lines->n ? few : lines->n;
    bool is_same =
        first.n == expected &&
        (first.n == 0 || memcmp(first.at, lines->at, first.n * sizeof *first.at) == 0);
    wrap_finish(&first);
    return is_same ? NULL : "other lines when few are asked for";
}

const char *check_wrap(struct span safe, size_t width)
{
    struct rules r = {
        .text = safe, .breaks = mem_alloc(safe.n), .graphemes = mem_alloc(safe.n)};
    struct wrap_lines lines = {0};
    if (safe.n) {
        u8_possible_linebreaks((const uint8_t *)safe.p, safe.n, "UTF-8", r.breaks);
        u8_grapheme_breaks((const uint8_t *)safe.p, safe.n, r.graphemes);
    }
    wrap_text(&lines, safe, width, 0);
    const char *wrong = check_lines(&r, &lines, width < 2 ? 2 : width);
    if (!wrong)
        wrong = check_few(safe, &lines, width);
    wrap_finish(&lines);
    free(r.breaks);
    free(r.graphemes);
    return wrong;
}
