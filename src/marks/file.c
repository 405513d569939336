/*
 * An item ends where its last character is, and libyaml's own end of a map is
 * the next token, comments later; so the place of the last event that took any
 * room is kept. A block scalar's end is the start of the line behind the blank
 * lines that follow it, which are its own only as far as its text has them.
 * What an item says is hashed, so that a changed file can be compared with the
 * one before without keeping the keys that are not ours.
 */
#include "marks/file.h"

#include <stdlib.h>
#include <string.h>

#include "base/input.h"
#include "base/limits.h"
#include "base/mem.h"
#include "brief/reading.h"
#include "text/words.h"
#include "yaml/events.h"

struct parsing {
    struct marks_file *file;
    struct yev_reader *events;
    const char *name;
    size_t last;   /* line of the last character so far, from 0 */
    uint64_t hash; /* of the events since it was set */
    bool has_version;
};

static const uint64_t hash_start = 0xCBF29CE484222325u; /* FNV-1a, 64 bits */

static uint64_t hash_byte(uint64_t hash, unsigned char byte)
{
    return (hash ^ byte) * 0x100000001B3u;
}

static void hash_event(struct parsing *p, const struct yev *ev)
{
    p->hash = hash_byte(p->hash, (unsigned char)ev->kind);
    if (ev->kind != YEV_SCALAR)
        return;
    p->hash = hash_byte(p->hash, ev->is_plain);
    for (size_t i = 0; i < ev->text.n; i++)
        p->hash = hash_byte(p->hash, (unsigned char)ev->text.p[i]);
    p->hash = hash_byte(p->hash, 0xFF); /* no byte of UTF-8 */
}

static bool is_block_scalar(const struct yev *ev)
{
    return ev->kind == YEV_SCALAR && ev->end_column == 1 && ev->end_line > ev->line;
}

static size_t count_kept_lines(struct span text)
{
    size_t n = 0;
    while (n < text.n && text.p[text.n - 1 - n] == '\n')
        n++;
    return n ? n - 1 : 0;
}

static bool is_blank_line(struct span line)
{
    return words_trim(line).n == 0;
}

/* The line, from 0, of the last character of an event that takes room. */
static size_t last_line(const struct parsing *p, const struct yev *ev)
{
    if (!is_block_scalar(ev))
        return ev->end_line - 1;
    size_t last = ev->end_line - 2;
    if (count_kept_lines(ev->text))
        return last;
    while (last > ev->line - 1 && is_blank_line(lines_at(&p->file->lines, last)))
        last--;
    return last;
}

static bool next(struct parsing *p, struct yev *ev, struct err *err)
{
    if (!yev_next(p->events, ev, err))
        return false;
    bool is_empty = ev->line == ev->end_line && ev->column == ev->end_column;
    if (ev->kind != YEV_END && !is_empty)
        p->last = last_line(p, ev);
    hash_event(p, ev);
    return true;
}

/* As yev_skip. */
static bool skip(struct parsing *p, const struct yev *ev, struct err *err)
{
    struct yev inner = {0};
    size_t depth = ev->kind == YEV_MAP || ev->kind == YEV_SEQ;
    while (depth) {
        if (!next(p, &inner, err))
            return false;
        depth += inner.kind == YEV_MAP || inner.kind == YEV_SEQ;
        depth -= inner.kind == YEV_MAP_END || inner.kind == YEV_SEQ_END;
    }
    return true;
}

static bool refuse(const struct parsing *p, const struct yev *ev, const char *what,
    const char *hint, struct err *err)
{
    err_set(err, ERR_INPUT, "%s", what);
    err_at(err, p->name, ev->line, ev->column);
    err_hint(err, "%s", hint);
    return false;
}

static bool refuse_flow(const struct parsing *p, const struct yev *ev, struct err *err)
{
    return refuse(p, ev, "is in flow style (`{` or `[`), which is not changed",
        "write each bookmark on lines of its own, the first with `- `", err);
}

static bool refuse_kind(const struct parsing *p, const struct yev *ev, struct err *err)
{
    return refuse(p, ev, "is no list of bookmarks",
        "it starts with `bookmarks: 1`, then `marks:` and a list", err);
}

static const struct mark_row *find_row(struct span name)
{
    const struct mark_row *row = mark_rows;
    while (row->name && !span_is(name, row->name))
        row++;
    return row->name ? row : NULL;
}

