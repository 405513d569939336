/*
 * Writes down what the draft decided. Nothing here may add a line that was not
 * measured there, so both follow one plan: title, publisher, bottom line, four
 * panes, room to write, rule, footer, and in the first setting a blank line
 * before each part but the second.
 */
#include "page/page.h"

#include "layout/document.h"
#include "layout/point.h"
#include "page/draft.h"
#include "text/safe.h"

enum {
    LINE_TO_WRITE = 2, /* lines of text that a written one takes */
};

/* The block's lines behind indent cells; the first behind head instead. */
static void add_block(
    struct str *out, const struct block *b, const char *head, size_t indent)
{
    for (size_t i = 0; i < b->lines.n; i++) {
        struct wrap_line l = b->lines.at[i];
        size_t start = out->n;
        str_adds(out, i ? "" : head);
        str_fill(out, ' ', indent - (out->n - start));
        str_add(out, span_sub(str_span(&b->text), l.start, l.end));
        str_addc(out, '\n');
    }
}

static void add_space(struct str *out, const struct draft *d)
{
    if (draft_is_spaced(d))
        str_addc(out, '\n');
}

/* "1 CONTEXT -----" across the page. */
static void add_head(struct str *out, const char *number, const char *name)
{
    size_t start = out->n;
    str_addf(out, "%s%s ", number, name);
    str_fill(out, '-', PAGE_COLS - (out->n - start));
    str_addc(out, '\n');
}

/* A star where there is a bookmark, then the address. */
static void add_marked(struct str *out, const struct draft *d, const struct block *b,
    struct address at, size_t indent)
{
    char head[ADDRESS_SIZE + 2] = "  ";
    if (draft_mark(d->in, at)->is_bookmarked)
        head[0] = '*';
    address_format(at, head + 2);
    add_block(out, b, head, indent);
}

static void add_point(struct str *out, struct draft *d, size_t index)
{
    const struct fit_decision *cut = fit_find(&d->fit, FIT_CUT);
    struct address at = d->at[index];
    size_t indent = draft_indent(d, at.pane), width = PAGE_COLS - indent;
    draft_set(d, index);
    if (cut && cut->point == index)
        block_cut(&d->block, cut->height, width, d->in->flags);
    if (d->fit.is_note_short)
        block_cut(&d->note, 1, width, d->in->flags);
    add_marked(out, d, &d->block, at, indent);
    add_block(out, &d->note, "", indent);
}

/* What stands in place of the points of a pane that shows none. */
static void add_none(struct str *out, const struct draft *d, enum pane pane)
{
    size_t chosen = d->chosen[pane];
    if (chosen)
        str_addf(out, "  %zu point%s, none shown\n", chosen, chosen == 1 ? "" : "s");
    else if (d->in->brief->pane[pane].n)
        str_adds(out, "  no bookmarked point\n");
    else
        str_addf(out, "  %s\n", empty_pane_text);
}

/* first: the index of its first point. Returns that of the next pane's. */
static size_t add_pane(struct str *out, struct draft *d, enum pane pane, size_t first)
{
    char number[] = {(char)('1' + pane), ' ', '\0'};
    size_t end = first + d->chosen[pane], shown = 0;
    add_space(out, d);
    add_head(out, number, panes[pane].head);
    for (size_t i = first; i < end; i++) {
        if (d->fit.is_left_out[i])
            continue;
        add_point(out, d, i);
        shown++;
    }
    if (!shown)
        add_none(out, d, pane);
    return end;
}

static void add_room_to_write(struct str *out, const struct draft *d)
{
    size_t rows = d->fit.write;
    if (!rows)
        return;
    add_space(out, d);
    add_head(out, "", "NOTES");
    rows -= draft_is_spaced(d) ? 2 : 1;
    for (; rows >= LINE_TO_WRITE; rows -= LINE_TO_WRITE) {
        str_addc(out, '\n');
        str_fill(out, '_', PAGE_COLS);
        str_addc(out, '\n');
    }
}

void page_text(struct page *out, const struct page_input *in)
{
    struct draft d;
    size_t first = 0;
    draft_init(&d, in, out);
    add_block(&out->text, &d.title, "", 0);
    add_block(&out->text, &d.meta, "", 0);
    add_space(&out->text, &d);
    add_marked(&out->text, &d, &d.bottom, (struct address){0}, layout_indent(0));
    add_block(&out->text, &d.bottom_note, "", layout_indent(0));
    for (int pane = 0; pane < PANE_COUNT; pane++)
        first = add_pane(&out->text, &d, (enum pane)pane, first);
    add_room_to_write(&out->text, &d);
    add_space(&out->text, &d);
    str_fill(&out->text, '-', PAGE_COLS);
    str_addc(&out->text, '\n');
    footer_add(&out->text, &d.footer, in->flags);
    if (d.footer.is_url_short)
        draft_name(&out->shorter, "URL");
    if (d.footer.is_file_short)
        draft_name(&out->shorter, "file name");
    draft_finish(&d);
}

void page_finish(struct page *p)
{
    struct str *const texts[] = {
        &p->text, &p->left_out, &p->cut, &p->shorter, &p->steps};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        str_finish(texts[i]);
    *p = (struct page){0};
}
