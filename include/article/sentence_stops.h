/* The marks that may end a sentence; sentences.h is the way in. */
#ifndef ARTICLE_SENTENCE_STOPS_H
#define ARTICLE_SENTENCE_STOPS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

enum stop_kind {
    STOP_DOT,      /* one full stop: of a sentence or of an abbreviation */
    STOP_ELLIPSIS, /* three dots */
    STOP_STRONG,   /* ? and !, more than three dots, full stops of other scripts */
};

/* Marks that stand together, as in `?!"` or `. . .)`. Offsets are bytes. */
struct stop {
    size_t start; /* the first mark */
    size_t end;   /* behind the marks and what closes behind them: quotes, brackets */
    enum stop_kind kind;
    bool is_quoted;  /* a quotation mark closes behind it */
    bool is_omitted; /* it is [...]: something was left out */
    bool is_wide;    /* of a script without blanks between sentences */
};

/* The first marks at or behind byte at; false when there are none. */
bool stop_find(struct span text, size_t at, struct stop *out);

/* The bytes of a quotation mark or bracket that can open, or close, at byte at. */
size_t stop_opener(struct span text, size_t at);
size_t stop_closer(struct span text, size_t at);

#endif
