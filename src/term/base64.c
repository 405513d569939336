/* Three bytes at a time, four characters out; a short last group is padded. */
#include "term/base64.h"

#include <stdint.h>

void base64_add(struct str *out, struct span bytes)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                 "abcdefghijklmnopqrstuvwxyz0123456789+/";
    for (size_t at = 0; at < bytes.n; at += 3) {
        uint32_t group = 0;
        for (size_t i = at; i < at + 3; i++)
            group = group << 8 | (i < bytes.n ? (unsigned char)bytes.p[i] : 0);
        char text[4];
        for (unsigned i = 0; i < 4; i++) {
            bool is_padding = at + i > bytes.n;
            text[i] = is_padding ? '=' : digits[group >> (18 - 6 * i) & 63];
        }
        str_add(out, (struct span){text, sizeof text});
    }
}
