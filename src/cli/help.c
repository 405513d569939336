/* Examples come first: most people who ask for help want the line to type. */
#include "cli/help.h"

#include <string.h>

#include "base/suggest.h"
#include "cli/output.h"

enum {
    COMMANDS_MAX = 32,
};

/* The default command is named by nothing. */
static const char *shown_name(const struct command *c)
{
    return c == &commands[0] ? "" : c->name;
}

static void add_usage(struct str *out, const struct command *c)
{
    const char *name = shown_name(c);
    str_addf(out, "brief%s%s", name[0] ? " " : "", name);
    if (c->options && c->options->name)
        str_adds(out, " [OPTION...]");
    if (c->operands[0])
        str_addf(out, " %s", c->operands);
}

static void add_options(struct str *out, const struct option *table)
{
    for (const struct option *o = table; o && o->name; o++) {
        struct str left = {0};
        bool is_apart = o->value && strncmp(o->value, "[=", 2) != 0;
        str_addf(
            &left, "--%s%s%s", o->name, is_apart ? " " : "", o->value ? o->value : "");
        str_adds(out, "  ");
        if (o->letter)
            str_addf(out, "-%c, ", o->letter);
        else
            str_adds(out, "    ");
        str_addf(out, "%-19s%s\n", str_c(&left), o->about);
        str_finish(&left);
    }
}

static void add_indented(struct str *out, struct span lines)
{
    while (lines.n) {
        size_t end = span_chr(lines, '\n');
        str_adds(out, "  ");
        str_add(out, span_sub(lines, 0, end));
        str_addc(out, '\n');
        lines = span_sub(lines, end + 1, lines.n);
    }
}

void help_add_overview(struct str *out)
{
    add_indented(out, span_of(commands[0].examples));
    str_adds(out, "\nMake briefs of articles, read, check and print them.\n\n");
    for (size_t i = 0; i < command_count; i++) {
        struct str usage = {0};
        const struct command *c = &commands[i];
        const char *name = shown_name(c);
        str_addf(&usage, "brief%s%s %s", name[0] ? " " : "", name, c->operands);
        str_addf(out, "  %-25s  %s\n", str_c(&usage), c->about);
        str_finish(&usage);
    }
    str_adds(out, "\nbrief help COMMAND tells more; ? shows the keys while reading.\n");
}

void help_add_command(struct str *out, const struct command *c)
{
    add_indented(out, span_of(c->examples));
    str_adds(out, "\nUsage: ");
    add_usage(out, c);
    str_addf(out, "\n%s\n\n", c->about);
    add_options(out, c->options);
    add_options(out, common_options);
}

const char *help_nearest_command(const char *name)
{
    const char *names[COMMANDS_MAX] = {0};
    for (size_t i = 0; i < command_count && i + 1 < COMMANDS_MAX; i++)
        names[i] = commands[i].name;
    return suggest_nearest(span_of(name), names);
}

int command_help(const struct call *call, struct err *err)
{
    struct str out = {0};
    const struct command *c = NULL;
    if (call->operand_count) {
        const char *name = call->operands[0];
        c = strcmp(name, "brief") == 0 ? &commands[0] : command_find(name);
        if (!c) {
            err_set(err, ERR_USAGE, "no such command: %.80s", name);
            const char *nearest = help_nearest_command(name);
            err_hint(
                err, nearest ? "did you mean %s?" : "brief help lists them", nearest);
            return err->kind;
        }
    }
    if (c)
        help_add_command(&out, c);
    else
        help_add_overview(&out);
    output(str_span(&out), err);
    str_finish(&out);
    return err->kind;
}
