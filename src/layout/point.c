/*
 * The one place that says in which order the parts of a point stand and what
 * separates them, so that screen, text and page can't drift apart.
 */
#include "layout/point.h"

#include <stdio.h>

#include "text/safe.h"

static const char gap[] = "  "; /* behind a topic and a date */

/*
 * ` [p8]`, ` [p8, paraphrase]`, ` [gap]`, or nothing; ` [not in p8]` where it says that
 * it quotes the article and does not.
 */
static void add_source(struct block *out, const struct article *a, struct trace t)
{
    bool is_quoted = t.kind == KIND_QUOTED;
    bool is_failed = is_quoted && a && a->n && !t.is_verbatim;
    bool is_named = t.kind != KIND_NONE && !is_quoted;
    if (!t.paragraph && !is_named && !is_failed)
        return;
    char text[48], number[16] = "";
    if (t.paragraph)
        snprintf(number, sizeof number, "p%lu", (unsigned long)t.paragraph);
    else if (is_failed)
        snprintf(number, sizeof number, "the article");
    snprintf(text, sizeof text, " [%s%s%s%s]", is_failed ? "not in " : "", number,
        t.paragraph && is_named ? ", " : "", is_named ? kind_names[t.kind] : "");
    block_add_literal(out, ROLE_SOURCE, text);
}

void layout_point(struct block *out, const struct article *a, const struct point *p,
    const struct layout_options *options)
{
    block_clear(out);
    if (p->topic.n) {
        block_add(out, ROLE_TOPIC, p->topic, options->flags);
        block_add_literal(out, ROLE_PLAIN, gap);
    }
    if (p->date.n) {
        block_add(out, ROLE_DATE, p->date, options->flags);
        block_add_literal(out, ROLE_PLAIN, gap);
    }
    block_add(out, ROLE_PLAIN, p->text, options->flags);
    add_source(out, a, trace_point(a, p));
    block_wrap(out, options->width, 0);
    if (options->with_detail && p->detail.n) {
        block_add(out, ROLE_DETAIL, p->detail, options->flags);
        block_wrap(out, options->width, 0);
    }
}

static void add_item(struct block *out, const char *before, struct span text,
    const struct layout_options *options)
{
    if (!text.n)
        return;
    if (out->text.n)
        block_add(
            out, ROLE_PLAIN, span_of(" \u00b7 "), options->flags | SAFE_KEEP_BLANKS);
    block_add_literal(out, ROLE_PLAIN, before);
    block_add(out, ROLE_PLAIN, text, options->flags);
}

/* `BBC Express News · A. Writer · 2026-11-20`, "date not stated" where there is none.
 */
void layout_meta(
    struct block *out, const struct brief *b, const struct layout_options *options)
{
    block_clear(out);
    add_item(out, "", b->publisher, options);
    add_item(out, "", b->author, options);
    if (b->published.n)
        add_item(out, "", b->published, options);
    else if (!b->updated.n)
        add_item(out, "", span_of("date not stated"), options);
    add_item(out, "updated ", b->updated, options);
    block_wrap(out, options->width, 0);
}

static void shorten_to_fit(
    struct layout_head *head, size_t max_rows, const struct layout_options *options)
{
    block_shorten(&head->title, 2, options->width, options->flags);
    block_shorten(&head->meta, 1, options->width, options->flags);
    /* One cell stays free behind a cut bottom line, so that it is seen to be cut. */
    if (layout_head_rows(head) > max_rows && !options->with_detail)
        block_shorten(&head->bottom_line, 1, options->width - 1, options->flags);
    if (layout_head_rows(head) > max_rows)
        block_clear(&head->meta);
    if (layout_head_rows(head) > max_rows)
        block_shorten(&head->title, 1, options->width, options->flags);
    if (layout_head_rows(head) > max_rows)
        block_clear(&head->title);
    if (layout_head_rows(head) > max_rows)
        block_shorten(&head->bottom_line, max_rows, options->width - 1, options->flags);
}

void layout_head(struct layout_head *out, const struct brief *b,
    const struct article *a, size_t max_rows, const struct layout_options *options)
{
    block_clear(&out->title);
    block_add(&out->title, ROLE_TITLE, b->title, options->flags);
    block_wrap(&out->title, options->width, max_rows ? 3 : 0);
    layout_meta(&out->meta, b, options);
    if (b->bottom_line.text.n) {
        layout_point(&out->bottom_line, a, &b->bottom_line, options);
    } else {
        block_clear(&out->bottom_line);
        block_add_literal(&out->bottom_line, ROLE_PLAIN, "no bottom line");
        block_wrap(&out->bottom_line, options->width, 1);
    }
    if (max_rows)
        shorten_to_fit(out, max_rows, options);
}

size_t layout_head_rows(const struct layout_head *head)
{
    return head->title.lines.n + head->meta.lines.n + head->bottom_line.lines.n;
}

void layout_head_finish(struct layout_head *head)
{
    block_finish(&head->title);
    block_finish(&head->meta);
    block_finish(&head->bottom_line);
}

void layout_paragraph(struct block *out, const struct article *a, size_t number,
    size_t start, size_t end, const struct layout_options *options)
{
    struct span text = article_paragraph(a, number);
    unsigned flags = options->flags | SAFE_KEEP_BLANKS;
    block_clear(out);
    block_add(out, ROLE_PLAIN, span_sub(text, 0, start), flags);
    block_add(out, ROLE_MARKED, span_sub(text, start, end), flags);
    block_add(
        out, ROLE_PLAIN, span_sub(text, end > start ? end : start, text.n), flags);
    block_wrap(out, options->width, 0);
}
