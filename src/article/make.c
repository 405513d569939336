/*
 * From a choice of sentences to a brief. All text in it is copied from the story, white
 * space folded and nothing else, and so is the article: that is why every point is
 * found again in its paragraph.
 */
#include "article/make.h"

#include <string.h>

#include "article/brief_id.h"
#include "article/choose.h"
#include "article/days.h"
#include "base/limits.h"
#include "base/mem.h"
#include "text/words.h"

/* What a brief is made from. */
struct making {
    const struct story *story;
    const struct judgement *judgement;
    const struct make_options *options;
    struct brief *brief;
    struct str scratch;
};

static struct span folded(struct making *m, struct span text)
{
    str_cut(&m->scratch, 0);
    words_fold(&m->scratch, text);
    return arena_copy(&m->brief->arena, str_span(&m->scratch));
}

static struct span sentences(struct making *m, size_t first, size_t last)
{
    const struct sentence *s = m->story->sentences;
    return folded(m, span_sub(str_span(&m->story->text), s[first].start, s[last].end));
}

static struct span find_date(struct making *m, const struct pick *pick)
{
    const struct judgement *j = m->judgement;
    char date[DAY_SIZE] = "";
    enum { DAY = 10 }; /* bytes of 2026-11-20: a year alone is none to count from */
    struct span stated = m->story->published;
    struct span known = stated.n >= DAY ? stated : m->options->date;
    for (size_t i = pick->first; i <= pick->last; i++) {
        const struct sentence_words *w = &j->words[i];
        bool is_future = j->at[i].flags & JUDGED_FUTURE;
        if (!day_find(
                &j->terms, j->terms.words + w->first, w->n, known, is_future, date))
            return (struct span){0};
    }
    return arena_copy(&m->brief->arena, span_of(date));
}

/* The short first sentence of a list's item that names it, without its stop: "Sign off.
 * The head of the yard must sign". Empty where there is none, or "It" points to it. */
static struct span find_name(
    const struct making *m, const struct block *b, const struct pick *pick)
{
    const struct sentence *s = m->story->sentences;
    const struct judgement *j = m->judgement;
    if (b->kind != BLOCK_ITEM || pick->first != b->sentence ||
        pick->last > pick->first || pick->detail == pick->last ||
        j->words[pick->first].n >= RUN_LEAST_WORDS ||
        j->at[pick->first + 1].flags & JUDGED_BACK)
        return (struct span){0};
    struct span name =
        span_sub(str_span(&m->story->text), s[pick->first].start, s[pick->first].end);
    while (name.n && strchr(".:", name.p[name.n - 1]))
        name.n--;
    return words_start(name) >= WORD_LOWER ? name : (struct span){0};
}

static struct point make_point(struct making *m, const struct pick *chosen)
{
    struct pick pick = *chosen;
    const struct block *b = &m->story->blocks[m->story->sentences[pick.sentence].block];
    struct point p = {.paragraph = b->paragraph, .priority = PRIORITY_DEFAULT};
    bool is_letter = b->label_end == b->label_start + 1; /* "A: In 2029" */
    struct span name = {0};
    if (b->label_end && !is_letter &&
        (b->kind != BLOCK_ITEM || pick.first == b->sentence))
        p.topic = folded(
            m, span_sub(str_span(&m->story->text), b->label_start, b->label_end));
    else if (!b->label_end && (name = find_name(m, b, &pick)).n)
        p.topic = folded(m, name);
    if (name.n)
        pick.first = ++pick.last;
    p.text = sentences(m, pick.first, pick.last);
    if (pick.detail > pick.last)
        p.detail = sentences(m, pick.last + 1, pick.detail);
    pick.first = chosen->first;
    p.date = find_date(m, &pick);
    return p;
}

static void add_points(struct making *m, const struct choice *choice)
{
    for (int pane = 0; pane < PANE_COUNT; pane++) {
        struct points *points = &m->brief->pane[pane];
        for (size_t i = 0; i < choice->pane[pane].n; i++) {
            points->at =
                mem_grow(points->at, &points->cap, points->n, sizeof *points->at);
            points->at[points->n] = make_point(m, &choice->pane[pane].at[i]);
            points->at[points->n++].priority = choice->pane[pane].at[i].priority;
        }
    }
}

/* The cleaned article: a paragraph a line, without boilerplate. */
static void add_article(struct making *m)
{
    struct str text = {0};
    str_reserve(&text, m->story->text.n);
    for (size_t i = 0; i < m->story->n; i++) {
        const struct block *b = &m->story->blocks[i];
        if (!b->paragraph)
            continue;
        if (b->kind == BLOCK_ITEM)
            str_adds(&text, "- ");
        words_fold(&text, story_block_text(m->story, b));
        str_addc(&text, '\n');
    }
    m->brief->article = arena_copy(&m->brief->arena, str_span(&text));
    str_finish(&text);
}

/* What was decoded, and marked as list items, may be larger than what was read. */
static bool refuse_large(struct err *err)
{
    err_set(
        err, ERR_INPUT, "text of the article larger than %d MiB", LIMIT_ARTICLE >> 20);
    err_hint(err, "make one of a part of it: head -c 7M FILE | brief -");
    return false;
}

static void add_head(struct making *m)
{
    const struct story *s = m->story;
    struct brief *b = m->brief;
    struct str id = {0};
    struct span words = s->sentence_n ? sentences(m, 0, 0) : (struct span){0};
    b->title = s->title.n ? folded(m, s->title) : words;
    b->publisher = folded(m, s->publisher);
    b->author = folded(m, s->author);
    b->url = folded(m, s->url);
    b->published = folded(m, s->published);
    b->updated = folded(m, s->updated);
    b->language = folded(m, s->language);
    brief_id(&id, s->is_untitled ? words : b->title, b->url, b->publisher,
        s->is_untitled ? folded(m, str_span(&s->text)) : (struct span){0});
    b->id = arena_copy(&b->arena, str_span(&id));
    str_finish(&id);
}

bool make_brief(struct span bytes, const struct make_options *options,
    struct brief *out, struct str *notes, struct err *err)
{
    struct story story = {0};
    struct brief brief = {0};
    struct judgement judgement;
    struct choice choice;
    if (!import_article(bytes, options->from, options->name, &story, err)) {
        story_finish(&story);
        return false;
    }
    judge_story(&judgement, &story);
    choose_points(&judgement, options->points ? options->points : MAKE_POINTS, &choice);
    struct making m = {&story, &judgement, options, &brief, {0}};
    add_head(&m);
    if (choice.has_bottom_line)
        brief.bottom_line = make_point(&m, &choice.bottom_line);
    add_points(&m, &choice);
    if (!options->is_articleless)
        add_article(&m);
    bool is_done = brief.article.n <= LIMIT_ARTICLE || refuse_large(err);
    choice_add_notes(&choice, notes);
    str_finish(&m.scratch);
    choice_finish(&choice);
    judge_finish(&judgement);
    story_finish(&story);
    *out = brief;
    return is_done;
}
