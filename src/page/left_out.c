/*
 * A name is a run of neighbours in one pane. Which names fit is found by
 * trying, from as many as lines of this width could ever hold: wrapping is what
 * decides in the end, and a guess at it would be wrong for some width.
 */
#include "page/left_out.h"

#include "text/wrap.h"

enum {
    SHORTEST = 5, /* cells: "1.1, " */
};

static bool follows(struct address a, struct address b)
{
    return a.pane == b.pane && b.number == a.number + 1;
}

/* Appends the first name of the points; returns how many it stands for. */
static size_t add_name(struct str *out, const struct address *points, size_t n)
{
    char address[ADDRESS_SIZE];
    size_t count = 1;
    while (count < n && follows(points[count - 1], points[count]))
        count++;
    address_format(points[0], address);
    str_adds(out, address);
    if (count > 1) {
        address_format(points[count - 1], address);
        str_addf(out, "%s%s", count > 2 ? "-" : ", ", address);
    }
    return count;
}

/* Appends at most so many names; returns how many points they stand for. */
static size_t add_names(
    struct str *out, const struct address *points, size_t n, size_t most)
{
    size_t done = 0;
    for (size_t name = 0; name < most && done < n; name++) {
        str_adds(out, name ? ", " : "");
        done += add_name(out, points + done, n - done);
    }
    return done;
}

void names_add(struct str *out, const struct address *points, size_t n)
{
    add_names(out, points, n, n);
}

static void add_counts(
    struct str *out, const char *before, const struct address *points, size_t n)
{
    size_t counts[PANE_COUNT] = {0};
    for (size_t i = 0; i < n; i++)
        counts[points[i].pane]++;
    for (int pane = 0; pane < PANE_COUNT; pane++) {
        if (counts[pane]) {
            str_addf(out, "%s%zu in pane %d", before, counts[pane], pane + 1);
            before = ", ";
        }
    }
}

static bool fits(const struct str *text, size_t start, size_t lines, size_t width)
{
    struct wrap_lines wrapped = {0};
    wrap_text(&wrapped, span_sub(str_span(text), start, text->n), width, lines + 1);
    bool is_fitting = wrapped.n <= lines;
    wrap_finish(&wrapped);
    return is_fitting;
}

void names_add_short(
    struct str *out, const struct address *points, size_t n, size_t lines, size_t width)
{
    size_t start = out->n;
    size_t most = lines * width / SHORTEST + 1;
    do {
        str_cut(out, start);
        str_adds(out, "not shown: ");
        size_t done = add_names(out, points, n, most);
        add_counts(out, most ? " and " : "", points + done, n - done);
    } while (most-- && !fits(out, start, lines, width));
}
