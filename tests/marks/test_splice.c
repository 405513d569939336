/*
 * Random changes to a file that a person wrote and commented: every line but
 * those of the entry that is changed stays as it is, byte for byte.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lib/gen.h"
#include "marks/file.h"
#include "marks/splice.h"
#include "marks/store.h"

enum {
    FILES = 60,
    EDITS = 100,
    MAX_PARTS = 300,
};

/* What a file is made of: an entry with its comments, or what stands between. */
struct part {
    char id[24]; /* empty: no entry */
    struct str text;
};

struct sheet {
    struct part at[MAX_PARTS];
    size_t n;
    const char *feed;
    struct gen gen;
    unsigned seed;
    unsigned made; /* ids */
};

static const char *const foreign[] = {
    "      x-own: [a, {b: c}]@",
    "      # a comment inside@",
    "      x-map:@        k: v@",
    "      note: old  # said why@",
    "      note: >@        folded  @        old@@@",
    "      note:@",
    "      note:@        below@",
    "      note: \"q\\\"q@        q\" # r@",
    "      x-kept: |+@        kept@@@",
    "@",
    "      added: 2026-01-01@",
};

/* '@' is a line feed of the file's kind. */
static void add_text(struct sheet *s, struct str *out, const char *text)
{
    for (; *text; text++) {
        if (*text == '@')
            str_adds(out, s->feed);
        else
            str_addc(out, *text);
    }
}

static struct part *add_part(struct sheet *s)
{
    assert_true(s->n < MAX_PARTS);
    s->at[s->n] = (struct part){0};
    return &s->at[s->n++];
}

/*
 * What belongs to an entry: the comments right above it, and all to its last
 * character. What follows (blank lines) goes to a part of its own.
 */
static void make_entry(struct sheet *s)
{
    struct part *between = add_part(s);
    add_text(s, &between->text, "");
    if (gen_below(&s->gen, 3) == 0)
        add_text(s, &between->text, "@");
    struct part *p = add_part(s);
    snprintf(p->id, sizeof p->id, "id%u", s->made++);
    if (gen_below(&s->gen, 2))
        add_text(
            s, &p->text, gen_below(&s->gen, 2) ? "    # above@" : "# left@    #2@");
    str_addf(&p->text, "    - id: %s%s", p->id, s->feed);
    bool has_note = false;
    for (size_t i = gen_below(&s->gen, 4); i > 0; i--) {
        const char *line =
            foreign[gen_below(&s->gen, sizeof foreign / sizeof *foreign)];
        bool is_note = strncmp(line, "      note", 10) == 0;
        if (!(is_note && has_note))
            add_text(s, &p->text, line);
        has_note = has_note || is_note;
    }
    add_text(s, &p->text,
        "      text: >-@        The text, which is longer@        than"
        " a line@");
}

static void make_sheet(struct sheet *s, unsigned seed)
{
    *s = (struct sheet){.gen = {seed}, .seed = seed};
    s->feed = seed % 2 ? "\n" : "\r\n";
    add_text(s, &add_part(s)->text, "# mine@bookmarks: 1@x-own: kept@marks:@");
    for (size_t i = gen_below(&s->gen, 6); i > 0; i--)
        make_entry(s);
    add_text(s, &add_part(s)->text, "@# behind@x-end: |@  the end@");
}

static void finish_sheet(struct sheet *s)
{
    for (size_t i = 0; i < s->n; i++)
        str_finish(&s->at[i].text);
}

static void join(const struct sheet *s, struct str *out)
{
    for (size_t i = 0; i < s->n; i++)
        str_add(out, str_span(&s->at[i].text));
}

static size_t random_entry(struct sheet *s)
{
    size_t entries = 0;
    for (size_t i = 0; i < s->n; i++)
        entries += s->at[i].id[0] != '\0';
    size_t wanted = entries ? gen_below(&s->gen, entries) : 0, i = 0;
    if (!entries)
        return s->n;
    for (;; i++)
        if (s->at[i].id[0] && wanted-- == 0)
            return i;
}

