/* One form for all failures; of the brief that is shown the name is known already. */
#include "cli/say.h"

#include "cli/paths.h"

static void add(struct str *out, const struct err *err)
{
    if (err->line)
        str_addf(out, "line %zu: ", err->line);
    str_adds(out, err->what);
    if (err->hint[0])
        str_addf(out, " \u2013 %s", err->hint);
}

void say_error(struct reader *r, const struct err *err)
{
    struct str words = {0};
    add(&words, err);
    reader_say(r, "%s", str_c(&words));
    str_finish(&words);
}

void say_add_failure(struct str *out, const struct err *err)
{
    if (err->file[0]) {
        path_for_people(out, err->file);
        str_adds(out, ": ");
    }
    add(out, err);
}
