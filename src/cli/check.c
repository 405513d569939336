/*
 * `brief check`: every finding of every file on stdout, as compilers list
 * them, with the line and a caret; or as JSON, a record a line.
 */
#include <string.h>

#include "base/input.h"
#include "base/limits.h"
#include "brief/brief.h"
#include "brief/findings.h"
#include "brief/keys.h"
#include "brief/read.h"
#include "brief/write.h"
#include "cli/command.h"
#include "cli/load.h"
#include "cli/output.h"
#include "text/safe.h"
#include "text/utf8.h"

enum {
    OPTION_JSON,
    OPTION_SCHEMA,
    EXCERPT_CHARS = 76, /* of a line, around the place */
};

/* A file as it was read, and where its lines are: findings come in order. */
struct source {
    const char *name;
    struct str bytes;
    size_t line; /* the line that starts at offset, from 1 */
    size_t offset;
};

/* The bytes of line n; YAML's line breaks are LF, CR and CR LF. */
static struct span line_of(struct source *s, size_t n)
{
    struct span all = str_span(&s->bytes);
    if (n < s->line) {
        s->line = 1;
        s->offset = 0;
    }
    while (s->line < n && s->offset < all.n) {
        char c = all.p[s->offset++];
        if (c == '\r' && s->offset < all.n && all.p[s->offset] == '\n')
            s->offset++;
        s->line += c == '\n' || c == '\r';
    }
    struct span rest = span_sub(all, s->offset, all.n);
    size_t lf = span_chr(rest, '\n'), cr = span_chr(rest, '\r');
    return span_sub(rest, 0, lf < cr ? lf : cr);
}

/* The byte offset of a column counted in characters from 1. */
static size_t byte_of(struct span line, size_t column)
{
    size_t at = 0;
    for (size_t i = 1; i < column && at < line.n; i++) {
        char32_t c;
        at += utf8_decode(span_sub(line, at, line.n), &c);
    }
    return at;
}

/* The line and a caret below the column; of a long line only what is around it. */
static void add_excerpt(
    struct str *out, struct source *s, const struct finding *f, unsigned flags)
{
    struct span line = line_of(s, f->line);
    bool is_wide =
        memchr(s->bytes.n ? s->bytes.p : "", '\0', s->bytes.n < 4 ? s->bytes.n : 4);
    if (!line.n || !f->column || is_wide) /* UTF-16: nothing that could be shown */
        return;
    size_t first = f->column > EXCERPT_CHARS / 2 ? f->column - EXCERPT_CHARS / 2 : 1;
    size_t start = byte_of(line, first), at = byte_of(line, f->column);
    size_t end = byte_of(line, first + EXCERPT_CHARS);
    struct str before = {0};
    flags |= SAFE_KEEP_BLANKS;
    safe_add(&before, span_sub(line, start, at), flags);
    str_adds(out, "    ");
    safe_add(out, span_sub(line, start, end), flags);
    str_adds(out, "\n    ");
    str_fill(out, ' ', safe_cells(str_span(&before)));
    str_adds(out, "^\n");
    str_finish(&before);
}

static const char *severity_name(const struct finding *f)
{
    return f->severity == SEVERITY_ERROR ? "error" : "warning";
}

static void add_text(
    struct str *out, struct source *s, const struct finding *f, unsigned flags)
{
    safe_add(out, span_of(s->name), flags);
    if (f->line)
        str_addf(out, ":%zu", f->line);
    if (f->line && f->column)
        str_addf(out, ":%zu", f->column);
    str_addf(out, ": %s: ", severity_name(f));
    safe_add(out, span_of(f->what), flags);
    str_addc(out, '\n');
    if (f->line)
        add_excerpt(out, s, f, flags);
    if (f->hint[0]) {
        str_adds(out, "    ");
        safe_add(out, span_of(f->hint), flags);
        str_addc(out, '\n');
    }
}

static void add_json(
    struct str *out, struct source *s, const struct finding *f, unsigned flags)
{
    (void)flags;
    str_adds(out, "{\"file\": ");
    json_add_string(out, span_of(s->name));
    str_addf(out,
        ", \"line\": %zu, \"column\": %zu, \"severity\": \"%s\", \"what\": ", f->line,
        f->column, severity_name(f));
    json_add_string(out, span_of(f->what));
    str_adds(out, ", \"hint\": ");
    json_add_string(out, span_of(f->hint));
    str_adds(out, "}\n");
}

/* Returns the exit status for this file; a file that can't be read is in *err. */
static int check_file(
    const char *path, bool is_json, unsigned flags, struct str *out, struct err *err)
{
    struct input in = {0};
    struct findings findings = {0};
    struct brief b = {0};
    struct source source = {.name = load_name(path), .line = 1};
    if (load_is_stdin(path))
        input_from_fd(&in, 0, source.name, LIMIT_FILE);
    else if (!input_open(&in, path, LIMIT_FILE, err))
        return err->kind == ERR_INPUT ? 1 : (int)err->kind;
    in.copy = &source.bytes;
    if (brief_read(&in, &b, &findings, err) || err->kind == ERR_INPUT)
        *err = (struct err){0}; /* it is among the findings */
    for (size_t i = 0; i < findings.n; i++)
        (is_json ? add_json : add_text)(out, &source, &findings.at[i], flags);
    int status = err->kind ? (int)err->kind : findings.n > 0;
    brief_finish(&b);
    findings_finish(&findings);
    str_finish(&source.bytes);
    input_close(&in);
    return status;
}

static int print_schema(struct err *err)
{
    struct str out = {0};
    brief_schema(&out);
    output(str_span(&out), err);
    str_finish(&out);
    return err->kind;
}

int command_check(const struct call *call, struct err *err)
{
    if (call->values[OPTION_SCHEMA])
        return print_schema(err);
    if (!call->operand_count) {
        err_set(err, ERR_USAGE, "no brief named");
        err_hint(err, "brief check FILE...");
        return err->kind;
    }
    int status = 0;
    for (int i = 0; i < call->operand_count; i++) {
        struct str out = {0};
        struct err failed = {0};
        int one = check_file(call->operands[i], call->values[OPTION_JSON] != NULL,
            call->flags, &out, &failed);
        bool is_written = output(str_span(&out), err);
        str_finish(&out);
        if (failed.kind)
            output_error(&failed, call->flags);
        if (!is_written)
            return err->kind;
        status = one > status ? one : status;
    }
    return status;
}
