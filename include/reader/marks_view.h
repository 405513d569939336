/* The list of bookmarks: of this brief, then of all others, a row each. */
#ifndef READER_MARKS_VIEW_H
#define READER_MARKS_VIEW_H

#include "reader/reader.h"
#include "reader/screen.h"

/* Works out anew what is listed; the cursor stays on its bookmark, else on its row. */
void marks_view_refresh(struct reader *r);

/* The cursor has moved. */
void marks_view_moved(struct reader *r);

/* The one under the cursor, or NULL in an empty list. */
const struct mark *marks_view_mark(const struct reader *r);

void marks_view_draw(struct reader *r, struct screen *s);

enum effect step_marks(struct reader *r, uint32_t key);
enum effect step_marks_go(struct reader *r, uint32_t key);
enum effect step_marks_delete(struct reader *r, uint32_t key);
enum effect step_marks_note(struct reader *r, uint32_t key);

#endif
