/*
 * A change is saved before the screen says so. What can't be saved stays in
 * memory and is tried again with every further change, and when the file that was
 * in the way has changed; who leaves all the same is told once, and has a copy
 * offered.
 */
#include "cli/bookmarks.h"

#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/replace.h"
#include "cli/load.h"
#include "cli/output.h"
#include "cli/paths.h"
#include "cli/say.h"
#include "reader/marking.h"
#include "reader/move.h"

/* After a key: what it led to. */
static void say_failure(struct bookmarks *b, const char *before, const struct err *err)
{
    struct str words = {0};
    str_addf(&words, "%s: ", before);
    say_add_failure(&words, err);
    reader_say(b->reader, "%s", str_c(&words));
    str_finish(&words);
}

/* Before a key, whose own words come first: kept for bookmarks_tell. */
static void add_news(struct bookmarks *b, const char *words, const struct err *err)
{
    str_adds(&b->news, b->news.n ? "; " : "");
    str_adds(&b->news, words);
    if (err)
        say_add_failure(&b->news, err);
}

void bookmarks_tell(struct bookmarks *b)
{
    struct str words = {0};
    if (!b->news.n)
        return;
    str_add(&words, str_span(&b->reader->message));
    str_adds(&words, words.n ? "; " : "");
    str_add(&words, str_span(&b->news));
    reader_say(b->reader, "%s", str_c(&words));
    str_cut(&b->news, 0);
    str_finish(&words);
}

static void say_saving(void *data)
{
    struct bookmarks *b = data;
    if (!b->draw)
        return;
    reader_say(b->reader, "saving\u2026");
    b->draw(b->data);
    reader_say(b->reader, "%s", "");
}

/* The folder of the file where that can be written to, else the home folder. */
static void propose_copy(struct str *out, const char *file)
{
    struct str folder = {0};
    str_add(&folder, (struct span){file, (size_t)(strrchr(file, '/') - file)});
    if (access(str_c(&folder), W_OK) == 0)
        path_for_people(out, str_c(&folder));
    else
        str_adds(out, "~");
    str_adds(out, "/bookmarks-copy.yaml");
    str_finish(&folder);
}

void bookmarks_init(
    struct bookmarks *b, struct reader *r, void (*draw)(void *), void *data)
{
    struct str path = {0};
    struct lock_waiting waiting = {say_saving, b};
    *b = (struct bookmarks){.reader = r, .draw = draw, .data = data};
    if (path_bookmarks(&path)) {
        b->marks = marks_create(str_c(&path), &waiting);
        propose_copy(&b->copy, str_c(&path));
        r->copy_path = str_c(&b->copy);
    }
    reader_set_marks(r, b->marks);
    str_finish(&path);
}

void bookmarks_finish(struct bookmarks *b)
{
    marks_destroy(b->marks);
    mark_list_finish(&b->others);
    str_finish(&b->copy);
    str_finish(&b->news);
}

void bookmarks_show(struct bookmarks *b, const struct brief *brief, const char *path)
{
    struct str file = {0};
    struct err err = {0};
    if (!b->marks)
        return;
    if (!load_is_stdin(path))
        path_for_people(&file, path);
    bool is_open = marks_open(b->marks, brief, str_c(&file), &err);
    reader_set_marks(b->reader, b->marks);
    if (!is_open)
        add_news(b, "bookmarks not read: ", &err);
    str_finish(&file);
}

void bookmarks_hide(struct bookmarks *b)
{
    if (b->marks)
        marks_close(b->marks);
    reader_set_marks(b->reader, b->marks);
    b->is_listed = false;
}

/* Fills others, with none and said so where the file can't be read. */
static void list_others(struct bookmarks *b)
{
    struct err err = {0};
    mark_list_finish(&b->others);
    if (!marks_list_others(b->marks, &b->others, &err))
        add_news(b, "bookmarks not read: ", &err);
    b->is_listed = true;
}

/* After any change: what is shown follows. */
static void follow(struct bookmarks *b)
{
    struct list *list = b->reader->list;
    b->is_listed = false;
    if (marking_is_list_open(b->reader))
        list_others(b);
    reader_set_marks(b->reader, b->marks);
    for (size_t i = 0; list && i < list->n; i++)
        list->at[i].marks = -1; /* to be counted again */
}

