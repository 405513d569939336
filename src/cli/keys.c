/* `brief keys`: the key table, by view. */
#include "base/str.h"
#include "cli/command.h"
#include "cli/output.h"
#include "reader/actions.h"

int command_keys(const struct call *call, struct err *err)
{
    (void)call;
    struct str out = {0}, keys = {0};
    for (size_t row = 0; row < view_row_count; row++) {
        str_addf(&out, "%s%s\n", row ? "\n" : "", view_rows[row].title);
        for (size_t i = 0; i < action_count; i++) {
            if (!action_is_under(&actions[i], row))
                continue;
            str_cut(&keys, 0);
            action_add_keys(&keys, &actions[i]);
            str_addf(&out, "  %-28s %s\n", str_c(&keys), actions[i].help);
        }
    }
    output(str_span(&out), err);
    str_finish(&out);
    str_finish(&keys);
    return err->kind;
}
