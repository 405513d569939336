/* The lists and the help keep a filter each; the view tells which one is meant. */
#include "reader/filter.h"

#include "reader/list_view.h"
#include "reader/marks_view.h"
#include "text/words.h"

bool filter_passes(struct span filter, struct span text)
{
    size_t start, end;
    return !filter.n ||
           words_find(text, filter, !words_has_upper(filter), 0, &start, &end);
}

struct str *filter_of(struct reader *r)
{
    return r->view == VIEW_LIST    ? &r->list_filter
           : r->view == VIEW_MARKS ? &r->mark_filter
                                   : &r->help_filter;
}

static void set(struct reader *r, struct span text)
{
    struct str *filter = filter_of(r);
    str_cut(filter, 0);
    str_add(filter, text);
    if (r->view == VIEW_LIST)
        list_view_refresh(r, list_view_at(r));
    if (r->view == VIEW_MARKS)
        marks_view_refresh(r);
    r->help_top = 0;
}

void filter_typed(struct reader *r)
{
    set(r, str_span(&r->typed));
}

void filter_clear(struct reader *r)
{
    set(r, (struct span){0});
}
