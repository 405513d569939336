/*
 * Is it a brief, going by its first bytes? The first key in YAML may stand
 * behind a byte order mark, comments, directives, `---`, a `{` and a quotation
 * mark; in UTF-16 each character has a zero byte beside it, which is left out.
 */
#include <string.h>
#include <strings.h>

#include "brief/read.h"

enum {
    MOST = 4096, /* bytes that are looked at */
};

bool brief_is_named(const char *path)
{
    static const char *const endings[] = {".yaml", ".yml", ".json"};
    size_t n = strlen(path);
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        size_t length = strlen(endings[i]);
        if (n > length && strcasecmp(path + n - length, endings[i]) == 0)
            return true;
    }
    return false;
}

/* What is in s without byte order mark and zero bytes, as a C string. */
static void copy_plain(char out[MOST + 1], struct span s)
{
    static const char *const marks[] = {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"};
    size_t n = 0;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        struct span mark = span_of(marks[i]);
        if (span_eq(span_sub(s, 0, mark.n), mark)) {
            s = span_sub(s, mark.n, s.n);
            break;
        }
    }
    for (size_t i = 0; i < s.n && n < MOST; i++) {
        if (s.p[i])
            out[n++] = s.p[i];
    }
    out[n] = '\0';
}

bool brief_is_started(struct span first_bytes)
{
    char text[MOST + 1];
    copy_plain(text, first_bytes);
    const char *p = text;
    for (;;) {
        p += strspn(p, " \t\r\n{");
        bool is_start = strncmp(p, "---", 3) == 0 && strchr(" \t\r\n", p[3]);
        if (*p == '#' || *p == '%')
            p += strcspn(p, "\r\n");
        else if (is_start && p[3])
            p += 3;
        else
            break;
    }
    char quote = *p == '"' || *p == '\'' ? *p++ : '\0';
    if (strncmp(p, "brief", 5) != 0)
        return false;
    p += 5;
    if (quote && *p++ != quote)
        return false;
    p += strspn(p, " \t");
    return *p == ':' && (quote || strchr(" \t\r\n", p[1]));
}
