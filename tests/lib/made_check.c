/* What must hold of every brief that is made, whatever the article. */
#include "base/input.h"
#include "brief/findings.h"
#include "brief/read.h"
#include "brief/trace.h"
#include "brief/write.h"
#include "lib/made.h"

/* Whether all parts of a point stand in the paragraph that it names. */
static bool is_traced(const struct article *a, const struct point *p)
{
    struct passage at;
    if (!p->paragraph)
        return false;
    if (p->topic.n &&
        (!article_find(a, p->topic, p->paragraph, &at) || at.paragraph != p->paragraph))
        return false;
    if (p->detail.n && (!article_find(a, p->detail, p->paragraph, &at) ||
                           at.paragraph != p->paragraph))
        return false;
    struct trace trace = trace_point(a, p);
    return trace.is_verbatim && trace.paragraph == p->paragraph;
}

static bool reads_back(const struct brief *b)
{
    struct str written = {0}, again = {0};
    struct findings findings = {0};
    struct brief read = {0};
    struct input in = {0};
    struct err err = {0};
    brief_write_yaml(&written, b);
    input_from_memory(&in, str_span(&written), "made");
    bool is_same = brief_read(&in, &read, &findings, &err) && findings.errors == 0;
    if (is_same)
        brief_write_yaml(&again, &read);
    is_same = is_same && span_eq(str_span(&written), str_span(&again));
    findings_finish(&findings);
    brief_finish(&read);
    str_finish(&written);
    str_finish(&again);
    return is_same;
}

/* All points, the bottom line first. */
static size_t list_points(const struct brief *b, const struct point **out, size_t most)
{
    size_t n = 0;
    if (b->bottom_line.text.n)
        out[n++] = &b->bottom_line;
    for (int pane = 0; pane < PANE_COUNT; pane++)
        for (size_t i = 0; i < b->pane[pane].n && n < most; i++)
            out[n++] = &b->pane[pane].at[i];
    return n;
}

const char *made_broken(const struct brief *b)
{
    enum { MOST = 500 };
    const struct point *points[MOST];
    struct article article;
    const char *broken = NULL;
    size_t n = list_points(b, points, MOST);
    article_init(&article, b->article);
    for (size_t i = 0; i < n && !broken; i++) {
        if (!is_traced(&article, points[i]))
            broken = "a point is not word for word in its paragraph";
        for (size_t k = 0; k < i; k++)
            if (span_eq(points[k]->text, points[i]->text))
                broken = "a point is said twice";
    }
    article_finish(&article);
    return broken ? broken : reads_back(b) ? NULL : "it does not read back the same";
}
