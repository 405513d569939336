/*
 * The table is the whole interface: a key that is not here does nothing, and
 * what is here is in the help, in `brief keys` and in the manual page.
 */
#include "reader/actions.h"

#include <string.h>

#include "reader/help_view.h"
#include "reader/keys.h"
#include "reader/list_view.h"
#include "reader/marking.h"
#include "reader/marks_view.h"
#include "reader/move.h"
#include "reader/prompt.h"
#include "reader/search.h"
#include "reader/steps.h"

#define PANES (VIEW_BRIEF | VIEW_SOURCE)
#define LISTS (VIEW_LIST | VIEW_MARKS)
#define ALL (PANES | LISTS | VIEW_HELP)

const struct action actions[] = {
    {"help", "? F1", "the keys of this view; / filters them", "help", PANES | LISTS,
        step_help},
    {"close", "q", "close what is open, else quit", "quit", ALL, step_close},
    {"quit", "Q", "quit", NULL, ALL, step_quit},
    {"next", "j Down",
        "next point, through the whole brief; one longer than the pane scrolls first",
        NULL, PANES, step_next},
    {"previous", "k Up", "previous point; before the first is the bottom line", NULL,
        PANES, step_previous},
    {"page-down", "Space PgDn Ctrl-F", "a page down, flowing into the next pane", NULL,
        VIEW_BRIEF, step_page_down},
    {"page-up", "PgUp Ctrl-B -", "a page up, flowing into the pane before", NULL,
        VIEW_BRIEF, step_page_up},
    {"half-page-down", "Ctrl-D", "half a page down", NULL, VIEW_BRIEF, step_half_down},
    {"half-page-up", "Ctrl-U", "half a page up", NULL, VIEW_BRIEF, step_half_up},
    {"line-down", "Ctrl-E", "a line down", NULL, VIEW_BRIEF, step_line_down},
    {"line-up", "Ctrl-Y", "a line up", NULL, VIEW_BRIEF, step_line_up},
    {"article-page-down", "Space PgDn Ctrl-F", "a page of the article down", NULL,
        VIEW_SOURCE, step_page_down},
    {"article-page-up", "PgUp Ctrl-B -", "a page of the article up", NULL, VIEW_SOURCE,
        step_page_up},
    {"article-half-page-down", "Ctrl-D", "half a page of the article down", NULL,
        VIEW_SOURCE, step_half_down},
    {"article-half-page-up", "Ctrl-U", "half a page of the article up", NULL,
        VIEW_SOURCE, step_half_up},
    {"article-line-down", "Ctrl-E", "a line of the article down", NULL, VIEW_SOURCE,
        step_line_down},
    {"article-line-up", "Ctrl-Y", "a line of the article up", NULL, VIEW_SOURCE,
        step_line_up},
    {"first", "g Home", "first point of the pane", NULL, PANES, step_first},
    {"last", "G End", "last point of the pane", NULL, PANES, step_last},
    {"brief-first", "<", "first point of the brief", NULL, PANES, step_brief_first},
    {"brief-last", ">", "last point of the brief", NULL, PANES, step_brief_last},
    {"bottom-line", "0", "the bottom line", NULL, PANES, step_bottom_line},
    {"pane", "1-4", "context, agenda, challenges, outlook", NULL, PANES, step_pane},
    {"next-pane", "Tab", "next pane", NULL, PANES, step_next_pane},
    {"previous-pane", "Shift-Tab", "previous pane", NULL, PANES, step_previous_pane},
    {"right", "l Right", "next pane; in the overview the one to the right", NULL, PANES,
        step_right},
    {"left", "h Left", "previous pane; in the overview the one to the left", NULL,
        PANES, step_left},
    {"mark", "b", "bookmark the point, or take its bookmark off", "mark", PANES,
        step_mark},
    {"marks", "B", "the bookmarks of this brief, then of all", NULL, PANES | VIEW_LIST,
        step_marks},
    {"next-mark", "] J", "next bookmarked point, going round", NULL, PANES,
        step_next_mark},
    {"previous-mark", "[ K", "previous bookmarked point, going round", NULL, PANES,
        step_previous_mark},
    {"note", "a", "write a note on the point, which bookmarks it; empty: no note", NULL,
        PANES, step_note},
    {"undo", "u", "undo the last change of a bookmark or note", NULL,
        PANES | VIEW_MARKS, step_undo},
    {"redo", "Ctrl-R", "do again what was undone", NULL, PANES | VIEW_MARKS, step_redo},
    {"save-copy", "C", "save a copy of bookmarks that could not be saved", NULL,
        PANES | LISTS, step_save_copy},
    {"search", "/", "search the bottom line, topics and texts, as you type", "find",
        PANES, step_search},
    {"next-match", "n", "next match, going round", NULL, PANES, step_next_match},
    {"previous-match", "N", "previous match, going round", NULL, PANES,
        step_previous_match},
    {"address", ":", "go to an address: :2.3 is the third point of the agenda", NULL,
        PANES, step_address},
    {"source", "Enter s", "open the point: its detail and the article; again closes",
        "source", PANES, step_open},
    {"zoom", "z", "one pane at full width, and back to the overview", "zoom", PANES,
        step_zoom},
    {"copy", "y", "copy the text of the point", NULL, PANES, step_copy},
    {"copy-with-source", "Y", "copy it with publisher, date, URL and address", NULL,
        PANES, step_copy_with_source},
    {"browse", "o", "open the source in $BROWSER; under ssh show its URL", NULL, PANES,
        step_browse},
    {"edit", "e", "edit the brief in $VISUAL or $EDITOR at the point, then reload",
        NULL, PANES, step_edit},
    {"reload", "r", "read the file again", NULL, PANES, step_reload},
    {"list-next", "j Down", "next row", NULL, LISTS, step_list_next},
    {"list-previous", "k Up", "previous row", NULL, LISTS, step_list_previous},
    {"list-page-down", "Space PgDn Ctrl-F", "a page down", NULL, LISTS,
        step_list_page_down},
    {"list-page-up", "PgUp Ctrl-B -", "a page up", NULL, LISTS, step_list_page_up},
    {"list-first", "g Home <", "first row", NULL, LISTS, step_list_first},
    {"list-last", "G End >", "last row", NULL, LISTS, step_list_last},
    {"list-open", "Enter l Right", "open the brief; q comes back to the list", "open",
        VIEW_LIST, step_list_open},
    {"marks-go", "Enter l Right", "go to the point, in its brief", "go", VIEW_MARKS,
        step_marks_go},
    {"marks-delete", "D", "delete the bookmark with its note; u brings it back",
        "delete", VIEW_MARKS, step_marks_delete},
    {"marks-note", "e a", "edit the note", "note", VIEW_MARKS, step_marks_note},
    {"marks-close", "B", "close the list", NULL, VIEW_MARKS, step_close},
    {"help-down", "j Down Ctrl-E", "a line down", NULL, VIEW_HELP, step_help_down},
    {"help-up", "k Up Ctrl-Y", "a line up", NULL, VIEW_HELP, step_help_up},
    {"help-page-down", "Space PgDn Ctrl-F Ctrl-D", "a page down", NULL, VIEW_HELP,
        step_help_page_down},
    {"help-page-up", "PgUp Ctrl-B - Ctrl-U", "a page up", NULL, VIEW_HELP,
        step_help_page_up},
    {"help-first", "g Home", "the first line", NULL, VIEW_HELP, step_help_first},
    {"help-last", "G End", "the last line", NULL, VIEW_HELP, step_help_last},
    {"list-reload", "r", "read the folder again", NULL, VIEW_LIST, step_reload},
    {"filter", "/", "show only what holds a text, as you type", "filter",
        LISTS | VIEW_HELP, step_filter},
    {"help-close", "? F1", "close the help", NULL, VIEW_HELP, step_close},
    {"escape", "Esc", "clear the search, else close what is open; never quits", NULL,
        ALL, step_escape},
    {"repaint", "Ctrl-L", "paint the screen anew", NULL, ALL, step_repaint},
    {"suspend", "Ctrl-Z", "suspend; fg comes back", NULL, ALL, step_stop},
    {"interrupt", "Ctrl-C", "cancel a prompt, else quit with the status of SIGINT",
        NULL, ALL, step_interrupt},
};
const size_t action_count = sizeof actions / sizeof *actions;

