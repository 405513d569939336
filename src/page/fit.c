/*
 * Points go one at a time until the rest fits, and there may be tens of
 * thousands of them: so all that are alike (pane, priority, bookmarked) are
 * chained, the last first, and one look at the ends of the chains tells which
 * is next. Nothing is put back once it is out, which keeps the promise simple:
 * no point is shown where one of its kind and of higher priority is not.
 */
#include "page/fit.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

const char *const fit_step_names[FIT_STEPS] = {
    [FIT_ROOM] = "less room to write",
    [FIT_SPACE] = "less space between paragraphs",
    [FIT_LEADING] = "lines closer together",
    [FIT_BODY_10] = "type of 10 points",
    [FIT_BODY_9_5] = "type of 9.5 points",
    [FIT_BODY_9] = "type of 9 points",
    [FIT_SHORT_NOTES] = "notes in one line",
    [FIT_LEAVE_OUT] = "points left out, the lowest priority first",
    [FIT_CUT] = "a text cut",
};

/* Which points may go, in this order. */
static const struct turn {
    bool is_bookmarked;
    size_t keeps; /* points that stay in each pane */
} turns[] = {{false, 1}, {false, 0}, {true, 0}};

#define NO_POINT SIZE_MAX

struct state {
    const struct fit_input *in;
    struct fit *out;
    size_t used;              /* of the page's height */
    size_t shown[PANE_COUNT]; /* points */
    size_t *before;           /* by point: the one before it in its chain */
    size_t last[PANE_COUNT][PRIORITY_LAST + 1][2]; /* the ends of the chains */
};

static void decide(struct state *s, enum fit_step step, size_t point, size_t height)
{
    struct fit *f = s->out;
    f->taken = mem_grow(f->taken, &f->cap, f->n, sizeof *f->taken);
    f->taken[f->n++] = (struct fit_decision){step, point, height};
}

static const struct fit_setting *setting(const struct state *s)
{
    return &s->in->settings[s->out->setting];
}

static size_t point_height(const struct state *s, size_t point)
{
    const struct fit_height *h = &setting(s)->heights[point];
    return h->text + (s->out->is_note_short ? h->short_note : h->note);
}

static bool fits(const struct state *s)
{
    return s->used <= s->in->room;
}

/* With all points shown. */
static void measure(struct state *s)
{
    s->used = setting(s)->fixed;
    for (size_t i = 0; i < s->in->count; i++)
        s->used += point_height(s, i);
}

static void tighten(struct state *s)
{
    for (; !fits(s) && s->out->setting + 1 < s->in->setting_count; measure(s)) {
        s->out->setting++;
        decide(s, setting(s)->step, 0, 0);
    }
}

static void shorten_notes(struct state *s)
{
    size_t before = s->used;
    s->out->is_note_short = true;
    measure(s);
    s->out->is_note_short = s->used < before;
    if (s->out->is_note_short)
        decide(s, FIT_SHORT_NOTES, 0, 0);
}

static size_t *chain_of(struct state *s, size_t point)
{
    const struct fit_point *p = &s->in->points[point];
    return &s->last[p->pane][p->priority][p->is_bookmarked];
}

static void chain_points(struct state *s)
{
    for (size_t *at = &s->last[0][0][0], *end = at + sizeof s->last / sizeof *at;
         at < end; at++)
        *at = NO_POINT;
    for (size_t i = 0; i < s->in->count; i++) {
        s->before[i] = *chain_of(s, i);
        *chain_of(s, i) = i;
        s->shown[s->in->points[i].pane]++;
    }
}

/* The next point that goes in this turn, or NO_POINT. */
static size_t next_point(const struct state *s, const struct turn *turn)
{
    for (size_t priority = PRIORITY_LAST; priority >= PRIORITY_FIRST; priority--) {
        size_t found = NO_POINT, most = turn->keeps;
        for (size_t pane = 0; pane < PANE_COUNT; pane++) {
            size_t last = s->last[pane][priority][turn->is_bookmarked];
            if (last != NO_POINT && s->shown[pane] > turn->keeps &&
                s->shown[pane] >= most) {
                found = last;
                most = s->shown[pane];
            }
        }
        if (found != NO_POINT)
            return found;
    }
    return NO_POINT;
}

static void leave_out(struct state *s, size_t point)
{
    enum pane pane = s->in->points[point].pane;
    *chain_of(s, point) = s->before[point];
    if (s->out->left_out++ == 0)
        s->used += setting(s)->names;
    s->used -= point_height(s, point);
    if (--s->shown[pane] == 0)
        s->used += setting(s)->emptied;
    s->out->is_left_out[point] = true;
    decide(s, FIT_LEAVE_OUT, point, 0);
}

static void leave_points_out(struct state *s)
{
    size_t turn = 0;
    while (!fits(s) && s->out->left_out + 1 < s->in->count &&
           turn < sizeof turns / sizeof *turns) {
        size_t point = next_point(s, &turns[turn]);
        if (point == NO_POINT)
            turn++;
        else
            leave_out(s, point);
    }
}

/* The one that is left. */
static void cut_point(struct state *s)
{
    size_t point = 0;
    while (point < s->in->count && s->out->is_left_out[point])
        point++;
    if (point == s->in->count)
        return;
    size_t excess = s->used - s->in->room, height = setting(s)->heights[point].text;
    if (excess < height)
        decide(s, FIT_CUT, point, height - excess);
}

static void give_room_to_write(struct state *s)
{
    const struct fit_input *in = s->in;
    size_t free_height = fits(s) ? in->room - s->used : 0;
    if (free_height > in->write_most)
        free_height = in->write_most;
    s->out->write = free_height < in->write_least ? 0 : free_height;
}

/* How it ended for the room to write, which was the first decision, if any. */
static void note_room(struct state *s)
{
    struct fit *f = s->out;
    if (f->n && f->write < s->in->write_most)
        f->taken[0].height = f->write;
    else if (f->n)
        memmove(f->taken, f->taken + 1, --f->n * sizeof *f->taken);
}

void fit_page(struct fit *out, const struct fit_input *in)
{
    struct state s = {.in = in, .out = out};
    fit_finish(out);
    out->is_left_out = mem_alloc((in->count + 1) * sizeof *out->is_left_out);
    s.before = mem_alloc((in->count + 1) * sizeof *s.before);
    chain_points(&s);
    measure(&s);
    if (s.used + in->write_most > in->room) {
        decide(&s, FIT_ROOM, 0, 0);
        tighten(&s);
    }
    if (!fits(&s))
        shorten_notes(&s);
    leave_points_out(&s);
    if (!fits(&s))
        cut_point(&s);
    give_room_to_write(&s);
    note_room(&s);
    free(s.before);
}

const struct fit_decision *fit_find(const struct fit *f, enum fit_step step)
{
    for (size_t i = 0; i < f->n; i++)
        if (f->taken[i].step == step)
            return &f->taken[i];
    return NULL;
}

void fit_finish(struct fit *f)
{
    free(f->taken);
    free(f->is_left_out);
    *f = (struct fit){0};
}
