/*
 * Three things make what is shown: what the file said when it was last read
 * (known), what could not be saved since (pending), and the brief. The items
 * are made anew from these at every change, so that there is no fourth truth.
 * An operation says only what changes, by id: it stays right while other
 * windows change the file. Undo is such an operation too, worked out when the
 * one it undoes is applied, which is when the one that redoes it gets known.
 */
#include "marks/marks.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/replace.h"
#include "marks/splice.h"
#include "marks/store.h"

struct ops {
    struct marks_op *at;
    size_t n;
    size_t cap;
};

struct marks {
    struct str path;
    struct marks_store store;
    struct marks_stamp seen;   /* of what known came from */
    const struct brief *brief; /* borrowed; NULL: none yet */
    struct str file;
    struct mark_list known;
    struct arena arena; /* strings of operations: for the session */
    struct ops pending;
    struct ops undo, redo; /* the last is the next to be applied */
    size_t changes;        /* made in this session */
    struct mark_item *items;
    size_t n, cap;
};

struct marks *marks_create(const char *path, const struct lock_waiting *waiting)
{
    struct marks *m = mem_alloc(sizeof *m);
    str_adds(&m->path, path);
    m->store.path = str_c(&m->path);
    if (waiting)
        m->store.waiting = *waiting;
    return m;
}

void marks_destroy(struct marks *m)
{
    if (!m)
        return;
    str_finish(&m->path);
    str_finish(&m->file);
    mark_list_finish(&m->known);
    arena_finish(&m->arena);
    free(m->pending.at);
    free(m->undo.at);
    free(m->redo.at);
    free(m->items);
    free(m);
}

static void push(struct ops *ops, const struct marks_op *op)
{
    ops->at = mem_grow(ops->at, &ops->cap, ops->n, sizeof *ops->at);
    ops->at[ops->n++] = *op;
}

static bool has_context(
    const struct brief *b, const struct mark *mark, struct address at)
{
    struct span before, after;
    mark_context(b, at, &before, &after);
    return span_eq(before, mark->before) && span_eq(after, mark->after);
}

/* Where the text of a mark stands; of several places the one with the same neighbours.
 */
static bool find_point(
    const struct brief *b, const struct mark *mark, struct address *out)
{
    bool is_found = false;
    size_t pane = 0;
    if (span_is(mark->pane, "bottom_line")) {
        *out = (struct address){0};
        return b->bottom_line.text.n && span_eq(b->bottom_line.text, mark->text);
    }
    while (pane < PANE_COUNT && !span_is(mark->pane, panes[pane].key))
        pane++;
    for (size_t i = 0; pane < PANE_COUNT && i < b->pane[pane].n; i++) {
        if (!span_eq(b->pane[pane].at[i].text, mark->text))
            continue;
        struct address at = {(enum pane)pane, (uint32_t)i + 1};
        if (!is_found || (!has_context(b, mark, *out) && has_context(b, mark, at)))
            *out = at;
        is_found = true;
    }
    return is_found;
}

static struct mark_item item_of(const struct brief *b, const struct mark *mark)
{
    struct mark_item item = {.mark = *mark, .state = MARK_LOST};
    if (find_point(b, mark, &item.at))
        item.state = MARK_SAME;
    return item;
}

static size_t rank(const struct mark_item *item)
{
    if (item->state == MARK_LOST)
        return SIZE_MAX;
    size_t number = item->at.number;
    return number ? ((size_t)item->at.pane << 24) + number : 0;
}

/* By place; those of one place, and the lost, in the order they were made. */
static int compare_items(const void *a, const void *b)
{
    const struct mark_item *x = a, *y = b;
    if (rank(x) != rank(y))
        return rank(x) < rank(y) ? -1 : 1;
    int order = span_cmp(x->mark.added, y->mark.added);
    return order ? order : span_cmp(x->mark.id, y->mark.id);
}

