/*
 * A number takes the currency sign before it, and behind it magnitudes, which move its
 * point, and a unit. A day and a month beside each other make a date, in either order,
 * with the year that follows; so do 2024-03-15 and a month with a year. What may stand
 * between two such words is a list of what people write there: anything else parts
 * them.
 */
#include "brief/figures.h"

#include <string.h>

#include "brief/tokens.h"
#include "text/words.h"

enum {
    UNIT_WORDS = 4, /* behind a number: "3 hundred thousand US dollars" */
    DAY_DIGITS = 2,
    YEAR_DIGITS = 4,
    FIRST_YEAR = 1000,
    LAST_YEAR = 2999,
};

/* What may stand between two words; the longer one first where both may match. */
static const char *const to_unit[] = {" ", "-", NULL};
static const char *const to_day[] = {" the ", ". ", " ", NULL};
static const char *const to_month[] = {" of ", " de ", ". ", " ", "-", NULL};
static const char *const to_year[] = {
    " of ", " del ", " de ", ", ", ". ", " ", "-", NULL};
static const char *const to_one[] = {"-", " ", NULL};
static const char *const to_next[] = {", up from ", ", down from ", " from ", " to ",
    ", and ", ", or ", ", ", " and ", " or ", " a ", " y ", " o ", " - ", " – ", "-",
    "–", "—", NULL};

static const struct {
    const char *text;
    enum unit unit;
} signs[] = {{"%", UNIT_PERCENT}, {"$", UNIT_DOLLAR}, {"€", UNIT_EURO},
    {"£", UNIT_POUND}, {"¥", UNIT_YEN}};

/* A text, read with the words that are known. */
struct reading {
    const struct lexicon *lexicon;
    struct span text;
};

/* A token of it. */
struct piece {
    struct token token;
    const struct word *word; /* NULL: not known */
    size_t start, end;       /* end: behind the letters that stand on a number */
};

static bool read_piece(const struct reading *r, size_t at, struct piece *out)
{
    size_t end = at;
    if (!token_next(r->text, &end, &out->token))
        return false;
    out->word = lexicon_find(r->lexicon, out->token.hash);
    out->start = (size_t)(out->token.text.p - r->text.p);
    out->end = end;
    return true;
}

/* Behind the joint at byte at; at itself where there is none. */
static size_t skip_joint(struct span text, size_t at, const char *const *joints)
{
    for (; *joints; joints++) {
        size_t n = 0;
        while ((*joints)[n] && at + n < text.n && text.p[at + n] == (*joints)[n])
            n++;
        if (!(*joints)[n])
            return at + n;
    }
    return at;
}

/* The piece behind byte at, where only one of joints stands between. */
static bool read_behind(
    const struct reading *r, size_t at, const char *const *joints, struct piece *out)
{
    size_t start = skip_joint(r->text, at, joints);
    return start > at && read_piece(r, start, out) && out->start == start;
}

static bool has_role(const struct piece *p, enum word_role role)
{
    return p->word && p->word->role == role;
}

/* -- numbers -- */

/* Takes a magnitude or a unit in; false where the word is neither. */
static bool take_unit(struct figure *f, const struct word *word, bool is_attached)
{
    if (!word || (word->is_attached && !is_attached))
        return false;
    if (word->role == ROLE_POWER)
        f->power += word->value;
    else if (word->role == ROLE_UNIT)
        f->unit = (enum unit)word->value;
    return word->role == ROLE_POWER || word->role == ROLE_UNIT;
}

/* The letters that stand on the digits: "140bn", "2nd". */
static void take_suffix(const struct reading *r, struct figure *f, size_t end)
{
    struct token t;
    size_t at = 0;
    struct span suffix = span_sub(r->text, f->end, end);
    if (token_next(suffix, &at, &t))
        take_unit(f, lexicon_find(r->lexicon, t.hash), true);
    f->end = end;
}

/* A sign behind the number, perhaps behind a blank; it is not the next number's. */
static bool take_sign(const struct reading *r, struct figure *f)
{
    struct span rest = span_sub(r->text, f->end, r->text.n);
    size_t blank = rest.n && rest.p[0] == ' ';
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        size_t n = strlen(signs[i].text);
        struct span sign = span_sub(rest, blank, blank + n);
        if (!span_is(sign, signs[i].text) ||
            words_start(span_sub(rest, blank + n, rest.n)) == WORD_DIGIT)
            continue;
        f->unit = signs[i].unit;
        f->end += blank + n;
        return true;
    }
    return false;
}

