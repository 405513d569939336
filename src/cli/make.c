/* `brief make`: articles to briefs, on stdout or in files. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/limits.h"
#include "base/replace.h"
#include "base/suggest.h"
#include "brief/read.h"
#include "cli/article.h"
#include "cli/batch.h"
#include "cli/command.h"
#include "cli/helper.h"
#include "cli/interrupt.h"
#include "cli/listing.h"
#include "cli/load.h"
#include "cli/output.h"

/* The rows of the command's options. */
enum {
    OPTION_OUTPUT,
    OPTION_FORCE,
    OPTION_POINTS,
    OPTION_FROM,
    OPTION_DATE,
    OPTION_NO_ARTICLE,
    OPTION_EXPLAIN,
    OPTION_JOBS,
};

enum {
    JOBS_MAX = 64,
};

/* -- the command line -- */

/* A number from 1 to most, or 0. */
static int number(const char *text, int most)
{
    char *end;
    long n = strtol(text, &end, 10);
    return *text >= '0' && *text <= '9' && !*end && n <= most ? (int)n : 0;
}

static bool check_number(
    const char *text, const char *option, int most, struct err *err)
{
    if (!text || number(text, most))
        return true;
    err_set(err, ERR_USAGE, "no number for %s: %.40s", option, text);
    err_hint(err, "from 1 to %d", most);
    return false;
}

static bool check_format(const char *name, struct err *err)
{
    static const char *const names[] = {"text", "markdown", "html", NULL};
    for (int i = 0; name && names[i]; i++)
        if (strcmp(name, names[i]) == 0)
            return true;
    if (!name)
        return true;
    err_set(err, ERR_USAGE, "unknown format: %.40s", name);
    const char *nearest = suggest_nearest(span_of(name), names);
    err_hint(
        err, nearest ? "did you mean %s?" : "one of text, markdown, html", nearest);
    return false;
}

static bool check_date(const char *date, struct err *err)
{
    enum { DAY = 10 }; /* a year or a month alone resolves no "Tuesday" */
    if (!date || (strlen(date) >= DAY && brief_is_date(span_of(date))))
        return true;
    err_set(err, ERR_USAGE, "no day: %.40s", date);
    err_hint(err, "as ISO 8601 has it: 2026-11-20");
    return false;
}

/* Whether it looks like a form of --explain: `xml` as in `--explain xml FILE`. */
static bool is_form(const char *operand)
{
    struct stat st;
    return !strpbrk(operand, "./-") && lstat(operand, &st) != 0;
}

static bool check_form(const struct call *call, const char *form, struct err *err)
{
    const char *what = "unknown form of --explain";
    bool is_table = !form[0], is_known = is_table || strcmp(form, "json") == 0;
    for (int i = 0; is_table && is_known && i < call->operand_count; i++) {
        form = call->operands[i];
        is_known = !is_form(form);
        what = "no article, and no form of --explain";
    }
    if (is_known)
        return true;
    err_set(err, ERR_USAGE, "%s: %.40s", what, form);
    err_hint(err, "without a word it is a table, with json a record a line");
    return false;
}

static bool check_explain(const struct call *call, struct err *err)
{
    const char *explain = call->values[OPTION_EXPLAIN];
    if (!explain)
        return true;
    if (!check_form(call, explain, err))
        return false;
    if (call->values[OPTION_OUTPUT] || call->operand_count > 1) {
        err_set(err, ERR_USAGE, "--explain is for one article, and goes to stdout");
        err_hint(err, "brief make --explain ARTICLE > FILE");
        return false;
    }
    return true;
}

static bool check_operands(const struct call *call, struct err *err)
{
    if (!call->operand_count && isatty(STDIN_FILENO)) {
        err_set(err, ERR_USAGE, "no article named");
        err_hint(err, "brief make ARTICLE, or - for standard input");
        return false;
    }
    if (call->operand_count < 2)
        return true;
    for (int i = 0; i < call->operand_count; i++) {
        if (load_is_stdin(call->operands[i])) {
            err_set(err, ERR_USAGE, "standard input can't be one of several articles");
            err_hint(err, "brief make - reads it alone");
            return false;
        }
    }
    const char *folder = call->values[OPTION_OUTPUT];
    if (folder && listing_is_folder(folder))
        return true;
    if (folder)
        err_set(err, ERR_USAGE, "several articles, and no such folder: %.80s", folder);
    else
        err_set(err, ERR_USAGE, "several articles, and no folder for their briefs");
    err_hint(err, "brief make -o DIR ARTICLE...");
    return false;
}

