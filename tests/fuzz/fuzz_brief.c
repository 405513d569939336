/*
 * The brief reader on any bytes: it says no just when it found an error, every
 * finding has words and stands in the order of the file, and a brief that was
 * read is what brief/brief.h promises. Its article is asked whether it supports it.
 */
#include <assert.h>
#include <string.h>

#include "base/limits.h"
#include "brief/read.h"
#include "brief/verify.h"
#include "text/utf8.h"
#include "text/words.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_text(struct span s)
{
    assert(s.n <= LIMIT_SCALAR);
    assert(utf8_check(s) == s.n);
}

static void check_point(const struct point *p)
{
    check_text(p->topic);
    check_text(p->text);
    check_text(p->detail);
    check_text(p->date);
    assert(words_trim(p->text).n > 0);
    assert(p->kind < KIND_COUNT);
    assert(p->priority >= PRIORITY_FIRST && p->priority <= PRIORITY_LAST);
    assert(p->line >= 1);
}

static void check_brief(const struct brief *b)
{
    const struct span texts[] = {b->id, b->title, b->publisher, b->author, b->url,
        b->published, b->updated, b->language};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        check_text(texts[i]);
    assert(words_trim(b->title).n > 0);
    assert(b->id.n <= 80);
    assert(utf8_check(b->article) == b->article.n);
    if (b->bottom_line.text.n)
        check_point(&b->bottom_line);
    for (size_t pane = 0; pane < PANE_COUNT; pane++) {
        assert(b->pane[pane].n <= LIMIT_POINTS);
        for (size_t i = 0; i < b->pane[pane].n; i++)
            check_point(&b->pane[pane].at[i]);
    }
}

static void check_findings(const struct findings *f)
{
    size_t errors = 0;
    for (size_t i = 0; i < f->n; i++) {
        const struct finding *one = &f->at[i];
        assert(one->what[0] && one->hint);
        assert(one->line > 0 || one->column == 0);
        assert(i == 0 || one->line == 0 ||
               (f->at[i - 1].line > 0 && f->at[i - 1].line <= one->line));
        errors += one->severity == SEVERITY_ERROR;
    }
    assert(errors == f->errors);
}

static void check_verdicts(const struct brief *b)
{
    struct article a;
    struct verdicts verdicts = {0};
    article_init(&a, b->article);
    verify_brief(&verdicts, b, &a);
    assert(verdicts.n <= brief_count(b) + 1 && verdicts.failures <= verdicts.n);
    for (size_t i = 0; i < verdicts.n; i++) {
        const struct verdict *v = &verdicts.at[i];
        assert(v->what[0] && v->hint && brief_point(b, v->at));
        assert(v->paragraph <= a.n && (v->passage.n > 0) == (v->paragraph > 0));
    }
    verdicts_finish(&verdicts);
    article_finish(&a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct span bytes = {(const char *)data, size};
    struct input in;
    struct brief b = {0};
    struct findings f = {0};
    struct err err = {0};
    brief_is_started(bytes);
    input_from_memory(&in, bytes, "input");
    bool is_read = brief_read(&in, &b, &f, &err);
    check_findings(&f);
    assert(is_read == (f.errors == 0));
    assert(err.kind == (is_read ? ERR_NONE : ERR_INPUT));
    if (is_read) {
        check_brief(&b);
        check_verdicts(&b);
    }
    brief_finish(&b);
    findings_finish(&f);
    return 0;
}
