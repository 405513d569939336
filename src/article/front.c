/*
 * What an article says of itself before it begins: who wrote it, for whom, when. It is
 * taken only where it is said beyond doubt; a wrong author is worse than none. The
 * place and agency before the first sentence ("PARIS (AFP) -") stay in the paragraph,
 * but the first sentence starts behind them.
 */
#include <string.h>

#include "article/block_kinds.h"
#include "article/signs.h"
#include "text/words.h"

enum {
    FRONT_BLOCKS = 8, /* from the first on: where bylines and datelines stand */
    FRONT_PROSE = 2,  /* long paragraphs: a summary may stand above the byline */
    BACK_BLOCKS = 3,  /* the last ones: "Posted on 3 May 2021 by Jane Doe" */
    BYLINE_WORDS = 16,
    DATELINE_WORDS = 14,
    NAME_WORDS = 8,     /* of all authors together */
    OPENING_BYTES = 90, /* of "PARIS, 3 May (AFP) -" */
    LABEL_WORDS = 3,    /* beside a date that is the first line of all */
};

static void state(struct story *s, struct span *field, struct span text)
{
    if (field->n == 0 && text.n)
        *field = arena_copy(&s->arena, text);
}

/* The word at byte *at, which moves behind it and what follows it; empty at the end. */
static struct span next_word(struct span t, size_t *at)
{
    static const char signs[] = " \t,|()/;:";
    while (*at < t.n && (strchr(signs, t.p[*at]) || words_blank(span_sub(t, *at, t.n))))
        *at += strchr(signs, t.p[*at]) ? 1 : words_blank(span_sub(t, *at, t.n));
    size_t start = *at;
    while (*at < t.n && !strchr(signs, t.p[*at]) && !words_blank(span_sub(t, *at, t.n)))
        ++*at;
    return span_sub(t, start, *at);
}

static bool has_any(const struct word_list *list, struct span t)
{
    size_t at = 0;
    struct span word;
    while ((word = next_word(t, &at)).n)
        if (language_has(list, word))
            return true;
    return false;
}

static bool is_publisher(const struct language *l, struct span name)
{
    return words_start(name) == WORD_UPPER && has_any(&l->publishers, name) &&
           !has_any(&l->roles, name) && block_words(name, NAME_WORDS + 1) <= NAME_WORDS;
}

/* The end of the part of a byline that starts at byte at: a comma, bar or dash. */
static size_t part_end(struct span t, size_t at)
{
    static const char *const ends[] = {
        ",", "|", " - ", " – ", " — ", " · ", " • ", "\n", " for ", " in ", NULL};
    size_t end = at;
    while (end < t.n && !signs_at(ends, span_sub(t, end, t.n)))
        end++;
    return end;
}

/* A person's name, or some: words with capitals, joined by "and", "de" and the like. */
static bool is_name(const struct language *l, struct span t)
{
    static const char *const joints[] = {"and", "y", "e", "de", "del", "la", "van",
        "von", "der", "den", "al", "el", "bin", "da", "di", "du", "le", "&", NULL};
    unsigned names = 0, words = 0;
    size_t at = 0;
    struct span word;
    while ((word = next_word(t, &at)).n) {
        bool is_joint = false;
        for (size_t i = 0; joints[i]; i++)
            is_joint |= span_is(word, joints[i]);
        if ((words_start(word) != WORD_UPPER && !is_joint) ||
            language_has(&l->weekdays, word) || ++words > NAME_WORDS)
            return false;
        names += !is_joint;
    }
    return names > 0;
}

/* "By Court Reporter" names nobody. */
static bool is_nobody(const struct language *l, struct span t)
{
    size_t at = 0;
    struct span word;
    while ((word = next_word(t, &at)).n)
        if (!language_has(&l->roles, word))
            return false;
    return true;
}

/* What a person is at a paper: "Health correspondent". */
static bool is_role(const struct language *l, struct span t)
{
    enum { MOST_WORDS = 4 };
    return has_any(&l->posts, t) && block_words(t, MOST_WORDS + 1) <= MOST_WORDS &&
           !block_has_stop(t);
}

static void take_byline_rest(struct story *s, const struct language *l, struct span t)
{
    for (size_t at = 0, end; at < t.n; at = end + 1) {
        end = part_end(t, at);
        struct span part = words_trim(span_sub(t, at, end));
        size_t word = 0;
        if (span_is(next_word(part, &word), "for") ||
            span_is(next_word(part, &word), "in"))
            part = words_trim(span_sub(part, word, part.n));
        if (is_publisher(l, part))
            state(s, &s->publisher, part);
    }
}

