/*
 * The id must come out the same from a saved page and from its text, and on every
 * machine: so it is made of letters and digits of ASCII alone, by our own table of
 * letters without accents.
 */
#include "article/brief_id.h"

#include "base/sha256.h"
#include "text/ascii.h"
#include "text/utf8.h"

enum { ID_MOST = 60, HEX_BYTES = 4 };

/* Appends the character's letters and digits, or a hyphen for what has none. */
static void add_plain(struct str *out, char32_t c)
{
    size_t before = out->n;
    if (c < 0x80)
        str_addc(out, (char)c);
    else
        ascii_add(out, c);
    size_t end = out->n;
    for (size_t i = before; i < end; i++) {
        char *p = &out->p[i];
        if (*p >= 'A' && *p <= 'Z')
            *p = (char)(*p - 'A' + 'a');
        else if (!((*p >= 'a' && *p <= 'z') || (*p >= '0' && *p <= '9')))
            *p = '-';
    }
}

static void add_slug(struct str *out, struct span title)
{
    const size_t most = ID_MOST - 1 - 2 * HEX_BYTES;
    struct str plain = {0};
    size_t start = out->n;
    for (size_t at = 0; at < title.n && plain.n < (size_t)8 * ID_MOST;) {
        char32_t c;
        at += utf8_decode(span_sub(title, at, title.n), &c);
        add_plain(&plain, c);
    }
    for (size_t at = 0; at < plain.n;) {
        size_t n = span_chr(span_sub(str_span(&plain), at, plain.n), '-');
        size_t length = out->n - start + (out->n > start) + n;
        if (n && length > most && out->n > start)
            break;
        if (n && out->n > start)
            str_addc(out, '-');
        str_add(out, span_sub(str_span(&plain), at, at + (n < most ? n : most)));
        at += n + 1;
    }
    str_finish(&plain);
}

void brief_id(struct str *out, struct span title, struct span url,
    struct span publisher, struct span text)
{
    unsigned char digest[SHA256_SIZE];
    struct str named = {0};
    size_t start = out->n;
    if (url.n) {
        str_add(&named, url);
    } else if (text.n) {
        str_add(&named, text);
    } else {
        str_add(&named, publisher);
        str_addc(&named, '\n');
        str_add(&named, title);
    }
    sha256(str_span(&named), digest);
    add_slug(out, title);
    if (out->n > start)
        str_addc(out, '-');
    for (size_t i = 0; i < HEX_BYTES; i++)
        str_addf(out, "%02x", digest[i]);
    str_finish(&named);
}
