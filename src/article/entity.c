/*
 * As far as texts use them: a name that is not in the table stays as it is written, so
 * that nothing is lost, and a number is what HTML says it is.
 */
#include "article/entity.h"

#include "text/char32.h"
#include "text/utf8.h"

static const struct {
    const char *name;
    char32_t scalar;
} entities[] = {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''},
    {"nbsp", 0xA0}, {"copy", 0xA9}, {"reg", 0xAE}, {"laquo", 0xAB}, {"raquo", 0xBB},
    {"middot", 0xB7}, {"times", 0xD7}, {"ndash", 0x2013}, {"mdash", 0x2014},
    {"lsquo", 0x2018}, {"rsquo", 0x2019}, {"ldquo", 0x201C}, {"rdquo", 0x201D},
    {"bull", 0x2022}, {"hellip", 0x2026}, {"euro", 0x20AC}, {"trade", 0x2122},
    {"shy", 0xAD}, {"pound", 0xA3}, {"deg", 0xB0}, {"eacute", 0xE9}, {"aacute", 0xE1},
    {"iacute", 0xED}, {"oacute", 0xF3}, {"uacute", 0xFA}, {"ntilde", 0xF1},
    {"ouml", 0xF6}, {"auml", 0xE4}, {"uuml", 0xFC}, {"iuml", 0xEF}, {"cent", 0xA2},
    {"agrave", 0xE0}, {"egrave", 0xE8}, {"ecirc", 0xEA}, {"ccedil", 0xE7},
    {"ocirc", 0xF4}, {"szlig", 0xDF}, {"sect", 0xA7}, {"para", 0xB6}};

/* &#NUMBER; or &#xNUMBER; (CommonMark 0.30, section 2.5). */
static char32_t number_of(struct span s)
{
    bool is_hex = s.n > 3 && (s.p[2] == 'x' || s.p[2] == 'X');
    char32_t c = 0;
    for (size_t i = is_hex ? 3 : 2; i + 1 < s.n && c < 0x110000; i++) {
        char d = s.p[i];
        unsigned digit =
            d <= '9' ? (unsigned)(d - '0') : (unsigned)((d | 32) - 'a' + 10);
        c = c * (is_hex ? 16 : 10) + digit;
    }
    bool is_scalar = c && c < 0x110000 && !(c >= 0xD800 && c < 0xE000);
    return is_scalar ? c : UTF8_REPLACEMENT;
}

void entity_add(struct str *out, struct span entity)
{
    struct span name = span_sub(entity, 1, entity.n - 1);
    if (entity.n > 2 && entity.p[1] == '#') {
        utf8_add(out, number_of(entity));
        return;
    }
    for (size_t i = 0; i < sizeof entities / sizeof entities[0]; i++)
        if (span_is(name, entities[i].name)) {
            utf8_add(out, entities[i].scalar);
            return;
        }
    str_add(out, entity);
}

size_t entity_bytes(struct span s)
{
    enum { LONGEST = 10 };
    size_t end = span_chr(span_sub(s, 0, LONGEST), ';');
    return s.n && s.p[0] == '&' && end > 1 && end < LONGEST && end < s.n ? end + 1 : 0;
}
