/*
 * A number in a sentence is most often just that. Only a sentence that starts with a
 * count is cut at the next one, and only where that is one further, is written the
 * same way, and has a capital behind it.
 */
#include "article/sentence_list.h"

#include "article/signs.h"
#include "text/words.h"

static const char *const bullets[] = {"•", "⁃", "▪", "■", "●", "◦", "‣", NULL};

struct sentence_list sentence_list_at(struct span s)
{
    enum { LARGEST = 99 };
    struct sentence_list list = {.bytes = signs_at(bullets, s)};
    size_t at = 0;
    if (list.bytes)
        return list;
    while (at < s.n && s.p[at] >= '0' && s.p[at] <= '9' && list.number <= LARGEST)
        list.number = list.number * 10 + (unsigned)(s.p[at++] - '0');
    if (at == 0 && s.n && s.p[0] >= 'a' && s.p[0] <= 'z') {
        list.number = (unsigned)(s.p[at++] - 'a') + 1;
        list.is_letter = true;
    }
    list.close = at < s.n && s.p[at] == '.';
    list.close += at + list.close < s.n && s.p[at + list.close] == ')';
    at += list.close;
    size_t blank = words_blank(span_sub(s, at, s.n));
    bool is_item = list.number && list.number <= LARGEST && list.close && blank;
    struct span behind = words_trim(span_sub(s, at, at + 8));
    if (is_item && words_start(behind) == WORD_UPPER)
        list.bytes = at;
    return list;
}

static bool goes_on(const struct sentence_list *list, struct span s)
{
    struct sentence_list next = sentence_list_at(s);
    return next.bytes && next.is_letter == list->is_letter &&
           next.close == list->close &&
           next.number == (list->number ? list->number + 1 : 0);
}

size_t sentence_list_next(
    const struct sentence_list *list, struct span text, size_t at, size_t end)
{
    for (; list->bytes && at < end; at++) {
        size_t blank = words_blank(span_sub(text, at, text.n));
        if (blank && goes_on(list, span_sub(text, at + blank, text.n)))
            return at + blank;
    }
    return 0;
}
