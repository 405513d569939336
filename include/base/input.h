/*
 * Bounded reading of a file, standard input or memory, in pieces, so that a
 * large brief is never held twice. Names that are no regular file are refused
 * before a byte is read; a file that changes size while it is read is noticed.
 */
#ifndef BASE_INPUT_H
#define BASE_INPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/span.h"
#include "base/str.h"

/* Zeroed is closed. Opened by one of the three functions below. */
struct input {
    const char *name;   /* for messages, borrowed */
    int fd;             /* -1 for memory */
    bool is_owned;      /* fd is closed by input_close */
    struct span memory; /* what is left of it, or of what was peeked at */
    size_t limit;       /* bytes; one more is an error */
    size_t total;       /* bytes given out, or peeked at, so far */
    long long size;     /* as fstat told on opening; -1 where it tells nothing */
    struct str *copy;   /* set by the caller after opening: all bytes go there too */
};

/*
 * Opens path (never blocking: a FIFO, device, socket or directory is refused
 * with what to do instead). Over limit bytes is refused at once.
 */
bool input_open(struct input *in, const char *path, size_t limit, struct err *err);

/* Reads from a descriptor such as 0, which is not closed; name is for messages. */
void input_from_fd(struct input *in, int fd, const char *name, size_t limit);

/* Reads borrowed bytes. */
void input_from_memory(struct input *in, struct span bytes, const char *name);

/*
 * Up to size bytes; *got is 0 at the end. False on a read error, past the
 * limit, or when the file has become shorter or longer than it was.
 */
bool input_read(
    struct input *in, char *buffer, size_t size, size_t *got, struct err *err);

/*
 * Reads size bytes, or fewer where that is all, from a descriptor that nothing was
 * read of; input_read gives them again. buffer stays the caller's and is borrowed;
 * in->memory is what it holds then.
 */
bool input_peek(struct input *in, char *buffer, size_t size, struct err *err);

/* Reads all that is left onto the end of out. */
bool input_read_all(struct input *in, struct str *out, struct err *err);

void input_close(struct input *in);

#endif
