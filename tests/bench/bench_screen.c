/*
 * What the program costs its user, beside the least that is possible and
 * beside programs that people know. All of them are run in turn, and the
 * medians are compared: a machine's mood then falls on all alike. Nothing
 * here fails on a time.
 */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench/large.h"
#include "bench/samples.h"
#include "lib/home.h"
#include "lib/pty.h"

enum {
    LINE_KEYS = 20,
    PAGE_KEYS = 4, /* a small brief has no more pages */
    BURST_KEYS = 200,
    IDLE_MS = 300,
};

enum measure {
    FRAME_MS,
    FRAME_CPU,
    LINE_CPU,
    LINE_BYTES,
    PAGE_CPU,
    PAGE_BYTES,
    PAGE_REPAINT, /* bytes that the cells changed by a page take, plainly */
    BURST_MS,
    RESIZE_MS,
    SEARCH_MS,
    IDLE_BYTES,
    IDLE_WAKES,
    MEMORY_KB,
    EXIT_MS,
    MEASURE_COUNT,
};

/* The keys that do the same in each. */
struct keys {
    const char *line, *page, *top, *search, *quit;
};

struct subject {
    const char *name;
    const char *argv[8]; /* FILE stands for the file */
    struct keys keys;
    struct samples samples[MEASURE_COUNT];
};

enum who {
    BRIEF,
    FLOOR_NCURSES,
    FLOOR_BRIEF,
    LESS,
    VIM,
    WHO_COUNT,
};

static struct subject subjects[WHO_COUNT] = {
    [BRIEF] = {"brief", {NULL, "FILE"}, {"j", " ", "<", "/" LARGE_NEEDLE "\r", "q"},
        {{0}}},
    [FLOOR_NCURSES] = {"floor_ncurses", {NULL, "FILE"}, {"j", " ", "g", NULL, "q"},
        {{0}}},
    [FLOOR_BRIEF] = {"floor_brief", {NULL, "FILE"}, {"j", NULL, NULL, NULL, "q"},
        {{0}}},
    [LESS] = {"less", {NULL, "FILE"}, {"j", " ", "g", "/" LARGE_NEEDLE "\r", "q"},
        {{0}}},
    [VIM] = {"vim", {NULL, "-u", "NONE", "-i", "NONE", "-n", "FILE"},
        {"j", "\x06", "gg", "/" LARGE_NEEDLE "\r", ":q!\r"}, {{0}}},
};

/* ---- one key ---- */

struct cost {
    double ms; /* from the key to the last byte of its answer */
    double cpu_us;
    double bytes;
};

static struct cost press(struct pty *p, const char *keys)
{
    pty_wait_quiet(p);
    double cpu = pty_cpu_ms(p);
    size_t bytes = pty_log(p).n;
    pty_send(p, keys);
    pty_wait_quiet(p);
    double ms = pty_output_ms(p) - pty_sent_ms(p);
    return (struct cost){
        .ms = ms > 0 ? ms : 0,
        .cpu_us = (pty_cpu_ms(p) - cpu) * 1e3,
        .bytes = (double)(pty_log(p).n - bytes),
    };
}

/*
 * The bytes of a plain repaint of the cells that differ: per run of them (gaps
 * below 4 cells are painted too) a move, as ESC [ row ; column H, and the text.
 */
static size_t repaint_bytes(const char *before, const char *after)
{
    enum { MOVE = 7, GAP = 4 };
    size_t sum = 0, same = GAP;
    for (; *after; after++, before += *before && *before != '\n') {
        if (*after == '\n') { /* the next row of both */
            before = strchr(before, '\n');
            same = GAP;
            continue;
        }
        if (*before == *after) {
            same++;
            continue;
        }
        sum += same >= GAP ? MOVE + 1 : same + 1;
        same = 0;
    }
    return sum;
}

/* One sample a key. */
static void take_lines(struct subject *s, struct pty *p)
{
    for (int i = 0; i < LINE_KEYS; i++) {
        struct cost cost = press(p, s->keys.line);
        samples_add(&s->samples[LINE_CPU], cost.cpu_us);
        samples_add(&s->samples[LINE_BYTES], cost.bytes);
    }
}

