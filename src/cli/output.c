/*
 * stdio would lose a failed write until exit; a document is built whole and
 * written here, so that a full disk or /dev/full is said and not passed over.
 */
#include "cli/output.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fd.h"
#include "base/replace.h"
#include "base/str.h"
#include "text/safe.h"

bool output(struct span data, struct err *err)
{
    if (fd_write(STDOUT_FILENO, data))
        return true;
    return err_errno(err, errno, "standard output", "write");
}

bool output_may_write(const char *path, bool is_forced, struct err *err)
{
    struct stat st;
    if (!path[0]) {
        err_set(err, ERR_USAGE, "no name for the file to write");
        err_hint(err, "-o FILE, or without -o to stdout");
        return false;
    }
    if (is_forced || lstat(path, &st) != 0)
        return true;
    err_set(err, ERR_SYSTEM, "exists already");
    err_at(err, path, 0, 0);
    err_hint(err, "-f overwrites it");
    return false;
}

bool output_is_other(const char *path, const char *source, struct err *err)
{
    struct stat written, read;
    bool is_stdin = strcmp(source, "-") == 0;
    if (stat(path, &written) != 0 ||
        (is_stdin ? fstat(STDIN_FILENO, &read) : stat(source, &read)) != 0 ||
        !S_ISREG(read.st_mode) || written.st_dev != read.st_dev ||
        written.st_ino != read.st_ino)
        return true;
    err_set(err, ERR_USAGE, "is the file that is read");
    err_at(err, path, 0, 0);
    err_hint(err, "-o another name");
    return false;
}

bool output_file(
    const char *path, struct span data, bool is_forced, unsigned flags, struct err *err)
{
    return output_may_write(path, is_forced, err) &&
           replace_file(
               path, data, flags | REPLACE_SHARED | (is_forced ? 0 : REPLACE_NEW), err);
}

bool output_part(
    struct span data, const struct err *failed, unsigned flags, struct err *err)
{
    bool is_written = output(data, err);
    if (failed->kind)
        output_error(failed, flags);
    return is_written;
}

void output_to_stderr(struct span text)
{
    fd_write(STDERR_FILENO, text); /* nowhere left to say that it failed */
}

void output_name_command(struct err *err, const char *command)
{
    static const char general[] = "| brief -";
    char rest[sizeof err->hint];
    char *at = strstr(err->hint, general);
    if (!at)
        return;
    at += sizeof general - 2; /* at its hyphen */
    snprintf(rest, sizeof rest, "%s", at);
    snprintf(at, (size_t)(err->hint + sizeof err->hint - at), "%s %s", command, rest);
}

static void add_place(struct str *out, const struct err *err, unsigned flags)
{
    if (err->file[0]) {
        safe_add(out, span_of(err->file), flags);
        if (err->line)
            str_addf(out, ":%zu", err->line);
        if (err->line && err->column)
            str_addf(out, ":%zu", err->column);
        str_adds(out, ": ");
    }
}

void output_error(const struct err *err, unsigned flags)
{
    struct str out = {0};
    str_adds(&out, "brief: ");
    add_place(&out, err, flags);
    safe_add(&out, span_of(err->what), flags);
    str_addc(&out, '\n');
    if (err->hint[0]) {
        str_adds(&out, "  ");
        safe_add(&out, span_of(err->hint), flags);
        str_addc(&out, '\n');
    }
    output_to_stderr(str_span(&out));
    str_finish(&out);
}

void output_note(unsigned flags, const char *format, ...)
{
    char text[512];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    struct str out = {0};
    str_adds(&out, "brief: ");
    safe_add(&out, span_of(text), flags);
    str_addc(&out, '\n');
    output_to_stderr(str_span(&out));
    str_finish(&out);
}

void output_notes(unsigned flags, const char *name, struct span notes)
{
    while (notes.n) {
        size_t end = span_chr(notes, '\n');
        output_note(flags, "%s: %.*s", name, (int)end, notes.p);
        notes = span_sub(notes, end + 1, notes.n);
    }
}
