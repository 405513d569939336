/* One way in for every command, so that all say the same about the same file. */
#include "cli/load.h"

#include <string.h>
#include <unistd.h>

#include "base/input.h"
#include "base/limits.h"
#include "brief/findings.h"
#include "brief/read.h"
#include "cli/output.h"

enum {
    INDEX_FROM = 200, /* points: from here on the article's index pays */
};

bool load_is_stdin(const char *path)
{
    return strcmp(path, "-") == 0;
}

const char *load_name(const char *path)
{
    return load_is_stdin(path) ? "standard input" : path;
}

bool load_brief(
    const char *path, struct brief *out, struct loaded *loaded, struct err *err)
{
    struct stat seen = {0};
    struct input in = {0};
    struct findings findings = {0};
    bool is_file = !load_is_stdin(path);
    if (is_file && stat(path, &seen) != 0)
        seen = (struct stat){0}; /* opening it tells why */
    if (!is_file)
        input_from_fd(&in, STDIN_FILENO, load_name(path), LIMIT_FILE);
    else if (!input_open(&in, path, LIMIT_FILE, err))
        return false;
    bool is_read = brief_read(&in, out, &findings, err);
    if (is_read)
        *loaded = (struct loaded){findings.n, seen};
    findings_finish(&findings);
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

void load_note_warnings(const char *path, size_t warnings, unsigned flags)
{
    if (warnings)
        output_note(flags, "%s: %zu warning%s: brief check %s", load_name(path),
            warnings, warnings == 1 ? "" : "s", load_is_stdin(path) ? "FILE" : path);
}
