/*
 * A person who writes prose in YAML falls into a handful of traps, and libyaml
 * reports most of them as something else, some lines further on. A row here is
 * one trap: libyaml's words, and a look at what stood just before tell it from
 * the others. The first row that fits wins; what fits none keeps libyaml's words.
 */
#include "yaml/problems.h"

#include <string.h>

#define QUOTE \
    "put the text in quotes, or write `>` and the text on the next line, indented"
#define ONE_QUOTE                                                                     \
    "put the whole text in single quotes and write each ' in it twice, or write `>` " \
    "and the text on the next line, indented"
#define BLANKS "indent with blanks"

enum place {
    PROBLEM, /* where libyaml stopped */
    CONTEXT, /* where the thing starts that it was in */
    LAST,    /* where the last thing before it starts */
};

struct row {
    const char *problem; /* a part of libyaml's words */
    const char *context; /* the same, of its context; NULL: any */
    bool (*when)(const struct problem *p);
    enum place place;
    const char *what;
    const char *hint;
};

static bool is_same_line(const struct problem *p)
{
    return p->last_end.line == p->at.line;
}

/* With no colon of a key between the two. */
static bool is_behind_line(const struct problem *p)
{
    return p->behind == BEHIND_PLAIN && is_same_line(p) &&
           p->last_start.line == p->at.line && p->at.column <= p->last_end.column + 1;
}

static bool is_behind_lines(const struct problem *p)
{
    return p->behind == BEHIND_PLAIN && is_same_line(p) &&
           p->last_start.line != p->at.line;
}

static bool is_behind_quoted_line(const struct problem *p)
{
    return p->behind == BEHIND_QUOTED && is_same_line(p) &&
           p->last_start.line == p->at.line;
}

static bool is_behind_quoted(const struct problem *p)
{
    return p->behind == BEHIND_QUOTED && is_same_line(p);
}

static bool is_behind_flow(const struct problem *p)
{
    return p->behind == BEHIND_FLOW && is_same_line(p);
}

static bool is_all_flow(const struct problem *p)
{
    return p->is_flow;
}

static bool is_at_tab(const struct problem *p)
{
    return p->next == '\t';
}

static bool is_at_sign(const struct problem *p)
{
    return p->next == '@';
}

static bool is_at_tick(const struct problem *p)
{
    return p->next == '`';
}

static bool is_at_percent(const struct problem *p)
{
    return p->next == '%';
}

