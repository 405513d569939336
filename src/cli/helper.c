/*
 * brief-make is looked for from where this program itself is: beside it in a build
 * folder, else in libexec as far from it as it was installed, so that a tree can be
 * moved; at last in the place that was built in. No variable has a say, and a program
 * of somebody else's is none of ours.
 */
#include "cli/helper.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __APPLE__
#include <mach-o/dyld.h>
#endif

#if HAVE_MAKE

/* The real path of this program; false where the system does not tell. */
static bool find_self(char out[PATH_MAX])
{
#ifdef __APPLE__
    char path[PATH_MAX];
    uint32_t size = sizeof path;
    return _NSGetExecutablePath(path, &size) == 0 && realpath(path, out);
#else
    static const char *const links[] = {
        "/proc/self/exe", "/proc/curproc/exe", "/proc/curproc/file"};
    for (size_t i = 0; i < sizeof links / sizeof *links; i++)
        if (realpath(links[i], out))
            return true;
    return false;
#endif
}

/* Whether path is a program of the owner of self, or of root. */
static bool is_ours(const char *path, const char *self)
{
    struct stat helper, own;
    return stat(path, &helper) == 0 && S_ISREG(helper.st_mode) &&
           access(path, X_OK) == 0 && stat(self, &own) == 0 &&
           (helper.st_uid == own.st_uid || helper.st_uid == 0);
}

static bool ends_in(const char *s, size_t n, const char *end)
{
    size_t length = strlen(end);
    return n > length && memcmp(s + n - length, end, length) == 0;
}

static bool find_beside(struct str *out, const char *self)
{
    size_t folder = (size_t)(strrchr(self, '/') - self);
    bool is_build = ends_in(self, folder, "/src/cli");
    const char *places[] = {is_build ? "/../make/" : "", HELPER_FROM_BIN};
    size_t before = out->n;
    for (size_t i = 0; i < 2; i++) {
        if (!places[i][0])
            continue;
        str_add(out, (struct span){self, folder});
        str_addf(out, "%sbrief-make", places[i]);
        if (is_ours(str_c(out) + before, self))
            return true;
        str_cut(out, before);
    }
    return false;
}

bool helper_find(struct str *out, struct err *err)
{
    char self[PATH_MAX];
    if (find_self(self) && find_beside(out, self))
        return true;
    if (access(HELPER_FOLDER "/brief-make", X_OK) == 0) {
        str_adds(out, HELPER_FOLDER "/brief-make");
        return true;
    }
    err_set(err, ERR_SYSTEM, "brief-make, which reads articles, is not there");
    err_hint(err, "it belongs to %.200s: install brief again", HELPER_FOLDER);
    return false;
}

#else

bool helper_find(struct str *out, struct err *err)
{
    (void)out;
    err_set(err, ERR_SYSTEM,
        "this brief was built without brief-make: it reads briefs, "
        "no articles");
    err_hint(err, "build it with meson setup -Dmake=enabled");
    return false;
}

#endif
