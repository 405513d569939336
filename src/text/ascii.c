/*
 * A stand-in must not change what is said: so letters may lose an accent, but
 * a sign that only decomposes into ASCII (not equal, into an equals sign and a
 * mark) becomes `?` like everything that has no row here.
 */
#include "text/ascii.h"

#include <stdbool.h>
#include <stddef.h>
#include <uninorm.h>

static const struct {
    char32_t scalar;
    const char *ascii;
} stand_ins[] = {
    {0x00AB, "<<"}, /* guillemets */
    {0x00BB, ">>"},
    {0x2039, "<"},
    {0x203A, ">"},
    {0x2018, "'"}, /* quotation marks */
    {0x2019, "'"},
    {0x201A, "'"},
    {0x201B, "'"},
    {0x201C, "\""},
    {0x201D, "\""},
    {0x201E, "\""},
    {0x201F, "\""},
    {0x2032, "'"}, /* primes */
    {0x2033, "\""},
    {0x00B4, "'"}, /* acute accent, typed for an apostrophe */
    {0x2010, "-"}, /* hyphens and dashes */
    {0x2011, "-"},
    {0x2012, "-"},
    {0x2013, "-"},
    {0x2014, "--"},
    {0x2015, "--"},
    {0x2212, "-"},   /* minus */
    {0x2026, "..."}, /* ellipsis */
    {0x2022, "*"},   /* bullet */
    {0x00B7, "-"},   /* middle dot */
    {0x00D7, "x"},   /* multiplication sign */
    {0x00C6, "AE"},  /* letters that have no decomposition */
    {0x00E6, "ae"},
    {0x00D0, "D"},
    {0x00F0, "d"},
    {0x00D8, "O"},
    {0x00F8, "o"},
    {0x00DE, "Th"},
    {0x00FE, "th"},
    {0x00DF, "ss"},
    {0x0110, "D"},
    {0x0111, "d"},
    {0x0131, "i"},
    {0x0141, "L"},
    {0x0142, "l"},
    {0x0152, "OE"},
    {0x0153, "oe"},
};

/* The letter under all accents, which a decomposition has at its start. */
static char32_t bare_letter(char32_t c)
{
    ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];
    while (uc_canonical_decomposition(c, parts) > 0)
        c = parts[0];
    return c;
}

void ascii_add(struct str *out, char32_t scalar)
{
    if (scalar < 0x80) {
        str_addc(out, (char)scalar);
        return;
    }
    for (size_t i = 0; i < sizeof stand_ins / sizeof *stand_ins; i++) {
        if (stand_ins[i].scalar == scalar) {
            str_adds(out, stand_ins[i].ascii);
            return;
        }
    }
    char32_t letter = bare_letter(scalar);
    bool is_latin =
        (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    str_addc(out, is_latin ? (char)letter : '?');
}
