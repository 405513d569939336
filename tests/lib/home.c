#include "lib/home.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

bool home_make(char path[HOME_SIZE])
{
    snprintf(path, HOME_SIZE, "/tmp/pty-XXXXXX");
    return mkdtemp(path);
}

static int remove_entry(
    const char *path, const struct stat *stat, int kind, struct FTW *place)
{
    (void)stat;
    (void)kind;
    (void)place;
    return remove(path);
}

void home_remove(const char *path)
{
    nftw(path, remove_entry, 8, FTW_DEPTH | FTW_PHYS);
}

static void set_variable(struct str *env, size_t *count, const char *entry)
{
    size_t name = strcspn(entry, "=");
    size_t kept = 0;
    for (size_t i = 0; i < *count; i++) {
        if (strncmp(str_c(&env[i]), entry, name) == 0 && env[i].p[name] == '=')
            str_finish(&env[i]);
        else
            env[kept++] = env[i];
    }
    *count = kept;
    if (!entry[name] || kept == HOME_MAX_ENV)
        return;
    env[kept] = (struct str){0};
    str_adds(&env[kept], entry);
    *count = kept + 1;
}

static void set_from_ours(struct str *env, size_t *count, const char *name)
{
    struct str entry = {0};
    const char *value = getenv(name);
    str_addf(&entry, "%s=%s", name, value ? value : "");
    if (value)
        set_variable(env, count, str_c(&entry));
    str_finish(&entry);
}

size_t home_environment(
    struct str env[HOME_MAX_ENV], const char *path, const char *const *changes)
{
    static const char *const folders[][2] = {{"HOME", ""}, {"XDG_STATE_HOME", "/state"},
        {"XDG_DATA_HOME", "/data"}, {"XDG_CONFIG_HOME", "/config"},
        {"XDG_CACHE_HOME", "/cache"}, {"TMPDIR", ""}};
    static const char *const ours[] = {"PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS",
        "LSAN_OPTIONS", "LLVM_PROFILE_FILE", "VIMRUNTIME"};
    size_t count = 0;
    struct str entry = {0};
    set_variable(env, &count, "TERM=screen-256color");
    set_variable(env, &count, "LC_ALL=C.UTF-8");
    for (size_t i = 0; i < sizeof ours / sizeof *ours; i++)
        set_from_ours(env, &count, ours[i]);
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        str_cut(&entry, 0);
        str_addf(&entry, "%s=%s%s", folders[i][0], path, folders[i][1]);
        set_variable(env, &count, str_c(&entry));
    }
    for (size_t i = 0; changes && changes[i]; i++)
        set_variable(env, &count, changes[i]);
    str_finish(&entry);
    return count;
}
