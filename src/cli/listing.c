/* The briefs that were named, folders opened up: for choosing, or printed. */
#include "cli/listing.h"

#include <string.h>
#include <sys/stat.h>

#include "cli/load.h"
#include "cli/output.h"
#include "text/safe.h"

bool listing_is_folder(const char *path)
{
    struct stat st;
    return !load_is_stdin(path) && stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

/* `2026-11-23  Title  (publisher, 15 points)  path`, a line a brief. */
static void add_line(struct str *out, struct list_entry *e, unsigned flags)
{
    list_count(e, NULL);
    safe_add(out, e->published.n ? e->published : span_of("no date"), flags);
    str_adds(out, "  ");
    safe_add(out, e->title, flags);
    str_adds(out, "  (");
    if (e->publisher.n) {
        safe_add(out, e->publisher, flags);
        str_adds(out, ", ");
    }
    if (e->is_broken || e->is_article)
        str_addf(out, "%s)  ", e->is_broken ? "broken" : "article");
    else
        str_addf(out, "%d point%s)  ", e->points, e->points == 1 ? "" : "s");
    safe_add(out, span_of(e->path), flags);
    str_addc(out, '\n');
}

int listing_print(struct list *list, unsigned flags, struct err *err)
{
    struct str out = {0};
    for (size_t i = 0; i < list->n; i++)
        add_line(&out, &list->at[i], flags);
    output(str_span(&out), err);
    str_finish(&out);
    return err->kind;
}

bool listing_fill(struct list *list, char *const *paths, int count, struct err *err)
{
    for (int i = 0; i < count; i++) {
        if (load_is_stdin(paths[i])) {
            err_set(err, ERR_USAGE, "standard input can't be one of several files");
            err_hint(err, "brief - reads it alone");
            return false;
        }
        bool is_added = listing_is_folder(paths[i])
                            ? list_add_folder(list, paths[i], err)
                            : list_add_file(list, paths[i], err);
        if (!is_added)
            return false;
    }
    list_sort(list);
    if (list->n == 0) {
        err_set(err, ERR_INPUT, "no briefs in %.200s", paths[0]);
        err_hint(
            err, "a brief is a .yaml, .yml or .json file whose first key is brief");
    }
    return list->n > 0;
}

bool listing_refresh(
    struct list *list, char *const *paths, int count, size_t *at, struct err *err)
{
    struct list fresh = {0};
    if (!listing_fill(&fresh, paths, count, err)) {
        list_finish(&fresh);
        return false;
    }
    const char *path = *at < list->n ? list->at[*at].path : "";
    size_t found = 0;
    for (size_t i = 0; i < fresh.n; i++)
        if (strcmp(fresh.at[i].path, path) == 0)
            found = i;
    *at = found;
    list_finish(list);
    *list = fresh;
    return true;
}
