/* The table of commands. Only what exists is here. */
#include <string.h>

#include "cli/command.h"

static const struct option no_options[] = {{0, NULL, NULL, NULL}};

static const struct option make_options[] = {
    {'o', "output", "FILE|DIR",
        "write it to a new file, or as ARTICLE.yaml in a folder"},
    {'f', "force", NULL, "overwrite what is there"},
    {0, "points", "N", "at most so many points a pane (4)"},
    {0, "from", "FORMAT", "text, markdown or html, whatever it looks like"},
    {0, "date", "DATE", "the day that \"on Friday\" counts from, as 2026-11-20"},
    {0, "no-article", NULL, "leave the article out of the brief"},
    {0, "explain", "[json]", "print how each sentence was judged instead"},
    {'j', "jobs", "N", "make so many at a time (one a core)"},
    {0, NULL, NULL, NULL},
};

static const struct option show_options[] = {
    {0, "to", "FORMAT", "text, markdown or json"},
    {0, NULL, NULL, NULL},
};

static const struct option print_options[] = {
    {0, "to", "FORMAT", "text"},
    {'o', "output", "FILE", "write it to a file that is new"},
    {'f', "force", NULL, "overwrite that file"},
    {0, "lp", "[=PRINTER]", "print it on paper, by lp"},
    {0, "strict", NULL, "if anything is left out or cut, write nothing: status 5"},
    {'v', "verbose", NULL, "say how it was made to fit"},
    {0, NULL, NULL, NULL},
};

static const struct option verify_options[] = {
    {0, "article", "FILE", "the article, where the brief does not hold it"},
    {0, "json", NULL, "a JSON record a line"},
    {0, NULL, NULL, NULL},
};

static const struct option check_options[] = {
    {0, "json", NULL, "a JSON record a line"},
    {0, "schema", NULL, "print the JSON Schema of the brief file instead"},
    {0, NULL, NULL, NULL},
};

/* The first is what runs when no command is named. */
const struct command commands[] = {
    {"read", "[FILE...|DIR|-]", "read a brief or an article, or choose from a list",
        "brief talks.yaml             read one\n"
        "brief story.html             make one of an article, and read it\n"
        "brief ~/briefs               choose from a folder\n"
        "ssh host cat a.yaml | brief -  read what another program prints\n",
        no_options, -1, command_read},
    {"make", "[ARTICLE...|-]", "make a brief of an article",
        "brief make story.html                 print it, as YAML\n"
        "brief make -o story.yaml story.txt    into a file\n"
        "brief make -o briefs *.html           of each one, into a folder\n"
        "brief make --explain story.txt        why these points\n",
        make_options, -1, command_make},
    {"show", "[FILE|-]", "print the whole brief",
        "brief show talks.yaml                 as text\n"
        "brief show --to markdown talks.yaml   for a note or a mail\n"
        "brief show --to json talks.yaml | jq .bottom_line\n",
        show_options, 1, command_show},
    {"print", "[FILE|-]", "the one-page summary",
        "brief print talks.yaml                what fits on one page, as text\n"
        "brief print -o talks.txt talks.yaml   into a file\n"
        "brief print --lp talks.yaml           on paper\n",
        print_options, 1, command_print},
    {"check", "FILE...", "is it a well-formed brief?",
        "brief check talks.yaml        all that is wrong, as FILE:LINE:COLUMN\n"
        "brief check --json *.yaml     the same for programs\n"
        "brief check --schema          for editors that complete and check YAML\n",
        check_options, -1, command_check},
    {"verify", "FILE...", "is every point supported by its article?",
        "brief verify talks.yaml                       what is not, as "
        "FILE:LINE:COLUMN\n"
        "brief verify --article story.html talks.yaml  by an article that is not in "
        "it\n",
        verify_options, -1, command_verify},
    {"keys", "", "the keys of the reader", "brief keys\n", no_options, 0, command_keys},
    {"help", "[COMMAND]", "help for a command", "brief help check\n", no_options, 1,
        command_help},
};
const size_t command_count = sizeof commands / sizeof *commands;

const struct command *command_find(const char *name)
{
    for (size_t i = 0; i < command_count; i++)
        if (strcmp(commands[i].name, name) == 0)
            return &commands[i];
    return NULL;
}
