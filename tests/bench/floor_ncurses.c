/*
 * The least that a program on ncurses costs: floor_ncurses FILE shows the
 * lines of FILE; j and k scroll by a line, blank by a page, g goes to the top,
 * q quits.
 */
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    MAX_LINES = 400000,
};

static char *lines[MAX_LINES];
static int line_count;

/* Lines of at most 100 bytes, cut between characters. */
static void take_line(char *text)
{
    size_t size = strlen(text);
    while (size > 0 && line_count < MAX_LINES) {
        size_t cut = size > 100 ? 100 : size;
        while (cut < size && cut > 1 && ((unsigned char)text[cut] & 0xC0) == 0x80)
            cut--;
        lines[line_count++] = strndup(text, cut);
        text += cut;
        size -= cut;
    }
}

static void draw(int top)
{
    erase();
    for (int row = 0; row < LINES - 1 && top + row < line_count; row++)
        mvaddnstr(row, 0, lines[top + row], -1);
    attron(A_REVERSE);
    mvprintw(LINES - 1, 0, " line %d of %d ", top + 1, line_count);
    attroff(A_REVERSE);
    refresh();
}

int main(int argc, char **argv)
{
    static char text[1 << 16];
    FILE *file = argc > 1 ? fopen(argv[1], "r") : NULL;
    setlocale(LC_ALL, "");
    while (file && fgets(text, sizeof text, file)) {
        text[strcspn(text, "\n")] = '\0';
        take_line(text);
    }
    set_escdelay(25);
    initscr();
    cbreak();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    idlok(stdscr, TRUE);
    int top = 0, key;
    draw(top);
    while ((key = getch()) != 'q') {
        top += key == 'j' ? 1 : key == 'k' ? -1 : key == ' ' ? LINES - 2 : 0;
        top = key == 'g' || top < 0 ? 0 : top < line_count ? top : line_count - 1;
        draw(top);
    }
    endwin();
    return 0;
}
