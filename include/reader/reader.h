/*
 * The reader as data: what is open, where the cursor is, what has been typed.
 * A key becomes an action (reader/actions.h), the action makes the next state,
 * reader_draw makes cells of it. No terminal, no file, no environment here:
 * what must be done outside is asked for by an effect.
 */
#ifndef READER_READER_H
#define READER_READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "brief/brief.h"
#include "brief/trace.h"
#include "layout/point.h"
#include "library/list.h"
#include "marks/marks.h"
#include "reader/effect.h"
#include "reader/screen.h"

/* Where keys mean something of their own; or-ed in the action table. */
enum view {
    VIEW_BRIEF = 1,
    VIEW_SOURCE = 2, /* a brief with the article open */
    VIEW_LIST = 4,
    VIEW_HELP = 8,
    VIEW_MARKS = 16, /* the list of bookmarks */
};

enum prompt {
    PROMPT_NONE,
    PROMPT_SEARCH,
    PROMPT_ADDRESS,
    PROMPT_FILTER, /* of a list or the help */
    PROMPT_NOTE,
    PROMPT_COPY, /* the file for a copy of the bookmarks */
};

/* A text's item and a byte of its block, so that it holds when the width changes. */
struct scroll {
    uint32_t item; /* from 0 */
    uint32_t byte;
};

struct block_cache;

/* Zeroed, then reader_init. */
struct reader {
    /* what is read */
    const struct brief *brief; /* borrowed; NULL in the list */
    struct article article;    /* of the brief; empty without one */
    unsigned flags;            /* enum safe_flags */
    struct block_cache *cache; /* laid-out points and paragraphs */

    /* where */
    int rows, cols; /* of the screen, at least 1 */
    enum view view;
    enum view covered;     /* by the help */
    enum view beneath;     /* the list of bookmarks */
    struct address cursor; /* always a point of the brief, or the bottom line */
    enum pane pane; /* the one shown, that the cursor is in unless on the bottom line */
    uint32_t
        numbers[PANE_COUNT]; /* the point last selected in each pane; 0: none yet */
    struct scroll panes[PANE_COUNT];
    struct scroll article_top;
    struct trace trace; /* of the point at traced, once worked out */
    struct address traced;
    bool is_traced;
    bool is_zoomed; /* one pane though there is room for four */

    /* searching */
    struct str pattern; /* as typed; empty: none */
    uint32_t *matches; /* ordinals from 0 (the bottom line) to brief_count, ascending */
    size_t match_count;
    size_t match_cap;
    struct address search_origin; /* where the cursor was when `/` was typed */

    /* typing and saying */
    enum prompt prompt;
    bool is_typed;       /* and not yet answered, see prompt_settle */
    struct str typed;    /* in the prompt; UTF-8, not safe */
    struct str message;  /* in the hint line until the next key; safe */
    struct str outgoing; /* of EFFECT_COPY */

    /* the list */
    struct list *list; /* borrowed; NULL when there is none */
    uint32_t *shown;   /* indices of the entries that pass the filter */
    size_t shown_count;
    size_t list_cursor; /* index into shown */
    size_t list_top;
    struct str list_filter; /* as typed */

    /* the bookmarks */
    struct marks *marks;            /* borrowed; NULL: there is no place for any */
    const struct mark_list *others; /* those of other briefs, borrowed; NULL: none */
    uint32_t *listed; /* what passes the filter: an index into marks, then others */
    size_t listed_count;
    size_t mark_cursor; /* index into listed */
    size_t mark_top;
    struct str mark_id;     /* of the one under mark_cursor */
    bool is_mark_gone;      /* it was there when it was drawn */
    struct str mark_filter; /* as typed */
    struct mark_list noted; /* the one whose note is typed; empty: the point has none */
    const char *copy_path;  /* proposed for PROMPT_COPY; borrowed, or NULL */

    /* the help */
    size_t help_top;
    struct str help_filter; /* as typed */
};

void reader_init(struct reader *r, unsigned flags);
void reader_finish(struct reader *r);

/* The size of the screen in cells; the point and the words under the cursor stay. */
void reader_resize(struct reader *r, int rows, int cols);

/* Shows a brief (borrowed until the next call or finish) at an address, or its first
 * point. */
void reader_open(struct reader *r, const struct brief *b, struct address at);

/*
 * Puts b in the place of the brief that is shown and is still valid: the
 * cursor stays on its point, found by its text. Returns how many points were
 * added, went or changed.
 */
size_t reader_reload(struct reader *r, const struct brief *b);

/* Shows the list (borrowed) and no brief; the cursor is on entry at. */
void reader_show_list(struct reader *r, struct list *list, size_t at);

/* The entry under the list's cursor, or NULL in an empty list. */
struct list_entry *reader_list_entry(const struct reader *r);

/* The entries in view, as indices into shown: [*first, *last). */
void reader_list_view(const struct reader *r, size_t *first, size_t *last);

/* Shows marks (borrowed, or NULL): at first, and again at every change of them. */
void reader_set_marks(struct reader *r, struct marks *marks);

/* Shows the list of bookmarks: those of this brief, then others (borrowed, by brief).
 */
void reader_list_marks(struct reader *r, const struct mark_list *others);

/* The bookmark under the cursor, of the list or the point, or NULL. */
const struct mark *reader_mark(const struct reader *r);

/* One key (reader/keys.h): typed into an open prompt, else looked up and applied. */
enum effect reader_key(struct reader *r, uint32_t key);

/* Says something in the hint line, once; format gives raw text, it is made safe. */
void reader_say(struct reader *r, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* What the point under the cursor rests on. */
struct trace reader_trace(struct reader *r);

/* Draws all; s is reset to the reader's size. */
void reader_draw(struct reader *r, struct screen *s);

#endif