static void place_note(
    struct parsing *p, struct marks_entry *e, size_t key_line, const struct yev *value)
{
    const struct lines *lines = &p->file->lines;
    e->note_line = key_line;
    e->note_last = last_line(p, value);
    e->note_start = lines_offset(lines, value->line, value->column);
    e->note_end = is_block_scalar(value)
                      ? lines_start(lines, e->note_last + 1)
                      : lines_offset(lines, value->end_line, value->end_column);
}

/* A key that comes twice counts once: the first. */
static bool read_value(struct parsing *p, struct marks_entry *e,
    const struct mark_row *row, size_t key_line, struct err *err)
{
    struct yev value = {0};
    if (!next(p, &value, err))
        return false;
    if (!row || value.kind != YEV_SCALAR)
        return skip(p, &value, err);
    struct span *field = (struct span *)(void *)((char *)&e->mark + row->offset);
    if (field == &e->mark.note && !e->note_line)
        place_note(p, e, key_line, &value);
    if (!field->p && !value_is_absent(&value))
        *field = arena_copy(&p->file->arena, value.text);
    return true;
}

static bool read_map(struct parsing *p, struct marks_entry *e, struct err *err)
{
    struct yev key = {0};
    for (;;) {
        if (!next(p, &key, err))
            return false;
        if (key.kind == YEV_MAP_END)
            return true;
        const struct mark_row *row = NULL;
        if (key.kind == YEV_SCALAR)
            row = find_row(key.text);
        else if (!skip(p, &key, err))
            return false;
        if (!read_value(p, e, row, key.line - 1, err))
            return false;
    }
}

static size_t count_blanks(struct span line)
{
    size_t n = 0;
    while (n < line.n && line.p[n] == ' ')
        n++;
    return n;
}

/* The line of the dash that starts the item whose value starts on line. */
static size_t find_dash(const struct marks_file *f, size_t line, size_t above)
{
    for (; line > above; line--) {
        struct span s = lines_at(&f->lines, line);
        size_t blanks = count_blanks(s);
        if (blanks == f->dash_column && blanks < s.n && s.p[blanks] == '-')
            break;
    }
    return line;
}

/* The first of the lines of comment that end right above line, below the line above. */
static size_t find_comments(const struct marks_file *f, size_t line, size_t above)
{
    while (line - 1 > above) {
        struct span s = words_trim(lines_at(&f->lines, line - 1));
        if (!s.n || s.p[0] != '#')
            break;
        line--;
    }
    return line;
}

static bool read_item(struct parsing *p, const struct yev *item, struct err *err)
{
    struct marks_file *f = p->file;
    if (item->is_flow)
        return refuse_flow(p, item, err);
    size_t above = f->n ? f->at[f->n - 1].last : f->list_line;
    struct marks_entry e = {.key_column = item->column - 1};
    e.dash = find_dash(f, item->line - 1, above);
    if (e.dash <= above) /* U+0085 ends a line for YAML, and for no editor */
        return refuse(p, item, "has two bookmarks on one line",
            "put a line break before this one in an editor", err);
    e.first = find_comments(f, e.dash, above);
    p->last = p->last > e.dash ? p->last : e.dash;
    p->hash = hash_start;
    if (item->kind == YEV_MAP ? !read_map(p, &e, err) : !skip(p, item, err))
        return false;
    if (item->kind == YEV_SCALAR)
        hash_event(p, item);
    e.hash = p->hash;
    e.last = p->last;
    f->at = mem_grow(f->at, &f->cap, f->n, sizeof *f->at);
    f->at[f->n++] = e;
    return true;
}

static bool read_list(struct parsing *p, size_t key_line, struct err *err)
{
    struct marks_file *f = p->file;
    struct yev ev = {0};
    uint64_t outside = p->hash;
    if (!next(p, &ev, err))
        return false;
    f->has_list = true;
    f->list_line = key_line;
    if (value_is_absent(&ev)) {
        p->hash = outside;
        return true;
    }
    if (ev.kind != YEV_SEQ)
        return ev.is_flow ? refuse_flow(p, &ev, err) : refuse_kind(p, &ev, err);
    if (ev.is_flow)
        return refuse_flow(p, &ev, err);
    f->dash_column = ev.column - 1;
    for (;;) {
        if (!next(p, &ev, err))
            return false;
        if (ev.kind == YEV_SEQ_END)
            break;
        if (!read_item(p, &ev, err))
            return false;
    }
    p->hash = outside;
    return true;
}

