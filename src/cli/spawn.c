/* What this program ignores or holds back is nothing for another to inherit. */
#include "cli/spawn.h"

#include <signal.h>

extern char **environ;

int spawn(pid_t *pid, char *const *args, const posix_spawn_file_actions_t *actions)
{
    posix_spawnattr_t attr;
    sigset_t defaults, none;
    sigfillset(&defaults);
    sigdelset(&defaults, SIGKILL); /* some systems refuse these two */
    sigdelset(&defaults, SIGSTOP);
    sigemptyset(&none);
    posix_spawnattr_init(&attr);
    posix_spawnattr_setsigdefault(&attr, &defaults);
    posix_spawnattr_setsigmask(&attr, &none);
    posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    int error = posix_spawnp(pid, args[0], actions, &attr, args, environ);
    posix_spawnattr_destroy(&attr);
    return error;
}
