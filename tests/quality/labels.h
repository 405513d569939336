/*
 * Articles whose sentences are labelled by hand with what they are for. A file holds
 * several:
 *
 *     == TITLE
 *     LABEL: SENTENCE
 *     LABEL/OTHER: SENTENCE
 *
 * with a blank line between paragraphs. LABEL is bottom, context, agenda, challenges,
 * outlook or none; the others are acceptable too.
 */
#ifndef QUALITY_LABELS_H
#define QUALITY_LABELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "article/judge.h"
#include "base/str.h"

struct label {
    struct span text;
    uint8_t gold; /* a pane, FOR_BOTTOM_LINE or FOR_NOTHING */
    uint8_t also; /* the others: a bit for each */
};

/* One article with its labels, and how it is judged. Zeroed is empty. */
struct labelled {
    struct str text;
    struct label *at;
    size_t n, cap;
    struct story story;
    struct judgement judgement;
};

/* Reads the labelled files into one text, for the articles to borrow; exits with a
 * message where one can not be read, or none is given. */
void labels_read(struct str *out, char *const *paths, size_t n);

/* Takes the next article from rest, and judges it; false at the end. Exits with a
 * message on what is no labelled article. */
bool labels_next(struct span *rest, struct labelled *out);
void labelled_finish(struct labelled *l);

/* The label of a sentence of the story; NULL: it is cut otherwise than the labels. */
const struct label *labels_of(const struct labelled *l, size_t sentence);

/* Labels that no sentence has. */
size_t labels_unused(const struct labelled *l);

#endif
