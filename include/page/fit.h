/*
 * Fitting a brief onto one page: measured heights in, decisions out. Knows no
 * lines, fonts or text, so that every form of the page decides alike. The unit
 * of a height is the caller's: lines of a text, points of a PDF.
 */
#ifndef PAGE_FIT_H
#define PAGE_FIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "brief/brief.h"

/* What is given up for the page to fit, the first first. */
enum fit_step {
    FIT_ROOM,        /* the room to write is smaller than asked for, or goes */
    FIT_SPACE,       /* less space between paragraphs */
    FIT_LEADING,     /* lines closer */
    FIT_BODY_10,     /* smaller type */
    FIT_BODY_9_5,    /* and smaller */
    FIT_BODY_9,      /* and as small as it gets */
    FIT_SHORT_NOTES, /* a note is one line */
    FIT_LEAVE_OUT,   /* a point is not shown */
    FIT_CUT,         /* a point ends before its end */
    FIT_STEPS,
};

/* "less space between paragraphs" */
extern const char *const fit_step_names[FIT_STEPS];

enum {
    FIT_TITLE_LINES = 2,       /* a longer title is cut */
    FIT_META_LINES = 2,        /* a longer line of publisher, author and dates is cut */
    FIT_BOTTOM_LINES = 6,      /* a longer bottom line is cut */
    FIT_BOTTOM_NOTE_LINES = 2, /* a longer note on it is cut */
};

struct fit_point {
    enum pane pane;
    uint8_t priority; /* 1 to 5, the highest first */
    bool is_bookmarked;
};

/* A point's heights in one setting. */
struct fit_height {
    size_t text;
    size_t note;       /* of the note below it; 0: none */
    size_t short_note; /* of that in one line */
};

/* A way to set the page. Each is tighter than the one before. */
struct fit_setting {
    enum fit_step step;               /* that leads to it; the first: not looked at */
    size_t fixed;                     /* all that is there whatever points are shown */
    size_t emptied;                   /* what stands where all of a pane is left out */
    size_t names;                     /* what names the points left out */
    const struct fit_height *heights; /* by point */
};

struct fit_input {
    size_t room;                    /* the page's height */
    size_t write_most, write_least; /* room to write: if less is free, there is none */
    const struct fit_point *points; /* by pane */
    size_t count;
    const struct fit_setting *settings;
    size_t setting_count; /* at least 1 */
};

struct fit_decision {
    enum fit_step step;
    size_t point;  /* FIT_LEAVE_OUT, FIT_CUT: which */
    size_t height; /* FIT_ROOM, FIT_CUT: what is left of it */
};

/* Zeroed is empty and valid. */
struct fit {
    struct fit_decision *taken; /* in the order they were taken */
    size_t n, cap;
    bool *is_left_out; /* by point */
    size_t left_out;   /* points */
    size_t setting;    /* index */
    size_t write;      /* height of the room to write; 0: none */
    bool is_note_short;
};

/*
 * Decides. Points are left out from the lowest priority up: first those that
 * are neither bookmarked nor the last shown of their pane, then the panes'
 * last, then bookmarked ones; at one priority the pane with the most points
 * still shown gives first, and of it the last. One point always stays, cut if
 * it alone is too high. out is emptied first.
 */
void fit_page(struct fit *out, const struct fit_input *in);

/* The decision, or NULL where it was not taken (of several the first). */
const struct fit_decision *fit_find(const struct fit *f, enum fit_step step);

void fit_finish(struct fit *f);

#endif
