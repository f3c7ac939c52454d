// Made from particles.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate --lang c particles.km

/// A particle system: a host simulates it together with plugins, and draws it from the same bytes.
///
/// What there is much of, the particles, are inline structs without references. They are plain memory: a guest
/// gets the whole slice at once, and may hand it to a loop that the compiler vectorizes.
#ifndef KARMEM_SCHEMA_PARTICLES_H
#define KARMEM_SCHEMA_PARTICLES_H

#include "karmem.h"

KARMEM_HEADER_BEGIN

/// Tells this schema from others: 64 bits over everything that decides where bytes lie.
#define PARTICLES_FINGERPRINT UINT64_C(5173197004636791212)

// Enums

/// How a particle is mixed with what is behind it.
typedef uint8_t particles_blend_mode;

/// Covers what is behind it as far as its alpha says.
#define PARTICLES_BLEND_MODE_ALPHA 0
/// Adds its light: fire, sparks.
#define PARTICLES_BLEND_MODE_ADDITIVE 1
/// Darkens: smoke.
#define PARTICLES_BLEND_MODE_MULTIPLY 2

/// Some of them, side by side; `NULL` where there are none.
typedef struct particles_blend_mode_slice { const particles_blend_mode *items; uint32_t len; } particles_blend_mode_slice;

/// What a force does to the particles around it.
typedef uint8_t particles_force_kind;

/// Pushes along its direction, everywhere alike.
#define PARTICLES_FORCE_KIND_DIRECTIONAL 0
/// Pulls towards its position; pushes away where its strength is negative.
#define PARTICLES_FORCE_KIND_POINT 1
/// Turns particles around an axis through its position.
#define PARTICLES_FORCE_KIND_VORTEX 2
/// Slows particles down.
#define PARTICLES_FORCE_KIND_DRAG 3

/// Some of them, side by side; `NULL` where there are none.
typedef struct particles_force_kind_slice { const particles_force_kind *items; uint32_t len; } particles_force_kind_slice;

// Structs and unions

/// A point or a direction, in metres. The four bytes behind it are padding, as inline structs are 8-aligned.
///
/// | offset | size | field | type      |
/// |-------:|-----:|-------|-----------|
/// |      0 |    4 | `X`   | `float32` |
/// |      4 |    4 | `Y`   | `float32` |
/// |      8 |    4 | `Z`   | `float32` |
/// |     12 |    4 |       | padding   |
typedef struct particles_vec3 {
    KARMEM_ALIGNAS(8) float x;
    float y;
    float z;
    uint8_t pad0_[4];
} particles_vec3;

