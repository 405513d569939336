/*
 * The fitting wants every height before it decides, and what names the points
 * left out has a height that only the decision gives: so it is decided for one
 * line of names, and once more where these turn out to need a second. Points
 * are set twice, to be measured and to be shown; few are shown of many.
 */
#include "page/draft.h"

#include <stdlib.h>

#include "base/mem.h"
#include "layout/document.h"
#include "layout/point.h"
#include "page/left_out.h"
#include "text/safe.h"

enum {
    WRITE_MOST = 14, /* lines of room to write, its head included */
    WRITE_LEAST = 5,
    NAMES_ROWS = 2, /* lines that name points left out */
    BLANKS = 6,     /* lines: before the bottom line, the panes and the footer */
    RULES = 1,      /* lines: over the footer */
};

const struct page_mark *draft_mark(const struct page_input *in, struct address at)
{
    static const struct page_mark none;
    if (!in->marks)
        return &none;
    return address_is_bottom_line(at) ? &in->marks[0]
                                      : &in->marks[1 + brief_ordinal(in->brief, at)];
}

void draft_name(struct str *list, const char *name)
{
    str_adds(list, list->n ? ", " : "");
    str_adds(list, name);
}

size_t draft_indent(const struct draft *d, enum pane pane)
{
    return layout_indent(d->in->brief->pane[pane].n);
}

bool draft_is_spaced(const struct draft *d)
{
    return d->fit.setting == 0;
}

static void set_note(
    const struct draft *d, struct block *out, struct address at, size_t width)
{
    struct layout_options options = {.width = width, .flags = d->in->flags};
    block_clear(out);
    if (d->in->with_notes)
        layout_note(out, draft_mark(d->in, at)->note, &options);
}

void draft_set(struct draft *d, size_t index)
{
    struct address at = d->at[index];
    struct layout_options options = {
        .width = PAGE_COLS - draft_indent(d, at.pane), .flags = d->in->flags};
    layout_point(&d->block, d->in->article, brief_point(d->in->brief, at), &options);
    set_note(d, &d->note, at, options.width);
}

/* A text of the head has its lines, whatever else is on the page. */
static void limit(const struct draft *d, struct block *b, size_t lines,
    const char *name, struct page *out)
{
    size_t width =
        b == &d->title || b == &d->meta ? PAGE_COLS : PAGE_COLS - layout_indent(0);
    if (!block_cut(b, lines, width, d->in->flags))
        return;
    draft_name(&out->cut, name);
    str_addf(&out->steps, "%s: %s\n", fit_step_names[FIT_CUT], name);
}

static void set_head(struct draft *d, struct page *out)
{
    const struct brief *b = d->in->brief;
    struct layout_options options = {.width = PAGE_COLS, .flags = d->in->flags};
    block_add(&d->title, ROLE_TITLE, b->title, options.flags);
    block_wrap(&d->title, options.width, FIT_TITLE_LINES + 1);
    limit(d, &d->title, FIT_TITLE_LINES, "title", out);
    layout_meta(&d->meta, b, &options);
    limit(d, &d->meta, FIT_META_LINES, "publisher line", out);
    options.width -= layout_indent(0);
    if (b->bottom_line.text.n) {
        layout_point(&d->bottom, d->in->article, &b->bottom_line, &options);
    } else {
        block_add_literal(&d->bottom, ROLE_PLAIN, "no bottom line");
        block_wrap(&d->bottom, options.width, 0);
    }
    limit(d, &d->bottom, FIT_BOTTOM_LINES, "bottom line", out);
    set_note(d, &d->bottom_note, (struct address){0}, options.width);
    limit(d, &d->bottom_note, FIT_BOTTOM_NOTE_LINES, "note of the bottom line", out);
}

static void measure_points(struct draft *d)
{
    const struct brief *b = d->in->brief;
    size_t most = brief_count(b) + 1;
    d->at = mem_alloc(most * sizeof *d->at);
    d->points = mem_alloc(most * sizeof *d->points);
    d->heights = mem_alloc(most * sizeof *d->heights);
    for (size_t i = 0; i + 1 < most; i++) {
        struct address at = brief_nth(b, i);
        bool is_bookmarked = draft_mark(d->in, at)->is_bookmarked;
        if (d->in->only_marked && !is_bookmarked)
            continue;
        size_t index = d->count++;
        d->at[index] = at;
        d->chosen[at.pane]++;
        d->points[index] =
            (struct fit_point){at.pane, brief_point(b, at)->priority, is_bookmarked};
        draft_set(d, index);
        d->heights[index] =
            (struct fit_height){d->block.lines.n, d->note.lines.n, d->note.lines.n > 0};
    }
}

