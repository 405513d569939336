/*
 * Reading a brief against the bare event loop of libyaml on the same bytes,
 * in turn, in one process: MB/s of each, and the ratio.
 */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/input.h"
#include "base/limits.h"
#include "bench/bare_yaml.h"
#include "bench/large.h"
#include "bench/samples.h"
#include "brief/brief.h"
#include "brief/read.h"

enum {
    RUNS = 21,
};

static double whole_reader(struct span bytes)
{
    struct input in;
    struct brief b = {0};
    struct findings findings = {0};
    struct err err = {0};
    double start = bench_cpu_ms();
    input_from_memory(&in, bytes, "large");
    if (!brief_read(&in, &b, &findings, &err)) {
        fprintf(stderr, "line %zu: %s\n", err.line, err.what);
        exit(1);
    }
    double end = bench_cpu_ms();
    findings_finish(&findings);
    brief_finish(&b);
    return end - start;
}

int main(void)
{
    static const size_t sizes[] = {6000, 1000000, 10000000};
    setlocale(LC_ALL, "");
    printf("%-28s %10s %10s %8s %8s\n", "reading YAML", "MB/s", "libyaml", "ratio",
        "target");
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        struct str text = {0};
        struct samples bare = {0}, whole = {0};
        large_brief(&text, sizes[i]);
        for (int run = 0; run < RUNS; run++) {
            samples_add(&bare, bare_yaml_ms(str_span(&text)));
            samples_add(&whole, whole_reader(str_span(&text)));
        }
        double mb = (double)text.n / 1e6;
        double ratio = samples_median(&bare) / samples_median(&whole);
        printf("%8zu bytes %*s %10.1f %10.1f %8.2f %8s\n", text.n, 13, "",
            mb / samples_median(&whole) * 1e3, mb / samples_median(&bare) * 1e3, ratio,
            ">= 0.80");
        samples_finish(&bare);
        samples_finish(&whole);
        str_finish(&text);
    }
    return 0;
}
