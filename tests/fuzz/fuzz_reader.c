/*
 * The reader and its layout under any keys, sizes and reloads. The input is a
 * brief file, a line "%%", another one or nothing, a line "%%", and the bytes
 * of the walk.
 */
#include <string.h>

#include "brief/read.h"
#include "lib/walk.h"

enum {
    STEPS_MAX = 400, /* so that one input stays quick */
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The part before the next separator, cut off the front of rest. */
static struct span next_part(struct span *rest)
{
    for (size_t i = 0; i + 3 < rest->n; i++) {
        if (memcmp(rest->p + i, "\n%%\n", 4) == 0) {
            struct span part = span_sub(*rest, 0, i + 1);
            *rest = span_sub(*rest, i + 4, rest->n);
            return part;
        }
    }
    struct span all = *rest;
    *rest = (struct span){0};
    return all;
}

static bool read_part(struct brief *out, struct span part)
{
    struct input in = {0};
    struct findings findings = {0};
    struct err err = {0};
    input_from_memory(&in, part, "input");
    bool is_read = brief_read(&in, out, &findings, &err);
    findings_finish(&findings);
    return is_read;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct span rest = {(const char *)data, size};
    struct brief first = {0}, other = {0};
    if (read_part(&first, next_part(&rest))) {
        bool has_other = read_part(&other, next_part(&rest));
        struct reader r;
        reader_init(&r, 0);
        reader_resize(&r, 24, 80);
        reader_open(&r, &first, (struct address){PANE_CONTEXT, 1});
        walk(&r, &first, has_other ? &other : &first, (const uint8_t *)rest.p,
            rest.n < STEPS_MAX ? rest.n : STEPS_MAX);
        reader_finish(&r);
    }
    brief_finish(&first);
    brief_finish(&other);
    return 0;
}
