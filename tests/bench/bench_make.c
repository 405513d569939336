/*
 * `brief make` as a whole process, sandbox and all, in turn with a program that does
 * nothing: the shipped article, and all articles of the tests over and over as texts
 * of 1 and 8 MB. How fast the machine is shows by libyaml's bare events of a brief of
 * 1 MB, which were 87 to 91 MB/s where the target of 15 MB/s was set: 0.17 of it.
 */
#include <glob.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/input.h"
#include "base/str.h"
#include "bench/bare_yaml.h"
#include "bench/large.h"
#include "bench/samples.h"

extern char **environ;

static double now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* Milliseconds from its start to its end; what it prints is thrown away. */
static double run_ms(char *const *argv)
{
    posix_spawn_file_actions_t actions;
    pid_t pid;
    int status;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", 1, 0);
    double start = now_ms();
    if (posix_spawn(&pid, argv[0], &actions, NULL, argv, environ) != 0 ||
        waitpid(pid, &status, 0) != pid || status != 0) {
        fprintf(stderr, "%s failed\n", argv[0]);
        exit(1);
    }
    posix_spawn_file_actions_destroy(&actions);
    return now_ms() - start;
}

static void add_file(struct str *out, const char *path)
{
    struct input in = {.fd = -1};
    struct err err = {0};
    if (!input_open(&in, path, 1 << 20, &err) || !input_read_all(&in, out, &err)) {
        fprintf(stderr, "%s: %s\n", path, err.what);
        exit(1);
    }
    input_close(&in);
    str_adds(out, "\n\n");
}

/* The articles of the tests, over and over up to so many bytes. */
static void add_articles(struct str *out, size_t bytes)
{
    struct str pattern = {0};
    glob_t found;
    str_addf(&pattern, "%s/tests/article/corpus/*.txt", getenv("SOURCE_DIR"));
    if (glob(str_c(&pattern), 0, NULL, &found) != 0)
        exit(1);
    for (size_t i = 0; out->n < bytes; i++)
        add_file(out, found.gl_pathv[i % found.gl_pathc]);
    str_cut(out, bytes);
    globfree(&found);
    str_finish(&pattern);
}

/* Measures the program on one article, and prints a row. */
static void measure(const char *name, struct span article, struct span yaml, int runs,
    const char *target)
{
    char path[] = "/tmp/brief-bench-XXXXXX";
    char *nothing[] = {"/bin/true", NULL};
    char *make[] = {getenv("BRIEF"), "make", "--from=text", path, NULL};
    struct samples own = {0}, least = {0}, bare = {0};
    int fd = mkstemp(path);
    if (fd < 0 || write(fd, article.p, article.n) != (ssize_t)article.n)
        exit(1);
    close(fd);
    for (int i = 0; i < runs; i++) {
        samples_add(&least, run_ms(nothing));
        samples_add(&own, run_ms(make));
        double start = now_ms();
        bare_yaml_ms(yaml);
        samples_add(&bare, now_ms() - start);
    }
    unlink(path);
    double ms = samples_median(&own);
    double speed = (double)article.n / 1e3 / ms;
    double bare_speed = (double)yaml.n / 1e3 / samples_median(&bare);
    printf("%-18s %9.2f %9.1f %9.1f %9.2f   %s\n", name, ms,
        ms / samples_median(&least), speed, speed / bare_speed, target);
    samples_finish(&bare);
    samples_finish(&own);
    samples_finish(&least);
}

int main(void)
{
    struct str text = {0}, yaml = {0};
    struct rusage usage;
    printf("%-18s %9s %9s %9s %9s   %s\n", "brief make", "ms", "x nothing", "MB/s",
        "x libyaml", "target");
    large_brief(&yaml, 1000000);
    str_addf(&text, "%s/briefs/mexico-security-cabinet.txt", getenv("SOURCE_DIR"));
    struct str shipped = {0};
    add_file(&shipped, str_c(&text));
    measure(
        "shipped article", str_span(&shipped), str_span(&yaml), 41, "<= 10 x nothing");
    str_cut(&text, 0);
    add_articles(&text, 8000000);
    measure("1 MB", span_sub(str_span(&text), 0, 1000000), str_span(&yaml), 21,
        ">= 15 MB/s, 0.17 x libyaml");
    measure("8 MB", str_span(&text), str_span(&yaml), 7, ">= 15 MB/s, 0.17 x libyaml");
    getrusage(RUSAGE_CHILDREN, &usage);
    printf("memory: %.1f x the largest article\n", (double)usage.ru_maxrss / 8000);
    str_finish(&shipped);
    str_finish(&text);
    str_finish(&yaml);
    return 0;
}
