/*
 * ncurses in few words: cells out, bytes and keys in, and how to give the
 * terminal back. It draws no conclusions; term.c does. One at a time.
 */
#ifndef TERM_DRIVER_H
#define TERM_DRIVER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "base/str.h"
#include "reader/screen.h"

struct driver;

/* Past these a size is a mistake, not a terminal. */
enum {
    DRIVER_MAX_ROWS = 1000,
    DRIVER_MAX_COLS = 2000,
};

/* What driver_key has found. */
enum driver_input {
    DRIVER_NONE,
    DRIVER_BYTE, /* *value is 0 to 255 */
    DRIVER_KEY, /* *value is a key (reader/keys.h) that the terminal's description names
                 */
};

/* Takes the terminal: no echo, no line editing, no keys that make signals. */
struct driver *driver_create(
    int in, int out, const char *term_name, int escape_ms, struct err *err);
void driver_destroy(struct driver *d); /* NULL is fine */

/* Gives the terminal to another program (twice is fine), and takes it back. */
void driver_leave(struct driver *d);
void driver_enter(struct driver *d);

/* The size in the terminal's description; 0 or less: it has none. */
void driver_described_size(int *rows, int *cols);

/* What is shown is this large from now on, and unknown: see driver_clear. */
void driver_resize(struct driver *d, int rows, int cols);

/* Appends the bytes that leave a terminal of so many rows as driver_leave would. */
void driver_add_restore(struct str *out, int rows);

/* What was put is forgotten; the next driver_flush clears and paints all. */
void driver_clear(struct driver *d);

/* Cells for columns first to end (not included) of a row; whole wide cells only. */
void driver_put(
    struct driver *d, int row, const struct cell *cells, int first, int end);

/* Writes what was put, as few bytes as may be, and puts the cursor. */
void driver_flush(struct driver *d, int cursor_row, int cursor_col);

/* What has been typed next, waiting for it up to wait_ms. */
enum driver_input driver_key(struct driver *d, int wait_ms, uint32_t *value);

#endif
