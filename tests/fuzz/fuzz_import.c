/* Any bytes in a format (FORMAT, of enum import_format) give a sound story or a
 * refusal. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "article/import.h"
#include "lib/story_text.h"
#include "text/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(const char *wrong)
{
    if (!wrong)
        return;
    fprintf(stderr, "broken: %s\n", wrong);
    abort();
}

static void check_field(struct span field)
{
    require(utf8_check(field) == field.n ? NULL : "a field that is no UTF-8");
}

static void check_story(const struct story *s)
{
    require(story_broken(s));
    require(
        utf8_check(str_span(&s->text)) == s->text.n ? NULL : "text that is no UTF-8");
    check_field(s->title);
    check_field(s->author);
    check_field(s->publisher);
    check_field(s->published);
    check_field(s->updated);
    check_field(s->url);
    check_field(s->language);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct span bytes = {(const char *)data, size};
    struct story story = {0};
    struct err err = {0};
    if (import_article(bytes, FORMAT, NULL, &story, &err))
        check_story(&story);
    else
        require(err.kind == ERR_INPUT && err.what[0] ? NULL
                                                     : "a failure without a message");
    story_finish(&story);
    return 0;
}
