/*
 * ncurses names the sequences that its description of the terminal lists. The
 * rest comes as bytes: typed text in UTF-8, broken bytes, ESC, and sequences
 * of keys that the description does not know. A sequence of those must count
 * as one unknown key: taken apart, the `C` and the digits of Ctrl-Right would
 * be keys of their own.
 *
 * ESC in front of anything but `[` and `O` is a key by itself, since people
 * type ESC and go on typing.
 */
#include "term/decode.h"

#include "reader/keys.h"
#include "text/char32.h"
#include "text/utf8.h"

/* Sent by terminals whose cursor keys are not in the mode that was asked for. */
static uint32_t key_of_final(char final)
{
    static const struct {
        char final;
        uint32_t key;
    } finals[] = {
        {'A', KEY_CODE_UP},
        {'B', KEY_CODE_DOWN},
        {'C', KEY_CODE_RIGHT},
        {'D', KEY_CODE_LEFT},
        {'F', KEY_CODE_END},
        {'H', KEY_CODE_HOME},
        {'P', KEY_CODE_F1},
        {'Z', KEY_CODE_SHIFT_TAB},
    };
    for (size_t i = 0; i < sizeof finals / sizeof *finals; i++) {
        if (finals[i].final == final)
            return finals[i].key;
    }
    return KEY_CODE_UNKNOWN;
}

/* From ESC on. CSI: parameters and intermediates 20-3F, final 40-7E (ECMA-48, 5.4). */
static size_t decode_escape(struct span bytes, bool is_all, uint32_t *key)
{
    *key = KEY_CODE_ESC;
    if (bytes.n < 2)
        return is_all ? 1 : 0;
    if (bytes.p[1] != '[' && bytes.p[1] != 'O')
        return 1;
    size_t end = 2;
    if (bytes.p[1] == '[') {
        while (end < bytes.n && bytes.p[end] >= 0x20 && bytes.p[end] < 0x40)
            end++;
    }
    if (end == bytes.n) {
        if (end == 2)
            return is_all ? 1 : 0;
        *key = KEY_CODE_UNKNOWN;
        return is_all ? end : 0;
    }
    bool is_final = bytes.p[end] >= 0x40 && bytes.p[end] < 0x7F;
    *key = is_final && end == 2 ? key_of_final(bytes.p[end]) : KEY_CODE_UNKNOWN;
    return is_final ? end + 1 : end;
}

static size_t decode_ascii(char byte, uint32_t *key)
{
    if (byte == '\n')
        *key = KEY_CODE_ENTER;
    else if (byte == '\b')
        *key = KEY_CODE_BACKSPACE;
    else if (byte == '\0')
        *key = KEY_CODE_UNKNOWN;
    else
        *key = (uint32_t)byte;
    return 1;
}

size_t decode_key(struct span bytes, bool is_all, uint32_t *key)
{
    if (bytes.n == 0)
        return 0;
    unsigned char first = (unsigned char)bytes.p[0];
    if (first == KEY_CODE_ESC)
        return decode_escape(bytes, is_all, key);
    if (first < 0x80)
        return decode_ascii(bytes.p[0], key);
    char32_t scalar;
    size_t size = utf8_decode(bytes, &scalar);
    size_t valid_size;
    bool is_valid = utf8_is_valid_at(bytes, &valid_size);
    bool is_lead = first >= 0xC2 && first <= 0xF4;
    if (!is_valid && !is_all && is_lead && size == bytes.n && size < 4)
        return 0;
    *key = is_valid && scalar >= 0xA0 ? (uint32_t)scalar : KEY_CODE_UNKNOWN;
    return size;
}
