/*
 * Nasty texts are put together from fragments rather than from random bytes:
 * the trouble in YAML lies in what stands beside what.
 */
#include "lib/gen.h"

#include <string.h>

#include "base/mem.h"
#include "text/words.h"

/* SplitMix64 (Steele, Lea, Flood 2014). */
static uint64_t next(struct gen *g)
{
    uint64_t z = g->state += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

size_t gen_below(struct gen *g, size_t n)
{
    return (size_t)(next(g) % n);
}

bool gen_one_in(struct gen *g, size_t n)
{
    return gen_below(g, n) == 0;
}

static const char *const words[] = {"a", "the", "of", "river", "council", "budget,",
    "it’s", "harbour", "“quoted”", "1,200", "(again)", "señor", "Žižkov", "and", "to",
    "votes.", "—", "naïve", "reconsidered", "U.S.", "3.5%", "co-operation", "日本",
    "🙂", "C#", "http://example.org/", "when?", "half;", "at",
    "internationalisation"};

/* Bytes with a NUL among them need their length. */
#define F(text)                  \
    {                            \
        "" text, sizeof text - 1 \
    }
static const struct span fragments[] = {F(" "), F(" "), F(" "), F("  "), F("\n"),
    F("\n"), F("\n\n"), F("\t"), F("\r"), F("\r\n"), F("\xC2\x85"), F("\xE2\x80\xA8"),
    F("\xE2\x80\xA9"), F("\xEF\xBB\xBF"), F("\x1B[31m"), F("\0"), F("\x7F"),
    F("\xC2\x9B"), F("\xE2\x80\xAE"), F("\xE2\x81\xA6"), F("\xE2\x80\x8D"),
    F("\xC2\xAD"), F("\xC2\xA0"), F("\xE3\x80\x80"), F("\xEF\xBF\xBE"),
    F("\xEF\xB7\x90"), F("\xF4\x8F\xBF\xBF"), F("\xF3\xA0\x81\x81"), F("🙂"),
    F("e\xCC\x81"), F("a"), F("b"), F("word"), F("Label"), F(":"), F(": "), F("#"),
    F(" #"), F("- "), F("-"), F("?"), F("? "), F("'"), F("''"), F("\""), F("\\"),
    F("\\n"), F("%"), F("@"), F("`"), F("&x"), F("*x"), F("!t"), F("|"), F(">"),
    F(">-"), F("{"), F("}"), F("["), F("]"), F(","), F("---"), F("..."), F("null"),
    F("~"), F("yes"), F("NO"), F("true"), F("0x1F"), F("0o17"), F("12:30"),
    F("2026-11-20"), F("1e3"), F(".5"), F("+1"), F(".inf"), F("="), F("<<"),
    F("title: x"), F("brief: 1"), F("\xEF\xBF\xBD"),
    F("a line of some length that has to be wrapped when there are two or more of it"),
    F("aWordWithoutAnyBlankInItWhichIsLongerThanAnyLineShouldEverBeAndCanNotBeWrappedAt"
      "All")};

void gen_text(struct gen *g, struct str *out, enum gen_mood mood, size_t pieces)
{
    if (mood == GEN_PROSE) {
        for (size_t n = 1 + gen_below(g, pieces); n > 0; n--) {
            str_adds(out, words[gen_below(g, sizeof words / sizeof *words)]);
            str_adds(out, n > 1 ? " " : "");
        }
        return;
    }
    for (size_t n = gen_below(g, pieces + 1); n > 0; n--) {
        if (gen_one_in(g, 2))
            str_adds(out, words[gen_below(g, sizeof words / sizeof *words)]);
        else
            str_add(out, fragments[gen_below(g, sizeof fragments / sizeof *fragments)]);
        str_adds(out, gen_one_in(g, 2) ? " " : "");
    }
    if (gen_one_in(g, 3) && out->n && out->p[out->n - 1] == ' ')
        str_cut(out, out->n - 1);
}

static struct span text(
    struct gen *g, struct brief *b, enum gen_mood mood, size_t pieces)
{
    struct str s = {0};
    gen_text(g, &s, mood, pieces);
    struct span copy = arena_copy(&b->arena, str_span(&s));
    str_finish(&s);
    return copy;
}

static struct span required(
    struct gen *g, struct brief *b, enum gen_mood mood, size_t pieces)
{
    struct span s = text(g, b, mood, pieces);
    return words_trim(s).n ? s : arena_copy(&b->arena, span_of("x"));
}

static struct span optional(
    struct gen *g, struct brief *b, enum gen_mood mood, size_t pieces)
{
    return gen_one_in(g, 2) ? text(g, b, mood, pieces) : (struct span){0};
}

static struct span id(struct gen *g, struct brief *b)
{
    static const char letters[] = "abcz019-";
    char bytes[80];
    size_t n = gen_below(g, sizeof bytes);
    for (size_t i = 0; i < n; i++)
        bytes[i] = letters[gen_below(g, sizeof letters - 1)];
    return arena_copy(&b->arena, (struct span){bytes, n});
}

static struct point point(struct gen *g, struct brief *b, enum gen_mood mood)
{
    struct point p = {.text = required(g, b, mood, 40), .priority = PRIORITY_DEFAULT};
    if (gen_one_in(g, 3))
        return p;
    p.topic = optional(g, b, mood, 4);
    p.detail = optional(g, b, mood, 40);
    p.date = optional(g, b, mood, 2);
    p.paragraph = gen_one_in(g, 2) ? (uint32_t)gen_below(g, 300) : 0;
    p.kind = (uint8_t)gen_below(g, KIND_COUNT);
    p.priority = (uint8_t)(PRIORITY_FIRST + gen_below(g, PRIORITY_LAST));
    return p;
}

void gen_brief(struct gen *g, struct brief *b, enum gen_mood mood)
{
    *b = (struct brief){0};
    b->title = required(g, b, mood, 20);
    struct span *const options[] = {
        &b->publisher, &b->author, &b->url, &b->published, &b->updated, &b->language};
    for (size_t i = 0; i < sizeof options / sizeof *options; i++)
        *options[i] = optional(g, b, mood, 4);
    b->id = id(g, b);
    b->article = optional(g, b, mood, 200);
    b->bottom_line = (struct point){.priority = PRIORITY_DEFAULT};
    if (!gen_one_in(g, 4))
        b->bottom_line = point(g, b, mood);
    for (size_t i = 0; i < PANE_COUNT; i++) {
        struct points *pane = &b->pane[i];
        for (size_t n = gen_below(g, 5); n > 0; n--) {
            pane->at = mem_grow(pane->at, &pane->cap, pane->n, sizeof *pane->at);
            pane->at[pane->n++] = point(g, b, mood);
        }
    }
}
