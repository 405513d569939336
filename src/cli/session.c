/*
 * The loop: wait, one key, next state, cells. Everything that the reader asks
 * for from outside is done here, by a table of effects; everything that is not
 * needed for the first frame is done behind it.
 */
#include "cli/session.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "cli/article.h"
#include "cli/bookmarks.h"
#include "cli/listing.h"
#include "cli/load.h"
#include "cli/output.h"
#include "cli/outside.h"
#include "cli/paths.h"
#include "cli/place.h"
#include "cli/say.h"
#include "cli/terminal.h"
#include "cli/watch.h"
#include "reader/list_view.h"
#include "reader/move.h"
#include "reader/reader.h"
#include "term/term.h"

struct session {
    const struct session_start *start;
    struct reader reader;
    struct screen screen;
    struct terminal terminal;
    struct brief brief;
    bool has_brief;
    char *path; /* of the brief; owned; NULL: none is open */
    struct watch watch;
    struct bookmarks bookmarks;
    struct err unkept; /* why a position could not be kept */
    int status;        /* of the program */
    int signal;        /* to be raised again at the end, or 0 */
    bool is_reload_failed;
    bool is_done;
};

/* -- opening and closing -- */

/* A place that can't be kept is said at the end, once: it is no reason to disturb now.
 */
static void keep_place(struct session *s)
{
    if (s->has_brief)
        place_keep(&s->brief, s->path, s->reader.cursor, &s->unkept);
}

static void say_warnings(struct session *s, const struct loaded *loaded)
{
    size_t warnings = loaded->warnings;
    if (warnings > 0)
        reader_say(&s->reader, "%zu warning%s: brief check %s", warnings,
            warnings == 1 ? "" : "s", s->path);
    else if (loaded->note[0])
        reader_say(&s->reader, "%s", loaded->note);
}

/* Takes brief over. */
static void show_brief(struct session *s, struct brief *brief, const char *path,
    const struct loaded *loaded)
{
    s->brief = *brief;
    s->has_brief = true;
    s->path = memcpy(mem_alloc(strlen(path) + 1), path, strlen(path));
    bookmarks_show(&s->bookmarks, &s->brief, path);
    reader_open(&s->reader, &s->brief, place_of(&s->brief));
    if (!load_is_stdin(path))
        watch_start(&s->watch, s->path, &loaded->seen);
    say_warnings(s, loaded);
}

static void close_brief(struct session *s)
{
    keep_place(s);
    watch_stop(&s->watch);
    bookmarks_hide(&s->bookmarks);
    if (s->has_brief)
        brief_finish(&s->brief);
    free(s->path);
    s->path = NULL;
    s->has_brief = false;
}

/* In the place of what is open, which stays where that fails. */
static bool open_path(struct session *s, const char *path)
{
    struct brief fresh = {0};
    struct err err = {0};
    struct loaded loaded;
    if (!load_brief(path, &fresh, &loaded, &err)) {
        struct str words = {0};
        say_add_failure(&words, &err);
        reader_say(&s->reader, "%s", str_c(&words));
        str_finish(&words);
        return false;
    }
    close_brief(s);
    show_brief(s, &fresh, path, &loaded);
    watch_listen(&s->watch);
    return true;
}

static void do_open(struct session *s)
{
    open_path(s, reader_list_entry(&s->reader)->path);
}

/* Opens the brief of a bookmark where it was last seen. */
static void do_go_to_mark(struct session *s)
{
    const struct mark *m = reader_mark(&s->reader);
    struct str file = {0}, id = {0}, path = {0};
    struct address at;
    str_add(&file, m->file);
    str_add(&id, m->id);
    path_from_people(&path, str_c(&file));
    if (!file.n)
        reader_say(&s->reader, "this bookmark does not say where its brief is");
    else if (open_path(s, str_c(&path)) &&
             bookmarks_find(&s->bookmarks, str_span(&id), &at))
        move_to(&s->reader, at);
    else if (s->reader.view != VIEW_MARKS)
        reader_say(&s->reader, "the bookmarked text is not in this brief any more");
    str_finish(&file);
    str_finish(&id);
    str_finish(&path);
}

static void do_close(struct session *s)
{
    close_brief(s);
    reader_show_list(&s->reader, s->reader.list, list_view_at(&s->reader));
}

/* -- reloading -- */

