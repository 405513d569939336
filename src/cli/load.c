/* One way in for every command, so that all say the same about the same file. */
#include "cli/load.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/input.h"
#include "base/limits.h"
#include "brief/findings.h"
#include "brief/read.h"
#include "cli/article.h"
#include "cli/output.h"

enum {
    INDEX_FROM = 200,  /* points: from here on the article's index pays */
    START_SIZE = 4096, /* bytes by which a brief is told from an article */
};

bool load_is_stdin(const char *path)
{
    return strcmp(path, "-") == 0;
}

const char *load_name(const char *path)
{
    return load_is_stdin(path) ? "standard input" : path;
}

static bool open_input(struct input *in, const char *path, struct err *err)
{
    if (!load_is_stdin(path))
        return input_open(in, path, LIMIT_FILE, err);
    input_from_fd(in, STDIN_FILENO, load_name(path), LIMIT_FILE);
    return true;
}

static bool read_brief(
    struct input *in, struct brief *out, struct loaded *loaded, struct err *err)
{
    struct findings findings = {0};
    bool is_read = brief_read(in, out, &findings, err);
    if (is_read)
        loaded->warnings = findings.n;
    findings_finish(&findings);
    return is_read;
}

static bool read_article(struct input *in, const char *path, struct brief *out,
    struct loaded *loaded, struct err *err)
{
    struct article_options as_usual = {0};
    struct str bytes = {0}, notes = {0};
    bool is_read =
        article_read(in, path, &as_usual, &bytes, err) &&
        article_to_brief(path, str_span(&bytes), &as_usual, out, NULL, &notes, err);
    if (is_read)
        snprintf(loaded->note, sizeof loaded->note, "%.*s",
            (int)span_chr(str_span(&notes), '\n'), str_c(&notes));
    str_finish(&bytes);
    str_finish(&notes);
    return is_read;
}

bool load_brief(
    const char *path, struct brief *out, struct loaded *loaded, struct err *err)
{
    struct loaded known = {0};
    struct input in = {0};
    char start[START_SIZE];
    if (!load_is_stdin(path) && stat(path, &known.seen) != 0)
        known.seen = (struct stat){0}; /* opening it tells why */
    if (!open_input(&in, path, err))
        return false;
    bool is_named = !load_is_stdin(path) && brief_is_named(path);
    bool is_read = is_named || input_peek(&in, start, sizeof start, err);
    if (is_read && (is_named || brief_is_started(in.memory)))
        is_read = read_brief(&in, out, &known, err);
    else if (is_read)
        is_read = read_article(&in, path, out, &known, err);
    if (is_read)
        *loaded = known;
    input_close(&in);
    return is_read;
}

const char *load_operand(const struct call *call, const char *command, struct err *err)
{
    if (call->operand_count)
        return call->operands[0];
    if (!isatty(STDIN_FILENO))
        return "-";
    err_set(err, ERR_USAGE, "no brief named");
    err_hint(err, "brief %s FILE, or - for standard input", command);
    return NULL;
}

void load_article(struct article *out, const struct brief *b)
{
    article_init(out, b->article);
    if (brief_count(b) > INDEX_FROM)
        article_index(out);
}

void load_say(const char *path, const struct loaded *loaded, unsigned flags)
{
    size_t warnings = loaded->warnings;
    if (warnings)
        output_note(flags, "%s: %zu warning%s: brief check %s", load_name(path),
            warnings, warnings == 1 ? "" : "s", load_is_stdin(path) ? "FILE" : path);
    if (loaded->note[0])
        output_note(flags, "%s: %s", load_name(path), loaded->note);
}
