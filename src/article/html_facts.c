/*
 * Sites state the same thing under many names, and state things about much else than
 * the article: a sidebar has authors, a page has a clock. So a name counts only if it
 * is about the page as a whole, or if it stands where the article begins. What is not
 * stated stays empty.
 */
#include "article/html_facts.h"

#include <string.h>
#include <strings.h>

#include "article/block_kinds.h"
#include "article/html_title.h"
#include "base/mem.h"
#include "text/words.h"

enum {
    MOST_FACTS = 2000,
    MOST_TITLE = 1000, /* bytes of a value that is kept */
    MOST_NAME = 100,   /* bytes of an author or publisher */
    NEAR = 600,        /* bytes from where the article begins to its byline */
    MOST_AUTHORS = 6,
};

/* Facts that come of <time>. */
#define TIME "time"
#define UPDATE "time of change"

/* Names in <meta> and itemprop that are kept. */
static const char *const kept[] = {"og:title", "og:site_name", "og:url", "og:locale",
    "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title",
    "article:published_time", "article:modified_time", "og:updated_time",
    "article:author", "author", "dc.creator", "dcterms.creator", "parsely-author",
    "sailthru.author", "byl", "parsely-pub-date", "sailthru.date", "datepublished",
    "datemodified", "date", "pubdate", "publishdate", "publish-date", "dc.date",
    "dcterms.date", "dc.date.issued", "dcterms.created", "dcterms.modified",
    "dc.publisher", "last-modified", "content-language", "cxenseparse:recs:publishtime",
    "article.published", "article.updated"};

static const char *const titles[] = {"og:title", "twitter:title", "dc.title",
    "dcterms.title", "parsely-title", "sailthru.title", NULL};
static const char *const publishers[] = {"og:site_name", "dc.publisher", NULL};
static const char *const authors[] = {"author", "byl", "parsely-author",
    "sailthru.author", "dc.creator", "dcterms.creator", "article:author", NULL};
static const char *const published[] = {"article:published_time", "parsely-pub-date",
    "sailthru.date", "datepublished", "article.published", "dc.date.issued",
    "dcterms.created", "dc.date", "dcterms.date", "pubdate", "publishdate",
    "publish-date", "cxenseparse:recs:publishtime", "date", NULL};
static const char *const updated[] = {"article:modified_time", "og:updated_time",
    "datemodified", "article.updated", "dcterms.modified", "last-modified", NULL};

void html_fact_add(
    struct html_tree *t, const char *name, struct span value, uint32_t node)
{
    struct str folded = {0};
    words_fold(&folded, value);
    if (folded.n && folded.n <= MOST_TITLE && t->fact_n < MOST_FACTS) {
        t->facts = mem_grow(t->facts, &t->fact_cap, t->fact_n, sizeof *t->facts);
        t->facts[t->fact_n++] = (struct html_fact){
            name, arena_copy(t->arena, str_span(&folded)), node, (uint32_t)t->text.n};
    }
    str_finish(&folded);
}

const char *html_attribute(const char **attributes, const char *name)
{
    for (; attributes && attributes[0]; attributes += 2)
        if (strcasecmp(attributes[0], name) == 0)
            return attributes[1] ? attributes[1] : "";
    return NULL;
}

static void add_named(
    struct html_tree *t, const char *name, const char *value, uint32_t node)
{
    for (size_t i = 0; name && value && i < sizeof kept / sizeof kept[0]; i++)
        if (strcasecmp(name, kept[i]) == 0)
            html_fact_add(t, kept[i], span_of(value), node);
}

static bool has_word(const char *list, const char *word)
{
    size_t n = strlen(word);
    for (const char *at = list; at && *at; at += strspn(at, " \t\n")) {
        size_t length = strcspn(at, " \t\n");
        if (length == n && strncasecmp(at, word, n) == 0)
            return true;
        at += length;
    }
    return false;
}

static bool has_text(struct span s, const char *text)
{
    size_t start, end;
    return words_find(s, span_of(text), true, 0, &start, &end);
}

/* Whether a class says that a time is that of the last change. */
static bool is_update(const char *class)
{
    struct span s = span_of(class);
    return !has_text(s, "publish") && (has_text(s, "updat") || has_text(s, "modif"));
}

