/*
 * libyaml's own writer escapes a whole article for one tab or trailing blank,
 * and wraps where it likes. Here the style is chosen by what the text holds:
 * plain or single quotes on one line, a folded block for prose, and double
 * quotes, wrapped too, for what a block can't hold.
 *
 * A folded line break reads back as one blank only between two lines that
 * don't start with a blank, and blanks at a line's end get lost on people. So
 * lines are broken at single blanks alone, and a text with blanks at the edge
 * of a line goes into double quotes, where `\` at the end holds a line open.
 */
#include "brief/write_style.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "text/utf8.h"

/* Sorted. Not in a table of Unicode: tags and others past U+FFFF, for which YAML and
 * JSON share no escape. */
static const struct {
    char32_t first, last;
    enum escaped_in in;
} escapes[] = {
    {0x0000, 0x001F, ESCAPED_IN_YAML}, /* C0 */
    {0x007F, 0x009F, ESCAPED_IN_YAML}, /* DEL, C1 */
    {0x00AD, 0x00AD,
        ESCAPED_IN_JSON}, /* soft hyphen; from here on: format characters */
    {0x0600, 0x0605, ESCAPED_IN_JSON},
    {0x061C, 0x061C, ESCAPED_IN_JSON},
    {0x06DD, 0x06DD, ESCAPED_IN_JSON},
    {0x070F, 0x070F, ESCAPED_IN_JSON},
    {0x0890, 0x0891, ESCAPED_IN_JSON},
    {0x08E2, 0x08E2, ESCAPED_IN_JSON},
    {0x180E, 0x180E, ESCAPED_IN_JSON},
    {0x200B, 0x200F, ESCAPED_IN_JSON},
    {0x2028, 0x202E, ESCAPED_IN_YAML}, /* line separators, bidirectional controls */
    {0x2060, 0x2065, ESCAPED_IN_JSON},
    {0x2066, 0x2069, ESCAPED_IN_YAML}, /* bidirectional isolates */
    {0x206A, 0x206F, ESCAPED_IN_JSON},
    {0xFDD0, 0xFDEF, ESCAPED_IN_JSON}, /* noncharacters */
    {0xFEFF, 0xFEFF, ESCAPED_IN_YAML},
    {0xFFF9, 0xFFFB, ESCAPED_IN_JSON},
    {0xFFFE, 0xFFFF, ESCAPED_IN_YAML},
};

static enum escaped_in escaped_in(char32_t c)
{
    if ((c >= 0x20 && c < 0x7F) || (c >= 0xC0 && c < 0x600) || c > 0xFFFF)
        return ESCAPED_NOWHERE;
    for (size_t i = 0; i < sizeof escapes / sizeof *escapes; i++) {
        if (c <= escapes[i].last)
            return c >= escapes[i].first ? escapes[i].in : ESCAPED_NOWHERE;
    }
    return ESCAPED_NOWHERE;
}

/* Appends c, up to U+FFFF. */
static void add_escape(struct str *out, char32_t c)
{
    static const char letters[][2] = {
        {'\n', 'n'}, {'\t', 't'}, {'\r', 'r'}, {'"', '"'}, {'\\', '\\'}};
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++) {
        if (c == (unsigned char)letters[i][0]) {
            str_addc(out, '\\');
            str_addc(out, letters[i][1]);
            return;
        }
    }
    str_addf(out, "\\u%04X", (unsigned)c);
}

/* Behind the apostrophe there are letters, digits and the signs that mean nothing
 * within a word. */
static bool is_word_byte(char c)
{
    return c > '\'' && c < 0x7F && c != '\\';
}

void write_add_escaped(struct str *out, struct span s, enum escaped_in format)
{
    size_t kept = 0, n; /* up to kept it is written */
    for (size_t i = 0; i < s.n; i += n) {
        char32_t c;
        n = 1;
        if (is_word_byte(s.p[i]))
            continue;
        n = utf8_decode(span_sub(s, i, s.n), &c);
        bool is_escaped = c == '"' || c == '\\' || escaped_in(c) >= format;
        bool is_broken =
            c == UTF8_REPLACEMENT && !utf8_is_valid_at(span_sub(s, i, s.n), &n);
        if (!is_escaped && !is_broken)
            continue;
        str_add(out, span_sub(s, kept, i));
        kept = i + n;
        if (is_escaped)
            add_escape(out, c);
        else
            utf8_add(out, c);
    }
    str_add(out, span_sub(s, kept, s.n));
}

