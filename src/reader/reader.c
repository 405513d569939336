/*
 * The state's life: made, shown a brief, resized, given keys. What a key does
 * is in the table of actions; what is seen is in draw_*.c and *_view.c.
 */
#include "reader/reader.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "reader/actions.h"
#include "reader/cache.h"
#include "reader/draw.h"
#include "reader/geometry.h"
#include "reader/help_view.h"
#include "reader/keys.h"
#include "reader/list_view.h"
#include "reader/marks_view.h"
#include "reader/move.h"
#include "reader/prompt.h"
#include "reader/search.h"

void reader_init(struct reader *r, unsigned flags)
{
    *r = (struct reader){.flags = flags, .rows = 1, .cols = 1, .view = VIEW_BRIEF};
    r->cache = cache_create();
}

void reader_finish(struct reader *r)
{
    article_finish(&r->article);
    cache_destroy(r->cache);
    str_finish(&r->pattern);
    free(r->matches);
    str_finish(&r->typed);
    str_finish(&r->message);
    str_finish(&r->outgoing);
    free(r->shown);
    str_finish(&r->list_filter);
    free(r->listed);
    str_finish(&r->mark_filter);
    str_finish(&r->mark_id);
    mark_list_finish(&r->noted);
    str_finish(&r->help_filter);
    *r = (struct reader){0};
}

void reader_resize(struct reader *r, int rows, int cols)
{
    r->rows = rows > 0 ? rows : 1;
    r->cols = cols > 0 ? cols : 1;
    if (r->brief)
        move_reveal(r);
    if (r->list)
        list_view_reveal(r);
}

void reader_open(struct reader *r, const struct brief *b, struct address at)
{
    article_finish(&r->article);
    article_init(&r->article, b->article);
    cache_clear(r->cache);
    search_clear(r);
    r->brief = b;
    r->view = VIEW_BRIEF;
    r->pane = PANE_CONTEXT;
    r->cursor = (struct address){0};
    r->is_traced = false;
    for (int p = 0; p < PANE_COUNT; p++) {
        r->numbers[p] = 0;
        r->panes[p] = (struct scroll){0};
    }
    if (brief_count(b))
        move_to(r, brief_nth(b, 0));
    move_to(r, at);
}

void reader_show_list(struct reader *r, struct list *list, size_t at)
{
    r->brief = NULL; /* closed by its owner */
    search_clear(r);
    r->list = list;
    r->view = VIEW_LIST;
    list_view_refresh(r, at);
}

void reader_say(struct reader *r, const char *format, ...)
{
    struct str text = {0};
    va_list args;
    va_start(args, format);
    str_addv(&text, format, args);
    va_end(args);
    str_cut(&r->message, 0);
    safe_add(&r->message, str_span(&text), r->flags);
    str_finish(&text);
}

struct trace reader_trace(struct reader *r)
{
    if (!r->is_traced || !address_eq(r->traced, r->cursor)) {
        const struct point *p = brief_point(r->brief, r->cursor);
        r->trace = p ? trace_point(&r->article, p) : (struct trace){0};
        r->traced = r->cursor;
        r->is_traced = true;
    }
    return r->trace;
}

enum effect reader_key(struct reader *r, uint32_t key)
{
    str_cut(&r->message, 0);
    if (r->prompt != PROMPT_NONE)
        return prompt_key(r, key);
    const struct action *a = action_of_key(r->view, key);
    if (a)
        return reader_apply(r, a, key);
    struct str name = {0};
    if (key == KEY_CODE_UNKNOWN)
        str_adds(&name, "this key");
    else
        key_add_name(&name, key);
    reader_say(r, "%s does nothing here", str_c(&name));
    str_finish(&name);
    return EFFECT_NONE;
}

static void draw_too_small(struct reader *r, struct screen *s)
{
    char text[80];
    snprintf(text, sizeof text, "needs %d x %d, this is %d x %d", LEAST_COLS,
        LEAST_ROWS, r->cols, r->rows);
    screen_put(s, 0, 0, s->cols, span_of(text), STYLE_PLAIN);
}

void reader_draw(struct reader *r, struct screen *s)
{
    prompt_settle(r);
    screen_reset(s, r->rows, r->cols);
    if (r->rows < LEAST_ROWS || r->cols < LEAST_COLS)
        draw_too_small(r, s);
    else if (r->view == VIEW_HELP)
        help_view_draw(r, s);
    else if (r->view == VIEW_LIST)
        list_view_draw(r, s);
    else if (r->view == VIEW_MARKS)
        marks_view_draw(r, s);
    else
        draw_brief(r, s);
}
