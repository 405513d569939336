/* The elements as a table. Names not in it are inline: text flows through them. */
#include "article/html_tags.h"

#include <stdlib.h>
#include <string.h>

struct tag_row {
    const char *name;
    enum html_tag tag;
};

/* Sorted by name. */
static const struct tag_row rows[] = {
    {"a", TAG_A},
    {"address", TAG_ADDRESS},
    {"applet", TAG_DROP},
    {"area", TAG_DROP},
    {"article", TAG_ARTICLE},
    {"aside", TAG_ASIDE},
    {"audio", TAG_DROP},
    {"blockquote", TAG_BLOCKQUOTE},
    {"body", TAG_BODY},
    {"br", TAG_BR},
    {"button", TAG_DROP},
    {"canvas", TAG_DROP},
    {"caption", TAG_CAPTION},
    {"center", TAG_DIV},
    {"datalist", TAG_DROP},
    {"dd", TAG_DD},
    {"details", TAG_BLOCK},
    {"dialog", TAG_DROP},
    {"dir", TAG_UL},
    {"div", TAG_DIV},
    {"dl", TAG_DL},
    {"dt", TAG_DT},
    {"embed", TAG_DROP},
    {"fieldset", TAG_FORM},
    {"figcaption", TAG_FIGCAPTION},
    {"figure", TAG_FIGURE},
    {"footer", TAG_FOOTER},
    {"form", TAG_FORM},
    {"frameset", TAG_FRAMESET},
    {"h1", TAG_H1},
    {"h2", TAG_H2},
    {"h3", TAG_H3},
    {"h4", TAG_H4},
    {"h5", TAG_H5},
    {"h6", TAG_H6},
    {"head", TAG_BLOCK},
    {"header", TAG_HEADER},
    {"hgroup", TAG_HEADER},
    {"hr", TAG_BLOCK},
    {"html", TAG_HTML},
    {"iframe", TAG_DROP},
    {"img", TAG_IMG},
    {"input", TAG_INPUT},
    {"li", TAG_LI},
    {"link", TAG_LINK},
    {"listing", TAG_PRE},
    {"main", TAG_MAIN},
    {"map", TAG_DROP},
    {"math", TAG_DROP},
    {"menu", TAG_UL},
    {"meta", TAG_META},
    {"nav", TAG_NAV},
    {"noembed", TAG_DROP},
    {"noframes", TAG_DROP},
    {"noscript", TAG_DROP},
    {"object", TAG_DROP},
    {"ol", TAG_OL},
    {"optgroup", TAG_DROP},
    {"option", TAG_DROP},
    {"p", TAG_P},
    {"pre", TAG_PRE},
    {"rp", TAG_DROP},
    {"rt", TAG_DROP},
    {"script", TAG_SCRIPT},
    {"section", TAG_SECTION},
    {"select", TAG_DROP},
    {"style", TAG_DROP},
    {"summary", TAG_BLOCK},
    {"sup", TAG_SUP},
    {"svg", TAG_DROP},
    {"table", TAG_TABLE},
    {"tbody", TAG_BLOCK},
    {"td", TAG_TD},
    {"template", TAG_DROP},
    {"textarea", TAG_DROP},
    {"tfoot", TAG_BLOCK},
    {"th", TAG_TH},
    {"thead", TAG_BLOCK},
    {"time", TAG_TIME},
    {"title", TAG_TITLE},
    {"tr", TAG_TR},
    {"ul", TAG_UL},
    {"video", TAG_DROP},
    {"xmp", TAG_PRE},
};

const uint8_t html_tag_is_block[TAG_COUNT] = {
    [TAG_BLOCK] = 1,
    [TAG_ADDRESS] = 1,
    [TAG_ARTICLE] = 1,
    [TAG_ASIDE] = 1,
    [TAG_BLOCKQUOTE] = 1,
    [TAG_BODY] = 1,
    [TAG_CAPTION] = 1,
    [TAG_DD] = 1,
    [TAG_DIV] = 1,
    [TAG_DL] = 1,
    [TAG_DT] = 1,
    [TAG_FIGCAPTION] = 1,
    [TAG_FIGURE] = 1,
    [TAG_FOOTER] = 1,
    [TAG_FORM] = 1,
    [TAG_FRAMESET] = 1,
    [TAG_H1] = 1,
    [TAG_H2] = 1,
    [TAG_H3] = 1,
    [TAG_H4] = 1,
    [TAG_H5] = 1,
    [TAG_H6] = 1,
    [TAG_HEADER] = 1,
    [TAG_HTML] = 1,
    [TAG_LI] = 1,
    [TAG_MAIN] = 1,
    [TAG_NAV] = 1,
    [TAG_OL] = 1,
    [TAG_P] = 1,
    [TAG_PRE] = 1,
    [TAG_SECTION] = 1,
    [TAG_TABLE] = 1,
    [TAG_TD] = 1,
    [TAG_TH] = 1,
    [TAG_TR] = 1,
    [TAG_UL] = 1,
};

static int by_name(const void *name, const void *row)
{
    return strcmp(name, ((const struct tag_row *)row)->name);
}

enum html_tag html_tag_of(const char *name)
{
    const struct tag_row *row =
        bsearch(name, rows, sizeof rows / sizeof rows[0], sizeof rows[0], by_name);
    return row ? row->tag : TAG_OTHER;
}
