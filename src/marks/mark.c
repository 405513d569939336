/*
 * A mark must stand alone when its brief is gone, and be found by a plain
 * search when it is not: what names the brief is folded and written on one
 * line, whatever its length; the rest is wrapped for people.
 */
#include "marks/mark.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "brief/write_style.h"
#include "text/utf8.h"
#include "text/words.h"

#define ROW(name, is_on_line)                          \
    {                                                  \
#name, offsetof(struct mark, name), is_on_line \
    }

const struct mark_row mark_rows[] = {
    ROW(id, true),
    ROW(brief, true),
    ROW(title, true),
    ROW(url, true),
    ROW(file, true),
    ROW(pane, true),
    ROW(topic, false),
    ROW(text, false),
    ROW(before, false),
    ROW(after, false),
    ROW(note, false),
    ROW(added, true),
    {0},
};

struct span mark_field(const struct mark *m, const struct mark_row *row)
{
    return *(const struct span *)(const void *)((const char *)m + row->offset);
}

static void set_field(struct mark *m, const struct mark_row *row, struct span value)
{
    *(struct span *)(void *)((char *)m + row->offset) = value;
}

struct mark mark_copy(struct arena *a, const struct mark *m)
{
    struct mark copy;
    for (const struct mark_row *row = mark_rows; row->name; row++)
        set_field(&copy, row, arena_copy(a, mark_field(m, row)));
    return copy;
}

bool mark_eq(const struct mark *a, const struct mark *b)
{
    const struct mark_row *row = mark_rows;
    while (row->name && span_eq(mark_field(a, row), mark_field(b, row)))
        row++;
    return !row->name;
}

bool mark_make_id(char out[MARK_ID + 1], struct err *err)
{
    static const char source[] = "/dev/urandom";
    unsigned char bytes[MARK_ID / 2];
    int fd = open(source, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return err_errno(err, errno, source, "open");
    ssize_t got = read(fd, bytes, sizeof bytes);
    int number = got < 0 ? errno : EIO;
    close(fd);
    if (got != (ssize_t)sizeof bytes)
        return err_errno(err, number, source, "read");
    for (size_t i = 0; i < sizeof bytes; i++) {
        out[2 * i] = "0123456789abcdef"[bytes[i] >> 4];
        out[2 * i + 1] = "0123456789abcdef"[bytes[i] & 15];
    }
    out[MARK_ID] = '\0';
    return true;
}

/* A copy in which what is no UTF-8 has become U+FFFD. */
static struct span copy_clean(struct arena *a, struct span s)
{
    if (utf8_check(s) == s.n)
        return arena_copy(a, s);
    struct str clean = {0};
    for (size_t i = 0; i < s.n;) {
        char32_t c;
        i += utf8_decode(span_sub(s, i, s.n), &c);
        utf8_add(&clean, c);
    }
    struct span copy = arena_copy(a, str_span(&clean));
    str_finish(&clean);
    return copy;
}

static struct span copy_folded(struct arena *a, struct span s)
{
    struct str folded = {0};
    words_fold(&folded, s);
    struct span copy = copy_clean(a, str_span(&folded));
    str_finish(&folded);
    return copy;
}

struct span mark_clean_note(struct arena *a, struct span note)
{
    return copy_clean(a, words_trim(note));
}

static struct span first_characters(struct span s, size_t count)
{
    size_t end = 0;
    char32_t ignored;
    while (end < s.n && count--)
        end += utf8_decode(span_sub(s, end, s.n), &ignored);
    return span_sub(s, 0, end);
}

static struct span last_characters(struct span s, size_t count)
{
    size_t start = s.n;
    while (start > 0 && count--)
        start = utf8_floor(span_sub(s, 0, start), start - 1);
    return span_sub(s, start, s.n);
}

/* The text that comes `by` points (-1 or 1) from there; the bottom line is before all.
 */
static struct span text_beside(const struct brief *b, struct address at, int by)
{
    size_t place = address_is_bottom_line(at) ? 0 : brief_ordinal(b, at) + 1;
    if (by < 0 ? place == 0 : place >= brief_count(b))
        return (struct span){0};
    place = by < 0 ? place - 1 : place + 1;
    return place ? brief_point(b, brief_nth(b, place - 1))->text : b->bottom_line.text;
}

void mark_context(
    const struct brief *b, struct address at, struct span *before, struct span *after)
{
    *before = last_characters(text_beside(b, at, -1), MARK_CONTEXT);
    *after = first_characters(text_beside(b, at, 1), MARK_CONTEXT);
}

struct mark mark_of_point(
    struct arena *a, const struct brief *b, struct span file, struct address at)
{
    const struct point *p = brief_point(b, at);
    const char *pane = address_is_bottom_line(at) ? "bottom_line" : panes[at.pane].key;
    struct span before, after;
    mark_context(b, at, &before, &after);
    return (struct mark){
        .brief = copy_folded(a, b->id),
        .title = copy_folded(a, b->title),
        .url = copy_folded(a, b->url),
        .file = copy_clean(a, file),
        .pane = span_of(pane),
        .topic = copy_clean(a, p->topic),
        .text = copy_clean(a, p->text),
        .before = copy_clean(a, before),
        .after = copy_clean(a, after),
    };
}

/* Whether both say something, and the same but for white space. */
static bool is_same(struct span a, struct span b, bool *is_other)
{
    struct str left = {0}, right = {0};
    words_fold(&left, a);
    words_fold(&right, b);
    bool is_equal = left.n && span_eq(str_span(&left), str_span(&right));
    *is_other = left.n && right.n && !is_equal;
    str_finish(&left);
    str_finish(&right);
    return is_equal;
}

static bool has_text(const struct brief *b, struct span text)
{
    if (span_eq(b->bottom_line.text, text))
        return true;
    for (size_t pane = 0; pane < PANE_COUNT; pane++)
        for (size_t i = 0; i < b->pane[pane].n; i++)
            if (span_eq(b->pane[pane].at[i].text, text))
                return true;
    return false;
}

bool mark_is_of(const struct mark *m, const struct brief *b, struct span file)
{
    bool is_other;
    if (is_same(m->brief, b->id, &is_other))
        return true;
    if (is_other)
        return false;
    if (is_same(m->url, b->url, &is_other))
        return true;
    bool is_other_title;
    if (!is_other && is_same(m->title, b->title, &is_other_title))
        return true;
    return file.n && span_eq(m->file, file) && has_text(b, m->text);
}

void mark_write(struct str *out, const struct mark *m, size_t indent)
{
    size_t start = out->n;
    for (const struct mark_row *row = mark_rows; row->name; row++) {
        struct span value = mark_field(m, row);
        if (!value.n)
            continue;
        str_fill(out, ' ', indent + WRITE_INDENT);
        str_addf(out, "%s: ", row->name);
        if (row->is_on_line)
            yaml_add_line(out, value);
        else
            yaml_add_prose(out, value, indent + WRITE_INDENT + WRITE_INDENT,
                indent + WRITE_INDENT + strlen(row->name) + 2);
    }
    if (out->n > start)
        out->p[start + indent] = '-';
}
