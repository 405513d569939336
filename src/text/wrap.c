/*
 * A line is looked for only when the one before it is found, so that a caller
 * who wants three lines of a megabyte pays for three lines.
 */
#include "text/wrap.h"

#include <stdlib.h>

#include "base/mem.h"
#include "text/lines.h"

static void add_line(struct wrap_lines *out, size_t start, const struct line_end *line)
{
    out->at = mem_grow(out->at, &out->cap, out->n, sizeof *out->at);
    out->at[out->n++] = (struct wrap_line){
        .start = (uint32_t)start,
        .end = (uint32_t)line->end,
        .cells = (uint32_t)line->cells,
    };
}

void wrap_text(struct wrap_lines *out, struct span text, size_t width, size_t max_lines)
{
    struct line_rules rules = {0};
    size_t at = 0;
    if (width < 2)
        width = 2;
    while (at < text.n && text.p[at] == ' ')
        at++;
    for (size_t n = 0; at < text.n && (n < max_lines || max_lines == 0); n++) {
        struct line_end line;
        if (!line_plain(text, at, width, &line))
            line_full(&rules, text, at, width, &line);
        add_line(out, at, &line);
        at = line.next;
    }
    line_rules_finish(&rules);
}

void wrap_finish(struct wrap_lines *lines)
{
    free(lines->at);
    *lines = (struct wrap_lines){0};
}
