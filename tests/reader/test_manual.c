/* The manual page lists the keys as the table has them; GENERATE=1 writes them in. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/input.h"
#include "base/limits.h"
#include "reader/actions.h"

static const char begin[] = ".\\\" keys: begin\n";
static const char end[] = ".\\\" keys: end\n";

/* mdoc takes a line that starts with a dot or a quote for its own. */
static void add_line(struct str *out, const char *text)
{
    if (text[0] == '.' || text[0] == '\'')
        str_adds(out, "\\&");
    str_addf(out, "%s\n", text);
}

/* Commas and signs that mdoc would take for delimiters stay inside quotes. */
static void add_keys(struct str *out, const struct action *a)
{
    struct str keys = {0};
    action_add_keys(&keys, a);
    str_addf(out, ".It Ic \"\\&%s\"\n", str_c(&keys));
    str_finish(&keys);
}

static void add_table(struct str *out)
{
    for (size_t row = 0; row < view_row_count; row++) {
        str_addf(out, ".Ss %s\n.Bl -tag -width \"Space, PgDn, Ctrl-F\" -compact\n",
            view_rows[row].title);
        for (size_t i = 0; i < action_count; i++) {
            if (!action_is_under(&actions[i], row))
                continue;
            add_keys(out, &actions[i]);
            add_line(out, actions[i].help);
        }
        str_adds(out, ".El\n");
    }
}

static void read_manual(struct str *path, struct str *text)
{
    struct input in = {0};
    struct err err = {0};
    const char *folder = getenv("SOURCE_DIR");
    str_addf(path, "%s/doc/brief.1", folder ? folder : ".");
    assert_true(input_open(&in, path->p, LIMIT_FILE, &err));
    assert_true(input_read_all(&in, text, &err));
    input_close(&in);
}

static void write_manual(const char *path, const char *head, size_t size,
    const struct str *table, const char *tail)
{
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fprintf(file, "%.*s%s%s", (int)size, head, table->p, tail);
    assert_int_equal(fclose(file), 0);
}

static void manual_has_the_keys_of_the_table(void **state)
{
    (void)state;
    struct str path = {0}, text = {0}, table = {0};
    read_manual(&path, &text);
    add_table(&table);
    char *from = strstr(text.p, begin);
    assert_non_null(from);
    from += strlen(begin);
    char *to = strstr(from, end);
    assert_non_null(to);
    if (getenv("GENERATE")) {
        write_manual(path.p, text.p, (size_t)(from - text.p), &table, to);
    } else {
        *to = '\0';
        assert_string_equal(from, table.p);
    }
    str_finish(&path);
    str_finish(&text);
    str_finish(&table);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(manual_has_the_keys_of_the_table),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
