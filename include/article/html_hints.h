/* What class, id and role of an element give away: sites name their parts alike. */
#ifndef ARTICLE_HTML_HINTS_H
#define ARTICLE_HTML_HINTS_H

#include <stdbool.h>

enum html_hint {
    HINT_UNLIKELY = 1, /* the article is not in there */
    HINT_MAYBE = 2,    /* but it may be, all the same */
    HINT_POSITIVE = 4,
    HINT_NEGATIVE = 8,
    HINT_JUNK = 16,   /* share rows, related links, newsletters, cookie notices */
    HINT_BYLINE = 32, /* names of authors */
    HINT_BODY = 64,   /* named as the text of the article itself */
    HINT_COMMENTS = 128,
};

/* The hints in a value of class or id; NULL gives none. */
unsigned html_hints(const char *value);

/* Of role: navigation and its like are no text. */
bool html_role_is_unlikely(const char *role);

/* Whether a style says that nothing is seen. */
bool html_style_hides(const char *style);

#endif
