/* What the tests of the whole program share: brief in a simulated terminal. */
#ifndef TESTS_ON_BRIEF_H
#define TESTS_ON_BRIEF_H

#include "lib/pty.h"

/* The path of a file below the source folder; valid until the next call. */
const char *source_file(const char *name);

/* Runs brief with one argument (which it keeps only for the call). */
struct pty *brief_start_with(const struct pty_setup *setup, const char *argument);

/* With a file below the source folder; waits for its first screen. */
struct pty *brief_start(const char *name, int rows, int cols);

/* The same with tests/screen/harbour.yaml. */
struct pty *brief_start_harbour(int rows, int cols);

/* Types keys and waits until they are answered. Not for ESC: that is waited for. */
void brief_type(struct pty *p, const char *keys);

/*
 * Waits until the last row ends in such a place ("2.2  5/10") and the hardware
 * cursor is on that address, which is in reverse.
 */
void brief_wait_place(struct pty *p, const char *place);

void brief_assert_row(struct pty *p, int row, const char *text);

/* Presses q; it must end well and give the terminal back. */
void brief_quit(struct pty *p);

/* A folder of its own for a test: setup, and teardown of all that the test has left. */
int brief_make_home(void **state);
int brief_remove_home(void **state);
const char *brief_home(void);

/* The path of a file in it; valid until the next call but one. */
const char *brief_in_home(const char *name);

/* Writes it as editors do: anew, and then under its name. */
void brief_write_file(const char *name, const char *text);

/* Needs cmocka.h. Ends what a test has left running. */
int brief_teardown(void **state);
int run_on_brief(const struct CMUnitTest *tests, size_t count);

#define TEST(name) cmocka_unit_test_teardown(name, brief_teardown)

#endif
