/* Briefs for tests, from YAML in the test or from a file beside it. */
#ifndef TESTS_BRIEF_FIXTURE_H
#define TESTS_BRIEF_FIXTURE_H

#include "brief/brief.h"

/* Stops the test where yaml is no valid brief. Sets the locale too. */
void brief_fixture(struct brief *out, const char *yaml);

/* Reads a file below the source folder. */
void brief_fixture_file(struct brief *out, const char *name);

/* A locale with UTF-8, whatever it is called here. */
void fixture_locale(void);

#endif
