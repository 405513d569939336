/*
 * Run in a handler, perhaps in the middle of ncurses: so nothing but write and
 * tcsetattr, on bytes that were made before. A terminal that takes no bytes
 * must not hold up the end, hence O_NONBLOCK, which is taken back because the
 * shell shares the open file.
 */
#include "term/emergency.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "term/term.h"

static struct {
    volatile sig_atomic_t is_armed;
    int fd;
    struct termios original;
    char bytes[256];
    size_t size;
} rescue;

void emergency_arm(int fd, const struct termios *original, struct span bytes)
{
    emergency_disarm();
    rescue.fd = fd;
    rescue.original = *original;
    rescue.size = bytes.n < sizeof rescue.bytes ? bytes.n : sizeof rescue.bytes;
    if (rescue.size)
        memcpy(rescue.bytes, bytes.p, rescue.size);
    rescue.is_armed = 1;
}

void emergency_disarm(void)
{
    rescue.is_armed = 0;
}

void term_emergency(void)
{
    if (!rescue.is_armed)
        return;
    rescue.is_armed = 0;
    int saved = errno;
    int flags = fcntl(rescue.fd, F_GETFL);
    if (flags >= 0)
        fcntl(rescue.fd, F_SETFL, flags | O_NONBLOCK);
    ssize_t ignored = write(rescue.fd, rescue.bytes, rescue.size);
    (void)ignored;
    tcsetattr(rescue.fd, TCSANOW, &rescue.original);
    if (flags >= 0)
        fcntl(rescue.fd, F_SETFL, flags);
    errno = saved;
}
