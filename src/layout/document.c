/* The same blocks that the screen shows, one under the other and never cut. */
#include "layout/document.h"

#include <stdio.h>

#include "text/safe.h"

const char empty_pane_text[] = "nothing in the article";

size_t layout_indent(size_t points)
{
    char digits[24];
    int n = snprintf(digits, sizeof digits, "%zu", points);
    return 2 + 2 + (size_t)n + 2; /* sign and blank, "4.", number, two blanks */
}

static void add_lines(struct str *out, const struct block *b)
{
    for (size_t i = 0; i < b->lines.n; i++) {
        struct wrap_line l = b->lines.at[i];
        str_add(out, span_sub(str_span(&b->text), l.start, l.end));
        str_addc(out, '\n');
    }
}

/* The lines of a point under its address. */
static void add_point(
    struct str *out, const struct block *b, const char *address, size_t indent)
{
    size_t head = out->n;
    str_adds(out, "  ");
    str_adds(out, address);
    str_fill(out, ' ', indent - (out->n - head));
    for (size_t i = 0; i < b->lines.n; i++) {
        struct wrap_line l = b->lines.at[i];
        if (i)
            str_fill(out, ' ', indent);
        str_add(out, span_sub(str_span(&b->text), l.start, l.end));
        str_addc(out, '\n');
    }
}

static void add_pane(struct str *out, const struct brief *b, const struct article *a,
    enum pane pane, const struct layout_options *options)
{
    const struct points *points = &b->pane[pane];
    size_t indent = layout_indent(points->n);
    struct layout_options inner = *options;
    inner.width -= indent;
    inner.with_detail = true;
    str_addf(out, "\n%d %s\n", pane + 1, panes[pane].head);
    if (points->n == 0)
        str_addf(out, "  %s\n", empty_pane_text);
    struct block block = {0};
    for (size_t i = 0; i < points->n; i++) {
        char address[ADDRESS_SIZE];
        address_format((struct address){pane, (uint32_t)i + 1}, address);
        layout_point(&block, a, &points->at[i], &inner);
        add_point(out, &block, address, indent);
    }
    block_finish(&block);
}

void layout_text(struct str *out, const struct brief *b, const struct article *a,
    const struct layout_options *options)
{
    struct layout_options outer = *options;
    outer.with_detail = true;
    struct layout_head head = {0};
    layout_head(&head, b, a, 0, &outer);
    add_lines(out, &head.title);
    add_lines(out, &head.meta);
    add_lines(out, &head.bottom_line);
    for (int pane = 0; pane < PANE_COUNT; pane++)
        add_pane(out, b, a, (enum pane)pane, options);
    if (b->url.n) {
        str_addc(out, '\n');
        safe_add(out, b->url, options->flags);
        str_addc(out, '\n');
    }
    layout_head_finish(&head);
}
