// Made from parcel.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate --lang c parcel.km

/// Everything that a packed schema can say, once, and a struct beside it that is not packed.
#ifndef KARMEM_SCHEMA_PARCEL_H
#define KARMEM_SCHEMA_PARCEL_H

#include "karmem.h"

KARMEM_HEADER_BEGIN

/// Tells this schema from others: 64 bits over everything that decides where bytes lie.
#define PARCEL_FINGERPRINT UINT64_C(5020322839116157468)

// Enums

/// An enum, stored as `uint8`.
typedef uint8_t parcel_small;

#define PARCEL_SMALL_NONE ((parcel_small)0)
#define PARCEL_SMALL_ONE ((parcel_small)1)
#define PARCEL_SMALL_MAX ((parcel_small)255)

/// Some of them, side by side; `NULL` where there are none.
typedef struct parcel_small_slice { const parcel_small *items; uint32_t len; } parcel_small_slice;

/// An enum, stored as `int64`.
typedef int64_t parcel_wide;

#define PARCEL_WIDE_NONE ((parcel_wide)INT64_C(0))
#define PARCEL_WIDE_MIN ((parcel_wide)INT64_MIN)

/// Some of them, side by side; `NULL` where there are none.
typedef struct parcel_wide_slice { const parcel_wide *items; uint32_t len; } parcel_wide_slice;

// Structs and unions

/// A label that is read in place, as everything that is not packed.
///
/// | offset | size | field     | type      |
/// |-------:|-----:|-----------|-----------|
/// |      0 |    8 |           | header    |
/// |      8 |    8 | `Address` | `?[]char` |
/// |     16 |    4 | `Weight`  | `float32` |
/// |     20 |    4 |           | padding   |
typedef struct parcel_label_ref { const unsigned char *message; const unsigned char *object; } parcel_label_ref;

/// Tells messages whose root is a `Label` from others.
#define PARCEL_LABEL_ID UINT64_C(3781040710757158877)

// Reading

/// Whether there is `Address`; otherwise it reads as if it were 0, or empty.
static inline bool parcel_label_has_address(parcel_label_ref self)
{
    return karmem_is_set_(karmem_table_field_(self.object, 8, 8));
}

/// `Address`: `?[]char`.
static inline karmem_text parcel_label_address(parcel_label_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 8, 8));
}

/// `Weight`: `float32`.
static inline float parcel_label_weight(parcel_label_ref self)
{
    return karmem_read_f32_(karmem_table_field_(self.object, 16, 4), 0.0f);
}

// Opening messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too

static inline bool parcel_label_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);

static inline bool parcel_label_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 24, 20, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 8, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Label.Address");
    }
    return true;
}

/// Verifies and opens the message at the start of `size` bytes, whose root is a `Label`.
static inline karmem_status parcel_label_open(
    const void *bytes, size_t size, const karmem_options *options, parcel_label_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, PARCEL_LABEL_ID)
        && parcel_label_verify_(&verifier, verifier.root, verifier.max_depth);
    const parcel_label_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

// Building

/// A `Label` that is being built.
typedef struct parcel_label_builder { karmem_message_builder *message; unsigned char *object; } parcel_label_builder;

static inline parcel_label_builder parcel_label_place_(karmem_message_builder *message)
{
    const parcel_label_builder self = {message, karmem_place_table_(message, 24, 8, 20)};
    return self;
}

/// Sets `Address`: `?[]char`. False where it can't be.
static inline bool parcel_label_set_address(parcel_label_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 8), text, UINT32_MAX, true);
}

/// Makes `Address` nothing.
static inline void parcel_label_clear_address(parcel_label_builder self)
{
    karmem_set_u64_(karmem_slot_(self.object, 8), 0);
}

/// Sets `Weight`: `float32`.
static inline void parcel_label_set_weight(parcel_label_builder self, float value)
{
    karmem_set_f32_(karmem_slot_(self.object, 16), value);
}

/// Places a `Label`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool parcel_label_begin(karmem_message_builder *message, parcel_label_builder *root)
{
    *root = parcel_label_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
static inline uint32_t parcel_label_finish(karmem_message_builder *message, parcel_label_builder root)
{
    return karmem_finish_(message, root.message, root.object, PARCEL_LABEL_ID, PARCEL_FINGERPRINT);
}

KARMEM_HEADER_END

#endif // KARMEM_SCHEMA_PARCEL_H
