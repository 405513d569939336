/*
 * Each article has a process of its own; as many run as there are jobs, and one wait
 * serves them all. Nothing is written but by replace_file, between two waits, so that
 * a signal never leaves half a brief.
 */
#include "cli/batch.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/replace.h"
#include "cli/interrupt.h"
#include "cli/output.h"
#include "cli/progress.h"

/* One that is being made. */
struct job {
    struct making making; /* making.child.pid 0: this place is free */
    struct str bytes;
    int index; /* of the article */
};

struct running {
    const struct batch *batch;
    struct job *jobs;
    struct child **children; /* of the jobs */
    struct str *targets;     /* by article */
    struct progress progress;
    int next; /* article to be started */
    int made, failed;
    int first_failed; /* index */
    int status;       /* its exit status */
};

/* -- files -- */

void batch_add_target(struct str *out, const char *folder, const char *path)
{
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    const char *dot = strrchr(name, '.');
    size_t n = dot && dot != name ? (size_t)(dot - name) : strlen(name);
    size_t length = strlen(folder);
    str_adds(out, folder);
    if (length && folder[length - 1] != '/')
        str_addc(out, '/');
    str_add(out, (struct span){name, n});
    str_adds(out, ".yaml");
}

/* -- one article -- */

static void fail(struct running *r, int index, struct err *err)
{
    progress_clear(&r->progress);
    output_name_command(err, "make");
    output_error(err, r->batch->flags);
    if (r->failed == 0 || index < r->first_failed) {
        r->first_failed = index;
        r->status = (int)err->kind;
    }
    r->failed++;
}

static void start(struct running *r, struct job *job)
{
    const struct batch *b = r->batch;
    struct err err = {0};
    int index = r->next++;
    const char *path = b->paths[index];
    job->index = index;
    str_cut(&job->bytes, 0);
    bool is_started =
        output_is_other(str_c(&r->targets[index]), path, &err) &&
        output_may_write(str_c(&r->targets[index]), b->is_forced, &err) &&
        article_load(path, b->options, &job->bytes, &err) &&
        article_start(&job->making, path, str_span(&job->bytes), b->options, &err);
    if (!is_started)
        fail(r, index, &err);
}

static void end(struct running *r, struct job *job)
{
    struct brief brief = {0};
    struct str yaml = {0}, notes = {0};
    struct err err = {0};
    const char *path = r->batch->paths[job->index];
    const char *target = str_c(&r->targets[job->index]);
    if (!article_end(&job->making, &brief, &yaml, &notes, &err) ||
        !output_file(
            target, str_span(&yaml), r->batch->is_forced, REPLACE_SYNC, &err)) {
        fail(r, job->index, &err);
    } else {
        r->made++;
        if (notes.n)
            progress_clear(&r->progress);
        output_notes(r->batch->flags, path, str_span(&notes));
    }
    progress_show(
        &r->progress, r->made + r->failed, r->batch->count, path, r->batch->flags);
    brief_finish(&brief);
    str_finish(&yaml);
    str_finish(&notes);
}

/* -- all of them -- */

static int compare_targets(const void *a, const void *b)
{
    const struct str *const *p = a, *const *q = b;
    return strcmp(str_c(*p), str_c(*q));
}

/* Two articles for one file are found before anything is written. */
static bool make_targets(struct running *r, struct err *err)
{
    int count = r->batch->count;
    const struct str **sorted = mem_alloc((size_t)count * sizeof *sorted);
    bool is_done = true;
    for (int i = 0; i < count; i++) {
        batch_add_target(&r->targets[i], r->batch->folder, r->batch->paths[i]);
        sorted[i] = &r->targets[i];
    }
    qsort(sorted, (size_t)count, sizeof *sorted, compare_targets);
    for (int i = 1; i < count && is_done; i++) {
        if (compare_targets(&sorted[i - 1], &sorted[i]) != 0)
            continue;
        is_done = err_set(err, ERR_USAGE, "two articles for %.200s", str_c(sorted[i]));
        err_hint(err, "rename one, or make it with -o FILE; nothing was written");
    }
    free(sorted);
    return is_done;
}

static void run(struct running *r)
{
    int jobs = r->batch->jobs, busy = 0;
    while (!interrupt_number() && (busy || r->next < r->batch->count)) {
        busy = 0;
        for (int i = 0; i < jobs; i++) {
            struct job *job = &r->jobs[i];
            if (job->making.child.pid && !child_is_talking(&job->making.child))
                end(r, job);
            while (!job->making.child.pid && r->next < r->batch->count &&
                   !interrupt_number())
                start(r, job);
            busy += job->making.child.pid != 0;
        }
        if (busy)
            child_wait(r->children, (size_t)jobs, interrupt_fd());
    }
}

static void say_summary(const struct running *r)
{
    const struct batch *b = r->batch;
    struct str line = {0};
    if (interrupt_number())
        str_addf(&line, "stopped: %d of %d", r->made, b->count);
    else
        str_addf(&line, "%d", r->made);
    str_addf(&line, " brief%s in %s", r->made == 1 ? "" : "s", b->folder);
    if (r->failed)
        str_addf(&line, ", %d failed", r->failed);
    output_note(b->flags, "%s", str_c(&line));
    str_finish(&line);
}

int batch_run(const struct batch *b, struct err *err)
{
    size_t jobs = (size_t)b->jobs, count = (size_t)b->count;
    struct running r = {
        .batch = b,
        .jobs = mem_alloc(jobs * sizeof *r.jobs),
        .children = mem_alloc(jobs * sizeof *r.children),
        .targets = mem_alloc(count * sizeof *r.targets),
    };
    for (size_t i = 0; i < jobs; i++)
        r.children[i] = &r.jobs[i].making.child;
    bool is_started = make_targets(&r, err);
    if (is_started) {
        interrupt_start();
        run(&r);
    }
    for (size_t i = 0; i < jobs; i++) {
        child_finish(r.children[i]);
        str_finish(&r.jobs[i].bytes);
    }
    progress_clear(&r.progress);
    if (is_started) {
        say_summary(&r);
        interrupt_stop();
    }
    for (size_t i = 0; i < count; i++)
        str_finish(&r.targets[i]);
    free(r.targets);
    free(r.children);
    free(r.jobs);
    return is_started ? r.status : (int)err->kind;
}
