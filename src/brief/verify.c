/*
 * What is worked out for the screen (brief/trace.h) says whether a text stands in the
 * article; here it is said what that means for each kind of point, and why one fails.
 * What a paraphrase claims is told in brief/claims.h.
 */
#ifndef _GNU_SOURCE
/* for memmem, which is POSIX only since 2024;
 * NOLINTNEXTLINE(bugprone-reserved-identifier) */
#define _GNU_SOURCE
#endif
#include "brief/verify.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/str.h"
#include "brief/claims.h"
#include "text/words.h"

enum {
    LIST_MAX = 200, /* bytes of what is missing in one message */
};

static const char mend[] = "mend it or say `kind: paraphrase`";

/* One brief being judged. */
struct judging {
    struct verdicts *out;
    const struct article *article;
    struct claims claims; /* once a paraphrase asks for them */
    bool has_claims;
    size_t spent; /* bytes passed in looks for passages */
};

static struct verdict *add(
    struct judging *j, struct address at, const struct point *p, enum kind kind)
{
    struct verdicts *v = j->out;
    v->at = mem_grow(v->at, &v->cap, v->n, sizeof *v->at);
    struct verdict *added = &v->at[v->n++];
    *added = (struct verdict){
        .at = at, .line = p->line, .column = p->column, .kind = kind, .hint = ""};
    return added;
}

/* A failure, with the passage nearest to text. */
static void fail(struct judging *j, struct address at, const struct point *p,
    enum kind kind, struct span text, const char *what, const char *hint)
{
    struct verdict *v = add(j, at, p, kind);
    v->is_failure = true;
    v->what = what;
    v->hint = hint;
    j->out->failures++;
    if (j->spent + j->article->folded.n > VERIFY_BUDGET)
        return;
    j->spent += j->article->folded.n;
    v->paragraph = nearest_passage(j->article, text, &v->passage);
}

/* -- quoted -- */

static bool stands_in(const struct article *a, struct span text, size_t paragraph)
{
    struct str folded = {0};
    struct span hay = article_paragraph(a, paragraph);
    words_fold(&folded, text);
    bool is_there = !folded.n || (hay.n && memmem(hay.p, hay.n, folded.p, folded.n));
    str_finish(&folded);
    return is_there;
}

static bool judge_text(
    struct judging *j, struct address at, const struct point *p, struct trace t)
{
    struct arena *arena = &j->out->arena;
    unsigned long written = p->paragraph, last = j->article->n, found = t.paragraph;
    const char *what = NULL, *hint = mend;
    if (written > last) {
        what = arena_format(
            arena, "there is no p%lu: the article ends with p%lu", written, last);
        if (t.is_verbatim)
            hint = arena_format(arena, "it stands in p%lu", found);
    } else if (t.is_verbatim && written && written != found) {
        what = arena_format(arena, "not word for word in p%lu", written);
        hint = arena_format(arena, "it stands in p%lu", found);
    } else if (!t.is_verbatim && written) {
        what = arena_format(arena, "not word for word in p%lu", written);
    } else if (!t.is_verbatim) {
        what = "not word for word in the article";
    }
    if (what)
        fail(j, at, p, KIND_QUOTED, p->text, what, hint);
    return !what;
}

static void judge_quoted(
    struct judging *j, struct address at, const struct point *p, struct trace t)
{
    const struct {
        const char *name;
        struct span text;
    } parts[] = {{"topic", p->topic}, {"detail", p->detail}};
    if (!judge_text(j, at, p, t))
        return;
    for (size_t i = 0; i < 2; i++) {
        if (stands_in(j->article, parts[i].text, t.paragraph))
            continue;
        const char *what =
            arena_format(&j->out->arena, "the %s is not word for word in p%lu",
                parts[i].name, (unsigned long)t.paragraph);
        fail(j, at, p, KIND_QUOTED, parts[i].text, what, mend);
        return;
    }
}

/* -- paraphrase -- */

