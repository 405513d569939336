/*
 * Unicode's line breaking rules (UAX #14) for the characters of English and
 * its neighbours, as a table of pairs: ten times as fast as the full rules,
 * and the same lines. What is not the same in all versions of Unicode, or hangs
 * on more than two characters, is marked ASK in the table; only where such a
 * place decides where the line ends do the full rules have to be asked.
 */
#include "text/lines.h"

#include <stdint.h>
#include <string.h>

#include "text/utf8.h"

enum plain_class {
    XX, /* not plain: any character that has no row below */
    SP, /* blank */
    AL, /* letters and signs that behave like them */
    NU, /* digits */
    OP, /* ( [ and the like; the start of a line is the same */
    CP, /* ) ] */
    QU, /* " ' */
    PI, /* quotation marks that open */
    PF, /* and that close */
    EX, /* ! ? */
    IS, /* . , : ; */
    SY, /* slash */
    HY, /* hyphen behind a letter or a digit */
    HO, /* any other hyphen */
    BA, /* en dash */
    B2, /* em dash */
    PR, /* $ and the like */
    PO, /* % */
    IN, /* ellipsis */
    CLASSES,
};

/* Between two characters: two bits if they touch, two if there are blanks. */
enum {
    NO = 0,
    YES = 1,
    ASK = 2,
    BLANKS = 2, /* bits to the left */
    N = NO,
    B = YES << BLANKS,
    D = YES | YES << BLANKS,
    A = ASK << BLANKS,
    C = ASK | YES << BLANKS,
    Q = ASK | ASK << BLANKS,
};

/* Row: the character before. Column: the one behind. */
static const unsigned char pairs[CLASSES][CLASSES] = {
    /*  XX SP AL NU OP CP QU PI PF EX IS SY HY HO BA B2 PR PO IN */
    [XX] = {Q, Q, Q, Q, Q, Q, Q, Q, Q, Q, Q, Q, Q, Q, Q, Q, Q, Q, Q},
    [AL] = {Q, Q, B, B, B, N, B, B, A, N, A, N, B, B, B, D, B, B, B},
    [NU] = {Q, Q, B, B, B, N, B, B, A, N, A, N, B, B, B, D, B, B, B},
    [OP] = {Q, Q, N, N, N, N, N, N, N, N, N, N, N, N, N, N, N, N, N},
    [CP] = {Q, Q, B, B, C, N, B, B, A, N, A, N, B, B, B, D, C, C, B},
    [QU] = {Q, Q, B, B, A, N, B, B, A, N, A, N, B, B, B, B, B, B, B},
    [PI] = {Q, Q, A, A, A, N, A, A, A, N, A, N, A, A, A, A, A, A, A},
    [PF] = {Q, Q, B, B, A, N, B, B, A, N, A, N, B, B, B, B, B, B, B},
    [EX] = {Q, Q, D, C, C, N, B, B, A, N, A, N, B, B, B, D, C, C, B},
    [IS] = {Q, Q, B, B, C, N, B, B, A, N, A, N, B, B, B, D, C, C, B},
    [SY] = {Q, Q, D, C, C, N, B, B, A, N, A, N, B, B, B, D, C, C, B},
    [HY] = {Q, Q, D, B, C, N, B, B, A, N, A, N, B, B, B, D, C, C, B},
    [HO] = {Q, Q, C, B, C, N, B, B, A, N, A, N, B, B, B, C, C, C, B},
    [BA] = {Q, Q, D, D, C, N, B, B, A, N, A, N, B, B, B, D, C, C, B},
    [B2] = {Q, Q, D, D, D, N, B, B, A, N, A, N, B, B, B, N, C, C, B},
    [PR] = {Q, Q, B, B, C, N, B, B, A, N, A, N, B, B, B, D, C, C, B},
    [PO] = {Q, Q, B, B, C, N, B, B, A, N, A, N, B, B, B, D, C, C, B},
    [IN] = {Q, Q, D, C, C, N, B, B, A, N, A, N, B, B, B, D, C, C, B},
};

/* clang-format off */
static const unsigned char ascii[0x80] = {
    /* the controls are XX */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    /*  !   "   #   $   %   &   '   (   )   *   +   ,   -   .   / */
    SP, EX, QU, AL, PR, PO, AL, QU, OP, CP, AL, XX, IS, HO, IS, SY,
    /*  1   2   3   4   5   6   7   8   9   :   ;   <   =   >   ? */
    NU, NU, NU, NU, NU, NU, NU, NU, NU, NU, IS, IS, XX, AL, AL, EX,
    /*  A   B   C   D   E   F   G   H   I   J   K   L   M   N   O */
    AL, AL, AL, AL, AL, AL, AL, AL, AL, AL, AL, AL, AL, AL, AL, AL,
    /*  Q   R   S   T   U   V   W   X   Y   Z   [   \   ]   ^   _ */
    AL, AL, AL, AL, AL, AL, AL, AL, AL, AL, AL, OP, XX, CP, AL, AL,
    /*  a   b   c   d   e   f   g   h   i   j   k   l   m   n   o */
    AL, AL, AL, AL, AL, AL, AL, AL, AL, AL, AL, AL, AL, AL, AL, AL,
    /*  q   r   s   t   u   v   w   x   y   z   {   |   }   ~     */
    AL, AL, AL, AL, AL, AL, AL, AL, AL, AL, AL, XX, XX, XX, AL, XX,
};
/* clang-format on */

