/*
 * `brief print`: the one page. It is made whole before anything is written, so
 * that --strict can still say no. What the page lacks is said on stderr always,
 * how it was made to fit only when asked.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/mem.h"
#include "base/suggest.h"
#include "cli/command.h"
#include "cli/load.h"
#include "cli/output.h"
#include "cli/outside.h"
#include "cli/paths.h"
#include "marks/marks.h"
#include "page/page.h"
#include "text/safe.h"

/* The rows of the command's options. */
enum {
    OPTION_TO,
    OPTION_OUTPUT,
    OPTION_FORCE,
    OPTION_LP,
    OPTION_STRICT,
    OPTION_VERBOSE,
    OPTION_NOTES,
    OPTION_MARKS,
};

enum {
    DATE_SIZE = 64, /* bytes: any year that a time can hold */
};

static bool has_ending(const char *name, const char *ending)
{
    size_t n = strlen(name), m = strlen(ending);
    return n > m && strcmp(name + n - m, ending) == 0;
}

/* Text is the only format; a name that promises another is no name for it. */
static bool check_format(const struct call *call, struct err *err)
{
    static const char *const names[] = {"text", NULL};
    const char *name = call->values[OPTION_TO], *file = call->values[OPTION_OUTPUT];
    if (name && strcmp(name, "text") != 0) {
        err_set(err, ERR_USAGE, "unknown format: %.40s", name);
        const char *nearest = suggest_nearest(span_of(name), names);
        err_hint(err, nearest ? "did you mean %s?" : "it is text", nearest);
        return false;
    }
    if (!name && file && has_ending(file, ".pdf")) {
        err_set(err, ERR_USAGE, "cannot make a PDF: %.80s", file);
        err_hint(err, "--to text writes text, whatever the file is called");
        return false;
    }
    return true;
}

static bool check_marks(const struct call *call, struct err *err)
{
    const char *which = call->values[OPTION_MARKS];
    if (!which || strcmp(which, "only") == 0)
        return true;
    err_set(err, ERR_USAGE, "no such choice of marks: %.40s", which);
    err_hint(err, "--marks=only prints the bookmarked points alone");
    return false;
}

static bool check_printer(const struct call *call, struct err *err)
{
    const char *printer = call->values[OPTION_LP];
    if (!printer)
        return true;
    if (call->values[OPTION_OUTPUT])
        return err_set(err, ERR_USAGE, "one of --lp and -o, not both");
    if (printer[0] == '-') {
        err_set(err, ERR_USAGE, "no name of a printer: %.80s", printer);
        err_hint(err, "lpstat -p lists the printers");
        return false;
    }
    if (outside_is_forbidden()) {
        err_set(err, ERR_SYSTEM, "nothing is printed while BRIEF_SECURE is 1");
        err_hint(err, "-o FILE writes the page to a file");
        return false;
    }
    return true;
}

/* The day: SOURCE_DATE_EPOCH's in UTC, else today's here. */
static bool add_date(char out[DATE_SIZE], struct err *err)
{
    const char *epoch = getenv("SOURCE_DATE_EPOCH");
    time_t now = time(NULL);
    struct tm day;
    if (epoch) {
        char *end;
        errno = 0;
        now = (time_t)strtoll(epoch, &end, 10);
        if (errno || end == epoch || *end || !gmtime_r(&now, &day))
            return err_set(err, ERR_USAGE,
                "SOURCE_DATE_EPOCH is no number of seconds: %.40s", epoch);
    } else if (!localtime_r(&now, &day)) {
        return err_errno(err, errno, "the clock", "read");
    }
    strftime(out, DATE_SIZE, "%Y-%m-%d", &day);
    return true;
}

/* "brief: WORDS: LIST", of any length; the list is safe. Nothing for an empty one. */
static void say(const char *words, const struct str *list)
{
    struct str line = {0};
    if (list->n) {
        str_addf(&line, "brief: %s: %s\n", words, str_c(list));
        output_to_stderr(str_span(&line));
    }
    str_finish(&line);
}

static void say_steps(const struct page *page)
{
    struct span rest = str_span(&page->steps);
    struct str line = {0};
    if (!rest.n)
        str_adds(&line, "brief: all of it fits\n");
    while (rest.n) {
        size_t end = span_chr(rest, '\n');
        str_adds(&line, "brief: to fit: ");
        str_add(&line, span_sub(rest, 0, end + 1));
        rest = span_sub(rest, end + 1, rest.n);
    }
    output_to_stderr(str_span(&line));
    str_finish(&line);
}

static void say_answer(struct span answer, unsigned flags)
{
    while (answer.n) {
        size_t end = span_chr(answer, '\n');
        if (end)
            output_note(flags, "lp says: %.*s", (int)end, answer.p);
        answer = span_sub(answer, end + 1, answer.n);
    }
}

static bool print_on_paper(
    const char *printer, struct span text, unsigned flags, struct err *err)
{
    struct str answer = {0};
    bool is_done = outside_print(text, printer[0] ? printer : NULL, &answer, err);
    say_answer(str_span(&answer), flags);
    str_finish(&answer);
    return is_done;
}