static bool take_unit_word(const struct reading *r, struct figure *f)
{
    struct piece p, behind;
    if (!read_behind(r, f->end, to_unit, &p))
        return false;
    bool is_before = has_role(&p, ROLE_TO_UNIT) || has_role(&p, ROLE_STATE);
    if (is_before && read_behind(r, p.end, to_unit, &behind) &&
        has_role(&behind, ROLE_UNIT))
        p = behind;
    if (p.token.is_number || !take_unit(f, p.word, false))
        return false;
    f->end = p.end;
    return true;
}

/* The currency sign before the number; it is its unit unless one stands behind. */
static void take_currency(const struct reading *r, struct figure *f)
{
    for (size_t i = 1; i < sizeof signs / sizeof *signs; i++) {
        size_t n = strlen(signs[i].text);
        if (f->start < n ||
            !span_is(span_sub(r->text, f->start - n, f->start), signs[i].text))
            continue;
        f->unit = signs[i].unit;
        f->start -= n;
        return;
    }
}

/* The value of a number of so many digits at most and nothing else; else 0. */
static int small_number(struct span digits, size_t most)
{
    int value = 0;
    for (size_t i = 0; i < digits.n && digits.n <= most; i++) {
        if (digits.p[i] < '0' || digits.p[i] > '9')
            return 0;
        value = value * 10 + digits.p[i] - '0';
    }
    return value;
}

static const char *const numerals[100] = {"0", "1", "2", "3", "4", "5", "6", "7", "8",
    "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22",
    "23", "24", "25", "26", "27", "28", "29", "30", "31", "32", "33", "34", "35", "36",
    "37", "38", "39", "40", "41", "42", "43", "44", "45", "46", "47", "48", "49", "50",
    "51", "52", "53", "54", "55", "56", "57", "58", "59", "60", "61", "62", "63", "64",
    "65", "66", "67", "68", "69", "70", "71", "72", "73", "74", "75", "76", "77", "78",
    "79", "80", "81", "82", "83", "84", "85", "86", "87", "88", "89", "90", "91", "92",
    "93", "94", "95", "96", "97", "98", "99"};

/* The value of a numeral, with *end behind "twenty-five" where p is its "twenty". */
static int read_numeral(const struct reading *r, const struct piece *p, size_t *end)
{
    struct piece one;
    int value = p->word->value;
    if (value >= 20 && read_behind(r, p->end, to_one, &one) &&
        has_role(&one, ROLE_NUMERAL) && one.word->value && one.word->value < 10) {
        *end = one.end;
        return value + one.word->value;
    }
    return value;
}

/* "a million" is one. */
static bool is_one(const struct reading *r, const struct piece *p)
{
    struct piece power;
    return (span_is(p->token.text, "a") || span_is(p->token.text, "A")) &&
           read_behind(r, p->end, to_one, &power) && has_role(&power, ROLE_POWER);
}

static bool read_number(
    const struct reading *r, const struct piece *p, struct figure *f)
{
    bool is_numeral = has_role(p, ROLE_NUMERAL), is_a = is_one(r, p);
    if (!p->token.is_number && !is_numeral && !is_a)
        return false;
    size_t end = p->end;
    int value = is_a ? 1 : is_numeral ? read_numeral(r, p, &end) : 0;
    *f = (struct figure){.start = p->start, .end = p->start + p->token.text.n};
    f->digits = is_numeral || is_a ? span_of(numerals[value]) : p->token.text;
    take_currency(r, f);
    if (end == p->end)
        take_suffix(r, f, end);
    else
        f->end = end;
    for (int i = 0; i < UNIT_WORDS && (take_sign(r, f) || take_unit_word(r, f)); i++)
        ;
    f->is_word = is_numeral && !f->unit && !f->power;
    int day = small_number(p->token.text, DAY_DIGITS);
    if (day <= 31 && !f->power && f->unit <= UNIT_ORDINAL)
        f->day = day;
    return true;
}

/* -- dates -- */

/* The hash of the year behind byte at, and *end behind it; 0: none. */
static uint64_t read_year(const struct reading *r, size_t at, size_t *end)
{
    struct piece p;
    if (!read_behind(r, at, to_year, &p) || p.token.text.n != YEAR_DIGITS ||
        p.end != p.start + YEAR_DIGITS)
        return 0;
    int year = small_number(p.token.text, YEAR_DIGITS);
    if (year < FIRST_YEAR || year > LAST_YEAR)
        return 0;
    *end = p.end;
    return p.token.hash;
}

