/*
 * Widths are wcwidth's, since that is what ncurses and the terminal go by, but
 * what is common or dangerous is settled by a table of our own: an answer of
 * the C library must not be what lets an escape or a bidirectional override
 * through, and the table is faster.
 */
#include "text/classes.h"

#include <stddef.h>
#include <unictype.h>
#include <unigbrk.h>
#include <wchar.h>

#include "text/safe.h"

/* Sorted. cells: -1 where wcwidth is to be asked. */
static const struct range {
    char32_t first, last;
    enum char_class class;
    int cells;
} ranges[] = {
    {0x0000, 0x0008, CHAR_CONTROL, -1},
    {0x0009, 0x000D, CHAR_BLANK, -1},
    {0x000E, 0x001F, CHAR_CONTROL, -1},
    {0x0020, 0x0020, CHAR_BLANK, 1},
    {0x0021, 0x007E, CHAR_SHOWN, 1},
    {0x007F, 0x007F, CHAR_CONTROL, -1},
    {0x0080, 0x0084, CHAR_BROKEN, -1},
    {0x0085, 0x0085, CHAR_BLANK, -1},
    {0x0086, 0x009F, CHAR_BROKEN, -1},
    {0x00A0, 0x00A0, CHAR_BLANK, -1},
    {0x00A1, 0x00AC, CHAR_SHOWN, 1},
    {0x00AD, 0x00AD, CHAR_DROPPED, -1}, /* soft hyphen: wcwidth says 1 */
    {0x00AE, 0x02FF, CHAR_SHOWN, 1},
    {0x0300, 0x034E, CHAR_MARK, 0},
    {0x0350, 0x036F, CHAR_MARK, 0},
    {0x0400, 0x0482, CHAR_SHOWN, 1},
    {0x048A, 0x052F, CHAR_SHOWN, 1},
    {0x1680, 0x1680, CHAR_BLANK, -1},
    {0x2000, 0x200A, CHAR_BLANK, -1},
    {0x200C, 0x200D, CHAR_JOINER, 0},
    {0x2010, 0x2027, CHAR_SHOWN, 1},
    {0x2028, 0x2029, CHAR_BLANK, -1},
    {0x202A, 0x202E, CHAR_BIDI, -1},
    {0x202F, 0x202F, CHAR_BLANK, -1},
    {0x2030, 0x205E, CHAR_SHOWN, 1},
    {0x205F, 0x205F, CHAR_BLANK, -1},
    {0x2066, 0x2069, CHAR_BIDI, -1},
    {0x2400, 0x2421, CHAR_SHOWN, 1}, /* control pictures: stand-ins */
    {0x25CC, 0x25CC, CHAR_SHOWN, 1}, /* dotted circle: another */
    {0x3000, 0x3000, CHAR_BLANK, -1},
    {0x4E00, 0x9FA5, CHAR_SHOWN, 2},
    {0xAC00, 0xD7A3, CHAR_SHOWN, 2},
    {0xD800, 0xDFFF, CHAR_BROKEN, -1},
    {0xFFFD, 0xFFFD, CHAR_SHOWN, 1},
};

static const struct range *find_range(char32_t c)
{
    size_t low = 0, high = sizeof ranges / sizeof *ranges;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (c > ranges[middle].last)
            low = middle + 1;
        else if (c < ranges[middle].first)
            high = middle;
        else
            return &ranges[middle];
    }
    return NULL;
}

/* Format characters are dropped but for those that show: signs that go around digits.
 */
static bool is_visible_format(char32_t c, int cells)
{
    return cells == 1 && uc_graphemeclusterbreak_property(c) == GBP_PREPEND;
}

enum char_class char_class_of(char32_t c)
{
    const struct range *range = find_range(c);
    if (range)
        return range->class;
    int cells = c <= 0x10FFFF ? wcwidth((wchar_t)c) : -1;
    if (cells < 0)
        return CHAR_BROKEN;
    if (uc_is_general_category(c, UC_FORMAT))
        return is_visible_format(c, cells) ? CHAR_SHOWN : CHAR_DROPPED;
    if (cells > 0)
        return CHAR_SHOWN;
    return uc_is_property_default_ignorable_code_point(c) ? CHAR_DROPPED : CHAR_MARK;
}

int safe_width(char32_t scalar)
{
    if (scalar >= 0x20 && scalar < 0x7F)
        return 1;
    const struct range *range = find_range(scalar);
    if (range && range->cells >= 0)
        return range->cells;
    return wcwidth((wchar_t)scalar);
}

bool char_is_filler(char32_t c)
{
    return c == 0x2800 || uc_is_property_default_ignorable_code_point(c);
}

bool char_is_shaped(char32_t c)
{
    static const struct {
        char32_t first, last;
    } scripts[] = {
        {0x0600, 0x0DFF}, /* Arabic to Sinhala */
        {0x1000, 0x109F}, /* Myanmar */
        {0x1780, 0x18AF}, /* Khmer, Mongolian */
    };
    for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++)
        if (c >= scripts[i].first && c <= scripts[i].last)
            return uc_is_general_category(c, UC_LETTER) ||
                   uc_is_general_category(c, UC_MARK);
    return false;
}
