/* grow UNIT BYTES: imports an article that is UNIT again and again. */
#include <stdio.h>
#include <stdlib.h>

#include "article/import.h"

int main(int argc, char **argv)
{
    struct str text = {0};
    struct story story = {0};
    struct err err = {0};
    size_t bytes = argc == 3 ? strtoul(argv[2], NULL, 10) : 0;
    if (bytes == 0 || !*argv[1])
        return 2;
    str_adds(&text, "A title\n\n");
    while (text.n < bytes)
        str_adds(&text, argv[1]);
    str_adds(&text, "end");
    bool done = import_article(str_span(&text), IMPORT_TEXT, NULL, &story, &err);
    if (!done)
        fprintf(stderr, "%s\n", err.what);
    story_finish(&story);
    str_finish(&text);
    return !done;
}
