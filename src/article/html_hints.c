/*
 * Words that are looked for in class and id, as parts of longer names too: sites write
 * "leftSidebar" and "post__share-row". Short ones that are in many words count only
 * whole. One pass over the value; the words are chained by their first letter.
 */
#include "article/html_hints.h"

#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <strings.h>

struct hint_word {
    const char *text; /* lower case */
    uint8_t hints;
    bool is_whole; /* no letter may stand beside it */
};

enum { NEGATIVE_UNLIKELY = HINT_UNLIKELY | HINT_NEGATIVE };

/* Sorted by their first letters, which is all that matters. */
static const struct hint_word words[] = {
    {"ad", NEGATIVE_UNLIKELY, true},
    {"ads", NEGATIVE_UNLIKELY, true},
    {"adbox", NEGATIVE_UNLIKELY, false},
    {"advert", NEGATIVE_UNLIKELY, false},
    {"agegate", HINT_UNLIKELY, false},
    {"article", HINT_MAYBE | HINT_POSITIVE, false},
    {"articlebody", HINT_BODY, false},
    {"article-body", HINT_BODY, false},
    {"article__body", HINT_BODY, false},
    {"article_body", HINT_BODY, false},
    {"article-content", HINT_BODY, false},
    {"article-text", HINT_BODY, false},
    {"articletext", HINT_BODY, false},
    {"author-bio", HINT_JUNK, false},
    {"author-info", HINT_JUNK, false},
    {"about-author", HINT_JUNK, false},
    {"author", HINT_BYLINE, true},
    {"autor", HINT_BYLINE, true},
    {"banner", NEGATIVE_UNLIKELY, false},
    {"blog", HINT_POSITIVE, false},
    {"body", HINT_MAYBE | HINT_POSITIVE, false},
    {"breadcrumb", HINT_UNLIKELY | HINT_JUNK, false},
    {"byline", HINT_BYLINE, false},
    {"column", HINT_MAYBE, false},
    {"combx", NEGATIVE_UNLIKELY, false},
    {"comment", NEGATIVE_UNLIKELY, false},
    {"comments", HINT_COMMENTS, true},
    {"commentlist", HINT_COMMENTS, false},
    {"community", HINT_UNLIKELY, false},
    {"contact", HINT_NEGATIVE, false},
    {"content", HINT_MAYBE | HINT_POSITIVE, false},
    {"cookie", NEGATIVE_UNLIKELY | HINT_JUNK, false},
    {"consent", NEGATIVE_UNLIKELY | HINT_JUNK, true},
    {"disqus", HINT_UNLIKELY | HINT_COMMENTS, false},
    {"editsection", HINT_JUNK, false},
    {"entry", HINT_POSITIVE, false},
    {"entry-content", HINT_BODY, false},
    {"extra", HINT_UNLIKELY, false},
    {"footer", NEGATIVE_UNLIKELY, false},
    {"footnote", HINT_NEGATIVE, false},
    {"gdpr", NEGATIVE_UNLIKELY | HINT_JUNK, false},
    {"header", HINT_UNLIKELY, false},
    {"hentry", HINT_POSITIVE, false},
    {"hid", HINT_NEGATIVE, true},
    {"hidden", HINT_NEGATIVE, true},
    {"legends", HINT_UNLIKELY, false},
    {"main", HINT_MAYBE | HINT_POSITIVE, false},
    {"masthead", HINT_NEGATIVE, false},
    {"media", HINT_NEGATIVE, true},
    {"menu", HINT_UNLIKELY, false},
    {"meta", HINT_NEGATIVE, true},
    {"more-stories", HINT_JUNK, false},
    {"most-read", HINT_JUNK, false},
    {"most-popular", HINT_JUNK, false},
    {"navbox", HINT_JUNK, false},
    {"newsletter", HINT_NEGATIVE | HINT_JUNK, false},
    {"outbrain", NEGATIVE_UNLIKELY | HINT_JUNK, false},
    {"page", HINT_POSITIVE, false},
    {"pager", HINT_UNLIKELY, false},
    {"pagination", HINT_UNLIKELY, false},
    {"popup", HINT_UNLIKELY, false},
    {"post", HINT_POSITIVE, false},
    {"post-content", HINT_BODY, false},
    {"post-body", HINT_BODY, false},
    {"postbody", HINT_BODY, false},
    {"promo", HINT_NEGATIVE, false},
    {"recommended", HINT_JUNK, false},
    {"related", NEGATIVE_UNLIKELY, false},
    {"relatedarticles", HINT_JUNK, false},
    {"related-", HINT_JUNK, false},
    {"remark", HINT_UNLIKELY, false},
    {"replies", HINT_UNLIKELY, false},
    {"rss", HINT_UNLIKELY, true},
    {"scroll", HINT_NEGATIVE, false},
    {"shadow", HINT_MAYBE, false},
    {"share", HINT_NEGATIVE, false},
    {"share", HINT_JUNK, true},
    {"sharedaddy", HINT_JUNK, false},
    {"sharing", HINT_JUNK, false},
    {"shoutbox", NEGATIVE_UNLIKELY, false},
    {"shopping", HINT_NEGATIVE, false},
    {"sidebar", NEGATIVE_UNLIKELY, false},
    {"skyscraper", NEGATIVE_UNLIKELY, false},
    {"social", HINT_UNLIKELY | HINT_JUNK, false},
    {"sponsor", NEGATIVE_UNLIKELY, false},
    {"story", HINT_POSITIVE, false},
    {"story-body", HINT_BODY, false},
    {"storybody", HINT_BODY, false},
    {"storytext", HINT_BODY, false},
    {"subscribe", HINT_JUNK, false},
    {"supplemental", HINT_UNLIKELY, false},
    {"taboola", NEGATIVE_UNLIKELY | HINT_JUNK, false},
    {"tags", HINT_NEGATIVE, true},
    {"taglist", HINT_JUNK, false},
    {"text", HINT_POSITIVE, false},
    {"toolbar", HINT_JUNK, false},
    {"trending", HINT_JUNK, false},
    {"widget", HINT_NEGATIVE, false},
    {"yom-remote", HINT_UNLIKELY, false},
};