/* What was done with the point under the cursor, or why it is not on the disk. */
static void say_result(
    struct bookmarks *b, bool is_saved, const struct err *err, const char *what)
{
    char address[ADDRESS_SIZE];
    address_format(b->reader->cursor, address);
    if (is_saved)
        reader_say(b->reader, "%s %s", address, what);
    else
        say_failure(b, "not saved", err);
}

void bookmarks_refresh(struct bookmarks *b)
{
    struct err err = {0};
    struct address at = b->reader->cursor;
    bool is_changed = false, was_on = marking_is_on(b->reader, at);
    b->is_news = false;
    if (!b->marks)
        return;
    if (!marks_refresh(b->marks, &is_changed, &err))
        add_news(b, "bookmarks not read: ", &err);
    if (!is_changed)
        return;
    if (marks_unsaved(b->marks) && marks_save(b->marks, &err))
        add_news(b, "all bookmarks are saved now", NULL);
    follow(b);
    b->is_news = was_on != marking_is_on(b->reader, at);
}

/* -- what the keys ask for -- */

static void add(struct bookmarks *b, struct span note, const char *what)
{
    struct err err = {0};
    char now[sizeof "2026-11-22T21:14:03Z"] = "";
    time_t seconds = time(NULL);
    struct tm utc;
    if (gmtime_r(&seconds, &utc))
        strftime(now, sizeof now, "%Y-%m-%dT%H:%M:%SZ", &utc);
    bool is_saved = marks_add(b->marks, b->reader->cursor, note, now, &err);
    say_result(b, is_saved, &err, what);
}

static void do_mark(struct bookmarks *b)
{
    struct err err = {0};
    const struct mark_item *item = marks_at(b->marks, b->reader->cursor);
    if (b->is_news) { /* who pressed the key saw it otherwise */
        reader_say(b->reader, item ? "bookmarked already, in another window"
                                   : "its bookmark is gone already, in another window");
        return;
    }
    if (!item) {
        add(b, (struct span){0}, "bookmarked");
        return;
    }
    bool is_saved = marks_remove(b->marks, &item->mark, &err);
    say_result(b, is_saved, &err, "is bookmarked no more; u undoes");
}

static void do_note(struct bookmarks *b)
{
    struct err err = {0};
    struct span note = str_span(&b->reader->outgoing);
    if (!b->reader->noted.n) {
        add(b, note, "bookmarked, with a note");
        return;
    }
    bool is_saved = marks_set_note(b->marks, &b->reader->noted.at[0], note, &err);
    if (is_saved)
        reader_say(b->reader, note.n ? "note saved" : "note taken off; u undoes");
    else
        say_failure(b, "not saved", &err);
}

static void do_delete(struct bookmarks *b)
{
    struct err err = {0};
    if (marks_remove(b->marks, reader_mark(b->reader), &err))
        reader_say(b->reader, "deleted; u brings it back");
    else
        say_failure(b, "not saved", &err);
}

/* Undo and redo go back through all briefs: which one is said where it is another. */
static void say_step(struct bookmarks *b, bool is_saved, const struct err *err,
    const char *what, const struct mark *mark)
{
    const struct brief *brief = b->reader->brief;
    struct str words = {0};
    str_adds(&words, what);
    if (!brief || !span_eq(mark->title, brief->title)) {
        str_adds(&words, ", in another brief: ");
        str_add(&words, mark->title);
    }
    if (is_saved)
        reader_say(b->reader, "%s", str_c(&words));
    else
        say_failure(b, "not saved", err);
    str_finish(&words);
}

static void do_undo(struct bookmarks *b)
{
    struct err err = {0};
    const struct mark *next = marks_next_undo(b->marks);
    struct mark mark = next ? *next : (struct mark){0};
    if (next)
        say_step(
            b, marks_undo(b->marks, &err), &err, "undone; Ctrl-R does it again", &mark);
    else
        reader_say(b->reader, "nothing to undo since this was opened");
}