/* A month by its name or by the start of it: "nov." */
static bool is_month(const struct word_list *months, struct span word)
{
    enum { SHORTEST = 3 };
    size_t i = 0, n = word.n && word.p[word.n - 1] == '.' ? word.n - 1 : word.n;
    while (i < months->n && strncmp(word.p, months->words[i], n) != 0)
        i++;
    return n >= SHORTEST && i < months->n;
}

/* Whether words beside a date may stand in a dateline: a place, a day, a time. */
static bool is_dateline_rest(const struct language *l, struct span t, unsigned *words)
{
    static const char *const small[] = {"at", "on", "of", "de", "del", "el", "a", "las",
        "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "h", "min", "mins", "minute",
        "minutes", "read", "release"};
    size_t at = 0;
    struct span word;
    while ((word = next_word(t, &at)).n) {
        bool fits = words_start(word) != WORD_LOWER ||
                    language_has(&l->weekdays, word) || is_month(&l->months, word);
        for (size_t i = 0; i < sizeof small / sizeof small[0]; i++)
            fits |= span_is(word, small[i]);
        if (!fits)
            return false;
        ++*words;
    }
    return true;
}

/* Takes a phrase such as "Published on" from the start of t; what it is for. */
static struct span *take_date_phrase(
    struct story *s, const struct language *l, struct span *t)
{
    struct folded f;
    *t = words_trim(*t);
    while (t->n && strchr("|,;:-", t->p[0]))
        *t = words_trim(span_sub(*t, 1, t->n));
    if (!block_fold(*t, &f))
        return NULL;
    size_t published = block_phrase(&l->published, &f, 0);
    size_t updated = block_phrase(&l->updated, &f, 0);
    size_t n = published > updated ? published : updated;
    *t = span_sub(*t, n, t->n);
    if (!n)
        return NULL;
    return updated > published ? &s->updated : &s->published;
}

/* "By Jane Doe, Paris, 3 May 2021": the date is the article's. */
static void take_byline_date(struct story *s, const struct language *l, struct span t)
{
    char date[11];
    size_t at = 0, start;
    unsigned words = 0;
    if (!date_find(l, t, &at, &start, date))
        return;
    struct span before = span_sub(t, 0, start);
    struct span *field = take_date_phrase(s, l, &before);
    if (is_dateline_rest(l, before, &words))
        state(s, field ? field : &s->published, span_of(date));
}

/* "By Jane Doe, The Daily Planet". */
static bool take_byline(struct story *s, const struct language *l, struct span t)
{
    struct folded f;
    if (block_words(t, BYLINE_WORDS + 1) > BYLINE_WORDS || !block_fold(t, &f))
        return false;
    size_t at = block_phrase(&l->by, &f, 0);
    if (!at || at > t.n)
        return false;
    size_t end = part_end(t, at);
    struct span name = words_trim(span_sub(t, at, end));
    while (name.n && strchr(":.", name.p[0]))
        name = words_trim(span_sub(name, 1, name.n));
    if (!is_name(l, name) || block_has_stop(t))
        return false;
    if (is_publisher(l, name))
        state(s, &s->publisher, name);
    else if (!is_nobody(l, name))
        state(s, &s->author, name);
    take_byline_rest(s, l, span_sub(t, end, t.n));
    take_byline_date(s, l, span_sub(t, end, t.n));
    return true;
}

static bool is_shouted(struct span word)
{
    enum { SHORTEST = 3 };
    for (size_t i = 0; i < word.n; i++)
        if (words_start(span_sub(word, i, word.n)) == WORD_LOWER)
            return false;
    return word.n >= SHORTEST && words_start(word) == WORD_UPPER;
}

static bool has_digit(struct span t)
{
    size_t i = 0;
    while (i < t.n && words_start(span_sub(t, i, t.n)) != WORD_DIGIT)
        i++;
    return i < t.n;
}

/* "PORT LAKE, May 3": no date, as it has no year, but no heading either. */
static bool is_place_and_day(const struct language *l, struct span t)
{
    size_t at = 0;
    unsigned words = 0;
    return is_shouted(next_word(t, &at)) && date_has_day(l, t) &&
           is_dateline_rest(l, t, &words);
}

