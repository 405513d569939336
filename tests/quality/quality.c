/*
 * How well points are chosen, against articles labelled by hand: the table of rows that
 * a change to the cues, the leanings or the choice is judged by. Files are measured
 * together; those that the leanings were learnt from are held in.
 */
#include <stdio.h>
#include <stdlib.h>

#include "article/choose.h"
#include "article/make.h"
#include "quality/labels.h"

struct share {
    size_t good, all;
};

struct figures {
    struct share right; /* points whose pane the label has */
    struct share has;   /* panes with a label of their own that got a right point */
    struct share empty; /* those without one that stayed empty */
    struct share bottom_line;
    size_t told[FOR_COUNT][FOR_COUNT]; /* sentences: by label, by what they are for */
    size_t articles, labels, unused;
};

static void count(struct share *share, bool is_good)
{
    share->good += is_good;
    share->all++;
}

static bool allows(const struct label *label, unsigned use)
{
    return label->gold == use || label->also >> use & 1;
}

static void measure_pane(
    const struct labelled *l, int pane, const struct picks *picks, struct figures *f)
{
    bool has = false, is_right = false;
    for (size_t i = 0; i < l->n; i++)
        has |= l->at[i].gold == pane;
    for (size_t i = 0; i < picks->n; i++) {
        const struct label *label = labels_of(l, picks->at[i].sentence);
        if (!label)
            continue;
        count(&f->right, allows(label, (unsigned)pane));
        is_right |= allows(label, (unsigned)pane);
    }
    if (has)
        count(&f->has, is_right);
    else
        count(&f->empty, !picks->n);
}

static void measure(struct labelled *l, struct figures *f)
{
    struct choice choice;
    f->articles++;
    f->labels += l->n;
    f->unused += labels_unused(l);
    for (size_t i = 0; i < l->judgement.n; i++) {
        const struct label *label = labels_of(l, i);
        if (label && l->judgement.at[i].flags & JUDGED_PROSE)
            f->told[label->gold][l->judgement.at[i].best]++;
    }
    choose_points(&l->judgement, MAKE_POINTS, &choice);
    for (int pane = 0; pane < PANE_COUNT; pane++)
        measure_pane(l, pane, &choice.pane[pane], f);
    const struct label *first =
        choice.has_bottom_line ? labels_of(l, choice.bottom_line.sentence) : NULL;
    count(&f->bottom_line, first && allows(first, FOR_BOTTOM_LINE));
    choice_finish(&choice);
}

/* The mean of F1 over the classes that are often told apart: bottom line, context,
 * outlook, and all others. */
static double macro_f1(const struct figures *f)
{
    static const int class_of[FOR_COUNT] = {[PANE_CONTEXT] = 1,
        [PANE_AGENDA] = 3,
        [PANE_CHALLENGES] = 3,
        [PANE_OUTLOOK] = 2,
        [FOR_BOTTOM_LINE] = 0,
        [FOR_NOTHING] = 3};
    double sum = 0;
    for (int class = 0; class < 4; class ++) {
        size_t both = 0, labelled = 0, told = 0;
        for (int gold = 0; gold < FOR_COUNT; gold++)
            for (int best = 0; best < FOR_COUNT; best++) {
                size_t n = f->told[gold][best];
                labelled += class_of[gold] == class ? n : 0;
                told += class_of[best] == class ? n : 0;
                both += class_of[gold] == class && class_of[best] == class ? n : 0;
            }
        sum += labelled + told ? 2 * (double)both / (double)(labelled + told) : 1;
    }
    return sum / 4;
}

static void print_share(const char *name, struct share share)
{
    printf("%-46s %5zu of %5zu  %5.1f %%\n", name, share.good, share.all,
        share.all ? 100 * (double)share.good / (double)share.all : 100);
}

int main(int argc, char **argv)
{
    struct str text = {0};
    struct figures f = {0};
    struct labelled l;
    labels_read(&text, argv + 1, (size_t)(argc - 1));
    struct span rest = str_span(&text);
    while (labels_next(&rest, &l)) {
        measure(&l, &f);
        labelled_finish(&l);
    }
    printf("%zu articles, %zu labels, %zu of no sentence as it is cut now\n",
        f.articles, f.labels, f.unused);
    print_share("bottom line", f.bottom_line);
    print_share("right pane for a chosen point", f.right);
    print_share("panes that have something and got a right point", f.has);
    print_share("panes that have nothing and stayed empty", f.empty);
    printf("%-46s %20.1f %%\n", "macro-F1 of bottom line, context, outlook, other",
        100 * macro_f1(&f));
    str_finish(&text);
    return 0;
}
