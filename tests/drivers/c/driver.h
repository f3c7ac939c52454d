// Messages in C, for whoever compares languages: a request in, an answer out. What is known of each type is printed from the schemas;
// the rest is here.

#ifndef DRIVER_H
#define DRIVER_H

#include "value.h"

/// What the printed code can do with messages of one type.
typedef struct driver_type {
    /// Stem of the schema's file and name: `game.Monsters`.
    const char *name;
    /// Verifies a message. If it is valid and `root` isn't `NULL`, that is all that is in it.
    karmem_status (*read)(arena *memory, const void *bytes, size_t size, const value **root, karmem_error *error);
    /// Writes a message and says how long it is.
    karmem_status (*write)(void *region, size_t size, const value *root, uint32_t *written);
} driver_type;

/// The types of all schemas, up to one without a name.
extern const driver_type *const driver_types[];

/// What there is to be said to a request. It is overwritten by the next one.
typedef struct driver_answer {
    /// Whether the bytes are what was asked for, rather than why there is none.
    bool is_fine;
    const unsigned char *bytes;
    size_t size;
} driver_answer;

/// Does what is asked for: `verify` and `read` take a message, `write` takes JSON, `rewrite` takes a message and writes all that it reads.
driver_answer driver_ask(const char *verb, const char *type, const unsigned char *bytes, size_t size);

#endif