KARMEM_ASSERT(sizeof(particles_vec3) == 16, "particles_vec3 has 16 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(particles_vec3) == 8, "particles_vec3 is aligned to 8 bytes");
KARMEM_ASSERT(offsetof(particles_vec3, x) == 0, "particles_vec3.x lies at byte 0");
KARMEM_ASSERT(offsetof(particles_vec3, y) == 4, "particles_vec3.y lies at byte 4");
KARMEM_ASSERT(offsetof(particles_vec3, z) == 8, "particles_vec3.z lies at byte 8");

/// Some of them, side by side; `NULL` where there are none.
typedef struct particles_vec3_slice { const particles_vec3 *items; uint32_t len; } particles_vec3_slice;

/// Tells messages with the root `Vec3` from others.
#define PARTICLES_VEC3_ID UINT64_C(10268726485798425099)

/// A colour with premultiplied alpha, 255 is full.
///
/// | offset | size | field | type    |
/// |-------:|-----:|-------|---------|
/// |      0 |    1 | `R`   | `uint8` |
/// |      1 |    1 | `G`   | `uint8` |
/// |      2 |    1 | `B`   | `uint8` |
/// |      3 |    1 | `A`   | `uint8` |
/// |      4 |    4 |       | padding |
typedef struct particles_rgba {
    KARMEM_ALIGNAS(8) uint8_t r;
    uint8_t g;
    uint8_t b;
    uint8_t a;
    uint8_t pad0_[4];
} particles_rgba;

KARMEM_ASSERT(sizeof(particles_rgba) == 8, "particles_rgba has 8 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(particles_rgba) == 8, "particles_rgba is aligned to 8 bytes");
KARMEM_ASSERT(offsetof(particles_rgba, r) == 0, "particles_rgba.r lies at byte 0");
KARMEM_ASSERT(offsetof(particles_rgba, g) == 1, "particles_rgba.g lies at byte 1");
KARMEM_ASSERT(offsetof(particles_rgba, b) == 2, "particles_rgba.b lies at byte 2");
KARMEM_ASSERT(offsetof(particles_rgba, a) == 3, "particles_rgba.a lies at byte 3");

/// Some of them, side by side; `NULL` where there are none.
typedef struct particles_rgba_slice { const particles_rgba *items; uint32_t len; } particles_rgba_slice;

/// Tells messages with the root `Rgba` from others.
#define PARTICLES_RGBA_ID UINT64_C(1338317906295177885)

/// One particle: 64 bytes, a line of most caches.
///
/// | offset | size | field      | type      |
/// |-------:|-----:|------------|-----------|
/// |      0 |   16 | `Position` | `Vec3`    |
/// |     16 |   16 | `Velocity` | `Vec3`    |
/// |     32 |    8 | `Color`    | `Rgba`    |
/// |     40 |    4 | `Age`      | `float32` |
/// |     44 |    4 | `Lifetime` | `float32` |
/// |     48 |    4 | `Size`     | `float32` |
/// |     52 |    4 | `Rotation` | `float32` |
/// |     56 |    2 | `Emitter`  | `uint16`  |
/// |     58 |    6 |            | padding   |
typedef struct particles_particle {
    /// Where it is.
    KARMEM_ALIGNAS(8) particles_vec3 position;
    /// Where it goes, in metres a second.
    particles_vec3 velocity;
    /// What it looks like now.
    particles_rgba color;
    /// Seconds since it was emitted.
    float age;
    /// Seconds after which it is gone.
    float lifetime;
    /// Its diameter in metres.
    float size;
    /// How far it is turned, in radians.
    float rotation;
    /// Index of what emitted it, in the system's emitters.
    uint16_t emitter;
    uint8_t pad0_[6];
} particles_particle;

KARMEM_ASSERT(sizeof(particles_particle) == 64, "particles_particle has 64 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(particles_particle) == 8, "particles_particle is aligned to 8 bytes");
KARMEM_ASSERT(offsetof(particles_particle, position) == 0, "particles_particle.position lies at byte 0");
KARMEM_ASSERT(offsetof(particles_particle, velocity) == 16, "particles_particle.velocity lies at byte 16");
KARMEM_ASSERT(offsetof(particles_particle, color) == 32, "particles_particle.color lies at byte 32");
KARMEM_ASSERT(offsetof(particles_particle, age) == 40, "particles_particle.age lies at byte 40");
KARMEM_ASSERT(offsetof(particles_particle, lifetime) == 44, "particles_particle.lifetime lies at byte 44");
KARMEM_ASSERT(offsetof(particles_particle, size) == 48, "particles_particle.size lies at byte 48");
KARMEM_ASSERT(offsetof(particles_particle, rotation) == 52, "particles_particle.rotation lies at byte 52");
KARMEM_ASSERT(offsetof(particles_particle, emitter) == 56, "particles_particle.emitter lies at byte 56");

/// Some of them, side by side; `NULL` where there are none.
typedef struct particles_particle_slice { const particles_particle *items; uint32_t len; } particles_particle_slice;

/// Tells messages with the root `Particle` from others.
#define PARTICLES_PARTICLE_ID UINT64_C(16196822561533721982)

/// Smallest and largest of values that are drawn at random.
///
/// | offset | size | field | type      |
/// |-------:|-----:|-------|-----------|
/// |      0 |    4 | `Min` | `float32` |
/// |      4 |    4 | `Max` | `float32` |
typedef struct particles_span {
    KARMEM_ALIGNAS(8) float min;
    float max;
} particles_span;

KARMEM_ASSERT(sizeof(particles_span) == 8, "particles_span has 8 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(particles_span) == 8, "particles_span is aligned to 8 bytes");
KARMEM_ASSERT(offsetof(particles_span, min) == 0, "particles_span.min lies at byte 0");
KARMEM_ASSERT(offsetof(particles_span, max) == 4, "particles_span.max lies at byte 4");

/// Some of them, side by side; `NULL` where there are none.
typedef struct particles_span_slice { const particles_span *items; uint32_t len; } particles_span_slice;

/// Tells messages with the root `Span` from others.
#define PARTICLES_SPAN_ID UINT64_C(16373165523016253852)

/// A source of particles.
///
/// It holds references (its name and its colours), so it is read through accessors, unlike a particle.
///
/// | offset | size | field      | type        |
/// |-------:|-----:|------------|-------------|
/// |      0 |    8 | `Name`     | `[<64]char` |
/// |      8 |   16 | `Position` | `Vec3`      |
/// |     24 |   16 | `Axis`     | `Vec3`      |
/// |     40 |    4 | `Spread`   | `float32`   |
/// |     44 |    4 | `Rate`     | `float32`   |
/// |     48 |    8 | `Speed`    | `Span`      |
/// |     56 |    8 | `Lifetime` | `Span`      |
/// |     64 |    8 | `Size`     | `Span`      |
/// |     72 |    8 | `Colors`   | `[<16]Rgba` |
/// |     80 |    1 | `Blend`    | `BlendMode` |
/// |     81 |    1 | `Enabled`  | `bool`      |
/// |     82 |    6 |            | padding     |
typedef struct particles_emitter_ref { const unsigned char *message; const unsigned char *object; } particles_emitter_ref;

/// Tells messages with the root `Emitter` from others.
#define PARTICLES_EMITTER_ID UINT64_C(20201867012143285)

/// Something that changes the velocity of particles.
///
/// | offset | size | field       | type        |
/// |-------:|-----:|-------------|-------------|
/// |      0 |    1 | `Kind`      | `ForceKind` |
/// |      1 |    7 |             | padding     |
/// |      8 |   16 | `Position`  | `Vec3`      |
/// |     24 |   16 | `Direction` | `Vec3`      |
/// |     40 |    4 | `Strength`  | `float32`   |
/// |     44 |    4 | `Falloff`   | `float32`   |
typedef struct particles_force {
    /// What it does.
    KARMEM_ALIGNAS(8) particles_force_kind kind;
    uint8_t pad0_[7];
    /// Where its centre is. Directional forces and drag have none.
    particles_vec3 position;
    /// Where it pushes to, or the axis that it turns around; its length is one.
    particles_vec3 direction;
    /// In metres per second squared; for drag, the part of the speed that a second takes.
    float strength;
    /// Distance at which half of it is left, in metres; 0 where it does not get weaker.
    float falloff;
} particles_force;

KARMEM_ASSERT(sizeof(particles_force) == 48, "particles_force has 48 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(particles_force) == 8, "particles_force is aligned to 8 bytes");
KARMEM_ASSERT(offsetof(particles_force, kind) == 0, "particles_force.kind lies at byte 0");
KARMEM_ASSERT(offsetof(particles_force, position) == 8, "particles_force.position lies at byte 8");
KARMEM_ASSERT(offsetof(particles_force, direction) == 24, "particles_force.direction lies at byte 24");
KARMEM_ASSERT(offsetof(particles_force, strength) == 40, "particles_force.strength lies at byte 40");
KARMEM_ASSERT(offsetof(particles_force, falloff) == 44, "particles_force.falloff lies at byte 44");

/// Some of them, side by side; `NULL` where there are none.
typedef struct particles_force_slice { const particles_force *items; uint32_t len; } particles_force_slice;

/// Tells messages with the root `Force` from others.
#define PARTICLES_FORCE_ID UINT64_C(10017405604167309595)

/// A whole system, the root of a message.
///
/// | offset | size | field       | type           |
/// |-------:|-----:|-------------|----------------|
/// |      0 |    8 |             | header         |
/// |      8 |    8 | `Time`      | `float64`      |
/// |     16 |    8 | `Seed`      | `uint64`       |
/// |     24 |    8 | `Emitters`  | `[<64]Emitter` |
/// |     32 |    8 | `Forces`    | `[<32]Force`   |
/// |     40 |    8 | `Particles` | `[]Particle`   |
/// |     48 |    4 | `Alive`     | `uint32`       |
/// |     52 |    4 |             | padding        |
typedef struct particles_particle_system_ref { const unsigned char *message; const unsigned char *object; } particles_particle_system_ref;

/// Tells messages with the root `ParticleSystem` from others.
#define PARTICLES_PARTICLE_SYSTEM_ID UINT64_C(13973868042142044885)

// Reading

/// `Name`: `[<64]char`.
/// What an editor shows.
static inline karmem_text particles_emitter_name(particles_emitter_ref self)
{
    return karmem_read_text_(self.message, karmem_inline_field_(self.object, 0));
}

/// `Position`: `Vec3`.
/// Where particles appear.
static inline const particles_vec3 *particles_emitter_position(particles_emitter_ref self)
{
    const unsigned char *place = karmem_inline_field_(self.object, 8);
    static const particles_vec3 absent = KARMEM_ZERO;
    return place != NULL ? (const particles_vec3 *)(const void *)place : &absent;
}

/// `Axis`: `Vec3`.
/// Where they go; its length is one.
static inline const particles_vec3 *particles_emitter_axis(particles_emitter_ref self)
{
    const unsigned char *place = karmem_inline_field_(self.object, 24);
    static const particles_vec3 absent = KARMEM_ZERO;
    return place != NULL ? (const particles_vec3 *)(const void *)place : &absent;
}

/// `Spread`: `float32`.
/// How far from the axis they may go, in radians.
static inline float particles_emitter_spread(particles_emitter_ref self)
{
    return karmem_read_f32_(karmem_inline_field_(self.object, 40), 0.0f);
}

/// `Rate`: `float32`.
/// How many appear in a second.
static inline float particles_emitter_rate(particles_emitter_ref self)
{
    return karmem_read_f32_(karmem_inline_field_(self.object, 44), 0.0f);
}

/// `Speed`: `Span`.
/// Their speed, in metres a second.
static inline const particles_span *particles_emitter_speed(particles_emitter_ref self)
{
    const unsigned char *place = karmem_inline_field_(self.object, 48);
    static const particles_span absent = KARMEM_ZERO;
    return place != NULL ? (const particles_span *)(const void *)place : &absent;
}

/// `Lifetime`: `Span`.
/// Their lifetime, in seconds.
static inline const particles_span *particles_emitter_lifetime(particles_emitter_ref self)
{
    const unsigned char *place = karmem_inline_field_(self.object, 56);
    static const particles_span absent = KARMEM_ZERO;
    return place != NULL ? (const particles_span *)(const void *)place : &absent;
}

/// `Size`: `Span`.
/// Their diameter, in metres.
static inline const particles_span *particles_emitter_size(particles_emitter_ref self)
{
    const unsigned char *place = karmem_inline_field_(self.object, 64);
    static const particles_span absent = KARMEM_ZERO;
    return place != NULL ? (const particles_span *)(const void *)place : &absent;
}

/// `Colors`: `[<16]Rgba`.
/// Colours over the lifetime, at equal distances.
static inline particles_rgba_slice particles_emitter_colors(particles_emitter_ref self)
{
    const unsigned char *place = karmem_inline_field_(self.object, 72);
    const particles_rgba_slice slice = {(const particles_rgba *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Blend`: `BlendMode`.
/// How they are drawn.
static inline particles_blend_mode particles_emitter_blend(particles_emitter_ref self)
{
    return karmem_read_u8_(karmem_inline_field_(self.object, 80), 0);
}

/// `Enabled`: `bool`.
/// Whether any appear.
static inline bool particles_emitter_enabled(particles_emitter_ref self)
{
    return karmem_read_bool_(karmem_inline_field_(self.object, 81), false);
}

/// `Time`: `float64`.
/// Seconds since the system was started.
static inline double particles_particle_system_time(particles_particle_system_ref self)
{
    return karmem_read_f64_(karmem_table_field_(self.object, 8, 8), 0.0);
}

/// `Seed`: `uint64`.
/// The state of its random numbers, so that every run is the same.
static inline uint64_t particles_particle_system_seed(particles_particle_system_ref self)
{
    return karmem_read_u64_(karmem_table_field_(self.object, 16, 8), 0);
}

/// The number of elements of `Emitters`.
static inline uint32_t particles_particle_system_emitters_len(particles_particle_system_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 24, 8));
}

/// An element of `Emitters`: `[<64]Emitter`.
/// All sources.
static inline particles_emitter_ref particles_particle_system_emitters_at(particles_particle_system_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 24, 8);
    place = karmem_slice_element_(self.message, place, 88, index);
    const particles_emitter_ref ref = {self.message, place};
    return ref;
}

/// `Forces`: `[<32]Force`.
/// All that acts on particles, applied one after the other.
static inline particles_force_slice particles_particle_system_forces(particles_particle_system_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 32, 8);
    const particles_force_slice slice = {(const particles_force *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Particles`: `[]Particle`.
/// All particles, the dead ones among them until they are replaced.
static inline particles_particle_slice particles_particle_system_particles(particles_particle_system_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 40, 8);
    const particles_particle_slice slice = {(const particles_particle *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Alive`: `uint32`.
/// How many of the particles are alive: these come first.
static inline uint32_t particles_particle_system_alive(particles_particle_system_ref self)
{
    return karmem_read_u32_(karmem_table_field_(self.object, 48, 4), 0);
}

// Opening messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too

static inline bool particles_emitter_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool particles_particle_system_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);

static inline bool particles_emitter_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (!karmem_verify_text_(verifier, object, 64)) {
        return karmem_fail_in_(verifier, "Emitter.Name");
    }
    if (!karmem_verify_slice_(verifier, object + 72, 8, 8, 16)) {
        return karmem_fail_in_(verifier, "Emitter.Colors");
    }
    (void)depth;
    return true;
}

static inline bool particles_particle_system_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 56, 52, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 24, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 24, 88, 8, 64, depth, &elements)) {
            return karmem_fail_in_(verifier, "ParticleSystem.Emitters");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 88) {
            if (!particles_emitter_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "ParticleSystem.Emitters");
            }
        }
    }
    if (!karmem_has_field_(object, 32, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 32, 48, 8, 32)) {
        return karmem_fail_in_(verifier, "ParticleSystem.Forces");
    }
    if (!karmem_has_field_(object, 40, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 40, 64, 8, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "ParticleSystem.Particles");
    }
    return true;
}

/// Verifies and opens the message with the root `Vec3` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status particles_vec3_open(
    const void *bytes, size_t size, const karmem_options *options, const particles_vec3 **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, PARTICLES_VEC3_ID)
        && karmem_verify_object_(&verifier, verifier.root, 16, 8) != NULL;
    *root = is_valid ? (const particles_vec3 *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Rgba` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status particles_rgba_open(
    const void *bytes, size_t size, const karmem_options *options, const particles_rgba **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, PARTICLES_RGBA_ID)
        && karmem_verify_object_(&verifier, verifier.root, 8, 8) != NULL;
    *root = is_valid ? (const particles_rgba *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Particle` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status particles_particle_open(
    const void *bytes, size_t size, const karmem_options *options, const particles_particle **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, PARTICLES_PARTICLE_ID)
        && karmem_verify_object_(&verifier, verifier.root, 64, 8) != NULL;
    *root = is_valid ? (const particles_particle *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Span` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status particles_span_open(
    const void *bytes, size_t size, const karmem_options *options, const particles_span **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, PARTICLES_SPAN_ID)
        && karmem_verify_object_(&verifier, verifier.root, 8, 8) != NULL;
    *root = is_valid ? (const particles_span *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Emitter` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status particles_emitter_open(
    const void *bytes, size_t size, const karmem_options *options, particles_emitter_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, PARTICLES_EMITTER_ID)
        && karmem_verify_object_(&verifier, verifier.root, 88, 8) != NULL
        && particles_emitter_verify_(&verifier, verifier.message + verifier.root, verifier.max_depth);
    const particles_emitter_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Force` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status particles_force_open(
    const void *bytes, size_t size, const karmem_options *options, const particles_force **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, PARTICLES_FORCE_ID)
        && karmem_verify_object_(&verifier, verifier.root, 48, 8) != NULL;
    *root = is_valid ? (const particles_force *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `ParticleSystem` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status particles_particle_system_open(
    const void *bytes, size_t size, const karmem_options *options, particles_particle_system_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, PARTICLES_PARTICLE_SYSTEM_ID)
        && particles_particle_system_verify_(&verifier, verifier.root, verifier.max_depth);
    const particles_particle_system_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

// Copying structs into messages, but for their padding

/// Stores the fields of `len` structs `Vec3` at `place`. Padding stays as it is there.
static inline void particles_vec3_store_(void *place, const void *values, uint32_t len)
{
    unsigned char *to = (unsigned char *)place;
    const unsigned char *from = (const unsigned char *)values;
    for (uint32_t i = 0; to != NULL && i < len; i++, to += 16, from += 16) {
        karmem_copy_(to + 0, from + 0, 12);
    }
}

/// The same, for all structs that are in the range. False where it is absent.
static inline bool particles_vec3_store_live_(karmem_live_ place, const void *values)
{
    const unsigned char *from = (const unsigned char *)values;
    const bool is_there = karmem_live_is_there_(place);
    for (; karmem_live_is_there_(place); place.at += 16, from += 16) {
        karmem_live_copy_in_(karmem_live_part_(place, 0, 12), from + 0);
    }
    return is_there;
}

/// Stores the fields of `len` structs `Rgba` at `place`. Padding stays as it is there.
static inline void particles_rgba_store_(void *place, const void *values, uint32_t len)
{
    unsigned char *to = (unsigned char *)place;
    const unsigned char *from = (const unsigned char *)values;
    for (uint32_t i = 0; to != NULL && i < len; i++, to += 8, from += 8) {
        karmem_copy_(to + 0, from + 0, 4);
    }
}

/// The same, for all structs that are in the range. False where it is absent.
static inline bool particles_rgba_store_live_(karmem_live_ place, const void *values)
{
    const unsigned char *from = (const unsigned char *)values;
    const bool is_there = karmem_live_is_there_(place);
    for (; karmem_live_is_there_(place); place.at += 8, from += 8) {
        karmem_live_copy_in_(karmem_live_part_(place, 0, 4), from + 0);
    }
    return is_there;
}

/// Stores the fields of `len` structs `Particle` at `place`. Padding stays as it is there.
static inline void particles_particle_store_(void *place, const void *values, uint32_t len)
{
    unsigned char *to = (unsigned char *)place;
    const unsigned char *from = (const unsigned char *)values;
    for (uint32_t i = 0; to != NULL && i < len; i++, to += 64, from += 64) {
        particles_vec3_store_(to + 0, from + 0, 1);
        particles_vec3_store_(to + 16, from + 16, 1);
        particles_rgba_store_(to + 32, from + 32, 1);
        karmem_copy_(to + 40, from + 40, 18);
    }
}

/// The same, for all structs that are in the range. False where it is absent.
static inline bool particles_particle_store_live_(karmem_live_ place, const void *values)
{
    const unsigned char *from = (const unsigned char *)values;
    const bool is_there = karmem_live_is_there_(place);
    for (; karmem_live_is_there_(place); place.at += 64, from += 64) {
        particles_vec3_store_live_(karmem_live_part_(place, 0, 16), from + 0);
        particles_vec3_store_live_(karmem_live_part_(place, 16, 16), from + 16);
        particles_rgba_store_live_(karmem_live_part_(place, 32, 8), from + 32);
        karmem_live_copy_in_(karmem_live_part_(place, 40, 18), from + 40);
    }
    return is_there;
}

/// Stores the fields of `len` structs `Force` at `place`. Padding stays as it is there.
static inline void particles_force_store_(void *place, const void *values, uint32_t len)
{
    unsigned char *to = (unsigned char *)place;
    const unsigned char *from = (const unsigned char *)values;
    for (uint32_t i = 0; to != NULL && i < len; i++, to += 48, from += 48) {
        karmem_copy_(to + 0, from + 0, 1);
        particles_vec3_store_(to + 8, from + 8, 1);
        particles_vec3_store_(to + 24, from + 24, 1);
        karmem_copy_(to + 40, from + 40, 8);
    }
}

/// The same, for all structs that are in the range. False where it is absent.
static inline bool particles_force_store_live_(karmem_live_ place, const void *values)
{
    const unsigned char *from = (const unsigned char *)values;
    const bool is_there = karmem_live_is_there_(place);
    for (; karmem_live_is_there_(place); place.at += 48, from += 48) {
        karmem_live_copy_in_(karmem_live_part_(place, 0, 1), from + 0);
        particles_vec3_store_live_(karmem_live_part_(place, 8, 16), from + 8);
        particles_vec3_store_live_(karmem_live_part_(place, 24, 16), from + 24);
        karmem_live_copy_in_(karmem_live_part_(place, 40, 8), from + 40);
    }
    return is_there;
}

// Building

/// A `Emitter` that is being built.
typedef struct particles_emitter_builder { karmem_message_builder *message; unsigned char *object; } particles_emitter_builder;

/// A `ParticleSystem` that is being built.
typedef struct particles_particle_system_builder { karmem_message_builder *message; unsigned char *object; } particles_particle_system_builder;

static inline particles_emitter_builder particles_emitter_place_(karmem_message_builder *message)
{
    const particles_emitter_builder self = {message, karmem_place_(message, 88, 8)};
    return self;
}

static inline particles_particle_system_builder particles_particle_system_place_(karmem_message_builder *message)
{
    const particles_particle_system_builder self = {message, karmem_place_table_(message, 56, 8, 52)};
    return self;
}

/// Sets `Name`: `[<64]char`. False where it can't be.
static inline bool particles_emitter_set_name(particles_emitter_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 0), text, 64, false);
}

/// Sets `Position`: `Vec3`.
static inline void particles_emitter_set_position(particles_emitter_builder self, const particles_vec3 *value)
{
    particles_vec3_store_(karmem_slot_(self.object, 8), value, 1);
}

/// Sets `Axis`: `Vec3`.
static inline void particles_emitter_set_axis(particles_emitter_builder self, const particles_vec3 *value)
{
    particles_vec3_store_(karmem_slot_(self.object, 24), value, 1);
}

/// Sets `Spread`: `float32`.
static inline void particles_emitter_set_spread(particles_emitter_builder self, float value)
{
    karmem_set_f32_(karmem_slot_(self.object, 40), value);
}

/// Sets `Rate`: `float32`.
static inline void particles_emitter_set_rate(particles_emitter_builder self, float value)
{
    karmem_set_f32_(karmem_slot_(self.object, 44), value);
}

/// Sets `Speed`: `Span`.
static inline void particles_emitter_set_speed(particles_emitter_builder self, const particles_span *value)
{
    karmem_set_bytes_(karmem_slot_(self.object, 48), value, 8);
}

/// Sets `Lifetime`: `Span`.
static inline void particles_emitter_set_lifetime(particles_emitter_builder self, const particles_span *value)
{
    karmem_set_bytes_(karmem_slot_(self.object, 56), value, 8);
}

/// Sets `Size`: `Span`.
static inline void particles_emitter_set_size(particles_emitter_builder self, const particles_span *value)
{
    karmem_set_bytes_(karmem_slot_(self.object, 64), value, 8);
}

/// Sets `Colors`: `[<16]Rgba`. False where it can't be.
static inline bool particles_emitter_set_colors(particles_emitter_builder self, const particles_rgba *items, uint32_t len)
{
    void *copies = karmem_init_slice_(self.message, karmem_slot_(self.object, 72), len, 8, 8, 16, false);
    particles_rgba_store_(copies, items, len);
    return copies != NULL;
}

/// Room for `len` elements in `Colors`, to be written: zeros. `NULL` where there is none, or not for so many.
/// Write a field at a time, or copies of what began as `KARMEM_ZERO`: padding that is written here comes into the message.
static inline particles_rgba *particles_emitter_init_colors(particles_emitter_builder self, uint32_t len)
{
    return (particles_rgba *)karmem_init_slice_(self.message, karmem_slot_(self.object, 72), len, 8, 8, 16, false);
}

/// Sets `Blend`: `BlendMode`.
static inline void particles_emitter_set_blend(particles_emitter_builder self, particles_blend_mode value)
{
    karmem_set_u8_(karmem_slot_(self.object, 80), value);
}

/// Sets `Enabled`: `bool`.
static inline void particles_emitter_set_enabled(particles_emitter_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 81), value);
}

/// Sets `Time`: `float64`.
static inline void particles_particle_system_set_time(particles_particle_system_builder self, double value)
{
    karmem_set_f64_(karmem_slot_(self.object, 8), value);
}

/// Sets `Seed`: `uint64`.
static inline void particles_particle_system_set_seed(particles_particle_system_builder self, uint64_t value)
{
    karmem_set_u64_(karmem_slot_(self.object, 16), value);
}

/// Makes room for `len` elements in `Emitters`. False where there is none, or not for so many.
static inline bool particles_particle_system_init_emitters(particles_particle_system_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 24), len, 88, 8, 64, false) != NULL;
}

/// an element of `Emitters`, to be built in its place.
static inline particles_emitter_builder particles_particle_system_init_emitters_at(particles_particle_system_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 24);
    place = karmem_slice_slot_(self.message, place, 88, 8, index);
    const particles_emitter_builder builder = {self.message, place};
    return builder;
}

/// Sets `Forces`: `[<32]Force`. False where it can't be.
static inline bool particles_particle_system_set_forces(particles_particle_system_builder self, const particles_force *items, uint32_t len)
{
    void *copies = karmem_init_slice_(self.message, karmem_slot_(self.object, 32), len, 48, 8, 32, false);
    particles_force_store_(copies, items, len);
    return copies != NULL;
}

/// Room for `len` elements in `Forces`, to be written: zeros. `NULL` where there is none, or not for so many.
/// Write a field at a time, or copies of what began as `KARMEM_ZERO`: padding that is written here comes into the message.
static inline particles_force *particles_particle_system_init_forces(particles_particle_system_builder self, uint32_t len)
{
    return (particles_force *)karmem_init_slice_(self.message, karmem_slot_(self.object, 32), len, 48, 8, 32, false);
}

/// Sets `Particles`: `[]Particle`. False where it can't be.
static inline bool particles_particle_system_set_particles(particles_particle_system_builder self, const particles_particle *items, uint32_t len)
{
    void *copies = karmem_init_slice_(self.message, karmem_slot_(self.object, 40), len, 64, 8, UINT32_MAX, false);
    particles_particle_store_(copies, items, len);
    return copies != NULL;
}

/// Room for `len` elements in `Particles`, to be written: zeros. `NULL` where there is none, or not for so many.
/// Write a field at a time, or copies of what began as `KARMEM_ZERO`: padding that is written here comes into the message.
static inline particles_particle *particles_particle_system_init_particles(particles_particle_system_builder self, uint32_t len)
{
    return (particles_particle *)karmem_init_slice_(self.message, karmem_slot_(self.object, 40), len, 64, 8, UINT32_MAX, false);
}

/// Sets `Alive`: `uint32`.
static inline void particles_particle_system_set_alive(particles_particle_system_builder self, uint32_t value)
{
    karmem_set_u32_(karmem_slot_(self.object, 48), value);
}

/// Places a `Emitter`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool particles_emitter_begin(karmem_message_builder *message, particles_emitter_builder *root)
{
    *root = particles_emitter_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t particles_emitter_finish(karmem_message_builder *message, particles_emitter_builder root)
{
    return karmem_finish_(message, root.message, root.object, PARTICLES_EMITTER_ID, PARTICLES_FINGERPRINT);
}

/// Places a `ParticleSystem`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool particles_particle_system_begin(karmem_message_builder *message, particles_particle_system_builder *root)
{
    *root = particles_particle_system_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t particles_particle_system_finish(karmem_message_builder *message, particles_particle_system_builder root)
{
    return karmem_finish_(message, root.message, root.object, PARTICLES_PARTICLE_SYSTEM_ID, PARTICLES_FINGERPRINT);
}

// What others write at the same time

/// A `Emitter` that others may write at any time.
typedef struct particles_emitter_live { karmem_live_ object; } particles_emitter_live;

/// A `ParticleSystem` that others may write at any time.
typedef struct particles_particle_system_live { karmem_live_ object; } particles_particle_system_live;

/// Copies `Name` out, if there is room for its `len` bytes: `[<64]char`. The copy is UTF-8.
static inline karmem_status particles_emitter_live_name(particles_emitter_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 0, 8, 8), 64, text, capacity, len);
}

/// Copies `Position` out: `Vec3`. False where it is absent; `value` is zero then.
static inline bool particles_emitter_live_position(particles_emitter_live self, particles_vec3 *value)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 8, 16, 8), value, 16);
}

/// Sets `Position`: `Vec3`. False where it can't be.
static inline bool particles_emitter_live_set_position(particles_emitter_live self, const particles_vec3 *value)
{
    return particles_vec3_store_live_(karmem_live_field_(self.object, 8, 16, 8), value);
}

/// Copies `Axis` out: `Vec3`. False where it is absent; `value` is zero then.
static inline bool particles_emitter_live_axis(particles_emitter_live self, particles_vec3 *value)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 24, 16, 8), value, 16);
}

