#include "lib/proc.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

double proc_cpu_ms(pid_t pid)
{
    clockid_t clock;
    struct timespec t = {0};
    if (clock_getcpuclockid(pid, &clock) == 0)
        clock_gettime(clock, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

long proc_status(pid_t pid, const char *name)
{
    char path[64], line[256];
    long number = -1;
    snprintf(path, sizeof path, "/proc/%ld/status", (long)pid);
    FILE *file = fopen(path, "r");
    while (file && fgets(line, sizeof line, file))
        if (strncmp(line, name, strlen(name)) == 0)
            number = strtol(line + strlen(name), NULL, 10);
    if (file)
        fclose(file);
    return number;
}

bool proc_is_asleep(pid_t pid)
{
    char path[64], line[512] = "";
    snprintf(path, sizeof path, "/proc/%ld/stat", (long)pid);
    FILE *file = fopen(path, "r");
    if (!file)
        return true; /* not known here */
    if (!fgets(line, sizeof line, file))
        line[0] = '\0';
    fclose(file);
    const char *behind_name = strrchr(line, ')');
    return behind_name && behind_name[1] && behind_name[2] == 'S';
}
