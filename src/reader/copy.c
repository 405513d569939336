/*
 * What is copied is the text as the file has it, joined emoji and all, on one
 * line and without what a shell or an editor would obey when it is pasted.
 */
#include "reader/steps.h"

#include "text/utf8.h"
#include "text/words.h"

static bool is_obeyed(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

static void add(struct str *out, struct span raw)
{
    struct str folded = {0};
    words_fold(&folded, raw);
    struct span rest = str_span(&folded);
    while (rest.n) {
        char32_t c;
        size_t bytes = utf8_decode(rest, &c);
        utf8_add(out, is_obeyed(c) ? UTF8_REPLACEMENT : c);
        rest = span_sub(rest, bytes, rest.n);
    }
    str_finish(&folded);
}

static const struct point *start(struct reader *r)
{
    const struct point *p = brief_point(r->brief, r->cursor);
    str_cut(&r->outgoing, 0);
    if (!p || !p->text.n) {
        reader_say(r, "nothing to copy here");
        return NULL;
    }
    if (p->topic.n) {
        add(&r->outgoing, p->topic);
        str_adds(&r->outgoing, ": ");
    }
    add(&r->outgoing, p->text);
    return p;
}

enum effect step_copy(struct reader *r, uint32_t key)
{
    (void)key;
    return start(r) ? EFFECT_COPY : EFFECT_NONE;
}

static void add_item(struct str *out, struct span item)
{
    if (!item.n)
        return;
    str_adds(out, ", ");
    add(out, item);
}

enum effect step_copy_with_source(struct reader *r, uint32_t key)
{
    (void)key;
    if (!start(r))
        return EFFECT_NONE;
    const struct brief *b = r->brief;
    struct str *out = &r->outgoing;
    char address[ADDRESS_SIZE];
    address_format(r->cursor, address);
    str_adds(out, " (");
    add(out, b->publisher.n ? b->publisher : b->title);
    add_item(out, b->published);
    add_item(out, b->url);
    str_addf(out, ", %s)", address);
    return EFFECT_COPY;
}
