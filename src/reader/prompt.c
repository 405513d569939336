/*
 * One line editor for all prompts: typing at the end, Backspace, Ctrl-W,
 * Ctrl-U, Enter, Esc. What a prompt is for is a row of a table: what happens
 * as it is typed, on Enter, and on Esc.
 */
#include "reader/prompt.h"

#include "reader/filter.h"
#include "reader/keys.h"
#include "reader/move.h"
#include "reader/search.h"
#include "text/utf8.h"
#include "text/words.h"

enum {
    TYPED_MAX =
        256, /* bytes; what is typed past them is ignored, and the sign says so */
    NOTE_MAX = 4096,  /* the same, of a note or a file's name */
    LONGEST_CHAR = 4, /* bytes */
};

struct prompt_row {
    const char *sign;
    const char *full; /* the sign when no more is taken */
    size_t most;      /* bytes */
    void (*typed)(struct reader *r);
    enum effect (*entered)(struct reader *r);
    void (*cancelled)(struct reader *r);
};

static void nothing(struct reader *r)
{
    (void)r;
}

static enum effect no_effect(struct reader *r)
{
    (void)r;
    return EFFECT_NONE;
}

static void search_typed(struct reader *r)
{
    search_set(r, str_span(&r->typed), r->search_origin);
}

static enum effect search_entered(struct reader *r)
{
    if (r->typed.n && !r->match_count)
        reader_say(r, "not found: %s", str_c(&r->typed));
    return EFFECT_NONE;
}

static void search_cancelled(struct reader *r)
{
    search_clear(r);
    move_to(r, r->search_origin);
}

static enum effect address_entered(struct reader *r)
{
    struct address a;
    if (!r->typed.n)
        return EFFECT_NONE;
    if (!address_parse(str_span(&r->typed), &a))
        reader_say(r, "not an address: %s (as 2.3, or 0 for the bottom line)",
            str_c(&r->typed));
    else if (!address_is_bottom_line(a) && !brief_point(r->brief, a))
        reader_say(r, "no point %s in this brief", str_c(&r->typed));
    else
        move_to(r, a);
    return EFFECT_NONE;
}

/* What was typed goes out as it is; a note that is as it was is no change. */
static enum effect note_entered(struct reader *r)
{
    struct span before = r->noted.n ? r->noted.at[0].note : (struct span){0};
    str_cut(&r->outgoing, 0);
    str_add(&r->outgoing, str_span(&r->typed));
    return span_eq(str_span(&r->typed), before) ? EFFECT_NONE : EFFECT_NOTE;
}

static enum effect copy_entered(struct reader *r)
{
    str_cut(&r->outgoing, 0);
    str_add(&r->outgoing, str_span(&r->typed));
    return r->typed.n ? EFFECT_SAVE_COPY : EFFECT_NONE;
}

static const struct prompt_row rows[] = {
    [PROMPT_NONE] = {"", "", 0, nothing, no_effect, nothing},
    [PROMPT_SEARCH] = {"/", "full /", TYPED_MAX, search_typed, search_entered,
        search_cancelled},
    [PROMPT_ADDRESS] = {":", "full :", TYPED_MAX, nothing, address_entered, nothing},
    [PROMPT_FILTER] = {"/", "full /", TYPED_MAX, filter_typed, no_effect, filter_clear},
    [PROMPT_NOTE] = {"note: ", "note, full: ", NOTE_MAX, nothing, note_entered,
        nothing},
    [PROMPT_COPY] = {"save a copy as: ", "full: ", NOTE_MAX, nothing, copy_entered,
        nothing},
};

const char *prompt_sign(const struct reader *r)
{
    const struct prompt_row *row = &rows[r->prompt];
    return r->typed.n + LONGEST_CHAR > row->most ? row->full : row->sign;
}

static void erase_char(struct reader *r)
{
    str_cut(
        &r->typed, utf8_floor(str_span(&r->typed), r->typed.n ? r->typed.n - 1 : 0));
}

static void erase_word(struct reader *r)
{
    while (r->typed.n && r->typed.p[r->typed.n - 1] == ' ')
        erase_char(r);
    while (r->typed.n && r->typed.p[r->typed.n - 1] != ' ')
        erase_char(r);
}

/* A blank of any kind is a blank: it was pasted, and is looked for as one. */
static void type_char(struct reader *r, char32_t c)
{
    char bytes[4];
    struct span typed = {bytes, utf8_encode(c, bytes)};
    if (words_blank(typed))
        typed = span_of(" ");
    if (r->typed.n + typed.n <= rows[r->prompt].most)
        str_add(&r->typed, typed);
}

static void edit(struct reader *r, uint32_t key)
{
    if (key == KEY_CODE_BACKSPACE)
        erase_char(r);
    else if (key == ('W' & KEY_CTRL))
        erase_word(r);
    else if (key == ('U' & KEY_CTRL))
        str_cut(&r->typed, 0);
    else if (key >= KEY_CODE_SPACE && key < KEY_CODE_SPECIAL)
        type_char(r, (char32_t)key);
    else
        return;
    r->is_typed = true;
}

void prompt_settle(struct reader *r)
{
    bool is_due = r->is_typed && r->prompt != PROMPT_NONE;
    r->is_typed = false;
    if (is_due)
        rows[r->prompt].typed(r);
}

enum effect prompt_key(struct reader *r, uint32_t key)
{
    const struct prompt_row *row = &rows[r->prompt];
    bool is_empty_erase = key == KEY_CODE_BACKSPACE && !r->typed.n;
    if (key == KEY_CODE_ENTER) {
        prompt_settle(r);
        r->prompt = PROMPT_NONE;
        return row->entered(r);
    } else if (key == KEY_CODE_ESC || key == ('C' & KEY_CTRL) || is_empty_erase) {
        r->prompt = PROMPT_NONE;
        row->cancelled(r);
    } else {
        edit(r, key);
    }
    return EFFECT_NONE;
}

enum effect step_address(struct reader *r, uint32_t key)
{
    (void)key;
    r->prompt = PROMPT_ADDRESS;
    str_cut(&r->typed, 0);
    return EFFECT_NONE;
}

enum effect step_filter(struct reader *r, uint32_t key)
{
    (void)key;
    r->prompt = PROMPT_FILTER;
    str_cut(&r->typed, 0);
    filter_clear(r);
    return EFFECT_NONE;
}
