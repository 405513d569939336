/*
 * Saved pages and Markdown texts, each for a trait that real ones have, and the story
 * that comes of them, word for word: pages/NAME and pages/NAME.expect.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "article/import.h"
#include "lib/golden.h"
#include "lib/story_text.h"

static void add_field(struct str *out, const char *name, struct span value)
{
    if (value.n)
        str_addf(out, "%s: %.*s\n", name, (int)value.n, value.p);
}

static void add_story(struct str *out, const struct story *s)
{
    add_field(out, "title", s->title);
    add_field(out, "publisher", s->publisher);
    add_field(out, "author", s->author);
    add_field(out, "published", s->published);
    add_field(out, "updated", s->updated);
    add_field(out, "url", s->url);
    add_field(out, "language", s->language);
    str_addc(out, '\n');
    story_text(out, s);
}

static void imports_as_expected(void **state)
{
    const char *name = *state;
    char path[120], expect[130];
    struct str bytes = {0}, got = {0};
    struct story story = {0};
    struct err err = {0};
    snprintf(path, sizeof path, "tests/article/pages/%s", name);
    snprintf(expect, sizeof expect, "%s.expect", path);
    golden_read(&bytes, path);
    if (import_article(str_span(&bytes), IMPORT_GUESS, name, &story, &err)) {
        assert_null(story_broken(&story));
        add_story(&got, &story);
    } else {
        assert_int_equal(err.kind, ERR_INPUT);
        str_addf(&got, "%s\n%s\n", err.what, err.hint);
    }
    golden_compare(expect, str_c(&got));
    story_finish(&story);
    str_finish(&bytes);
    str_finish(&got);
}

#define PAGE(name)                                  \
    {                                               \
        name, imports_as_expected, NULL, NULL, name \
    }

int main(void)
{
    const struct CMUnitTest tests[] = {
        PAGE("news-navigation.html"),
        PAGE("byline-in-article.html"),
        PAGE("json-ld-graph.html"),
        PAGE("json-ld-broken.html"),
        PAGE("json-ld-many-articles.html"),
        PAGE("lists.html"),
        PAGE("figures-and-quotes.html"),
        PAGE("line-breaks.html"),
        PAGE("tables.html"),
        PAGE("code.html"),
        PAGE("hidden.html"),
        PAGE("entities.html"),
        PAGE("deep.html"),
        PAGE("live-blog.html"),
        PAGE("dialog-over-page.html"),
        PAGE("related-links.html"),
        PAGE("no-semantics.html"),
        PAGE("date-in-words.html"),
        PAGE("wiki.html"),
        PAGE("spanish.html"),
        PAGE("byte-order-mark.html"),
        PAGE("front-page.html"),
        PAGE("login-wall.html"),
        PAGE("empty-body.html"),
        PAGE("frame-set.html"),
        PAGE("feed.html"),
        PAGE("atom.xml"),
        PAGE("data.json"),
        PAGE("markdown.md"),
        PAGE("markdown-authors.md"),
        PAGE("markdown-unnamed"),
        PAGE("markdown-tasks.md"),
        PAGE("rules.md"),
        PAGE("toml.md"),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
