/*
 * The other end may be a program that a hostile file has taken over: whatever
 * comes is cut to what a struct err holds, and read by no more rules than these.
 */
#include "base/report.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

static void add_line(struct str *out, const char *key, struct span text)
{
    if (!text.n)
        return;
    str_addf(out, "%s ", key);
    size_t start = out->n;
    str_add(out, text);
    for (size_t i = start; i < out->n; i++)
        if (out->p[i] == '\n')
            out->p[i] = ' ';
    str_addc(out, '\n');
}

void report_add(struct str *out, const struct err *err)
{
    add_line(out, "what", span_of(err->what));
    add_line(out, "hint", span_of(err->hint));
    if (err->line)
        str_addf(out, "line %zu\n", err->line);
    if (err->column)
        str_addf(out, "column %zu\n", err->column);
}

void report_add_notes(struct str *out, struct span notes)
{
    while (notes.n) {
        size_t end = span_chr(notes, '\n');
        add_line(out, "note", span_sub(notes, 0, end));
        notes = span_sub(notes, end + 1, notes.n);
    }
}

static size_t number(struct span digits)
{
    size_t n = 0;
    for (size_t i = 0; i < digits.n; i++) {
        if (digits.p[i] < '0' || digits.p[i] > '9' || n > SIZE_MAX / 10 - 1)
            return 0;
        n = n * 10 + (size_t)(digits.p[i] - '0');
    }
    return n;
}

static void read_line(struct span line, struct err *err, struct str *notes)
{
    size_t blank = span_chr(line, ' ');
    struct span key = span_sub(line, 0, blank);
    struct span value = span_sub(line, blank + 1, line.n);
    if (span_is(key, "what")) {
        snprintf(err->what, sizeof err->what, "%.*s", (int)value.n, value.p);
    } else if (span_is(key, "hint")) {
        snprintf(err->hint, sizeof err->hint, "%.*s", (int)value.n, value.p);
    } else if (span_is(key, "line")) {
        err->line = number(value);
    } else if (span_is(key, "column")) {
        err->column = number(value);
    } else if (span_is(key, "note")) {
        str_add(notes, value);
        str_addc(notes, '\n');
    }
}

void report_read(struct span report, struct err *err, struct str *notes)
{
    while (report.n) {
        size_t end = span_chr(report, '\n');
        struct span line = span_sub(report, 0, end);
        if (line.n)
            read_line(line, err, notes);
        report = span_sub(report, end + 1, report.n);
    }
}
