/*
 * Some things are known late: that a point has no text shows at its end, but
 * belongs to its first line. So each finding is put where its place is; what
 * concerns the file as a whole comes last.
 */
#include "brief/findings.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

static bool is_before(const struct finding *a, const struct finding *b)
{
    if (a->line == 0 || b->line == 0)
        return a->line != 0 && b->line == 0;
    return a->line != b->line ? a->line < b->line : a->column < b->column;
}

static void put(struct findings *f, struct finding finding)
{
    f->at = mem_grow(f->at, &f->cap, f->n, sizeof *f->at);
    size_t i = f->n++;
    for (; i > 0 && is_before(&finding, &f->at[i - 1]); i--)
        f->at[i] = f->at[i - 1];
    f->at[i] = finding;
    f->errors += finding.severity == SEVERITY_ERROR;
}

void findings_add(struct findings *f, enum severity severity, size_t line,
    size_t column, const char *hint, const char *format, ...)
{
    struct err text;
    va_list args;
    va_start(args, format);
    vsnprintf(text.what, sizeof text.what, format, args);
    va_end(args);
    put(f, (struct finding){
               .severity = severity,
               .line = line,
               .column = column,
               .what = arena_copy(&f->arena, span_of(text.what)).p,
               .hint = arena_copy(&f->arena, span_of(hint)).p,
           });
}

void findings_add_err(struct findings *f, const struct err *err)
{
    findings_add(f, SEVERITY_ERROR, err->line, err->column, err->hint, "%s", err->what);
}

void findings_first(const struct findings *f, const char *file, struct err *err)
{
    assert(f->errors > 0);
    size_t i = 0;
    while (f->at[i].severity != SEVERITY_ERROR)
        i++;
    const struct finding *first = &f->at[i];
    err_set(err, ERR_INPUT, "%s", first->what);
    err_at(err, file, first->line, first->column);
    bool has_name = file && strcmp(file, "-") != 0;
    if (f->errors == 1)
        err_hint(err, "%s", first->hint);
    else
        err_hint(err, "%s%sand %zu more%s%s", first->hint, *first->hint ? "; " : "",
            f->errors - 1, has_name ? ": brief check " : "", has_name ? file : "");
}

void findings_finish(struct findings *f)
{
    arena_finish(&f->arena);
    free(f->at);
    *f = (struct findings){0};
}