static void do_redo(struct bookmarks *b)
{
    struct err err = {0};
    const struct mark *next = marks_next_redo(b->marks);
    struct mark mark = next ? *next : (struct mark){0};
    if (next)
        say_step(b, marks_redo(b->marks, &err), &err, "done again", &mark);
    else
        reader_say(b->reader, "nothing was undone");
}

static void do_list(struct bookmarks *b)
{
    list_others(b);
    reader_list_marks(b->reader, &b->others);
}

static void do_save_copy(struct bookmarks *b)
{
    struct err err = {0};
    struct str path = {0};
    path_from_people(&path, str_c(&b->reader->outgoing));
    if (marks_save_copy(b->marks, str_c(&path), &err)) {
        reader_say(b->reader, "saved as %s", str_c(&b->reader->outgoing));
        b->copied = marks_changes(b->marks);
    } else {
        say_failure(b, "not saved", &err);
    }
    str_finish(&path);
}

void bookmarks_do(struct bookmarks *b, enum effect effect)
{
    static void (*const todo[])(struct bookmarks *) = {
        [EFFECT_MARK] = do_mark,
        [EFFECT_NOTE] = do_note,
        [EFFECT_UNDO] = do_undo,
        [EFFECT_REDO] = do_redo,
        [EFFECT_LIST_MARKS] = do_list,
        [EFFECT_DELETE_MARK] = do_delete,
        [EFFECT_SAVE_COPY] = do_save_copy,
    };
    todo[effect](b);
    if (effect == EFFECT_LIST_MARKS || effect == EFFECT_SAVE_COPY)
        return;
    follow(b);
    b->reader->is_mark_gone = false; /* it went by this key */
}

bool bookmarks_find(const struct bookmarks *b, struct span id, struct address *at)
{
    size_t n = b->marks ? marks_count(b->marks) : 0;
    for (size_t i = 0; i < n; i++) {
        const struct mark_item *item = marks_nth(b->marks, i);
        if (item->state == MARK_SAME && span_eq(item->mark.id, id)) {
            *at = item->at;
            return true;
        }
    }
    return false;
}

int bookmarks_count(const struct brief *brief, const char *path, void *data)
{
    struct bookmarks *b = data;
    struct str file = {0};
    int count = 0;
    if (!b->marks)
        return 0;
    if (!b->is_listed)
        list_others(b);
    path_for_people(&file, path);
    for (size_t i = 0; i < b->others.n; i++)
        count += mark_is_of(&b->others.at[i], brief, str_span(&file));
    str_finish(&file);
    return count;
}

/* -- leaving -- */

bool bookmarks_may_leave(struct bookmarks *b)
{
    struct err err = {0};
    if (!b->marks || marks_save(b->marks, &err))
        return true;
    size_t n = marks_unsaved(b->marks), now = marks_changes(b->marks);
    b->is_left = b->warned == now || b->copied == now;
    b->warned = now;
    if (b->is_left)
        return true;
    struct str words = {0};
    str_addf(&words, "%zu change%s of bookmarks not saved: ", n, n == 1 ? "" : "s");
    say_add_failure(&words, &err);
    reader_say(b->reader, "%s. C saves a copy, q again quits without", str_c(&words));
    str_finish(&words);
    return false;
}

void bookmarks_rescue(struct bookmarks *b, unsigned flags)
{
    struct str path = {0}, shown = {0};
    struct err err = {0};
    b->draw = NULL;
    if (!b->marks || b->is_left || marks_save(b->marks, &err) ||
        b->copied == marks_changes(b->marks))
        return;
    str_add(&shown, span_sub(str_span(&b->copy), 0, b->copy.n - strlen(".yaml")));
    str_addf(&shown, "-%ld.yaml", (long)getpid());
    path_from_people(&path, str_c(&shown));
    output_error(&err, flags);
    if (marks_save_copy(b->marks, str_c(&path), &err))
        output_note(flags, "the bookmarks are in a copy: %s", str_c(&shown));
    else
        output_error(&err, flags);
    str_finish(&path);
    str_finish(&shown);
}