/* Adds a mark whose strings are somebody else's. */
static void append(struct mark_list *l, const struct mark *mark)
{
    l->at = mem_grow(l->at, &l->cap, l->n, sizeof *l->at);
    l->at[l->n++] = *mark;
}

/* What an operation makes of a list of marks; the strings stay the operation's. */
static void apply_in_memory(struct mark_list *l, const struct marks_op *op)
{
    size_t i = 0;
    while (i < l->n && !span_eq(l->at[i].id, op->mark.id))
        i++;
    bool is_there = i < l->n;
    if (is_there && op->kind == MARKS_REMOVE) {
        l->n--;
        memmove(l->at + i, l->at + i + 1, (l->n - i) * sizeof *l->at);
    } else if (is_there && op->kind == MARKS_NOTE) {
        l->at[i].note = op->mark.note;
    } else if (!is_there &&
               (op->kind == MARKS_ADD || (op->kind == MARKS_NOTE && op->mark.note.n))) {
        append(l, &op->mark);
    }
}

static void show(struct marks *m)
{
    struct mark_list list = {0};
    m->n = 0;
    if (!m->brief)
        return;
    for (size_t i = 0; i < m->known.n; i++)
        append(&list, &m->known.at[i]);
    for (size_t i = 0; i < m->pending.n; i++) {
        const struct marks_op *op = &m->pending.at[i];
        if (mark_is_of(&op->mark, m->brief, str_span(&m->file)))
            apply_in_memory(&list, op);
    }
    for (size_t i = 0; i < list.n; i++) {
        m->items = mem_grow(m->items, &m->cap, m->n, sizeof *m->items);
        m->items[m->n++] = item_of(m->brief, &list.at[i]);
    }
    if (m->n)
        qsort(m->items, m->n, sizeof *m->items, compare_items);
    mark_list_finish(&list);
}

static bool read_known(struct marks *m, struct err *err)
{
    struct str text = {0};
    struct mark_list fresh = {0};
    struct marks_stamp stamp = marks_stamp_of(m->store.path);
    bool is_read = marks_store_read(&m->store, &text, err) &&
                   marks_scan(&fresh, str_span(&text), m->brief, str_span(&m->file),
                       m->store.path, err);
    m->seen = stamp;
    if (is_read) {
        mark_list_finish(&m->known);
        m->known = fresh;
        show(m);
    } else {
        mark_list_finish(&fresh);
    }
    str_finish(&text);
    return is_read;
}

bool marks_open(
    struct marks *m, const struct brief *b, const char *file, struct err *err)
{
    size_t kept = 0;
    m->brief = b;
    str_cut(&m->file, 0);
    str_adds(&m->file, file);
    if (read_known(m, err))
        return true;
    for (size_t i = 0; i < m->known.n; i++) /* as they were, if it is the same brief */
        if (mark_is_of(&m->known.at[i], b, str_span(&m->file)))
            m->known.at[kept++] = m->known.at[i];
    m->known.n = kept;
    show(m);
    return false;
}

void marks_close(struct marks *m)
{
    m->brief = NULL;
    m->n = 0;
    mark_list_finish(&m->known);
}

bool marks_refresh(struct marks *m, bool *is_changed, struct err *err)
{
    *is_changed = false;
    struct marks_stamp stamp = marks_stamp_of(m->store.path);
    if (marks_stamp_eq(m->seen, stamp))
        return true;
    if (m->brief)
        return *is_changed = read_known(m, err);
    m->seen = stamp;
    return *is_changed = true;
}

size_t marks_count(const struct marks *m)
{
    return m->n;
}

const struct mark_item *marks_nth(const struct marks *m, size_t n)
{
    return n < m->n ? &m->items[n] : NULL;
}

