/* How a language file ends: its lists, by their names in it, as struct language. */
#ifndef ARTICLE_LANGUAGE_LISTS_H
#define ARTICLE_LANGUAGE_LISTS_H

#include "article/language.h"

#define LANGUAGE_LIST(words)                        \
    {                                               \
        (words), sizeof(words) / sizeof((words)[0]) \
    }

#define LANGUAGE_OF_LISTS(iso_code)                                                 \
    {                                                                               \
        .code = (iso_code), .common = LANGUAGE_LIST(common),                        \
        .titles = LANGUAGE_LIST(titles), .inner = LANGUAGE_LIST(inner),             \
        .numbered = LANGUAGE_LIST(numbered), .tails = LANGUAGE_LIST(tails),         \
        .places = LANGUAGE_LIST(places), .starters = LANGUAGE_LIST(starters),       \
        .speech = LANGUAGE_LIST(speech), .announcers = LANGUAGE_LIST(announcers),   \
        .by = LANGUAGE_LIST(by), .roles = LANGUAGE_LIST(roles),                     \
        .posts = LANGUAGE_LIST(posts), .about = LANGUAGE_LIST(about),               \
        .publishers = LANGUAGE_LIST(publishers), .months = LANGUAGE_LIST(months),   \
        .weekdays = LANGUAGE_LIST(weekdays), .published = LANGUAGE_LIST(published), \
        .updated = LANGUAGE_LIST(updated), .more = LANGUAGE_LIST(more),             \
        .telling = LANGUAGE_LIST(telling), .phrases = phrases,                      \
        .phrase_n = sizeof(phrases) / sizeof(phrases[0])                            \
    }

#endif