static bool deliver(const struct call *call, struct span text, struct err *err)
{
    const char *file = call->values[OPTION_OUTPUT], *printer = call->values[OPTION_LP];
    if (printer)
        return print_on_paper(printer, text, call->flags, err);
    if (file && strcmp(file, "-") != 0)
        return output_is_other(
                   file, call->operand_count ? call->operands[0] : "-", err) &&
               output_file(file, text, call->values[OPTION_FORCE] != NULL, 0, err);
    return output(text, err);
}

static bool print(const struct call *call, const struct page_input *in, struct err *err)
{
    struct page page = {0};
    bool is_done = false;
    page_text(&page, in);
    if (call->values[OPTION_VERBOSE])
        say_steps(&page);
    say("not shown", &page.left_out);
    say("cut", &page.cut);
    if (call->values[OPTION_STRICT] && (page.left_out.n || page.cut.n)) {
        err_set(err, ERR_FIT, "does not fit one page");
        err_hint(err, "without --strict the page names what it does not show");
        goto out;
    }
    say("shortened", &page.shorter);
    if (in->flags & SAFE_ASCII)
        output_note(
            in->flags, "the locale is not UTF-8: ASCII stands in for what it lacks");
    is_done = deliver(call, str_span(&page.text), err);
out:
    page_finish(&page);
    return is_done;
}

/* -- bookmarks -- */

static void add_note(struct page_mark *m, struct span note, struct arena *arena)
{
    struct str both = {0};
    str_add(&both, m->note);
    str_adds(&both, m->note.n && note.n ? "; " : "");
    str_add(&both, note);
    m->note = arena_copy(arena, str_span(&both));
    str_finish(&both);
}

/* By point, as the page wants them; several on one give all their notes. */
static struct page_mark *marks_of(
    const struct brief *b, const struct marks *marks, struct arena *arena, size_t *lost)
{
    struct page_mark *out = mem_alloc((1 + brief_count(b)) * sizeof *out);
    for (size_t i = 0; i < marks_count(marks); i++) {
        const struct mark_item *item = marks_nth(marks, i);
        *lost += item->state == MARK_LOST;
        if (item->state == MARK_LOST)
            continue;
        size_t n =
            address_is_bottom_line(item->at) ? 0 : 1 + brief_ordinal(b, item->at);
        out[n].is_bookmarked = true;
        add_note(&out[n], item->mark.note, arena);
    }
    return out;
}

/*
 * Opens the bookmarks of b. A file that can't be used is no reason to print nothing,
 * unless it was asked for what is in it.
 */
static bool open_marks(const struct call *call, struct marks *marks,
    const struct page_input *in, const char *path, struct err *err)
{
    struct str file = {0};
    if (!load_is_stdin(path))
        path_for_people(&file, path);
    bool is_open = marks_open(marks, in->brief, str_c(&file), err);
    str_finish(&file);
    if (is_open || in->with_notes || in->only_marked)
        return is_open;
    output_error(err, call->flags);
    output_note(call->flags, "the page is printed without bookmarks");
    *err = (struct err){0};
    return true;
}

static bool print_marked(
    const struct call *call, struct page_input *in, const char *path, struct err *err)
{
    struct str file = {0};
    struct arena arena = {0};
    struct page_mark *by_point = NULL;
    struct marks *marks = NULL;
    size_t lost = 0;
    bool is_done = true;
    if (path_bookmarks(&file))
        marks = marks_create(str_c(&file), NULL);
    else if (in->with_notes || in->only_marked)
        is_done = err_set(err, ERR_SYSTEM,
            "no place for bookmarks: neither HOME nor XDG_DATA_HOME is set");
    if (marks)
        is_done = open_marks(call, marks, in, path, err);
    if (marks && is_done)
        in->marks = by_point = marks_of(in->brief, marks, &arena, &lost);
    if (lost && (in->with_notes || in->only_marked))
        output_note(call->flags, "%zu bookmark%s not in this brief any more", lost,
            lost == 1 ? " is" : "s are");
    is_done = is_done && print(call, in, err);
    free(by_point);
    arena_finish(&arena);
    marks_destroy(marks);
    str_finish(&file);
    return is_done;
}

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

int command_print(const struct call *call, struct err *err)
{
    char date[DATE_SIZE];
    struct brief b = {0};
    struct article article = {0};
    struct loaded loaded;
    if (!check_format(call, err) || !check_marks(call, err) ||
        !check_printer(call, err) || !add_date(date, err))
        return err->kind;
    const char *path = load_operand(call, "print", err);
    if (!path || !load_brief(path, &b, &loaded, err))
        return err->kind;
    load_article(&article, &b);
    struct page_input in = {.brief = &b,
        .article = &article,
        .with_notes = call->values[OPTION_NOTES],
        .only_marked = call->values[OPTION_MARKS],
        .file = base_name(load_name(path)),
        .program = "brief " BRIEF_VERSION,
        .date = date,
        .flags = call->flags};
    if (print_marked(call, &in, path, err))
        load_say(path, &loaded, call->flags);
    article_finish(&article);
    brief_finish(&b);
    return err->kind;
}
