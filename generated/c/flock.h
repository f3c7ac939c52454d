// Made from flock.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate --lang c flock.km

/// The smallest example: birds that a host shares with a guest.
#ifndef KARMEM_SCHEMA_FLOCK_H
#define KARMEM_SCHEMA_FLOCK_H

#include "karmem.h"

KARMEM_HEADER_BEGIN

/// Tells this schema from others: 64 bits over everything that decides where bytes lie.
#define FLOCK_FINGERPRINT UINT64_C(14409115757794495393)

// Structs and unions

/// A bird, seen from above.
///
/// | offset | size | field   | type      |
/// |-------:|-----:|---------|-----------|
/// |      0 |    4 | `X`     | `float32` |
/// |      4 |    4 | `Y`     | `float32` |
/// |      8 |    4 | `Speed` | `float32` |
/// |     12 |    4 |         | padding   |
typedef struct flock_bird {
    KARMEM_ALIGNAS(8) float x;
    float y;
    /// In metres per second.
    float speed;
    uint8_t pad0_[4];
} flock_bird;

KARMEM_ASSERT(sizeof(flock_bird) == 16, "flock_bird has 16 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(flock_bird) == 8, "flock_bird is aligned to 8 bytes");
KARMEM_ASSERT(offsetof(flock_bird, x) == 0, "flock_bird.x lies at byte 0");
KARMEM_ASSERT(offsetof(flock_bird, y) == 4, "flock_bird.y lies at byte 4");
KARMEM_ASSERT(offsetof(flock_bird, speed) == 8, "flock_bird.speed lies at byte 8");

/// Some of them, side by side; `NULL` where there are none.
typedef struct flock_bird_slice { const flock_bird *items; uint32_t len; } flock_bird_slice;

/// Tells messages with the root `Bird` from others.
#define FLOCK_BIRD_ID UINT64_C(10935722584971843836)

/// Birds of a feather.
///
/// | offset | size | field   | type        |
/// |-------:|-----:|---------|-------------|
/// |      0 |    8 |         | header      |
/// |      8 |    8 | `Name`  | `[<64]char` |
/// |     16 |    8 | `Birds` | `[]Bird`    |
typedef struct flock_flock_ref { const unsigned char *message; const unsigned char *object; } flock_flock_ref;

/// Tells messages with the root `Flock` from others.
#define FLOCK_FLOCK_ID UINT64_C(16452519027837039055)

// Reading

/// `Name`: `[<64]char`.
static inline karmem_text flock_flock_name(flock_flock_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 8, 8));
}

/// `Birds`: `[]Bird`.
static inline flock_bird_slice flock_flock_birds(flock_flock_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 16, 8);
    const flock_bird_slice slice = {(const flock_bird *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

// Opening messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too

static inline bool flock_flock_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);

static inline bool flock_flock_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 24, 24, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 8, 64)) {
        return karmem_fail_in_(verifier, "Flock.Name");
    }
    if (!karmem_has_field_(object, 16, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 16, 16, 8, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Flock.Birds");
    }
    return true;
}

