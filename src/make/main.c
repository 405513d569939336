/*
 * brief-make: an article on descriptor 0, its brief on 1, how it went on 2
 * (base/report.h) and as the exit status. It is run by brief and meets whatever
 * people save from the web, so between reading and looking it locks itself in.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "article/make.h"
#include "base/fd.h"
#include "base/input.h"
#include "base/limits.h"
#include "base/mem.h"
#include "base/report.h"
#include "brief/read.h"
#include "brief/write.h"
#include "make/sandbox.h"

struct task {
    struct make_options options;
    bool is_explained, is_json, is_version;
};

/* -- arguments -- */

static bool take_format(const char *value, struct task *out)
{
    for (int i = 1; i < IMPORT_FORMAT_COUNT; i++) {
        if (strcmp(import_format_names[i], value) == 0) {
            out->options.from = (enum import_format)i;
            return true;
        }
    }
    return false;
}

static bool take_name(const char *value, struct task *out)
{
    out->options.name = value;
    return true;
}

static bool take_points(const char *value, struct task *out)
{
    char *end;
    unsigned long points = strtoul(value, &end, 10);
    out->options.points = (unsigned)points;
    return *value >= '0' && *value <= '9' && !*end && points <= LIMIT_MADE_POINTS;
}

static bool take_date(const char *value, struct task *out)
{
    out->options.date = span_of(value);
    return brief_is_date(out->options.date);
}

static bool take_no_article(const char *value, struct task *out)
{
    out->options.is_articleless = true;
    return !value;
}

static bool take_explain(const char *value, struct task *out)
{
    out->is_explained = true;
    out->is_json = value && strcmp(value, "json") == 0;
    return !value || out->is_json;
}

static bool take_version(const char *value, struct task *out)
{
    out->is_version = true;
    return !value;
}

static const struct argument {
    const char *name;
    bool has_value; /* behind `=`; else it may have one */
    bool (*take)(const char *value, struct task *out);
} arguments[] = {
    {"--from", true, take_format},
    {"--name", true, take_name},
    {"--points", true, take_points},
    {"--date", true, take_date},
    {"--no-article", false, take_no_article},
    {"--explain", false, take_explain},
    {"--version", false, take_version},
};

static bool take_argument(const char *arg, struct task *out)
{
    size_t n = strcspn(arg, "=");
    const char *value = arg[n] ? arg + n + 1 : NULL;
    for (size_t i = 0; i < sizeof arguments / sizeof *arguments; i++) {
        const struct argument *a = &arguments[i];
        if (strlen(a->name) == n && memcmp(a->name, arg, n) == 0)
            return (value || !a->has_value) && a->take(value, out);
    }
    return false;
}

static bool take_arguments(int argc, char **argv, struct task *out, struct err *err)
{
    for (int i = 1; i < argc; i++) {
        if (!take_argument(argv[i], out)) {
            err_set(err, ERR_USAGE, "brief-make does not know %.80s", argv[i]);
            err_hint(err, "it is run by brief make: are both of one version?");
            return false;
        }
    }
    return true;
}

/* -- the task -- */

static bool make(struct span bytes, const struct make_options *options, struct str *out,
    struct str *notes, struct err *err)
{
    struct brief b = {0};
    if (!make_brief(bytes, options, &b, notes, err))
        return false;
    brief_write_yaml(out, &b);
    brief_finish(&b);
    return true;
}

static bool run(const struct task *task, struct str *notes, struct err *err)
{
    struct input in;
    struct str article = {0}, out = {0};
    bool is_done = false;
    input_from_fd(&in, STDIN_FILENO, "", LIMIT_ARTICLE);
    if (!task->is_version && !input_read_all(&in, &article, err))
        goto end;
    import_prepare(str_span(&article), task->options.from, task->options.name);
    sandbox_enter(task->is_version ? &out : NULL);
    if (task->is_version)
        is_done = true;
    else if (task->is_explained)
        is_done = make_explain(
            str_span(&article), &task->options, task->is_json, &out, notes, err);
    else
        is_done = make(str_span(&article), &task->options, &out, notes, err);
    if (is_done && !fd_write(STDOUT_FILENO, str_span(&out)))
        is_done = err_set(err, ERR_SYSTEM, "brief-make cannot write its answer");
end:
    str_finish(&article);
    str_finish(&out);
    return is_done;
}

/* There is no memory for anything but what is written here. */
static void say_exhausted(void)
{
    static const char report[] = "what the article takes too much memory\n";
    fd_write(STDERR_FILENO, (struct span){report, sizeof report - 1});
}

int main(int argc, char **argv)
{
    struct task task = {0};
    struct str notes = {0}, report = {0};
    struct err err = {0};
    sandbox_prepare();
    mem_set_exhausted_hook(say_exhausted);
    if (take_arguments(argc, argv, &task, &err))
        run(&task, &notes, &err);
    if (err.kind)
        report_add(&report, &err);
    report_add_notes(&report, str_span(&notes));
    fd_write(STDERR_FILENO, str_span(&report));
    str_finish(&notes);
    str_finish(&report);
    return err.kind;
}
