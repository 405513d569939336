/*
 * An interview is told by the names before its turns: "TV: Warm water, mostly.", or as
 * Wikinews has it "((Tom Veld)) Warm water". One such name may be anything; two that
 * take turns, one of them asking, are an interview.
 */
#include <string.h>

#include "article/block_kinds.h"
#include "text/words.h"

enum {
    LONGEST = 40, /* bytes of a name, its brackets too */
    MOST_WORDS = 4,
    SPEAKERS = 8, /* looked for */
    FEWEST = 2,   /* turns of one of them, and speakers */
};

struct speaker {
    struct span name;
    unsigned turns, asked; /* and how many end with a question */
};

/* Whether all words have a capital, as names and initials do. */
static bool is_name(struct span t)
{
    bool is_start = true;
    for (size_t i = 0; i < t.n; i++) {
        enum word_start start = words_start(span_sub(t, i, t.n));
        if (is_start && start != WORD_UPPER)
            return false;
        is_start = t.p[i] == ' ';
    }
    return t.n && block_words(t, MOST_WORDS + 1) <= MOST_WORDS;
}

/* The name that a turn starts with, and in *body the byte of the turn behind it. */
static struct span name_of(struct span t, size_t *body)
{
    struct span head = span_sub(t, 0, LONGEST), name;
    bool is_bracket = head.n > 4 && head.p[0] == '(' && head.p[1] == '(';
    size_t end = span_chr(head, is_bracket ? ')' : ':');
    size_t behind = end + (is_bracket ? 2 : 1);
    name = span_sub(head, is_bracket ? 2 : 0, end);
    if (end == head.n || behind >= t.n || (is_bracket && t.p[end + 1] != ')') ||
        !words_blank(span_sub(t, behind, t.n)) || !is_name(name))
        return (struct span){0};
    *body = (size_t)(words_trim(span_sub(t, behind, t.n)).p - t.p);
    return name;
}

static struct speaker *find_speaker(struct speaker *all, size_t *n, struct span name)
{
    size_t i = 0;
    while (i < *n && !span_eq(all[i].name, name))
        i++;
    if (i == SPEAKERS)
        return NULL;
    if (i == *n)
        all[(*n)++] = (struct speaker){name, 0, 0};
    return &all[i];
}

static bool may_be_turn(const struct block *b)
{
    return b->kind == BLOCK_PARAGRAPH && b->body == b->start;
}

static size_t find_speakers(const struct story *s, struct speaker *all)
{
    size_t n = 0, body, askers = 0, speakers = 0;
    for (size_t i = 0; i < s->n; i++) {
        struct span t = story_block_text(s, &s->blocks[i]);
        struct span name =
            may_be_turn(&s->blocks[i]) ? name_of(t, &body) : (struct span){0};
        struct speaker *speaker = name.n ? find_speaker(all, &n, name) : NULL;
        if (!speaker)
            continue;
        bool is_asked = t.p[t.n - 1] == '?';
        askers += is_asked;
        speaker->asked += is_asked;
        speakers += ++speaker->turns == FEWEST;
    }
    return askers && speakers >= FEWEST ? n : 0;
}

/* What stands between two turns and names nobody goes on with the first of them. */
static void mark_spoken(struct story *s, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        s->blocks[i].is_spoken = may_be_turn(&s->blocks[i]);
}

void mark_turns(struct story *s)
{
    struct speaker all[SPEAKERS];
    size_t n = find_speakers(s, all), body, behind = 0;
    for (size_t i = 0; n && i < s->n; i++) {
        struct block *b = &s->blocks[i];
        struct span name = {0};
        if (may_be_turn(b))
            name = name_of(story_block_text(s, b), &body);
        struct speaker *speaker = name.n ? find_speaker(all, &n, name) : NULL;
        if (!speaker || speaker->turns < FEWEST)
            continue;
        if (behind)
            mark_spoken(s, behind, i);
        b->label_start = (uint32_t)(name.p - s->text.p);
        b->label_end = b->label_start + (uint32_t)name.n;
        b->body = b->start + (uint32_t)body;
        b->is_spoken = speaker->asked * 2 > speaker->turns; /* the interviewer */
        behind = i + 1;
    }
}
