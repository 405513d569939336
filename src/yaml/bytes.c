/*
 * libyaml takes time that grows with the square of the number of %TAG lines,
 * before it gives its first event and again behind the document; so those two
 * parts are read here as well, in any encoding that libyaml takes, with its
 * line breaks. The document itself is only searched for ` #`, at the speed of
 * memchr: the events don't tell where libyaml saw a comment.
 */
#include "yaml/bytes.h"

#include <string.h>

#include "base/span.h"

enum {
    NEL = 0x85,
    LINE_SEPARATOR = 0x2028,
    PARAGRAPH_SEPARATOR = 0x2029,
    BYTE_ORDER_MARK = 0xFEFF,
    REPLACEMENT = 0xFFFD,
};

static bool is_break(uint32_t c)
{
    return c == '\n' || c == '\r' || c == NEL || c == LINE_SEPARATOR ||
           c == PARAGRAPH_SEPARATOR;
}

static bool is_blank(uint32_t c)
{
    return c == ' ' || c == '\t';
}

/* "YAML 1.x", blanks around, perhaps a comment behind. */
static bool is_version_1(const char *s)
{
    if (strncmp(s, "YAML", 4) != 0 || !is_blank((unsigned char)s[4]))
        return false;
    s += 4 + strspn(s + 4, " \t");
    if (strncmp(s, "1.", 2) != 0)
        return false;
    size_t digits = strspn(s + 2, "0123456789");
    s += 2 + digits;
    return digits > 0 && (*s == '\0' || is_blank((unsigned char)*s));
}

static bool judge_directive(struct bytes *b, struct err *err)
{
    b->directive[b->directive_n] = '\0';
    size_t line = b->line + 1;
    size_t name = strcspn(b->directive, " \t");
    if (is_version_1(b->directive)) {
        if (++b->directives == 1)
            return true;
        err_set(err, ERR_INPUT, "a second %%YAML line");
    } else if (name == 4 && strncmp(b->directive, "YAML", 4) == 0) {
        err_set(err, ERR_INPUT, "%%YAML names another version than 1.x");
    } else {
        err_set(err, ERR_INPUT, "the directive `%%%.*s` is not allowed", (int)name,
            b->directive);
    }
    err_at(err, NULL, line, 1);
    err_hint(err, "leave the line out");
    return false;
}

static bool end_line(struct bytes *b, uint32_t c, struct err *err)
{
    bool is_fine = b->state != BYTES_IN_DIRECTIVE || judge_directive(b, err);
    b->state = BYTES_LINE_START;
    if (c != '\n' || b->previous != '\r')
        b->line++;
    return is_fine;
}

static bool text_starts(struct bytes *b, uint32_t c, struct err *err)
{
    if (b->part == BYTES_BEFORE) {
        b->part = BYTES_INSIDE;
        return true;
    }
    if (c == '.' && b->state == BYTES_LINE_START) {
        b->state = BYTES_COMMENT;
        return true;
    }
    err_set(err, ERR_INPUT, "more text behind the end of the document");
    err_hint(err, "one file holds one document");
    return false;
}

/* The next character of a part around the document; its (low) byte is at. */
static bool take_character(
    struct bytes *b, uint32_t c, unsigned char *at, struct err *err)
{
    bool is_fine = true;
    if (is_break(c))
        is_fine = end_line(b, c, err);
    else if (b->state == BYTES_IN_DIRECTIVE && b->directive_n + 1 < BYTES_DIRECTIVE)
        b->directive[b->directive_n++] = c < 0x80 ? (char)c : '?';
    else if (b->state == BYTES_COMMENT || b->state == BYTES_IN_DIRECTIVE)
        ;
    else if (c == '%' && b->state == BYTES_LINE_START && b->part == BYTES_BEFORE) {
        *at = '#';
        b->state = BYTES_IN_DIRECTIVE;
        b->directive_n = 0;
    } else if (c == '#')
        b->state = BYTES_COMMENT;
    else if (is_blank(c))
        b->state = BYTES_INDENT;
    else if (c != BYTE_ORDER_MARK)
        is_fine = text_starts(b, c, err);
    b->previous = c;
    return is_fine;
}

/* Puts UTF-8 together; what is broken is libyaml's to refuse. */
static bool take_byte(struct bytes *b, unsigned char *at, struct err *err)
{
    unsigned char c = *at;
    if (b->missing && (c & 0xC0) == 0x80) {
        b->scalar = b->scalar << 6 | (c & 0x3Fu);
        b->missing--;
    } else {
        b->missing = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : c >= 0xC0 ? 1 : 0;
        b->scalar = b->missing ? c & (0x3Fu >> b->missing) : c < 0x80 ? c : REPLACEMENT;
    }
    return b->missing || take_character(b, b->scalar, at, err);
}

