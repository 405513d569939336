/* The reading positions of the library, for the brief and the home at hand. */
#include "cli/place.h"

#include <time.h>

#include "brief/identity.h"
#include "cli/load.h"
#include "cli/paths.h"
#include "library/positions.h"

struct address place_of(const struct brief *b)
{
    struct address at = {PANE_CONTEXT, 1};
    struct str file = {0}, identity = {0};
    brief_identity(&identity, b);
    if (path_positions(&file))
        positions_find(str_c(&file), str_span(&identity), &at);
    str_finish(&file);
    str_finish(&identity);
    return at;
}

bool place_keep(
    const struct brief *b, const char *path, struct address at, struct err *err)
{
    struct str file = {0}, identity = {0}, absolute = {0};
    bool is_kept = true;
    brief_identity(&identity, b);
    if (!load_is_stdin(path))
        path_absolute(&absolute, path);
    if (path_positions(&file))
        is_kept = positions_put(str_c(&file), str_span(&identity), at,
            (long long)time(NULL), str_span(&absolute), err);
    str_finish(&file);
    str_finish(&identity);
    str_finish(&absolute);
    return is_kept;
}