/// Sets `Axis`: `Vec3`. False where it can't be.
static inline bool particles_emitter_live_set_axis(particles_emitter_live self, const particles_vec3 *value)
{
    return particles_vec3_store_live_(karmem_live_field_(self.object, 24, 16, 8), value);
}

/// Loads `Spread`: `float32`.
static inline float particles_emitter_live_spread(particles_emitter_live self)
{
    return karmem_live_read_f32_(karmem_live_field_(self.object, 40, 4, 4), 0.0f);
}

/// Sets `Spread`: `float32`. False where it can't be.
static inline bool particles_emitter_live_set_spread(particles_emitter_live self, float value)
{
    return karmem_live_set_f32_(karmem_live_field_(self.object, 40, 4, 4), value);
}

/// Loads `Rate`: `float32`.
static inline float particles_emitter_live_rate(particles_emitter_live self)
{
    return karmem_live_read_f32_(karmem_live_field_(self.object, 44, 4, 4), 0.0f);
}

/// Sets `Rate`: `float32`. False where it can't be.
static inline bool particles_emitter_live_set_rate(particles_emitter_live self, float value)
{
    return karmem_live_set_f32_(karmem_live_field_(self.object, 44, 4, 4), value);
}

/// Copies `Speed` out: `Span`. False where it is absent; `value` is zero then.
static inline bool particles_emitter_live_speed(particles_emitter_live self, particles_span *value)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 48, 8, 8), value, 8);
}

