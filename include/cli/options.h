/* Command line options out of a table: anywhere, long or short, `--` ends them. */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include <stdbool.h>

#include "base/err.h"

enum {
    OPTIONS_MAX = 16, /* rows in one table */
};

struct option {
    char letter;       /* 0: none */
    const char *name;  /* without the dashes */
    const char *value; /* what its value is called in the help; NULL: it takes none;
                          "[=NAME]": it can be left out, and is attached by `=`;
                          "[WORD]": the same, or it is the next argument if that is
                          this very word */
    const char *about;
};

/* Every command has these two rows' letters and names: -h --help, --version. */
extern const struct option common_options[];

struct options {
    const char *values[OPTIONS_MAX]; /* by row; "" for a given one without a value */
    bool is_help;
    bool is_version;
    int operand_count; /* argv is reordered: its first so many are the operands */
};

/*
 * Sorts argv[0..argc) into options and operands. An unknown option, a missing
 * or a needless value is an error that suggests the nearest.
 */
bool options_parse(const struct option *table, int argc, char **argv,
    struct options *out, struct err *err);

#endif
