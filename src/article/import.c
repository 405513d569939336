/*
 * The one way in. What is no article is told by its first bytes, and refused with
 * what to do about it: each kind of file has its own remedy.
 */
#include "article/import.h"

#include <stdint.h>
#include <string.h>

#include "article/charset.h"
#include "article/classify.h"
#include "article/detect.h"
#include "article/sentences.h"
#include "base/limits.h"
#include "brief/read.h"
#include "text/safe.h"
#include "text/utf8.h"

const char *const import_format_names[IMPORT_FORMAT_COUNT] = {
    [IMPORT_GUESS] = "",
    [IMPORT_TEXT] = "text",
    [IMPORT_MARKDOWN] = "markdown",
    [IMPORT_HTML] = "html",
};

/* The start of a file that holds no text, and what to do with one. */
struct signature {
    const char *bytes;
    uint8_t n;
    uint8_t offset;
    const char *what;
    const char *remedy;
};

#define ZIP "a document in a zip archive"
#define ZIP_HINT \
    "save it as text or as a web page first, or: pandoc -t plain FILE | brief -"
#define IMAGE_HINT \
    "brief reads text; for a scanned page use a program such as tesseract first"

static const struct signature signatures[] = {
    {"%PDF-", 5, 0, "a PDF", "pdftotext FILE - | brief -"},
    {"\x89PNG", 4, 0, "an image (PNG)", IMAGE_HINT},
    {"\xFF\xD8\xFF", 3, 0, "an image (JPEG)", IMAGE_HINT},
    {"GIF8", 4, 0, "an image (GIF)", IMAGE_HINT},
    {"WEBP", 4, 8, "an image (WebP)", IMAGE_HINT},
    {"BM", 2, 0, "an image (BMP)", IMAGE_HINT},
    {"II*\0", 4, 0, "an image (TIFF)", IMAGE_HINT},
    {"MM\0*", 4, 0, "an image (TIFF)", IMAGE_HINT},
    {"PK\3\4", 4, 0, ZIP, ZIP_HINT},
    {"\xD0\xCF\x11\xE0", 4, 0, "an old Office document", ZIP_HINT},
    {"{\\rtf", 5, 0, "an RTF document", ZIP_HINT},
    {"%!PS", 4, 0, "PostScript", "ps2ascii FILE | brief -"},
    {"\x1F\x8B", 2, 0, "compressed (gzip)", "gunzip -c FILE | brief -"},
    {"BZh", 3, 0, "compressed (bzip2)", "bunzip2 -c FILE | brief -"},
    {"\xFD"
     "7zXZ",
        5, 0, "compressed (xz)", "xz -dc FILE | brief -"},
    {"\x28\xB5\x2F\xFD", 4, 0, "compressed (zstd)", "zstd -dc FILE | brief -"},
    {"\x7F"
     "ELF",
        4, 0, "a program", ""},
};

static bool refuse(struct err *err, const char *hint, const char *what)
{
    err_set(err, ERR_INPUT, "%s", what);
    if (*hint)
        err_hint(err, "%s", hint);
    return false;
}

/* The short signatures could also start a text: they count only before a NUL. */
static const struct signature *find_signature(struct span bytes)
{
    enum { SURE = 4, LOOK = 512 };
    struct span start = span_sub(bytes, 0, LOOK);
    bool has_nul = span_chr(start, '\0') < start.n;
    for (size_t i = 0; i < sizeof signatures / sizeof signatures[0]; i++) {
        const struct signature *s = &signatures[i];
        if (bytes.n >= (size_t)s->offset + s->n && (s->n >= SURE || has_nul) &&
            memcmp(bytes.p + s->offset, s->bytes, s->n) == 0)
            return s;
    }
    return NULL;
}

