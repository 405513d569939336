/* A file's path is no part of it: briefs are renamed, moved and mailed. */
#include "brief/identity.h"

#include "text/words.h"

void brief_identity(struct str *out, const struct brief *b)
{
    struct {
        const char *prefix;
        struct span value;
    } names[] = {{"id:", b->id}, {"url:", b->url}, {"title:", b->title}};
    size_t i = 0;
    while (i + 1 < sizeof names / sizeof *names && !words_trim(names[i].value).n)
        i++;
    str_adds(out, names[i].prefix);
    words_fold(out, names[i].value);
}
