/* Moving the cursor and what is in view; the steps of the keys that move. */
#ifndef READER_MOVE_H
#define READER_MOVE_H

#include "reader/flow.h"
#include "reader/geometry.h"
#include "reader/reader.h"

/* Puts the cursor on a point that exists and brings it into view. */
void move_to(struct reader *r, struct address a);

/* The cursor's place in the order of reading: 0 is the bottom line, 1 the first point.
 */
size_t move_place(const struct reader *r);

/* Puts the cursor there; place is at most brief_count. */
void move_to_place(struct reader *r, size_t place);

/* Brings the cursor's point into view, if it is not wholly in it. */
void move_reveal(struct reader *r);

/*
 * The rows of a pane's box that show lines of points: its last one may be
 * taken by "+4 below" in the overview.
 */
int move_pane_rows(struct reader *r, const struct geometry *g, enum pane pane);

/* The first line in view of a flow that was scrolled there and is shown in rows. */
struct pos move_top(const struct flow *f, struct scroll scroll, int rows);

/* How many points of a pane are not wholly shown and not above the view. */
size_t move_below(struct reader *r, const struct geometry *g, enum pane pane);

/* Scrolls the article to the paragraph that the cursor's point rests on. */
void move_article(struct reader *r);

enum effect step_next(struct reader *r, uint32_t key);
enum effect step_previous(struct reader *r, uint32_t key);
enum effect step_page_down(struct reader *r, uint32_t key);
enum effect step_page_up(struct reader *r, uint32_t key);
enum effect step_half_down(struct reader *r, uint32_t key);
enum effect step_half_up(struct reader *r, uint32_t key);
enum effect step_line_down(struct reader *r, uint32_t key);
enum effect step_line_up(struct reader *r, uint32_t key);
enum effect step_first(struct reader *r, uint32_t key);
enum effect step_last(struct reader *r, uint32_t key);
enum effect step_brief_first(struct reader *r, uint32_t key);
enum effect step_brief_last(struct reader *r, uint32_t key);
enum effect step_bottom_line(struct reader *r, uint32_t key);
enum effect step_pane(struct reader *r, uint32_t key); /* '1' to '4' */
enum effect step_next_pane(struct reader *r, uint32_t key);
enum effect step_previous_pane(struct reader *r, uint32_t key);
enum effect step_right(struct reader *r, uint32_t key);
enum effect step_left(struct reader *r, uint32_t key);

#endif
