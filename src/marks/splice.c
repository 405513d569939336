/*
 * The file belongs to the person who reads and edits it, so a change is a cut
 * between bytes and never a new spelling of the whole. What is put in follows
 * the file: its line breaks, the column of its dashes. That the lines left
 * alone still say the same (a blank line may belong to the text above it) is
 * not reasoned out but looked at: splice_check compares what both texts say.
 */
#include "marks/splice.h"

#include <assert.h>
#include <string.h>

#include "brief/write_style.h"
#include "text/words.h"

/* The bytes from start to end are to make room for text. */
struct cut {
    size_t start;
    size_t end;
    struct str text; /* lines end with LF */
};

static bool has_carriage_returns(const struct lines *l)
{
    struct span line = lines_at(l, 0);
    return line.n >= 2 && line.p[line.n - 2] == '\r' && line.p[line.n - 1] == '\n';
}

/* Appends text with the file's line breaks. */
static void add_lines(struct str *out, struct span text, bool has_cr)
{
    while (text.n) {
        size_t n = span_chr(text, '\n');
        bool is_whole = n < text.n;
        bool is_bare = is_whole && (n == 0 || text.p[n - 1] != '\r');
        str_add(out, span_sub(text, 0, is_whole && !is_bare ? n - 1 : n));
        if (is_whole)
            str_adds(out, has_cr ? "\r\n" : "\n");
        text = span_sub(text, n + 1, text.n);
    }
}

static bool ends_a_line(const struct str *out)
{
    return out->n == 0 || out->p[out->n - 1] == '\n' || out->p[out->n - 1] == '\r';
}

static void apply_cut(struct str *out, const struct lines *l, const struct cut *cut)
{
    bool has_cr = has_carriage_returns(l);
    str_add(out, span_sub(l->text, 0, cut->start));
    bool is_at_end = cut->text.n && cut->start == l->text.n;
    if (is_at_end && cut->start && !ends_a_line(out))
        str_adds(out, has_cr ? "\r\n" : "\n");
    add_lines(out, str_span(&cut->text), has_cr);
    str_add(out, span_sub(l->text, cut->end, l->text.n));
}

/* The line at which op's entry is to be put in. */
static size_t line_to_add_at(const struct marks_file *f, const struct marks_op *op)
{
    const struct marks_entry *behind = marks_file_find(f, op->behind);
    if (!f->has_root)
        return f->lines.n;
    if (!f->has_list)
        return f->last + 1;
    if (behind)
        return behind->last + 1;
    bool is_first = !f->n || (op->block.n && !op->behind.n);
    return is_first ? f->list_line + 1 : f->at[f->n - 1].last + 1;
}

static size_t count_blanks(struct span line)
{
    size_t n = 0;
    while (n < line.n && line.p[n] == ' ')
        n++;
    return n;
}

/* The column of the dash in a block: that of its first line, which may be a comment's.
 */
static bool block_fits(struct span block, size_t column)
{
    while (block.n) {
        size_t n = count_blanks(block);
        if (n < block.n && block.p[n] == '-')
            return n == column;
        block = span_sub(block, span_chr(block, '\n') + 1, block.n);
    }
    return false;
}

static void cut_for_add(
    struct cut *cut, const struct marks_file *f, const struct marks_op *op)
{
    size_t column = f->has_root ? f->dash_column : WRITE_INDENT;
    cut->start = cut->end = lines_start(&f->lines, line_to_add_at(f, op));
    if (!f->has_root)
        str_adds(&cut->text, "bookmarks: 1\n");
    if (!f->has_list) {
        str_fill(&cut->text, ' ', column - WRITE_INDENT);
        str_adds(&cut->text, "marks:\n");
    }
    if (block_fits(op->block, column))
        str_add(&cut->text, op->block);
    else
        mark_write(&cut->text, &op->mark, column);
    if (!ends_a_line(&cut->text))
        str_addc(&cut->text, '\n');
}

static bool is_blank_line(const struct marks_file *f, size_t line)
{
    return line < f->lines.n && words_trim(lines_at(&f->lines, line)).n == 0;
}

/* Blank lines behind it go too where they would become the end of the text above. */
static void cut_for_remove(struct cut *cut, const struct marks_file *f,
    const struct marks_entry *e, struct marks_op *op, struct arena *arena)
{
    cut->start = lines_start(&f->lines, e->first);
    size_t behind = e->last + 1;
    while (e > f->at && is_blank_line(f, e[-1].last) && is_blank_line(f, behind))
        behind++;
    cut->end = lines_start(&f->lines, behind);
    op->block = arena_copy(arena, span_sub(f->lines.text, cut->start, cut->end));
    op->behind = arena_copy(arena, e > f->at ? e[-1].mark.id : (struct span){0});
}

/*
 * A new spelling for the value, put where the old one was; a comment that
 * follows the old one stays behind the first line of the new.
 */
