/* Grows by half, so that adding byte by byte stays linear. */
#include "base/str.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

void str_reserve(struct str *s, size_t extra)
{
    size_t need = s->n + extra + 1;
    if (need <= s->cap)
        return;
    size_t grown = s->cap + s->cap / 2;
    s->cap = need > grown ? (need < 32 ? 32 : need) : grown;
    s->p = mem_resize(s->p, s->cap);
}

void str_add(struct str *s, struct span bytes)
{
    str_reserve(s, bytes.n);
    if (bytes.n)
        memcpy(s->p + s->n, bytes.p, bytes.n);
    s->n += bytes.n;
    s->p[s->n] = '\0';
}

void str_adds(struct str *s, const char *text)
{
    str_add(s, span_of(text));
}

void str_addc(struct str *s, char c)
{
    str_add(s, (struct span){&c, 1});
}

void str_fill(struct str *s, char c, size_t count)
{
    str_reserve(s, count);
    memset(s->p + s->n, c, count);
    s->n += count;
    s->p[s->n] = '\0';
}

void str_addv(struct str *s, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    if (n > 0) {
        str_reserve(s, (size_t)n);
        vsnprintf(s->p + s->n, (size_t)n + 1, format, again);
        s->n += (size_t)n;
    }
    va_end(again);
}

void str_addf(struct str *s, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    str_addv(s, format, args);
    va_end(args);
}

void str_cut(struct str *s, size_t n)
{
    if (n >= s->n)
        return;
    s->n = n;
    s->p[n] = '\0';
}

struct span str_span(const struct str *s)
{
    return (struct span){s->p, s->n};
}

const char *str_c(const struct str *s)
{
    return s->p ? s->p : "";
}

void str_finish(struct str *s)
{
    free(s->p);
    *s = (struct str){0};
}
