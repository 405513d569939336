/*
 * Matches are places in the order of reading, ascending, so that next,
 * previous and "3/14" are one binary search. The raw text is searched: only
 * what is shown is ever made safe. Its white space is found as if folded, and
 * what stands at its ends is not looked at, since neither is shown.
 */
#include "reader/search.h"

#include "base/mem.h"
#include "reader/move.h"
#include "text/safe.h"
#include "text/words.h"

static bool matches(const struct point *p, struct span pattern, bool fold)
{
    size_t start, end;
    return words_find(words_trim(p->topic), pattern, fold, 0, &start, &end) ||
           words_find(words_trim(p->text), pattern, fold, 0, &start, &end);
}

static void add_match(struct reader *r, size_t place)
{
    r->matches =
        mem_grow(r->matches, &r->match_cap, r->match_count, sizeof *r->matches);
    r->matches[r->match_count++] = (uint32_t)place;
}

void search_refresh(struct reader *r)
{
    struct span pattern = str_span(&r->pattern);
    bool fold = !words_has_upper(pattern);
    size_t place = 0;
    r->match_count = 0;
    if (!pattern.n)
        return;
    if (matches(&r->brief->bottom_line, pattern, fold))
        add_match(r, place);
    for (int pane = 0; pane < PANE_COUNT; pane++) {
        const struct points *points = &r->brief->pane[pane];
        for (size_t i = 0; i < points->n; i++) {
            place++;
            if (matches(&points->at[i], pattern, fold))
                add_match(r, place);
        }
    }
}

/* The index of the first match at or behind place; match_count where there is none. */
static size_t match_from(const struct reader *r, size_t place)
{
    size_t low = 0, high = r->match_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (r->matches[middle] < place)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static const struct point *point_at_place(const struct reader *r, size_t place)
{
    return place ? brief_point(r->brief, brief_nth(r->brief, place - 1))
                 : &r->brief->bottom_line;
}

/* A longer pattern can only match where the shorter one did. */
static void narrow(struct reader *r)
{
    struct span pattern = str_span(&r->pattern);
    bool fold = !words_has_upper(pattern);
    size_t kept = 0;
    for (size_t i = 0; i < r->match_count; i++)
        if (matches(point_at_place(r, r->matches[i]), pattern, fold))
            r->matches[kept++] = r->matches[i];
    r->match_count = kept;
}

void search_set(struct reader *r, struct span text, struct address from)
{
    struct span old = str_span(&r->pattern);
    bool is_longer = old.n && text.n >= old.n && span_eq(span_sub(text, 0, old.n), old);
    str_cut(&r->pattern, 0);
    str_add(&r->pattern, text);
    if (is_longer)
        narrow(r);
    else
        search_refresh(r);
    move_to(r, from);
    if (!r->match_count)
        return;
    size_t i = match_from(r, move_place(r));
    move_to_place(r, r->matches[i < r->match_count ? i : 0]);
}

void search_clear(struct reader *r)
{
    str_cut(&r->pattern, 0);
    r->match_count = 0;
}

size_t search_place(const struct reader *r)
{
    size_t i = match_from(r, move_place(r));
    return i < r->match_count && r->matches[i] == move_place(r) ? i + 1 : 0;
}

enum effect step_search(struct reader *r, uint32_t key)
{
    (void)key;
    r->prompt = PROMPT_SEARCH;
    r->search_origin = r->cursor;
    str_cut(&r->typed, 0);
    return EFFECT_NONE;
}

static enum effect go_to_match(
    struct reader *r, size_t i, bool is_round, const char *end)
{
    move_to_place(r, r->matches[i]);
    if (is_round)
        reader_say(r, "%zu/%zu, from the %s of the brief", i + 1, r->match_count, end);
    else
        reader_say(r, "%zu/%zu", i + 1, r->match_count);
    return EFFECT_NONE;
}

static bool has_matches(struct reader *r)
{
    if (!r->pattern.n)
        reader_say(r, "nothing to search for yet: type / first");
    else if (!r->match_count)
        reader_say(r, "not found: %s", str_c(&r->pattern));
    return r->match_count > 0;
}

enum effect step_next_match(struct reader *r, uint32_t key)
{
    (void)key;
    if (!has_matches(r))
        return EFFECT_NONE;
    size_t i = match_from(r, move_place(r) + 1);
    bool is_round = i == r->match_count;
    return go_to_match(r, is_round ? 0 : i, is_round, "start");
}

enum effect step_previous_match(struct reader *r, uint32_t key)
{
    (void)key;
    if (!has_matches(r))
        return EFFECT_NONE;
    size_t i = match_from(r, move_place(r));
    bool is_round = i == 0;
    return go_to_match(r, is_round ? r->match_count - 1 : i - 1, is_round, "end");
}
