/* SHA-256 (FIPS 180-4): the short name of an article on paper; it keeps no secret. */
#ifndef BASE_SHA256_H
#define BASE_SHA256_H

#include "base/span.h"

enum { SHA256_SIZE = 32 };

/* The digest of the bytes. */
void sha256(struct span bytes, unsigned char out[SHA256_SIZE]);

#endif
