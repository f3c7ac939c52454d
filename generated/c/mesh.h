// Made from mesh.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate --lang c mesh.km

/// A mesh of triangles: nothing but floating-point numbers, in one long row.
///
/// One of the data sets of the benchmarks.
#ifndef KARMEM_SCHEMA_MESH_H
#define KARMEM_SCHEMA_MESH_H

#include "karmem.h"

KARMEM_HEADER_BEGIN

/// Tells this schema from others: 64 bits over everything that decides where bytes lie.
#define MESH_FINGERPRINT UINT64_C(1438453105441034753)

// Structs and unions

/// A point or a direction: 12 bytes, as graphics cards take them.
///
/// | offset | size | field | type      |
/// |-------:|-----:|-------|-----------|
/// |      0 |    4 | `X`   | `float32` |
/// |      4 |    4 | `Y`   | `float32` |
/// |      8 |    4 | `Z`   | `float32` |
typedef struct mesh_vector3 {
    KARMEM_ALIGNAS(4) float x;
    float y;
    float z;
} mesh_vector3;

KARMEM_ASSERT(sizeof(mesh_vector3) == 12, "mesh_vector3 has 12 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(mesh_vector3) == 4, "mesh_vector3 is aligned to 4 bytes");
KARMEM_ASSERT(offsetof(mesh_vector3, x) == 0, "mesh_vector3.x lies at byte 0");
KARMEM_ASSERT(offsetof(mesh_vector3, y) == 4, "mesh_vector3.y lies at byte 4");
KARMEM_ASSERT(offsetof(mesh_vector3, z) == 8, "mesh_vector3.z lies at byte 8");

/// Some of them, side by side; `NULL` where there are none.
typedef struct mesh_vector3_slice { const mesh_vector3 *items; uint32_t len; } mesh_vector3_slice;

/// Tells messages with the root `Vector3` from others.
#define MESH_VECTOR3_ID UINT64_C(890886372448187155)

/// Three corners, and what is upright on them.
///
/// | offset | size | field    | type      |
/// |-------:|-----:|----------|-----------|
/// |      0 |   12 | `V0`     | `Vector3` |
/// |     12 |   12 | `V1`     | `Vector3` |
/// |     24 |   12 | `V2`     | `Vector3` |
/// |     36 |   12 | `Normal` | `Vector3` |
typedef struct mesh_triangle {
    KARMEM_ALIGNAS(4) mesh_vector3 v0;
    mesh_vector3 v1;
    mesh_vector3 v2;
    /// The direction that it faces.
    mesh_vector3 normal;
} mesh_triangle;

KARMEM_ASSERT(sizeof(mesh_triangle) == 48, "mesh_triangle has 48 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(mesh_triangle) == 4, "mesh_triangle is aligned to 4 bytes");
KARMEM_ASSERT(offsetof(mesh_triangle, v0) == 0, "mesh_triangle.v0 lies at byte 0");
KARMEM_ASSERT(offsetof(mesh_triangle, v1) == 12, "mesh_triangle.v1 lies at byte 12");
KARMEM_ASSERT(offsetof(mesh_triangle, v2) == 24, "mesh_triangle.v2 lies at byte 24");
KARMEM_ASSERT(offsetof(mesh_triangle, normal) == 36, "mesh_triangle.normal lies at byte 36");

/// Some of them, side by side; `NULL` where there are none.
typedef struct mesh_triangle_slice { const mesh_triangle *items; uint32_t len; } mesh_triangle_slice;

/// Tells messages with the root `Triangle` from others.
#define MESH_TRIANGLE_ID UINT64_C(5249696962652854839)

/// All triangles, the root of a message.
///
/// | offset | size | field       | type         |
/// |-------:|-----:|-------------|--------------|
/// |      0 |    8 |             | header       |
/// |      8 |    8 | `Triangles` | `[]Triangle` |
typedef struct mesh_mesh_ref { const unsigned char *message; const unsigned char *object; } mesh_mesh_ref;

/// Tells messages with the root `Mesh` from others.
#define MESH_MESH_ID UINT64_C(9673318563908565393)

// Reading

/// `Triangles`: `[]Triangle`.
static inline mesh_triangle_slice mesh_mesh_triangles(mesh_mesh_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 8, 8);
    const mesh_triangle_slice slice = {(const mesh_triangle *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

// Opening messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too

static inline bool mesh_mesh_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);

static inline bool mesh_mesh_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 16, 16, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 8, 48, 4, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Mesh.Triangles");
    }
    return true;
}

/// Verifies and opens the message with the root `Vector3` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status mesh_vector3_open(
    const void *bytes, size_t size, const karmem_options *options, const mesh_vector3 **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, MESH_VECTOR3_ID)
        && karmem_verify_object_(&verifier, verifier.root, 12, 4) != NULL;
    *root = is_valid ? (const mesh_vector3 *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Triangle` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status mesh_triangle_open(
    const void *bytes, size_t size, const karmem_options *options, const mesh_triangle **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, MESH_TRIANGLE_ID)
        && karmem_verify_object_(&verifier, verifier.root, 48, 4) != NULL;
    *root = is_valid ? (const mesh_triangle *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Mesh` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status mesh_mesh_open(
    const void *bytes, size_t size, const karmem_options *options, mesh_mesh_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, MESH_MESH_ID)
        && mesh_mesh_verify_(&verifier, verifier.root, verifier.max_depth);
    const mesh_mesh_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

// Building

/// A `Mesh` that is being built.
typedef struct mesh_mesh_builder { karmem_message_builder *message; unsigned char *object; } mesh_mesh_builder;

static inline mesh_mesh_builder mesh_mesh_place_(karmem_message_builder *message)
{
    const mesh_mesh_builder self = {message, karmem_place_table_(message, 16, 8, 16)};
    return self;
}

/// Sets `Triangles`: `[]Triangle`. False where it can't be.
static inline bool mesh_mesh_set_triangles(mesh_mesh_builder self, const mesh_triangle *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 8), items, len, 48, 4, UINT32_MAX, false);
}