/* What decides the style of a text. */
struct shape {
    size_t columns; /* of all of it */
    size_t quotes;  /* apostrophes, which single quotes double */
    bool has_line_feed;
    bool has_tab;
    bool has_ink;       /* something but blanks, tabs and line feeds */
    bool has_edge;      /* a blank or tab at the start or end of a line */
    bool has_break;     /* a place where a line may be broken */
    bool needs_escapes; /* some character can't be written raw */
};

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static bool is_gap(char c)
{
    return c == ' ' || c == '\n';
}

/* Whether the byte at i is a single blank between two words of one line. */
static bool is_break(struct span s, size_t i)
{
    return s.p[i] == ' ' && i > 0 && i + 1 < s.n && !is_gap(s.p[i - 1]) &&
           !is_gap(s.p[i + 1]);
}

static bool is_edge(struct span s, size_t i)
{
    return is_blank(s.p[i]) &&
           (i == 0 || i + 1 == s.n || s.p[i - 1] == '\n' || s.p[i + 1] == '\n');
}

/* The bytes from i on that need no look at the character. */
static size_t word_bytes(struct span s, size_t i)
{
    size_t end = i;
    while (end < s.n && is_word_byte(s.p[end]))
        end++;
    return end - i;
}

static struct shape shape_of(struct span s)
{
    struct shape shape = {.needs_escapes = utf8_check(s) < s.n};
    for (size_t i = 0, n; i < s.n; i += n) {
        n = word_bytes(s, i);
        shape.columns += n ? n : 1;
        shape.has_ink |= n != 0;
        if (n)
            continue;
        n = 1;
        shape.has_edge |= is_edge(s, i);
        shape.has_break |= is_break(s, i);
        if (s.p[i] == ' ')
            continue;
        char32_t c;
        n = utf8_decode(span_sub(s, i, s.n), &c);
        shape.quotes += c == '\'';
        shape.has_line_feed |= c == '\n';
        shape.has_tab |= c == '\t';
        shape.has_ink |= c != '\n' && c != '\t';
        if (c != '\n' && c != '\t')
            shape.needs_escapes |= escaped_in(c) == ESCAPED_IN_YAML;
    }
    return shape;
}

/* What YAML 1.1, or a reader of 1.2, takes for a number, a time or a date. */
static bool is_number_like(struct span s)
{
    static const char marks[] = "0123456789abcdefABCDEFxXoO_:.,+-tTzZ ";
    if (!strchr("0123456789+-.", s.p[0]))
        return false;
    for (size_t i = 0; i < s.n; i++) {
        if (!s.p[i] || !strchr(marks, s.p[i]))
            return false;
    }
    return true;
}

/* The other words that YAML 1.1 gives a type, in any case. */
static bool is_typed_word(struct span s)
{
    static const char *const words[] = {"~", "null", "y", "n", "yes", "no", "true",
        "false", "on", "off", "=", "<<", ".inf", "+.inf", "-.inf", ".nan", NULL};
    for (const char *const *w = words; *w; w++) {
        if (strlen(*w) == s.n && strncasecmp(*w, s.p, s.n) == 0)
            return true;
    }
    return false;
}

/* Whether the one line s (not empty) reads back the same without quotes. */
static bool is_plain_safe(struct span s)
{
    if (strchr("-?:,[]{}#&*!|>'\"%@`", s.p[0]) || is_blank(s.p[0]))
        return false;
    if (is_blank(s.p[s.n - 1]) || s.p[s.n - 1] == ':')
        return false;
    for (size_t i = 0; i + 1 < s.n; i++) {
        if ((s.p[i] == ':' && s.p[i + 1] == ' ') ||
            (s.p[i] == ' ' && s.p[i + 1] == '#'))
            return false;
    }
    return !is_number_like(s) && !is_typed_word(s);
}

/* Lines of prose in the making: pieces that a blank or a line break parts. */
struct flow {
    struct str *out;
    size_t indent;
    size_t column; /* of out's last line */
    bool is_fresh; /* the next piece starts a line, or the text */
};

static void start_line(struct flow *f, size_t line_feeds)
{
    str_fill(f->out, '\n', line_feeds);
    str_fill(f->out, ' ', f->indent);
    f->column = f->indent;
    f->is_fresh = true;
}

static void put_piece(struct flow *f, struct span piece)
{
    size_t columns = 0;
    for (size_t i = 0; i < piece.n; i++)
        columns += ((unsigned char)piece.p[i] & 0xC0) != 0x80;
    if (!f->is_fresh && f->column + 1 + columns > WRITE_WIDTH)
        start_line(f, 1);
    if (!f->is_fresh) {
        str_addc(f->out, ' ');
        f->column++;
    }
    str_add(f->out, piece);
    f->column += columns;
    f->is_fresh = false;
}

/* The end of the piece that starts at byte i: a break, a line feed or the end. */
static size_t piece_end(struct span s, size_t i)
{
    while (i < s.n && s.p[i] != '\n' && !is_break(s, i))
        i++;
    return i;
}

