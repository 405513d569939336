/* The format, a row a key. Order matters: it is the order of writing. */
#include "brief/keys.h"

#include "brief/brief.h"

#define BRIEF(field) offsetof(struct brief, field)
#define PANE(which) (offsetof(struct brief, pane) + (which) * sizeof(struct points))
#define POINT(field) offsetof(struct point, field)

const struct key_row brief_keys[] = {
    {"brief", KEY_VERSION, true, 0, "The version of the format."},
    {"id", KEY_ID, false, BRIEF(id), "What the brief is called across renames."},
    {"title", KEY_TEXT, true, BRIEF(title), "The title of the article."},
    {"bottom_line", KEY_POINT, false, BRIEF(bottom_line),
        "The one sentence to remember."},
    {"source", KEY_SOURCE, false, 0,
        "Where the article is from, as far as it is stated."},
    {"context", KEY_PANE, false, PANE(PANE_CONTEXT), "What came before."},
    {"agenda", KEY_PANE, false, PANE(PANE_AGENDA), "What it is about."},
    {"challenges", KEY_PANE, false, PANE(PANE_CHALLENGES), "What stands in the way."},
    {"outlook", KEY_PANE, false, PANE(PANE_OUTLOOK), "What comes next."},
    {"article", KEY_ARTICLE, false, BRIEF(article),
        "The article, title first, a paragraph a line."},
    {0},
};

const struct key_row source_keys[] = {
    {"publisher", KEY_TEXT, false, BRIEF(publisher), "Who published it."},
    {"author", KEY_TEXT, false, BRIEF(author), "Who wrote it."},
    {"url", KEY_TEXT, false, BRIEF(url), "Where it stands."},
    {"published", KEY_DATE, false, BRIEF(published), "When it was published."},
    {"updated", KEY_DATE, false, BRIEF(updated), "When it was last changed."},
    {"language", KEY_TEXT, false, BRIEF(language), "Its language (BCP 47)."},
    {0},
};

const struct key_row point_keys[] = {
    {"topic", KEY_TEXT, false, POINT(topic), "A short label, shown before the text."},
    {"text", KEY_TEXT, true, POINT(text), "What is said, in one or more sentences."},
    {"detail", KEY_TEXT, false, POINT(detail), "Further sentences, shown on request."},
    {"paragraph", KEY_NUMBER, false, POINT(paragraph),
        "The paragraph of the article that it rests on, from 1."},
    {"date", KEY_DATE, false, POINT(date), "When it happens."},
    {"kind", KEY_KIND, false, POINT(kind), "How it relates to the article."},
    {"priority", KEY_PRIORITY, false, POINT(priority),
        "What to keep where room is short: 1 first, 5 last; 3 where none is given."},
    {0},
};