/// Sets `Speed`: `Span`. False where it can't be.
static inline bool particles_emitter_live_set_speed(particles_emitter_live self, const particles_span *value)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 48, 8, 8), value);
}

/// Copies `Lifetime` out: `Span`. False where it is absent; `value` is zero then.
static inline bool particles_emitter_live_lifetime(particles_emitter_live self, particles_span *value)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 56, 8, 8), value, 8);
}

/// Sets `Lifetime`: `Span`. False where it can't be.
static inline bool particles_emitter_live_set_lifetime(particles_emitter_live self, const particles_span *value)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 56, 8, 8), value);
}

/// Copies `Size` out: `Span`. False where it is absent; `value` is zero then.
static inline bool particles_emitter_live_size(particles_emitter_live self, particles_span *value)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 64, 8, 8), value, 8);
}

/// Sets `Size`: `Span`. False where it can't be.
static inline bool particles_emitter_live_set_size(particles_emitter_live self, const particles_span *value)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 64, 8, 8), value);
}

/// The number of elements of `Colors` at this moment. False where they can't be reached.
static inline bool particles_emitter_live_colors_len(particles_emitter_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 72, 8, 8), 8, 8, 16, len);
}

/// Copies the elements of `Colors` out, if there is room for `len` of them.
static inline karmem_status particles_emitter_live_colors_copy(particles_emitter_live self, particles_rgba *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 72, 8, 8), 8, 8, 16, items, capacity, len);
}

