/* `brief keys`: the key table, by view. */
#include "base/str.h"
#include "cli/command.h"
#include "cli/output.h"
#include "reader/actions.h"

struct view_row {
    enum view view;
    const char *title;
};

static const struct view_row views[] = {
    {VIEW_BRIEF, "In a brief"},
    {VIEW_SOURCE, "With the article open"},
    {VIEW_LIST, "In the list"},
    {VIEW_HELP, "In the help"},
};
enum { VIEW_ROWS = sizeof views / sizeof *views };

/* An action stands under the first view that has it, once. */
static bool is_first_view(const struct action *a, size_t row)
{
    for (size_t i = 0; i < row; i++)
        if (a->views & views[i].view)
            return false;
    return a->views & views[row].view;
}

int command_keys(const struct call *call, struct err *err)
{
    (void)call;
    struct str out = {0};
    for (size_t v = 0; v < VIEW_ROWS; v++) {
        str_addf(&out, "%s%s\n", v ? "\n" : "", views[v].title);
        for (size_t i = 0; i < action_count; i++) {
            if (!is_first_view(&actions[i], v))
                continue;
            struct str keys = {0};
            action_add_keys(&keys, &actions[i]);
            str_addf(&out, "  %-20s %s\n", str_c(&keys), actions[i].help);
            str_finish(&keys);
        }
    }
    output(str_span(&out), err);
    str_finish(&out);
    return err->kind;
}
