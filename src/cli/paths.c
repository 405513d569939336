/* Relative or empty values are ignored, as the specification asks. */
#include "cli/paths.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
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

bool path_bookmarks(struct str *out)
{
    if (!add_base(out, "XDG_DATA_HOME", ".local/share"))
        return false;
    str_adds(out, "/brief/bookmarks.yaml");
    return true;
}

/* The home folder without slashes at its end; empty: there is none. */
static struct span home_folder(void)
{
    struct span home = span_of(getenv("HOME"));
    while (home.n && home.p[home.n - 1] == '/')
        home.n--;
    return home;
}

void path_for_people(struct str *out, const char *path)
{
    struct str absolute = {0};
    struct span home = home_folder();
    path_absolute(&absolute, path);
    const char *rest = str_c(&absolute);
    if (home.n && strncmp(rest, home.p, home.n) == 0 && rest[home.n] == '/') {
        str_addc(out, '~');
        rest += home.n;
    }
    str_adds(out, rest);
    str_finish(&absolute);
}

void path_from_people(struct str *out, const char *path)
{
    struct span home = home_folder();
    if (home.n && strncmp(path, "~/", 2) == 0) {
        str_add(out, home);
        path++;
    }
    str_adds(out, path);
}

void path_absolute(struct str *out, const char *path)
{
    char folder[PATH_MAX];
    if (path[0] != '/' && getcwd(folder, sizeof folder))
        str_addf(out, "%s/", folder);
    str_adds(out, path);
}
