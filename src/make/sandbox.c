/*
 * Several walls, each of which is missing somewhere: limits that every system has,
 * and Linux's Landlock (no path at all) and seccomp (few calls at all). The limits
 * come first, since the calls that set them are no longer to be had behind seccomp.
 * A sanitizer needs files and processes of its own, so its builds stay outside.
 */
#ifdef __linux__
#define _GNU_SOURCE /* syscall */
#endif
#include "make/sandbox.h"

#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <sys/resource.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

#include "make/filter.h"

enum {
    OPEN = 3, /* descriptors that may be open: 0 to 2 */
};

static void end_with_parent(void)
{
#ifdef __linux__
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    /* It may have died before: then nobody is left to read the answer. */
    struct pollfd answer = {.fd = STDOUT_FILENO};
    if (poll(&answer, 1, 0) > 0 && (answer.revents & POLLERR))
        _exit(1);
}

static void close_others(void)
{
#ifdef SYS_close_range
    if (syscall(SYS_close_range, (unsigned)OPEN, ~0u, 0u) == 0)
        return;
#endif
    long most = sysconf(_SC_OPEN_MAX);
    for (int fd = OPEN; fd < (most > 0 && most < 65536 ? most : 65536); fd++)
        close(fd);
}

void sandbox_prepare(void)
{
    end_with_parent();
    close_others();
}

#if SANDBOX

static void add_name(struct str *in_force, const char *name)
{
    if (in_force)
        str_addf(in_force, "%s%s", in_force->n ? ", " : "", name);
}

/* -- limits -- */

/* Where the user has set less, that stays. */
static bool limit(int what, rlim_t most)
{
    struct rlimit now;
    if (getrlimit(what, &now) != 0)
        return false;
    if (now.rlim_cur > most)
        now.rlim_cur = most;
    if (now.rlim_max > most)
        now.rlim_max = most + (what == RLIMIT_CPU); /* SIGXCPU, then SIGKILL */
    return setrlimit(what, &now) == 0;
}

static bool enter_limits(void)
{
    bool is_done = limit(RLIMIT_CPU, SANDBOX_SECONDS) &&
                   limit(RLIMIT_FSIZE, SANDBOX_FILE) && limit(RLIMIT_CORE, 0) &&
                   limit(RLIMIT_NOFILE, OPEN);
#ifdef RLIMIT_AS
    is_done &= limit(RLIMIT_AS, SANDBOX_MEMORY);
#endif
#ifdef RLIMIT_NPROC
    is_done &= limit(RLIMIT_NPROC, 0);
#endif
    return is_done;
}

/* -- Landlock: https://docs.kernel.org/userspace-api/landlock.html -- */

#if defined __linux__ && defined SYS_landlock_create_ruleset

/* As the kernel's linux/landlock.h has it; that may be older than the kernel. */
struct ruleset {
    uint64_t files, network, scope;
};

enum {
    VERSION_FLAG = 1, /* LANDLOCK_CREATE_RULESET_VERSION */
    NEWEST = 6,       /* the version of Landlock up to which is known what it governs */
};

/* What a version governs, and how much of the struct it knows. */
static const struct {
    struct ruleset all;
    size_t size;
} versions[NEWEST] = {
    {{.files = 0x1FFF}, 8},
    {{.files = 0x3FFF}, 8},
    {{.files = 0x7FFF}, 8},
    {{.files = 0x7FFF, .network = 3}, 16},
    {{.files = 0xFFFF, .network = 3}, 16},
    {{.files = 0xFFFF, .network = 3, .scope = 3}, 24},
};

/* Governs all and allows nothing. Returns the version, 0 for none. */
static int enter_landlock(void)
{
    long version = syscall(SYS_landlock_create_ruleset, NULL, (size_t)0, VERSION_FLAG);
    if (version < 1)
        return 0;
    if (version > NEWEST)
        version = NEWEST;
    long fd = syscall(SYS_landlock_create_ruleset, &versions[version - 1].all,
        versions[version - 1].size, 0);
    if (fd < 0)
        return 0;
    bool is_done = syscall(SYS_landlock_restrict_self, (int)fd, 0) == 0;
    close((int)fd);
    return is_done ? (int)version : 0;
}

#else

static int enter_landlock(void)
{
    return 0;
}

#endif

void sandbox_enter(struct str *in_force)
{
#ifdef __linux__
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
#endif
    int landlock = enter_landlock(); /* needs a descriptor, so before the limits */
    bool has_limits = enter_limits();
    if (filter_enter())
        add_name(in_force, "seccomp");
    if (landlock) {
        add_name(in_force, "landlock ");
        if (in_force)
            str_addf(in_force, "%d", landlock);
    }
    if (has_limits)
        add_name(in_force, "rlimits");
}

#else

void sandbox_enter(struct str *in_force)
{
    if (in_force)
        str_adds(in_force, "none (a sanitizer build)");
}

#endif
