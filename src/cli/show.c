/* `brief show`: the whole brief on stdout, in the form asked for. */
#include <string.h>

#include "base/suggest.h"
#include "brief/write.h"
#include "cli/command.h"
#include "cli/load.h"
#include "cli/output.h"
#include "cli/show.h"
#include "layout/document.h"
#include "text/safe.h"

enum {
    SHOW_COLS = 80,
};

struct format_row {
    const char *name;
    void (*add)(struct str *out, const struct brief *b, const struct article *a,
        const struct layout_options *options);
};

static void add_json(struct str *out, const struct brief *b, const struct article *a,
    const struct layout_options *options)
{
    (void)a;
    (void)options;
    brief_write_json(out, b);
}

/* The first is the default. */
static const struct format_row formats[] = {
    {"text", layout_text},
    {"markdown", layout_markdown},
    {"json", add_json},
};
enum { FORMAT_COUNT = sizeof formats / sizeof *formats };

static const struct format_row *find_format(const char *name, struct err *err)
{
    const char *names[FORMAT_COUNT + 1] = {0};
    for (int i = 0; i < FORMAT_COUNT; i++) {
        if (!name || strcmp(formats[i].name, name) == 0)
            return &formats[i];
        names[i] = formats[i].name;
    }
    err_set(err, ERR_USAGE, "unknown format: %.40s", name);
    const char *nearest = suggest_nearest(span_of(name), names);
    err_hint(
        err, nearest ? "did you mean %s?" : "one of text, markdown, json", nearest);
    return NULL;
}

static bool show(const struct brief *b, const struct format_row *format, unsigned flags,
    struct err *err)
{
    struct article article = {0};
    struct str out = {0};
    struct layout_options options = {SHOW_COLS, flags, true};
    load_article(&article, b);
    format->add(&out, b, &article, &options);
    if ((flags & SAFE_ASCII) && format->add != add_json)
        output_note(
            flags, "the locale is not UTF-8: ASCII stands in for what it lacks");
    bool is_done = output(str_span(&out), err);
    article_finish(&article);
    str_finish(&out);
    return is_done;
}

bool show_text(const struct brief *b, unsigned flags, struct err *err)
{
    return show(b, &formats[0], flags, err);
}

int command_show(const struct call *call, struct err *err)
{
    const struct format_row *format = find_format(call->values[0], err);
    if (!format)
        return err->kind;
    const char *path = load_operand(call, "show", err);
    if (!path)
        return err->kind;
    struct brief b = {0};
    struct loaded loaded;
    if (!load_brief(path, &b, &loaded, err))
        return err->kind;
    show(&b, format, call->flags, err);
    if (!err->kind)
        load_say(path, &loaded, call->flags);
    brief_finish(&b);
    return err->kind;
}