enum { WORDS = sizeof words / sizeof words[0] };

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool is_letter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

/* A capital behind a small letter starts a word too. */
static bool is_whole(const char *value, const char *at, size_t n)
{
    bool starts = at == value || !is_letter(at[-1]) ||
                  (lower(at[-1]) == at[-1] && lower(*at) != *at);
    return starts && (!is_letter(at[n]) || lower(at[n]) != at[n]);
}

static size_t first_of(char letter)
{
    size_t from = 0, to = WORDS;
    while (from < to) {
        size_t middle = (from + to) / 2;
        if (words[middle].text[0] < letter)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

unsigned html_hints(const char *value)
{
    unsigned hints = 0;
    for (const char *at = value; at && *at; at++) {
        char letter = lower(*at);
        if (!is_letter(letter))
            continue;
        for (size_t i = first_of(letter); i < WORDS && words[i].text[0] == letter;
             i++) {
            const struct hint_word *w = &words[i];
            size_t n = strlen(w->text);
            if (lower(at[1]) == w->text[1] && strncasecmp(at, w->text, n) == 0 &&
                (!w->is_whole || is_whole(value, at, n)))
                hints |= w->hints;
        }
    }
    return hints;
}

bool html_role_is_unlikely(const char *role)
{
    static const char *const roles[] = {"menu", "menubar", "complementary",
        "navigation", "alert", "alertdialog", "dialog", "banner", "contentinfo",
        "search", "toolbar"};
    for (size_t i = 0; role && i < sizeof roles / sizeof roles[0]; i++)
        if (strcasecmp(role, roles[i]) == 0)
            return true;
    return false;
}

/* Whether style has that property with that value. */
static bool has_property(const char *style, const char *name, const char *value)
{
    size_t n = strlen(name);
    for (const char *at = style; *at; at++) {
        if (lower(*at) != name[0] || strncasecmp(at, name, n) != 0)
            continue;
        const char *v = at + n + strspn(at + n, " \t\n");
        if (*v++ != ':')
            continue;
        v += strspn(v, " \t\n");
        if (strncasecmp(v, value, strlen(value)) == 0)
            return true;
    }
    return false;
}

bool html_style_hides(const char *style)
{
    return style && (has_property(style, "display", "none") ||
                        has_property(style, "visibility", "hidden"));
}
