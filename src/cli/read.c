/*
 * `brief FILE`, `brief DIR`, `brief -`, `brief`: what is to be read, and
 * whether in the reader or, where there is no terminal, printed.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/command.h"
#include "cli/help.h"
#include "cli/load.h"
#include "cli/output.h"
#include "cli/paths.h"
#include "cli/session.h"
#include "cli/show.h"
#include "library/list.h"
#include "library/positions.h"
#include "text/safe.h"

static bool is_folder(const char *path)
{
    struct stat st;
    return !load_is_stdin(path) && stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

/* -- one brief -- */

static int read_one(const char *path, unsigned flags, struct err *err)
{
    struct brief b = {0};
    struct session_start start = {.flags = flags, .brief = &b, .path = path};
    if (!load_brief(path, &b, &start.loaded, err))
        return err->kind;
    if (session_is_possible(load_is_stdin(path), flags))
        return session_run(&start, err);
    show_text(&b, flags, err);
    brief_finish(&b);
    return err->kind;
}

/* -- several -- */

/* `2026-11-23  Title  (publisher, 15 points)  path`, a line a brief. */
static void add_line(struct str *out, struct list_entry *e, unsigned flags)
{
    list_count(e);
    safe_add(out, e->published.n ? e->published : span_of("no date"), flags);
    str_adds(out, "  ");
    safe_add(out, e->title, flags);
    str_adds(out, "  (");
    if (e->publisher.n) {
        safe_add(out, e->publisher, flags);
        str_adds(out, ", ");
    }
    if (e->is_broken)
        str_adds(out, "broken)  ");
    else
        str_addf(out, "%d point%s)  ", e->points, e->points == 1 ? "" : "s");
    safe_add(out, span_of(e->path), flags);
    str_addc(out, '\n');
}

static int print_list(struct list *list, unsigned flags, struct err *err)
{
    struct str out = {0};
    for (size_t i = 0; i < list->n; i++)
        add_line(&out, &list->at[i], flags);
    output(str_span(&out), err);
    str_finish(&out);
    return err->kind;
}

static bool fill_list(struct list *list, char *const *paths, int count, struct err *err)
{
    for (int i = 0; i < count; i++) {
        if (load_is_stdin(paths[i])) {
            err_set(err, ERR_USAGE, "standard input can't be one of several files");
            err_hint(err, "brief - reads it alone");
            return false;
        }
        bool is_added = is_folder(paths[i]) ? list_add_folder(list, paths[i], err)
                                            : list_add_file(list, paths[i], err);
        if (!is_added)
            return false;
    }
    list_sort(list);
    if (list->n == 0) {
        err_set(err, ERR_INPUT, "no briefs in %.200s", paths[0]);
        err_hint(
            err, "a brief is a .yaml, .yml or .json file whose first key is brief");
    }
    return list->n > 0;
}

static int read_several(char *const *paths, int count, unsigned flags, struct err *err)
{
    struct list list = {0};
    struct session_start start = {.flags = flags, .list = &list};
    int status;
    if (!fill_list(&list, paths, count, err))
        status = err->kind;
    else if (session_is_possible(false, flags))
        status = session_run(&start, err);
    else
        status = print_list(&list, flags, err);
    list_finish(&list);
    return status;
}

/* -- nothing named -- */

static int short_help(void)
{
    struct str out = {0};
    struct err err = {ERR_USAGE, "", 0, 0, "nothing to read: no brief is named", ""};
    help_add_overview(&out);
    output_error(&err, 0);
    output_to_stderr(str_span(&out));
    str_finish(&out);
    return ERR_USAGE;
}

static int read_default(unsigned flags, struct err *err)
{
    const char *folder = getenv("BRIEF_DIR");
    struct str positions = {0}, last = {0};
    int status;
    if (folder && folder[0]) {
        char *paths[] = {(char *)folder};
        status = read_several(paths, 1, flags, err);
    } else if (path_positions(&positions) &&
               positions_last_file(str_c(&positions), &last)) {
        status = read_one(str_c(&last), flags, err);
    } else {
        status = short_help();
    }
    str_finish(&positions);
    str_finish(&last);
    return status;
}

int command_read(const struct call *call, struct err *err)
{
    if (call->operand_count == 0)
        return read_default(call->flags, err);
    if (call->operand_count > 1 || is_folder(call->operands[0]))
        return read_several(call->operands, call->operand_count, call->flags, err);
    return read_one(call->operands[0], call->flags, err);
}
