/* What HTML's elements are to someone who looks for the article in a page. */
#ifndef ARTICLE_HTML_TAGS_H
#define ARTICLE_HTML_TAGS_H

#include <stdint.h>

enum html_tag {
    TAG_OTHER, /* inline, and of no interest */
    TAG_BLOCK, /* a block of no interest */
    TAG_DROP,  /* what is inside is no text: script, style, ... */
    TAG_A,
    TAG_ADDRESS,
    TAG_ARTICLE,
    TAG_ASIDE,
    TAG_BLOCKQUOTE,
    TAG_BODY,
    TAG_BR,
    TAG_CAPTION,
    TAG_DD,
    TAG_DIV,
    TAG_DL,
    TAG_DT,
    TAG_FIGCAPTION,
    TAG_FIGURE,
    TAG_FOOTER,
    TAG_FORM,
    TAG_FRAMESET,
    TAG_H1,
    TAG_H2,
    TAG_H3,
    TAG_H4,
    TAG_H5,
    TAG_H6,
    TAG_HEADER,
    TAG_HTML,
    TAG_IMG,
    TAG_INPUT,
    TAG_LI,
    TAG_LINK,
    TAG_MAIN,
    TAG_META,
    TAG_NAV,
    TAG_OL,
    TAG_P,
    TAG_PRE,
    TAG_SCRIPT,
    TAG_SECTION,
    TAG_SUP,
    TAG_TABLE,
    TAG_TD,
    TAG_TH,
    TAG_TIME,
    TAG_TITLE,
    TAG_TR,
    TAG_UL,
    TAG_COUNT,
};

/* name in lower case. */
enum html_tag html_tag_of(const char *name);

/* Whether text before, in and behind it belongs to different lines. */
extern const uint8_t html_tag_is_block[TAG_COUNT];

#endif
