/* From argv to a command of the table; nothing is decided here but which. */
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/article.h"
#include "cli/command.h"
#include "cli/help.h"
#include "cli/output.h"
#include "text/safe.h"

/* Whether none of the variables that choose the character set says anything. */
static bool is_locale_unset(void)
{
    static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);
        if (value && value[0])
            return false;
    }
    return true;
}

/* Takes the user's locale, UTF-8 where none is set; gives what the sanitiser must know.
 */
static unsigned set_locale(void)
{
    static const char *const fallbacks[] = {"C.UTF-8", "en_US.UTF-8"};
    setlocale(LC_CTYPE, "");
    for (size_t i = 0; is_locale_unset() && i < sizeof fallbacks / sizeof *fallbacks;
         i++)
        if (setlocale(LC_CTYPE, fallbacks[i]))
            break;
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0 ? 0 : SAFE_ASCII;
}

static int finish(const struct err *err, int status, unsigned flags)
{
    if (err->kind)
        output_error(err, flags);
    return status;
}

static int print_help(const struct command *c, bool is_named, struct err *err)
{
    struct str out = {0};
    if (is_named)
        help_add_command(&out, c);
    else
        help_add_overview(&out);
    output(str_span(&out), err);
    str_finish(&out);
    return err->kind;
}

/* The version, and what keeps a hostile article in. */
static int print_version(struct err *err)
{
    struct str out = {0};
    struct err why = {0};
    str_adds(&out, "brief " BRIEF_VERSION "\nsandbox: ");
    if (!article_sandbox(&out, &why))
        str_addf(&out, "none (%s)", why.what);
    str_addc(&out, '\n');
    output(str_span(&out), err);
    str_finish(&out);
    return err->kind;
}

static int run(const struct command *c, bool is_named, int argc, char **argv,
    unsigned flags, struct err *err)
{
    struct options options;
    if (!options_parse(c->options, argc, argv, &options, err))
        return err->kind;
    if (options.is_version)
        return print_version(err);
    if (options.is_help)
        return print_help(c, is_named, err);
    if (c->most_operands >= 0 && options.operand_count > c->most_operands) {
        err_set(err, ERR_USAGE, "too many arguments: %.80s", argv[c->most_operands]);
        err_hint(err, "brief help %s", c->name);
        return err->kind;
    }
    struct call call = {options.values, argv, options.operand_count, flags};
    int status = c->run(&call, err);
    if (c != &commands[0])
        output_name_command(err, c->name);
    return status;
}

/* A word that is no file but nearly a command was meant to be one. */
static bool is_mistyped(const char *word, struct err *err)
{
    struct stat st;
    const char *nearest = help_nearest_command(word);
    if (!nearest || word[0] == '-' || strpbrk(word, "/.") || lstat(word, &st) == 0)
        return false;
    err_set(err, ERR_USAGE, "no such command or file: %.80s", word);
    err_hint(err, "did you mean brief %s?", nearest);
    return true;
}

int main(int argc, char **argv)
{
    unsigned flags = set_locale();
    struct err err = {0};
    const struct command *named = argc > 1 ? command_find(argv[1]) : NULL;
    if (!named && argc > 1 && is_mistyped(argv[1], &err))
        return finish(&err, err.kind, flags);
    int skipped = named ? 2 : argc > 0;
    int status = run(named ? named : &commands[0], named != NULL, argc - skipped,
        argv + skipped, flags, &err);
    return finish(&err, status, flags);
}
