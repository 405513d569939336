/*
 * <title> is the article's title and the site's name, in either order, with one of many
 * signs between. What is cut off must be known to be the site's: its name is stated, or
 * the rest is the page's headline, or it is short and the rest is long.
 */
#include "article/html_title.h"

#include <string.h>

#include "article/block_kinds.h"
#include "article/html_facts.h"
#include "text/words.h"

static const char *const signs[] = {" | ", " - ", " – ", " — ", " · ", " • ",
    " :: ", " » ", " « ", " / ", " > ", ": ", "|"};

enum {
    SITE_WORDS = 4,  /* of a site's name that is not stated */
    TITLE_WORDS = 4, /* of a title that is left when such a name is cut off */
    LOOSE_SIGNS = 2, /* signs at the end of the list that may be part of a title */
    LONGEST = 1000,
};

static bool is_same(struct span a, struct span b)
{
    size_t start, end;
    return a.n && words_find(a, b, true, 0, &start, &end) && start == 0 && end == a.n;
}

/* The longest h1 that is the title or a part of it; else the first; or empty. */
static struct span headline_of(const struct html_tree *t, struct span title)
{
    struct span first = {0}, best = {0};
    size_t start, end;
    for (size_t i = 0; i < t->n; i++) {
        const struct html_node *n = &t->nodes[i];
        struct span text = words_trim(span_sub(str_span(&t->text), n->start, n->stop));
        if (n->tag != TAG_H1 || !text.n || text.n > LONGEST || (n->context & IN_ASIDE))
            continue;
        if (text.n > best.n && words_find(title, text, true, 0, &start, &end))
            best = text;
        if (!first.n)
            first = text;
    }
    return best.n ? best : first;
}

/* The title in s, where one part of it, at a sign, is known to be the site's name. */
static struct span without_site(
    struct span s, struct span site, struct span headline, bool may_guess)
{
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
        size_t n = strlen(signs[i]);
        struct span left = {0}, right = {0};
        for (size_t at = s.n; at-- > 0;) { /* the last of them */
            if (!span_is(span_sub(s, at, at + n), signs[i]))
                continue;
            left = words_trim(span_sub(s, 0, at));
            right = words_trim(span_sub(s, at + n, s.n));
            if (is_same(right, site) || is_same(left, headline))
                return left;
            if (is_same(left, site) || is_same(right, headline))
                return right;
            if (may_guess && i + LOOSE_SIGNS < sizeof signs / sizeof signs[0] &&
                block_words(right, SITE_WORDS + 1) <= SITE_WORDS &&
                block_words(left, TITLE_WORDS) == TITLE_WORDS)
                return left;
        }
    }
    return s;
}

void html_title_state(
    const struct html_tree *t, struct span meta, struct span headline, struct story *s)
{
    struct span title = html_fact(t, "title"), found = {0};
    struct span shown = headline_of(t, meta.n ? meta : title);
    if (meta.n)
        found = without_site(meta, s->publisher, shown, false);
    else if (headline.n)
        found = headline;
    else if (title.n)
        found = without_site(title, s->publisher, shown, true);
    else
        found = shown;
    if (found.n) {
        struct str folded = {0};
        words_fold(&folded, found);
        s->title = arena_copy(&s->arena, str_span(&folded));
        str_finish(&folded);
    }
}
