/* The list of briefs: a row each, filtered. */
#ifndef READER_LIST_VIEW_H
#define READER_LIST_VIEW_H

#include "reader/reader.h"
#include "reader/screen.h"

/* Works out anew which entries pass the filter; the cursor goes to entry at, if it
   passes. */
void list_view_refresh(struct reader *r, size_t at);

/* The index of the entry under the cursor; 0 where there is none. */
size_t list_view_at(const struct reader *r);

/* Keeps the cursor inside the rows in view. */
void list_view_reveal(struct reader *r);

void list_view_draw(struct reader *r, struct screen *s);

enum effect step_list_next(struct reader *r, uint32_t key);
enum effect step_list_previous(struct reader *r, uint32_t key);
enum effect step_list_page_down(struct reader *r, uint32_t key);
enum effect step_list_page_up(struct reader *r, uint32_t key);
enum effect step_list_first(struct reader *r, uint32_t key);
enum effect step_list_last(struct reader *r, uint32_t key);
enum effect step_list_open(struct reader *r, uint32_t key);

#endif
