/*
 * Bytes are trusted over what is said of them: a page that is valid UTF-8 is UTF-8,
 * whatever it declares. UTF-8, UTF-16 and windows-1252, which are nearly all there is,
 * are decoded here; for others there is iconv, which opens files for it. The charsets
 * that may be declared are a list: none that can hide ASCII (UTF-7) is in it.
 */
#include "article/charset.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>
#include <strings.h>

#include "text/utf8.h"

#define UTF8 "UTF-8"
#define UTF16LE "UTF-16LE"
#define UTF16BE "UTF-16BE"
#define WINDOWS_1252 "WINDOWS-1252"
#define UTF8_BOM "\xEF\xBB\xBF"

enum {
    DECLARED_IN = 1024, /* bytes: HTML, section 4.2.5.5 */
    LABEL = 40,         /* bytes of the longest label */
};

/* Labels (WHATWG Encoding Standard, section 4.2) and what iconv calls them. */
static const struct {
    const char *label, *name;
} charsets[] = {
    {"utf-8", UTF8},
    {"utf8", UTF8},
    {"unicode-1-1-utf-8", UTF8},
    {"utf-16", UTF8}, /* declared in ASCII, so it is none */
    {"utf-16le", UTF8},
    {"utf-16be", UTF8},
    {"iso-8859-1", WINDOWS_1252},
    {"iso8859-1", WINDOWS_1252},
    {"iso_8859-1", WINDOWS_1252},
    {"latin1", WINDOWS_1252},
    {"latin-1", WINDOWS_1252},
    {"l1", WINDOWS_1252},
    {"ascii", WINDOWS_1252},
    {"us-ascii", WINDOWS_1252},
    {"cp1252", WINDOWS_1252},
    {"x-cp1252", WINDOWS_1252},
    {"windows-1252", WINDOWS_1252},
    {"x-user-defined", WINDOWS_1252},
    {"windows-1250", "WINDOWS-1250"},
    {"cp1250", "WINDOWS-1250"},
    {"windows-1251", "WINDOWS-1251"},
    {"cp1251", "WINDOWS-1251"},
    {"windows-1253", "WINDOWS-1253"},
    {"windows-1254", "WINDOWS-1254"},
    {"iso-8859-9", "WINDOWS-1254"},
    {"latin5", "WINDOWS-1254"},
    {"windows-1255", "WINDOWS-1255"},
    {"windows-1256", "WINDOWS-1256"},
    {"windows-1257", "WINDOWS-1257"},
    {"windows-1258", "WINDOWS-1258"},
    {"windows-874", "CP874"},
    {"iso-8859-11", "CP874"},
    {"tis-620", "CP874"},
    {"iso-8859-2", "ISO-8859-2"},
    {"latin2", "ISO-8859-2"},
    {"iso-8859-3", "ISO-8859-3"},
    {"iso-8859-4", "ISO-8859-4"},
    {"iso-8859-5", "ISO-8859-5"},
    {"iso-8859-6", "ISO-8859-6"},
    {"iso-8859-7", "ISO-8859-7"},
    {"iso-8859-8", "ISO-8859-8"},
    {"iso-8859-8-i", "ISO-8859-8"},
    {"iso-8859-10", "ISO-8859-10"},
    {"iso-8859-13", "ISO-8859-13"},
    {"iso-8859-14", "ISO-8859-14"},
    {"iso-8859-15", "ISO-8859-15"},
    {"latin-9", "ISO-8859-15"},
    {"iso-8859-16", "ISO-8859-16"},
    {"koi8-r", "KOI8-R"},
    {"koi8-u", "KOI8-U"},
    {"ibm866", "CP866"},
    {"cp866", "CP866"},
    {"macintosh", "MACINTOSH"},
    {"x-mac-roman", "MACINTOSH"},
    {"shift_jis", "CP932"},
    {"shift-jis", "CP932"},
    {"sjis", "CP932"},
    {"x-sjis", "CP932"},
    {"ms_kanji", "CP932"},
    {"windows-31j", "CP932"},
    {"euc-jp", "EUC-JP"},
    {"x-euc-jp", "EUC-JP"},
    {"gb2312", "GB18030"},
    {"gbk", "GB18030"},
    {"x-gbk", "GB18030"},
    {"gb18030", "GB18030"},
    {"big5", "BIG5-HKSCS"},
    {"big5-hkscs", "BIG5-HKSCS"},
    {"euc-kr", "CP949"},
    {"ks_c_5601-1987", "CP949"},
    {"korean", "CP949"},
    {"windows-949", "CP949"},
};

