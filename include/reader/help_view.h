/* Help: the keys of the view it was called from, out of the action table. */
#ifndef READER_HELP_VIEW_H
#define READER_HELP_VIEW_H

#include "reader/reader.h"
#include "reader/screen.h"

void help_view_draw(struct reader *r, struct screen *s);

enum effect step_help(struct reader *r, uint32_t key);
enum effect step_help_down(struct reader *r, uint32_t key);
enum effect step_help_up(struct reader *r, uint32_t key);
enum effect step_help_page_down(struct reader *r, uint32_t key);
enum effect step_help_page_up(struct reader *r, uint32_t key);
enum effect step_help_first(struct reader *r, uint32_t key);
enum effect step_help_last(struct reader *r, uint32_t key);

#endif
