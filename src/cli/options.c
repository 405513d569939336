/*
 * getopt_long sorts options and operands differently on each system and can't
 * suggest the nearest, so the walk over argv is done here, from a table.
 */
#include "cli/options.h"

#include <string.h>

#include "base/suggest.h"

const struct option common_options[] = {
    {'h', "help", NULL, "show this help"},
    {0, "version", NULL, "show the version"},
    {0, NULL, NULL, NULL},
};

static bool name_is(const struct option *o, const char *arg, size_t n)
{
    return strlen(o->name) == n && memcmp(o->name, arg, n) == 0;
}

static const struct option *find_long(
    const struct option *table, const char *arg, size_t n)
{
    for (const struct option *o = table; o && o->name; o++)
        if (name_is(o, arg, n))
            return o;
    return NULL;
}

static const struct option *find_letter(const struct option *table, char letter)
{
    for (const struct option *o = table; o && o->name; o++)
        if (o->letter && o->letter == letter)
            return o;
    return NULL;
}

static bool unknown(const struct option *table, const char *arg, struct err *err)
{
    const char *names[OPTIONS_MAX + 3];
    size_t n = 0;
    for (const struct option *o = table; o && o->name; o++)
        names[n++] = o->name;
    for (const struct option *o = common_options; o->name; o++)
        names[n++] = o->name;
    names[n] = NULL;
    err_set(err, ERR_USAGE, "unknown option: %.80s", arg);
    struct span word = span_of(arg + strspn(arg, "-"));
    const char *nearest =
        suggest_nearest(span_sub(word, 0, span_chr(word, '=')), names);
    if (nearest)
        err_hint(err, "did you mean --%s?", nearest);
    else
        err_hint(err, "see --help");
    return false;
}

/* What is left of one walk. */
struct walk {
    const struct option *table;
    int argc;
    char **argv;
    int i; /* the argument that is looked at */
    struct options *out;
};

/* "[=NAME]", "[WORD]" */
static bool is_optional(const struct option *o)
{
    return o->value && o->value[0] == '[';
}

/* Whether arg is the one word that an option "[WORD]" may have behind it. */
static bool is_its_word(const struct option *o, const char *arg)
{
    size_t n = strlen(arg);
    return is_optional(o) && strlen(o->value) == n + 2 &&
           memcmp(o->value + 1, arg, n) == 0;
}

/* Takes the value from behind `=` or the letter, or the next argument. */
static bool store(
    struct walk *w, const struct option *o, const char *attached, struct err *err)
{
    if (o >= common_options && o < common_options + 2) {
        *(o == common_options ? &w->out->is_help : &w->out->is_version) = true;
        return true;
    }
    const char *value = attached;
    if (o->value && !value && !is_optional(o)) {
        if (w->i + 1 >= w->argc)
            return err_set(err, ERR_USAGE, "--%s needs a value: %s", o->name, o->value);
        value = w->argv[++w->i];
    }
    if (!value && w->i + 1 < w->argc && is_its_word(o, w->argv[w->i + 1]))
        value = w->argv[++w->i];
    if (!o->value && attached)
        return err_set(err, ERR_USAGE, "--%s takes no value", o->name);
    w->out->values[o - w->table] = value ? value : "";
    return true;
}

static bool take_long(struct walk *w, const char *arg, struct err *err)
{
    const char *name = arg + 2, *equals = strchr(name, '=');
    size_t n = equals ? (size_t)(equals - name) : strlen(name);
    const struct option *o = find_long(w->table, name, n);
    if (!o)
        o = find_long(common_options, name, n);
    if (!o)
        return unknown(w->table, arg, err);
    return store(w, o, equals ? equals + 1 : NULL, err);
}

static bool take_letters(struct walk *w, const char *arg, struct err *err)
{
    for (const char *c = arg + 1; *c; c++) {
        const struct option *o = find_letter(w->table, *c);
        if (!o)
            o = find_letter(common_options, *c);
        if (!o)
            return unknown(w->table, arg, err);
        bool has_rest = o->value && !is_optional(o) && c[1];
        if (!store(w, o, has_rest ? c + 1 : NULL, err))
            return false;
        if (has_rest)
            break;
    }
    return true;
}

bool options_parse(const struct option *table, int argc, char **argv,
    struct options *out, struct err *err)
{
    *out = (struct options){0};
    struct walk w = {table, argc, argv, 0, out};
    bool is_ended = false;
    for (; w.i < argc; w.i++) {
        char *arg = argv[w.i];
        if (is_ended || arg[0] != '-' || !arg[1]) {
            argv[out->operand_count++] = arg; /* never past w.i */
        } else if (strcmp(arg, "--") == 0) {
            is_ended = true;
        } else if (arg[1] == '-') {
            if (!take_long(&w, arg, err))
                return false;
        } else if (!take_letters(&w, arg, err)) {
            return false;
        }
    }
    return true;
}