/* The changed text without what comes before and behind the part that was changed. */
static struct span middle(const struct sheet *s, size_t part, struct span text)
{
    struct str before = {0}, behind = {0};
    for (size_t i = 0; i < s->n; i++)
        if (i != part)
            str_add(i < part ? &before : &behind, str_span(&s->at[i].text));
    if (text.n < before.n + behind.n ||
        !span_eq(span_sub(text, 0, before.n), str_span(&before)) ||
        !span_eq(span_sub(text, text.n - behind.n, text.n), str_span(&behind)))
        fail_msg("seed %u: other lines changed:\n%.*s\nwas:\n%s...%s", s->seed,
            (int)text.n, text.p, str_c(&before), str_c(&behind));
    struct span found = span_sub(text, before.n, text.n - behind.n);
    str_finish(&before);
    str_finish(&behind);
    return found;
}

static void random_op(
    struct sheet *s, struct marks_op *op, struct str *note, char id[24], size_t *part)
{
    *part = random_entry(s);
    *op = (struct marks_op){.kind = (enum marks_op_kind)gen_below(&s->gen, 3)};
    if (*part == s->n)
        op->kind = MARKS_ADD;
    if (gen_below(&s->gen, 4))
        gen_text(&s->gen, note, GEN_NASTY, 30);
    if (op->kind == MARKS_ADD)
        snprintf(id, 24, "id%u", s->made++);
    else
        snprintf(id, 24, "%s", s->at[*part].id);
    op->mark.id = span_of(id);
    op->mark.text = span_of("A text: of its own.");
    op->mark.pane = span_of("context");
}

/* Makes room for what is added: where the last entry ends. */
static size_t part_for_add(struct sheet *s)
{
    size_t last = 0;
    for (size_t i = 0; i < s->n; i++)
        if (s->at[i].id[0])
            last = i;
    assert_true(s->n < MAX_PARTS);
    memmove(s->at + last + 2, s->at + last + 1, (s->n - last - 1) * sizeof *s->at);
    s->at[last + 1] = (struct part){0};
    s->n++;
    return last + 1;
}

static void edit(struct sheet *s, struct marks_store *store)
{
    struct marks_op op;
    struct marks_file file = {0};
    struct arena arena = {0};
    struct err err;
    struct str text = {0}, note = {0};
    char id[24];
    size_t part;
    random_op(s, &op, &note, id, &part);
    op.mark.note = mark_clean_note(&arena, str_span(&note));
    join(s, &text);
    if (op.kind == MARKS_ADD)
        part = part_for_add(s);
    if (!marks_file_read(&file, str_span(&text), "test", &err) ||
        !marks_store_apply(store, &text, &file, &op, 1, &arena, &err))
        fail_msg("seed %u: %zu: %s (%d, %s):\n%s", s->seed, err.line, err.what, op.kind,
            id, str_c(&text));
    struct span now = middle(s, part, str_span(&text));
    assert_true(op.kind == MARKS_REMOVE ? now.n == 0 : now.n > 0);
    const struct marks_entry *e = marks_file_find(&file, op.mark.id);
    assert_true((e != NULL) == (op.kind != MARKS_REMOVE));
    assert_true(!e || span_eq(e->mark.note, op.mark.note));
    str_cut(&s->at[part].text, 0);
    str_add(&s->at[part].text, now);
    snprintf(s->at[part].id, sizeof id, "%s", op.kind == MARKS_REMOVE ? "" : id);
    marks_file_finish(&file);
    arena_finish(&arena);
    str_finish(&text);
    str_finish(&note);
}

static void touches_only_the_lines_of_its_entry(void **state)
{
    (void)state;
    struct marks_store store = {.path = "test"};
    for (unsigned seed = 1; seed <= FILES; seed++) {
        struct sheet s;
        make_sheet(&s, seed);
        for (int i = 0; i < EDITS; i++)
            edit(&s, &store);
        finish_sheet(&s);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(touches_only_the_lines_of_its_entry),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
