/*
 * Words that are looked for in class and id, as parts of longer names too: sites write
 * "leftSidebar" and "post__share-row". Short ones that are in many words count only
 * whole, and what drops a part for good only as a whole name. One pass over the value;
 * the words are chained by their first letter.
 */
#include "article/html_hints.h"

#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <strings.h>

struct hint_word {
    const char *text; /* lower case */
    uint8_t hints;
    enum {
        PART,  /* anywhere in a name */
        WHOLE, /* no letter may stand beside it */
        NAME,  /* it is the whole name */
    } place;
};

enum { NEGATIVE_UNLIKELY = HINT_UNLIKELY | HINT_NEGATIVE };

/* Sorted by their first letters, which is all that matters. */
static const struct hint_word words[] = {
    {"ad", NEGATIVE_UNLIKELY, WHOLE},
    {"ads", NEGATIVE_UNLIKELY, WHOLE},
    {"adbox", NEGATIVE_UNLIKELY, PART},
    {"advert", NEGATIVE_UNLIKELY, PART},
    {"agegate", HINT_UNLIKELY, PART},
    {"article", HINT_MAYBE | HINT_POSITIVE, PART},
    {"articlebody", HINT_BODY, PART},
    {"article-body", HINT_BODY, PART},
    {"article__body", HINT_BODY, PART},
    {"article_body", HINT_BODY, PART},
    {"article-content", HINT_BODY, PART},
    {"article-text", HINT_BODY, PART},
    {"articletext", HINT_BODY, PART},
    {"author-bio", HINT_JUNK, PART},
    {"author-info", HINT_JUNK, PART},
    {"about-author", HINT_JUNK, PART},
    {"author", HINT_BYLINE, WHOLE},
    {"autor", HINT_BYLINE, WHOLE},
    {"banner", NEGATIVE_UNLIKELY, PART},
    {"blog", HINT_POSITIVE, PART},
    {"body", HINT_MAYBE | HINT_POSITIVE, PART},
    {"breadcrumb", HINT_UNLIKELY | HINT_JUNK, PART},
    {"byline", HINT_BYLINE, PART},
    {"column", HINT_MAYBE, PART},
    {"combx", NEGATIVE_UNLIKELY, PART},
    {"comment", NEGATIVE_UNLIKELY, PART},
    {"comments", HINT_COMMENTS, NAME},
    {"commentlist", HINT_COMMENTS, NAME},
    {"comment-list", HINT_COMMENTS, NAME},
    {"comment-section", HINT_COMMENTS, NAME},
    {"comments-area", HINT_COMMENTS, NAME},
    {"comments-section", HINT_COMMENTS, NAME},
    {"community", HINT_UNLIKELY, PART},
    {"contact", HINT_NEGATIVE, PART},
    {"content", HINT_MAYBE | HINT_POSITIVE, PART},
    {"cookie", NEGATIVE_UNLIKELY | HINT_JUNK, PART},
    {"consent", NEGATIVE_UNLIKELY | HINT_JUNK, WHOLE},
    {"disqus", HINT_UNLIKELY, PART},
    {"disqus_thread", HINT_COMMENTS, NAME},
    {"editsection", HINT_JUNK, PART},
    {"entry", HINT_POSITIVE, PART},
    {"entry-content", HINT_BODY, PART},
    {"extra", HINT_UNLIKELY, PART},
    {"footer", NEGATIVE_UNLIKELY, PART},
    {"footnote", HINT_NEGATIVE, PART},
    {"gdpr", NEGATIVE_UNLIKELY | HINT_JUNK, PART},
    {"header", HINT_UNLIKELY, PART},
    {"hentry", HINT_POSITIVE, PART},
    {"hid", HINT_NEGATIVE, WHOLE},
    {"hidden", HINT_NEGATIVE, WHOLE},
    {"legends", HINT_UNLIKELY, PART},
    {"main", HINT_MAYBE | HINT_POSITIVE, PART},
    {"masthead", HINT_NEGATIVE, PART},
    {"media", HINT_NEGATIVE, WHOLE},
    {"menu", HINT_UNLIKELY, PART},
    {"meta", HINT_NEGATIVE, WHOLE},
    {"more-stories", HINT_JUNK, PART},
    {"most-read", HINT_JUNK, PART},
    {"most-popular", HINT_JUNK, PART},
    {"navbox", HINT_JUNK, PART},
    {"newsletter", HINT_NEGATIVE | HINT_JUNK, PART},
    {"outbrain", NEGATIVE_UNLIKELY | HINT_JUNK, PART},
    {"page", HINT_POSITIVE, PART},
    {"pager", HINT_UNLIKELY, PART},
    {"pagination", HINT_UNLIKELY, PART},
    {"popup", HINT_UNLIKELY, PART},
    {"post", HINT_POSITIVE, PART},
    {"post-content", HINT_BODY, PART},
    {"post-body", HINT_BODY, PART},
    {"postbody", HINT_BODY, PART},
    {"promo", HINT_NEGATIVE, PART},
    {"recommended", HINT_JUNK, PART},
    {"related", NEGATIVE_UNLIKELY, PART},
    {"relatedarticles", HINT_JUNK, PART},
    {"related-", HINT_JUNK, PART},
    {"remark", HINT_UNLIKELY, PART},
    {"replies", HINT_UNLIKELY, PART},
    {"rss", HINT_UNLIKELY, WHOLE},
    {"scroll", HINT_NEGATIVE, PART},
    {"shadow", HINT_MAYBE, PART},
    {"share", HINT_NEGATIVE, PART},
    {"share", HINT_JUNK, WHOLE},
    {"sharedaddy", HINT_JUNK, PART},
    {"sharing", HINT_JUNK, PART},
    {"shoutbox", NEGATIVE_UNLIKELY, PART},
    {"shopping", HINT_NEGATIVE, PART},
    {"sidebar", NEGATIVE_UNLIKELY, PART},
    {"skyscraper", NEGATIVE_UNLIKELY, PART},
    {"social", HINT_UNLIKELY | HINT_JUNK, PART},
    {"sponsor", NEGATIVE_UNLIKELY, PART},
    {"story", HINT_POSITIVE, PART},
    {"story-body", HINT_BODY, PART},
    {"storybody", HINT_BODY, PART},
    {"storytext", HINT_BODY, PART},
    {"subscribe", HINT_JUNK, PART},
    {"supplemental", HINT_UNLIKELY, PART},
    {"taboola", NEGATIVE_UNLIKELY | HINT_JUNK, PART},
    {"tags", HINT_NEGATIVE, WHOLE},
    {"taglist", HINT_JUNK, PART},
    {"text", HINT_POSITIVE, PART},
    {"toolbar", HINT_JUNK, PART},
    {"trending", HINT_JUNK, PART},
    {"widget", HINT_NEGATIVE, PART},
    {"yom-remote", HINT_UNLIKELY, PART},
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

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

static bool is_in_place(
    const struct hint_word *w, const char *value, const char *at, size_t n)
{
    if (w->place == NAME)
        return (at == value || is_blank(at[-1])) && (!at[n] || is_blank(at[n]));
    return w->place == PART || is_whole(value, at, n);
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
                is_in_place(w, value, at, n))
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
