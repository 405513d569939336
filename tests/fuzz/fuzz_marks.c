/*
 * The reader of bookmarks and the splicer on any bytes: a file that is taken is
 * changed in the lines of one entry alone and says the rest as before, the way
 * there and back; what the quick search of opening finds, the whole parse does.
 */
#include <assert.h>
#include <string.h>

#include "marks/scan.h"
#include "marks/store.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_lines(const struct marks_file *f)
{
    size_t above = 0;
    for (size_t i = 0; i < f->n; i++) {
        const struct marks_entry *e = &f->at[i];
        assert(e->first > above || (i == 0 && e->first > f->list_line));
        assert(e->first <= e->dash && e->dash <= e->last && e->last < f->lines.n);
        assert(!e->note_line || (e->note_line >= e->dash && e->note_last <= e->last));
        assert(e->note_start <= e->note_end && e->note_end <= f->lines.text.n);
        above = e->last;
    }
}

/* All lines of before but those from first to last are there at both ends of after. */
static void check_rest(
    const struct marks_file *before, struct span after, size_t first, size_t end)
{
    struct span head =
        span_sub(before->lines.text, 0, lines_start(&before->lines, first));
    struct span tail = span_sub(
        before->lines.text, lines_start(&before->lines, end), before->lines.text.n);
    assert(after.n >= head.n + tail.n);
    assert(span_eq(span_sub(after, 0, head.n), head));
    assert(span_eq(span_sub(after, after.n - tail.n, after.n), tail));
}

static void try_op(struct span bytes, struct marks_op op)
{
    static const struct marks_store store = {.path = "bookmarks.yaml"};
    struct marks_file before = {0}, file = {0};
    struct arena arena = {0};
    struct str text = {0};
    struct err err;
    str_add(&text, bytes);
    assert(marks_file_read(&before, bytes, store.path, &err));
    assert(marks_file_read(&file, str_span(&text), store.path, &err));
    const struct marks_entry *e = marks_file_find(&before, op.mark.id);
    if (marks_store_apply(&store, &text, &file, &op, 1, &arena, &err)) {
        if (e && op.kind == MARKS_NOTE)
            check_rest(&before, str_span(&text), e->dash, e->last + 1);
        if (op.kind == MARKS_NOTE)
            assert(
                span_eq(marks_file_find(&file, op.mark.id)->mark.note, op.mark.note));
        if (e && op.kind == MARKS_REMOVE) {
            struct marks_op back = op;
            back.kind = MARKS_ADD;
            if (marks_store_apply(&store, &text, &file, &back, 1, &arena, &err))
                assert(marks_file_find(&file, op.mark.id));
        }
    }
    marks_file_finish(&before);
    marks_file_finish(&file);
    arena_finish(&arena);
    str_finish(&text);
}

static void check_scan(struct span bytes, const struct marks_file *file)
{
    struct brief b = {.id = span_of("one"), .title = span_of("A title")};
    struct mark_list quick = {0}, all = {0};
    struct err err;
    assert(marks_scan(&quick, bytes, &b, span_of("f.yaml"), "test", &err));
    mark_list_add_file(&all, file, &b, span_of("f.yaml"));
    assert(quick.n <= all.n); /* what is written in other ways may be missed */
    mark_list_finish(&quick);
    mark_list_finish(&all);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct span bytes = {(const char *)data, size};
    struct marks_file file = {0};
    struct err err = {0};
    if (!marks_file_read(&file, bytes, "test", &err)) {
        assert(err.kind == ERR_INPUT && err.what[0]);
        return 0;
    }
    check_lines(&file);
    check_scan(bytes, &file);
    struct mark mark = {.id = span_of("new"),
        .text = span_of("a text: it is"),
        .note = span_of("# a note\nwith \"two\" lines")};
    try_op(bytes, (struct marks_op){.kind = MARKS_ADD, .mark = mark});
    if (file.n)
        mark.id = file.at[size % file.n].mark.id;
    if (mark.id.n) {
        try_op(bytes, (struct marks_op){.kind = MARKS_NOTE, .mark = mark});
        try_op(bytes, (struct marks_op){.kind = MARKS_REMOVE, .mark = mark});
    }
    marks_file_finish(&file);
    return 0;
}
