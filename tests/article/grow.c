/* grow UNIT BYTES [FORMAT]: a brief of an article that is UNIT over and over, @ a
 * count. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "article/make.h"

static void add_unit(struct str *text, const char *unit, size_t count)
{
    for (; *unit; unit++)
        if (*unit == '@')
            str_addf(text, "%zu", count);
        else
            str_addc(text, *unit);
}

int main(int argc, char **argv)
{
    struct str text = {0}, out = {0};
    struct brief brief = {0};
    struct err err = {0};
    struct make_options options = {.from = IMPORT_TEXT};
    size_t bytes = argc >= 3 ? strtoul(argv[2], NULL, 10) : 0;
    for (int i = 0; argc == 4 && i < IMPORT_FORMAT_COUNT; i++)
        if (strcmp(import_format_names[i], argv[3]) == 0)
            options.from = (enum import_format)i;
    if (bytes == 0 || !*argv[1])
        return 2;
    str_adds(&text, options.from == IMPORT_HTML
                        ? "<title>A title</title>\n<p>Once more, it began as it had "
                          "always begun.</p>\n"
                        : "A title\n\n");
    for (size_t count = 1; text.n < bytes; count++)
        add_unit(&text, argv[1], count);
    str_adds(&text, "end");
    bool done = make_brief(str_span(&text), &options, &brief, &out, &err) &&
                make_explain(str_span(&text), &options, true, &out, &out, &err);
    if (!done)
        fprintf(stderr, "%s\n", err.what);
    brief_finish(&brief);
    str_finish(&text);
    str_finish(&out);
    return !done;
}
