/*
 * Snowball's stemmers: the one place that includes libstemmer.h. They know no locale
 * and no state beyond the call, so that a stem is the same on every machine of a
 * version of the library.
 */
#include "article/stem.h"

#include <libstemmer.h>
#include <stdlib.h>

#include "base/mem.h"

struct stemmer {
    struct sb_stemmer *snowball; /* NULL: there is none for the language */
};

struct stemmer *stemmer_create(const char *code)
{
    struct stemmer *s = mem_alloc(sizeof *s);
    s->snowball = sb_stemmer_new(code, "UTF_8");
    return s;
}

void stemmer_destroy(struct stemmer *s)
{
    if (!s)
        return;
    sb_stemmer_delete(s->snowball);
    free(s);
}

struct span stemmer_stem(struct stemmer *s, struct span word)
{
    const sb_symbol *stem = s->snowball ? sb_stemmer_stem(s->snowball,
                                              (const sb_symbol *)word.p, (int)word.n)
                                        : NULL;
    if (!stem)
        return word;
    return (struct span){(const char *)stem, (size_t)sb_stemmer_length(s->snowball)};
}