/* Spanish months are small. */
static bool is_month(const struct reading *r, const struct piece *p, size_t behind)
{
    bool is_spanish = span_is(span_sub(r->text, behind, p->start), " de ");
    return has_role(p, ROLE_MONTH) && (p->token.is_capital || is_spanish);
}

/* "15 March", "15th of March", "15 de marzo" */
static bool read_day_first(const struct reading *r, struct figure *f)
{
    struct piece p;
    if (!f->day || !read_behind(r, f->end, to_month, &p) || !is_month(r, &p, f->end))
        return false;
    f->month = p.word->value;
    f->end = p.end;
    f->year = read_year(r, f->end, &f->end);
    return true;
}

/* "March 15", "March 2024" */
static bool read_month_first(
    const struct reading *r, const struct piece *month, struct figure *f)
{
    struct piece p;
    struct figure day, date = {.start = month->start, .end = month->end};
    if (!is_month(r, month, month->start))
        return false;
    date.month = month->word->value;
    if (read_behind(r, date.end, to_day, &p) && p.token.is_number &&
        read_number(r, &p, &day) && day.day) {
        date.digits = day.digits;
        date.day = day.day;
        date.end = day.end;
    }
    date.year = read_year(r, date.end, &date.end);
    *f = date;
    return date.day || date.year;
}

/* "2024-03-15" */
static bool read_iso(const struct reading *r, const struct piece *p, struct figure *f)
{
    static const char shape[] = "0000-00-00";
    struct span date = span_sub(r->text, p->start, p->start + sizeof shape - 1);
    for (size_t i = 0; i < sizeof shape - 1; i++)
        if (i >= date.n ||
            (shape[i] == '-' ? date.p[i] != '-' : date.p[i] < '0' || date.p[i] > '9'))
            return false;
    *f = (struct figure){.start = p->start,
        .end = p->start + date.n,
        .digits = span_sub(date, 8, 10),
        .year = p->token.hash,
        .month = small_number(span_sub(date, 5, 7), DAY_DIGITS),
        .day = small_number(span_sub(date, 8, 10), DAY_DIGITS)};
    return f->month && f->month <= 12 && f->day && f->day <= 31;
}

bool figure_read(
    const struct lexicon *l, struct span text, size_t at, struct figure *out)
{
    const struct reading r = {l, text};
    struct piece p;
    struct figure f;
    if (!read_piece(&r, at, &p))
        return false;
    bool is_read = read_iso(&r, &p, &f) || read_month_first(&r, &p, &f);
    if (!is_read && read_number(&r, &p, &f)) {
        read_day_first(&r, &f);
        is_read = true;
    }
    if (is_read)
        *out = f;
    return is_read;
}

/* -- neighbours -- */

bool figure_complete(struct figure *f, const struct figure *joined)
{
    const struct figure before = *f;
    if (f->day && !f->month)
        f->month = joined->month;
    if (f->month && joined->month && !f->year)
        f->year = joined->year;
    if (!f->month && !joined->month) {
        f->power = f->power ? f->power : joined->power;
        f->unit = f->unit ? f->unit : joined->unit;
    }
    return f->month != before.month || f->year != before.year ||
           f->power != before.power || f->unit != before.unit;
}

bool figure_row_next(
    const struct lexicon *l, struct span text, size_t at, struct figure_row *row)
{
    if (row->n)
        memmove(row->at, row->at + 1, --row->n * sizeof *row->at);
    if (!row->n)
        row->n = figure_read(l, text, at, row->at);
    while (row->n && row->n < FIGURE_ROW) {
        struct figure *next = &row->at[row->n];
        size_t end = next[-1].end, start = skip_joint(text, end, to_next);
        if (start == end || !figure_read(l, text, start, next) || next->start != start)
            break;
        row->n++;
    }
    return row->n;
}

bool figure_row_joined(const struct figure_row *row, struct figure *out)
{
    if (row->n < 2)
        return false;
    *out = row->at[row->n - 1];
    for (size_t i = row->n - 2; i > 0; i--) {
        const struct figure behind = *out;
        *out = row->at[i];
        figure_complete(out, &behind);
    }
    return true;
}
