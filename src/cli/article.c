/*
 * What comes back from brief-make is believed in nothing: it is read under the
 * format's limits like any brief, and its messages are cut and made safe.
 */
#include "cli/article.h"

#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/limits.h"
#include "base/report.h"
#include "brief/findings.h"
#include "brief/read.h"
#include "brief/write.h"
#include "cli/helper.h"
#include "cli/load.h"
#include "text/safe.h"
#include "text/utf8.h"
#include "text/words.h"

enum {
    ARGUMENTS = 8,
    FOUND_MIN = 8,             /* bytes of a text that is looked for in its file */
    EXPLAINED_MAX = 256 << 20, /* bytes: a record a sentence */
};

/* -- starting -- */

/* The words of its command line, one behind the other in text. */
struct arguments {
    struct str text;
    size_t start[ARGUMENTS];
    int n;
};

static void add_argument(struct arguments *a, const char *name, const char *value)
{
    a->start[a->n++] = a->text.n;
    str_addf(&a->text, "%s%s%s", name, value ? "=" : "", value ? value : "");
    str_addc(&a->text, '\0');
}

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static void add_options(
    struct arguments *a, const char *path, const struct article_options *options)
{
    if (!load_is_stdin(path))
        add_argument(a, "--name", base_name(path));
    if (options->from)
        add_argument(a, "--from", options->from);
    if (options->points)
        add_argument(a, "--points", options->points);
    if (options->date)
        add_argument(a, "--date", options->date);
    if (options->explain)
        add_argument(a, "--explain", options->explain[0] ? options->explain : NULL);
    if (options->is_articleless)
        add_argument(a, "--no-article", NULL);
}

static bool start(struct making *m, struct arguments *a, struct span bytes, size_t most,
    struct err *err)
{
    char *argv[ARGUMENTS + 1] = {NULL};
    for (int i = 0; i < a->n; i++)
        argv[i] = a->text.p + a->start[i];
    return child_start(&m->child, argv, bytes, most, err);
}

bool article_start(struct making *m, const char *path, struct span bytes,
    const struct article_options *options, struct err *err)
{
    struct arguments a = {.n = 1};
    *m = (struct making){.path = path};
    bool is_done = helper_find(&a.text, err);
    if (is_done) {
        str_addc(&a.text, '\0');
        add_options(&a, path, options);
        is_done =
            start(m, &a, bytes, options->explain ? EXPLAINED_MAX : LIMIT_FILE, err);
    }
    str_finish(&a.text);
    return is_done;
}

/* -- ending -- */

static bool tell_death(const struct making *m, int status, struct err *err)
{
    if (m->child.is_endless) {
        err_set(err, ERR_INPUT, "makes a brief larger than %d MiB", LIMIT_FILE >> 20);
    } else if (m->child.is_hanging) {
        err_set(err, ERR_SYSTEM, "brief-make gave no sign of life and was stopped");
    } else if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU) {
        err_set(err, ERR_INPUT, "takes too long to read");
        err_hint(err, "is it an article?");
    } else if (WIFSIGNALED(status)) {
        err_set(err, ERR_SYSTEM, "brief-make was ended by signal %d", WTERMSIG(status));
        err_hint(err, "this is a fault of the program: please report it");
    } else {
        return true;
    }
    return false;
}

/* Whether it went well; else err says why not. */
static bool take_report(struct making *m, struct str *notes, struct err *err)
{
    struct err told = {0};
    int status = child_end(&m->child);
    report_read(str_span(&m->child.report), &told, notes);
    int code = WIFEXITED(status) ? WEXITSTATUS(status) : ERR_SYSTEM;
    bool is_done = tell_death(m, status, err);
    if (is_done && code != 0) {
        bool is_known = code >= ERR_USAGE && code <= ERR_FIT && told.what[0];
        if (!is_known)
            err_set(&told, ERR_SYSTEM, "brief-make failed with status %d", code);
        told.kind = is_known ? (enum err_kind)code : ERR_SYSTEM;
        *err = told;
        is_done = false;
    }
    if (!is_done)
        err_at(err, load_name(m->path), err->line, err->column);
    return is_done;
}

/* The lines of an article's points are none of its file. */
static void forget_lines(struct brief *b)
{
    b->bottom_line.line = 0;
    for (int pane = 0; pane < PANE_COUNT; pane++)
        for (size_t i = 0; i < b->pane[pane].n; i++)
            b->pane[pane].at[i].line = 0;
}

static bool take_brief(struct making *m, struct brief *out, struct err *err)
{
    struct input in;
    struct findings findings = {0};
    struct err why = {0};
    input_from_memory(&in, str_span(&m->child.answer), "");
    bool is_read = brief_read(&in, out, &findings, &why);
    findings_finish(&findings);
    if (is_read) {
        forget_lines(out);
        return true;
    }
    err_set(err, ERR_SYSTEM, "brief-make answered with no brief: %.200s", why.what);
    err_at(err, load_name(m->path), 0, 0);
    return false;
}

/*
 * The file is not taken as it came but written from what was read. That both are the
 * same to the byte shows that the file reads back as it was meant.
 */