static void take_pages(struct subject *s, struct pty *p)
{
    for (int i = 0; i < PAGE_KEYS; i++) {
        char *before = strdup(display_text(pty_display(p)));
        struct cost cost = press(p, s->keys.page);
        size_t bytes = repaint_bytes(before, display_text(pty_display(p)));
        samples_add(&s->samples[PAGE_CPU], cost.cpu_us);
        samples_add(&s->samples[PAGE_BYTES], cost.bytes);
        samples_add(&s->samples[PAGE_REPAINT], (double)bytes);
        free(before);
    }
}

static void take_burst(struct subject *s, struct pty *p)
{
    char keys[BURST_KEYS + 1];
    memset(keys, s->keys.line[0], BURST_KEYS);
    keys[BURST_KEYS] = '\0';
    samples_add(&s->samples[BURST_MS], press(p, keys).ms);
}

static void take_resize(struct subject *s, struct pty *p, int rows, int cols)
{
    pty_resize(p, rows, cols);
    pty_wait_quiet(p);
    samples_add(&s->samples[RESIZE_MS], pty_output_ms(p) - pty_sent_ms(p));
}

static void take_idle(struct subject *s, struct pty *p)
{
    pty_wait_quiet(p);
    size_t bytes = pty_log(p).n;
    long switches = pty_switches(p);
    pty_listen(p, IDLE_MS);
    samples_add(&s->samples[IDLE_BYTES], (double)(pty_log(p).n - bytes));
    samples_add(&s->samples[IDLE_WAKES], (double)(pty_switches(p) - switches));
}

/* ---- one run ---- */

/* All in one home: what is written at the end is there already, as in real use. */
static void run(struct subject *s, const char *home, const char *file)
{
    struct pty_setup setup = {.home = home};
    const char *argv[8];
    for (size_t i = 0; i < 8; i++) {
        bool is_file = s->argv[i] && strcmp(s->argv[i], "FILE") == 0;
        argv[i] = is_file ? file : s->argv[i];
    }
    struct pty *p = pty_start(argv, &setup);
    pty_wait_quiet(p);
    samples_add(&s->samples[FRAME_MS], pty_output_ms(p) - pty_started_ms(p));
    samples_add(&s->samples[FRAME_CPU], pty_cpu_ms(p) * 1e3);
    if (s->keys.page) {
        take_lines(s, p);
        press(p, s->keys.top);
        take_pages(s, p);
        press(p, s->keys.top);
        take_resize(s, p, 30, 90);
        take_resize(s, p, 24, 80);
        take_burst(s, p);
        press(p, s->keys.top);
        if (s->keys.search)
            samples_add(&s->samples[SEARCH_MS], press(p, s->keys.search).ms);
        take_idle(s, p);
        press(p, s->keys.top); /* where the next run is to begin */
    }
    samples_add(&s->samples[MEMORY_KB], (double)pty_memory_kb(p));
    pty_send(p, s->keys.quit);
    pty_wait_end(p);
    samples_add(&s->samples[EXIT_MS], pty_ended_ms(p) - pty_sent_ms(p));
    pty_finish(p);
}

static void run_all(const char *home, const char *file, int runs)
{
    for (int i = 0; i < runs; i++)
        for (size_t who = 0; who < WHO_COUNT; who++)
            if (subjects[who].argv[0])
                run(&subjects[who], home, file);
}

static void forget_all(void)
{
    for (size_t who = 0; who < WHO_COUNT; who++)
        for (size_t i = 0; i < MEASURE_COUNT; i++)
            samples_finish(&subjects[who].samples[i]);
}

/* ---- the table ---- */

static double median(enum who who, enum measure measure)
{
    return samples_median(&subjects[who].samples[measure]);
}

static void line(const char *what, double figure, const char *unit, const char *against,
    double floor, double target)
{
    char ratio[32] = "-";
    if (floor > 0)
        snprintf(ratio, sizeof ratio, "%.2f", figure / floor);
    printf("  %-34s %10.2f %-5s %-14s %10.2f %8s  <= %.2f\n", what, figure, unit,
        against, floor, ratio, target);
}

struct comparison {
    const char *what;
    const char *unit;
    enum measure measure;
    enum who against;
    double target; /* of the ratio */
};

static void compare(const struct comparison *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const struct comparison *c = &rows[i];
        if (subjects[c->against].argv[0] && median(c->against, c->measure) > 0)
            line(c->what, median(BRIEF, c->measure), c->unit, subjects[c->against].name,
                median(c->against, c->measure), c->target);
    }
}

