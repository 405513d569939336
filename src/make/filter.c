/*
 * The program of the filter is put together from a list, so that the list can be
 * read. A call that is missing on it is answered with EPERM: a library that asks
 * for something it can do without goes on, where death would lose the article.
 * The processor's kind is checked first, since the same number is another call on
 * another one, and on x86-64 the numbers of x32, which run beside them.
 */
#include "make/filter.h"

#if defined __linux__ && (defined __x86_64__ || defined __aarch64__)

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#ifdef __x86_64__
#define OUR_ARCH AUDIT_ARCH_X86_64
#define MOST_NUMBER 0x3FFFFFFFu /* x32 starts here */
#else
#define OUR_ARCH AUDIT_ARCH_AARCH64
#define MOST_NUMBER 0xFFFFFFFFu
#endif

/* For an answer on 0 to 2, memory, locks, the clock, and the end. */
static const unsigned allowed[] = {
    SYS_read,
    SYS_write,
    SYS_close,
    SYS_brk,
    SYS_munmap,
    SYS_mremap,
    SYS_madvise,
    SYS_futex,
    SYS_getrandom,
    SYS_clock_gettime,
    SYS_ppoll,
#ifdef SYS_poll
    SYS_poll,
#endif
    SYS_rt_sigreturn,
    SYS_exit,
    SYS_exit_group,
};

/* Allowed only for memory that can not be run: what is written is never code. */
static const unsigned of_memory[] = {SYS_mmap, SYS_mprotect};

enum {
    ALLOWED = sizeof allowed / sizeof *allowed,
    OF_MEMORY = sizeof of_memory / sizeof *of_memory,
    LONGEST = 16 + 2 * ALLOWED + 5 * OF_MEMORY,
    PROTECTION = 2, /* the argument of mmap and mprotect that says it */
};

struct program {
    struct sock_filter at[LONGEST];
    unsigned short n;
};

static void add(
    struct program *p, unsigned code, unsigned value, unsigned yes, unsigned no)
{
    p->at[p->n++] = (struct sock_filter){
        .code = (unsigned short)code,
        .jt = (unsigned char)yes,
        .jf = (unsigned char)no,
        .k = value,
    };
}

static void add_load(struct program *p, size_t offset)
{
    add(p, BPF_LD | BPF_W | BPF_ABS, (unsigned)offset, 0, 0);
}

static void add_answer(struct program *p, unsigned answer)
{
    add(p, BPF_RET | BPF_K, answer, 0, 0);
}

static void write_program(struct program *p)
{
    const unsigned refuse = SECCOMP_RET_ERRNO | EPERM;
    add_load(p, offsetof(struct seccomp_data, arch));
    add(p, BPF_JMP | BPF_JEQ | BPF_K, OUR_ARCH, 1, 0);
    add_answer(p, refuse);
    add_load(p, offsetof(struct seccomp_data, nr));
    add(p, BPF_JMP | BPF_JGT | BPF_K, MOST_NUMBER, 0, 1);
    add_answer(p, refuse);
    for (size_t i = 0; i < ALLOWED; i++) {
        add(p, BPF_JMP | BPF_JEQ | BPF_K, allowed[i], 0, 1);
        add_answer(p, SECCOMP_RET_ALLOW);
    }
    for (size_t i = 0; i < OF_MEMORY; i++) {
        add(p, BPF_JMP | BPF_JEQ | BPF_K, of_memory[i], 0, 4);
        add_load(p, offsetof(struct seccomp_data, args[PROTECTION]));
        add(p, BPF_JMP | BPF_JSET | BPF_K, PROT_EXEC, 1, 0);
        add_answer(p, SECCOMP_RET_ALLOW);
        add_answer(p, refuse);
    }
    add_answer(p, refuse);
}

bool filter_enter(void)
{
    struct program p = {.n = 0};
    write_program(&p);
    struct sock_fprog handed = {.len = p.n, .filter = p.at};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &handed) == 0;
}

#else

bool filter_enter(void)
{
    return false;
}

#endif
