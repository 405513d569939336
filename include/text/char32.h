/* char32_t, a scalar of Unicode, also where <uchar.h> is missing (older macOS). */
#ifndef TEXT_CHAR32_H
#define TEXT_CHAR32_H

#if HAVE_UCHAR_H
#include <uchar.h>
#else
#include <stdint.h>
typedef uint_least32_t char32_t; /* C11, 7.28: the same type */
#endif

#endif
