/* grow UNIT BYTES [FORMAT]: imports an article that is UNIT again and again. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "article/import.h"

int main(int argc, char **argv)
{
    struct str text = {0};
    struct story story = {0};
    struct err err = {0};
    size_t bytes = argc >= 3 ? strtoul(argv[2], NULL, 10) : 0;
    int format = IMPORT_TEXT;
    for (int i = 0; argc == 4 && i < IMPORT_FORMAT_COUNT; i++)
        if (strcmp(import_format_names[i], argv[3]) == 0)
            format = i;
    if (bytes == 0 || !*argv[1])
        return 2;
    str_adds(&text, format == IMPORT_HTML ? "<title>A title</title>\n<p>Once more, it "
                                            "began as it had always begun.</p>\n"
                                          : "A title\n\n");
    while (text.n < bytes)
        str_adds(&text, argv[1]);
    str_adds(&text, "end");
    bool done =
        import_article(str_span(&text), (enum import_format)format, NULL, &story, &err);
    if (!done)
        fprintf(stderr, "%s\n", err.what);
    story_finish(&story);
    str_finish(&text);
    return !done;
}
