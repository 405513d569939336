/* Pieces, not characters: a random scalar hardly ever meets one that it acts on. */
#include "lib/text_gen.h"

#include "text/utf8.h"

static const char *const plain[] = {" ", "the ", "security", "U.S. ", "cross-border ",
    "year. ", "(2019) ", "5%", "$100 ", "and/or ", "e-mail@example.org ", "\"so\" ",
    "it's ", "–", "—", "“word” ", "Mexico’s ", "…", "« mot » ", "élève ", "Straße ",
    "! ", "?", "-v ", "  ", "1,000.5 ", "[p8]", " · ", "£5 "};
static const char *const wide[] = {"漢字", "かな", "。", "「", "」", "、", "ｱ", "Ａ",
    " ", "한글", "\u1112\u1161\u11AB", "\u1161", "々", "ー", "（", "）", "5", "a"};
static const char *const marked[] = {"e\u0301", "\u0301",
    "a\u0300\u0301\u0302\u0303\u0304", " ", "\u0928\u093F", "\u0915\u094D\u200D\u0937",
    "\u200C", "\u200D", "\u093E", "\u0E01\u0E33", "\u0600", "\u06DD",
    "\u0645\u064E\u0631", "\u05D0\u05B0-\u05D1", "-", "\u1019\u103C\u1014", "\u180B",
    "\u1820", "\u034F", "\u20DD", "x"};
static const char *const emoji[] = {"\U0001F468\u200D\U0001F469\u200D\U0001F467",
    "\U0001F1F2\U0001F1FD", "\U0001F1FA", "\U0001F44D\U0001F3FD", "\U0001F3FD",
    "\u2764\uFE0F", "\uFE0F", "1\uFE0F\u20E3", " ", "\u00A9", "a",
    "\U0001F3F4\U000E0067\U000E0062\U000E007F"};
static const char *const hostile[] = {"\x1B[31m", "\x1B]0;t\x07", "\x9B", "\xC2\x9B",
    "\x7F", "\b", "\r", "\n", "\r\n", "\t", "\v", "\xC2\x85", "\u2028", "\u00A0",
    "\u3000", "\u202E", "\u2066", "\u2069", "\u200F", "\u200B", "\u2060", "\uFEFF",
    "\u00AD", "\uFFFE", "\uFFFF", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80",
    "\xE2\x80", "\xF0\x9F\x98", "\x80", "\xFF", "\u3164", "\u115F", "\u2800",
    "\U000E0041", "\U0001FFFE", "\u0378", "\uE000", "word", " "};

static const struct {
    const char *const *pieces;
    size_t n;
} kinds[] = {
    {plain, sizeof plain / sizeof *plain},
    {wide, sizeof wide / sizeof *wide},
    {marked, sizeof marked / sizeof *marked},
    {emoji, sizeof emoji / sizeof *emoji},
    {hostile, sizeof hostile / sizeof *hostile},
};

enum {
    KINDS = sizeof kinds / sizeof *kinds,
};

/* Xorshift64 (Marsaglia 2003). */
size_t text_gen_below(uint64_t *seed, size_t n)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return (size_t)((*seed >> 11) % n);
}

void text_gen_add(struct str *out, uint64_t *seed, size_t pieces)
{
    size_t main_kind = text_gen_below(seed, KINDS + 1); /* one more: any scalars */
    size_t purity = 1 + text_gen_below(seed, 20);
    for (size_t i = 0; i < pieces; i++) {
        size_t kind = main_kind;
        if (text_gen_below(seed, purity) == 0)
            kind = text_gen_below(seed, KINDS + 1);
        if (kind == KINDS)
            utf8_add(out, (char32_t)text_gen_below(seed, 0x110000));
        else
            str_adds(out, kinds[kind].pieces[text_gen_below(seed, kinds[kind].n)]);
    }
}

void text_gen_bytes(struct str *out, uint64_t *seed, size_t bytes)
{
    /* Few values: so that they meet as sequences. */
    static const unsigned char leads[] = {0x20, 0x41, 0x7F, 0x80, 0x9B, 0xA0, 0xAE,
        0xBF, 0xC2, 0xCC, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF4};
    for (size_t i = 0; i < bytes; i++) {
        bool is_any = text_gen_below(seed, 4) == 0;
        size_t any = text_gen_below(seed, 256);
        str_addc(out, (char)(is_any ? any : leads[any % sizeof leads]));
    }
}
