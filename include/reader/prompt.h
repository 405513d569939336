/* Typing a line in the place of the hints; every printable key goes into it. */
#ifndef READER_PROMPT_H
#define READER_PROMPT_H

#include "reader/reader.h"

/* A key while a prompt is open. */
enum effect prompt_key(struct reader *r, uint32_t key);

/*
 * Does what is due after typing: the search, the filter. Called before drawing
 * and on Enter, so that keys that come together are answered once.
 */
void prompt_settle(struct reader *r);

/* What stands before the typed text: "/", "note: ". */
const char *prompt_sign(const struct reader *r);

enum effect step_address(struct reader *r, uint32_t key);
enum effect step_filter(struct reader *r, uint32_t key);

#endif
