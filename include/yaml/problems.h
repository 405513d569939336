/* libyaml's messages in plain words, with the cure for the usual traps. */
#ifndef YAML_PROBLEMS_H
#define YAML_PROBLEMS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

/* Where something is, in lines and characters from 1. */
struct yplace {
    size_t line;
    size_t column;
};

/* What libyaml says of a syntax error, and what was read just before. */
struct problem {
    const char *problem; /* its words, never NULL */
    const char *context; /* "while parsing ...", or "" */
    struct yplace at;    /* of the problem */
    struct yplace from;  /* of what it was in, where there is a context */
    char next;           /* the byte where its scanner stands */
    bool is_flow;        /* the document itself is in flow style, as JSON is */
    enum {
        BEHIND_OTHER,
        BEHIND_PLAIN,
        BEHIND_QUOTED,
        BEHIND_FLOW, /* a list in [] or a map in {} */
    } behind;        /* what the last event was */
    struct yplace last_start;
    struct yplace last_end;
};

/* Fills err with what, place and hint, without a file. */
void problem_explain(const struct problem *p, struct err *err);

/*
 * The same for bytes that are no text: libyaml's words, the offending value
 * (-1: none) and its byte, from 1. The place is not set.
 */
void problem_explain_bytes(
    const char *problem, int value, size_t byte, struct err *err);

#endif
