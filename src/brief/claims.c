/*
 * The article and the text that is judged by it are walked in the same way, word by
 * word; what is found is put into a set of hashes there, and looked up in it here. So
 * each costs its length, whatever it holds. A hash is tagged with what it says of a
 * word: the day of a date is no number, and half of a name no name of its own.
 */
#include "brief/claims.h"

#include <stdint.h>

#include "brief/names.h"

enum form {
    FORM_WORD,   /* a word that stands somewhere, in any case */
    FORM_SMALL,  /* one that is written small */
    FORM_LAST,   /* the last of a name */
    FORM_PAIR,   /* two of one name, in their order */
    FORM_NUMBER, /* a value and its unit */
    FORM_DAY,    /* a month, a day or 0, and its year */
};

enum {
    NEAR = 3,     /* words from one of a pair to the other, at most */
    READINGS = 3, /* of a figure: by itself, and with either neighbour */
    ANY_YEAR = 0, /* in the place of a year's hash */
    NO_YEAR = 1,  /* of a date that states none */
};

/* What stands at a place of a text. */
struct claim {
    struct figure figures[READINGS]; /* the ways to read it */
    size_t figure_n;
    struct name name;
};

static uint64_t mix(enum form form, uint64_t a, uint64_t b)
{
    uint64_t hash = (a + form) * UINT64_C(0x9E3779B97F4A7C15);
    hash = (hash ^ hash >> 29 ^ b) * UINT64_C(0xBF58476D1CE4E5B9);
    return (hash ^ hash >> 32) | 1;
}

/* -- reading -- */

static void add_completed(struct claim *c, const struct figure *joined)
{
    struct figure f = c->figures[0];
    if (figure_complete(&f, joined))
        c->figures[c->figure_n++] = f;
}

/* Takes the first of the row; before: the figure that it is joined to, or NULL. */
static void take_figure(
    const struct figure_row *row, const struct figure *before, struct claim *out)
{
    struct figure next;
    out->figures[out->figure_n++] = row->at[0];
    if (before)
        add_completed(out, before);
    if (figure_row_joined(row, &next))
        add_completed(out, &next);
}

/* Reads what stands next and passes it; false at the end. */
static bool read_claim(
    const struct lexicon *l, struct claim_walk *walk, struct claim *out)
{
    struct figure before = walk->row.at[0];
    bool is_joined = walk->row.n > 1;
    out->figure_n = out->name.n = 0;
    if (walk->at >= walk->text.n)
        return false;
    if (figure_row_next(l, walk->text, walk->at, &walk->row)) {
        take_figure(&walk->row, is_joined ? &before : NULL, out);
        walk->at = walk->row.at[0].end;
    } else {
        name_read(l, walk->text, &walk->at, &out->name);
    }
    return true;
}

/* -- what the article gives -- */

static uint64_t word_form(enum form form, uint64_t hash)
{
    return mix(form, hash, 0);
}

static uint64_t pair_form(uint64_t a, uint64_t b)
{
    return mix(FORM_PAIR, a, b);
}

static uint64_t number_form(uint64_t number, enum unit unit)
{
    return mix(FORM_NUMBER, number, unit);
}

static uint64_t day_form(int month, int day, uint64_t year)
{
    return mix(FORM_DAY, (uint64_t)month * 32 + (uint64_t)day, year);
}

static void give_words(struct claims *c, struct span article)
{
    struct token t;
    for (size_t at = 0; token_next(article, &at, &t);) {
        uint64_t hash = lexicon_hash(&c->lexicon, t.hash);
        tokens_add(&c->given, word_form(FORM_WORD, hash));
        if (!t.is_number && !t.is_capital)
            tokens_add(&c->given, word_form(FORM_SMALL, hash));
    }
}

static void give_date(struct tokens *given, const struct figure *f)
{
    uint64_t year = f->year ? f->year : NO_YEAR;
    tokens_add(given, day_form(f->month, f->day, ANY_YEAR));
    tokens_add(given, day_form(f->month, f->day, year));
    tokens_add(given, day_form(f->month, 0, year));
    if (f->day)
        tokens_add(given, number_form(token_hash_number(f->digits, 0), UNIT_ORDINAL));
    if (f->year)
        tokens_add(given, number_form(f->year, UNIT_NONE));
}

static void give_figure(struct tokens *given, const struct figure *f)
{
    if (f->month) {
        give_date(given, f);
        return;
    }
    uint64_t number = token_hash_number(f->digits, f->power);
    tokens_add(given, number_form(number, f->unit));
    if (f->unit >= UNIT_POINT)
        tokens_add(given, number_form(number, UNIT_NONE));
}

