#include "quality/labels.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "article/import.h"
#include "base/input.h"
#include "base/mem.h"

static const char *const names[FOR_COUNT] = {[PANE_CONTEXT] = "context",
    [PANE_AGENDA] = "agenda",
    [PANE_CHALLENGES] = "challenges",
    [PANE_OUTLOOK] = "outlook",
    [FOR_BOTTOM_LINE] = "bottom",
    [FOR_NOTHING] = "none"};

static void refuse(const char *what, struct span where)
{
    fprintf(stderr, "%s: %.*s\n", what, (int)where.n, where.p);
    exit(2);
}

void labels_read(struct str *out, char *const *paths, size_t n)
{
    if (!n)
        refuse("no labelled files are given", span_of(""));
    for (size_t i = 0; i < n; i++) {
        struct input in = {.fd = -1};
        struct err err = {0};
        if (!input_open(&in, paths[i], 1 << 24, &err) ||
            !input_read_all(&in, out, &err))
            refuse(err.what, span_of(paths[i]));
        input_close(&in);
        str_adds(out, "\n");
    }
}

static struct span take_line(struct span *rest)
{
    size_t n = span_chr(*rest, '\n');
    struct span line = span_sub(*rest, 0, n);
    *rest = span_sub(*rest, n + 1, rest->n);
    return line;
}

static uint8_t read_name(struct span name, struct span line)
{
    uint8_t use = 0;
    while (use < FOR_COUNT && !span_is(name, names[use]))
        use++;
    if (use == FOR_COUNT)
        refuse("no label", line);
    return use;
}

static struct label read_label(struct span line)
{
    size_t colon = span_chr(line, ':');
    struct span rest = span_sub(line, 0, colon);
    struct label label = {.text = span_sub(line, colon + 2, line.n)};
    for (bool is_first = true; rest.n || is_first; is_first = false) {
        size_t n = span_chr(rest, '/');
        uint8_t use = read_name(span_sub(rest, 0, n), line);
        if (is_first)
            label.gold = use;
        else
            label.also |= (uint8_t)(1U << use);
        rest = span_sub(rest, n + 1, rest.n);
    }
    return label;
}

static void add_label(struct labelled *l, struct span line, bool is_paragraph)
{
    l->at = mem_grow(l->at, &l->cap, l->n, sizeof *l->at);
    l->at[l->n] = read_label(line);
    str_adds(&l->text, is_paragraph ? "\n\n" : " ");
    str_add(&l->text, l->at[l->n++].text);
}

bool labels_next(struct span *rest, struct labelled *out)
{
    static const char mark[] = "== ";
    bool is_paragraph = true;
    struct err err = {0};
    struct span line = {0};
    *out = (struct labelled){0};
    while (!line.n && rest->n)
        line = take_line(rest);
    if (!line.n)
        return false;
    if (!span_is(span_sub(line, 0, strlen(mark)), mark))
        refuse("no title", line);
    str_add(&out->text, span_sub(line, strlen(mark), line.n));
    while (rest->n && !span_is(span_sub(*rest, 0, strlen(mark)), mark)) {
        line = take_line(rest);
        if (line.n)
            add_label(out, line, is_paragraph);
        is_paragraph = !line.n;
    }
    str_adds(&out->text, "\n");
    if (!import_article(str_span(&out->text), IMPORT_TEXT, NULL, &out->story, &err))
        refuse(err.what, str_span(&out->text));
    judge_story(&out->judgement, &out->story);
    return true;
}

void labelled_finish(struct labelled *l)
{
    judge_finish(&l->judgement);
    story_finish(&l->story);
    str_finish(&l->text);
    free(l->at);
}

size_t labels_unused(const struct labelled *l)
{
    size_t used = 0;
    for (size_t i = 0; i < l->judgement.n; i++)
        used += labels_of(l, i) != NULL;
    return l->n > used ? l->n - used : 0;
}

const struct label *labels_of(const struct labelled *l, size_t sentence)
{
    struct span text = story_sentence_text(&l->story, &l->story.sentences[sentence]);
    for (size_t i = 0; i < l->n; i++)
        if (span_eq(l->at[i].text, text))
            return &l->at[i];
    return NULL;
}
