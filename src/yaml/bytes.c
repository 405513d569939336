/*
 * libyaml takes time that grows with the square of the number of %TAG lines,
 * before it gives its first event and again behind the document; so those two
 * parts are read here as well, in any encoding that libyaml takes, with its
 * line breaks. In the document only ` #` and odd line breaks are noted: the
 * events don't tell where libyaml saw a comment, and count lines as YAML 1.1
 * does. An event may come any number of comments and lines after its bytes, so
 * none is forgotten.
 */
#include "yaml/bytes.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum {
    NEL = 0x85,
    LINE_SEPARATOR = 0x2028,
    PARAGRAPH_SEPARATOR = 0x2029,
    BYTE_ORDER_MARK = 0xFEFF,
    REPLACEMENT = 0xFFFD,
};

static bool is_plain_break(uint32_t c)
{
    return c == '\n' || c == '\r';
}

static bool is_odd_break(uint32_t c)
{
    return c == NEL || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
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
    err_at(err, NULL, line, b->directive_column);
    err_hint(err, "leave the line out");
    return false;
}

static bool end_line(struct bytes *b, uint32_t c, struct err *err)
{
    bool is_fine = b->state != BYTES_IN_DIRECTIVE || judge_directive(b, err);
    b->state = BYTES_LINE_START;
    b->line += is_plain_break(c) && !(c == '\n' && b->previous == '\r');
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
    if (is_plain_break(c) || is_odd_break(c))
        is_fine = end_line(b, c, err);
    else if (b->state == BYTES_IN_DIRECTIVE && b->directive_n + 1 < BYTES_DIRECTIVE)
        b->directive[b->directive_n++] = c < 0x80 ? (char)c : '?';
    else if (b->state == BYTES_COMMENT || b->state == BYTES_IN_DIRECTIVE)
        ;
    else if (c == '%' && b->state == BYTES_LINE_START && b->part == BYTES_BEFORE) {
        *at = '#';
        b->state = BYTES_IN_DIRECTIVE;
        b->directive_n = 0;
        b->directive_column = b->characters - b->line_start + 1;
    } else if (c == '#')
        b->state = BYTES_COMMENT;
    else if (is_blank(c))
        b->state = BYTES_INDENT;
    else if (c != BYTE_ORDER_MARK)
        is_fine = text_starts(b, c, err);
    b->previous = c;
    return is_fine;
}

static void note_comment(struct bytes *b)
{
    b->comments =
        mem_grow(b->comments, &b->comment_cap, b->comment_count, sizeof *b->comments);
    b->comments[b->comment_count++] = (uint32_t)(b->characters - b->blanks);
}

static void note_odd_break(struct bytes *b)
{
    b->odd = mem_grow(b->odd, &b->odd_cap, b->odd_count, sizeof *b->odd);
    b->odd[b->odd_count++] =
        (struct odd_break){(uint32_t)b->characters, (uint32_t)b->line_start};
}

/* The next character, anywhere; its (low) byte is at. */
static bool pass_character(
    struct bytes *b, uint32_t c, unsigned char *at, struct err *err)
{
    if (b->part != BYTES_INSIDE && !take_character(b, c, at, err))
        return false;
    if (c == '#' && b->blanks)
        note_comment(b);
    if (is_odd_break(c))
        note_odd_break(b);
    b->blanks = is_blank(c) ? b->blanks + 1 : 0;
    b->characters++;
    if (is_plain_break(c))
        b->line_start = b->characters;
    return true;
}

/* Puts UTF-8 together; what is broken is libyaml's to refuse. */
static bool pass_byte(struct bytes *b, unsigned char *at, struct err *err)
{
    unsigned char c = *at;
    if (b->missing && (c & 0xC0) == 0x80) {
        b->scalar = b->scalar << 6 | (c & 0x3Fu);
        b->missing--;
    } else {
        b->missing = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : c >= 0xC0 ? 1 : 0;
        b->scalar = b->missing ? c & (0x3Fu >> b->missing) : c < 0x80 ? c : REPLACEMENT;
    }
    return b->missing || pass_character(b, b->scalar, at, err);
}

/* The bytes at p that are neither break, tab, `#` nor beyond ASCII: most of all text.
 */
static size_t plain_run(const unsigned char *p, const unsigned char *end)
{
    const unsigned char *start = p;
    while (p < end && *p >= ' ' && *p < 0x80 && *p != '#')
        p++;
    return (size_t)(p - start);
}

static void pass_run(struct bytes *b, const unsigned char *p, size_t n)
{
    size_t blanks = 0;
    while (blanks < n && p[n - 1 - blanks] == ' ')
        blanks++;
    b->blanks = blanks == n ? b->blanks + n : blanks;
    b->characters += n;
    b->missing = 0;
}

static bool pass_utf8(struct bytes *b, unsigned char *p, size_t n, struct err *err)
{
    const unsigned char *end = p + n;
    while (p < end) {
        size_t run = b->part == BYTES_INSIDE ? plain_run(p, end) : 0;
        if (run)
            pass_run(b, p, run);
        else if (!pass_byte(b, p, err))
            return false;
        p += run ? run : 1;
    }
    return true;
}

static bool pass_utf16(struct bytes *b, unsigned char *p, size_t n, struct err *err)
{
    bool is_little = b->encoding == BYTES_UTF16LE;
    for (; n >= 2; p += 2, n -= 2) {
        uint32_t unit = (uint32_t)(p[!is_little] | p[is_little] << 8);
        bool is_second =
            (unit & 0xFC00) == 0xDC00; /* of a pair, which is a character */
        if (!is_second && !pass_character(b, unit, p + !is_little, err))
            return false;
    }
    return true;
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
    return (b->encoding == BYTES_UTF8 ? pass_utf8 : pass_utf16)(b, p, n, err);
}

void bytes_end_document(struct bytes *b)
{
    /* What libyaml holds already was not looked at: the line it ends in is unknown. */
    b->part = BYTES_BEHIND;
    b->state = BYTES_COMMENT;
}

bool bytes_is_comment_at(struct bytes *b, size_t character)
{
    size_t *i = &b->comments_asked;
    while (*i < b->comment_count && b->comments[*i] < character)
        ++*i;
    return *i < b->comment_count && b->comments[*i] == character;
}

size_t bytes_odd_breaks_before(const struct bytes *b, size_t character)
{
    size_t low = 0, high = b->odd_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (b->odd[middle].character < character)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void bytes_finish(struct bytes *b)
{
    free(b->comments);
    free(b->odd);
}