const struct view_row view_rows[] = {
    {VIEW_BRIEF, "In a brief"},
    {VIEW_SOURCE, "With the article open"},
    {VIEW_LIST, "In a list"},
    {VIEW_MARKS, "In the list of bookmarks"},
    {VIEW_HELP, "In the help"},
};
const size_t view_row_count = sizeof view_rows / sizeof *view_rows;

bool action_is_under(const struct action *a, size_t view_row)
{
    for (size_t i = 0; i < view_row; i++)
        if (a->views & view_rows[i].view)
            return false;
    return a->views & view_rows[view_row].view;
}

/* The next key name of the list, cut off its front; empty behind the last. */
static struct span next_name(struct span *names)
{
    size_t end = span_chr(*names, ' ');
    struct span name = span_sub(*names, 0, end);
    *names = span_sub(*names, end + 1, names->n);
    return name;
}

/* A name, or a range of characters as 1-4. */
static bool is_named(struct span name, uint32_t key)
{
    if (name.n == 3 && name.p[1] == '-')
        return key >= (unsigned char)name.p[0] && key <= (unsigned char)name.p[2];
    return key_of_name(name) == key;
}

static bool has_key(const struct action *a, uint32_t key)
{
    struct span names = span_of(a->keys);
    while (names.n)
        if (is_named(next_name(&names), key))
            return true;
    return false;
}

const struct action *action_of_key(enum view view, uint32_t key)
{
    for (size_t i = 0; i < action_count; i++)
        if ((actions[i].views & view) && has_key(&actions[i], key))
            return &actions[i];
    return NULL;
}

enum effect reader_apply(struct reader *r, const struct action *a, uint32_t key)
{
    if (!(a->views & r->view))
        return EFFECT_NONE;
    return a->step(r, key);
}

void action_add_keys(struct str *out, const struct action *a)
{
    struct span names = span_of(a->keys);
    for (const char *before = ""; names.n; before = ", ") {
        str_adds(out, before);
        str_add(out, next_name(&names));
    }
}