static void give_name(struct tokens *given, const struct name *name)
{
    if (!name->n)
        return;
    if (name->month)
        tokens_add(given, day_form(name->month, 0, NO_YEAR));
    tokens_add(given, word_form(FORM_LAST, name->words[name->n - 1].hash));
    for (size_t i = 0; i < name->n; i++)
        for (size_t k = i + 1; k < name->n && k <= i + NEAR; k++)
            tokens_add(given, pair_form(name->words[i].hash, name->words[k].hash));
}

/* "Minister of Information" gives "Information Minister". */
static bool is_of(struct span between)
{
    static const char *const joints[] = {" of ", " of the ", " for ", " de ", " del "};
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++)
        if (span_is(between, joints[i]))
            return true;
    return false;
}

/* before: the last word of the name that was passed last; hash 0: none was. */
static void give_of(struct tokens *given, struct span article, const struct name *name,
    struct name_word *before)
{
    const struct name_word *first = name->words;
    if (!name->n)
        return;
    if (before->hash && is_of(span_sub(article, before->end, first->start)))
        tokens_add(given, pair_form(first->hash, before->hash));
    *before = name->words[name->n - 1];
}

void claims_init(struct claims *c, struct span article)
{
    struct claim_walk walk = {.text = article};
    struct name_word before = {0};
    struct claim claim = {0};
    *c = (struct claims){0};
    lexicon_init(&c->lexicon);
    give_words(c, article);
    while (read_claim(&c->lexicon, &walk, &claim)) {
        for (size_t i = 0; i < claim.figure_n; i++)
            give_figure(&c->given, &claim.figures[i]);
        give_name(&c->given, &claim.name);
        give_of(&c->given, article, &claim.name, &before);
    }
}

void claims_finish(struct claims *c)
{
    tokens_finish(&c->given);
}

/* -- what it does not give -- */

static bool has_date(const struct tokens *given, const struct figure *f)
{
    if (!f->year)
        return tokens_has(given, day_form(f->month, f->day, ANY_YEAR));
    if (tokens_has(given, day_form(f->month, f->day, f->year)))
        return true;
    return tokens_has(given, day_form(f->month, f->day, NO_YEAR)) &&
           tokens_has(given, number_form(f->year, UNIT_NONE));
}

static bool has_figure(const struct tokens *given, const struct figure *f)
{
    if (f->month)
        return has_date(given, f);
    uint64_t number = token_hash_number(f->digits, f->power);
    return f->is_word || tokens_has(given, number_form(number, f->unit)) ||
           (f->unit == UNIT_ORDINAL &&
               tokens_has(given, number_form(number, UNIT_NONE)));
}

static bool holds_figure(const struct tokens *given, const struct claim *claim)
{
    bool holds = !claim->figure_n;
    for (size_t i = 0; i < claim->figure_n; i++)
        holds |= has_figure(given, &claim->figures[i]);
    return holds;
}

static bool has_word(const struct tokens *given, const struct name *name, size_t i)
{
    return tokens_has(given, word_form(FORM_WORD, name->words[i].hash));
}

/* Whether a word may stand before those behind it. */
static bool is_linked(const struct tokens *given, const struct name *name, size_t i)
{
    uint64_t hash = name->words[i].hash;
    bool is_linked =
        tokens_has(given, word_form(FORM_SMALL, hash)) ||
        tokens_has(given, word_form(FORM_SMALL, name->words[i + 1].hash)) ||
        tokens_has(given, word_form(FORM_LAST, hash));
    for (size_t k = i + 1; k < name->n && !is_linked; k++)
        is_linked = tokens_has(given, pair_form(hash, name->words[k].hash));
    return is_linked;
}

/*
 * The words, from *first to *last, of a name that does not hold: those that stand
 * nowhere, else all from the one that is not linked on.
 */
static bool misses_name(
    const struct tokens *given, const struct name *name, size_t *first, size_t *last)
{
    size_t n = name->is_ordinary ? 0 : name->n, i = 0;
    while (i < n && has_word(given, name, i))
        i++;
    *first = *last = i;
    while (*last + 1 < n && !has_word(given, name, *last + 1))
        ++*last;
    if (i < n)
        return true;
    for (i = 0; i + 1 < n && is_linked(given, name, i);)
        i++;
    *first = i;
    *last = n - 1;
    return i + 1 < n;
}

bool claims_missing(
    const struct claims *c, struct claim_walk *walk, struct span *missing)
{
    struct claim claim = {0};
    size_t first, last;
    while (read_claim(&c->lexicon, walk, &claim)) {
        const struct figure *f = claim.figures;
        const struct name_word *words = claim.name.words;
        if (!holds_figure(&c->given, &claim)) {
            *missing = span_sub(walk->text, f->start, f->end);
            return true;
        }
        if (misses_name(&c->given, &claim.name, &first, &last)) {
            walk->at = words[last].end;
            *missing = span_sub(walk->text, words[first].start, walk->at);
            return true;
        }
    }
    return false;
}
