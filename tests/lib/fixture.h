/* A reader with a brief and a screen, for tests: no terminal, no file. */
#ifndef TESTS_FIXTURE_H
#define TESTS_FIXTURE_H

#include "lib/brief_fixture.h"
#include "reader/reader.h"
#include "reader/screen.h"

struct fixture {
    struct brief brief;
    struct reader reader;
    struct screen screen;
};

/* Takes *brief over and shows it at rows x cols. */
void fixture_init(struct fixture *f, struct brief *brief, int rows, int cols);

/* Types keys: characters, and <Name> for those that have one. Returns the last effect.
 */
enum effect fixture_type(struct fixture *f, const char *keys);

/* Draws and gives a row; valid until the next call but one. */
const char *fixture_row(struct fixture *f, int row);

/* Draws and gives all rows, a line feed behind each; the caller frees it. */
char *fixture_screen(struct fixture *f);

/* Draws and gives the address under the cursor, as text. */
const char *fixture_address(struct fixture *f);

/* The first row that holds text, or -1. */
int fixture_find_row(struct fixture *f, const char *text);

void fixture_finish(struct fixture *f);

#endif
