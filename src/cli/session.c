/*
 * The loop: wait, one key, next state, cells. Everything that the reader asks
 * for from outside is done here, by a table of effects; everything that is not
 * needed for the first frame is done behind it.
 */
#include "cli/session.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/mem.h"
#include "cli/listing.h"
#include "cli/load.h"
#include "cli/output.h"
#include "cli/outside.h"
#include "cli/place.h"
#include "cli/watch.h"
#include "reader/list_view.h"
#include "reader/reader.h"
#include "term/term.h"

enum {
    ESCAPE_MS = 25,         /* how long ESC waits for the rest of a key */
    ESCAPE_REMOTE_MS = 100, /* the same over ssh */
};

struct session {
    const struct session_start *start;
    struct reader reader;
    struct screen screen;
    struct term *term;
    struct brief brief;
    bool has_brief;
    char *path; /* of the brief; owned; NULL: none is open */
    struct watch watch;
    struct err unkept; /* why a position could not be kept */
    int tty;           /* /dev/tty when the document took stdin, else -1 */
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

static void say_error(struct session *s, const struct err *err)
{
    const char *hint = err->hint[0] ? " \u2013 " : "";
    if (err->line)
        reader_say(
            &s->reader, "line %zu: %s%s%s", err->line, err->what, hint, err->hint);
    else
        reader_say(&s->reader, "%s%s%s", err->what, hint, err->hint);
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
    reader_open(&s->reader, &s->brief, place_of(&s->brief));
    if (!load_is_stdin(path))
        watch_start(&s->watch, s->path, &loaded->seen);
    say_warnings(s, loaded);
}

static void close_brief(struct session *s)
{
    keep_place(s);
    watch_stop(&s->watch);
    if (s->has_brief)
        brief_finish(&s->brief);
    free(s->path);
    s->path = NULL;
    s->has_brief = false;
}

static void do_open(struct session *s)
{
    struct list_entry *e = reader_list_entry(&s->reader);
    struct brief fresh = {0};
    struct err err = {0};
    struct loaded loaded;
    if (!load_brief(e->path, &fresh, &loaded, &err)) {
        say_error(s, &err);
        return;
    }
    show_brief(s, &fresh, e->path, &loaded);
    watch_listen(&s->watch);
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
        say_error(s, &err);
        return;
    }
    s->watch.seen = loaded.seen;
    struct brief old = s->brief;
    s->brief = fresh;
    struct brief *shown = &s->brief;
    s->reader.brief = &old;
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
        say_error(s, &err);
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
}

/* -- other programs -- */

static bool is_forbidden(struct session *s)
{
    if (outside_is_forbidden())
        reader_say(&s->reader, "not with BRIEF_SECURE=1");
    return outside_is_forbidden();
}

static size_t line_of_cursor(const struct session *s)
{
    const struct point *p = brief_point(&s->brief, s->reader.cursor);
    return p && p->line ? p->line : 1;
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
    term_suspend(s->term);
    bool is_done = outside_edit(s->path, line_of_cursor(s), &err);
    term_resume(s->term);
    if (!is_done)
        say_error(s, &err);
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
        term_suspend(s->term);
        bool is_done = outside_browse(url, &err);
        term_resume(s->term);
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
    term_copy(s->term, text);
    reader_say(&s->reader, "sent to the terminal");
}

/* -- the loop -- */

static void do_repaint(struct session *s)
{
    term_repaint(s->term);
}

static void take_size(struct session *s)
{
    int rows, cols;
    term_size(s->term, &rows, &cols);
    reader_resize(&s->reader, rows, cols);
}

static void do_stop(struct session *s)
{
    keep_place(s);
    term_stop(s->term);
    take_size(s);
}

static void do_quit(struct session *s)
{
    s->is_done = true;
}

/* The status that a shell gives a program that SIGINT ended: no signal came here. */
static void do_interrupt(struct session *s)
{
    s->status = 128 + SIGINT;
    s->is_done = true;
}

static void do_nothing(struct session *s)
{
    (void)s;
}

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
    [EFFECT_STOP] = do_stop,
};

