/* Base 64 (RFC 4648, section 4), which OSC 52 carries its text in. */
#ifndef TERM_BASE64_H
#define TERM_BASE64_H

#include "base/span.h"
#include "base/str.h"

/* Appends bytes as base 64 with padding, on one line. */
void base64_add(struct str *out, struct span bytes);

#endif
