/* Arena, growing arrays, strings and spans: what all else is made of. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/mem.h"
#include "base/str.h"

static void arena_keeps_every_piece_apart(void **state)
{
    (void)state;
    enum {
        PIECES = 3000, /* past 1 MB: small chunks, large pieces and huge pages */
    };
    static struct span pieces[PIECES];
    struct arena a = {0};
    for (size_t i = 0; i < PIECES; i++) {
        char text[4000];
        size_t n = i % 100 == 99 ? 3999 : i % 1000;
        memset(text, (int)('a' + i % 26), n);
        pieces[i] = i % 500 == 250 ? (struct span){arena_alloc(&a, 100000), 0}
                                   : arena_copy(&a, (struct span){text, n});
    }
    for (size_t i = 0; i < PIECES; i++) {
        for (size_t k = 0; k < pieces[i].n; k++)
            assert_int_equal(pieces[i].p[k], 'a' + i % 26);
        assert_int_equal(pieces[i].p[pieces[i].n], '\0');
    }
    arena_finish(&a);
    assert_null(a.last);
}

static void arena_gives_aligned_zeroed_memory(void **state)
{
    (void)state;
    struct arena a = {0};
    for (size_t size = 1; size < 30000; size = size * 3 + 1) {
        arena_copy(&a, span_of("x"));
        const char *p = arena_alloc(&a, size);
        assert_int_equal((uintptr_t)p % _Alignof(max_align_t), 0);
        for (size_t i = 0; i < size; i++)
            assert_int_equal(p[i], 0);
    }
    arena_finish(&a);
}

static void arena_formats(void **state)
{
    (void)state;
    struct arena a = {0};
    assert_string_equal(arena_format(&a, "%d of %s", 3, "six"), "3 of six");
    assert_string_equal(arena_copy(&a, (struct span){NULL, 0}).p, "");
    arena_finish(&a);
    arena_finish(&a);
}

static void array_grows_and_keeps_its_items(void **state)
{
    (void)state;
    int *items = NULL;
    size_t capacity = 0;
    for (size_t n = 0; n < 1000; n++) {
        items = mem_grow(items, &capacity, n, sizeof *items);
        assert_true(capacity > n);
        items[n] = (int)n;
    }
    for (int i = 0; i < 1000; i++)
        assert_int_equal(items[i], i);
    free(items);
}

static void say_goodbye(void)
{
    ssize_t ignored = write(STDOUT_FILENO, "hook\n", 5);
    (void)ignored;
}

static void running_out_of_memory_ends_with_the_hook_and_status_4(void **state)
{
    (void)state;
    char text[64] = "";
    int ends[2];
    int status;
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        dup2(ends[1], STDERR_FILENO);
        mem_set_exhausted_hook(say_goodbye);
        size_t capacity = SIZE_MAX / 2;
        mem_grow(NULL, &capacity, SIZE_MAX / 2, 16);
        _exit(0);
    }
    close(ends[1]);
    assert_int_equal(waitpid(child, &status, 0), child);
    size_t n = 0;
    for (ssize_t got; (got = read(ends[0], text + n, sizeof text - 1 - n)) > 0;)
        n += (size_t)got;
    close(ends[0]);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 4);
    assert_string_equal(text, "hook\nbrief: out of memory\n");
}

static void string_grows_by_all_its_means(void **state)
{
    (void)state;
    struct str s = {0};
    assert_string_equal(str_c(&s), "");
    str_adds(&s, "one");
    str_addc(&s, ',');
    str_addf(&s, "%d%%", 2);
    str_fill(&s, '.', 3);
    str_add(&s, (struct span){"a\0b", 3});
    assert_int_equal(s.n, 12);
    assert_memory_equal(s.p, "one,2%...a\0b", 13);
    str_cut(&s, 3);
    str_cut(&s, 7);
    assert_string_equal(str_c(&s), "one");
    str_finish(&s);
    assert_null(s.p);
}

static void spans_compare_byte_by_byte(void **state)
{
    (void)state;
    struct span nul = {"a\0b", 3};
    assert_true(span_eq((struct span){NULL, 0}, span_of("")));
    assert_true(span_eq(span_of(NULL), span_of("")));
    assert_false(span_is(nul, "a"));
    assert_true(span_is(span_sub(nul, 2, 9), "b"));
    assert_int_equal(span_sub(nul, 5, 9).n, 0);
    assert_true(span_cmp(span_of("a"), nul) < 0);
    assert_true(span_cmp(span_of("b"), nul) > 0);
    assert_int_equal(span_cmp(nul, nul), 0);
    assert_int_equal(span_chr(nul, 'b'), 2);
    assert_int_equal(span_chr(nul, 'c'), 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arena_keeps_every_piece_apart),
        cmocka_unit_test(arena_gives_aligned_zeroed_memory),
        cmocka_unit_test(arena_formats),
        cmocka_unit_test(array_grows_and_keeps_its_items),
        cmocka_unit_test(running_out_of_memory_ends_with_the_hook_and_status_4),
        cmocka_unit_test(string_grows_by_all_its_means),
        cmocka_unit_test(spans_compare_byte_by_byte),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
