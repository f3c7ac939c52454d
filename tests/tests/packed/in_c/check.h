// What the programs beside this file check with.

#include <stdio.h>
#include <stdlib.h>

#include "arena.h"
#include "parcel.h"

/// Ends the program, and says where, unless the condition holds.
#define CHECK(condition) \
    do { \
        if (!(condition)) { \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
            exit(1); \
        } \
    } while (0)

/// Text that a program says itself.
#define TEXT(literal) karmem_text_of(literal, sizeof(literal) - 1)

static inline bool is_text(karmem_text text, karmem_text expected)
{
    return karmem_text_equal(text, expected);
}
