/* A carriage return and blanks do for any terminal, one that knows no escapes too. */
#include "cli/progress.h"

#include <unistd.h>

#include "base/clock.h"
#include "base/str.h"
#include "cli/output.h"
#include "text/safe.h"

enum {
    EVERY_MS = 100,
    NAME_CELLS = 50,
};

static void draw(struct progress *p, struct span text)
{
    struct str line = {0};
    size_t cells = safe_cells(text);
    str_addc(&line, '\r');
    str_add(&line, text);
    if (cells < p->shown) {
        str_fill(&line, ' ', p->shown - cells);
        str_addc(&line, '\r');
        str_add(&line, text);
    }
    output_to_stderr(str_span(&line));
    p->shown = cells;
    str_finish(&line);
}

void progress_show(
    struct progress *p, int done, int of, const char *name, unsigned flags)
{
    struct str text = {0}, safe = {0};
    long long now = clock_ms();
    if (!isatty(STDERR_FILENO) || (p->shown && now - p->shown_ms < EVERY_MS))
        return;
    str_addf(&text, "%d/%d ", done, of);
    safe_add(&safe, span_of(name), flags);
    safe_add_cut(&text, str_span(&safe), NAME_CELLS, flags);
    draw(p, str_span(&text));
    p->shown_ms = now;
    str_finish(&text);
    str_finish(&safe);
}

void progress_clear(struct progress *p)
{
    if (p->shown)
        draw(p, (struct span){0});
}
