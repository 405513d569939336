/* Lines of blocks with their roles and matches, single texts, the hint line. */
#include "reader/draw.h"

#include <stdio.h>
#include <string.h>

#include "reader/actions.h"
#include "reader/geometry.h"
#include "reader/prompt.h"
#include "reader/search.h"
#include "reader/steps.h"
#include "text/utf8.h"
#include "text/words.h"

static const uint8_t role_styles[ROLE_COUNT] = {
    [ROLE_TITLE] = STYLE_BOLD,
    [ROLE_TOPIC] = STYLE_BOLD,
    [ROLE_MARKED] = STYLE_UNDERLINE,
};

enum {
    FOLDED_BYTES = 3, /* of the text at most, for a byte of the pattern: U+212A for k */
};

/*
 * The next match that ends behind byte from and starts before last; [*start,
 * *end). Only the bytes that such a match can stand on are searched.
 */
static bool next_match(const struct reader *r, const struct block *b, size_t from,
    size_t last, size_t *start, size_t *end)
{
    struct span pattern = str_span(&r->pattern), text = str_span(&b->text);
    if (!pattern.n)
        return false;
    size_t reach = pattern.n * FOLDED_BYTES;
    size_t back = utf8_floor(text, from > reach ? from - reach : 0);
    text = span_sub(text, 0, utf8_floor(text, last + reach));
    bool fold = !words_has_upper(pattern);
    bool is_found = words_find(text, pattern, fold, back, start, end);
    while (is_found && *end <= from)
        is_found = words_find(text, pattern, fold, *start + 1, start, end);
    return is_found && *start < last;
}

/* A piece of a line, cut where a match starts or ends. */
static int draw_piece(struct screen *s, const struct reader *r, int row, int col,
    int limit, const struct block *b, const struct block_piece *piece)
{
    size_t at = piece->start, last = at + piece->text.n, start, end;
    while (at < last) {
        bool is_found = next_match(r, b, at, last, &start, &end);
        bool is_match = is_found && start <= at;
        size_t stop = !is_found ? last : is_match ? end : start;
        unsigned style = role_styles[piece->role];
        if (stop > last)
            stop = last;
        col = screen_put(s, row, col, limit, span_sub(str_span(&b->text), at, stop),
            is_match ? style | STYLE_REVERSE : style);
        at = stop;
    }
    return col;
}

int draw_block(struct screen *s, const struct reader *r, int row, int col, int limit,
    int rows, const struct block *b, size_t first)
{
    int used = 0;
    for (size_t line = first; line < b->lines.n && used < rows; line++, used++) {
        struct block_piece piece;
        size_t at = 0;
        int next = col;
        while (block_next_piece(b, line, &at, &piece))
            next = draw_piece(s, r, row + used, next, limit, b, &piece);
    }
    return used;
}

int draw_text(struct screen *s, const struct reader *r, int row, int col, int limit,
    struct span raw, unsigned style)
{
    struct str safe = {0}, cut = {0};
    if (limit > col) {
        safe_add(&safe, raw, r->flags);
        safe_add_cut(&cut, str_span(&safe), (size_t)(limit - col), r->flags);
        col = screen_put(s, row, col, limit, str_span(&cut), style);
    }
    str_finish(&safe);
    str_finish(&cut);
    return col;
}

/* -- the hint line -- */

static void draw_prompt(struct screen *s, struct reader *r, int row, struct str *place)
{
    if (r->prompt == PROMPT_SEARCH && r->typed.n) {
        str_cut(place, 0);
        str_addf(place, "%zu/%zu", search_place(r), r->match_count);
    }
    if (r->prompt == PROMPT_NOTE || r->prompt == PROMPT_COPY)
        str_cut(place, 0); /* what is typed wants the room */
    struct str typed = {0};
    safe_add(&typed, str_span(&r->typed), r->flags | SAFE_KEEP_BLANKS);
    /* What was typed last is what must be seen: cut at the left. */
    int room = s->cols - (int)place->n - (int)strlen(prompt_sign(r)) - 3;
    struct span shown = safe_tail(str_span(&typed), (size_t)(room > 4 ? room : 4));
    int col = screen_put(s, row, 0, s->cols, span_of(prompt_sign(r)), STYLE_PLAIN);
    col = screen_put(s, row, col, s->cols, shown, STYLE_PLAIN);
    s->cursor_row = row;
    s->cursor_col = col < s->cols ? col : s->cols - 1;
    str_finish(&typed);
}

