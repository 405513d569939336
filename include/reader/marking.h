/* Bookmarks in the brief that is shown: what they look like, and their keys. */
#ifndef READER_MARKING_H
#define READER_MARKING_H

#include <stdbool.h>

#include "reader/reader.h"

/* Whether there is a bookmark on the point. */
bool marking_is_on(const struct reader *r, struct address at);

/* Its note, or nothing. */
struct span marking_note(const struct reader *r, struct address at);

/* Whether any point of the pane is bookmarked. */
bool marking_is_in(const struct reader *r, enum pane pane);

/* Whether the list of bookmarks is open, perhaps below the help. */
bool marking_is_list_open(const struct reader *r);

/* Whether there is a place for bookmarks; says so where there is none. */
bool marking_is_possible(struct reader *r);

/* Opens the prompt for the note of a mark; NULL: the cursor's point has none yet. */
void marking_ask_note(struct reader *r, const struct mark *mark);

enum effect step_mark(struct reader *r, uint32_t key);
enum effect step_note(struct reader *r, uint32_t key);
enum effect step_next_mark(struct reader *r, uint32_t key);
enum effect step_previous_mark(struct reader *r, uint32_t key);
enum effect step_undo(struct reader *r, uint32_t key);
enum effect step_redo(struct reader *r, uint32_t key);
enum effect step_save_copy(struct reader *r, uint32_t key);

#endif