void html_facts_of(
    struct html_tree *t, enum html_tag tag, const char **attributes, uint32_t node)
{
    if (!attributes)
        return;
    const char *property = html_attribute(attributes, "itemprop");
    const char *content = html_attribute(attributes, "content");
    const char *date = html_attribute(attributes, "datetime");
    const char *href = html_attribute(attributes, "href");
    if (tag == TAG_META) {
        add_named(t, html_attribute(attributes, "property"), content, 0);
        add_named(t, html_attribute(attributes, "name"), content, 0);
        add_named(t, html_attribute(attributes, "http-equiv"), content, 0);
        if (!t->n || !(t->nodes[node].context & IN_ASIDE))
            add_named(t, property, content, node);
    }
    if (tag == TAG_LINK && href &&
        has_word(html_attribute(attributes, "rel"), "canonical"))
        html_fact_add(t, "canonical", span_of(href), 0);
    if (tag == TAG_HTML && html_attribute(attributes, "lang"))
        html_fact_add(t, "lang", span_of(html_attribute(attributes, "lang")), 0);
    else if (property && strncasecmp(property, "date", 4) == 0)
        add_named(t, property, content ? content : date, node);
    else if (tag == TAG_TIME && date)
        html_fact_add(t, is_update(html_attribute(attributes, "class")) ? UPDATE : TIME,
            span_of(date), node);
}

struct span html_fact(const struct html_tree *t, const char *name)
{
    for (size_t i = 0; i < t->fact_n; i++)
        if (strcmp(t->facts[i].name, name) == 0)
            return t->facts[i].value;
    return (struct span){0};
}

static struct span first_fact(const struct html_tree *t, const char *const *names)
{
    struct span value = {0};
    while (*names && !value.n)
        value = html_fact(t, *names++);
    return value;
}

static bool is_web(struct span s)
{
    return (s.n > 8 && strncasecmp(s.p, "https://", 8) == 0) ||
           (s.n > 7 && strncasecmp(s.p, "http://", 7) == 0);
}

/* A name as it is stated, without "By"; empty where it is none. */
static struct span name_of(struct span s)
{
    static const char *const by[] = {
        "by ", "by: ", "written by ", "von ", "por ", "par "};
    for (size_t i = 0; i < sizeof by / sizeof by[0]; i++)
        if (s.n > strlen(by[i]) && strncasecmp(s.p, by[i], strlen(by[i])) == 0) {
            s = words_trim(span_sub(s, strlen(by[i]), s.n));
            break;
        }
    while (s.n && strchr(",|;-", s.p[s.n - 1]))
        s = words_trim(span_sub(s, 0, s.n - 1));
    bool is_name = s.n > 1 && s.n <= MOST_NAME && s.p[0] != '@' && s.p[0] != '{' &&
                   !has_text(s, "://") && !has_text(s, "www.");
    return is_name ? s : (struct span){0};
}

/* Copies s to the field if that is empty. */
static void state(struct story *s, struct span *field, struct span value)
{
    if (!field->n && value.n)
        *field = arena_copy(&s->arena, value);
}

static void state_date(struct story *s, struct span *field, struct span value)
{
    char date[DATE_ROOM];
    if (!field->n && value.n && date_state(story_language(s), value, date))
        state(s, field, span_of(date));
}

/* All authors that the page states under that name. */
static struct span all_authors(const struct html_tree *t, const char *name)
{
    struct str all = {0};
    unsigned n = 0;
    for (size_t i = 0; i < t->fact_n && n < MOST_AUTHORS; i++) {
        struct span author = name_of(t->facts[i].value);
        size_t start, end;
        if (strcmp(t->facts[i].name, name) != 0 || !author.n ||
            words_find(str_span(&all), author, false, 0, &start, &end))
            continue;
        if (n++)
            str_adds(&all, ", ");
        str_add(&all, author);
    }
    struct span result = arena_copy(t->arena, str_span(&all));
    str_finish(&all);
    return result;
}

/* The node that the whole article is in, with its headline: of main and its parents. */
static uint32_t region_of(const struct html_tree *t, uint32_t main)
{
    enum { UP = 3 };
    uint32_t region = main;
    for (uint32_t n = main; n; n = t->nodes[n].parent)
        if (t->nodes[n].tag == TAG_ARTICLE || t->nodes[n].tag == TAG_MAIN)
            return n;
    for (unsigned up = 0; up < UP && t->nodes[region].tag != TAG_BODY && region; up++)
        region = t->nodes[region].parent;
    return region;
}

