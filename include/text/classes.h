/* What a scalar is to a terminal; safe.h is the way in for other floors. */
#ifndef TEXT_CLASSES_H
#define TEXT_CLASSES_H

#include <stdbool.h>

#include "text/char32.h"

enum char_class {
    CHAR_SHOWN,   /* has cells of its own */
    CHAR_MARK,    /* no cell: stands on the character before it */
    CHAR_JOINER,  /* ZWJ, ZWNJ */
    CHAR_BLANK,   /* White_Space */
    CHAR_CONTROL, /* C0 and DEL, where they are no white space */
    CHAR_BIDI,    /* embeddings, overrides, isolates */
    CHAR_BROKEN,  /* C1, unassigned, noncharacters, surrogates */
    CHAR_DROPPED, /* other format characters, tags, variation selectors */
};

enum char_class char_class_of(char32_t c);

/* CHAR_SHOWN or CHAR_MARK, but nothing is seen: fillers and the blank pattern of
 * Braille.
 */
bool char_is_filler(char32_t c);

/* A letter or mark of a script in which ZWJ and ZWNJ choose the shape. */
bool char_is_shaped(char32_t c);

#endif