/// Sets `Colors`, if it has `len` elements as well: `[<16]Rgba`. False where it can't be.
static inline bool particles_emitter_live_set_colors(particles_emitter_live self, const particles_rgba *items, uint32_t len)
{
    karmem_live_ copies;
    return karmem_live_begin_slice_(karmem_live_field_(self.object, 72, 8, 8), len, 8, 8, 16, &copies) && (len == 0 || particles_rgba_store_live_(copies, items));
}

/// Copies an element of `Colors` out: `[<16]Rgba`. False where it is absent; `value` is zero then.
static inline bool particles_emitter_live_colors_at(particles_emitter_live self, uint32_t index, particles_rgba *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 72, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, 16, index);
    return karmem_live_get_bytes_(place, value, 8);
}

/// Sets an element of `Colors`: `[<16]Rgba`. False where it can't be.
static inline bool particles_emitter_live_set_colors_at(particles_emitter_live self, uint32_t index, const particles_rgba *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 72, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, 16, index);
    return particles_rgba_store_live_(place, value);
}

/// Loads `Blend`: `BlendMode`.
static inline particles_blend_mode particles_emitter_live_blend(particles_emitter_live self)
{
    return karmem_live_read_u8_(karmem_live_field_(self.object, 80, 1, 1), 0);
}

