#include "lib/brief_fixture.h"

#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "brief/read.h"
#include "lib/golden.h"

void fixture_locale(void)
{
    static const char *const names[] = {"C.UTF-8", "en_US.UTF-8", ""};
    for (size_t i = 0; i < 3; i++)
        if (setlocale(LC_ALL, names[i]))
            return;
}

static void read_span(struct brief *out, struct span yaml, const char *name)
{
    struct input in = {0};
    struct findings findings = {0};
    struct err err = {0};
    fixture_locale();
    *out = (struct brief){0};
    input_from_memory(&in, yaml, name);
    if (!brief_read(&in, out, &findings, &err))
        fail_msg("%s:%zu:%zu: %s", name, err.line, err.column, err.what);
    findings_finish(&findings);
}

void brief_fixture(struct brief *out, const char *yaml)
{
    read_span(out, span_of(yaml), "test");
}

void brief_fixture_file(struct brief *out, const char *name)
{
    struct str yaml = {0};
    golden_read(&yaml, name);
    read_span(out, str_span(&yaml), name);
    str_finish(&yaml);
}