/* What bytes 0x80 to 0x9F are in windows-1252 (its index in the Encoding Standard). */
static const uint16_t windows_1252[32] = {0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026,
    0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90,
    0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

char32_t charset_windows_1252(unsigned char byte)
{
    return byte >= 0x80 && byte < 0xA0 ? windows_1252[byte - 0x80] : byte;
}

static const char *name_of(struct span label)
{
    for (size_t i = 0; i < sizeof charsets / sizeof charsets[0]; i++)
        if (label.n == strlen(charsets[i].label) &&
            strncasecmp(label.p, charsets[i].label, label.n) == 0)
            return charsets[i].name;
    return NULL;
}

static bool is_label(char c)
{
    return c && (strchr("-_.:", c) || (c >= '0' && c <= '9') ||
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
}

/* Behind "charset" or "encoding": blanks, `=`, blanks and quotes, a known label. */
static const char *name_behind(struct span s)
{
    size_t at = 0;
    while (at < s.n && strchr(" \t\r\n", s.p[at]))
        at++;
    if (at == s.n || s.p[at++] != '=')
        return NULL;
    while (at < s.n && strchr(" \t\r\n\"'", s.p[at]))
        at++;
    size_t end = at;
    while (end < s.n && end - at < LABEL && is_label(s.p[end]))
        end++;
    return name_of(span_sub(s, at, end));
}

/* <meta charset=...>, <meta content="...; charset=...">, <?xml encoding="...">. */
static const char *declared(struct span bytes)
{
    struct span head = span_sub(bytes, 0, DECLARED_IN);
    bool is_xml = head.n > 5 && memcmp(head.p, "<?xml", 5) == 0;
    for (size_t at = 0; at + 8 < head.n; at++) {
        const char *name = NULL;
        if (strncasecmp(head.p + at, "charset", 7) == 0)
            name = name_behind(span_sub(head, at + 7, head.n));
        else if (is_xml && strncasecmp(head.p + at, "encoding", 8) == 0)
            name = name_behind(span_sub(head, at + 8, head.n));
        if (name)
            return name;
    }
    return NULL;
}

/* UTF-16 of Western text has a NUL in every other byte. */
static const char *utf16_by_look(struct span bytes)
{
    enum { LOOK = 256, SHORTEST = 8 };
    struct span head = span_sub(bytes, 0, LOOK);
    size_t nul[2] = {0, 0};
    for (size_t i = 0; i < head.n; i++)
        nul[i & 1] += head.p[i] == '\0';
    if (head.n < SHORTEST)
        return NULL;
    if (nul[0] == 0 && nul[1] * 4 > head.n)
        return UTF16LE;
    return nul[1] == 0 && nul[0] * 4 > head.n ? UTF16BE : NULL;
}

/* Whether bytes that are not all UTF-8 are UTF-8 still, with little broken in it. */
static bool is_nearly_utf8(struct span bytes)
{
    enum { RARE = 8 };
    size_t good = 0, broken = 0;
    for (size_t at = 0; at < bytes.n;) {
        size_t n = 1;
        if ((unsigned char)bytes.p[at] >= 0x80) {
            if (utf8_is_valid_at(span_sub(bytes, at, bytes.n), &n))
                good++;
            else
                broken++;
        }
        at += n;
    }
    return broken * RARE < good;
}

const char *charset_find(struct span bytes)
{
    const char *name = utf16_by_look(bytes);
    if (bytes.n >= 3 && memcmp(bytes.p, UTF8_BOM, 3) == 0)
        return UTF8;
    if (bytes.n >= 2 && memcmp(bytes.p, "\xFF\xFE", 2) == 0)
        return UTF16LE;
    if (bytes.n >= 2 && memcmp(bytes.p, "\xFE\xFF", 2) == 0)
        return UTF16BE;
    if (!name && utf8_check(bytes) == bytes.n)
        return UTF8;
    if (!name)
        name = declared(bytes);
    if (!name)
        name = is_nearly_utf8(bytes) ? UTF8 : WINDOWS_1252;
    return name;
}

static void from_utf8(struct span bytes, struct str *out)
{
    str_reserve(out, bytes.n);
    for (size_t at = 0; at < bytes.n;) {
        struct span rest = span_sub(bytes, at, bytes.n);
        size_t good = utf8_check(rest);
        char32_t c;
        str_add(out, span_sub(rest, 0, good));
        at += good;
        if (at < bytes.n) {
            at += utf8_decode(span_sub(bytes, at, bytes.n), &c);
            utf8_add(out, UTF8_REPLACEMENT);
        }
    }
}

static char32_t unit_at(struct span bytes, size_t at, bool is_big)
{
    unsigned char first = (unsigned char)bytes.p[at];
    unsigned char second = (unsigned char)bytes.p[at + 1];
    return is_big ? (char32_t)(first << 8 | second) : (char32_t)(second << 8 | first);
}

/* RFC 2781, section 2.2. */
static void from_utf16(struct span bytes, bool is_big, struct str *out)
{
    str_reserve(out, bytes.n);
    size_t at = 0;
    while (at + 2 <= bytes.n) {
        char32_t c = unit_at(bytes, at, is_big);
        at += 2;
        if (c >= 0xD800 && c < 0xDC00 && at + 2 <= bytes.n &&
            (unit_at(bytes, at, is_big) & 0xFC00) == 0xDC00) {
            c = 0x10000 + ((c & 0x3FF) << 10) + (unit_at(bytes, at, is_big) & 0x3FF);
            at += 2;
        }
        if (c != 0xFEFF || at > 2)
            utf8_add(out, c >= 0xD800 && c < 0xE000 ? UTF8_REPLACEMENT : c);
    }
    if (at < bytes.n)
        utf8_add(out, UTF8_REPLACEMENT);
}

static void from_windows_1252(struct span bytes, struct str *out)
{
    str_reserve(out, bytes.n);
    for (size_t i = 0; i < bytes.n; i++)
        utf8_add(out, charset_windows_1252((unsigned char)bytes.p[i]));
}

static void from_other(iconv_t converter, struct span bytes, struct str *out)
{
    enum { ROOM = 1 << 12 };
    char *in = (char *)bytes.p;
    size_t left = bytes.n;
    while (left) {
        char room[ROOM], *to = room;
        size_t free_bytes = sizeof room;
        size_t result = iconv(converter, &in, &left, &to, &free_bytes);
        bool is_broken = result == (size_t)-1 && errno != E2BIG;
        str_add(out, (struct span){room, sizeof room - free_bytes});
        if (is_broken) {
            utf8_add(out, UTF8_REPLACEMENT);
            in++;
            left--;
        }
    }
}

static bool is_built_in(const char *name)
{
    return name[0] == 'U' || strcmp(name, WINDOWS_1252) == 0;
}

bool charset_prepare(struct span bytes)
{
    const char *name = charset_find(bytes);
    /* left open: the C library then opens it again without a file */
    return is_built_in(name) || iconv_open(UTF8, name) != (iconv_t)-1;
}

void charset_decode(struct span bytes, struct str *out)
{
    const char *name = charset_find(bytes);
    iconv_t converter = is_built_in(name) ? (iconv_t)-1 : iconv_open(UTF8, name);
    if (strcmp(name, UTF8) == 0)
        from_utf8(bytes, out);
    else if (name[0] == 'U')
        from_utf16(bytes, strcmp(name, UTF16BE) == 0, out);
    else if (converter == (iconv_t)-1)
        from_windows_1252(bytes, out);
    else
        from_other(converter, bytes, out);
    if (converter != (iconv_t)-1)
        iconv_close(converter);
}