static void list(struct str *missing, struct span token)
{
    if (missing->n + token.n > LIST_MAX)
        return;
    if (missing->n)
        str_adds(missing, ", ");
    str_add(missing, token);
}

static void list_claims(struct judging *j, struct span text, struct str *missing)
{
    struct claim_walk walk = {.text = text};
    struct span claim;
    while (claims_missing(&j->claims, &walk, &claim))
        list(missing, claim);
}

/* Opening and closing marks; the same one twice where it does both. */
static const char *const marks[][2] = {
    {"\u201C", "\u201D"}, {"\u201E", "\u201C"}, {"\u00AB", "\u00BB"}, {"\"", "\""}};

static size_t find(struct span s, size_t from, const char *mark)
{
    size_t n = strlen(mark);
    const char *at = from < s.n ? memmem(s.p + from, s.n - from, mark, n) : NULL;
    return at ? (size_t)(at - s.p) : s.n;
}

/* Without the stop or comma that belongs to the sentence around it. */
static struct span without_stop(struct span s)
{
    while (s.n && strchr(".,;!?", s.p[s.n - 1]) && s.p[s.n - 1])
        s.n--;
    return s;
}

static void list_quotations(struct judging *j, struct span text, struct str *missing)
{
    struct passage unused;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        const char *open = marks[i][0], *close = marks[i][1];
        for (size_t at = 0, end; (at = find(text, at, open)) < text.n; at = end) {
            size_t start = at + strlen(open);
            end = find(text, start, close);
            struct span inner = without_stop(span_sub(text, start, end));
            if (end < text.n && inner.n && !article_find(j->article, inner, 0, &unused))
                list(missing, span_sub(text, at, end + strlen(close)));
            end += end < text.n ? strlen(close) : 0;
        }
    }
}

static void judge_paraphrase(
    struct judging *j, struct address at, const struct point *p)
{
    const struct span parts[] = {p->topic, p->text, p->detail};
    struct str missing = {0}, folded = {0};
    struct arena *arena = &j->out->arena;
    if (!j->has_claims)
        claims_init(&j->claims, str_span(&j->article->folded));
    j->has_claims = true;
    for (size_t i = 0; i < 3; i++) {
        str_cut(&folded, 0);
        words_fold(&folded, parts[i]);
        list_claims(j, str_span(&folded), &missing);
        list_quotations(j, str_span(&folded), &missing);
    }
    if (missing.n) {
        fail(j, at, p, KIND_PARAPHRASE, p->text,
            arena_format(arena, "not in the article: %s", str_c(&missing)),
            "mend it or say `kind: inference`");
    } else if (p->paragraph > j->article->n) {
        fail(j, at, p, KIND_PARAPHRASE, p->text,
            arena_format(arena, "there is no p%lu: the article ends with p%lu",
                (unsigned long)p->paragraph, (unsigned long)j->article->n),
            "");
    }
    str_finish(&missing);
    str_finish(&folded);
}

/* -- all -- */

static void judge(struct judging *j, struct address at, const struct point *p)
{
    struct trace t = trace_point(j->article, p);
    if (t.kind == KIND_QUOTED) {
        judge_quoted(j, at, p, t);
    } else if (t.kind == KIND_PARAPHRASE) {
        judge_paraphrase(j, at, p);
    } else {
        struct verdict *v = add(j, at, p, t.kind);
        v->what = arena_format(&j->out->arena, "%s, not judged", kind_names[t.kind]);
    }
}

void verify_brief(struct verdicts *out, const struct brief *b, const struct article *a)
{
    struct judging j = {.out = out, .article = a};
    if (b->bottom_line.text.n)
        judge(&j, (struct address){0}, &b->bottom_line);
    for (size_t i = 0, n = brief_count(b); i < n; i++) {
        struct address at = brief_nth(b, i);
        judge(&j, at, brief_point(b, at));
    }
    claims_finish(&j.claims);
}

void verdicts_finish(struct verdicts *v)
{
    arena_finish(&v->arena);
    free(v->at);
    *v = (struct verdicts){0};
}