const struct mark_item *marks_at(const struct marks *m, struct address at)
{
    struct mark_item key = {.state = MARK_SAME, .at = at};
    size_t low = 0, high = m->n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (rank(&m->items[middle]) < rank(&key))
            low = middle + 1;
        else
            high = middle;
    }
    return low < m->n && rank(&m->items[low]) == rank(&key) ? &m->items[low] : NULL;
}

/* By title, then brief; those of one brief in the order they were made. */
static int compare_briefs(const void *a, const void *b)
{
    const struct mark *x = a, *y = b;
    const struct span keys[][2] = {{x->title, y->title}, {x->brief, y->brief},
        {x->added, y->added}, {x->id, y->id}};
    int order = 0;
    for (size_t i = 0; i < sizeof keys / sizeof *keys && order == 0; i++)
        order = span_cmp(keys[i][0], keys[i][1]);
    return order;
}

bool marks_list_others(const struct marks *m, struct mark_list *out, struct err *err)
{
    struct str text = {0};
    struct marks_file file = {0};
    struct mark_list all = {0};
    bool is_read = marks_store_read(&m->store, &text, err) &&
                   marks_file_read(&file, str_span(&text), m->store.path, err);
    if (is_read) {
        mark_list_add_file(&all, &file, NULL, (struct span){0});
        for (size_t i = 0; i < m->pending.n; i++)
            apply_in_memory(&all, &m->pending.at[i]);
    }
    for (size_t i = 0; i < all.n; i++)
        if (!m->brief || !mark_is_of(&all.at[i], m->brief, str_span(&m->file)))
            mark_list_add(out, &all.at[i]);
    if (out->n)
        qsort(out->at, out->n, sizeof *out->at, compare_briefs);
    mark_list_finish(&all);
    marks_file_finish(&file);
    str_finish(&text);
    return is_read;
}

bool marks_save(struct marks *m, struct err *err)
{
    struct str text = {0};
    struct marks_file file = {0};
    struct marks_stamp stamp;
    if (m->pending.n == 0)
        return true;
    bool is_saved = marks_store_save(
        &m->store, m->pending.at, m->pending.n, &m->arena, &text, &file, &stamp, err);
    if (is_saved) {
        m->pending.n = 0;
        m->seen = stamp;
        mark_list_finish(&m->known);
        if (m->brief)
            mark_list_add_file(&m->known, &file, m->brief, str_span(&m->file));
    }
    show(m);
    marks_file_finish(&file);
    str_finish(&text);
    return is_saved;
}

/* Applies op and says what undoes it. */
static struct marks_op apply(
    struct marks *m, const struct marks_op *op, bool *is_saved, struct err *err)
{
    static const enum marks_op_kind inverses[] = {
        [MARKS_ADD] = MARKS_REMOVE,
        [MARKS_REMOVE] = MARKS_ADD,
        [MARKS_NOTE] = MARKS_NOTE,
    };
    m->changes++;
    push(&m->pending, op);
    size_t place = m->pending.n - 1;
    *is_saved = marks_save(m, err);
    struct marks_op inverse = {.kind = inverses[op->kind], .mark = op->mark};
    if (op->kind == MARKS_NOTE) {
        inverse.mark.note = op->was;
        inverse.was = op->mark.note;
    }
    if (op->kind == MARKS_REMOVE) { /* its lines are known now, if they were there */
        inverse.block = m->pending.at[place].block;
        inverse.behind = m->pending.at[place].behind;
    }
    return inverse;
}

/* A change that a person made: it can be undone, and what was undone is past. */
static bool change(struct marks *m, const struct marks_op *op, struct err *err)
{
    bool is_saved;
    if (!op->mark.id.n) {
        err_set(err, ERR_INPUT, "this bookmark has no id in the file");
        err_at(err, m->store.path, 0, 0);
        err_hint(err, "give it one in an editor: `id:` and some letters and digits");
        return false;
    }
    struct marks_op inverse = apply(m, op, &is_saved, err);
    push(&m->undo, &inverse);
    m->redo.n = 0;
    return is_saved;
}