static bool write_file(
    const struct making *m, const struct brief *b, struct str *yaml, struct err *err)
{
    brief_write_yaml(yaml, b);
    if (span_eq(str_span(yaml), str_span(&m->child.answer)))
        return true;
    err_set(err, ERR_SYSTEM, "the brief made does not read back the same");
    err_at(err, load_name(m->path), 0, 0);
    err_hint(err, "this is a fault of the program: please report it");
    return false;
}

bool article_end(struct making *m, struct brief *out, struct str *yaml,
    struct str *notes, struct err *err)
{
    bool is_done = take_report(m, notes, err) && take_brief(m, out, err) &&
                   (!yaml || write_file(m, out, yaml, err));
    child_finish(&m->child);
    return is_done;
}

/* JSON escapes what could drive a terminal; if something is there all the same, it is
 * no JSON of ours. */
static void add_json(struct str *out, struct span json)
{
    for (size_t at = 0; at < json.n;) {
        char32_t c;
        size_t bytes = utf8_decode(span_sub(json, at, json.n), &c);
        bool is_control = (c < ' ' && c != '\n') || (c >= 0x7F && c <= 0x9F);
        bool is_bidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        if (is_control || is_bidi)
            str_addc(out, '?');
        else
            str_add(out, span_sub(json, at, at + bytes));
        at += bytes;
    }
}

static void add_table(struct str *out, struct span table, unsigned flags)
{
    while (table.n) {
        size_t end = span_chr(table, '\n');
        safe_add(out, span_sub(table, 0, end), flags | SAFE_KEEP_BLANKS);
        str_addc(out, '\n');
        table = span_sub(table, end + 1, table.n);
    }
}

bool article_end_explained(struct making *m, struct str *out, struct str *notes,
    unsigned flags, struct err *err)
{
    struct span answer = str_span(&m->child.answer);
    bool is_done = take_report(m, notes, err);
    if (is_done && answer.n && answer.p[0] == '{')
        add_json(out, answer);
    else if (is_done)
        add_table(out, answer, flags);
    child_finish(&m->child);
    return is_done;
}

/* -- all at once -- */

bool article_to_brief(const char *path, struct span bytes,
    const struct article_options *options, struct brief *out, struct str *yaml,
    struct str *notes, struct err *err)
{
    struct making m;
    if (!article_start(&m, path, bytes, options, err))
        return false;
    child_listen(&m.child);
    return article_end(&m, out, yaml, notes, err);
}

static bool refuse_large(struct err *err)
{
    if (err->kind == ERR_INPUT)
        err_hint(err, "make one of a part of it: head -c 7M FILE | brief -");
    return false;
}

bool article_read(struct input *in, const char *path,
    const struct article_options *options, struct str *out, struct err *err)
{
    in->limit = LIMIT_ARTICLE;
    if (!input_read_all(in, out, err))
        return refuse_large(err);
    bool is_started = brief_is_started(str_span(out));
    if (options->from || (!brief_is_named(path) && !is_started))
        return true;
    if (is_started) {
        err_set(err, ERR_INPUT, "is a brief, and no article");
        err_hint(err, "brief %s reads it", load_is_stdin(path) ? "-" : path);
    } else {
        err_set(err, ERR_INPUT, "has the name of a brief, and is no article by it");
        err_hint(err, "brief make --from text -- %s", path);
    }
    err_at(err, load_name(path), 0, 0);
    return false;
}

bool article_load(const char *path, const struct article_options *options,
    struct str *out, struct err *err)
{
    struct input in = {.fd = -1};
    if (load_is_stdin(path))
        input_from_fd(&in, STDIN_FILENO, load_name(path), LIMIT_ARTICLE);
    else if (!input_open(&in, path, LIMIT_ARTICLE, err))
        return refuse_large(err);
    bool is_read = article_read(&in, path, options, out, err);
    input_close(&in);
    return is_read;
}

size_t article_line(const char *path, struct span text)
{
    struct str bytes = {0};
    struct err unused = {0};
    struct article_options as_it_is = {0};
    size_t low = 0, high = text.n, found = 0, start, end, line = 1;
    article_load(path, &as_it_is, &bytes, &unused);
    while (low < high) { /* low bytes of it are found, more than high are not */
        size_t middle = (low + high + 1) / 2;
        struct span part = span_sub(text, 0, utf8_floor(text, middle));
        if (part.n > low &&
            words_find(str_span(&bytes), part, false, 0, &start, &end)) {
            low = part.n;
            found = start;
        } else {
            high = middle - 1;
        }
    }
    if (low < FOUND_MIN && low < text.n)
        found = 0;
    for (size_t i = 0; i < found; i++)
        line += bytes.p[i] == '\n';
    str_finish(&bytes);
    return line;
}

bool article_sandbox(struct str *out, struct err *err)
{
    struct arguments a = {.n = 1};
    struct making m = {.path = ""};
    struct str notes = {0};
    bool is_done = helper_find(&a.text, err);
    if (is_done) {
        str_addc(&a.text, '\0');
        add_argument(&a, "--version", NULL);
        is_done = start(&m, &a, (struct span){0}, LIMIT_SCALAR, err);
    }
    child_listen(&m.child);
    if (is_done && (is_done = take_report(&m, &notes, err)))
        safe_add(out, str_span(&m.child.answer), 0);
    child_finish(&m.child);
    str_finish(&notes);
    str_finish(&a.text);
    return is_done;
}
