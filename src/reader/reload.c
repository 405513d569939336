/*
 * A brief that was edited keeps the reader where it was: the cursor is found
 * again by the text of its point, first where it was, then nearest to there.
 */
#include <stdlib.h>

#include "base/limits.h"
#include "base/mem.h"
#include "reader/cache.h"
#include "reader/move.h"
#include "reader/reader.h"
#include "reader/search.h"

static bool is_same_text(const struct point *a, const struct point *b)
{
    return a && b && span_eq(a->topic, b->topic) && span_eq(a->text, b->text);
}

static size_t distance(size_t a, size_t b)
{
    return a > b ? a - b : b - a;
}

static struct address nearest_with_text(
    const struct brief *b, const struct point *wanted, struct address was)
{
    struct address best = was;
    size_t best_distance = (size_t)-1;
    for (int p = 0; p < PANE_COUNT; p++) {
        for (size_t i = 0; i < b->pane[p].n; i++) {
            if (!is_same_text(&b->pane[p].at[i], wanted))
                continue;
            struct address here = {(enum pane)p, (uint32_t)i + 1};
            size_t d = distance(i + 1, was.number) +
                       (here.pane == was.pane ? 0 : (size_t)LIMIT_POINTS);
            if (d < best_distance) {
                best = here;
                best_distance = d;
            }
        }
    }
    return best;
}

/* An address that b has, as near as can be. */
static struct address clamp(const struct brief *b, struct address a)
{
    if (address_is_bottom_line(a) || brief_point(b, a))
        return a;
    uint32_t n = (uint32_t)b->pane[a.pane].n;
    if (n)
        return (struct address){a.pane, a.number < n ? a.number : n};
    return brief_count(b) ? brief_nth(b, 0) : (struct address){0};
}

/* -- what changed -- */

static int compare_points(const void *left, const void *right)
{
    const struct point *a = *(const struct point *const *)left;
    const struct point *b = *(const struct point *const *)right;
    int order = span_cmp(a->text, b->text);
    if (!order)
        order = span_cmp(a->topic, b->topic);
    if (!order)
        order = span_cmp(a->detail, b->detail);
    if (!order)
        order = span_cmp(a->date, b->date);
    return order;
}

static const struct point **sorted_points(const struct brief *b, size_t *count)
{
    const struct point **list = mem_alloc((brief_count(b) + 1) * sizeof *list);
    size_t n = 0;
    list[n++] = &b->bottom_line;
    for (int p = 0; p < PANE_COUNT; p++)
        for (size_t i = 0; i < b->pane[p].n; i++)
            list[n++] = &b->pane[p].at[i];
    qsort(list, n, sizeof *list, compare_points);
    *count = n;
    return list;
}

/* The larger of: points that only a has, points that only b has. */
static size_t count_changes(const struct brief *a, const struct brief *b)
{
    size_t a_count, b_count, i = 0, j = 0, only_a = 0, only_b = 0;
    const struct point **a_list = sorted_points(a, &a_count);
    const struct point **b_list = sorted_points(b, &b_count);
    while (i < a_count && j < b_count) {
        int order = compare_points(&a_list[i], &b_list[j]);
        only_a += order < 0;
        only_b += order > 0;
        i += order <= 0;
        j += order >= 0;
    }
    only_a += a_count - i;
    only_b += b_count - j;
    free(a_list);
    free(b_list);
    return only_a > only_b ? only_a : only_b;
}

size_t reader_reload(struct reader *r, const struct brief *b)
{
    const struct point *point = brief_point(r->brief, r->cursor);
    struct address was = r->cursor, now = was;
    bool is_bottom_line = address_is_bottom_line(was);
    if (!is_bottom_line && point && !is_same_text(brief_point(b, was), point))
        now = nearest_with_text(b, point, was);
    now = clamp(b, now);
    size_t changes = count_changes(r->brief, b);
    article_finish(&r->article);
    article_init(&r->article, b->article);
    cache_clear(r->cache);
    r->brief = b;
    r->is_traced = false;
    for (int p = 0; p < PANE_COUNT; p++)
        r->numbers[p] = r->numbers[p] > b->pane[p].n ? 0 : r->numbers[p];
    if (now.pane == was.pane && now.number > was.number && !is_bottom_line)
        r->panes[now.pane].item += now.number - was.number; /* keeps its row */
    move_to(r, now);
    search_refresh(r);
    return changes;
}