/// Sets `Blend`: `BlendMode`. False where it can't be.
static inline bool particles_emitter_live_set_blend(particles_emitter_live self, particles_blend_mode value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 80, 1, 1), value);
}

/// Loads `Enabled`: `bool`.
static inline bool particles_emitter_live_enabled(particles_emitter_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 81, 1, 1), false);
}

/// Sets `Enabled`: `bool`. False where it can't be.
static inline bool particles_emitter_live_set_enabled(particles_emitter_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 81, 1, 1), value);
}

/// Loads `Time`: `float64`.
static inline double particles_particle_system_live_time(particles_particle_system_live self)
{
    return karmem_live_read_f64_(karmem_live_field_(self.object, 8, 8, 8), 0.0);
}

/// Sets `Time`: `float64`. False where it can't be.
static inline bool particles_particle_system_live_set_time(particles_particle_system_live self, double value)
{
    return karmem_live_set_f64_(karmem_live_field_(self.object, 8, 8, 8), value);
}

/// Loads `Seed`: `uint64`.
static inline uint64_t particles_particle_system_live_seed(particles_particle_system_live self)
{
    return karmem_live_read_u64_(karmem_live_field_(self.object, 16, 8, 8), 0);
}

/// Sets `Seed`: `uint64`. False where it can't be.
static inline bool particles_particle_system_live_set_seed(particles_particle_system_live self, uint64_t value)
{
    return karmem_live_set_u64_(karmem_live_field_(self.object, 16, 8, 8), value);
}