static size_t unit_bytes(const struct bytes *b)
{
    return b->encoding == BYTES_UTF8 ? 1 : 2;
}

static uint32_t unit_at(const struct bytes *b, const unsigned char *p)
{
    return b->encoding == BYTES_UTF16LE ? (uint32_t)(p[0] | p[1] << 8)
                                        : (uint32_t)(p[1] | p[0] << 8);
}

static bool take_around(struct bytes *b, unsigned char *p, size_t n, struct err *err)
{
    size_t width = unit_bytes(b);
    for (; n >= width && b->part != BYTES_INSIDE; p += width, n -= width) {
        if (width == 1) {
            if (!take_byte(b, p, err))
                return false;
        } else {
            unsigned char *low = b->encoding == BYTES_UTF16LE ? p : p + 1;
            if (!take_character(b, unit_at(b, p), low, err))
                return false;
        }
    }
    return true;
}

static void note_comment(struct bytes *b, size_t character)
{
    if (b->n == BYTES_COMMENTS) {
        b->first = (b->first + 1) % BYTES_COMMENTS;
        b->n--;
    }
    b->comment[(b->first + b->n++) % BYTES_COMMENTS] = character;
}

/* Characters of UTF-8, eight bytes at a time: all but the trailing bytes 10xxxxxx. */
static size_t count_characters(const unsigned char *p, size_t n)
{
    const uint64_t ones = 0x0101010101010101u;
    size_t trailing = 0;
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        uint64_t word;
        memcpy(&word, p + i, sizeof word);
        trailing += (size_t)(((word >> 7 & ~word >> 6 & ones) * ones) >> 56);
    }
    for (; i < n; i++)
        trailing += (p[i] & 0xC0) == 0x80;
    return n - trailing;
}

static size_t count_blanks_before(const unsigned char *start, const unsigned char *p)
{
    size_t n = 0;
    while (p - n > start && is_blank(p[-1 - (ptrdiff_t)n]))
        n++;
    return n;
}

static void find_comments(struct bytes *b, const unsigned char *p, size_t n)
{
    const unsigned char *start = p;
    const unsigned char *end = p + n;
    const unsigned char *hash;
    while (p < end && (hash = memchr(p, '#', (size_t)(end - p)))) {
        b->characters += count_characters(p, (size_t)(hash - p));
        size_t blanks = count_blanks_before(start, hash);
        if (blanks == (size_t)(hash - start))
            blanks += b->blanks;
        if (blanks)
            note_comment(b, b->characters - blanks);
        b->characters++;
        p = hash + 1;
    }
    b->characters += count_characters(p, (size_t)(end - p));
    size_t blanks = count_blanks_before(start, end);
    b->blanks = blanks == n ? b->blanks + n : blanks;
}

static void find_comments_utf16(struct bytes *b, const unsigned char *p, size_t n)
{
    for (; n >= 2; p += 2, n -= 2) {
        uint32_t unit = unit_at(b, p);
        if (unit == '#' && b->blanks)
            note_comment(b, b->characters - b->blanks);
        b->blanks = is_blank(unit) ? b->blanks + 1 : 0;
        b->characters += (unit & 0xFC00) != 0xDC00;
    }
}

/* As libyaml does it; returns the length of the byte order mark. */
static size_t find_encoding(struct bytes *b, const unsigned char *p, size_t n)
{
    b->encoding = BYTES_UTF8;
    if (n >= 2 && memcmp(p, "\xFF\xFE", 2) == 0)
        b->encoding = BYTES_UTF16LE;
    else if (n >= 2 && memcmp(p, "\xFE\xFF", 2) == 0)
        b->encoding = BYTES_UTF16BE;
    else
        return n >= 3 && memcmp(p, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    return 2;
}

bool bytes_take(struct bytes *b, unsigned char *p, size_t n, struct err *err)
{
    if (b->encoding == BYTES_UNKNOWN) {
        size_t mark = find_encoding(b, p, n);
        p += mark;
        n -= mark;
    }
    if (b->part != BYTES_INSIDE && !take_around(b, p, n, err))
        return false;
    if (b->encoding == BYTES_UTF8)
        find_comments(b, p, n);
    else
        find_comments_utf16(b, p, n);
    return true;
}

void bytes_end_document(struct bytes *b)
{
    /* What libyaml holds already was not looked at: the line it ends in is unknown. */
    b->part = BYTES_BEHIND;
    b->state = BYTES_COMMENT;
}

bool bytes_is_comment_at(struct bytes *b, size_t character)
{
    while (b->n && b->comment[b->first] < character) {
        b->first = (b->first + 1) % BYTES_COMMENTS;
        b->n--;
    }
    return b->n && b->comment[b->first] == character;
}
