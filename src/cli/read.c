/*
 * `brief FILE`, `brief DIR`, `brief -`, `brief`: what is to be read, and
 * whether in the reader or, where there is no terminal, printed.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/command.h"
#include "cli/help.h"
#include "cli/listing.h"
#include "cli/load.h"
#include "cli/output.h"
#include "cli/paths.h"
#include "cli/session.h"
#include "cli/show.h"
#include "library/list.h"
#include "library/positions.h"

/* -- one brief -- */

static int read_one(const char *path, unsigned flags, struct err *err)
{
    struct brief b = {0};
    struct session_start start = {.flags = flags, .brief = &b, .path = path};
    if (!load_brief(path, &b, &start.loaded, err))
        return err->kind;
    if (session_is_possible(load_is_stdin(path), flags))
        return session_run(&start, err);
    if (show_text(&b, flags, err) && start.loaded.note[0])
        load_say(path, &start.loaded, flags);
    brief_finish(&b);
    return err->kind;
}

/* -- several -- */

static int read_several(char *const *paths, int count, unsigned flags, struct err *err)
{
    struct list list = {0};
    struct session_start start = {
        .flags = flags, .list = &list, .paths = paths, .path_count = count};
    int status;
    if (!listing_fill(&list, paths, count, err))
        status = err->kind;
    else if (session_is_possible(false, flags))
        status = session_run(&start, err);
    else
        status = listing_print(&list, flags, err);
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

/* Whether somebody hands a document over on standard input without a word. */
static bool is_stdin_handed(void)
{
    struct stat st;
    return fstat(STDIN_FILENO, &st) == 0 &&
           (S_ISFIFO(st.st_mode) || S_ISREG(st.st_mode));
}

int command_read(const struct call *call, struct err *err)
{
    if (call->operand_count == 0 && is_stdin_handed())
        return read_one("-", call->flags, err);
    if (call->operand_count == 0)
        return read_default(call->flags, err);
    if (call->operand_count > 1 || listing_is_folder(call->operands[0]))
        return read_several(call->operands, call->operand_count, call->flags, err);
    return read_one(call->operands[0], call->flags, err);
}