static void reload(struct session *s)
{
    struct brief fresh = {0};
    struct err err = {0};
    struct loaded loaded;
    s->is_reload_failed = !load_brief(s->path, &fresh, &loaded, &err);
    if (s->is_reload_failed) {
        say_error(&s->reader, &err);
        return;
    }
    s->watch.seen = loaded.seen;
    struct brief old = s->brief;
    s->brief = fresh;
    struct brief *shown = &s->brief;
    s->reader.brief = &old;
    bookmarks_show(&s->bookmarks, shown, s->path);
    size_t changes = reader_reload(&s->reader, shown);
    brief_finish(&old);
    if (changes)
        reader_say(&s->reader, "reloaded: %zu point%s changed", changes,
            changes == 1 ? "" : "s");
    else
        reader_say(&s->reader, "reloaded: no point changed");
}

static void reload_list(struct session *s)
{
    struct err err = {0};
    size_t at = list_view_at(&s->reader);
    struct list *list = s->reader.list;
    if (!listing_refresh(list, s->start->paths, s->start->path_count, &at, &err)) {
        say_error(&s->reader, &err);
        return;
    }
    reader_show_list(&s->reader, list, at);
    reader_say(&s->reader, "%zu brief%s", list->n, list->n == 1 ? "" : "s");
}

static void do_reload(struct session *s)
{
    if (s->reader.view == VIEW_LIST) {
        reload_list(s);
        return;
    }
    if (load_is_stdin(s->path)) {
        reader_say(
            &s->reader, "this brief came from standard input: nothing to read again");
        return;
    }
    reload(s);
}

/* Follows a change of the file that is shown. */
static void follow_file(struct session *s)
{
    if (s->has_brief && watch_has_changed(&s->watch))
        reload(s);
}

/*
 * The same while nobody types. The file may be half written: what can't be
 * read now is read again at the next change or key, and said only then, at
 * every key until it can be read.
 */
static void follow_quietly(struct session *s)
{
    if (!s->has_brief || !watch_was_woken(&s->watch))
        return;
    reload(s);
    if (s->is_reload_failed)
        str_cut(&s->reader.message, 0);
    bookmarks_tell(&s->bookmarks);
}

/* -- other programs -- */

static bool is_forbidden(struct session *s)
{
    if (outside_is_forbidden())
        reader_say(&s->reader, "not with BRIEF_SECURE=1");
    return outside_is_forbidden();
}

/* A point that was made of an article is looked for in it. */
static size_t line_of_cursor(const struct session *s)
{
    const struct point *p = brief_point(&s->brief, s->reader.cursor);
    if (!p)
        return 1;
    return p->line ? p->line : article_line(s->path, p->text);
}

static void do_edit(struct session *s)
{
    struct err err = {0};
    if (load_is_stdin(s->path)) {
        reader_say(&s->reader, "this brief came from standard input: no file to edit");
        return;
    }
    if (is_forbidden(s))
        return;
    term_suspend(s->terminal.term);
    bool is_done = outside_edit(s->path, line_of_cursor(s), &err);
    term_resume(s->terminal.term);
    if (!is_done)
        say_error(&s->reader, &err);
    else if (watch_has_changed(&s->watch))
        reload(s);
    else
        reader_say(&s->reader, "the file was not changed");
}

static void do_browse(struct session *s)
{
    struct span url = s->brief.url;
    struct str text = {0};
    struct err err = {0};
    str_add(&text, url);
    if (!outside_is_web_url(url)) {
        reader_say(&s->reader, "not opened, only http and https are: %s", str_c(&text));
    } else if (outside_is_remote()) {
        reader_say(&s->reader, "%s", str_c(&text));
    } else if (!is_forbidden(s)) {
        term_suspend(s->terminal.term);
        bool is_done = outside_browse(url, &err);
        term_resume(s->terminal.term);
        if (is_done)
            reader_say(&s->reader, "opened %s", str_c(&text));
        else
            reader_say(&s->reader, "%s: %s", err.what, str_c(&text));
    }
    str_finish(&text);
}

static void do_copy(struct session *s)
{
    struct span text = str_span(&s->reader.outgoing);
    if (is_forbidden(s))
        return;
    if (outside_copy(text)) {
        reader_say(&s->reader, "copied");
        return;
    }
    term_copy(s->terminal.term, text);
    reader_say(&s->reader, "sent to the terminal");
}

/* -- the loop -- */

static void do_repaint(struct session *s)
{
    term_repaint(s->terminal.term);
}

static void take_size(struct session *s)
{
    int rows, cols;
    term_size(s->terminal.term, &rows, &cols);
    reader_resize(&s->reader, rows, cols);
}

static void do_stop(struct session *s)
{
    keep_place(s);
    term_stop(s->terminal.term);
    take_size(s);
}

static void do_quit(struct session *s)
{
    s->is_done = bookmarks_may_leave(&s->bookmarks);
}

