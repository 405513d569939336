/* Keys as numbers: a Unicode scalar, or one of these for keys that type nothing. */
#ifndef READER_KEYS_H
#define READER_KEYS_H

#include <stdint.h>

#include "base/span.h"
#include "base/str.h"

enum key {
    KEY_CTRL = 0x1F, /* KEY_OF_CTRL('F') is 'F' & KEY_CTRL, as terminals send it */
    KEY_CODE_TAB = 0x09,
    KEY_CODE_ENTER = 0x0D, /* LF too is given as this */
    KEY_CODE_ESC = 0x1B,
    KEY_CODE_SPACE = 0x20,
    KEY_CODE_BACKSPACE = 0x7F,   /* 0x08 and the terminal's own too are given as this */
    KEY_CODE_SPECIAL = 0x110000, /* past Unicode */
    KEY_CODE_UP = KEY_CODE_SPECIAL,
    KEY_CODE_DOWN,
    KEY_CODE_LEFT,
    KEY_CODE_RIGHT,
    KEY_CODE_HOME,
    KEY_CODE_END,
    KEY_CODE_PGUP,
    KEY_CODE_PGDN,
    KEY_CODE_SHIFT_TAB,
    KEY_CODE_DELETE,
    KEY_CODE_F1,
    KEY_CODE_UNKNOWN, /* a key, but none of these */
};

/* Appends the key's name: "j", "Ctrl-F", "PgDn", "Space". Safe to show. */
void key_add_name(struct str *out, uint32_t key);

/* The key of such a name; 0 where it is none. */
uint32_t key_of_name(struct span name);

#endif
