/* What a brief is called across renames: its id, else its url, else its title. */
#ifndef BRIEF_IDENTITY_H
#define BRIEF_IDENTITY_H

#include "base/str.h"
#include "brief/brief.h"

/* Appends "id:...", "url:..." or "title:...", white space folded: one line, one key. */
void brief_identity(struct str *out, const struct brief *b);

#endif