/* "Published: Monday, 3 May 2021 | Updated: 4 May 2021"; "PARIS, 3 May 2021". */
static bool take_dateline(
    struct story *s, const struct language *l, struct span t, bool is_first)
{
    char date[11], dates[2][11];
    struct span *fields[2];
    size_t n = 0, at = 0, behind = 0, date_at = 0;
    unsigned words = 0;
    if (block_words(t, DATELINE_WORDS + 1) > DATELINE_WORDS)
        return false;
    while (n < 2 && date_find(l, t, &at, &date_at, date)) {
        struct span before = span_sub(t, behind, date_at);
        struct span *field = take_date_phrase(s, l, &before);
        if (!is_dateline_rest(l, before, &words))
            return false;
        memcpy(dates[n], date, sizeof date);
        fields[n++] = field ? field : &s->published;
        behind = at;
    }
    struct span rest = span_sub(t, behind, t.n);
    struct span *field = take_date_phrase(s, l, &rest);
    if (n == 0)
        return !is_first && !block_has_stop(t) &&
               (field ? has_digit(rest) : is_place_and_day(l, t));
    if (!take_byline(s, l, rest) &&
        (!is_dateline_rest(l, rest, &words) || (is_first && words > LABEL_WORDS)))
        return false;
    for (size_t i = 0; i < n; i++)
        state(s, fields[i], span_of(dates[i]));
    return true;
}

/* The bytes of the dash at byte at, as it stands behind a place. */
static size_t dash_bytes(struct span t, size_t at)
{
    static const char *const dashes[] = {"—", "–", "--", " - ", ")-", ".- ", NULL};
    return signs_at(dashes, span_sub(t, at, t.n));
}

/* "(AP)" or "/PRNewswire/" at the end of what stands before the dash. */
static struct span agency_of(struct span head)
{
    while (head.n && head.p[head.n - 1] == '.')
        head.n--;
    if (head.n < 3 || !strchr(")/", head.p[head.n - 1]))
        return (struct span){0};
    char open = head.p[head.n - 1] == ')' ? '(' : '/';
    for (size_t i = head.n - 1; i-- > 0;)
        if (head.p[i] == open)
            return span_sub(head, i + 1, head.n - 1);
    return (struct span){0};
}

static bool starts_sentence(struct span t)
{
    enum word_start start = words_start(t);
    return start == WORD_UPPER || start == WORD_DIGIT ||
           (start == WORD_OTHER && t.n && strchr("\"'\xE2", t.p[0]));
}

/* The bytes of "Nov. 19, 2024 -- " at the start of what follows a dash, if a sentence
 * follows. */
static size_t dated_bytes(const struct language *l, struct span t)
{
    char date[11];
    size_t end = 0, start;
    if (!date_find(l, span_sub(t, 0, OPENING_BYTES), &end, &start, date) || start)
        return 0;
    struct span rest = words_trim(span_sub(t, end, t.n));
    size_t dash = dash_bytes(rest, 0);
    if (!dash && rest.n && rest.p[0] == '-')
        dash = 1;
    rest = words_trim(span_sub(rest, dash, rest.n));
    return dash && starts_sentence(rest) ? (size_t)(rest.p - t.p) : 0;
}

/* The bytes of "PARIS, 3 May (AFP) -" at the start of a paragraph; 0: there is none. */
static size_t opening_bytes(const struct language *l, struct span t, struct span *head)
{
    size_t at = 0, word_at = 0, dash = 0;
    unsigned words = 0;
    while (at < t.n && at < OPENING_BYTES && !(dash = dash_bytes(t, at)))
        at++;
    if (!dash)
        return 0;
    *head = words_trim(span_sub(t, 0, at + (t.p[at] == ')')));
    struct span tail = words_trim(span_sub(t, at + dash, t.n));
    tail = span_sub(tail, dated_bytes(l, tail), tail.n);
    struct span first = next_word(*head, &word_at);
    char date[11];
    size_t date_at = 0, date_start;
    bool is_stated = agency_of(*head).n || is_shouted(first) ||
                     date_find(l, *head, &date_at, &date_start, date);
    if (!starts_sentence(tail) || !is_stated || !is_dateline_rest(l, *head, &words))
        return 0;
    return (size_t)(tail.p - t.p);
}

static void take_opening(struct story *s, const struct language *l, struct block *b)
{
    struct span t = story_block_text(s, b), head, agency;
    char date[11];
    size_t at = 0, start, bytes = opening_bytes(l, t, &head);
    if (!bytes)
        return;
    b->body = b->start + (uint32_t)bytes;
    agency = agency_of(head);
    if (is_publisher(l, agency))
        state(s, &s->publisher, agency);
    if (date_find(l, span_sub(t, 0, bytes), &at, &start, date))
        state(s, &s->published, span_of(date));
}