static void cut_for_new_note(struct cut *cut, const struct marks_file *f,
    const struct marks_entry *e, struct span note)
{
    size_t indent = e->key_column + WRITE_INDENT;
    struct span before =
        span_sub(f->lines.text, lines_start(&f->lines, e->note_line), e->note_start);
    bool is_bare = before.n && before.p[before.n - 1] == ':'; /* `note:`, no value */
    struct span rest =
        span_sub(f->lines.text, e->note_end, lines_start(&f->lines, e->note_last + 1));
    bool is_block = rest.n == 0;
    size_t text_end = rest.n - (rest.n && rest.p[rest.n - 1] == '\n');
    text_end -= text_end && rest.p[text_end - 1] == '\r';
    struct str spelled = {0};
    cut->start = e->note_start;
    cut->end = is_block ? e->note_end : e->note_end + text_end;
    yaml_add_prose(&spelled, note, indent, e->key_column + strlen("note: "));
    size_t first = span_chr(str_span(&spelled), '\n');
    if (is_bare)
        str_addc(&cut->text, ' ');
    bool is_quoted = spelled.p[0] == '"'; /* no comment inside quotes */
    size_t comment_at = is_quoted ? spelled.n - 1 : first;
    str_add(&cut->text, span_sub(str_span(&spelled), 0, comment_at));
    str_add(&cut->text, span_sub(rest, 0, text_end));
    str_add(&cut->text, span_sub(str_span(&spelled), comment_at, spelled.n));
    if (!is_block && text_end < rest.n) /* its line break is there already */
        str_cut(&cut->text, cut->text.n - 1);
    str_finish(&spelled);
}

static void cut_for_note(struct cut *cut, const struct marks_file *f,
    const struct marks_entry *e, struct span note)
{
    if (!e->note_line) {
        cut->start = cut->end = lines_start(&f->lines, e->last + 1);
        str_fill(&cut->text, ' ', e->key_column);
        str_adds(&cut->text, "note: ");
        yaml_add_prose(&cut->text, note, e->key_column + WRITE_INDENT,
            e->key_column + strlen("note: "));
    } else if (note.n || e->note_line == e->dash) {
        cut_for_new_note(cut, f, e, note);
    } else {
        cut->start = lines_start(&f->lines, e->note_line);
        cut->end = lines_start(&f->lines, e->note_last + 1);
    }
}

bool splice(struct str *out, const struct marks_file *f, struct marks_op *op,
    struct arena *arena, struct err *err)
{
    const struct marks_entry *e = marks_file_find(f, op->mark.id);
    struct cut cut = {0};
    if (!op->mark.id.n) {
        err_set(err, ERR_INPUT, "this bookmark has no id in the file");
        err_hint(err, "give it one in an editor: `id:` and some letters and digits");
        return false;
    }
    if (op->kind == MARKS_REMOVE && e)
        cut_for_remove(&cut, f, e, op, arena);
    else if (op->kind == MARKS_NOTE && e && !span_eq(e->mark.note, op->mark.note))
        cut_for_note(&cut, f, e, op->mark.note);
    else if (!e &&
             (op->kind == MARKS_ADD || (op->kind == MARKS_NOTE && op->mark.note.n)))
        cut_for_add(&cut, f, op);
    apply_cut(out, &f->lines, &cut);
    str_finish(&cut.text);
    return true;
}

static bool check_note(const struct marks_entry *before,
    const struct marks_entry *after, const struct marks_op *op)
{
    struct mark wanted = before->mark;
    wanted.note = op->mark.note;
    return mark_eq(&wanted, &after->mark);
}

/* Whether all entries say the same, in the same order, but for the two named. */
static bool same_but(const struct marks_file *before, const struct marks_file *after,
    const struct marks_entry *old, const struct marks_entry *new)
{
    size_t a = 0, b = 0;
    for (;;) {
        a += a < before->n && &before->at[a] == old;
        b += b < after->n && &after->at[b] == new;
        if (a == before->n || b == after->n)
            return a == before->n && b == after->n;
        assert(before->at && after->at);
        if (before->at[a++].hash != after->at[b++].hash)
            return false;
    }
}

bool splice_check(const struct marks_file *before, const struct marks_file *after,
    const struct marks_op *op)
{
    const struct marks_entry *old = marks_file_find(before, op->mark.id);
    const struct marks_entry *new = marks_file_find(after, op->mark.id);
    bool is_added = !old && new;
    bool is_removed = op->kind == MARKS_REMOVE && old;
    bool is_noted = op->kind == MARKS_NOTE && old && new;
    bool is_wanted =
        op->kind == MARKS_ADD || (op->kind == MARKS_NOTE && op->mark.note.n);
    if ((is_wanted && !new) ||
        (op->kind == MARKS_NOTE && old && (!new || !check_note(old, new, op))) ||
        (is_added && !op->block.n && !mark_eq(&new->mark, &op->mark)) ||
        (before->has_root && before->has_list && before->hash != after->hash))
        return false;
    return same_but(before, after, is_removed || is_noted ? old : NULL,
        is_added || is_noted ? new : NULL);
}