static bool check(const struct call *call, struct err *err)
{
    const char *const *values = call->values;
    return check_number(values[OPTION_POINTS], "--points", LIMIT_MADE_POINTS, err) &&
           check_number(values[OPTION_JOBS], "-j", JOBS_MAX, err) &&
           check_format(values[OPTION_FROM], err) &&
           check_date(values[OPTION_DATE], err) && check_explain(call, err) &&
           check_operands(call, err);
}

/* -- one article -- */

/* The file that was asked for; empty: standard output. */
static bool add_target(
    struct str *out, const struct call *call, const char *path, struct err *err)
{
    const char *name = call->values[OPTION_OUTPUT];
    if (!name || strcmp(name, "-") == 0)
        return true;
    bool is_folder = listing_is_folder(name);
    if (is_folder && load_is_stdin(path)) {
        err_set(err, ERR_USAGE, "standard input has no name for a file in %.80s", name);
        err_hint(err, "brief make -o FILE -");
        return false;
    }
    if (is_folder)
        batch_add_target(out, name, path);
    else
        str_adds(out, name);
    return output_is_other(str_c(out), path, err) &&
           output_may_write(str_c(out), call->values[OPTION_FORCE] != NULL, err);
}

/* A signal waits until the file is whole or gone. */
static bool save(const char *target, struct span yaml, bool is_forced, struct err *err)
{
    interrupt_start();
    bool is_done = output_file(target, yaml, is_forced, REPLACE_SYNC, err);
    interrupt_stop();
    return is_done;
}

static bool deliver(
    const struct call *call, const char *target, struct span yaml, struct err *err)
{
    if (target[0])
        return save(target, yaml, call->values[OPTION_FORCE] != NULL, err);
    return output(yaml, err);
}

static bool make_one(const struct call *call, const char *path,
    const struct article_options *options, struct err *err)
{
    struct str bytes = {0}, target = {0}, yaml = {0}, notes = {0};
    struct brief b = {0};
    bool is_done =
        add_target(&target, call, path, err) &&
        article_load(path, options, &bytes, err) &&
        article_to_brief(path, str_span(&bytes), options, &b, &yaml, &notes, err) &&
        deliver(call, str_c(&target), str_span(&yaml), err);
    if (is_done)
        output_notes(call->flags, load_name(path), str_span(&notes));
    brief_finish(&b);
    str_finish(&bytes);
    str_finish(&target);
    str_finish(&yaml);
    str_finish(&notes);
    return is_done;
}

static bool explain(const struct call *call, const char *path,
    const struct article_options *options, struct err *err)
{
    struct str bytes = {0}, out = {0}, notes = {0};
    struct making m;
    bool is_done = article_load(path, options, &bytes, err) &&
                   article_start(&m, path, str_span(&bytes), options, err);
    if (is_done) {
        child_listen(&m.child);
        is_done = article_end_explained(&m, &out, &notes, call->flags, err) &&
                  output(str_span(&out), err);
    }
    if (is_done)
        output_notes(call->flags, load_name(path), str_span(&notes));
    str_finish(&bytes);
    str_finish(&out);
    str_finish(&notes);
    return is_done;
}

/* -- several -- */

static int make_several(
    const struct call *call, const struct article_options *options, struct err *err)
{
    struct str helper = {0}; /* if it is not there, that is said once */
    const char *wanted = call->values[OPTION_JOBS];
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    int jobs = wanted ? number(wanted, JOBS_MAX) : (int)(cores > 0 ? cores : 1);
    if (jobs > JOBS_MAX)
        jobs = JOBS_MAX;
    struct batch batch = {
        .paths = call->operands,
        .count = call->operand_count,
        .folder = call->values[OPTION_OUTPUT],
        .options = options,
        .jobs = jobs < call->operand_count ? jobs : call->operand_count,
        .is_forced = call->values[OPTION_FORCE] != NULL,
        .flags = call->flags,
    };
    int status = helper_find(&helper, err) ? batch_run(&batch, err) : (int)err->kind;
    str_finish(&helper);
    return status;
}

int command_make(const struct call *call, struct err *err)
{
    if (!check(call, err))
        return err->kind;
    struct article_options options = {
        .from = call->values[OPTION_FROM],
        .points = call->values[OPTION_POINTS],
        .date = call->values[OPTION_DATE],
        .explain = call->values[OPTION_EXPLAIN],
        .is_articleless = call->values[OPTION_NO_ARTICLE] != NULL,
    };
    if (call->operand_count > 1)
        return make_several(call, &options, err);
    const char *path = call->operand_count ? call->operands[0] : "-";
    if (options.explain)
        explain(call, path, &options, err);
    else
        make_one(call, path, &options, err);
    return err->kind;
}
