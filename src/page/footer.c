/*
 * Six lines at most, whatever the brief brings: the basis has two, the names
 * two, the last line one, and the URL what is left, one at least. A URL or a
 * file name that is too long loses its middle, since both ends of it tell most.
 */
#include "page/footer.h"

#include <string.h>

#include "base/sha256.h"
#include "page/left_out.h"
#include "text/safe.h"
#include "text/utf8.h"

enum {
    BASIS_ROWS = 2,
    URL_ROWS = 2,
    LEAST_GAP = 2, /* cells before the page number */
};

static const char page_number[] = "page 1 of 1";

/* What stands behind the number of points of a kind; NULL: that is not said. */
static const char *const kind_words[KIND_COUNT] = {
    [KIND_PARAPHRASE] = "paraphrased",
    [KIND_INFERENCE] = "inferred",
    [KIND_GAP] = "gap",
};

static void add_kinds(struct str *out, const struct page_input *in)
{
    size_t counts[KIND_COUNT] = {0};
    const char *before = "; ";
    for (int pane = 0; pane < PANE_COUNT; pane++)
        for (size_t i = 0; i < in->brief->pane[pane].n; i++)
            counts[trace_point(in->article, &in->brief->pane[pane].at[i]).kind]++;
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        if (!kind_words[kind] || !counts[kind])
            continue;
        bool is_many_gaps = kind == KIND_GAP && counts[kind] > 1;
        str_addf(out, "%s%zu %s%s", before, counts[kind], kind_words[kind],
            is_many_gaps ? "s" : "");
        before = ", ";
    }
}

static void add_count(struct str *out, size_t n, const char *word)
{
    str_addf(out, "%zu %s%s", n, word, n == 1 ? "" : "s");
}

static size_t count_marked(const struct page_input *in)
{
    size_t count = 0, points = brief_count(in->brief);
    for (size_t i = 0; in->marks && i < points; i++)
        count += in->marks[1 + i].is_bookmarked;
    return count;
}

static void add_basis(struct str *out, const struct page_input *in)
{
    unsigned char digest[SHA256_SIZE];
    if (in->only_marked)
        str_addf(out, "%zu bookmarked of ", count_marked(in));
    add_count(out, brief_count(in->brief), "point");
    if (in->brief->article.n) {
        sha256(in->brief->article, digest);
        str_adds(out, ", 1 article of ");
        add_count(out, in->article->n, "paragraph");
        str_addf(out, " (SHA-256 %02x%02x%02x%02x)", digest[0], digest[1], digest[2],
            digest[3]);
    } else {
        str_adds(out, ", article not included");
    }
    add_kinds(out, in);
}

/* The end of safe text that takes at most so many cells, from a base character on. */
static struct span ending(struct span text, size_t cells)
{
    size_t skipped = 0, all = safe_cells(text), at = 0;
    while (at < text.n) {
        char32_t c;
        size_t bytes = utf8_decode(span_sub(text, at, text.n), &c);
        int width = safe_width(c);
        if (width > 0 && all - skipped <= cells)
            break;
        skipped += width > 0 ? (size_t)width : 0;
        at += bytes;
    }
    return span_sub(text, at, text.n);
}

/* Appends safe text in at most so many cells, without its middle if it is longer. */
static bool add_short(struct str *out, struct span text, size_t cells, unsigned flags)
{
    if (safe_cells(text) <= cells) {
        str_add(out, text);
        return true;
    }
    safe_add_cut(out, text, cells - cells / 2, flags);
    str_add(out, ending(text, cells / 2));
    return false;
}

static void add_last(struct footer *f, const struct page_input *in)
{
    struct str file = {0}, rest = {0};
    safe_add(&file, span_of(in->file), in->flags);
    str_addf(&rest, ", %s, printed %s", in->program, in->date);
    size_t others = rest.n + LEAST_GAP + strlen(page_number);
    f->is_file_short =
        !add_short(&f->last, str_span(&file), PAGE_COLS - others, in->flags);
    str_add(&f->last, str_span(&rest));
    str_fill(&f->last, ' ',
        PAGE_COLS - safe_cells(str_span(&f->last)) - strlen(page_number));
    str_adds(&f->last, page_number);
    str_finish(&file);
    str_finish(&rest);
}

static size_t rows_of(struct span text, size_t most)
{
    struct wrap_lines lines = {0};
    wrap_text(&lines, text, PAGE_COLS, most);
    size_t n = lines.n;
    wrap_finish(&lines);
    return n;
}

void footer_init(struct footer *out, const struct page_input *in)
{
    struct str basis = {0}, url = {0};
    *out = (struct footer){0};
    add_basis(&basis, in);
    block_add_literal(&out->basis, ROLE_PLAIN, str_c(&basis));
    block_wrap(&out->basis, PAGE_COLS, BASIS_ROWS);
    safe_add(&url, in->brief->url, in->flags);
    if (!url.n)
        str_adds(&url, "no source URL");
    out->is_url_short =
        !add_short(&out->url, str_span(&url), (size_t)URL_ROWS * PAGE_COLS, in->flags);
    out->url_rows = rows_of(str_span(&out->url), URL_ROWS);
    add_last(out, in);
    str_finish(&basis);
    str_finish(&url);
}

size_t footer_rows(const struct footer *f, size_t names)
{
    size_t rows = f->basis.lines.n + names + f->url_rows + 1;
    return rows < FOOTER_ROWS ? rows : FOOTER_ROWS;
}

static void add_block(struct str *out, const struct block *b)
{
    for (size_t i = 0; i < b->lines.n; i++) {
        struct wrap_line l = b->lines.at[i];
        str_add(out, span_sub(str_span(&b->text), l.start, l.end));
        str_addc(out, '\n');
    }
}

/* As long as it can be in so many lines, which break where the rules allow. */
static void add_url(struct str *out, struct footer *f, size_t rows, unsigned flags)
{
    struct block url = {0};
    struct str text = {0};
    str_add(&text, str_span(&f->url));
    for (size_t cells = rows * PAGE_COLS; rows_of(str_span(&text), rows + 1) > rows;
         cells--) {
        str_cut(&text, 0);
        f->is_url_short |= !add_short(&text, str_span(&f->url), cells, flags);
    }
    block_add_literal(&url, ROLE_PLAIN, str_c(&text));
    block_wrap(&url, PAGE_COLS, rows);
    add_block(out, &url);
    block_finish(&url);
    str_finish(&text);
}

void footer_add(struct str *out, struct footer *f, unsigned flags)
{
    size_t names = f->names.lines.n;
    add_block(out, &f->basis);
    add_block(out, &f->names);
    add_url(out, f, footer_rows(f, names) - f->basis.lines.n - names - 1, flags);
    str_add(out, str_span(&f->last));
    str_addc(out, '\n');
}

void footer_finish(struct footer *f)
{
    block_finish(&f->basis);
    block_finish(&f->names);
    str_finish(&f->url);
    str_finish(&f->last);
    *f = (struct footer){0};
}
