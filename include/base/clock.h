/* Time that only goes forward, for how long something takes. */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

/* Milliseconds since some moment. */
long long clock_ms(void);

#endif
