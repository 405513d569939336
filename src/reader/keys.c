/* Names of keys both ways; a key that a name could not show is given as U+XXXX. */
#include "reader/keys.h"

#include <stddef.h>

#include "text/safe.h"
#include "text/utf8.h"

static const struct {
    uint32_t key;
    const char *name;
} names[] = {
    {KEY_CODE_TAB, "Tab"},
    {KEY_CODE_ENTER, "Enter"},
    {KEY_CODE_ESC, "Esc"},
    {KEY_CODE_SPACE, "Space"},
    {KEY_CODE_BACKSPACE, "Backspace"},
    {KEY_CODE_UP, "Up"},
    {KEY_CODE_DOWN, "Down"},
    {KEY_CODE_LEFT, "Left"},
    {KEY_CODE_RIGHT, "Right"},
    {KEY_CODE_HOME, "Home"},
    {KEY_CODE_END, "End"},
    {KEY_CODE_PGUP, "PgUp"},
    {KEY_CODE_PGDN, "PgDn"},
    {KEY_CODE_SHIFT_TAB, "Shift-Tab"},
    {KEY_CODE_DELETE, "Delete"},
    {KEY_CODE_F1, "F1"},
    {KEY_CODE_UNKNOWN, "Unknown"},
};

enum {
    NAME_COUNT = sizeof names / sizeof *names,
};

void key_add_name(struct str *out, uint32_t key)
{
    for (size_t i = 0; i < NAME_COUNT; i++) {
        if (names[i].key == key) {
            str_adds(out, names[i].name);
            return;
        }
    }
    if (key < KEY_CODE_SPACE) {
        str_addf(out, "Ctrl-%c", (int)(key | '@'));
        return;
    }
    char utf8[4];
    struct span typed = {utf8, 0};
    if (key < KEY_CODE_SPECIAL)
        typed.n = utf8_encode(key, utf8);
    if (safe_has_visible(typed))
        safe_add(out, typed, 0);
    else
        str_addf(out, "U+%04X", (unsigned)key);
}

/* What a terminal sends with Ctrl held, as term gives it. */
static uint32_t key_of_ctrl(char c)
{
    if (c < '@' || c > 'z')
        return 0;
    uint32_t key = (uint32_t)c & KEY_CTRL;
    if (key == '\n')
        return KEY_CODE_ENTER;
    return key == '\b' ? KEY_CODE_BACKSPACE : key;
}

uint32_t key_of_name(struct span name)
{
    static const char ctrl[] = "Ctrl-";
    enum { CTRL_SIZE = sizeof ctrl - 1 };
    for (size_t i = 0; i < NAME_COUNT; i++) {
        if (span_is(name, names[i].name))
            return names[i].key;
    }
    if (name.n == CTRL_SIZE + 1 && span_is(span_sub(name, 0, CTRL_SIZE), ctrl))
        return key_of_ctrl(name.p[CTRL_SIZE]);
    char32_t scalar;
    size_t bytes;
    if (name.n == 0 || !utf8_is_valid_at(name, &bytes) || bytes != name.n)
        return 0;
    utf8_decode(name, &scalar);
    return scalar > KEY_CODE_SPACE && scalar != KEY_CODE_BACKSPACE ? scalar : 0;
}
