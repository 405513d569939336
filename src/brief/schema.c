/*
 * The JSON Schema that editors use, made from the key tables. Editors read
 * YAML by its own types, so where the format says text, a number or a truth
 * value passes too; an empty value means that the key is absent.
 */
#include "base/limits.h"
#include "brief/brief.h"
#include "brief/keys.h"
#include "brief/write.h"

#define TEXT "\"type\": [\"string\", \"number\", \"boolean\", \"null\"]"
#define ID                                                         \
    "\"type\": [\"string\", \"integer\", \"null\"], \"pattern\": " \
    "\"^[a-z0-9-]{1,80}$\""
#define FILLED "\"type\": [\"string\", \"number\", \"boolean\"], \"pattern\": \"\\\\S\""

/* What each type asks of a value; those that need more than that are NULL. */
static const char *const type_rules[] = {
    [KEY_VERSION] = "\"const\": 1",
    [KEY_TEXT] = TEXT,
    [KEY_ID] = ID,
    [KEY_DATE] = TEXT,
    [KEY_NUMBER] = "\"type\": [\"integer\", \"null\"], \"minimum\": 1",
    [KEY_PRIORITY] =
        "\"type\": [\"integer\", \"null\"], \"minimum\": 1, \"maximum\": 5",
    [KEY_KIND] = NULL,
    [KEY_POINT] = "\"$ref\": \"#/$defs/point\"",
    [KEY_PANE] = NULL,
    [KEY_SOURCE] = "\"$ref\": \"#/$defs/source\"",
    [KEY_ARTICLE] = TEXT,
};

static void add_rule(struct str *out, const struct key_row *row)
{
    if (row->type == KEY_KIND) {
        str_adds(out, "\"enum\": [null");
        for (size_t kind = KIND_NONE + 1; kind < KIND_COUNT; kind++)
            str_addf(out, ", \"%s\"", kind_names[kind]);
        str_adds(out, "]");
    } else if (row->type == KEY_PANE) {
        str_addf(out,
            "\"anyOf\": [{\"$ref\": \"#/$defs/point\"}, "
            "{\"type\": \"array\", \"maxItems\": %d, "
            "\"items\": {\"$ref\": \"#/$defs/point\"}}]",
            LIMIT_POINTS);
    } else {
        bool is_filled = row->is_required && row->type == KEY_TEXT;
        str_adds(out, is_filled ? FILLED : type_rules[row->type]);
    }
}

/* The map of these keys: its members, without the braces around them. */
static void add_map(struct str *out, const struct key_row *rows, size_t indent)
{
    const char *comma = "";
    str_adds(out, "\"type\": \"object\",\n");
    str_fill(out, ' ', indent);
    str_adds(out, "\"required\": [");
    for (const struct key_row *row = rows; row->name; row++) {
        if (!row->is_required)
            continue;
        str_addf(out, "%s\"%s\"", comma, row->name);
        comma = ", ";
    }
    str_adds(out, "],\n");
    str_fill(out, ' ', indent);
    str_adds(out, "\"properties\": {\n");
    for (const struct key_row *row = rows; row->name; row++) {
        str_fill(out, ' ', indent + 2);
        str_addf(out, "\"%s\": {\"description\": ", row->name);
        json_add_string(out, span_of(row->about));
        str_adds(out, ", ");
        add_rule(out, row);
        str_adds(out, row[1].name ? "},\n" : "}\n");
    }
    str_fill(out, ' ', indent);
    str_adds(out, "},\n");
    str_fill(out, ' ', indent);
    str_adds(out, "\"patternProperties\": {\"^x-\": true},\n");
    str_fill(out, ' ', indent);
    str_adds(out, "\"additionalProperties\": false");
}

/* One pair that is a label and its text; its key is none of a point's own. */
static void add_label(struct str *out)
{
    str_adds(out,
        "      {\"type\": \"object\", \"minProperties\": 1, \"maxProperties\": 1,\n"
        "        \"propertyNames\": {\"not\": {\"enum\": [");
    for (const struct key_row *row = point_keys; row->name; row++)
        str_addf(out, "%s\"%s\"", row == point_keys ? "" : ", ", row->name);
    str_adds(out, "]}},\n        \"additionalProperties\": {" FILLED "}}\n");
}

void brief_schema(struct str *out)
{
    str_adds(out,
        "{\n"
        "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
        "  \"title\": \"brief\",\n"
        "  \"description\": \"An article's bottom line and four panes of points.\",\n"
        "  ");
    add_map(out, brief_keys, 2);
    str_adds(out, ",\n  \"$defs\": {\n    \"source\": {\"anyOf\": [{\"type\": "
                  "\"null\"}, {\n      ");
    add_map(out, source_keys, 6);
    str_adds(out, "\n    }]},\n"
                  "    \"point\": {\"anyOf\": [\n"
                  "      {" TEXT ", \"pattern\": \"\\\\S\"},\n"
                  "      {");
    add_map(out, point_keys, 8);
    str_adds(out, "},\n");
    add_label(out);
    str_adds(out, "    ]}\n  }\n}\n");
}