static bool read_version(struct parsing *p, struct err *err)
{
    struct yev ev = {0};
    if (!next(p, &ev, err))
        return false;
    if (ev.kind != YEV_SCALAR || !ev.text.n)
        return refuse_kind(p, &ev, err);
    p->has_version = true;
    if (span_is(ev.text, "1"))
        return true;
    for (size_t i = 0; i < ev.text.n; i++)
        if (ev.text.p[i] < '0' || ev.text.p[i] > '9')
            return refuse_kind(p, &ev, err);
    return refuse(p, &ev, "was written by a newer brief",
        "use that one, or a file of its own", err);
}

static bool read_root(struct parsing *p, const struct yev *root, struct err *err)
{
    struct marks_file *f = p->file;
    struct yev key = {0}, value = {0};
    f->has_root = true;
    if (root->is_flow)
        return refuse_flow(p, root, err);
    if (root->kind != YEV_MAP)
        return refuse_kind(p, root, err);
    f->dash_column = root->column + 1;
    for (;;) {
        if (!next(p, &key, err))
            return false;
        if (key.kind == YEV_MAP_END)
            break;
        bool is_read;
        if (key.kind == YEV_SCALAR && span_is(key.text, "bookmarks"))
            is_read = read_version(p, err);
        else if (key.kind == YEV_SCALAR && span_is(key.text, "marks") && !f->has_list)
            is_read = read_list(p, key.line - 1, err);
        else
            is_read =
                skip(p, &key, err) && next(p, &value, err) && skip(p, &value, err);
        if (!is_read)
            return false;
    }
    f->last = p->last;
    f->hash = p->hash;
    return p->has_version || refuse_kind(p, root, err);
}

static bool refuse_text(
    const char *name, size_t line, const char *what, const char *hint, struct err *err)
{
    err_set(err, ERR_INPUT, "%s", what);
    err_at(err, name, line, 0);
    err_hint(err, "%s", hint);
    return false;
}

/* What libyaml would read, or explain in other words. */
static bool check_text(const struct lines *lines, const char *name, struct err *err)
{
    struct span text = lines->text;
    if (text.n >= 2 &&
        (memcmp(text.p, "\xFF\xFE", 2) == 0 || memcmp(text.p, "\xFE\xFF", 2) == 0))
        return refuse_text(name, 0, "is in UTF-16", "save it as UTF-8", err);
    for (size_t i = 0; i < lines->n; i++) {
        struct span line = lines_at(lines, i);
        if (line.n > 7 &&
            (memcmp(line.p, "<<<<<<< ", 8) == 0 || memcmp(line.p, ">>>>>>> ", 8) == 0))
            return refuse_text(name, i + 1, "holds conflict markers",
                "settle the conflict in an editor", err);
        if (i && line.n >= 3 && memcmp(line.p, "\xEF\xBB\xBF", 3) == 0)
            return refuse_text(name, i + 1, "holds a byte order mark",
                "take that away in an editor: it belongs to the start of a file", err);
    }
    return true;
}

bool marks_file_read(
    struct marks_file *out, struct span text, const char *name, struct err *err)
{
    struct marks_file file = {0};
    struct parsing p = {.file = &file, .name = name, .hash = hash_start};
    struct input in;
    struct yev root = {0};
    bool is_read = false;
    lines_init(&file.lines, text);
    input_from_memory(&in, text, name);
    p.events = yev_create(&in, LIMIT_NESTING);
    if (check_text(&file.lines, name, err) && next(&p, &root, err)) {
        struct yev end = {0};
        is_read =
            root.kind == YEV_END || (read_root(&p, &root, err) && next(&p, &end, err));
    }
    yev_destroy(p.events);
    if (is_read)
        *out = file;
    else
        marks_file_finish(&file);
    return is_read;
}

void marks_file_finish(struct marks_file *f)
{
    arena_finish(&f->arena);
    lines_finish(&f->lines);
    free(f->at);
    *f = (struct marks_file){0};
}

const struct marks_entry *marks_file_find(const struct marks_file *f, struct span id)
{
    for (size_t i = 0; id.n && i < f->n; i++)
        if (span_eq(f->at[i].mark.id, id))
            return &f->at[i];
    return NULL;
}
