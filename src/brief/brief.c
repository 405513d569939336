/* The model itself: the tables of its words, and where its points stand. */
#include "brief/brief.h"

#include <stdlib.h>

const struct pane_row panes[PANE_COUNT] = {
    [PANE_CONTEXT] = {"context", "Context", "CONTEXT"},
    [PANE_AGENDA] = {"agenda", "Agenda", "AGENDA"},
    [PANE_CHALLENGES] = {"challenges", "Challenges", "CHALLENGES"},
    [PANE_OUTLOOK] = {"outlook", "Outlook", "OUTLOOK"},
};

const char *const kind_names[KIND_COUNT] = {
    [KIND_NONE] = "",
    [KIND_QUOTED] = "quoted",
    [KIND_PARAPHRASE] = "paraphrase",
    [KIND_INFERENCE] = "inference",
    [KIND_GAP] = "gap",
};

void brief_finish(struct brief *b)
{
    arena_finish(&b->arena);
    for (size_t i = 0; i < PANE_COUNT; i++)
        free(b->pane[i].at);
    *b = (struct brief){0};
}

size_t brief_count(const struct brief *b)
{
    size_t n = 0;
    for (size_t i = 0; i < PANE_COUNT; i++)
        n += b->pane[i].n;
    return n;
}

bool address_eq(struct address a, struct address b)
{
    return a.pane == b.pane && a.number == b.number;
}

bool address_is_bottom_line(struct address a)
{
    return a.number == 0;
}

size_t address_format(struct address a, char out[ADDRESS_SIZE])
{
    char digits[ADDRESS_SIZE];
    size_t n = 0;
    uint32_t number = a.number;
    do {
        digits[n++] = (char)('0' + number % 10);
        number /= 10;
    } while (number);
    size_t length = 0;
    if (a.number) {
        out[length++] = (char)('1' + a.pane);
        out[length++] = '.';
    }
    while (n)
        out[length++] = digits[--n];
    out[length] = '\0';
    return length;
}

bool address_parse(struct span s, struct address *out)
{
    if (span_is(s, "0")) {
        *out = (struct address){0};
        return true;
    }
    if (s.n < 3 || s.p[0] < '1' || s.p[0] >= '1' + PANE_COUNT || s.p[1] != '.')
        return false;
    if (s.p[2] == '0')
        return false;
    uint32_t number = 0;
    for (size_t i = 2; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9' || number > (UINT32_MAX - 9) / 10)
            return false;
        number = number * 10 + (uint32_t)(s.p[i] - '0');
    }
    *out = (struct address){(enum pane)(s.p[0] - '1'), number};
    return true;
}

const struct point *brief_point(const struct brief *b, struct address a)
{
    if (address_is_bottom_line(a))
        return b->bottom_line.text.n ? &b->bottom_line : NULL;
    if (a.pane >= PANE_COUNT || a.number > b->pane[a.pane].n)
        return NULL;
    return &b->pane[a.pane].at[a.number - 1];
}

size_t brief_ordinal(const struct brief *b, struct address a)
{
    size_t n = 0;
    if (address_is_bottom_line(a))
        return 0;
    for (size_t i = 0; i < a.pane; i++)
        n += b->pane[i].n;
    return n + a.number - 1;
}

struct address brief_nth(const struct brief *b, size_t n)
{
    size_t pane = 0;
    while (pane + 1 < PANE_COUNT && n >= b->pane[pane].n)
        n -= b->pane[pane++].n;
    return (struct address){(enum pane)pane, (uint32_t)n + 1};
}
