/* Any bytes give a brief whose points stand word for word where it says, or a refusal.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "article/make.h"
#include "lib/made.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct make_options options = {
        .from = size % 2 ? IMPORT_TEXT : IMPORT_MARKDOWN, .date = {"2021-05-03", 10}};
    struct span bytes = {(const char *)data, size};
    struct brief brief = {0};
    struct str out = {0};
    struct err err = {0};
    if (make_brief(bytes, &options, &brief, &out, &err)) {
        const char *broken = made_broken(&brief);
        if (broken) {
            fprintf(stderr, "broken: %s\n", broken);
            abort();
        }
    }
    brief_finish(&brief);
    str_finish(&out);
    return 0;
}