static const struct row rows[] = {
    /* a colon */
    {"mapping values are not", NULL, is_behind_line, PROBLEM,
        "a colon and a blank inside a text", QUOTE},
    {"mapping values are not", NULL, is_behind_lines, PROBLEM,
        "a colon in a text of several lines",
        "a key starts right below the key above it; a text with a colon needs quotes"},
    {"mapping values are not", NULL, is_behind_quoted_line, PROBLEM,
        "text behind a closing quotation mark", ONE_QUOTE},
    {"mapping values are not", NULL, NULL, PROBLEM, "a colon with no key before it",
        QUOTE},
    {"found unexpected ':'", NULL, NULL, PROBLEM, "a colon inside a text", QUOTE},
    {"could not find expected ':'", NULL, NULL, CONTEXT,
        "a line that is no `key: value`", "indent it if it belongs to the text above"},
    /* a quotation mark */
    {"unexpected end of stream", "quoted", NULL, CONTEXT,
        "a quotation mark that is never closed",
        "close it; a text that starts with an apostrophe needs double quotes"},
    {"unexpected document indicator", "quoted", NULL, CONTEXT,
        "a quotation mark that is not closed before the document ends", "close it"},
    {"expected key", NULL, is_behind_quoted_line, PROBLEM,
        "text behind a closing quotation mark", ONE_QUOTE},
    {"expected '-'", NULL, is_behind_quoted_line, PROBLEM,
        "text behind a closing quotation mark", ONE_QUOTE},
    {"expected key", NULL, is_behind_quoted, LAST,
        "a quotation mark closed inside a later line", "close it"},
    {"expected '-'", NULL, is_behind_quoted, LAST,
        "a quotation mark closed inside a later line", "close it"},
    {"unknown escape", NULL, NULL, PROBLEM, "a `\\` that starts no known escape",
        "use single quotes, or write the `\\` twice"},
    {"expected hexdecimal", NULL, NULL, PROBLEM, "an escape with too few hex digits",
        "use single quotes, or write the `\\` twice"},
    {"character escape code", NULL, NULL, PROBLEM,
        "an escape for a character that does not exist",
        "write the character itself: pairs of \\u escapes are not read"},
    /* [ and { */
    {"expected ',' or ']'", NULL, is_all_flow, PROBLEM,
        "no `,` and no closing `]` here", ""},
    {"expected ',' or '}'", NULL, is_all_flow, PROBLEM,
        "no `,` and no closing `}` here", ""},
    {"expected ',' or ']'", NULL, NULL, CONTEXT, "a `[` whose list is not closed",
        "a text that starts with `[` needs quotes"},
    {"expected ',' or '}'", NULL, NULL, CONTEXT, "a `{` whose map is not closed",
        "a text that starts with `{` needs quotes"},
    {"expected key", NULL, is_behind_flow, PROBLEM, "text behind a closing `]` or `}`",
        "a text that starts with `[` or `{` needs quotes"},
    {"expected '-'", NULL, is_behind_flow, PROBLEM, "text behind a closing `]` or `}`",
        "a text that starts with `[` or `{` needs quotes"},
    {"expected node content", "flow", NULL, PROBLEM, "a value is missing here", ""},
    {"expected node content", NULL, NULL, PROBLEM,
        "a text can't start with this character", QUOTE},
    /* * & ! @ ` % */
    {"expected alphabetic", "alias", NULL, CONTEXT, "a text can't start with `*`",
        "put the text in quotes; an entry of a list starts with `- `"},
    {"expected alphabetic", "anchor", NULL, CONTEXT, "a text can't start with `&`",
        QUOTE},
    {"", "directive", NULL, CONTEXT, "a line can't start with `%`", QUOTE},
    {"", "a tag", NULL, CONTEXT, "a text can't start with `!`", QUOTE},
    {"undefined tag handle", NULL, NULL, PROBLEM, "a text can't start with `!`", QUOTE},
    {"cannot start any", NULL, is_at_sign, PROBLEM, "a text can't start with `@`",
        QUOTE},
    {"cannot start any", NULL, is_at_tick, PROBLEM,
        "a text can't start with a backtick", QUOTE},
    {"cannot start any", NULL, is_at_percent, PROBLEM, "a text can't start with `%`",
        QUOTE},
    /* a tab */
    {"cannot start any", NULL, is_at_tab, PROBLEM, "a tab can't indent", BLANKS},
    {"found a tab", NULL, NULL, PROBLEM, "a tab can't indent", BLANKS},
    /* the rest */
    {"block sequence entries", NULL, NULL, PROBLEM,
        "a list can't start on the line of its key",
        "start it on the next line; a text that starts with `- ` needs quotes"},
    {"mapping keys are not", NULL, NULL, PROBLEM, "a text can't start with `? `",
        QUOTE},
    {"expected comment or line", "block scalar", NULL, CONTEXT,
        "text on the line of its `>` or `|`",
        "write it on the next line, indented; a text with `>` first needs quotes"},
    {"indicator equal to 0", NULL, NULL, PROBLEM, "an indentation of 0 blanks",
        "leave the number out"},
    {"expected <document", NULL, NULL, PROBLEM,
        "more text behind the end of the document", "one file holds one document"},
    {"expected key", NULL, NULL, PROBLEM,
        "a line that is indented like nothing above it",
        "start it below the keys it belongs to"},
    {"expected '-'", NULL, NULL, PROBLEM,
        "a line that is indented like nothing above it",
        "start it below the entries or keys it belongs to"},
};

static bool fits(const struct row *row, const struct problem *p)
{
    return strstr(p->problem, row->problem) &&
           (!row->context || strstr(p->context, row->context)) &&
           (!row->when || row->when(p));
}

void problem_explain(const struct problem *p, struct err *err)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (!fits(&rows[i], p))
            continue;
        struct yplace places[] = {p->at, p->from, p->last_start};
        struct yplace place = places[rows[i].place];
        err_set(err, ERR_INPUT, "%s", rows[i].what);
        err_at(err, NULL, place.line, place.column);
        err_hint(err, "%s", rows[i].hint);
        return;
    }
    err_set(err, ERR_INPUT, "%s%s%s", p->problem, *p->context ? " " : "", p->context);
    err_at(err, NULL, p->at.line, p->at.column);
}

void problem_explain_bytes(const char *problem, int value, size_t byte, struct err *err)
{
    bool is_control = strstr(problem, "control characters");
    if (is_control && (value == 0 || byte == 1)) { /* as ELF and gzip start */
        err_set(
            err, ERR_INPUT, "looks binary: byte %zu is U+%04X", byte, (unsigned)value);
        err_hint(err, "a brief is text: YAML or JSON");
    } else if (is_control) {
        err_set(err, ERR_INPUT, "the control character U+%04X is not allowed",
            (unsigned)value);
        err_hint(err, "take it out");
    } else if (strstr(problem, "surrogate") || strstr(problem, "UTF-16")) {
        err_set(err, ERR_INPUT, "not UTF-16 at byte %zu", byte);
        err_hint(err, "save it as UTF-8");
    } else {
        err_set(err, ERR_INPUT, "not UTF-8 at byte %zu", byte);
        err_hint(err, "convert it, as with `iconv -f WINDOWS-1252 -t UTF-8`");
    }
}