/// Verifies and opens the message with the root `Bird` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status flock_bird_open(
    const void *bytes, size_t size, const karmem_options *options, const flock_bird **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, FLOCK_BIRD_ID)
        && karmem_verify_object_(&verifier, verifier.root, 16, 8) != NULL;
    *root = is_valid ? (const flock_bird *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Flock` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status flock_flock_open(
    const void *bytes, size_t size, const karmem_options *options, flock_flock_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, FLOCK_FLOCK_ID)
        && flock_flock_verify_(&verifier, verifier.root, verifier.max_depth);
    const flock_flock_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

// Copying structs into messages, but for their padding

/// Stores the fields of `len` structs `Bird` at `place`. Padding stays as it is there.
static inline void flock_bird_store_(void *place, const void *values, uint32_t len)
{
    unsigned char *to = (unsigned char *)place;
    const unsigned char *from = (const unsigned char *)values;
    for (uint32_t i = 0; to != NULL && i < len; i++, to += 16, from += 16) {
        karmem_copy_(to + 0, from + 0, 12);
    }
}

/// The same, for all structs that are in the range. False where it is absent.
static inline bool flock_bird_store_live_(karmem_live_ place, const void *values)
{
    const unsigned char *from = (const unsigned char *)values;
    const bool is_there = karmem_live_is_there_(place);
    for (; karmem_live_is_there_(place); place.at += 16, from += 16) {
        karmem_live_copy_in_(karmem_live_part_(place, 0, 12), from + 0);
    }
    return is_there;
}

// Building

/// A `Flock` that is being built.
typedef struct flock_flock_builder { karmem_message_builder *message; unsigned char *object; } flock_flock_builder;

static inline flock_flock_builder flock_flock_place_(karmem_message_builder *message)
{
    const flock_flock_builder self = {message, karmem_place_table_(message, 24, 8, 24)};
    return self;
}

/// Sets `Name`: `[<64]char`. False where it can't be.
static inline bool flock_flock_set_name(flock_flock_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 8), text, 64, false);
}

/// Sets `Birds`: `[]Bird`. False where it can't be.
static inline bool flock_flock_set_birds(flock_flock_builder self, const flock_bird *items, uint32_t len)
{
    void *copies = karmem_init_slice_(self.message, karmem_slot_(self.object, 16), len, 16, 8, UINT32_MAX, false);
    flock_bird_store_(copies, items, len);
    return copies != NULL;
}

/// Room for `len` elements in `Birds`, to be written: zeros. `NULL` where there is none, or not for so many.
/// Write a field at a time, or copies of what began as `KARMEM_ZERO`: padding that is written here comes into the message.
static inline flock_bird *flock_flock_init_birds(flock_flock_builder self, uint32_t len)
{
    return (flock_bird *)karmem_init_slice_(self.message, karmem_slot_(self.object, 16), len, 16, 8, UINT32_MAX, false);
}

/// Places a `Flock`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool flock_flock_begin(karmem_message_builder *message, flock_flock_builder *root)
{
    *root = flock_flock_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t flock_flock_finish(karmem_message_builder *message, flock_flock_builder root)
{
    return karmem_finish_(message, root.message, root.object, FLOCK_FLOCK_ID, FLOCK_FINGERPRINT);
}

// What others write at the same time

/// A `Flock` that others may write at any time.
typedef struct flock_flock_live { karmem_live_ object; } flock_flock_live;

/// Copies `Name` out, if there is room for its `len` bytes: `[<64]char`. The copy is UTF-8.
static inline karmem_status flock_flock_live_name(flock_flock_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 8, 8, 8), 64, text, capacity, len);
}

/// The number of elements of `Birds` at this moment. False where they can't be reached.
static inline bool flock_flock_live_birds_len(flock_flock_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 16, 8, 8), 16, 8, UINT32_MAX, len);
}

/// Copies the elements of `Birds` out, if there is room for `len` of them.
static inline karmem_status flock_flock_live_birds_copy(flock_flock_live self, flock_bird *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 16, 8, 8), 16, 8, UINT32_MAX, items, capacity, len);
}

/// Sets `Birds`, if it has `len` elements as well: `[]Bird`. False where it can't be.
static inline bool flock_flock_live_set_birds(flock_flock_live self, const flock_bird *items, uint32_t len)
{
    karmem_live_ copies;
    return karmem_live_begin_slice_(karmem_live_field_(self.object, 16, 8, 8), len, 16, 8, UINT32_MAX, &copies) && (len == 0 || flock_bird_store_live_(copies, items));
}

/// Copies an element of `Birds` out: `[]Bird`. False where it is absent; `value` is zero then.
static inline bool flock_flock_live_birds_at(flock_flock_live self, uint32_t index, flock_bird *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 16, 8, 8);
    place = karmem_live_slice_element_(place, 16, 8, UINT32_MAX, index);
    return karmem_live_get_bytes_(place, value, 16);
}

/// Sets an element of `Birds`: `[]Bird`. False where it can't be.
static inline bool flock_flock_live_set_birds_at(flock_flock_live self, uint32_t index, const flock_bird *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 16, 8, 8);
    place = karmem_live_slice_element_(place, 16, 8, UINT32_MAX, index);
    return flock_bird_store_live_(place, value);
}

/// Opens the message with the root `Flock` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status flock_flock_live_open(const volatile void *bytes, size_t size, flock_flock_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, FLOCK_FLOCK_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

KARMEM_HEADER_END

#endif // KARMEM_SCHEMA_FLOCK_H