/* The lines that are there whatever points are shown, without blank ones. */
static size_t fixed_rows(const struct draft *d)
{
    size_t rows = d->title.lines.n + d->meta.lines.n + d->bottom.lines.n +
                  d->bottom_note.lines.n + PANE_COUNT + RULES +
                  footer_rows(&d->footer, 0);
    for (int pane = 0; pane < PANE_COUNT; pane++)
        rows += d->chosen[pane] == 0;
    return rows;
}

static void set_names(struct draft *d)
{
    struct address *missing = mem_alloc((d->count + 1) * sizeof *missing);
    struct str names = {0};
    size_t n = 0;
    for (size_t i = 0; i < d->count; i++)
        if (d->fit.is_left_out[i])
            missing[n++] = d->at[i];
    block_clear(&d->footer.names);
    if (n)
        names_add_short(&names, missing, n, NAMES_ROWS, PAGE_COLS);
    block_add_literal(&d->footer.names, ROLE_PLAIN, str_c(&names));
    block_wrap(&d->footer.names, PAGE_COLS, 0);
    free(missing);
    str_finish(&names);
}

static void fit(struct draft *d)
{
    size_t fixed = fixed_rows(d);
    for (size_t rows = 1; rows <= NAMES_ROWS; rows++) {
        size_t names = footer_rows(&d->footer, rows) - footer_rows(&d->footer, 0);
        const struct fit_setting settings[] = {
            {FIT_STEPS, fixed + BLANKS, 1, names, d->heights},
            {FIT_SPACE, fixed, 1, names, d->heights},
        };
        struct fit_input input = {PAGE_ROWS, WRITE_MOST, WRITE_LEAST, d->points,
            d->count, settings, sizeof settings / sizeof *settings};
        fit_page(&d->fit, &input);
        set_names(d);
        if (d->footer.names.lines.n <= rows)
            return;
    }
}

static void add_step(struct str *out, const struct draft *d, size_t i)
{
    const struct fit_decision *step = &d->fit.taken[i];
    char address[ADDRESS_SIZE];
    if (step->step == FIT_LEAVE_OUT || step->step == FIT_CUT)
        address_format(d->at[step->point], address);
    if (step->step == FIT_LEAVE_OUT && i && d->fit.taken[i - 1].step == FIT_LEAVE_OUT) {
        str_cut(out, out->n - 1);
        str_addf(out, ", %s\n", address);
        return;
    }
    str_adds(out, fit_step_names[step->step]);
    if (step->step == FIT_LEAVE_OUT)
        str_addf(out, ": %s", address);
    else if (step->step == FIT_CUT)
        str_addf(out, ": %s after line %zu", address, step->height);
    else if (step->step == FIT_ROOM)
        str_addf(out, ": %zu lines of %d", step->height, WRITE_MOST);
    str_addc(out, '\n');
}

static void name_all(const struct draft *d, struct page *out)
{
    struct address *missing = mem_alloc((d->count + 1) * sizeof *missing);
    const struct fit_decision *cut = fit_find(&d->fit, FIT_CUT);
    size_t n = 0;
    for (size_t i = 0; i < d->count; i++)
        if (d->fit.is_left_out[i])
            missing[n++] = d->at[i];
    names_add(&out->left_out, missing, n);
    if (cut) {
        char address[ADDRESS_SIZE];
        address_format(d->at[cut->point], address);
        draft_name(&out->cut, address);
    }
    if (d->fit.is_note_short)
        draft_name(&out->shorter, "notes");
    for (size_t i = 0; i < d->fit.n; i++)
        add_step(&out->steps, d, i);
    free(missing);
}

void draft_init(struct draft *d, const struct page_input *in, struct page *out)
{
    *d = (struct draft){.in = in};
    footer_init(&d->footer, in);
    set_head(d, out);
    measure_points(d);
    fit(d);
    name_all(d, out);
}

void draft_finish(struct draft *d)
{
    struct block *const blocks[] = {
        &d->title, &d->meta, &d->bottom, &d->bottom_note, &d->block, &d->note};
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
        block_finish(blocks[i]);
    free(d->at);
    free(d->points);
    free(d->heights);
    fit_finish(&d->fit);
    footer_finish(&d->footer);
    *d = (struct draft){0};
}
