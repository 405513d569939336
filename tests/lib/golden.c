#include "lib/golden.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/input.h"
#include "base/limits.h"

static void source_path(struct str *out, const char *name)
{
    const char *folder = getenv("SOURCE_DIR");
    str_addf(out, "%s/%s", folder ? folder : ".", name);
}

void golden_read(struct str *out, const char *name)
{
    struct input in = {0};
    struct err err = {0};
    struct str path = {0};
    source_path(&path, name);
    if (!input_open(&in, path.p, LIMIT_FILE, &err) || !input_read_all(&in, out, &err))
        fail_msg("%s: %s", path.p, err.what);
    input_close(&in);
    str_finish(&path);
}

static void write_golden(const char *name, const char *text)
{
    struct str path = {0};
    source_path(&path, name);
    FILE *file = fopen(path.p, "w");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
    str_finish(&path);
}

void golden_compare(const char *name, const char *text)
{
    if (getenv("GENERATE")) {
        write_golden(name, text);
        return;
    }
    struct str wanted = {0};
    golden_read(&wanted, name);
    assert_string_equal(text, str_c(&wanted));
    str_finish(&wanted);
}
