/*
 * A block keeps one string and two lists of offsets into it, runs of a role
 * and lines; where a line crosses a role it is given out in pieces. Nothing is
 * copied per line, so that a repaint costs what it shows.
 */
#include "layout/block.h"

#include <stdlib.h>

#include "base/mem.h"
#include "text/safe.h"

static void end_run(struct block *b, enum role role)
{
    uint32_t end = (uint32_t)b->text.n;
    if (b->run_count && b->runs[b->run_count - 1].role == role) {
        b->runs[b->run_count - 1].end = end;
        return;
    }
    b->runs = mem_grow(b->runs, &b->run_cap, b->run_count, sizeof *b->runs);
    b->runs[b->run_count++] = (struct block_run){end, role};
}

void block_add(struct block *b, enum role role, struct span raw, unsigned flags)
{
    safe_add(&b->text, raw, flags);
    end_run(b, role);
}

void block_add_literal(struct block *b, enum role role, const char *text)
{
    str_adds(&b->text, text);
    end_run(b, role);
}

void block_wrap(struct block *b, size_t width, size_t max_lines)
{
    size_t first = b->lines.n;
    struct span fresh = span_sub(str_span(&b->text), b->wrapped, b->text.n);
    wrap_text(&b->lines, fresh, width, max_lines);
    for (size_t i = first; i < b->lines.n; i++) {
        b->lines.at[i].start += (uint32_t)b->wrapped;
        b->lines.at[i].end += (uint32_t)b->wrapped;
    }
    b->wrapped = b->text.n;
}

static enum role role_at(const struct block *b, uint32_t byte)
{
    for (size_t i = 0; i < b->run_count; i++)
        if (byte < b->runs[i].end)
            return (enum role)b->runs[i].role;
    return ROLE_PLAIN;
}

void block_shorten(struct block *b, size_t lines, size_t width, unsigned flags)
{
    if (lines == 0 || b->lines.n <= lines)
        return;
    struct wrap_line *last = &b->lines.at[lines - 1];
    enum role role = role_at(b, last->start);
    struct str rest = {0};
    str_add(&rest, span_sub(str_span(&b->text), last->start, b->wrapped));
    uint32_t start = (uint32_t)b->text.n;
    size_t cells = safe_add_cut(&b->text, str_span(&rest), width, flags);
    end_run(b, role);
    *last = (struct wrap_line){start, (uint32_t)b->text.n, (uint32_t)cells};
    b->lines.n = lines;
    b->wrapped = b->text.n;
    str_finish(&rest);
}

bool block_cut(struct block *b, size_t lines, size_t width, unsigned flags)
{
    if (lines == 0 || b->lines.n <= lines)
        return false;
    struct wrap_line *last = &b->lines.at[lines - 1];
    enum role role = role_at(b, last->start);
    struct wrap_lines kept = {0};
    struct str line = {0}, mark = {0};
    safe_add(&mark, span_of("\u2026 [cut]"), flags);
    str_add(&line, span_sub(str_span(&b->text), last->start, last->end));
    wrap_text(&kept, str_span(&line), width - safe_cells(str_span(&mark)), 1);
    uint32_t start = (uint32_t)b->text.n;
    if (kept.n)
        str_add(&b->text, span_sub(str_span(&line), 0, kept.at[0].end));
    str_add(&b->text, str_span(&mark));
    end_run(b, role);
    struct span whole = span_sub(str_span(&b->text), start, b->text.n);
    *last = (struct wrap_line){start, (uint32_t)b->text.n, (uint32_t)safe_cells(whole)};
    b->lines.n = lines;
    b->wrapped = b->text.n;
    wrap_finish(&kept);
    str_finish(&line);
    str_finish(&mark);
    return true;
}

bool block_next_piece(
    const struct block *b, size_t line, size_t *at, struct block_piece *out)
{
    struct wrap_line l = b->lines.at[line];
    uint32_t start = l.start + (uint32_t)*at;
    if (start >= l.end)
        return false;
    uint32_t end = l.end;
    enum role role = ROLE_PLAIN;
    for (size_t i = 0; i < b->run_count; i++) {
        if (start < b->runs[i].end) {
            role = (enum role)b->runs[i].role;
            end = b->runs[i].end < end ? b->runs[i].end : end;
            break;
        }
    }
    *out = (struct block_piece){span_sub(str_span(&b->text), start, end), role, start};
    *at = end - l.start;
    return true;
}

size_t block_line_at(const struct block *b, uint32_t byte)
{
    size_t low = 0, high = b->lines.n;
    while (low + 1 < high) {
        size_t middle = low + (high - low) / 2;
        if (b->lines.at[middle].start <= byte)
            low = middle;
        else
            high = middle;
    }
    return low;
}

void block_clear(struct block *b)
{
    str_cut(&b->text, 0);
    b->run_count = 0;
    b->lines.n = 0;
    b->wrapped = 0;
}

void block_finish(struct block *b)
{
    str_finish(&b->text);
    free(b->runs);
    wrap_finish(&b->lines);
    *b = (struct block){0};
}
