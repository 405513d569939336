/*
 * `brief verify`: which points their article does not support, each with its place
 * and the passage of the article that comes nearest; or as JSON, a record a line.
 */
#include <string.h>

#include "base/input.h"
#include "base/limits.h"
#include "brief/findings.h"
#include "brief/read.h"
#include "brief/trace.h"
#include "brief/verify.h"
#include "brief/write.h"
#include "cli/article.h"
#include "cli/command.h"
#include "cli/load.h"
#include "cli/output.h"
#include "text/safe.h"
#include "text/utf8.h"

/* The rows of the command's options. */
enum {
    OPTION_ARTICLE,
    OPTION_JSON,
};

enum {
    PASSAGE_MAX = 300, /* bytes of a passage that are shown */
};

/* A list of verdicts being printed. */
struct printing {
    const char *name; /* of the file */
    unsigned flags;
    struct str *out;
};

static void add_text(const struct printing *p, const struct verdict *v)
{
    struct str *out = p->out;
    char address[ADDRESS_SIZE];
    address_format(v->at, address);
    safe_add(out, span_of(p->name), p->flags);
    str_addf(out, ":%u:%u: %s: %s: ", (unsigned)v->line, (unsigned)v->column,
        v->is_failure ? "unsupported" : "note", address);
    safe_add(out, span_of(v->what), p->flags);
    str_addc(out, '\n');
    if (v->hint[0])
        str_addf(out, "    %s\n", v->hint);
    if (!v->paragraph)
        return;
    size_t end =
        utf8_floor(v->passage, v->passage.n < PASSAGE_MAX ? v->passage.n : PASSAGE_MAX);
    str_addf(out, "    nearest, p%u: ", (unsigned)v->paragraph);
    safe_add(out, span_sub(v->passage, 0, end), p->flags);
    str_adds(out, end < v->passage.n ? " ...\n" : "\n");
}

static void add_member(struct str *out, const char *key, struct span value)
{
    str_addf(out, ", \"%s\": ", key);
    json_add_string(out, value);
}

static void add_json(const struct printing *p, const struct verdict *v)
{
    struct str *out = p->out;
    char address[ADDRESS_SIZE];
    address_format(v->at, address);
    str_adds(out, "{\"file\": ");
    json_add_string(out, span_of(p->name));
    str_addf(out, ", \"line\": %u, \"column\": %u, \"address\": \"%s\"",
        (unsigned)v->line, (unsigned)v->column, address);
    str_addf(out, ", \"kind\": \"%s\", \"is_supported\": %s", kind_names[v->kind],
        v->is_failure ? "false" : "null");
    add_member(out, "what", span_of(v->what));
    add_member(out, "hint", span_of(v->hint));
    str_addf(out, ", \"paragraph\": %u", (unsigned)v->paragraph);
    add_member(out, "passage", v->passage);
    str_adds(out, "}\n");
}

/* -- the article -- */

/* The text of --article, as make numbers it; owned by *b. */
static bool read_article(const char *path, struct brief *b, struct err *err)
{
    struct article_options options = {0};
    struct str bytes = {0}, notes = {0};
    bool is_read =
        article_load(path, &options, &bytes, err) &&
        article_to_brief(path, str_span(&bytes), &options, b, NULL, &notes, err);
    str_finish(&bytes);
    str_finish(&notes);
    return is_read;
}

static bool has_article(const struct article *a, const char *path, struct err *err)
{
    if (a->n)
        return true;
    err_set(err, ERR_USAGE, "holds no article to verify it by");
    err_at(err, load_name(path), 0, 0);
    err_hint(err, "brief verify --article FILE %.200s", path);
    return false;
}

/* -- a file -- */

/* Reads a brief, and never makes one: what is not one is no valid brief. */
static bool read_brief(
    const char *path, struct brief *b, size_t *warnings, struct err *err)
{
    struct input in = {0};
    struct findings findings = {0};
    if (load_is_stdin(path))
        input_from_fd(&in, 0, load_name(path), LIMIT_FILE);
    else if (!input_open(&in, path, LIMIT_FILE, err))
        return false;
    bool is_read = brief_read(&in, b, &findings, err);
    *warnings = findings.n;
    findings_finish(&findings);
    input_close(&in);
    return is_read;
}

/* Returns the exit status for this file; why it can't be judged is in *err. */
static int verify_file(const char *path, const struct brief *given, bool is_json,
    struct printing *printing, struct err *err)
{
    struct brief b = {0};
    struct article article = {0};
    struct verdicts verdicts = {0};
    struct loaded loaded = {0};
    int status;
    if (read_brief(path, &b, &loaded.warnings, err)) {
        load_say(path, &loaded, printing->flags);
        article_init(&article, given ? given->article : b.article);
        article_index(&article);
    }
    if (err->kind || !has_article(&article, path, err)) {
        status = (int)err->kind;
    } else {
        verify_brief(&verdicts, &b, &article);
        for (size_t i = 0; i < verdicts.n; i++)
            (is_json ? add_json : add_text)(printing, &verdicts.at[i]);
        status = verdicts.failures > 0;
    }
    verdicts_finish(&verdicts);
    article_finish(&article);
    brief_finish(&b);
    return status;
}

static int verify_all(
    const struct call *call, const struct brief *given, struct err *err)
{
    int status = 0;
    for (int i = 0; i < call->operand_count; i++) {
        const char *path = call->operands[i];
        struct str out = {0};
        struct err failed = {0};
        struct printing printing = {load_name(path), call->flags, &out};
        int one = verify_file(
            path, given, call->values[OPTION_JSON] != NULL, &printing, &failed);
        output_name_command(&failed, "verify");
        bool is_written = output_part(str_span(&out), &failed, call->flags, err);
        str_finish(&out);
        if (!is_written)
            return err->kind;
        status = one > status ? one : status;
    }
    return status;
}

int command_verify(const struct call *call, struct err *err)
{
    const char *path = call->values[OPTION_ARTICLE];
    struct brief given = {0};
    if (!call->operand_count) {
        err_set(err, ERR_USAGE, "no brief named");
        err_hint(err, "brief verify FILE...");
        return err->kind;
    }
    if (path && !read_article(path, &given, err)) {
        output_name_command(err, "verify --article");
        return err->kind;
    }
    int status = verify_all(call, path ? &given : NULL, err);
    brief_finish(&given);
    return status;
}