/*
 * What is said is shown whole, on as many rows as it takes: up from the hint
 * line, or from the top where it would cover the cursor. The place gives way.
 */
static void draw_message(
    struct screen *s, const struct reader *r, int row, struct str *place)
{
    struct block b = {0};
    size_t cols = (size_t)s->cols;
    block_add_literal(&b, ROLE_PLAIN, str_c(&r->message));
    block_wrap(&b, cols, 0);
    int above = s->cursor_row, below = row - s->cursor_row;
    int most = row == s->cursor_row ? 1 : above > below ? above : below;
    block_shorten(&b, (size_t)(most > 1 ? most : 1), cols, r->flags);
    int rows = (int)b.lines.n;
    int first = rows == 1 || rows <= below ? row - rows + 1 : 0;
    if (rows > 1 || b.lines.at[0].cells + place->n + 2 > cols)
        str_cut(place, 0);
    for (int i = 0; i < rows; i++)
        screen_fill(s, first + i, 0, s->cols, ' ', STYLE_PLAIN);
    draw_block(s, r, first, 0, s->cols, rows, &b, 0);
    block_finish(&b);
}

static const char *hint_word(const struct reader *r, const struct action *a)
{
    bool is_zoom = a->step == step_zoom;
    bool can_zoom = geometry_has_overview(r) && r->view != VIEW_SOURCE;
    if (!a->hint || (is_zoom && !can_zoom))
        return NULL;
    if (is_zoom && r->is_zoomed)
        return "overview";
    bool is_inside = (r->view & (VIEW_HELP | VIEW_SOURCE | VIEW_MARKS)) ||
                     (r->view == VIEW_BRIEF && r->list);
    if (is_inside && a->step == step_close)
        return "back";
    if (r->view == VIEW_SOURCE && a->step == step_open)
        return "close";
    return a->hint;
}

/* "?:help  q:quit  /:find", as many as there is room for; the first always. */
static void add_hints(struct str *out, const struct reader *r, size_t room)
{
    for (size_t i = 0; i < action_count; i++) {
        const struct action *a = &actions[i];
        const char *word = (a->views & r->view) ? hint_word(r, a) : NULL;
        if (!word)
            continue;
        struct span keys = span_of(a->keys);
        size_t key = span_chr(keys, ' ');
        size_t size = (out->n ? 2 : 0) + key + 1 + span_of(word).n;
        if (out->n && out->n + size > room)
            return;
        str_adds(out, out->n ? "  " : "");
        str_add(out, span_sub(keys, 0, key));
        str_addf(out, ":%s", word);
    }
}

void draw_hints(struct screen *s, struct reader *r, int row, struct span place)
{
    struct str left = {0}, right = {0};
    if (r->marks && marks_unsaved(r->marks))
        str_adds(&right, "*unsaved*  ");
    str_add(&right, place);
    if (r->prompt != PROMPT_NONE) {
        draw_prompt(s, r, row, &right);
    } else if (r->message.n) {
        draw_message(s, r, row, &right);
    } else {
        add_hints(&left, r,
            (size_t)s->cols > right.n + 2 ? (size_t)s->cols - right.n - 2 : 0);
        screen_put(s, row, 0, s->cols, str_span(&left), STYLE_PLAIN);
    }
    int col = s->cols - (int)right.n;
    if (col >= (int)left.n)
        screen_put(s, row, col, s->cols, str_span(&right), STYLE_PLAIN);
    str_finish(&left);
    str_finish(&right);
}