/*
 * Counts the points of one row in view that has no number yet; false where
 * all have. One at a time, so that a row that takes long keeps no key waiting.
 */
static bool count_one(struct session *s)
{
    size_t first, last;
    if (s->reader.view != VIEW_LIST)
        return false;
    reader_list_view(&s->reader, &first, &last);
    for (size_t i = first; i < last; i++) {
        struct list_entry *e = &s->reader.list->at[s->reader.shown[i]];
        if (e->points < 0 && !e->is_broken) {
            list_count(e);
            return true;
        }
    }
    return false;
}

static void draw(struct session *s)
{
    reader_draw(&s->reader, &s->screen);
    term_put(s->term, &s->screen);
}

static void on_key(struct session *s, uint32_t key)
{
    enum effect effect = reader_key(&s->reader, key);
    effects[effect](s);
    if (!s->is_done)
        follow_file(s);
}

static void step(struct session *s)
{
    uint32_t value = 0;
    switch (term_wait(s->term, &value)) {
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

static int escape_ms(void)
{
    const char *value = getenv("ESCDELAY");
    char *end;
    long ms = value ? strtol(value, &end, 10) : 0;
    if (value && *value && !*end && ms >= 0 && ms <= 10000)
        return (int)ms;
    return outside_is_remote() ? ESCAPE_REMOTE_MS : ESCAPE_MS;
}

static bool take_terminal(struct session *s, bool is_stdin_taken, struct err *err)
{
    int in = STDIN_FILENO;
    s->tty = -1;
    if (is_stdin_taken) {
        in = s->tty = open("/dev/tty", O_RDWR | O_CLOEXEC);
        if (in < 0)
            return err_errno(err, errno, "/dev/tty", "open");
    }
    s->term = term_create(in, STDOUT_FILENO, getenv("TERM"), escape_ms(), err);
    if (!s->term) {
        if (s->tty >= 0)
            close(s->tty);
        return false;
    }
    mem_set_exhausted_hook(term_emergency);
    return true;
}

static void give_back(struct session *s)
{
    mem_set_exhausted_hook(NULL);
    term_destroy(s->term);
    s->term = NULL;
    if (s->tty >= 0)
        close(s->tty);
}

static void begin(struct session *s, const struct session_start *start)
{
    reader_init(&s->reader, start->flags);
    take_size(s);
    if (start->list)
        reader_show_list(&s->reader, start->list, 0);
    if (start->brief)
        show_brief(s, start->brief, start->path, &start->loaded);
    if (start->flags & SAFE_ASCII)
        reader_say(&s->reader, "the locale is not UTF-8: ASCII stand-ins are shown");
    draw(s);
    if (s->watch.path) /* only behind the first frame */
        watch_listen(&s->watch);
}

int session_run(const struct session_start *start, struct err *err)
{
    struct session s = {.start = start, .watch = {.folder = -1}};
    bool is_stdin_taken = start->brief && load_is_stdin(start->path);
    if (!take_terminal(&s, is_stdin_taken, err)) {
        s.status = (int)err->kind;
        if (start->brief)
            brief_finish(start->brief);
        goto out;
    }
    begin(&s, start);
    while (!s.is_done) {
        bool has_counted = !term_has_key(s.term) && count_one(&s);
        if (!has_counted)
            step(&s);
        if (!s.is_done && !term_has_key(s.term))
            draw(&s);
    }
    give_back(&s);
out:
    close_brief(&s);
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

bool session_is_possible(bool is_stdin_taken, unsigned flags)
{
    const char *term = getenv("TERM");
    if (!isatty(STDOUT_FILENO))
        return false;
    if (!is_stdin_taken && !isatty(STDIN_FILENO))
        return false;
    if (term && strcmp(term, "dumb") == 0)
        return false;
    if (term_is_capable(term))
        return true;
    if (term && term[0])
        output_note(flags, "TERM=%s is not known here: printing instead", term);
    else
        output_note(flags, "TERM is not set: printing instead");
    return false;
}