static size_t count_line_feeds(struct span s, size_t i)
{
    size_t n = 0;
    while (i + n < s.n && s.p[i + n] == '\n')
        n++;
    return n;
}

/* "-", "" or "+": whether none, one or more line feeds end the text. */
static const char *chomping(struct span s)
{
    if (s.p[s.n - 1] != '\n')
        return "-";
    return s.n > 1 && s.p[s.n - 2] == '\n' ? "+" : "";
}

static void add_folded(struct str *out, struct span s, size_t indent)
{
    struct flow f = {.out = out, .indent = indent};
    str_addf(out, ">%s", chomping(s));
    start_line(&f, 1 + count_line_feeds(s, 0));
    for (size_t i = count_line_feeds(s, 0); i < s.n;) {
        size_t end = piece_end(s, i);
        put_piece(&f, span_sub(s, i, end));
        size_t feeds = count_line_feeds(s, end);
        i = feeds ? end + feeds : end + 1;
        if (feeds && i < s.n)
            start_line(&f, feeds + 1);
        else if (feeds)
            str_fill(out, '\n', feeds - 1);
    }
    str_addc(out, '\n');
}

static void add_double_quoted(
    struct str *out, struct span s, size_t indent, size_t column)
{
    struct flow f = {
        .out = out, .indent = indent, .column = column + 1, .is_fresh = true};
    struct str piece = {0};
    str_addc(out, '"');
    for (size_t i = 0; i < s.n;) {
        size_t end = piece_end(s, i);
        size_t feeds = count_line_feeds(s, end);
        str_cut(&piece, 0);
        if (f.is_fresh && i > 0 && s.p[i] == ' ')
            str_addc(&piece, '\\'); /* or it would be lost at the line's start */
        write_add_escaped(&piece, span_sub(s, i, end), ESCAPED_IN_YAML);
        for (size_t k = 0; k < feeds; k++)
            str_adds(&piece, "\\n");
        i = feeds ? end + feeds : end + 1;
        str_adds(&piece, i >= s.n ? "\"" : feeds ? "\\" : "");
        put_piece(&f, str_span(&piece));
        if (feeds && i < s.n)
            start_line(&f, 1);
    }
    str_addc(out, '\n');
    str_finish(&piece);
}

static void add_plain(struct str *out, struct span s)
{
    str_add(out, s);
    str_addc(out, '\n');
}

static void add_single_quoted(struct str *out, struct span s)
{
    str_addc(out, '\'');
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '\'')
            str_addc(out, '\'');
        str_addc(out, s.p[i]);
    }
    str_adds(out, "'\n");
}

void yaml_add_prose(struct str *out, struct span s, size_t indent, size_t column)
{
    struct shape shape = shape_of(s);
    bool is_plain = s.n && !shape.has_line_feed && is_plain_safe(s);
    size_t columns = column + shape.columns + (is_plain ? 0 : 2 + shape.quotes);
    bool is_one_line =
        !shape.has_line_feed && (columns <= WRITE_WIDTH || !shape.has_break);
    if (shape.needs_escapes || shape.has_tab || (s.n && !shape.has_ink) ||
        (!is_one_line && shape.has_edge))
        add_double_quoted(out, s, indent, column);
    else if (!is_one_line)
        add_folded(out, s, indent);
    else if (is_plain)
        add_plain(out, s);
    else
        add_single_quoted(out, s);
}

void yaml_add_line(struct str *out, struct span s)
{
    struct shape shape = shape_of(s);
    if (shape.needs_escapes || shape.has_tab || shape.has_line_feed) {
        str_addc(out, '"');
        write_add_escaped(out, s, ESCAPED_IN_YAML);
        str_adds(out, "\"\n");
    } else if (s.n && is_plain_safe(s)) {
        add_plain(out, s);
    } else {
        add_single_quoted(out, s);
    }
}

void yaml_add_article(struct str *out, struct span s, size_t indent, size_t column)
{
    struct shape shape = shape_of(s);
    if (shape.needs_escapes || !shape.has_ink) {
        add_double_quoted(out, s, indent, column);
        return;
    }
    str_addc(out, '|');
    if (is_blank(s.p[count_line_feeds(s, 0)]))
        str_addf(out, "%d", WRITE_INDENT);
    str_adds(out, chomping(s));
    str_addc(out, '\n');
    while (s.n) {
        size_t n = span_chr(s, '\n');
        if (n)
            str_fill(out, ' ', indent);
        str_add(out, span_sub(s, 0, n));
        str_addc(out, '\n');
        s = span_sub(s, n + 1, s.n);
    }
}
