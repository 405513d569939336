/* The steps of the keys that open, close, copy and ask for something outside. */
#ifndef READER_STEPS_H
#define READER_STEPS_H

#include "reader/reader.h"

enum effect step_zoom(struct reader *r, uint32_t key);
enum effect step_open(struct reader *r, uint32_t key);
enum effect step_copy(struct reader *r, uint32_t key);
enum effect step_copy_with_source(struct reader *r, uint32_t key);
enum effect step_browse(struct reader *r, uint32_t key);
enum effect step_edit(struct reader *r, uint32_t key);
enum effect step_reload(struct reader *r, uint32_t key);
enum effect step_repaint(struct reader *r, uint32_t key);
enum effect step_stop(struct reader *r, uint32_t key);
enum effect step_close(struct reader *r, uint32_t key);
enum effect step_quit(struct reader *r, uint32_t key);
enum effect step_escape(struct reader *r, uint32_t key);
enum effect step_interrupt(struct reader *r, uint32_t key);

#endif
