/*
 * The words and phrases by which a sentence tells its pane. They are data: one file a
 * language, src/article/data/cues_CODE.c, and one more where they are many.
 */
#ifndef ARTICLE_CUES_H
#define ARTICLE_CUES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "article/terms.h"
#include "brief/brief.h"

/* What a cue speaks for. The first four are the panes, in the order of enum pane. */
enum cue_use {
    CUE_CONTEXT,
    CUE_AGENDA,
    CUE_CHALLENGES,
    CUE_OUTLOOK,
    CUE_BOTTOM,  /* the news itself */
    CUE_NONE,    /* no part of a brief: thanks, feelings, what a reader is told to do */
    CUE_FILLER,  /* says nothing: "cannot be overstated" */
    CUE_BACK,    /* a first word that points back: "he", "this" */
    CUE_LINK,    /* a first word that goes on from what was said: "however" */
    CUE_SPEAKER, /* a speaker without a name: "she said" */
    CUE_NEWS, /* here comes what the writer wants to say: "we are happy to announce" */
    CUE_ASKING,  /* a first word that asks its reader to do something */
    CUE_NEUTRAL, /* for nothing: it keeps its words from the other cues */
    CUE_SENTENCE_USES,
    /* headings, by pane */
    CUE_HEADING = CUE_SENTENCE_USES,
    /* lead-ins of lists, by pane */
    CUE_LEAD_IN = CUE_HEADING + PANE_COUNT,
    CUE_USES = CUE_LEAD_IN + PANE_COUNT,
};

/*
 * Phrases of one use and one weight, between commas. A word counts as it stands, in
 * lower case and without 's; `word~` is any word of the same stem; <number>, <year>,
 * <month>, <day> (of the week), <coming> (a year later than the article's) and <future>
 * are any of that kind; ^ stands for the start of the sentence.
 */
struct cue_row {
    uint8_t use; /* enum cue_use */
    int8_t weight;
    const char *phrases;
};

struct leaning_table;

/* The rows of one file. */
struct cue_table {
    const struct cue_row *rows;
    size_t n;
};

enum { CUE_TABLES = 2 };

struct cue_language {
    const char *code;              /* as struct language has it */
    const char *lists[LIST_COUNT]; /* words between blanks */
    const char *near[3];           /* yesterday, today, tomorrow */
    const char *past;    /* endings of verbs that tell what has been, between blanks */
    const char *future;  /* the same of what is to come; or NULL */
    const char *lasting; /* words that only end like these; or NULL */
    const struct cue_table *tables[CUE_TABLES]; /* NULL behind the last */
    const struct leaning_table *leanings;       /* or NULL */
};

extern const struct cue_table cues_english_panes;
extern const struct cue_language cues_english, cues_spanish;

/* What is looked into: each has cues of its own. */
enum cue_place { CUES_OF_SENTENCE, CUES_OF_HEADING, CUES_OF_LEAD_IN };

enum { CUE_WORDS = 6 }; /* of the longest phrase */

/* A phrase made ready to be found. */
struct cue {
    const char *text; /* in the table */
    uint32_t words[CUE_WORDS];
    uint16_t next; /* that starts alike; 0: none */
    uint8_t text_n;
    uint8_t n; /* words */
    uint8_t use;
    uint8_t place; /* enum cue_place, by the use */
    int8_t weight;
    bool is_first; /* only at the start of a sentence */
};

/* The cues of a language over the terms of one story. Cue 0 is none. */
struct cues {
    struct cue *at;
    size_t n, cap;
    uint16_t of_class[8]; /* the first cue of each enum word_class */
};

/* The cues of a language by its code; English where there are none. */
const struct cue_language *cues_of(const char *code);

/* Makes the cues ready; marks the words of the lists in terms. */
void cues_init(struct cues *c, const char *code, struct terms *terms);
void cues_finish(struct cues *c);

/* What was found in a sentence. */
struct cue_sums {
    int16_t sum[CUE_USES];   /* of the weights */
    uint16_t best[CUE_USES]; /* the cue with the most weight; 0: none */
};

/*
 * Adds up the cues in n words, from is_first on: the longest at each place, and none
 * within another. A heading's count twice before a word of `of`, where its head is.
 */
void cues_find(const struct cues *c, const struct terms *terms, const uint32_t *words,
    size_t n, enum cue_place place, struct cue_sums *out);

#endif
