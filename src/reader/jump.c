/* The keys that name where to go: the ends, the bottom line, a pane. */
#include "reader/move.h"

static enum effect go(struct reader *r, enum pane pane, uint32_t number)
{
    if (r->brief->pane[pane].n == 0)
        reader_say(r, "%d %s: nothing in the article", pane + 1, panes[pane].title);
    else
        move_to(r, (struct address){pane, number});
    return EFFECT_NONE;
}

/* The point last selected there, else the first. */
static enum effect go_to_pane(struct reader *r, enum pane pane)
{
    return go(r, pane, r->numbers[pane] ? r->numbers[pane] : 1);
}

enum effect step_first(struct reader *r, uint32_t key)
{
    (void)key;
    return go(r, r->pane, 1);
}

enum effect step_last(struct reader *r, uint32_t key)
{
    (void)key;
    return go(r, r->pane, (uint32_t)r->brief->pane[r->pane].n);
}

enum effect step_brief_first(struct reader *r, uint32_t key)
{
    (void)key;
    if (brief_count(r->brief))
        move_to(r, brief_nth(r->brief, 0));
    return EFFECT_NONE;
}

enum effect step_brief_last(struct reader *r, uint32_t key)
{
    (void)key;
    size_t count = brief_count(r->brief);
    if (count)
        move_to(r, brief_nth(r->brief, count - 1));
    return EFFECT_NONE;
}

enum effect step_bottom_line(struct reader *r, uint32_t key)
{
    (void)key;
    move_to(r, (struct address){0});
    return EFFECT_NONE;
}

enum effect step_pane(struct reader *r, uint32_t key)
{
    return go_to_pane(r, (enum pane)(key - '1'));
}

/* Round through the panes that hold something. */
static enum effect go_round(struct reader *r, int direction)
{
    for (int i = 1; i <= PANE_COUNT; i++) {
        int p = ((int)r->pane + i * direction + i * PANE_COUNT) % PANE_COUNT;
        if (r->brief->pane[p].n)
            return go_to_pane(r, (enum pane)p);
    }
    return EFFECT_NONE;
}

enum effect step_next_pane(struct reader *r, uint32_t key)
{
    (void)key;
    return go_round(r, 1);
}

enum effect step_previous_pane(struct reader *r, uint32_t key)
{
    (void)key;
    return go_round(r, -1);
}

/* In the picture of four panes, 2 stands right of 1 and 4 right of 3. */
static enum effect go_sideways(struct reader *r, int direction)
{
    if (!geometry_shows_overview(r))
        return go_round(r, direction);
    bool is_right = r->pane % 2;
    if (is_right == (direction > 0)) {
        reader_say(
            r, "no pane to the %s of this one", direction > 0 ? "right" : "left");
        return EFFECT_NONE;
    }
    return go_to_pane(r, (enum pane)((int)r->pane + direction));
}

enum effect step_right(struct reader *r, uint32_t key)
{
    (void)key;
    return go_sideways(r, 1);
}

enum effect step_left(struct reader *r, uint32_t key)
{
    (void)key;
    return go_sideways(r, -1);
}
