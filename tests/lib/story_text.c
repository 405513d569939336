/* Sentences are looked at with their bytes alone: what is between them must be blank.
 */
#include "lib/story_text.h"

#include "text/utf8.h"
#include "text/words.h"

void story_text(struct str *out, const struct story *s)
{
    for (size_t i = 0; i < s->n; i++) {
        const struct block *b = &s->blocks[i];
        str_addf(out, "%s ", block_kind_names[b->kind]);
        if (b->label_end) {
            words_fold(out, span_sub(str_span(&s->text), b->label_start, b->label_end));
            str_adds(out, " = ");
        } else if (b->body > b->start) {
            words_fold(out, span_sub(str_span(&s->text), b->start, b->body));
            str_addc(out, '|');
        }
        for (size_t k = 0; k < b->sentences; k++) {
            const struct sentence *e = &s->sentences[b->sentence + k];
            if (k)
                str_addc(out, '|');
            words_fold(out, story_sentence_text(s, e));
        }
        str_addc(out, '\n');
    }
}

static bool is_blank(const struct story *s, size_t start, size_t end)
{
    return words_trim(span_sub(str_span(&s->text), start, end)).n == 0;
}

static bool is_trimmed(struct span t)
{
    return t.n > 0 && words_trim(t).n == t.n;
}

static const char *broken_sentences(const struct story *s, const struct block *b)
{
    size_t at = b->body;
    for (size_t k = 0; k < b->sentences; k++) {
        const struct sentence *e = &s->sentences[b->sentence + k];
        if (e->block != (size_t)(b - s->blocks))
            return "a sentence of another block";
        if (e->start < at || e->end > b->end || e->start >= e->end)
            return "a sentence outside its block, or in another one";
        if (!is_blank(s, at, e->start))
            return "text between two sentences";
        if (!is_trimmed(story_sentence_text(s, e)))
            return "blanks around a sentence";
        at = e->end;
    }
    return is_blank(s, at, b->end) ? NULL : "text behind the last sentence";
}

const char *story_broken(const struct story *s)
{
    size_t at = 0, paragraphs = 0, sentences = 0;
    const char *wrong = utf8_check(str_span(&s->text)) == s->text.n ? NULL : "no UTF-8";
    for (size_t i = 0; i < s->n && !wrong; i++) {
        const struct block *b = &s->blocks[i];
        bool is_shown = b->kind != BLOCK_BOILERPLATE;
        paragraphs += is_shown;
        if (b->start < at || b->end > s->text.n || !is_trimmed(story_block_text(s, b)))
            wrong = "blocks out of order, empty or with blanks around";
        else if (b->body < b->start || b->body > b->end || b->label_end > b->body)
            wrong = "a label or body outside its block";
        else if (b->paragraph != (is_shown ? paragraphs : 0))
            wrong = "paragraphs that are not numbered from 1 on";
        else if (b->sentence != sentences || b->sentences == 0)
            wrong = "sentences that do not follow those of the block before";
        else
            wrong = broken_sentences(s, b);
        at = b->end;
        sentences += b->sentences;
    }
    if (!wrong && sentences != s->sentence_n)
        wrong = "a sentence without a block";
    if (!wrong && s->n && !s->title.n)
        wrong = "no title";
    return wrong;
}
