/*
 * A name goes on from word to word with a capital, over the initials and courtesies in
 * it, while nothing but a blank, an apostrophe or the point of an abbreviation stands
 * between; a hyphen parts it, since it joins two names as often as two halves of one.
 * The first word of a sentence has a capital anyway: alone it counts as a name only
 * where it has more of them.
 */
#include "brief/names.h"

#include "brief/tokens.h"

static bool has_capitals(struct span s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += s.p[i] >= 'A' && s.p[i] <= 'Z';
    return n > 1;
}

/* What a word with a capital does in a run of them. */
enum part {
    PART_WORD,
    PART_PASSED, /* an initial, "Mr." */
    PART_LAST,   /* "States": what follows is another name */
    PART_WHOLE,  /* "April": never one of several */
    PART_NONE,   /* "With" */
};

static enum part part_of(const struct lexicon *l, const struct token *t)
{
    static const enum part parts[] = {[ROLE_MONTH] = PART_WHOLE,
        [ROLE_WEEKDAY] = PART_WHOLE,
        [ROLE_STATE] = PART_LAST,
        [ROLE_COURTESY] = PART_PASSED,
        [ROLE_ORDINARY] = PART_NONE};
    const struct word *w = lexicon_find(l, t->hash);
    if (!t->is_capital || (w && w->role == ROLE_ORDINARY && !has_capitals(t->text)))
        return PART_NONE;
    if (t->text.n == 1)
        return PART_PASSED;
    return w && w->role != ROLE_ORDINARY ? parts[w->role] : PART_WORD;
}

/* Whether what stands between two words keeps them in one name. */
static bool is_joint(struct span between)
{
    static const char *const joints[] = {" ", ". ", "'", "’"};
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++)
        if (span_is(between, joints[i]))
            return true;
    return false;
}

static void add_word(const struct lexicon *l, const struct token *t, size_t start,
    size_t end, struct name *out)
{
    const struct word *w = lexicon_find(l, t->hash);
    out->words[out->n++] = (struct name_word){lexicon_hash(l, t->hash), start, end};
    out->month = w && w->role == ROLE_MONTH ? w->value : 0;
    out->is_ordinary = out->n == 1 && t->is_first && !has_capitals(t->text);
}

void name_read(const struct lexicon *l, struct span text, size_t *at, struct name *out)
{
    struct token t;
    size_t end = *at;
    enum part part = PART_PASSED;
    out->n = 0;
    for (bool is_start = true; token_next(text, &end, &t); is_start = false) {
        size_t start = (size_t)(t.text.p - text.p);
        bool is_ended = part > PART_PASSED || out->n == NAME_MAX;
        part = part_of(l, &t);
        bool is_joined =
            part <= PART_LAST && !t.is_first && is_joint(span_sub(text, *at, start));
        if (is_ended || (!is_start && !is_joined))
            return;
        *at = end;
        if (part != PART_PASSED && part != PART_NONE)
            add_word(l, &t, start, end, out);
    }
    *at = end;
}
