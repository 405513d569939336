/*
 * The rules want a text as a whole, but the next line is all that is asked
 * for. So they are given a part that should hold a few lines; a line that does
 * not end in it gets a part twice as long, which keeps the work linear however
 * long a line is. Newer rules look two characters ahead, hence the margin.
 */
#include "text/lines.h"

#include <stdlib.h>
#include <string.h>
#include <unictype.h>
#include <unigbrk.h>
#include <unilbrk.h>

#include "base/mem.h"
#include "text/safe.h"
#include "text/utf8.h"

enum {
    FIRST_PART = 256, /* bytes, and so many more a cell: */
    CELL_BYTES = 8,
    LOOKAHEAD = 32, /* bytes: two characters with their marks */
};

void line_rules_finish(struct line_rules *rules)
{
    free(rules->breaks);
    free(rules->starts);
    *rules = (struct line_rules){0};
}

static void apply_rules(
    struct line_rules *rules, struct span text, size_t start, size_t size)
{
    size_t end = size < text.n - start ? utf8_floor(text, start + size) : text.n;
    const uint8_t *p = (const uint8_t *)text.p + start;
    size_t n = end - start;
    if (n > rules->cap) {
        rules->breaks = mem_resize(rules->breaks, n);
        rules->starts = mem_resize(rules->starts, n);
        rules->cap = n;
    }
    u8_possible_linebreaks(p, n, "UTF-8", rules->breaks);
    u8_grapheme_breaks(p, n, rules->starts);
    rules->start = start;
    rules->end = end == text.n ? end : utf8_floor(text, end - LOOKAHEAD);
}

/*
 * No break inside "U.S.": rule LB29, which libunistring leaves out, some
 * versions in part. last is the byte before the character c.
 */
static bool is_inside_word(char last, char32_t c, int cells)
{
    if (last != '.' && last != ',' && last != ':' && last != ';')
        return false;
    if (c < 0x80)
        return strchr("#&*=>@^_`~", (int)c) || uc_is_general_category(c, UC_LETTER);
    return c == 0xB7 || (cells == 1 && uc_is_general_category(c, UC_LETTER));
}

static bool is_break(char rule)
{
    return rule == UC_BREAK_POSSIBLE || rule == UC_BREAK_MANDATORY;
}

/* Three places where the line could end, the best that there is wins. */
struct places {
    struct line_end word;     /* before the last word that does not fit */
    struct line_end grapheme; /* inside a word wider than the line */
    struct line_end scalar;   /* inside a grapheme wider than the line */
};

static struct line_end best_place(const struct places *p)
{
    return p->word.next ? p->word : p->grapheme.next ? p->grapheme : p->scalar;
}

/* False where the line goes on behind what the rules have looked at. */
static bool end_in_part(const struct line_rules *rules, struct span text, size_t start,
    size_t width, struct line_end *out)
{
    struct places places = {0};
    struct line_end so_far = {.end = start};
    size_t cells = 0; /* with the blanks behind so_far */
    for (size_t at = start; at < rules->end;) {
        if (text.p[at] == ' ') {
            cells++;
            at++;
            continue;
        }
        char32_t c;
        size_t bytes = utf8_decode(span_sub(text, at, rules->end), &c);
        int own = safe_width(c);
        so_far.next = at;
        if (own > 0 && at > start) {
            if (is_break(rules->breaks[at - rules->start]) &&
                !is_inside_word(text.p[at - 1], c, own))
                places.word = so_far;
            if (rules->starts[at - rules->start])
                places.grapheme = so_far;
            places.scalar = so_far;
        }
        cells += own > 0 ? (size_t)own : 0;
        if (cells > width) {
            *out = best_place(&places);
            return true;
        }
        at += bytes;
        so_far.end = at;
        so_far.cells = cells;
    }
    so_far.next = text.n;
    *out = so_far;
    return rules->end == text.n;
}

void line_full(struct line_rules *rules, struct span text, size_t start, size_t width,
    struct line_end *out)
{
    size_t most = text.n - start;
    size_t size = width < most / CELL_BYTES ? FIRST_PART + CELL_BYTES * width : most;
    bool is_known = start >= rules->start && start < rules->end;
    while (!is_known || !end_in_part(rules, text, start, width, out)) {
        apply_rules(rules, text, start, size);
        size = size < most / 2 ? 2 * size : most;
        is_known = true;
    }
}
