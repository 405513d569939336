/*
 * The reader only looks at bookmarks: a key that changes one becomes an effect,
 * since a change is a file that is saved. So what is drawn is always what the
 * store has, and a mark never moves the view.
 */
#include "reader/marking.h"

#include "reader/cache.h"
#include "reader/marks_view.h"
#include "reader/move.h"

bool marking_is_on(const struct reader *r, struct address at)
{
    return r->marks && marks_at(r->marks, at);
}

struct span marking_note(const struct reader *r, struct address at)
{
    const struct mark_item *item = r->marks ? marks_at(r->marks, at) : NULL;
    return item ? item->mark.note : (struct span){0};
}

bool marking_is_in(const struct reader *r, enum pane pane)
{
    size_t n = r->marks ? marks_count(r->marks) : 0;
    for (size_t i = 0; i < n; i++) {
        const struct mark_item *item = marks_nth(r->marks, i);
        if (item->state == MARK_SAME && item->at.pane == pane && item->at.number)
            return true;
    }
    return false;
}

bool marking_is_list_open(const struct reader *r)
{
    return r->view == VIEW_MARKS || (r->view == VIEW_HELP && r->covered == VIEW_MARKS);
}

void reader_set_marks(struct reader *r, struct marks *marks)
{
    r->marks = marks;
    cache_clear(r->cache); /* notes are a part of the blocks */
    if (marking_is_list_open(r))
        marks_view_refresh(r);
}

const struct mark *reader_mark(const struct reader *r)
{
    if (r->view == VIEW_MARKS)
        return marks_view_mark(r);
    const struct mark_item *item = r->marks ? marks_at(r->marks, r->cursor) : NULL;
    return item ? &item->mark : NULL;
}

bool marking_is_possible(struct reader *r)
{
    if (!r->marks)
        reader_say(r, "no place to keep bookmarks: neither HOME nor XDG_DATA_HOME");
    return r->marks;
}

/* Whether there is something under the cursor that a bookmark can stand for. */
static bool has_text(struct reader *r)
{
    const struct point *p = brief_point(r->brief, r->cursor);
    if (!p || !p->text.n)
        reader_say(r, "there is no bottom line to bookmark");
    return p && p->text.n;
}

enum effect step_mark(struct reader *r, uint32_t key)
{
    (void)key;
    if (!marking_is_possible(r) || !has_text(r))
        return EFFECT_NONE;
    if (marking_note(r, r->cursor).n) {
        reader_say(r, "kept, for its note: a edits the note, D in the list (B) deletes "
                      "both");
        return EFFECT_NONE;
    }
    return EFFECT_MARK;
}

void marking_ask_note(struct reader *r, const struct mark *mark)
{
    mark_list_finish(&r->noted);
    r->prompt = PROMPT_NOTE;
    str_cut(&r->typed, 0);
    if (!mark)
        return;
    mark_list_add(&r->noted, mark);
    str_add(&r->typed, mark->note);
}

enum effect step_note(struct reader *r, uint32_t key)
{
    (void)key;
    if (marking_is_possible(r) && has_text(r))
        marking_ask_note(r, reader_mark(r));
    return EFFECT_NONE;
}

/* -- going from one to the next -- */

static size_t place_of(const struct reader *r, struct address at)
{
    return address_is_bottom_line(at) ? 0 : brief_ordinal(r->brief, at) + 1;
}

/* How many marks are found in the brief; they are the first. */
static size_t found_count(const struct reader *r)
{
    size_t n = r->marks ? marks_count(r->marks) : 0;
    while (n > 0 && marks_nth(r->marks, n - 1)->state == MARK_LOST)
        n--;
    return n;
}

/* The first mark at that place or behind it. */
static size_t mark_from(const struct reader *r, size_t place, size_t count)
{
    size_t i = 0;
    while (i < count && place_of(r, marks_nth(r->marks, i)->at) < place)
        i++;
    return i;
}

static enum effect go(struct reader *r, size_t i, size_t count, const char *round)
{
    move_to(r, marks_nth(r->marks, i)->at);
    reader_say(r, "bookmark %zu/%zu%s", i + 1, count, round);
    return EFFECT_NONE;
}

static size_t count_or_say(struct reader *r)
{
    size_t count = found_count(r);
    if (!count)
        reader_say(r, "no point of this brief is bookmarked yet: b does it");
    return count;
}

enum effect step_next_mark(struct reader *r, uint32_t key)
{
    (void)key;
    size_t count = count_or_say(r);
    if (!count)
        return EFFECT_NONE;
    size_t i = mark_from(r, move_place(r) + 1, count);
    bool is_round = i == count;
    return go(
        r, is_round ? 0 : i, count, is_round ? ", from the start of the brief" : "");
}

enum effect step_previous_mark(struct reader *r, uint32_t key)
{
    (void)key;
    size_t count = count_or_say(r);
    if (!count)
        return EFFECT_NONE;
    size_t i = mark_from(r, move_place(r), count);
    bool is_round = i == 0;
    return go(r, is_round ? count - 1 : i - 1, count,
        is_round ? ", from the end of the brief" : "");
}

/* -- what the store does -- */

enum effect step_undo(struct reader *r, uint32_t key)
{
    (void)key;
    return marking_is_possible(r) ? EFFECT_UNDO : EFFECT_NONE;
}

enum effect step_redo(struct reader *r, uint32_t key)
{
    (void)key;
    return marking_is_possible(r) ? EFFECT_REDO : EFFECT_NONE;
}

enum effect step_save_copy(struct reader *r, uint32_t key)
{
    (void)key;
    if (!r->marks || !marks_unsaved(r->marks)) {
        reader_say(r, "all bookmarks are saved");
        return EFFECT_NONE;
    }
    r->prompt = PROMPT_COPY;
    str_cut(&r->typed, 0);
    str_adds(&r->typed, r->copy_path ? r->copy_path : "");
    return EFFECT_NONE;
}
