/* Each step is a few lines: it changes the state, or names what must be done outside.
 */
#include "reader/steps.h"

#include "reader/cache.h"
#include "reader/filter.h"
#include "reader/geometry.h"
#include "reader/move.h"
#include "reader/search.h"

enum effect step_zoom(struct reader *r, uint32_t key)
{
    (void)key;
    if (r->view == VIEW_SOURCE) {
        reader_say(r, "close the article first: Enter");
        return EFFECT_NONE;
    }
    if (!geometry_has_overview(r)) {
        reader_say(r, "the overview needs %d x %d, this is %d x %d", OVERVIEW_COLS,
            OVERVIEW_ROWS, r->cols, r->rows);
        return EFFECT_NONE;
    }
    r->is_zoomed = !r->is_zoomed;
    move_reveal(r);
    return EFFECT_NONE;
}

static void set_view(struct reader *r, enum view view)
{
    r->view = view;
    if (r->brief) /* the size may have changed while something covered it */
        move_reveal(r);
}

enum effect step_open(struct reader *r, uint32_t key)
{
    (void)key;
    set_view(r, r->view == VIEW_SOURCE ? VIEW_BRIEF : VIEW_SOURCE);
    if (r->view == VIEW_SOURCE)
        move_article(r);
    return EFFECT_NONE;
}

enum effect step_browse(struct reader *r, uint32_t key)
{
    (void)key;
    if (r->brief->url.n)
        return EFFECT_BROWSE;
    reader_say(r, "no source URL is stated in this brief");
    return EFFECT_NONE;
}

enum effect step_edit(struct reader *r, uint32_t key)
{
    (void)r;
    (void)key;
    return EFFECT_EDIT;
}

enum effect step_reload(struct reader *r, uint32_t key)
{
    (void)r;
    (void)key;
    return EFFECT_RELOAD;
}

enum effect step_repaint(struct reader *r, uint32_t key)
{
    (void)r;
    (void)key;
    return EFFECT_REPAINT;
}

enum effect step_stop(struct reader *r, uint32_t key)
{
    (void)r;
    (void)key;
    return EFFECT_STOP;
}

/* Closes the innermost thing that is open; false where nothing is. */
static bool close_one(struct reader *r)
{
    if (r->view == VIEW_HELP)
        set_view(r, r->covered);
    else if (r->view == VIEW_MARKS)
        set_view(r, r->beneath);
    else if (r->view == VIEW_SOURCE)
        set_view(r, VIEW_BRIEF);
    else
        return false;
    return true;
}

enum effect step_close(struct reader *r, uint32_t key)
{
    (void)key;
    if (close_one(r))
        return EFFECT_NONE;
    return r->view == VIEW_BRIEF && r->list ? EFFECT_CLOSE : EFFECT_QUIT;
}

enum effect step_quit(struct reader *r, uint32_t key)
{
    (void)r;
    (void)key;
    return EFFECT_QUIT;
}

enum effect step_escape(struct reader *r, uint32_t key)
{
    (void)key;
    if ((r->view & (VIEW_BRIEF | VIEW_SOURCE)) && r->pattern.n)
        search_clear(r);
    else if ((r->view & (VIEW_LIST | VIEW_MARKS | VIEW_HELP)) && filter_of(r)->n)
        filter_clear(r);
    else if (!close_one(r))
        reader_say(r, "q quits");
    return EFFECT_NONE;
}

enum effect step_interrupt(struct reader *r, uint32_t key)
{
    (void)r;
    (void)key;
    return EFFECT_INTERRUPT;
}
