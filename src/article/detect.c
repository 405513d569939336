/*
 * The bytes are asked first, the ending of the name only where they leave a doubt:
 * pages are saved under any name. Markdown is hard to tell from plain text, where `*`
 * and `#` occur as well; its links, headings and fences are counted.
 */
#include "article/detect.h"

#include <string.h>
#include <strings.h>

#include "text/words.h"

enum {
    LOOK = 4096,  /* bytes that are looked at */
    MARKDOWN = 3, /* signs of Markdown that make it Markdown */
    TAGS = 3,     /* tags that make a text without a head a page */
};

static bool starts(struct span s, const char *with)
{
    size_t n = strlen(with);
    return s.n >= n && strncasecmp(s.p, with, n) == 0;
}

static size_t find(struct span s, const char *what)
{
    size_t n = strlen(what);
    for (size_t i = 0; i + n <= s.n; i++)
        if (s.p[i] == what[0] && strncasecmp(s.p + i, what, n) == 0)
            return i;
    return s.n;
}

/* Without the blanks, comments and XML declaration at its start. */
static struct span behind_prolog(struct span s)
{
    static const char *const pairs[][2] = {{"<!--", "-->"}, {"<?", "?>"}};
    for (bool again = true; again;) {
        again = false;
        if (starts(s, "\xEF\xBB\xBF"))
            s = span_sub(s, 3, s.n);
        while (s.n && (unsigned char)s.p[0] <= ' ')
            s = span_sub(s, 1, s.n);
        for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
            if (starts(s, pairs[i][0])) {
                size_t end = find(s, pairs[i][1]);
                s = span_sub(s, end + strlen(pairs[i][1]), s.n);
                again = end < s.n;
            }
    }
    return s;
}

/* The bytes of a tag of HTML's at the start of s; 0: it is none. */
static bool is_tag(struct span s)
{
    static const char *const names[] = {"p", "div", "br", "span", "h1", "h2", "h3",
        "ul", "li", "table", "a href", "article", "section", "img", "td", "tr"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        size_t n = strlen(names[i]);
        if (starts(s, names[i]) && n < s.n && strchr(" >\n\t/=", s.p[n]))
            return true;
    }
    return false;
}

bool detect_is_html(struct span text)
{
    static const char *const roots[] = {"<!doctype html", "<html", "<head", "<body",
        "<title", "<meta", "<article", "<script", "<frameset", "<div", "<table"};
    struct span s = behind_prolog(text), look = span_sub(s, 0, LOOK);
    unsigned tags = 0;
    for (size_t i = 0; i < sizeof roots / sizeof roots[0]; i++)
        if (starts(s, roots[i]))
            return true;
    if (s.n && s.p[0] == '<' && is_tag(span_sub(s, 1, s.n)))
        return true;
    for (size_t at = 0; at < look.n && tags < TAGS; at++)
        tags += look.p[at] == '<' && is_tag(span_sub(look, at + 1, look.n));
    return tags >= TAGS && find(look, "<html") < look.n;
}

static bool ends(const char *name, const char *const *endings)
{
    size_t n = name ? strlen(name) : 0;
    for (; n && *endings; endings++)
        if (n > strlen(*endings) &&
            strcasecmp(name + n - strlen(*endings), *endings) == 0)
            return true;
    return false;
}

/* The signs of Markdown in a line; at a start of one. */
static unsigned signs_of(struct span line)
{
    size_t hashes = 0, link = find(line, "](");
    while (hashes < line.n && line.p[hashes] == '#')
        hashes++;
    if (hashes && hashes <= 6 && hashes + 1 < line.n && line.p[hashes] == ' ')
        return 2;
    if (starts(line, "```") || starts(line, "~~~"))
        return 2;
    if (link < line.n && find(span_sub(line, 0, link), "[") < link &&
        find(span_sub(line, link, line.n), ")") < line.n - link)
        return 2;
    if (line.n > 4 && line.p[0] == '[' && find(line, "]: http") < line.n)
        return 2;
    struct span bold = span_sub(line, find(line, "**") + 2, line.n);
    return bold.n && find(bold, "**") < bold.n;
}

static bool looks_like_markdown(struct span text)
{
    struct span look = span_sub(text, 0, LOOK);
    unsigned signs = 0;
    if (starts(text, "---\n") || starts(text, "---\r\n") || starts(text, "+++\n")) {
        size_t end = find(span_sub(look, 3, look.n), "\n---");
        if (end + 3 < look.n || text.p[0] == '+')
            return true;
    }
    while (look.n && signs < MARKDOWN) {
        size_t end = span_chr(look, '\n');
        signs += signs_of(span_sub(look, 0, end));
        look = span_sub(look, end + 1, look.n);
    }
    return signs >= MARKDOWN;
}

enum import_format detect_format(struct span text, const char *name)
{
    static const char *const html[] = {".html", ".htm", ".xhtml", ".shtml", NULL};
    static const char *const markdown[] = {".md", ".markdown", ".mkd", ".mdown", NULL};
    static const char *const plain[] = {".txt", ".text", NULL};
    struct span look = span_sub(text, 0, LOOK);
    bool is_html = detect_is_html(text);
    if (ends(name, markdown))
        return IMPORT_MARKDOWN;
    if (is_html || (ends(name, html) && span_chr(look, '<') < look.n))
        return IMPORT_HTML;
    if (!ends(name, plain) && !ends(name, html) && looks_like_markdown(text))
        return IMPORT_MARKDOWN;
    return IMPORT_TEXT;
}

static bool looks_like_json(struct span text)
{
    struct span s = behind_prolog(text);
    char open = s.n ? s.p[0] : ' ';
    if (open != '{' && open != '[')
        return false;
    s = behind_prolog(span_sub(s, 1, s.n));
    if (open == '[')
        return s.n && strchr("{\"", s.p[0]) &&
               words_trim(text).p[words_trim(text).n - 1] == ']';
    size_t close = span_chr(span_sub(s, 1, s.n), '"') + 2;
    struct span rest = behind_prolog(span_sub(s, close, s.n));
    return s.n && s.p[0] == '"' && rest.n && rest.p[0] == ':';
}

const char *detect_refused(struct span text, const char **remedy)
{
    static const struct {
        const char *root, *what, *remedy;
    } roots[] = {
        {"<rss", "a feed (RSS), a list of articles",
            "open one of its articles, save it"},
        {"<feed", "a feed (Atom), a list of articles",
            "open one of its articles, save it"},
        {"<rdf:rdf", "a feed (RSS), a list of articles",
            "open one of its articles, save it"},
        {"<svg", "an image (SVG)", "brief reads text"},
        {"<opml", "a list of feeds (OPML)", "open an article of one, and save that"},
        {"<urlset", "a site map", "open one of its pages, and save that"},
    };
    struct span s = behind_prolog(text);
    while (starts(s, "<!doctype") && !starts(s, "<!doctype html"))
        s = behind_prolog(span_sub(s, span_chr(s, '>') + 1, s.n));
    for (size_t i = 0; i < sizeof roots / sizeof roots[0]; i++)
        if (starts(s, roots[i].root)) {
            *remedy = roots[i].remedy;
            return roots[i].what;
        }
    if (looks_like_json(text)) {
        *remedy = "brief reads text, Markdown and web pages: save the article as one";
        return "JSON, data and no text";
    }
    return NULL;
}
