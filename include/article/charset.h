/* From the bytes of a file to UTF-8. */
#ifndef ARTICLE_CHARSET_H
#define ARTICLE_CHARSET_H

#include <stdbool.h>

#include "base/span.h"
#include "base/str.h"
#include "text/char32.h"

/*
 * The name of the charset of bytes, as iconv knows it: by the byte order mark, by how
 * UTF-16 looks, UTF-8 where it is valid, else as declared in the first 1,024 bytes (a
 * label of the WHATWG Encoding Standard: ISO-8859-1 means windows-1252), else UTF-8 if
 * little of it is broken, else windows-1252. Static.
 */
const char *charset_find(struct span bytes);

/*
 * Opens what charset_decode will need of the system for these bytes and leaves it
 * open, so that it works where no file can be opened. False: the charset is not known
 * here; then it decodes as windows-1252.
 */
bool charset_prepare(struct span bytes);

/*
 * Appends bytes as UTF-8; what is broken is U+FFFD. NUL stays what it is, and so does
 * the byte order mark of UTF-8: valid UTF-8 is not changed.
 */
void charset_decode(struct span bytes, struct str *out);

/* What a byte is in windows-1252. */
char32_t charset_windows_1252(unsigned char byte);

#endif
