/* Being asked to end (Ctrl-C and its like) where something has to be put in order
 * first. */
#ifndef CLI_INTERRUPT_H
#define CLI_INTERRUPT_H

/* From here on SIGINT, SIGTERM and SIGHUP are only noted. */
void interrupt_start(void);

/* Readable once one has come: for poll. */
int interrupt_fd(void);

/* The signal that has come, or 0. */
int interrupt_number(void);

/* Back to what was; one that has come is raised again, and ends the program. */
void interrupt_stop(void);

#endif
