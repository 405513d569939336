/* A temporary home folder, and the environment of a program that lives in it. */
#ifndef TESTS_HOME_H
#define TESTS_HOME_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

enum {
    HOME_SIZE = 64,
    HOME_MAX_ENV = 64,
};

/* Makes a fresh folder below /tmp and puts its path in path. */
bool home_make(char path[HOME_SIZE]);

/* Removes it with all that is in it. */
void home_remove(const char *path);

/*
 * Fills env with "NAME=VALUE" and returns how many: PATH, LC_ALL, TERM, HOME
 * and the XDG folders in path, the options of sanitizers, then changes (NULL,
 * or NULL-terminated): "NAME=VALUE" sets, "NAME" takes away.
 */
size_t home_environment(
    struct str env[HOME_MAX_ENV], const char *path, const char *const *changes);

#endif
