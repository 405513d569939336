/* A story as lines, to be compared: "KIND text", folded, the sentences cut by |. */
#ifndef TESTS_STORY_TEXT_H
#define TESTS_STORY_TEXT_H

#include "article/story.h"
#include "base/str.h"

void story_text(struct str *out, const struct story *s);

/*
 * What must hold of every story that was imported, classified and split: NULL, or
 * what is broken.
 */
const char *story_broken(const struct story *s);

#endif