/// The number of elements of `Emitters` at this moment. False where they can't be reached.
static inline bool particles_particle_system_live_emitters_len(particles_particle_system_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 24, 8, 8), 88, 8, 64, len);
}

/// Leads to an element of `Emitters`: `[<64]Emitter`. Absent where it can't be reached.
static inline particles_emitter_live particles_particle_system_live_emitters_at(particles_particle_system_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 24, 8, 8);
    place = karmem_live_slice_element_(place, 88, 8, 64, index);
    const particles_emitter_live live = {place};
    return live;
}

/// The number of elements of `Forces` at this moment. False where they can't be reached.
static inline bool particles_particle_system_live_forces_len(particles_particle_system_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 32, 8, 8), 48, 8, 32, len);
}

/// Copies the elements of `Forces` out, if there is room for `len` of them.
static inline karmem_status particles_particle_system_live_forces_copy(particles_particle_system_live self, particles_force *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 32, 8, 8), 48, 8, 32, items, capacity, len);
}

/// Sets `Forces`, if it has `len` elements as well: `[<32]Force`. False where it can't be.
static inline bool particles_particle_system_live_set_forces(particles_particle_system_live self, const particles_force *items, uint32_t len)
{
    karmem_live_ copies;
    return karmem_live_begin_slice_(karmem_live_field_(self.object, 32, 8, 8), len, 48, 8, 32, &copies) && (len == 0 || particles_force_store_live_(copies, items));
}

