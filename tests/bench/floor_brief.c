/*
 * The least that a reader of YAML on ncurses costs: floor_brief FILE takes the
 * events of libyaml, copies every scalar into one piece of memory, and shows
 * the first of them; j scrolls, q quits.
 */
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <yaml.h>

static char *memory;
static size_t used, room;
static size_t *starts;
static size_t count, start_room;

static void copy(const yaml_event_t *event)
{
    size_t size = event->data.scalar.length + 1;
    if (used + size > room) {
        room = room + room / 2 + size + 65536;
        memory = realloc(memory, room);
    }
    if (count == start_room) {
        start_room = start_room + start_room / 2 + 1024;
        starts = realloc(starts, start_room * sizeof *starts);
    }
    if (!memory || !starts)
        exit(1);
    memcpy(memory + used, event->data.scalar.value, size);
    starts[count++] = used;
    used += size;
}

static void load(FILE *file)
{
    yaml_parser_t parser;
    yaml_event_t event;
    yaml_event_type_t type = YAML_NO_EVENT;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_file(&parser, file);
    while (type != YAML_STREAM_END_EVENT && yaml_parser_parse(&parser, &event)) {
        type = event.type;
        if (type == YAML_SCALAR_EVENT)
            copy(&event);
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
}

static void draw(size_t top)
{
    erase();
    for (int row = 0; row < LINES - 1 && top + (size_t)row < count; row++)
        mvaddnstr(row, 0, memory + starts[top + (size_t)row], COLS);
    refresh();
}

int main(int argc, char **argv)
{
    FILE *file = argc > 1 ? fopen(argv[1], "rb") : NULL;
    setlocale(LC_ALL, "");
    if (!file)
        return 1;
    load(file);
    set_escdelay(25);
    initscr();
    cbreak();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    size_t top = 0;
    int key;
    do {
        draw(top);
        key = getch();
        top += key == 'j';
    } while (key != 'q');
    endwin();
    return 0;
}
