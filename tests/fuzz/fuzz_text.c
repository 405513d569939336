/*
 * The sanitiser, the cut and the wrapper must keep their promises for any
 * bytes. The first byte chooses the flags and the width, the rest is the text.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "lib/text_check.h"
#include "text/safe.h"
#include "text/words.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(const char *wrong)
{
    if (!wrong)
        return;
    fprintf(stderr, "broken: %s\n", wrong);
    abort();
}

static const char *check_words(struct span text)
{
    struct str folded = {0};
    size_t start = 0, end = 0;
    words_fold(&folded, text);
    struct span once = str_span(&folded);
    const char *wrong = words_trim(once).n == once.n ? NULL : "folded but not trimmed";
    if (!wrong && once.n && !words_find(once, once, true, 0, &start, &end))
        wrong = "a text not found in itself";
    str_finish(&folded);
    return wrong;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    static const unsigned flag_sets[] = {
        0, SAFE_KEEP_BLANKS, SAFE_ASCII, SAFE_ASCII | SAFE_KEEP_BLANKS};
    unsigned flags = flag_sets[data[0] & 3];
    size_t width = data[0] >> 2;
    struct span raw = {(const char *)data + 1, size - 1};
    struct str safe = {0};
    require(check_safe(raw, flags));
    safe_add(&safe, raw, flags);
    require(check_cut(str_span(&safe), width, flags));
    require(check_wrap(str_span(&safe), width));
    require(check_words(raw));
    str_finish(&safe);
    return 0;
}
