/*
 * A pipe or terminal shared with another program may be set not to block, by
 * that program and at any time: then write takes what there is room for.
 */
#include "base/fd.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>

bool fd_write(int fd, struct span bytes)
{
    while (bytes.n) {
        ssize_t n = write(fd, bytes.p, bytes.n);
        if (n > 0) {
            bytes = span_sub(bytes, (size_t)n, bytes.n);
        } else if (n == 0) { /* no answer that POSIX knows: not to be asked for ever */
            errno = EIO;
            return false;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            poll(&(struct pollfd){.fd = fd, .events = POLLOUT}, 1, -1);
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}