/* The status that a shell gives a program that SIGINT ended: no signal came here. */
static void do_interrupt(struct session *s)
{
    s->status = 128 + SIGINT;
    do_quit(s);
}

static void do_nothing(struct session *s)
{
    (void)s;
}

/* All others are changes of bookmarks. */
static void (*const effects[])(struct session *) = {
    [EFFECT_NONE] = do_nothing,
    [EFFECT_QUIT] = do_quit,
    [EFFECT_INTERRUPT] = do_interrupt,
    [EFFECT_CLOSE] = do_close,
    [EFFECT_OPEN] = do_open,
    [EFFECT_COPY] = do_copy,
    [EFFECT_BROWSE] = do_browse,
    [EFFECT_EDIT] = do_edit,
    [EFFECT_RELOAD] = do_reload,
    [EFFECT_REPAINT] = do_repaint,
    [EFFECT_GO_TO_MARK] = do_go_to_mark,
    [EFFECT_STOP] = do_stop,
};

/*
 * Counts the points of one row in view that has no number yet; false where
 * all have. One at a time, so that a row that takes long keeps no key waiting.
 */
static bool count_one(struct session *s)
{
    struct list_counter counter = {bookmarks_count, &s->bookmarks};
    size_t first, last;
    if (s->reader.view != VIEW_LIST)
        return false;
    reader_list_view(&s->reader, &first, &last);
    for (size_t i = first; i < last; i++) {
        struct list_entry *e = &s->reader.list->at[s->reader.shown[i]];
        if ((e->points < 0 || e->marks < 0) && !e->is_broken) {
            list_count(e, &counter);
            return true;
        }
    }
    return false;
}

static void draw(void *data)
{
    struct session *s = data;
    reader_draw(&s->reader, &s->screen);
    term_put(s->terminal.term, &s->screen);
}

static void on_key(struct session *s, uint32_t key)
{
    bookmarks_refresh(&s->bookmarks);
    enum effect effect = reader_key(&s->reader, key);
    if (effects[effect])
        effects[effect](s);
    else
        bookmarks_do(&s->bookmarks, effect);
    bookmarks_tell(&s->bookmarks);
    if (!s->is_done)
        follow_file(s);
}

static void step(struct session *s)
{
    uint32_t value = 0;
    switch (term_wait(s->terminal.term, &value)) {
    case TERM_KEY:
        on_key(s, value);
        break;
    case TERM_RESIZED:
        take_size(s);
        break;
    case TERM_WAKE:
        follow_quietly(s);
        break;
    case TERM_SIGNAL:
        s->signal = (int)value;
        s->is_done = true;
        break;
    case TERM_GONE:
        s->status = ERR_SYSTEM;
        s->is_done = true;
        break;
    }
}

static void begin(struct session *s, const struct session_start *start)
{
    reader_init(&s->reader, start->flags);
    bookmarks_init(&s->bookmarks, &s->reader, draw, s);
    take_size(s);
    if (start->list)
        reader_show_list(&s->reader, start->list, 0);
    if (start->brief)
        show_brief(s, start->brief, start->path, &start->loaded);
    if (start->flags & SAFE_ASCII)
        reader_say(&s->reader, "the locale is not UTF-8: ASCII stand-ins are shown");
    bookmarks_tell(&s->bookmarks);
    draw(s);
    if (s->watch.path) /* only behind the first frame */
        watch_listen(&s->watch);
}

int session_run(const struct session_start *start, struct err *err)
{
    struct session s = {.start = start, .watch = {.folder = -1}};
    bool is_stdin_taken = start->brief && load_is_stdin(start->path);
    if (!terminal_take(&s.terminal, is_stdin_taken, err)) {
        s.status = (int)err->kind;
        if (start->brief)
            brief_finish(start->brief);
        goto out;
    }
    begin(&s, start);
    while (!s.is_done) {
        bool has_counted = !term_has_key(s.terminal.term) && count_one(&s);
        if (!has_counted)
            step(&s);
        if (!s.is_done && !term_has_key(s.terminal.term))
            draw(&s);
    }
    terminal_give_back(&s.terminal);
    bookmarks_rescue(&s.bookmarks, start->flags);
    close_brief(&s);
    bookmarks_finish(&s.bookmarks);
out:
    if (s.unkept.kind)
        output_error(&s.unkept, start->flags);
    reader_finish(&s.reader);
    screen_finish(&s.screen);
    if (s.signal) {
        signal(s.signal, SIG_DFL);
        raise(s.signal);
    }
    return s.status;
}
