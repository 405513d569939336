/*
 * Help is made from the action table alone, row by row, for the view it covers.
 * There is no second list of keys to fall behind.
 */
#include "reader/help_view.h"

#include "layout/block.h"
#include "reader/actions.h"
#include "reader/draw.h"
#include "reader/filter.h"

enum {
    HEAD_ROWS = 2,
    KEYS_WIDE = 22,  /* cells for the names of the keys */
    KEYS_SMALL = 13, /* below 60 columns */
};

/* The rows of the table that the help shows, one after the other. */
static bool is_shown(const struct reader *r, const struct action *a, struct span keys)
{
    struct span filter = str_span(&r->help_filter);
    return (a->views & r->covered) &&
           (filter_passes(filter, keys) || filter_passes(filter, span_of(a->help)));
}

static int keys_cols(const struct reader *r)
{
    return r->cols >= 60 ? KEYS_WIDE : KEYS_SMALL;
}

/* Calls for one action: draws its lines from row on where s is not NULL. */
static int draw_action(struct screen *s, const struct reader *r, int row, int last_row,
    const struct action *a, struct span keys)
{
    struct block keys_block = {0}, help = {0};
    int col = keys_cols(r);
    block_add(&keys_block, ROLE_TOPIC, keys, r->flags);
    block_wrap(&keys_block, (size_t)(col - 2), 0);
    block_add(&help, ROLE_PLAIN, span_of(a->help), r->flags);
    block_wrap(&help, r->cols > col + 4 ? (size_t)(r->cols - col) : 4, 0);
    int rows =
        (int)(keys_block.lines.n > help.lines.n ? keys_block.lines.n : help.lines.n);
    for (int i = 0; s && i < rows; i++) {
        if (row + i < HEAD_ROWS || row + i >= last_row)
            continue;
        if ((size_t)i < keys_block.lines.n)
            draw_block(s, r, row + i, 1, col, 1, &keys_block, (size_t)i);
        if ((size_t)i < help.lines.n)
            draw_block(s, r, row + i, col, s->cols, 1, &help, (size_t)i);
    }
    block_finish(&keys_block);
    block_finish(&help);
    return rows;
}

/* All rows of the help, drawn from the row first on (may be negative). Returns how
 * many. */
static int draw_all(struct screen *s, const struct reader *r, int first, int last_row)
{
    int rows = 0;
    struct str keys = {0};
    for (size_t i = 0; i < action_count; i++) {
        str_cut(&keys, 0);
        action_add_keys(&keys, &actions[i]);
        if (is_shown(r, &actions[i], str_span(&keys)))
            rows +=
                draw_action(s, r, first + rows, last_row, &actions[i], str_span(&keys));
    }
    str_finish(&keys);
    return rows;
}

static size_t last_top(const struct reader *r)
{
    int rows = draw_all(NULL, r, 0, 0), room = r->rows - HEAD_ROWS - 1;
    return rows > room ? (size_t)(rows - room) : 0;
}

void help_view_draw(struct reader *r, struct screen *s)
{
    size_t most = last_top(r);
    if (r->help_top > most)
        r->help_top = most;
    int col = screen_put(s, 0, 1, s->cols, span_of("Keys"), STYLE_BOLD);
    if (r->help_filter.n) {
        col = screen_put(s, 0, col, s->cols, span_of(" with "), STYLE_PLAIN);
        draw_text(s, r, 0, col, s->cols, str_span(&r->help_filter), STYLE_PLAIN);
    }
    if (draw_all(s, r, HEAD_ROWS - (int)r->help_top, s->rows - 1) == 0)
        draw_text(s, r, HEAD_ROWS, 1, s->cols, span_of("nothing matches; Esc clears"),
            STYLE_PLAIN);
    s->cursor_row = 0;
    s->cursor_col = 1;
    draw_hints(s, r, s->rows - 1, span_of(r->help_top < most ? "more below" : ""));
}

static enum effect move(struct reader *r, long by)
{
    long to = (long)r->help_top + by, most = (long)last_top(r);
    to = to > most ? most : to;
    r->help_top = to > 0 ? (size_t)to : 0;
    return EFFECT_NONE;
}

enum effect step_help(struct reader *r, uint32_t key)
{
    (void)key;
    r->covered = r->view;
    r->view = VIEW_HELP;
    r->help_top = 0;
    str_cut(&r->help_filter, 0);
    return EFFECT_NONE;
}

enum effect step_help_down(struct reader *r, uint32_t key)
{
    (void)key;
    return move(r, 1);
}

enum effect step_help_up(struct reader *r, uint32_t key)
{
    (void)key;
    return move(r, -1);
}

enum effect step_help_page_down(struct reader *r, uint32_t key)
{
    (void)key;
    return move(r, r->rows - HEAD_ROWS - 2);
}

enum effect step_help_page_up(struct reader *r, uint32_t key)
{
    (void)key;
    return move(r, -(long)(r->rows - HEAD_ROWS - 2));
}

enum effect step_help_first(struct reader *r, uint32_t key)
{
    (void)key;
    r->help_top = 0;
    return EFFECT_NONE;
}

enum effect step_help_last(struct reader *r, uint32_t key)
{
    (void)key;
    r->help_top = last_top(r);
    return EFFECT_NONE;
}
