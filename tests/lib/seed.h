/* Where random tests start: the same in every run, unless SEED says otherwise. */
#ifndef TESTS_SEED_H
#define TESTS_SEED_H

#include <stdint.h>
#include <stdlib.h>

static inline uint32_t seed_from_env(void)
{
    const char *value = getenv("SEED");
    return value ? (uint32_t)strtoul(value, NULL, 10) : 1;
}

#endif
