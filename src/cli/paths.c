/* Relative or empty values are ignored, as the specification asks. */
#include "cli/paths.h"

#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static bool add_base(struct str *out, const char *variable, const char *below_home)
{
    const char *base = getenv(variable);
    if (base && base[0] == '/') {
        str_adds(out, base);
        return true;
    }
    const char *home = getenv("HOME");
    struct stat st; /* a home that is not there is not made */
    if (!home || home[0] != '/' || stat(home, &st) != 0)
        return false;
    str_addf(out, "%s/%s", home, below_home);
    return true;
}

bool path_positions(struct str *out)
{
    if (!add_base(out, "XDG_STATE_HOME", ".local/state"))
        return false;
    str_adds(out, "/brief/positions");
    return true;
}

void path_absolute(struct str *out, const char *path)
{
    char folder[PATH_MAX];
    if (path[0] != '/' && getcwd(folder, sizeof folder))
        str_addf(out, "%s/", folder);
    str_adds(out, path);
}
