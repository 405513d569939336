/* What the tests of term share: the program probe.c in a simulated terminal. */
#ifndef TESTS_ON_PROBE_H
#define TESTS_ON_PROBE_H

#include "lib/pty.h"

/* Starts it and waits for its first screen. setup may be NULL, argument too. */
struct pty *probe_start_with(const struct pty_setup *setup, const char *argument);
struct pty *probe_start(void);

/* Types keys, waits for the answer, and says how many bytes that took. */
size_t probe_type(struct pty *p, const char *keys);

void probe_assert_row(struct pty *p, int row, const char *expected);

/* Quits, and looks whether the terminal is as it was. */
void probe_quit(struct pty *p);

/* Needs cmocka.h. Ends what a test has left running. */
int probe_teardown(void **state);
int run_on_probe(const struct CMUnitTest *tests, size_t count);

#define TEST(name) cmocka_unit_test_teardown(name, probe_teardown)

#endif
