/* Finding text in the bottom line and all points. */
#ifndef READER_SEARCH_H
#define READER_SEARCH_H

#include "reader/reader.h"

/*
 * Takes text as the pattern (smart case: an upper-case letter in it makes case
 * count), lists what matches, and goes to the first match at or behind from,
 * round the end if need be. Without a match the cursor goes to from.
 */
void search_set(struct reader *r, struct span text, struct address from);

/* Forgets pattern and matches. */
void search_clear(struct reader *r);

/* Lists the matches anew: the brief has changed. */
void search_refresh(struct reader *r);

/* Which match the cursor is on, from 1; 0: on none. */
size_t search_place(const struct reader *r);

enum effect step_search(struct reader *r, uint32_t key);
enum effect step_next_match(struct reader *r, uint32_t key);
enum effect step_previous_match(struct reader *r, uint32_t key);

#endif
