/*
 * The last inch: a terminal that shows a screen and gives keys. ncurses stands
 * behind it, in one file; it is given cells, never a raw string. There is one
 * terminal at a time (its state must be reachable from signal handlers).
 */
#ifndef TERM_TERM_H
#define TERM_TERM_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "base/span.h"
#include "reader/screen.h"

struct term;

enum term_event {
    TERM_KEY,     /* *value is the key (reader/keys.h) */
    TERM_RESIZED, /* ask term_size and draw anew; also after a suspend */
    TERM_WAKE,    /* SIGIO came: something that was asked for has happened */
    TERM_SIGNAL,  /* *value is SIGINT, SIGTERM or SIGHUP: save, destroy, raise it again
                   */
    TERM_GONE,    /* the terminal has vanished: save and leave at once */
};

/* Whether TERM names a terminal that can be driven; name gets it for messages. */
bool term_is_capable(const char *term_name);

/*
 * Takes the terminal: keys from in (a terminal; 0, or /dev/tty when the
 * document came on 0), the screen on out. escape_ms: how long ESC waits for
 * the rest of a key. Signals are handled from here on.
 */
struct term *term_create(
    int in, int out, const char *term_name, int escape_ms, struct err *err);

/* Gives the terminal and the signals back as they were; NULL is fine. */
void term_destroy(struct term *t);

/* Gives the terminal back from anywhere, even a crash; async-signal-safe. */
void term_emergency(void);

void term_size(const struct term *t, int *rows, int *cols);

/* Shows s, which must be of term_size; writes only what differs from the last. */
void term_put(struct term *t, const struct screen *s);

/* The next term_put paints everything anew. */
void term_repaint(struct term *t);

/* Waits, without a timer. */
enum term_event term_wait(struct term *t, uint32_t *value);

/* Whether term_wait would return at once with a key: then drawing can wait. */
bool term_has_key(struct term *t);

/* Hands the terminal to another program, and takes it back. */
void term_suspend(struct term *t);
void term_resume(struct term *t);

/* Stops this process as Ctrl-Z does; returns when it is continued. */
void term_stop(struct term *t);

/* Puts text on the terminal's clipboard (OSC 52, base64; xterm's limit applies). */
void term_copy(struct term *t, struct span text);

#endif
