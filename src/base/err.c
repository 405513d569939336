/* Errors are records of fixed size: filling one can't fail, and none is ever freed. */
#include "base/err.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* Keeps the end of a long name: it tells files apart better than the start. */
static void copy_name(char *out, size_t size, const char *name)
{
    size_t n = strlen(name);
    if (n < size)
        memcpy(out, name, n + 1);
    else
        snprintf(out, size, "...%s", name + n - (size - 4));
}

bool err_set(struct err *e, enum err_kind kind, const char *format, ...)
{
    *e = (struct err){.kind = kind};
    va_list args;
    va_start(args, format);
    vsnprintf(e->what, sizeof e->what, format, args);
    va_end(args);
    return false;
}

void err_at(struct err *e, const char *file, size_t line, size_t column)
{
    copy_name(e->file, sizeof e->file, file ? file : "");
    e->line = line;
    e->column = column;
}

void err_hint(struct err *e, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    vsnprintf(e->hint, sizeof e->hint, format, args);
    va_end(args);
}

/* What a person can do about it, where the system's own words don't say. */
static const struct remedy {
    int number;
    const char *hint;
} remedies[] = {
    {ENOENT, "is the name right, and is this the right folder?"},
    {EACCES, "look at the permissions: ls -l"},
    {ENOSPC, "make room on the disk"},
    {EROFS, "write to another place"},
};

bool err_errno(struct err *e, int number, const char *file, const char *verb)
{
    err_set(e, ERR_SYSTEM, "cannot %s: %s", verb, strerror(number));
    err_at(e, file, 0, 0);
    for (size_t i = 0; i < sizeof remedies / sizeof *remedies; i++)
        if (remedies[i].number == number)
            err_hint(e, "%s", remedies[i].hint);
    return false;
}