bool marks_add(struct marks *m, struct address at, struct span note, const char *time,
    struct err *err)
{
    char id[MARK_ID + 1];
    if (!mark_make_id(id, err))
        return false;
    struct marks_op op = {.kind = MARKS_ADD};
    op.mark = mark_of_point(&m->arena, m->brief, str_span(&m->file), at);
    op.mark.id = arena_copy(&m->arena, span_of(id));
    op.mark.note = mark_clean_note(&m->arena, note);
    op.mark.added = arena_copy(&m->arena, span_of(time));
    return change(m, &op, err);
}

bool marks_set_note(
    struct marks *m, const struct mark *mark, struct span note, struct err *err)
{
    struct marks_op op = {.kind = MARKS_NOTE};
    op.mark = mark_copy(&m->arena, mark);
    op.was = op.mark.note;
    op.mark.note = mark_clean_note(&m->arena, note);
    return change(m, &op, err);
}

bool marks_remove(struct marks *m, const struct mark *mark, struct err *err)
{
    struct marks_op op = {.kind = MARKS_REMOVE};
    op.mark = mark_copy(&m->arena, mark);
    return change(m, &op, err);
}

static const struct mark *next_of(const struct ops *ops)
{
    return ops->n ? &ops->at[ops->n - 1].mark : NULL;
}

const struct mark *marks_next_undo(const struct marks *m)
{
    return next_of(&m->undo);
}

const struct mark *marks_next_redo(const struct marks *m)
{
    return next_of(&m->redo);
}

/* Applies the last of from, and puts what undoes that at the end of to. */
static bool step(struct marks *m, struct ops *from, struct ops *to, struct err *err)
{
    bool is_saved;
    if (!from->n)
        return true;
    struct marks_op op = from->at[--from->n];
    struct marks_op inverse = apply(m, &op, &is_saved, err);
    push(to, &inverse);
    return is_saved;
}

bool marks_undo(struct marks *m, struct err *err)
{
    return step(m, &m->undo, &m->redo, err);
}

bool marks_redo(struct marks *m, struct err *err)
{
    return step(m, &m->redo, &m->undo, err);
}

size_t marks_unsaved(const struct marks *m)
{
    return m->pending.n;
}

size_t marks_changes(const struct marks *m)
{
    return m->changes;
}

/* A file of its own: the marks that are shown, and what is unsaved of other briefs. */
static void write_shown(struct str *out, const struct marks *m)
{
    struct mark_list list = {0};
    for (size_t i = 0; i < m->n; i++)
        append(&list, &m->items[i].mark);
    for (size_t i = 0; i < m->pending.n; i++)
        apply_in_memory(&list, &m->pending.at[i]);
    str_adds(out, "bookmarks: 1\nmarks:\n");
    for (size_t i = 0; i < list.n; i++)
        mark_write(out, &list.at[i], 2);
    mark_list_finish(&list);
}

bool marks_save_copy(const struct marks *m, const char *path, struct err *err)
{
    struct str text = {0};
    struct marks_file file = {0};
    struct arena arena = {0};
    struct err ignored;
    struct ops ops = {0};
    for (size_t i = 0; i < m->pending.n; i++)
        push(&ops, &m->pending.at[i]);
    bool is_whole =
        marks_store_read(&m->store, &text, &ignored) &&
        marks_file_read(&file, str_span(&text), m->store.path, &ignored) &&
        marks_store_apply(&m->store, &text, &file, ops.at, ops.n, &arena, &ignored);
    if (!is_whole) {
        str_cut(&text, 0);
        write_shown(&text, m);
    }
    bool is_done = replace_file(path, str_span(&text), REPLACE_SYNC | REPLACE_NEW, err);
    marks_file_finish(&file);
    arena_finish(&arena);
    free(ops.at);
    str_finish(&text);
    return is_done;
}
