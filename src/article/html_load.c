/*
 * Finding the parser. It is looked up by its plain name each time: the first time the
 * loader goes by the run path of the program, later the name alone is enough, so that
 * it works where no file can be opened any more, and nothing global is kept here.
 */
#include <dlfcn.h>

#include "article/html_parse.h"

static html_parser *find(void)
{
    void *module = dlopen(HTML_MODULE, RTLD_NOW | RTLD_LOCAL);
    html_parser *parser = NULL;
    if (module)
        *(void **)&parser = dlsym(module, HTML_PARSER); /* as POSIX shows it */
    return parser;
}

bool html_prepare(struct err *err)
{
    if (find())
        return true;
    err_set(err, ERR_SYSTEM, "this build of brief reads no web pages");
    err_hint(err, "its part %s is missing; save the page as text, or install it again",
        HTML_MODULE);
    return false;
}

bool html_parse(
    struct span text, const struct html_events *events, void *data, struct err *err)
{
    if (!html_prepare(err))
        return false;
    if (find()(text.p ? text.p : "", text.n, events, data))
        return true;
    return err_set(err, ERR_SYSTEM, "no memory for the parser of web pages");
}
