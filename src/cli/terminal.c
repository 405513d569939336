/*
 * Whether the reader can run here, and where its keys come from: standard input,
 * or the controlling terminal where a document came that way.
 */
#include "cli/terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/mem.h"
#include "cli/output.h"
#include "cli/outside.h"

enum {
    ESCAPE_MS = 25,         /* how long ESC waits for the rest of a key */
    ESCAPE_REMOTE_MS = 100, /* the same over ssh */
};

static int escape_ms(void)
{
    const char *value = getenv("ESCDELAY");
    char *end;
    long ms = value ? strtol(value, &end, 10) : 0;
    if (value && *value && !*end && ms >= 0 && ms <= 10000)
        return (int)ms;
    return outside_is_remote() ? ESCAPE_REMOTE_MS : ESCAPE_MS;
}

bool terminal_take(struct terminal *t, bool is_stdin_taken, struct err *err)
{
    int in = STDIN_FILENO;
    t->tty = -1;
    if (is_stdin_taken) {
        in = t->tty = open("/dev/tty", O_RDWR | O_CLOEXEC);
        if (in < 0)
            return err_errno(err, errno, "/dev/tty", "open");
    }
    t->term = term_create(in, STDOUT_FILENO, getenv("TERM"), escape_ms(), err);
    if (!t->term) {
        if (t->tty >= 0)
            close(t->tty);
        return false;
    }
    mem_set_exhausted_hook(term_emergency);
    return true;
}

void terminal_give_back(struct terminal *t)
{
    mem_set_exhausted_hook(NULL);
    term_destroy(t->term);
    t->term = NULL;
    if (t->tty >= 0)
        close(t->tty);
}

bool terminal_is_possible(bool is_stdin_taken, unsigned flags)
{
    const char *term = getenv("TERM");
    if (!isatty(STDOUT_FILENO))
        return false;
    if (!is_stdin_taken && !isatty(STDIN_FILENO))
        return false;
    if (term && strcmp(term, "dumb") == 0)
        return false;
    if (term_is_capable(term))
        return true;
    if (term && term[0])
        output_note(flags, "TERM=%s is not known here: printing instead", term);
    else
        output_note(flags, "TERM is not set: printing instead");
    return false;
}
