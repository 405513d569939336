/*
 * The module that knows libxml2: its push parser for HTML turned into three events.
 * libxml2 is linear but for two things, and those are met here. It compares each
 * attribute of a tag with all before it, so a tag is cut behind its first attributes;
 * and an end tag that closes nothing is looked for among all that is open, so the work
 * of those is counted, and past a limit the rest of the page is not read.
 */
#include "article/html_parse.h"

#include <libxml/HTMLparser.h>
#include <string.h>

enum {
    PIECE = 1 << 16,        /* bytes handed to libxml2 at a time */
    MOST_ATTRIBUTES = 256,  /* of a tag */
    MOST_TROUBLE = 1 << 24, /* open elements passed in search of what is not there, */
    SOME_TROUBLE = 1 << 16, /* or fewer: so many, ... */
    BYTE_TROUBLE = 32,      /* ... and for each byte of the page so many more */
    ERROR_COST = 8,         /* an error of any kind costs as much as passing so many */
};

struct parsing {
    const struct html_events *events;
    void *data;
    htmlParserCtxtPtr context;
    size_t trouble, most_trouble;
};

static void on_start(void *data, const xmlChar *name, const xmlChar **attributes)
{
    struct parsing *p = data;
    p->events->start(p->data, (const char *)name, (const char **)attributes);
}

static void on_end(void *data, const xmlChar *name)
{
    struct parsing *p = data;
    p->events->end(p->data, (const char *)name);
}

static void on_text(void *data, const xmlChar *text, int n)
{
    struct parsing *p = data;
    p->events->text(p->data, (const char *)text, (size_t)n);
}

#if LIBXML_VERSION >= 21200
typedef const xmlError *error_pointer;
#else
typedef xmlErrorPtr error_pointer;
#endif

static void on_error(void *data, error_pointer error)
{
    struct parsing *p = data;
    p->trouble += ERROR_COST;
    if (error->code == XML_ERR_TAG_NAME_MISMATCH)
        p->trouble += (size_t)p->context->nameNr;
    if (p->trouble > p->most_trouble)
        xmlStopParser(p->context);
}

static void push(struct parsing *p, const char *text, size_t n)
{
    for (size_t at = 0; at < n && p->trouble <= p->most_trouble; at += PIECE)
        htmlParseChunk(
            p->context, text + at, (int)(n - at < PIECE ? n - at : PIECE), 0);
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/*
 * Scans the tag whose name starts at *at, and moves *at to its `>` or to the end.
 * Returns where it has too many attributes, or n.
 */
static size_t scan_tag(const char *text, size_t n, size_t *at)
{
    size_t i = *at, attributes = 0, cut = n;
    while (i < n && text[i] != '>') {
        char c = text[i++];
        bool is_value = c == '=';
        while (is_value && i < n && is_blank(text[i]))
            i++;
        if (is_value && i < n && (text[i] == '"' || text[i] == '\'')) {
            const char *close = memchr(text + i + 1, text[i], n - i - 1);
            i = close ? (size_t)(close - text) + 1 : n;
        }
        /* behind a blank, a slash or a value the next attribute may start */
        attributes += is_blank(c) || c == '/' || is_value;
        if (attributes > (size_t)2 * MOST_ATTRIBUTES && cut == n)
            cut = i;
    }
    *at = i;
    return cut;
}

static void feed(struct parsing *p, const char *text, size_t n)
{
    size_t from = 0;
    const char *open;
    for (size_t at = 0; at < n && (open = memchr(text + at, '<', n - at));) {
        at = (size_t)(open - text) + 1;
        if (at >= n || !is_letter(text[at]))
            continue;
        size_t cut = scan_tag(text, n, &at);
        if (cut < n) {
            push(p, text + from, cut - from);
            from = at;
        }
    }
    push(p, text + from, n - from);
}

bool brief_html_parse(
    const char *text, size_t n, const struct html_events *events, void *data)
{
    htmlSAXHandler sax = {
        .startElement = on_start,
        .endElement = on_end,
        .characters = on_text,
        .ignorableWhitespace = on_text,
        .cdataBlock = on_text,
        .serror = on_error,
        .initialized = XML_SAX2_MAGIC,
    };
    struct parsing p = {.events = events, .data = data};
    p.most_trouble = SOME_TROUBLE + n * BYTE_TROUBLE;
    if (p.most_trouble > MOST_TROUBLE)
        p.most_trouble = MOST_TROUBLE;
    p.context =
        htmlCreatePushParserCtxt(&sax, &p, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
    if (!p.context)
        return false;
    htmlCtxtUseOptions(p.context, HTML_PARSE_RECOVER | HTML_PARSE_NONET |
                                      HTML_PARSE_IGNORE_ENC | HTML_PARSE_NOWARNING);
    feed(&p, text, n);
    htmlParseChunk(p.context, "", 0, 1);
    htmlFreeParserCtxt(p.context);
    return true;
}
