/* The commands, as one table: main, help and suggestions read it. */
#ifndef CLI_COMMAND_H
#define CLI_COMMAND_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "cli/options.h"

/* What a command gets: its options and operands, checked against its table. */
struct call {
    const char *const *values; /* a value an option of the table; NULL: not given */
    char *const *operands;
    int operand_count;
    unsigned flags; /* enum safe_flags, from the locale */
};

struct command {
    const char *name;
    const char *operands;         /* for the usage line: "[FILE|-]" */
    const char *about;            /* one line */
    const char *examples;         /* lines, each "command  # what it does" */
    const struct option *options; /* ends with a row whose name is NULL; may be NULL */
    int most_operands;            /* -1: any number */
    /* Returns the exit status; what failed is said already, or in *err. */
    int (*run)(const struct call *call, struct err *err);
};

extern const struct command commands[];
extern const size_t command_count;

const struct command *command_find(const char *name);

int command_read(const struct call *call, struct err *err);
int command_make(const struct call *call, struct err *err);
int command_show(const struct call *call, struct err *err);
int command_print(const struct call *call, struct err *err);
int command_check(const struct call *call, struct err *err);
int command_verify(const struct call *call, struct err *err);
int command_keys(const struct call *call, struct err *err);
int command_help(const struct call *call, struct err *err);

#endif
