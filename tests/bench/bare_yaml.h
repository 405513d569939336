/* The bare event loop of libyaml: what reading YAML costs at least, and a measure of
 * how fast a machine is. */
#ifndef BENCH_BARE_YAML_H
#define BENCH_BARE_YAML_H

#include "base/span.h"

/* Milliseconds of this process's time so far. */
double bench_cpu_ms(void);

/* Milliseconds of this process that the events of a text take. */
double bare_yaml_ms(struct span bytes);

#endif