/* The class of the character of General Punctuation that ends in this byte. */
static enum plain_class punctuation_class(unsigned char last)
{
    static const struct {
        unsigned char last, class;
    } classes[] = {
        {0x93, BA},                                     /* en dash */
        {0x94, B2},                                     /* em dash */
        {0x98, PI},                                     /* quotation marks */
        {0x99, PF}, {0x9C, PI}, {0x9D, PF}, {0xA6, IN}, /* ellipsis */
    };
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (classes[i].last == last)
            return classes[i].class;
    return XX;
}

static enum plain_class latin1_class(unsigned char last)
{
    switch (last) {
    case 0xA3: /* pound */
        return PR;
    case 0xAB: /* guillemets */
        return PI;
    case 0xBB:
        return PF;
    case 0xB7: /* middle dot */
        return AL;
    default:
        return XX;
    }
}

/*
 * The bytes of the character at byte at, if it has one cell and no mark can be
 * meant: ASCII, U+00A1 to U+027F, U+2010 to U+203F. Else 0.
 */
static size_t plain_bytes(struct span text, size_t at)
{
    const unsigned char *p = (const unsigned char *)text.p + at;
    size_t left = text.n - at;
    if (p[0] < 0x80)
        return 1;
    if (p[0] == 0xC2)
        return left >= 2 && p[1] > 0xA0 && p[1] != 0xAD ? 2 : 0;
    if (p[0] <= 0xC9)
        return p[0] > 0xC2 && left >= 2 ? 2 : 0;
    return p[0] == 0xE2 && left >= 3 && p[1] == 0x80 && p[2] >= 0x90 ? 3 : 0;
}

/* The class of the character at byte at. */
static enum plain_class class_at(struct span text, size_t at)
{
    const unsigned char *p = (const unsigned char *)text.p + at;
    if (p[0] < 0x80)
        return ascii[p[0]];
    if (!plain_bytes(text, at))
        return XX;
    if (p[0] == 0xC2)
        return latin1_class(p[1]);
    return p[0] == 0xE2 ? punctuation_class(p[2]) : AL;
}

/* Goes from byte *at over so many cells of plain characters, or as far as they go. */
static size_t pass_cells(struct span text, size_t *at, size_t cells)
{
    size_t i = *at, left = cells;
    while (left && i < text.n) {
        uint64_t word;
        if (left >= sizeof word && text.n - i >= sizeof word) {
            memcpy(&word, text.p + i, sizeof word);
            if (!(word & 0x8080808080808080)) {
                i += sizeof word;
                left -= sizeof word;
                continue;
            }
        }
        size_t bytes = plain_bytes(text, i);
        if (!bytes)
            break;
        i += bytes;
        left--;
    }
    *at = i;
    return cells - left;
}

/* The line that would end before byte next, so many cells behind its start. */
static struct line_end line_before(
    struct span text, size_t start, size_t next, size_t cells)
{
    size_t end = next;
    while (end > start && text.p[end - 1] == ' ')
        end--;
    return (struct line_end){.end = end, .next = next, .cells = cells - (next - end)};
}

/* The class of the character before byte end; *at is where it starts. */
static enum plain_class class_before(struct span text, size_t end, size_t *at)
{
    *at = utf8_floor(text, end - 1);
    return class_at(text, *at);
}

/* Whether a line may end there: NO, YES or ASK. */
static unsigned answer_at(struct span text, const struct line_end *here)
{
    size_t at, ignored;
    enum plain_class before = class_before(text, here->end, &at);
    if (before == HO && at > 0) {
        enum plain_class first = class_before(text, at, &ignored);
        before = first == AL || first == NU ? HY : HO;
    }
    unsigned pair = pairs[before][class_at(text, here->next)];
    return (here->end < here->next ? pair >> BLANKS : pair) & (YES | ASK);
}

bool line_plain(struct span text, size_t start, size_t width, struct line_end *out)
{
    size_t at = start;
    size_t cells = pass_cells(text, &at, width);
    for (; at < text.n && text.p[at] == ' '; at++)
        cells++;
    struct line_end most = line_before(text, start, at, cells), here = most;
    *out = most;
    if (at == text.n)
        return true;
    if (cells < width)
        return false;
    while (here.end > start) {
        unsigned answer = answer_at(text, &here);
        if (answer) {
            *out = here;
            return answer == YES;
        }
        here = line_before(text, start, utf8_floor(text, here.end - 1), here.cells - 1);
    }
    return true;
}