/* Whether bytes are those of a text at all. */
static bool check_kind(struct span bytes, enum import_format from, struct err *err)
{
    const struct signature *s = find_signature(bytes);
    if (s) {
        err_set(err, ERR_INPUT, "no article: this is %s", s->what);
        if (*s->remedy)
            err_hint(err, "%s", s->remedy);
        return false;
    }
    if (bytes.n == 0)
        return refuse(
            err, "brief make FILE, or - for standard input", "no article: it is empty");
    if (bytes.n > LIMIT_ARTICLE) {
        err_set(
            err, ERR_INPUT, "the article is larger than %d MiB", LIMIT_ARTICLE >> 20);
        err_hint(err, "make one of a part of it: head -c 7M FILE | brief -");
        return false;
    }
    if (from == IMPORT_GUESS && brief_is_started(bytes))
        return refuse(
            err, "to read it: brief FILE", "this is a brief already, not an article");
    return true;
}

/* The bytes at the start of s that are no control characters, in steps of eight. */
static size_t skip_shown(struct span s)
{
    const uint64_t each = 0x0101010101010101, high = 0x8080808080808080;
    uint64_t word;
    size_t at = 0;
    for (; s.n - at >= sizeof word; at += sizeof word) {
        memcpy(&word, s.p + at, sizeof word);
        uint64_t is_delete = word ^ (each * 0x7F);
        if (((word - each * ' ') & ~word & high) ||
            ((is_delete - each) & ~is_delete & high))
            break;
    }
    return at;
}

/* Whether bytes are no text in any charset. */
static bool is_binary(struct span bytes, bool is_page)
{
    enum { RARE = 16 };
    size_t nuls = 0, controls = 0;
    for (size_t i = 0; i < bytes.n; i++) {
        i += skip_shown(span_sub(bytes, i, bytes.n));
        unsigned char c = i < bytes.n ? (unsigned char)bytes.p[i] : ' ';
        if (c >= ' ' && c != 0x7F)
            continue;
        nuls += c == 0;
        controls += !(c >= '\t' && c <= '\r') && c != 0x1B;
    }
    return ((nuls && !is_page) || controls > bytes.n / RARE) &&
           strncmp(charset_find(bytes), "UTF-16", 6) != 0;
}

/* Appends bytes as UTF-8, and tells the format; false where they are no text. */
static bool decode(struct span bytes, const char *name, enum import_format *from,
    struct str *out, struct err *err)
{
    const char *remedy = NULL, *refused = NULL;
    charset_decode(bytes, out);
    if (*from == IMPORT_GUESS) {
        refused = detect_refused(str_span(out), &remedy);
        *from = detect_format(str_span(out), name);
    }
    if (is_binary(bytes, *from == IMPORT_HTML))
        return refuse(err, "brief make reads text, Markdown and web pages",
            "no article: this is binary, not text");
    if (refused) {
        err_set(err, ERR_INPUT, "no article: this is %s", refused);
        err_hint(err, "%s", remedy);
        return false;
    }
    for (size_t i = 0; *from == IMPORT_HTML && i < out->n; i++)
        if (out->p[i] == '\0')
            out->p[i] = ' ';
    return true;
}

bool import_article(struct span bytes, enum import_format from, const char *name,
    struct story *out, struct err *err)
{
    static bool (*const importers[IMPORT_FORMAT_COUNT])(
        struct span text, struct story * out, struct err * err) = {
        [IMPORT_TEXT] = import_text,
        [IMPORT_MARKDOWN] = import_markdown,
        [IMPORT_HTML] = import_html,
    };
    struct str text = {0};
    bool done = check_kind(bytes, from, err) && decode(bytes, name, &from, &text, err);
    if (done && !safe_has_visible(str_span(&text)))
        done = refuse(err, "is it the right file?",
            "no article: there is nothing but blanks in it");
    if (done && (done = importers[from](str_span(&text), out, err))) {
        classify_blocks(out, name);
        split_sentences(out);
    }
    str_finish(&text);
    if (!done && name)
        err_at(err, name, 0, 0);
    return done;
}
