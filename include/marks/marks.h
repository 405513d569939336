/*
 * The bookmarks of the brief that is being read, for one session: shown at
 * once, saved at each change, and kept in memory where that fails.
 */
#ifndef MARKS_MARKS_H
#define MARKS_MARKS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/lock.h"
#include "base/span.h"
#include "brief/brief.h"
#include "marks/mark.h"
#include "marks/scan.h"

enum mark_state {
    MARK_SAME, /* the same pane and text */
    MARK_LOST, /* the text is not in the brief (any more) */
};

/* A mark as it is to be shown. Its strings live until marks changes. */
struct mark_item {
    struct mark mark;
    enum mark_state state;
    struct address at; /* MARK_SAME: the point */
};

struct marks;

/* path: bookmarks.yaml, copied; it need not exist. waiting may be NULL. */
struct marks *marks_create(const char *path, const struct lock_waiting *waiting);
void marks_destroy(struct marks *m); /* NULL is fine */

/*
 * Shows the marks of b from now on (b is borrowed until the next call, its name
 * file copied). False: the file can't be used (err says why), and only marks
 * of this session are shown. To be called again when the brief is read anew.
 */
bool marks_open(
    struct marks *m, const struct brief *b, const char *file, struct err *err);

/* Shows no brief any more: before it is finished. */
void marks_close(struct marks *m);

/*
 * Reads again if the file was changed, by another window say; cheap if not.
 * *is_changed: the items are new. False: it can't be used; they stay as they were.
 */
bool marks_refresh(struct marks *m, bool *is_changed, struct err *err);

/* Those of this brief, in its order, the lost ones last. */
size_t marks_count(const struct marks *m);
const struct mark_item *marks_nth(const struct marks *m, size_t n);

/* The mark on a point, or NULL. */
const struct mark_item *marks_at(const struct marks *m, struct address at);

/*
 * Adds the marks of all other briefs as the file has them now, and what is unsaved of
 * them; those of a brief stand together, by title. False: the file can't be used, and
 * nothing was added.
 */
bool marks_list_others(const struct marks *m, struct mark_list *out, struct err *err);

/*
 * Each changes the items at once and saves, with all that is unsaved. True: it
 * is on the disk. False: err says why, and it is kept as unsaved, but where the
 * mark has no id (nothing is changed then). time: now, UTC, as ISO 8601. mark
 * may be of any brief; of a note the white space at its ends is taken off.
 */
bool marks_add(struct marks *m, struct address at, struct span note, const char *time,
    struct err *err);
bool marks_set_note(
    struct marks *m, const struct mark *mark, struct span note, struct err *err);
bool marks_remove(struct marks *m, const struct mark *mark, struct err *err);

/* The same for the last change of this session. Nothing to do counts as done. */
bool marks_undo(struct marks *m, struct err *err);
bool marks_redo(struct marks *m, struct err *err);

/* The mark that undo or redo would change, of any brief, or NULL. */
const struct mark *marks_next_undo(const struct marks *m);
const struct mark *marks_next_redo(const struct marks *m);

/* Changes that are not on the disk. */
size_t marks_unsaved(const struct marks *m);

/* How many were made in this session, saved or not. */
size_t marks_changes(const struct marks *m);

/* Tries to save them again. */
bool marks_save(struct marks *m, struct err *err);

/*
 * Writes to a new file what bookmarks.yaml would hold if it could be written,
 * or, where it can't be read either, the marks of this brief and all that is unsaved.
 */
bool marks_save_copy(const struct marks *m, const char *path, struct err *err);

#endif