/// Copies an element of `Forces` out: `[<32]Force`. False where it is absent; `value` is zero then.
static inline bool particles_particle_system_live_forces_at(particles_particle_system_live self, uint32_t index, particles_force *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 32, 8, 8);
    place = karmem_live_slice_element_(place, 48, 8, 32, index);
    return karmem_live_get_bytes_(place, value, 48);
}

/// Sets an element of `Forces`: `[<32]Force`. False where it can't be.
static inline bool particles_particle_system_live_set_forces_at(particles_particle_system_live self, uint32_t index, const particles_force *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 32, 8, 8);
    place = karmem_live_slice_element_(place, 48, 8, 32, index);
    return particles_force_store_live_(place, value);
}

/// The number of elements of `Particles` at this moment. False where they can't be reached.
static inline bool particles_particle_system_live_particles_len(particles_particle_system_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 40, 8, 8), 64, 8, UINT32_MAX, len);
}

/// Copies the elements of `Particles` out, if there is room for `len` of them.
static inline karmem_status particles_particle_system_live_particles_copy(particles_particle_system_live self, particles_particle *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 40, 8, 8), 64, 8, UINT32_MAX, items, capacity, len);
}

/// Sets `Particles`, if it has `len` elements as well: `[]Particle`. False where it can't be.
static inline bool particles_particle_system_live_set_particles(particles_particle_system_live self, const particles_particle *items, uint32_t len)
{
    karmem_live_ copies;
    return karmem_live_begin_slice_(karmem_live_field_(self.object, 40, 8, 8), len, 64, 8, UINT32_MAX, &copies) && (len == 0 || particles_particle_store_live_(copies, items));
}

/// Copies an element of `Particles` out: `[]Particle`. False where it is absent; `value` is zero then.
static inline bool particles_particle_system_live_particles_at(particles_particle_system_live self, uint32_t index, particles_particle *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 40, 8, 8);
    place = karmem_live_slice_element_(place, 64, 8, UINT32_MAX, index);
    return karmem_live_get_bytes_(place, value, 64);
}

/// Sets an element of `Particles`: `[]Particle`. False where it can't be.
static inline bool particles_particle_system_live_set_particles_at(particles_particle_system_live self, uint32_t index, const particles_particle *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 40, 8, 8);
    place = karmem_live_slice_element_(place, 64, 8, UINT32_MAX, index);
    return particles_particle_store_live_(place, value);
}

/// Loads `Alive`: `uint32`.
static inline uint32_t particles_particle_system_live_alive(particles_particle_system_live self)
{
    return karmem_live_read_u32_(karmem_live_field_(self.object, 48, 4, 4), 0);
}

/// Sets `Alive`: `uint32`. False where it can't be.
static inline bool particles_particle_system_live_set_alive(particles_particle_system_live self, uint32_t value)
{
    return karmem_live_set_u32_(karmem_live_field_(self.object, 48, 4, 4), value);
}

/// Opens the message with the root `Emitter` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status particles_emitter_live_open(const volatile void *bytes, size_t size, particles_emitter_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, PARTICLES_EMITTER_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_bytes_(root->object, offset, 88, 8, &root->object) : status;
}

/// Opens the message with the root `ParticleSystem` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status particles_particle_system_live_open(const volatile void *bytes, size_t size, particles_particle_system_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, PARTICLES_PARTICLE_SYSTEM_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

KARMEM_HEADER_END

#endif // KARMEM_SCHEMA_PARTICLES_H
