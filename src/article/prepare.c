/*
 * brief-make looks at an article only behind its sandbox, where no file can be opened;
 * what the system has in files has to be opened before.
 */
#include "article/charset.h"
#include "article/detect.h"
#include "article/html_parse.h"
#include "article/import.h"

void import_prepare(struct span bytes, enum import_format from, const char *name)
{
    enum { LOOK = 1 << 16 };
    struct str head = {0};
    struct err err;
    charset_prepare(bytes);
    charset_decode(span_sub(bytes, 0, LOOK), &head);
    if (from == IMPORT_GUESS)
        from = detect_format(str_span(&head), name);
    if (from == IMPORT_HTML)
        html_prepare(&err);
    str_finish(&head);
}
