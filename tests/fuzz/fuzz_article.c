/* A text of any bytes is refused, or every letter of it is in one sentence. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "article/import.h"
#include "lib/story_text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct story story = {0};
    struct err err = {0};
    struct span bytes = {(const char *)data, size};
    if (import_article(bytes, IMPORT_TEXT, NULL, &story, &err)) {
        const char *wrong = story_broken(&story);
        if (wrong) {
            fprintf(stderr, "broken: %s\n", wrong);
            abort();
        }
    }
    story_finish(&story);
    return 0;
}