/// Room for `len` elements in `Triangles`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline mesh_triangle *mesh_mesh_init_triangles(mesh_mesh_builder self, uint32_t len)
{
    return (mesh_triangle *)karmem_init_slice_(self.message, karmem_slot_(self.object, 8), len, 48, 4, UINT32_MAX, false);
}

/// Places a `Mesh`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool mesh_mesh_begin(karmem_message_builder *message, mesh_mesh_builder *root)
{
    *root = mesh_mesh_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t mesh_mesh_finish(karmem_message_builder *message, mesh_mesh_builder root)
{
    return karmem_finish_(message, root.message, root.object, MESH_MESH_ID, MESH_FINGERPRINT);
}

// What others write at the same time

/// A `Mesh` that others may write at any time.
typedef struct mesh_mesh_live { karmem_live_ object; } mesh_mesh_live;

/// The number of elements of `Triangles` at this moment. False where they can't be reached.
static inline bool mesh_mesh_live_triangles_len(mesh_mesh_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 8, 8, 8), 48, 4, UINT32_MAX, len);
}

/// Copies the elements of `Triangles` out, if there is room for `len` of them.
static inline karmem_status mesh_mesh_live_triangles_copy(mesh_mesh_live self, mesh_triangle *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 8, 8, 8), 48, 4, UINT32_MAX, items, capacity, len);
}

/// Sets `Triangles`, if it has `len` elements as well: `[]Triangle`. False where it can't be.
static inline bool mesh_mesh_live_set_triangles(mesh_mesh_live self, const mesh_triangle *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 8, 8, 8), items, len, 48, 4, UINT32_MAX);
}

/// Copies an element of `Triangles` out: `[]Triangle`. False where it is absent; `value` is zero then.
static inline bool mesh_mesh_live_triangles_at(mesh_mesh_live self, uint32_t index, mesh_triangle *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 8, 8);
    place = karmem_live_slice_element_(place, 48, 4, UINT32_MAX, index);
    return karmem_live_get_bytes_(place, value, 48);
}

/// Sets an element of `Triangles`: `[]Triangle`. False where it can't be.
static inline bool mesh_mesh_live_set_triangles_at(mesh_mesh_live self, uint32_t index, const mesh_triangle *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 8, 8);
    place = karmem_live_slice_element_(place, 48, 4, UINT32_MAX, index);
    return karmem_live_set_bytes_(place, value);
}

/// Opens the message with the root `Mesh` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status mesh_mesh_live_open(const volatile void *bytes, size_t size, mesh_mesh_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, MESH_MESH_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

KARMEM_HEADER_END

#endif // KARMEM_SCHEMA_MESH_H
