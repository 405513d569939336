/*
 * How each sentence was judged, in the order of the article: for a person who asks why
 * a sentence is not in the brief, and for programs that measure. What is no sentence
 * (a title, a caption) is listed too, for nothing and behind all sentences in rank.
 */
#include "article/choose.h"
#include "article/make.h"
#include "brief/write.h"
#include "text/utf8.h"
#include "text/words.h"

/* One row: a sentence, or a block that has none. */
struct row {
    const struct judgement *judgement;
    const struct block *block;
    const struct judged *judged; /* NULL for one that was not looked at */
    enum block_kind kind;
    struct span text;
    uint32_t start, end, rank;
};

static const char *pane_name(const struct judged *e)
{
    if (!e || !(e->flags & JUDGED_PROSE) || e->best == FOR_NOTHING)
        return NULL;
    return e->best == FOR_BOTTOM_LINE ? "bottom_line" : panes[e->best].key;
}

/* What spoke for and against a sentence, by its flags. */
static const struct {
    uint16_t flag;
    const char *why;
} reasons[] = {
    {JUDGED_HEADING, "heading"},
    {JUDGED_LEAD_IN, "lead-in"},
    {JUDGED_FIRST, "position"},
    {JUDGED_WORDS, "words"},
    {JUDGED_BACK, "points back"},
    {JUDGED_LINK, "goes on"},
    {JUDGED_SPEECH, "no speaker"},
    {JUDGED_QUESTION, "question"},
    {JUDGED_PIECE, "piece"},
};

enum { OF_LIKELIEST = JUDGED_WORDS | JUDGED_HEADING | JUDGED_LEAD_IN | JUDGED_FIRST };

typedef void add_reason(struct str *out, struct span reason, bool is_more);

static void add_json_reason(struct str *out, struct span reason, bool is_more)
{
    str_adds(out, is_more ? "," : "");
    json_add_string(out, reason);
}

static void add_plain_reason(struct str *out, struct span reason, bool is_more)
{
    str_adds(out, is_more ? ", " : "");
    str_add(out, reason);
}

static void add_reasons(struct str *out, const struct row *r, add_reason *add)
{
    bool is_more = false;
    const struct judged *e = r->judged;
    if (!e || !(e->flags & JUDGED_PROSE))
        return;
    /* what was chosen for another pane than its likeliest was by its cue, or its words,
     * of which none leans to context */
    uint16_t cue = e->cues[e->best];
    unsigned flags = e->flags;
    if (e->best != e->likeliest)
        flags = (flags & ~(unsigned)OF_LIKELIEST) |
                (e->best == FOR_BOTTOM_LINE          ? JUDGED_FIRST
                    : cue || e->best == PANE_CONTEXT ? 0
                                                     : JUDGED_WORDS);
    for (size_t i = 0; i < sizeof reasons / sizeof reasons[0]; i++)
        if (flags & reasons[i].flag) {
            add(out, span_of(reasons[i].why), is_more);
            is_more = true;
        }
    if (cue) {
        const struct cue *found = &r->judgement->cues.at[cue];
        struct str name = {0};
        str_adds(&name, "cue:");
        str_add(&name, (struct span){found->text, found->text_n});
        add(out, str_span(&name), is_more);
        str_finish(&name);
        is_more = true;
    }
    if (e->title) {
        add(out, span_of("title"), is_more);
        is_more = true;
    }
    if (e->filler)
        add(out, span_of("filler"), is_more);
}

static void add_json(struct str *out, const struct row *r)
{
    const char *pane = pane_name(r->judged);
    bool is_chosen = r->judged && r->judged->flags & JUDGED_CHOSEN;
    str_addf(out, "{\"start\":%u,\"end\":%u,\"paragraph\":", r->start, r->end);
    if (r->block->paragraph)
        str_addf(out, "%u", r->block->paragraph);
    else
        str_adds(out, "null");
    str_addf(out, ",\"block\":\"%s\",\"text\":", block_kind_names[r->kind]);
    json_add_string(out, r->text);
    str_adds(out, ",\"pane\":");
    if (pane)
        json_add_string(out, span_of(pane));
    else
        str_adds(out, "null");
    str_addf(out, ",\"rank\":%u,\"why\":[", r->rank);
    add_reasons(out, r, add_json_reason);
    str_addf(out, "],\"chosen\":%s}\n", is_chosen ? "true" : "false");
}

/* Appends as many characters of s as there is room for, and a line feed. */
static void add_cut_line(struct str *out, struct span s, size_t room)
{
    size_t at = 0;
    char32_t c;
    for (size_t n = 0; n < room && at < s.n; n++)
        at += utf8_decode(span_sub(s, at, s.n), &c);
    str_add(out, span_sub(s, 0, at));
    str_addc(out, '\n');
}

static void add_table_row(struct str *out, const struct row *r)
{
    enum { LEFT = 27, ROOM = 80 - LEFT };
    const char *pane = pane_name(r->judged);
    bool is_chosen = r->judged && r->judged->flags & JUDGED_CHOSEN;
    struct str line = {0};
    str_addf(out, "%c %4u %5u  %-11s  ", is_chosen ? '*' : ' ', r->block->paragraph,
        r->rank, pane ? pane : block_kind_names[r->kind]);
    words_fold(&line, r->text);
    add_cut_line(out, str_span(&line), ROOM);
    str_cut(&line, 0);
    add_reasons(&line, r, add_plain_reason);
    if (line.n) {
        str_fill(out, ' ', LEFT + 2);
        add_cut_line(out, str_span(&line), ROOM - 2);
    }
    str_finish(&line);
}

typedef void add_row(struct str *out, const struct row *r);

static void add_block(struct str *out, const struct judgement *j, const struct block *b,
    add_row *add, uint32_t *behind)
{
    struct row r = {.judgement = j,
        .block = b,
        .kind = (enum block_kind)b->kind,
        .text = story_block_text(j->story, b),
        .start = b->start,
        .end = b->end,
        .rank = *behind};
    if (!b->sentences) {
        ++*behind;
        add(out, &r);
    }
    for (size_t i = b->sentence; i < (size_t)b->sentence + b->sentences; i++) {
        const struct sentence *s = &j->story->sentences[i];
        r.judged = i < j->n ? &j->at[i] : NULL;
        r.kind = (enum block_kind)s->kind;
        r.text = story_sentence_text(j->story, s);
        r.start = s->start;
        r.end = s->end;
        r.rank = r.judged ? r.judged->rank : (uint32_t)i + 1;
        add(out, &r);
    }
}

bool make_explain(struct span bytes, const struct make_options *options, bool is_json,
    struct str *out, struct str *notes, struct err *err)
{
    struct story story = {0};
    struct judgement judgement;
    struct choice choice;
    bool done = import_article(bytes, options->from, options->name, &story, err);
    if (done) {
        judge_story(&judgement, &story);
        choose_points(
            &judgement, options->points ? options->points : MAKE_POINTS, &choice);
        if (!is_json)
            str_adds(out, "  para  rank  pane         text, and what speaks for it\n");
        uint32_t behind = (uint32_t)story.sentence_n + 1;
        for (size_t i = 0; i < story.n; i++)
            add_block(out, &judgement, &story.blocks[i],
                is_json ? add_json : add_table_row, &behind);
        choice_add_notes(&choice, notes);
        choice_finish(&choice);
        judge_finish(&judgement);
    }
    story_finish(&story);
    return done;
}
