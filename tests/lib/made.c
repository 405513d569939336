#include "lib/made.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "article/make.h"

void made_brief(struct brief *out, const char *article, const char *date,
    unsigned points, struct str *notes)
{
    struct str own = {0};
    struct err err = {0};
    struct make_options options = {.points = points, .date = span_of(date)};
    if (!make_brief(span_of(article), &options, out, notes ? notes : &own, &err))
        fail_msg("%s", err.what);
    str_finish(&own);
}

static void add_point(struct str *out, const char *pane, const struct point *p)
{
    str_adds(out, pane);
    str_addc(out, ' ');
    if (p->topic.n) {
        str_addc(out, '[');
        str_add(out, p->topic);
        str_adds(out, "] ");
    }
    str_add(out, p->text);
    if (p->detail.n) {
        str_adds(out, " | ");
        str_add(out, p->detail);
    }
    str_addc(out, '\n');
}

void made_text(struct str *out, const struct brief *b)
{
    if (b->bottom_line.text.n)
        add_point(out, "bottom", &b->bottom_line);
    for (int pane = 0; pane < PANE_COUNT; pane++)
        for (size_t i = 0; i < b->pane[pane].n; i++)
            add_point(out, panes[pane].key, &b->pane[pane].at[i]);
}

void made_check_has(const char *article, const char *line)
{
    struct brief brief = {0};
    struct str text = {0};
    str_adds(&text, "\n");
    made_brief(&brief, article, "", 0, NULL);
    made_text(&text, &brief);
    if (!strstr(str_c(&text), line))
        fail_msg("no \"%s\" in%s", line, str_c(&text));
    str_finish(&text);
    brief_finish(&brief);
}

void made_check_has_not(const char *article, const char *piece)
{
    struct brief brief = {0};
    struct str text = {0};
    made_brief(&brief, article, "", 0, NULL);
    made_text(&text, &brief);
    if (strstr(str_c(&text), piece))
        fail_msg("\"%s\" is in\n%s", piece, str_c(&text));
    str_finish(&text);
    brief_finish(&brief);
}
