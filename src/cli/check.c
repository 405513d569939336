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

/*
 * A file as it was read, and how far it was looked at: findings come in order,
 * so each goes on from the one before. YAML's line breaks are LF, CR and CR LF.
 */
struct source {
    const char *name;
    struct str bytes;
    size_t number; /* of the line, from 1; 0: none yet */
    struct span line;
    size_t next;   /* byte behind its break */
    size_t column; /* of the line, in characters from 1, */
    size_t at;     /* and its byte in the line */
};

static void take_line(struct source *s)
{
    struct span rest = span_sub(str_span(&s->bytes), s->next, s->bytes.n);
    size_t n = 0;
    while (n < rest.n && rest.p[n] != '\n' && rest.p[n] != '\r')
        n++;
    bool is_crlf = n + 1 < rest.n && rest.p[n] == '\r' && rest.p[n + 1] == '\n';
    s->line = span_sub(rest, 0, n);
    s->next += n + (is_crlf ? 2 : n < rest.n);
    s->number++;
    s->column = 1;
    s->at = 0;
}

/* The byte that is so many characters behind byte at. */
static size_t skip(struct span line, size_t at, size_t characters)
{
    for (; characters && at < line.n; characters--) {
        char32_t c;
        at += utf8_decode(span_sub(line, at, line.n), &c);
    }
    return at;
}

static void go_to(struct source *s, size_t number, size_t column)
{
    if (number < s->number) {
        s->number = 0;
        s->next = 0;
    }
    while (s->number < number)
        take_line(s);
    if (column < s->column) {
        s->column = 1;
        s->at = 0;
    }
    s->at = skip(s->line, s->at, column - s->column);
    s->column = column;
}

/* The line and a caret below the column; of a long line only what is around it. */
static void add_excerpt(
    struct str *out, struct source *s, const struct finding *f, unsigned flags)
{
    bool is_wide =
        memchr(s->bytes.n ? s->bytes.p : "", '\0', s->bytes.n < 4 ? s->bytes.n : 4);
    if (!f->column || is_wide) /* UTF-16: nothing that could be shown */
        return;
    size_t first = f->column > EXCERPT_CHARS / 2 ? f->column - EXCERPT_CHARS / 2 : 1;
    go_to(s, f->line, first);
    if (!s->line.n)
        return;
    size_t at = skip(s->line, s->at, f->column - first);
    size_t end = skip(s->line, s->at, EXCERPT_CHARS);
    struct str before = {0};
    flags |= SAFE_KEEP_BLANKS;
    safe_add(&before, span_sub(s->line, s->at, at), flags);
    str_adds(out, "    ");
    safe_add(out, span_sub(s->line, s->at, end), flags);
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
    struct source source = {.name = load_name(path)};
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
        output_name_command(&failed, "check");
        bool is_written = output_part(str_span(&out), &failed, call->flags, err);
        str_finish(&out);
        if (!is_written)
            return err->kind;
        status = one > status ? one : status;
    }
    return status;
}
