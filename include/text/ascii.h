/* Stand-ins in ASCII, for locales that are not UTF-8; safe.h is the way in. */
#ifndef TEXT_ASCII_H
#define TEXT_ASCII_H

#include "base/str.h"
#include "text/char32.h"

/*
 * Appends what stands for the scalar: itself, the letter without its accents,
 * a sign that looks alike, or `?`.
 */
void ascii_add(struct str *out, char32_t scalar);

#endif
