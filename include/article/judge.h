/* What each sentence of a story is for, and how much it matters. */
#ifndef ARTICLE_JUDGE_H
#define ARTICLE_JUDGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "article/cues.h"
#include "article/leanings.h"
#include "article/story.h"
#include "article/terms.h"
#include "brief/brief.h"

/* What a sentence is for: one of the panes, or one of these. */
enum {
    FOR_BOTTOM_LINE = PANE_COUNT,
    FOR_NOTHING,
    FOR_COUNT,
};

enum judged_flag {
    JUDGED_PROSE = 1,    /* may be quoted: no heading, caption, lead-in and such */
    JUDGED_BACK = 2,     /* starts with what points back: "he", "this" */
    JUDGED_LINK = 4,     /* goes on from what was said: "however" */
    JUDGED_HEADING = 8,  /* its pane is that of its section's heading */
    JUDGED_LEAD_IN = 16, /* its pane is that of its list's lead-in */
    JUDGED_FUTURE = 32,  /* its days are still to come */
    JUDGED_SPEECH = 64,  /* all of it is quoted, or an interviewer's: nobody is named */
    JUDGED_QUESTION = 128, /* it asks */
    JUDGED_FIRST = 256,    /* its place in the article speaks for it */
    JUDGED_CHOSEN = 512,   /* it is in the brief */
    JUDGED_PIECE = 1024,   /* no whole sentence: "putting people first; and" */
    /* an item that is no sentence: whole if its list says what of */
    JUDGED_OPEN = 2048,
    JUDGED_NEWS = 4096,   /* says that it is the news */
    JUDGED_SAYING = 8192, /* starts with a quotation, and does say who speaks */
    JUDGED_WORDS = 16384, /* its words lean to what it is for */
    JUDGED_KNOWN = 32768, /* it points back to what the bottom line names */
};

struct judged {
    int score[FOR_COUNT];       /* what cues and place say, in points */
    uint16_t chance[FOR_COUNT]; /* that it is for each, words and all: per mille */
    uint16_t cues[FOR_COUNT];   /* the strongest for each; 0: none */
    unsigned flags;             /* of enum judged_flag */
    int filler;         /* how much it looks like filler; from FILLER_MOST it is */
    int title;          /* words it has from the title */
    uint8_t likeliest;  /* what it most likely is for: a pane, or FOR_... */
    uint8_t best;       /* the same, or the pane that it was chosen for */
    int32_t importance; /* the more the better, only to be compared */
    uint32_t rank;      /* from 1, the most important first */
};

enum {
    FILLER_MOST = 10,
    JUDGE_MOST = 1 << 18, /* sentences looked at; those behind are for nothing */
};

/* Zeroed is empty. Borrows the story. */
struct judgement {
    const struct story *story;
    struct terms terms;
    struct cues cues;
    struct leanings leanings;
    struct sentence_words *words; /* by sentence, as at */
    struct judged *at;
    size_t n;        /* sentences, JUDGE_MOST of them at most */
    int title_stems; /* of the title, those that tell something */
};

/* Judges all sentences: what each is for, and its rank. Linear in the text. */
void judge_story(struct judgement *j, const struct story *story);
void judge_finish(struct judgement *j);

/* The two halves of it; of use to judge.c alone. */
void judge_panes(struct judgement *j);
void judge_ranks(struct judgement *j);

/* The block of a sentence; the sentence behind the last of a block that is judged; the
 * text of one. */
const struct block *judge_block(const struct judgement *j, size_t i);
size_t judge_block_end(const struct judgement *j, const struct block *b);
struct span judge_text(const struct judgement *j, size_t i);

/* Whether a word of a sentence is in a list. */
bool judge_has(const struct judgement *j, size_t i, enum term_list list);

/* How alike two sentences are, by the weight of their stems: 0 to 100. */
unsigned judge_overlap(const struct judgement *j, size_t a, size_t b);

#endif
