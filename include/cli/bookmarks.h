/* The reader's bookmarks and the file they are kept in, for one session. */
#ifndef CLI_BOOKMARKS_H
#define CLI_BOOKMARKS_H

#include <stdbool.h>

#include "base/str.h"
#include "library/list.h"
#include "marks/marks.h"
#include "reader/reader.h"

/* Zeroed is empty and valid. */
struct bookmarks {
    struct reader *reader; /* borrowed */
    void (*draw)(void *);  /* shows at once what the reader says; NULL at the end */
    void *data;
    struct marks *marks; /* NULL: there is no home */
    struct mark_list others;
    bool is_listed; /* others is filled */
    bool is_news;   /* another window has just marked the point, or unmarked it */
    bool is_left;   /* knowingly, without what is unsaved */
    size_t warned, copied; /* marks_changes when it was last warned of, or copied */
    struct str copy;       /* where a copy may go */
    struct str news;       /* to be said by bookmarks_tell */
};

void bookmarks_init(
    struct bookmarks *b, struct reader *r, void (*draw)(void *), void *data);
void bookmarks_finish(struct bookmarks *b);

/* Takes the marks of a brief that was read from path; call it before it is drawn. */
void bookmarks_show(struct bookmarks *b, const struct brief *brief, const char *path);

/* The brief goes away. */
void bookmarks_hide(struct bookmarks *b);

/* Takes in what other windows have saved; cheap where they have not. */
void bookmarks_refresh(struct bookmarks *b);

/* Says what bookmarks_show or bookmarks_refresh found, behind what the key said. */
void bookmarks_tell(struct bookmarks *b);

/* EFFECT_MARK to EFFECT_REDO, EFFECT_LIST_MARKS, EFFECT_DELETE_MARK, EFFECT_SAVE_COPY.
 */
void bookmarks_do(struct bookmarks *b, enum effect effect);

/* Where the mark with that id is in the brief that is shown; false: nowhere. */
bool bookmarks_find(const struct bookmarks *b, struct span id, struct address *at);

/* For the list of briefs; NULL: there are no bookmarks. data is the struct. */
int bookmarks_count(const struct brief *brief, const char *path, void *data);

/*
 * Whether the reader may be left: not the first time while something is unsaved,
 * which is then said, with what to do.
 */
bool bookmarks_may_leave(struct bookmarks *b);

/*
 * After an end that nobody chose, with the terminal given back: saves, else writes a
 * copy and says on stderr where. flags: enum safe_flags.
 */
void bookmarks_rescue(struct bookmarks *b, unsigned flags);

#endif
