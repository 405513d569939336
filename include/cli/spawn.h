/* Starting another program: never through a shell. */
#ifndef CLI_SPAWN_H
#define CLI_SPAWN_H

#include <spawn.h>
#include <sys/types.h>

/*
 * Starts args[0], looked for in PATH where it holds no slash, with default signals,
 * after actions on its descriptors. 0, or an errno.
 */
int spawn(pid_t *pid, char *const *args, const posix_spawn_file_actions_t *actions);

#endif
