/*
 * Markdown of a brief. The text of a point is data: each character that could
 * mean something to a Markdown reader gets a backslash, so that a brief can
 * bring no link, image, HTML or heading of its own.
 */
#include "layout/document.h"

#include <string.h>

enum {
    UNWRAPPED = 1 << 30, /* cells: wider than any text */
};

/* What has a meaning wherever it stands, only first in a line, and behind its number.
 */
static const char anywhere[] = "\\`*_{}[]<>|~&";
static const char first[] = "()#+-.!:=";
static const char behind_number[] = ".)"; /* `1. ` and `1789) ` start a list */

/* here: what has a meaning at this place of the line besides; is kept up to date. */
static void add_escaped(struct str *out, struct span text, const char **here)
{
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        bool is_digit = c >= '0' && c <= '9';
        if (c && (strchr(anywhere, c) || strchr(*here, c)))
            str_addc(out, '\\');
        str_addc(out, c);
        *here = is_digit && **here ? behind_number : "";
    }
}

/* One line of a block: topics bold, the program's own brackets as they are. */
static void add_line(struct str *out, const struct block *b, size_t line)
{
    struct block_piece piece;
    size_t at = 0;
    const char *here = first;
    while (block_next_piece(b, line, &at, &piece)) {
        const char *mark = piece.role == ROLE_TOPIC ? "**" : "";
        str_adds(out, mark);
        if (piece.role == ROLE_SOURCE)
            str_add(out, piece.text);
        else
            add_escaped(out, piece.text, &here);
        str_adds(out, mark);
    }
}

static void add_block(struct str *out, const char *before, const struct block *b)
{
    for (size_t i = 0; i < b->lines.n; i++) {
        str_adds(out, i ? "\n  " : before);
        add_line(out, b, i);
        str_addc(out, '\n');
    }
}

static void add_pane(struct str *out, const struct brief *b, const struct article *a,
    enum pane pane, const struct layout_options *options)
{
    const struct points *points = &b->pane[pane];
    str_addf(out, "\n## %d %s\n\n", pane + 1, panes[pane].title);
    if (points->n == 0)
        str_addf(out, "%s\n", empty_pane_text);
    struct block block = {0};
    for (size_t i = 0; i < points->n; i++) {
        char address[ADDRESS_SIZE];
        address_format((struct address){pane, (uint32_t)i + 1}, address);
        layout_point(&block, a, &points->at[i], options);
        str_addf(out, "- %s ", address);
        add_block(out, "", &block);
    }
    block_finish(&block);
}

void layout_markdown(struct str *out, const struct brief *b, const struct article *a,
    const struct layout_options *options)
{
    struct layout_options wide = *options;
    wide.width = UNWRAPPED;
    wide.with_detail = true;
    struct layout_head head = {0};
    layout_head(&head, b, a, 0, &wide);
    add_block(out, "# ", &head.title);
    add_block(out, "\n", &head.meta);
    add_block(out, "\n", &head.bottom_line);
    for (int pane = 0; pane < PANE_COUNT; pane++)
        add_pane(out, b, a, (enum pane)pane, &wide);
    if (b->url.n) {
        struct block url = {0};
        block_add(&url, ROLE_PLAIN, b->url, options->flags);
        block_wrap(&url, wide.width, 0);
        add_block(out, "\nSource: ", &url);
        block_finish(&url);
    }
    layout_head_finish(&head);
}