static void print_limits(size_t file_bytes)
{
    line("bytes of a line key", median(BRIEF, LINE_BYTES), "B", "(limit)", 160, 1);
    line("bytes of a page key", median(BRIEF, PAGE_BYTES), "B", "plain repaint",
        median(BRIEF, PAGE_REPAINT), 0.7);
    line("idle: bytes", median(BRIEF, IDLE_BYTES), "B", "-", 0, 0);
    line("idle: wake-ups", median(BRIEF, IDLE_WAKES), "", "-", 0, 0);
    static double memory_of_small; /* the program itself, nearly */
    if (file_bytes < 500000)
        memory_of_small = median(BRIEF, MEMORY_KB);
    else
        line("memory past that of the small one",
            median(BRIEF, MEMORY_KB) - memory_of_small, "KB", "file",
            (double)file_bytes / 1024, 2);
}

static void print_table(size_t file_bytes)
{
    static const struct comparison small[] = {
        {"first frame", "ms", FRAME_MS, FLOOR_BRIEF, 1.3},
        {"first frame, CPU", "us", FRAME_CPU, FLOOR_BRIEF, 1.3},
        {"first frame", "ms", FRAME_MS, LESS, 1.5},
        {"first frame", "ms", FRAME_MS, VIM, 1.5},
    };
    static const struct comparison large[] = {
        {"first frame", "ms", FRAME_MS, FLOOR_BRIEF, 1.25},
        {"first frame, CPU", "us", FRAME_CPU, FLOOR_BRIEF, 1.25},
    };
    static const struct comparison any[] = {
        {"line key, CPU", "us", LINE_CPU, FLOOR_NCURSES, 1.5},
        {"page key, CPU", "us", PAGE_CPU, FLOOR_NCURSES, 1.5},
        {"200 keys in one write", "ms", BURST_MS, LESS, 2.5},
        {"resize", "ms", RESIZE_MS, FLOOR_NCURSES, 1.5},
        {"search", "ms", SEARCH_MS, VIM, 1.5},
        {"exit", "ms", EXIT_MS, FLOOR_NCURSES, 2},
    };
    printf("\n%zu bytes\n  %-34s %10s %-5s %-14s %10s %8s  %s\n", file_bytes, "what",
        "figure", "", "against", "floor", "ratio", "target");
    if (file_bytes < 500000)
        compare(small, sizeof small / sizeof *small);
    else
        compare(large, sizeof large / sizeof *large);
    compare(any, sizeof any / sizeof *any);
    print_limits(file_bytes);
}

/* ---- files and programs ---- */

static size_t write_brief(const char *path, size_t bytes)
{
    struct str text = {0};
    large_brief(&text, bytes);
    FILE *file = fopen(path, "w");
    if (!file || fwrite(text.p, 1, text.n, file) != text.n || fclose(file) != 0) {
        perror(path);
        exit(1);
    }
    size_t size = text.n;
    str_finish(&text);
    return size;
}

/* The path of a program, kept for good; NULL where it is not installed. */
static const char *find_program(const char *name)
{
    const char *path = getenv("PATH");
    struct str candidate = {0};
    while (path && *path) {
        size_t size = strcspn(path, ":");
        str_cut(&candidate, 0);
        str_addf(&candidate, "%.*s/%s", (int)size, path, name);
        if (access(str_c(&candidate), X_OK) == 0)
            return str_c(&candidate);
        path += size + (path[size] == ':');
    }
    str_finish(&candidate);
    return NULL;
}

int main(void)
{
    static const size_t sizes[] = {6000, 1000000, 10000000};
    char home[HOME_SIZE];
    const char *runs = getenv("RUNS");
    setlocale(LC_ALL, "");
    subjects[BRIEF].argv[0] = getenv("BRIEF");
    subjects[FLOOR_NCURSES].argv[0] = getenv("FLOOR_NCURSES");
    subjects[FLOOR_BRIEF].argv[0] = getenv("FLOOR_BRIEF");
    subjects[LESS].argv[0] = find_program("less");
    subjects[VIM].argv[0] = find_program("vim");
    if (!home_make(home))
        return 1;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        struct str path = {0};
        str_addf(&path, "%s/%zu.yaml", home, sizes[i]);
        size_t size = write_brief(str_c(&path), sizes[i]);
        run_all(home, str_c(&path), runs ? atoi(runs) : 21);
        print_table(size);
        forget_all();
        str_finish(&path);
    }
    home_remove(home);
    return 0;
}