/* What blogs say below an article, and only where they say what the date is. */
static void mark_back(struct story *s, const struct language *l, size_t first)
{
    size_t i = s->n > first + BACK_BLOCKS ? s->n - BACK_BLOCKS : first;
    for (; i < s->n; i++) {
        struct block *b = &s->blocks[i];
        struct span t = story_block_text(s, b), rest = t;
        if (b->kind == BLOCK_PARAGRAPH && !block_has_stop(t) &&
            take_date_phrase(s, l, &rest) && take_dateline(s, l, t, false))
            b->kind = BLOCK_DATELINE;
    }
}

/* Two to four words that may be a name. */
static bool is_person(const struct language *l, struct span t)
{
    enum { LEAST = 2, MOST = 4 };
    unsigned words = block_words(t, MOST + 1);
    return words >= LEAST && words <= MOST && is_name(l, t);
}

/* "Jane Doe, Health correspondent, Paris", the role perhaps on a line of its own. */
static bool take_name_and_role(struct story *s, const struct language *l, size_t i)
{
    const struct block *b = &s->blocks[i];
    struct span t = story_block_text(s, b), role = {0}, place = {0};
    size_t comma = span_chr(t, ',');
    struct span name = span_sub(t, 0, comma);
    if (comma < t.n)
        role = words_trim(span_sub(t, comma + 1, t.n));
    else if (i + 1 < s->n && b[1].kind == BLOCK_PARAGRAPH)
        role = story_block_text(s, &b[1]);
    size_t end = span_chr(role, ',');
    place = words_trim(span_sub(role, end + 1, role.n));
    role = span_sub(role, 0, end);
    if (b->kind != BLOCK_PARAGRAPH || block_has_stop(t) || block_has_stop(place) ||
        !is_person(l, name) || is_publisher(l, name) || !is_role(l, role) ||
        (place.n && !is_name(l, place)))
        return false;
    state(s, &s->author, name);
    return true;
}

/* A name beside a date, and what stands below a byline: a role, the publisher. The
 * first line of all is none of them. */
static void mark_people(struct story *s, const struct language *l, size_t end)
{
    bool has_title = s->n && s->blocks[0].kind == BLOCK_PARAGRAPH;
    for (size_t i = 1; i < end; i++) {
        struct block *b = &s->blocks[i];
        struct span t = story_block_text(s, b);
        unsigned words = block_words(t, BYLINE_WORDS + 1);
        bool is_below = b[-1].kind == BLOCK_BYLINE;
        bool is_beside_date = b[-1].kind == BLOCK_DATELINE ||
                              (i + 1 < s->n && b[1].kind == BLOCK_DATELINE);
        if (has_title && take_name_and_role(s, l, i)) {
            b->kind = BLOCK_BYLINE;
            continue;
        }
        if (b->kind != BLOCK_PARAGRAPH || block_has_stop(t) || words > BYLINE_WORDS)
            continue;
        if (is_below && is_publisher(l, t))
            state(s, &s->publisher, t);
        else if (is_below && has_any(&l->roles, t))
            take_byline_rest(s, l, t);
        else if (!(has_title && is_beside_date && is_person(l, t))) {
            has_title = true;
            continue;
        }
        b->kind = BLOCK_BYLINE;
    }
}

void mark_front(struct story *s)
{
    const struct language *l = story_language(s);
    unsigned seen = 0, prose = 0;
    size_t i = 0;
    for (; i < s->n && seen < FRONT_BLOCKS && prose < FRONT_PROSE; i++) {
        struct block *b = &s->blocks[i];
        struct span t = story_block_text(s, b);
        seen += b->kind != BLOCK_BOILERPLATE && b->kind != BLOCK_TITLE;
        if (b->kind != BLOCK_PARAGRAPH)
            continue;
        if (block_words(t, BYLINE_WORDS + 1) > BYLINE_WORDS &&
            (seen > 1 || block_has_stop(t))) {
            take_opening(s, l, b);
            prose++;
        } else if (i > 0 && take_byline(s, l, t)) {
            b->kind = BLOCK_BYLINE;
        } else if (prose == 0 && take_dateline(s, l, t, seen == 1)) {
            b->kind = BLOCK_DATELINE; /* further down a date is one of the story's */
        }
    }
    mark_people(s, l, i);
    mark_back(s, l, i);
}
