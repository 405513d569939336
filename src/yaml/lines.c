/*
 * Lines as the events count them and editors do: they end at LF, CR and CR LF.
 * YAML 1.1 knows three more, which stay inside their line. A byte order mark
 * stands on the first line and is no character of it.
 */
#include "yaml/lines.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

/* The bytes of the line break at p, which has left bytes; 0: none. */
static size_t break_at(const unsigned char *p, size_t left)
{
    if (p[0] == '\n')
        return 1;
    if (p[0] == '\r')
        return left > 1 && p[1] == '\n' ? 2 : 1;
    return 0;
}

static void add_line(struct lines *l, size_t start)
{
    l->start = mem_grow(l->start, &l->cap, l->n, sizeof *l->start);
    l->start[l->n++] = start;
}

void lines_init(struct lines *l, struct span text)
{
    const unsigned char *p = (const unsigned char *)text.p;
    *l = (struct lines){.text = text};
    size_t start = 0;
    for (size_t i = 0; i < text.n;) {
        size_t n = break_at(p + i, text.n - i);
        i += n ? n : 1;
        if (n) {
            add_line(l, start);
            start = i;
        }
    }
    if (start < text.n)
        add_line(l, start);
}

void lines_finish(struct lines *l)
{
    free(l->start);
    *l = (struct lines){0};
}

size_t lines_start(const struct lines *l, size_t line)
{
    return line < l->n ? l->start[line] : l->text.n;
}

struct span lines_at(const struct lines *l, size_t line)
{
    return span_sub(l->text, lines_start(l, line), lines_start(l, line + 1));
}

size_t lines_offset(const struct lines *l, size_t line, size_t column)
{
    size_t at = lines_start(l, line - 1);
    if (line == 1 && l->text.n >= 3 && memcmp(l->text.p, "\xEF\xBB\xBF", 3) == 0)
        at += 3;
    for (size_t i = 1; i < column && at < l->text.n; i++) {
        do
            at++;
        while (at < l->text.n && ((unsigned char)l->text.p[at] & 0xC0) == 0x80);
    }
    return at;
}
