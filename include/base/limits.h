/* Every limit on what is read, in one place; each has a message of its own where it is
 * met. */
#ifndef BASE_LIMITS_H
#define BASE_LIMITS_H

enum {
    LIMIT_FILE = 16 << 20,     /* bytes of a brief file */
    LIMIT_ARTICLE = 8 << 20,   /* bytes of an article */
    LIMIT_BLOCKS = 500000,     /* paragraphs of an article: half a second of work */
    LIMIT_SCALAR = 1 << 20,    /* bytes of any other scalar */
    LIMIT_POINTS = 10000,      /* points in a pane */
    LIMIT_MADE_POINTS = 100,   /* the same, of a brief that is made */
    LIMIT_UNKNOWN_KEYS = 1000, /* keys that are no part of the format, in a file */
    LIMIT_FINDINGS = 10000,    /* errors listed of a file, and warnings */
    LIMIT_NESTING = 16,        /* lists and maps inside each other */
    LIMIT_POSITIONS = 1000,    /* reading positions kept */
};

#endif
