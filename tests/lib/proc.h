/* What the system tells of a running program; Linux tells most. */
#ifndef TESTS_PROC_H
#define TESTS_PROC_H

#include <stdbool.h>
#include <sys/types.h>

/* User and system time. */
double proc_cpu_ms(pid_t pid);

/* A number of /proc/PID/status, such as "VmHWM:"; -1: not known here. */
long proc_status(pid_t pid, const char *name);

/* Whether it waits for something; true where that is not known. */
bool proc_is_asleep(pid_t pid);

#endif