/* Whether what stands there, in the region, may be about the article. */
static bool is_near(const struct html_tree *t, uint32_t region, uint32_t node,
    uint32_t at, uint32_t first)
{
    enum { SIDE = HINT_UNLIKELY | HINT_NEGATIVE };
    if (node < region || node >= t->nodes[region].end || at > first + NEAR ||
        (t->nodes[node].context & IN_ASIDE))
        return false;
    for (; node > region; node = t->nodes[node].parent)
        if ((t->nodes[node].hints & SIDE) == SIDE || (t->nodes[node].hints & HINT_JUNK))
            return false;
    return true;
}

/* Whether text of a byline is names and nothing else: no date, no address. */
static bool is_plain_name(struct span s)
{
    enum { LONGEST = 60 };
    for (size_t i = 0; i < s.n; i++)
        if ((s.p[i] >= '0' && s.p[i] <= '9') || s.p[i] == '@' || s.p[i] == ':')
            return false;
    return s.n && s.n <= LONGEST;
}

/* only_links: a link to the author says it better than the line that it is in. */
static void state_byline(const struct html_tree *t, uint32_t region, uint32_t first,
    bool only_links, struct story *s)
{
    for (uint32_t i = region; i < t->nodes[region].end && !s->author.n; i++) {
        const struct html_node *n = &t->nodes[i];
        if (!(n->hints & HINT_BYLINE) || (only_links && n->tag != TAG_A) ||
            !is_near(t, region, i, n->start, first) ||
            html_node_length(n) > (uint32_t)2 * MOST_NAME)
            continue;
        struct str folded = {0};
        words_fold(&folded, span_sub(str_span(&t->text), n->start, n->stop));
        struct span name = name_of(str_span(&folded));
        if (is_plain_name(name))
            state(s, &s->author, name);
        str_finish(&folded);
    }
}

/* A time before the text, or the only one near its start: many are a live blog's. */
static void state_times(const struct html_tree *t, uint32_t region, uint32_t first,
    const char *name, struct story *s, struct span *field)
{
    struct span before = {0}, behind = {0};
    unsigned n = 0;
    for (size_t i = 0; i < t->fact_n; i++) {
        const struct html_fact *f = &t->facts[i];
        if (strcmp(f->name, name) != 0 || !is_near(t, region, f->node, f->at, first))
            continue;
        if (f->at <= first && !before.n)
            before = f->value;
        n += f->at > first;
        behind = f->value;
    }
    state_date(s, field, before);
    if (n == 1)
        state_date(s, field, behind);
}

static void state_language(const struct html_tree *t, struct story *s, struct span ld)
{
    enum { LONGEST = 35 };
    struct span found[] = {html_fact(t, "lang"), html_fact(t, "content-language"), ld,
        html_fact(t, "og:locale")};
    for (size_t i = 0; i < sizeof found / sizeof found[0]; i++) {
        char tag[LONGEST];
        struct span f = found[i];
        bool is_tag = f.n >= 2 && f.n <= LONGEST;
        for (size_t k = 0; is_tag && k < f.n; k++) {
            char c = f.p[k] == '_' ? '-' : f.p[k];
            is_tag = c == '-' || (c >= '0' && c <= '9') ||
                     ((c | 32) >= 'a' && (c | 32) <= 'z');
            tag[k] = c;
        }
        if (is_tag)
            state(s, &s->language, (struct span){tag, f.n});
    }
}

void html_facts_state(
    const struct html_tree *t, uint32_t main, uint32_t first, struct story *s)
{
    struct html_ld ld = {0};
    struct span meta_title = first_fact(t, titles);
    uint32_t region = region_of(t, main);
    html_ld_read(str_span(&t->ld), meta_title.n ? meta_title : html_fact(t, "title"),
        t->arena, &ld);
    state_language(t, s, ld.language);
    state(s, &s->publisher, name_of(first_fact(t, publishers)));
    state(s, &s->publisher, name_of(ld.publisher));
    html_title_state(t, meta_title, ld.headline, s);
    state(s, &s->author, name_of(ld.author));
    for (size_t i = 0; authors[i]; i++)
        state(s, &s->author, all_authors(t, authors[i]));
    state_byline(t, region, first, true, s);
    state_byline(t, region, first, false, s);
    state_date(s, &s->published, ld.published);
    state_date(s, &s->published, first_fact(t, published));
    state_times(t, region, first, TIME, s, &s->published);
    state_date(s, &s->updated, ld.updated);
    state_date(s, &s->updated, first_fact(t, updated));
    state_times(t, region, first, UPDATE, s, &s->updated);
    struct span canonical = html_fact(t, "canonical"), url = html_fact(t, "og:url");
    state(s, &s->url, is_web(canonical) ? canonical : is_web(url) ? url : ld.url);
}
