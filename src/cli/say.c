/* The file is on the screen already, so that its name is not repeated. */
#include "cli/say.h"

void say_error(struct reader *r, const char *before, const struct err *err)
{
    const char *hint = err->hint[0] ? " \u2013 " : "";
    if (err->line)
        reader_say(
            r, "%sline %zu: %s%s%s", before, err->line, err->what, hint, err->hint);
    else
        reader_say(r, "%s%s%s%s", before, err->what, hint, err->hint);
}
