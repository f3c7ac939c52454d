// Put beside the headers of schemas by karmemc. Don't edit it: karmemc writes it again with each of them.
//
// What headers that karmemc prints are made of: C11 that is also C++17, and needs nothing but the headers of a freestanding
// compiler. It calls no function of a library, allocates nothing and has no state.
//
// Names that end in an underscore are for generated headers only.

#ifndef KARMEM_H
#define KARMEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// ---- Compilers --------------------------------------------------------------------------------------------------------

#ifdef __cplusplus
#define KARMEM_ASSERT(condition, text) static_assert(condition, text)
#define KARMEM_ALIGNAS(align) alignas(align)
#define KARMEM_ALIGNOF(type) alignof(type)
// What an object of zeros is initialized with.
#define KARMEM_ZERO {}
#else
#define KARMEM_ASSERT(condition, text) _Static_assert(condition, text)
#define KARMEM_ALIGNAS(align) _Alignas(align)
#define KARMEM_ALIGNOF(type) _Alignof(type)
#define KARMEM_ZERO {0}
#endif

#if defined(__GNUC__) || defined(__clang__)
// Tells whoever uses what is declared with it why not to.
#define KARMEM_DEPRECATED(why) __attribute__((deprecated(why)))
// Of a type whose values may lie in memory that is also read and written as other types.
#define KARMEM_MAY_ALIAS __attribute__((may_alias))
#define KARMEM_LIKELY(condition) __builtin_expect(!!(condition), 1)
// Between them, headers do what is no mistake in them, and what some projects want to be warned about: use what they declare as
// deprecated, and be C and C++ at once.
#define KARMEM_HEADER_BEGIN \
    _Pragma("GCC diagnostic push") \
    KARMEM_ALLOW_("-Wdeprecated-declarations") \
    KARMEM_ALLOW_("-Wpadded") \
    KARMEM_ALLOW_("-Wswitch-default") \
    KARMEM_ALLOW_OF_LANGUAGE_ \
    KARMEM_ALLOW_OF_COMPILER_
#define KARMEM_HEADER_END _Pragma("GCC diagnostic pop")
#define KARMEM_PRAGMA_(text) _Pragma(#text)
#define KARMEM_ALLOW_(warning) KARMEM_PRAGMA_(GCC diagnostic ignored warning)
// A compiler that doesn't know a warning, or not in this language, warns about that.
#ifdef __cplusplus
#define KARMEM_ALLOW_OF_LANGUAGE_ KARMEM_ALLOW_("-Wold-style-cast") KARMEM_ALLOW_("-Wzero-as-null-pointer-constant")
#else
#define KARMEM_ALLOW_OF_LANGUAGE_ KARMEM_ALLOW_("-Wdeclaration-after-statement")
#endif
#if defined(__clang__)
#define KARMEM_ALLOW_OF_COMPILER_ \
    KARMEM_ALLOW_("-Wcomma") \
    KARMEM_ALLOW_("-Wc++98-compat") \
    KARMEM_ALLOW_("-Wdocumentation") \
    KARMEM_ALLOW_("-Wdocumentation-unknown-command")
#elif defined(__cplusplus)
#define KARMEM_ALLOW_OF_COMPILER_ KARMEM_ALLOW_("-Wuseless-cast")
#else
#define KARMEM_ALLOW_OF_COMPILER_ KARMEM_ALLOW_("-Wunsuffixed-float-constants")
#endif
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "Karmem messages are little-endian and are read in place: this machine is not."
#endif
#else
#define KARMEM_DEPRECATED(why)
#define KARMEM_MAY_ALIAS
#define KARMEM_LIKELY(condition) (condition)
#define KARMEM_HEADER_BEGIN
#define KARMEM_HEADER_END
#endif

// Of a function whose result says whether what it was called for was done.
#ifdef __cplusplus
#define KARMEM_MUST_USE [[nodiscard]]
#elif defined(__GNUC__) || defined(__clang__)
#define KARMEM_MUST_USE __attribute__((warn_unused_result))
#else
#define KARMEM_MUST_USE
#endif

KARMEM_HEADER_BEGIN

KARMEM_ASSERT(sizeof(float) == 4 && sizeof(double) == 8, "float32 and float64 are float and double");

// ---- Types ------------------------------------------------------------------------------------------------------------

/// How a message begins: what it is, how long it is, where its root lies.
typedef struct karmem_envelope {
    /// `KARMEM_MAGIC` once the message is finished.
    uint32_t magic;
    /// `KARMEM_LAYOUT_VERSION` of its writer.
    uint32_t layout_version;
    /// Id of the root's struct.
    uint64_t type_id;
    /// Fingerprint of the writer's schema.
    uint64_t fingerprint;
    /// Bytes in the whole message, envelope included.
    uint32_t message_size;
    /// Bytes from the first of the message to the first of the root.
    uint32_t root;
} karmem_envelope;

KARMEM_ASSERT(sizeof(karmem_envelope) == 32, "an envelope has 32 bytes");

/// The bytes `KARM`.
#define KARMEM_MAGIC UINT32_C(0x4D52414B)
#define KARMEM_LAYOUT_VERSION UINT32_C(1)
#define KARMEM_ENVELOPE_SIZE UINT32_C(32)

/// What became of something that can fail. Behind each failure stands what `value` and `limit` of a `karmem_error` say then.
typedef enum karmem_status {
    KARMEM_OK = 0,
    /// The first byte of a message or a region doesn't lie at a multiple of what is in it: its remainder, the alignment.
    KARMEM_MISALIGNED,
    /// Fewer bytes than an envelope: those that are there, those that are needed.
    KARMEM_TOO_SHORT,
    /// A longer message than the options allow: its bytes, those that are allowed.
    KARMEM_TOO_LARGE,
    /// No message, or one that isn't finished: the first four bytes as a number, `KARMEM_MAGIC`.
    KARMEM_NOT_A_MESSAGE,
    /// A message that is laid out by other rules: their version, the one that is known here.
    KARMEM_UNKNOWN_LAYOUT,
    /// The envelope states more bytes than there are, or less than it takes itself: those bytes, those that are there.
    KARMEM_MESSAGE_SIZE,
    /// A message of another type: its id, the one that is expected.
    KARMEM_WRONG_TYPE,
    /// Something that doesn't lie in the message: bytes that it has, bytes of the message.
    KARMEM_OUT_OF_BOUNDS,
    /// An offset at which nothing of the kind can lie: the offset, what it should be a multiple of.
    KARMEM_MISALIGNED_OFFSET,
    /// A slice of some elements that lies nowhere: its length, 0.
    KARMEM_MISSING,
    /// More elements, or bytes of text, than the schema allows: their number, the one that is allowed.
    KARMEM_TOO_LONG,
    /// A table that is shorter than its own header: its bytes, those of the header.
    KARMEM_TABLE_SIZE,
    /// A union whose member lies nowhere: its tag, 0.
    KARMEM_NO_MEMBER,
    /// Text that isn't UTF-8: bytes of it that are, bytes of all.
    KARMEM_NOT_UTF8,
    /// Objects that are nested deeper than the options allow: 0, the depth that is allowed.
    KARMEM_TOO_DEEP,
    /// Objects that are longer together than the message, so that some of them overlap: bytes of the one that is too much, of the message.
    KARMEM_OVERLAP,
    /// A region without room for what should be built in it: bytes that are needed, bytes that are left.
    KARMEM_OUT_OF_SPACE,
    /// A root that belongs to another message.
    KARMEM_FOREIGN_ROOT,
    /// No such element of what is being built: the index, the number of elements.
    KARMEM_NO_ELEMENT,
    /// A message that is too old to have the field, or that refers to nothing there.
    KARMEM_ABSENT,
    /// A buffer that has no room for a copy.
    KARMEM_SMALL_BUFFER,
    /// Something that should be placed in a message that is finished: bytes of the message, 0.
    KARMEM_FINISHED
} karmem_status;

/// What is wrong, and where.
typedef struct karmem_error {
    karmem_status status;
    /// Bytes from the first of the message to what is wrong.
    uint32_t offset;
    /// What is there, and what should be; `karmem_status` says of each failure what that is.
    uint64_t value;
    uint64_t limit;
    /// The field that it is in, such as `MonsterData.Name`. Empty where it is in none.
    const char *field;
} karmem_error;

/// What a reader accepts. Take `karmem_default_options()` and change it.
typedef struct karmem_options {
    /// How deep objects may be nested; more than 1024 counts as that.
    uint32_t max_depth;
    /// Bytes that a message may have, its envelope included.
    uint32_t max_size;
} karmem_options;

/// Objects nested 64 deep, in messages that are as long as messages can be.
static inline karmem_options karmem_default_options(void)
{
    const karmem_options options = {64, UINT32_MAX};
    return options;
}

/// UTF-8. No 0 ends it, and there may be one in it.
typedef struct karmem_text {
    const char *bytes;
    /// Bytes.
    uint32_t len;
} karmem_text;

/// Some values that lie side by side. Where there are none, `items` is `NULL`. Bools are bytes, of which any but 0 is true.
typedef struct karmem_u8_slice { const uint8_t *items; uint32_t len; } karmem_u8_slice;
typedef struct karmem_u16_slice { const uint16_t *items; uint32_t len; } karmem_u16_slice;
typedef struct karmem_u32_slice { const uint32_t *items; uint32_t len; } karmem_u32_slice;
typedef struct karmem_u64_slice { const uint64_t *items; uint32_t len; } karmem_u64_slice;
typedef struct karmem_i8_slice { const int8_t *items; uint32_t len; } karmem_i8_slice;
typedef struct karmem_i16_slice { const int16_t *items; uint32_t len; } karmem_i16_slice;
typedef struct karmem_i32_slice { const int32_t *items; uint32_t len; } karmem_i32_slice;
typedef struct karmem_i64_slice { const int64_t *items; uint32_t len; } karmem_i64_slice;
typedef struct karmem_f32_slice { const float *items; uint32_t len; } karmem_f32_slice;
typedef struct karmem_f64_slice { const double *items; uint32_t len; } karmem_f64_slice;

/// Text of `len` bytes, which have to be UTF-8.
static inline karmem_text karmem_text_of(const char *bytes, uint32_t len)
{
    const karmem_text text = {bytes, len};
    return text;
}

/// The text of a string literal, without the zero at its end.
#define KARMEM_TEXT(literal) karmem_text_of(literal, sizeof(literal) - 1)

/// Whether two texts have the same bytes.
static inline bool karmem_text_equal(karmem_text a, karmem_text b)
{
    if (a.len != b.len) {
        return false;
    }
    for (uint32_t i = 0; i < a.len; i++) {
        if (a.bytes[i] != b.bytes[i]) {
            return false;
        }
    }
    return true;
}

/// What a status means, in a few words.
static inline const char *karmem_status_text(karmem_status status)
{
    switch (status) {
    case KARMEM_OK: return "fine";
    case KARMEM_MISALIGNED: return "the bytes don't begin at a multiple of the alignment";
    case KARMEM_TOO_SHORT: return "fewer bytes than a message needs";
    case KARMEM_TOO_LARGE: return "a longer message than is allowed";
    case KARMEM_NOT_A_MESSAGE: return "no finished message";
    case KARMEM_UNKNOWN_LAYOUT: return "a message of an unknown layout version";
    case KARMEM_MESSAGE_SIZE: return "the envelope states another size than the bytes have";
    case KARMEM_WRONG_TYPE: return "a message of another type";
    case KARMEM_OUT_OF_BOUNDS: return "something does not lie in the message";
    case KARMEM_MISALIGNED_OFFSET: return "an offset is not a multiple of the alignment";
    case KARMEM_MISSING: return "elements at no offset";
    case KARMEM_TOO_LONG: return "more elements, or bytes of text, than the schema allows";
    case KARMEM_TABLE_SIZE: return "a table is smaller than its header";
    case KARMEM_NO_MEMBER: return "a union whose member lies nowhere";
    case KARMEM_NOT_UTF8: return "text that is not UTF-8";
    case KARMEM_TOO_DEEP: return "objects nested too deeply";
    case KARMEM_OVERLAP: return "the objects are together longer than the message, so some overlap";
    case KARMEM_OUT_OF_SPACE: return "no room left in the region";
    case KARMEM_FOREIGN_ROOT: return "the root belongs to another message";
    case KARMEM_NO_ELEMENT: return "no element has this index";
    case KARMEM_ABSENT: return "the message does not have it";
    case KARMEM_SMALL_BUFFER: return "the buffer has no room for a copy";
    case KARMEM_FINISHED: return "the message is finished";
    }
    return "unknown";
}

// ---- Loads ------------------------------------------------------------------------------------------------------------

// Memory of a message may have been written as any type, so that it is read as types that may alias all others. All that lies in a
// message that was verified is aligned.

typedef uint8_t KARMEM_MAY_ALIAS karmem_aliasing_u8_;
typedef uint16_t KARMEM_MAY_ALIAS karmem_aliasing_u16_;
typedef uint32_t KARMEM_MAY_ALIAS karmem_aliasing_u32_;
typedef uint64_t KARMEM_MAY_ALIAS karmem_aliasing_u64_;
typedef int8_t KARMEM_MAY_ALIAS karmem_aliasing_i8_;
typedef int16_t KARMEM_MAY_ALIAS karmem_aliasing_i16_;
typedef int32_t KARMEM_MAY_ALIAS karmem_aliasing_i32_;
typedef int64_t KARMEM_MAY_ALIAS karmem_aliasing_i64_;
typedef float KARMEM_MAY_ALIAS karmem_aliasing_f32_;
typedef double KARMEM_MAY_ALIAS karmem_aliasing_f64_;

static inline uint8_t karmem_load_u8_(const void *at) { return *(const karmem_aliasing_u8_ *)at; }
static inline uint16_t karmem_load_u16_(const void *at) { return *(const karmem_aliasing_u16_ *)at; }
static inline uint32_t karmem_load_u32_(const void *at) { return *(const karmem_aliasing_u32_ *)at; }
static inline uint64_t karmem_load_u64_(const void *at) { return *(const karmem_aliasing_u64_ *)at; }
static inline int8_t karmem_load_i8_(const void *at) { return *(const karmem_aliasing_i8_ *)at; }
static inline int16_t karmem_load_i16_(const void *at) { return *(const karmem_aliasing_i16_ *)at; }
static inline int32_t karmem_load_i32_(const void *at) { return *(const karmem_aliasing_i32_ *)at; }
static inline int64_t karmem_load_i64_(const void *at) { return *(const karmem_aliasing_i64_ *)at; }
static inline float karmem_load_f32_(const void *at) { return *(const karmem_aliasing_f32_ *)at; }
static inline double karmem_load_f64_(const void *at) { return *(const karmem_aliasing_f64_ *)at; }
static inline bool karmem_load_bool_(const void *at) { return karmem_load_u8_(at) != 0; }

// ---- Reading ----------------------------------------------------------------------------------------------------------

// A place is where something lies in a message that was verified; `NULL` stands for what is absent, and everything takes that.

/// The place of a field of `size` bytes in a table, which a table of an older writer may end before.
static inline const unsigned char *karmem_table_field_(const unsigned char *table, uint32_t at, uint32_t size)
{
    return table != NULL && at + size <= karmem_load_u32_(table) ? table + at : NULL;
}

/// The place of a field of a table that is there if this bit of the table's presence word is set.
static inline const unsigned char *karmem_optional_field_(const unsigned char *table, uint32_t at, uint32_t size, uint32_t bit)
{
    const unsigned char *place = karmem_table_field_(table, at, size);
    return place != NULL && (karmem_load_u32_(table + 4) >> bit & 1) != 0 ? place : NULL;
}

/// The place of a field of an inline struct.
static inline const unsigned char *karmem_inline_field_(const unsigned char *object, uint32_t at)
{
    return object != NULL ? object + at : NULL;
}

/// Whether the reference at `place`, of any kind but a union, refers to something.
static inline bool karmem_is_set_(const unsigned char *place)
{
    return place != NULL && karmem_load_u32_(place) != 0;
}

static inline uint8_t karmem_read_u8_(const unsigned char *place, uint8_t absent) { return place != NULL ? karmem_load_u8_(place) : absent; }
static inline uint16_t karmem_read_u16_(const unsigned char *place, uint16_t absent) { return place != NULL ? karmem_load_u16_(place) : absent; }
static inline uint32_t karmem_read_u32_(const unsigned char *place, uint32_t absent) { return place != NULL ? karmem_load_u32_(place) : absent; }
static inline uint64_t karmem_read_u64_(const unsigned char *place, uint64_t absent) { return place != NULL ? karmem_load_u64_(place) : absent; }
static inline int8_t karmem_read_i8_(const unsigned char *place, int8_t absent) { return place != NULL ? karmem_load_i8_(place) : absent; }
static inline int16_t karmem_read_i16_(const unsigned char *place, int16_t absent) { return place != NULL ? karmem_load_i16_(place) : absent; }
static inline int32_t karmem_read_i32_(const unsigned char *place, int32_t absent) { return place != NULL ? karmem_load_i32_(place) : absent; }
static inline int64_t karmem_read_i64_(const unsigned char *place, int64_t absent) { return place != NULL ? karmem_load_i64_(place) : absent; }
static inline float karmem_read_f32_(const unsigned char *place, float absent) { return place != NULL ? karmem_load_f32_(place) : absent; }
static inline double karmem_read_f64_(const unsigned char *place, double absent) { return place != NULL ? karmem_load_f64_(place) : absent; }
static inline bool karmem_read_bool_(const unsigned char *place, bool absent) { return place != NULL ? karmem_load_bool_(place) : absent; }

/// What the table reference at `place` refers to.
static inline const unsigned char *karmem_follow_(const unsigned char *message, const unsigned char *place)
{
    const uint32_t offset = karmem_read_u32_(place, 0);
    return offset != 0 ? message + offset : NULL;
}

/// The member of the union at `place`, if it is the one with this tag.
static inline const unsigned char *karmem_member_(const unsigned char *message, const unsigned char *place, uint32_t tag)
{
    return place != NULL && karmem_load_u32_(place) == tag ? message + karmem_load_u32_(place + 4) : NULL;
}

/// The number of elements of the slice reference at `place`.
static inline uint32_t karmem_slice_len_(const unsigned char *place)
{
    return place != NULL ? karmem_load_u32_(place + 4) : 0;
}

/// The first element of the slice reference at `place`.
static inline const void *karmem_slice_items_(const unsigned char *message, const unsigned char *place)
{
    return karmem_slice_len_(place) != 0 ? message + karmem_load_u32_(place) : NULL;
}

/// The place of an element of the slice reference at `place`, with `stride` bytes from one to the next.
static inline const unsigned char *karmem_slice_element_(
    const unsigned char *message, const unsigned char *place, uint32_t stride, uint32_t index)
{
    return index < karmem_slice_len_(place) ? message + karmem_load_u32_(place) + (size_t)stride * index : NULL;
}

/// The place of an element of an array of `len` elements in place.
static inline const unsigned char *karmem_array_element_(const unsigned char *place, uint32_t len, uint32_t stride, uint32_t index)
{
    return place != NULL && index < len ? place + (size_t)stride * index : NULL;
}

/// The number of elements in the room at `place`.
static inline uint32_t karmem_room_len_(const unsigned char *place)
{
    return karmem_read_u32_(place, 0);
}

/// The first element in the room at `place`, `start` bytes behind its length.
static inline const void *karmem_room_items_(const unsigned char *place, uint32_t start)
{
    return karmem_room_len_(place) != 0 ? place + start : NULL;
}

/// The place of an element in the room at `place`.
static inline const unsigned char *karmem_room_element_(const unsigned char *place, uint32_t start, uint32_t stride, uint32_t index)
{
    return index < karmem_room_len_(place) ? place + start + (size_t)stride * index : NULL;
}

/// The text that the slice reference at `place` refers to.
static inline karmem_text karmem_read_text_(const unsigned char *message, const unsigned char *place)
{
    const uint32_t len = karmem_slice_len_(place);
    return karmem_text_of(len != 0 ? (const char *)message + karmem_load_u32_(place) : "", len);
}

/// The text in the room at `place`, `start` bytes behind its length.
static inline karmem_text karmem_read_room_text_(const unsigned char *place, uint32_t start)
{
    const uint32_t len = karmem_room_len_(place);
    return karmem_text_of(len != 0 ? (const char *)place + start : "", len);
}

// ---- Verifying --------------------------------------------------------------------------------------------------------

// Whoever sends a message may have put anything into it. So a message is verified before it is read: everything that its root
// reaches lies in it, aligned, and text is UTF-8. All objects that are visited are charged to a budget of as many bytes as the message
// has, so that references that overlap or go in circles cannot make a short message expensive.

/// One verification.
typedef struct karmem_verifier_ {
    const unsigned char *message;
    /// Bytes of the message.
    uint32_t size;
    /// Where the envelope says that the root lies.
    uint32_t root;
    /// How deep objects may be nested.
    uint32_t max_depth;
    /// Bytes that may still be visited.
    uint64_t budget;
    /// What is wrong; fine so far.
    karmem_error error;
} karmem_verifier_;

/// Notes what is wrong.
static inline bool karmem_fail_(karmem_verifier_ *verifier, karmem_status status, uint32_t offset, uint64_t value, uint64_t limit)
{
    verifier->error.status = status;
    verifier->error.offset = offset;
    verifier->error.value = value;
    verifier->error.limit = limit;
    return false;
}

/// Notes which field that is in: the innermost, which comes first.
static inline bool karmem_fail_in_(karmem_verifier_ *verifier, const char *field)
{
    if (verifier->error.field[0] == '\0') {
        verifier->error.field = field;
    }
    return false;
}

/// Bytes from the first of the message to `place`.
static inline uint32_t karmem_offset_of_(const karmem_verifier_ *verifier, const unsigned char *place)
{
    return (uint32_t)(place - verifier->message);
}

/// Whether the message lies where something of this alignment in it is as aligned as its offset.
static inline bool karmem_suits_(const karmem_verifier_ *verifier, uint64_t size, uint32_t align)
{
    return align <= 8 || size == 0 || ((uintptr_t)verifier->message & (align - 1)) == 0;
}

/// The `size` bytes at `offset`; `NULL` unless they lie in the message, at a multiple of `align`.
static inline const unsigned char *karmem_bytes_(const karmem_verifier_ *verifier, uint32_t offset, uint64_t size, uint32_t align)
{
    const bool is_inside = (offset & (align - 1)) == 0 && offset + size <= verifier->size;
    return KARMEM_LIKELY(is_inside && karmem_suits_(verifier, size, align)) ? verifier->message + offset : NULL;
}

/// Says why they don't.
static inline bool karmem_refuse_(karmem_verifier_ *verifier, uint32_t offset, uint64_t size, uint32_t align)
{
    if ((offset & (align - 1)) != 0) {
        return karmem_fail_(verifier, KARMEM_MISALIGNED_OFFSET, offset, offset, align);
    }
    if (offset + size > verifier->size) {
        return karmem_fail_(verifier, KARMEM_OUT_OF_BOUNDS, offset, size, verifier->size);
    }
    return karmem_fail_(verifier, KARMEM_MISALIGNED, 0, (uintptr_t)verifier->message & (align - 1), align);
}

/// Charges an object of the message to the budget.
static inline bool karmem_spend_(karmem_verifier_ *verifier, uint32_t offset, uint64_t size)
{
    if (size > verifier->budget) {
        return karmem_fail_(verifier, KARMEM_OVERLAP, offset, size, verifier->size);
    }
    verifier->budget -= size;
    return true;
}

/// Goes one level deeper, to the object at `offset`.
static inline bool karmem_enter_(karmem_verifier_ *verifier, uint32_t offset, uint32_t *depth)
{
    if (*depth == 0) {
        return karmem_fail_(verifier, KARMEM_TOO_DEEP, offset, 0, verifier->max_depth);
    }
    *depth -= 1;
    return true;
}

/// Begins with nothing that is wrong, in no bytes so far. Returns what is accepted.
static inline karmem_options karmem_begin_verifying_(karmem_verifier_ *verifier, const void *bytes, const karmem_options *options)
{
    const karmem_options limits = options != NULL ? *options : karmem_default_options();
    const karmem_error fine = {KARMEM_OK, 0, 0, 0, ""};
    verifier->message = (const unsigned char *)bytes;
    verifier->size = 0;
    verifier->root = 0;
    verifier->max_depth = limits.max_depth < 1024 ? limits.max_depth : 1024;
    verifier->budget = 0;
    verifier->error = fine;
    return limits;
}

/// Begins with the envelope of a message whose root has the type `id`.
static inline bool karmem_verify_envelope_(
    karmem_verifier_ *verifier, const void *bytes, size_t size, const karmem_options *options, uint64_t id)
{
    const karmem_options limits = karmem_begin_verifying_(verifier, bytes, options);
    const unsigned char *message = verifier->message;
    if (size != 0 && ((uintptr_t)message & 7) != 0) {
        return karmem_fail_(verifier, KARMEM_MISALIGNED, 0, (uintptr_t)message & 7, 8);
    }
    if (size < KARMEM_ENVELOPE_SIZE) {
        return karmem_fail_(verifier, KARMEM_TOO_SHORT, 0, size, KARMEM_ENVELOPE_SIZE);
    }
    const uint32_t magic = karmem_load_u32_(message + offsetof(karmem_envelope, magic));
    if (magic != KARMEM_MAGIC) {
        return karmem_fail_(verifier, KARMEM_NOT_A_MESSAGE, 0, magic, KARMEM_MAGIC);
    }
    const uint32_t version = karmem_load_u32_(message + offsetof(karmem_envelope, layout_version));
    if (version != KARMEM_LAYOUT_VERSION) {
        return karmem_fail_(verifier, KARMEM_UNKNOWN_LAYOUT, 0, version, KARMEM_LAYOUT_VERSION);
    }
    const uint32_t stated = karmem_load_u32_(message + offsetof(karmem_envelope, message_size));
    if (stated < KARMEM_ENVELOPE_SIZE || stated % 8 != 0 || stated > size) {
        return karmem_fail_(verifier, KARMEM_MESSAGE_SIZE, 0, stated, size);
    }
    const uint64_t found = karmem_load_u64_(message + offsetof(karmem_envelope, type_id));
    if (found != id) {
        return karmem_fail_(verifier, KARMEM_WRONG_TYPE, 0, found, id);
    }
    if (stated > limits.max_size) {
        return karmem_fail_(verifier, KARMEM_TOO_LARGE, 0, stated, limits.max_size);
    }
    verifier->size = stated;
    verifier->budget = stated;
    verifier->root = karmem_load_u32_(message + offsetof(karmem_envelope, root));
    return true;
}

/// What became of a verification. Says it in `error`, too, unless that is `NULL`.
static inline karmem_status karmem_verdict_(const karmem_verifier_ *verifier, karmem_error *error)
{
    if (error != NULL) {
        *error = verifier->error;
    }
    return verifier->error.status;
}

/// The inline struct at `offset`, paid for; `NULL` where it can't lie there.
static inline const unsigned char *karmem_verify_object_(karmem_verifier_ *verifier, uint32_t offset, uint32_t size, uint32_t align)
{
    const unsigned char *object = karmem_bytes_(verifier, offset, size, align);
    if (object == NULL) {
        karmem_refuse_(verifier, offset, size, align);
        return NULL;
    }
    return karmem_spend_(verifier, offset, size) ? object : NULL;
}

/// The table at `offset`, paid for and entered; `NULL` where there is none. Of a table as this schema writes it, all of its `size`
/// bytes are there, and its size word is `end`; others may be shorter or longer.
static inline const unsigned char *karmem_verify_table_(
    karmem_verifier_ *verifier, uint32_t offset, uint32_t size, uint32_t end, uint32_t align, uint32_t *depth)
{
    const unsigned char *table = karmem_bytes_(verifier, offset, size, align);
    uint64_t taken = size;
    if (table == NULL || karmem_load_u32_(table) != end) {
        table = karmem_bytes_(verifier, offset, 8, align);
        if (table == NULL) {
            karmem_refuse_(verifier, offset, 8, align);
            return NULL;
        }
        const uint32_t stated = karmem_load_u32_(table);
        if (stated < 8) {
            karmem_fail_(verifier, KARMEM_TABLE_SIZE, offset, stated, 8);
            return NULL;
        }
        taken = ((uint64_t)stated + align - 1) / align * align;
        if (karmem_bytes_(verifier, offset, taken, align) == NULL) {
            karmem_refuse_(verifier, offset, taken, align);
            return NULL;
        }
    }
    return karmem_spend_(verifier, offset, taken) && karmem_enter_(verifier, offset, depth) ? table : NULL;
}

/// Whether a table that was verified has a field. Where it has not, it has none of those behind it either.
static inline bool karmem_has_field_(const unsigned char *table, uint32_t at, uint32_t size)
{
    return at + size <= karmem_load_u32_(table);
}

/// Whether the slice reference at `place` refers to elements of this size and alignment, or to nothing.
static inline bool karmem_verify_slice_(
    karmem_verifier_ *verifier, const unsigned char *place, uint32_t size, uint32_t align, uint32_t limit)
{
    const uint32_t offset = karmem_load_u32_(place);
    const uint32_t len = karmem_load_u32_(place + 4);
    const uint64_t all = (uint64_t)len * size;
    if (offset == 0 && len == 0) {
        return true;
    }
    if (len > limit) {
        return karmem_fail_(verifier, KARMEM_TOO_LONG, karmem_offset_of_(verifier, place), len, limit);
    }
    if (offset == 0) {
        return karmem_fail_(verifier, KARMEM_MISSING, karmem_offset_of_(verifier, place), len, 0);
    }
    if (karmem_bytes_(verifier, offset, all, align) == NULL) {
        return karmem_refuse_(verifier, offset, all, align);
    }
    return karmem_spend_(verifier, offset, all);
}

/// Elements that have something to verify in them, one behind the other.
typedef struct karmem_elements_ {
    const unsigned char *first;
    /// Behind the last of them.
    const unsigned char *end;
    /// How deep objects may be nested in them.
    uint32_t depth;
} karmem_elements_;

/// Elements in place.
static inline karmem_elements_ karmem_array_(const unsigned char *place, uint32_t len, uint32_t size, uint32_t depth)
{
    const karmem_elements_ elements = {place, place + (size_t)len * size, depth};
    return elements;
}

/// The elements of the slice reference at `place`.
static inline bool karmem_verify_elements_(
    karmem_verifier_ *verifier, const unsigned char *place, uint32_t size, uint32_t align, uint32_t limit, uint32_t depth,
    karmem_elements_ *elements)
{
    if (!karmem_verify_slice_(verifier, place, size, align, limit)) {
        return false;
    }
    const uint32_t offset = karmem_load_u32_(place);
    *elements = karmem_array_(verifier->message + offset, karmem_load_u32_(place + 4), size, depth);
    return elements->first == elements->end || karmem_enter_(verifier, offset, &elements->depth);
}

/// How many bytes of `text` are UTF-8: all, or those in front of the first character that is none.
/// [RFC 3629](https://www.rfc-editor.org/rfc/rfc3629#section-4) says what that is.
static inline uint32_t karmem_utf8_(const unsigned char *text, uint32_t len)
{
    uint32_t at = 0;
    while (at < len) {
        const unsigned char first = text[at];
        uint32_t count;
        unsigned char low = 0x80;
        unsigned char high = 0xBF;
        if (first < 0x80) {
            // ASCII, eight bytes at a time where they are one word.
            const bool is_word = len - at >= 8 && ((uintptr_t)(text + at) & 7) == 0;
            at += is_word && (karmem_load_u64_(text + at) & UINT64_C(0x8080808080808080)) == 0 ? 8u : 1u;
            continue;
        }
        if (first >= 0xC2 && first <= 0xDF) {
            count = 1;
        } else if ((first & 0xF0) == 0xE0) {
            count = 2;
            low = first == 0xE0 ? 0xA0 : 0x80;
            high = first == 0xED ? 0x9F : 0xBF;
        } else if (first >= 0xF0 && first <= 0xF4) {
            count = 3;
            low = first == 0xF0 ? 0x90 : 0x80;
            high = first == 0xF4 ? 0x8F : 0xBF;
        } else {
            return at;
        }
        if (len - at <= count || text[at + 1] < low || text[at + 1] > high) {
            return at;
        }
        for (uint32_t i = 2; i <= count; i++) {
            if ((text[at + i] & 0xC0) != 0x80) {
                return at;
            }
        }
        at += count + 1;
    }
    return len;
}

/// Whether `len` bytes of the message are UTF-8.
static inline bool karmem_verify_utf8_(karmem_verifier_ *verifier, const unsigned char *text, uint32_t len)
{
    const uint32_t valid = karmem_utf8_(text, len);
    return valid == len || karmem_fail_(verifier, KARMEM_NOT_UTF8, karmem_offset_of_(verifier, text), valid, len);
}

/// Whether the slice reference at `place` refers to UTF-8, or to nothing.
static inline bool karmem_verify_text_(karmem_verifier_ *verifier, const unsigned char *place, uint32_t limit)
{
    return karmem_verify_slice_(verifier, place, 1, 1, limit)
        && karmem_verify_utf8_(verifier, verifier->message + karmem_load_u32_(place), karmem_load_u32_(place + 4));
}

/// Whether there are no more elements in the room at `place` than fit it.
static inline bool karmem_verify_room_(karmem_verifier_ *verifier, const unsigned char *place, uint32_t limit)
{
    const uint32_t len = karmem_load_u32_(place);
    return len <= limit || karmem_fail_(verifier, KARMEM_TOO_LONG, karmem_offset_of_(verifier, place), len, limit);
}

/// Whether there is UTF-8 in the room at `place`, `start` bytes behind its length.
static inline bool karmem_verify_room_text_(karmem_verifier_ *verifier, const unsigned char *place, uint32_t limit, uint32_t start)
{
    return karmem_verify_room_(verifier, place, limit) && karmem_verify_utf8_(verifier, place + start, karmem_load_u32_(place));
}

/// Whether the union at `place`, which is one of its members, refers to something.
static inline bool karmem_verify_member_(karmem_verifier_ *verifier, const unsigned char *place)
{
    return karmem_load_u32_(place + 4) != 0
        || karmem_fail_(verifier, KARMEM_NO_MEMBER, karmem_offset_of_(verifier, place), karmem_load_u32_(place), 0);
}

/// The inline struct at `offset` that a union refers to, paid for and entered; `NULL` where it can't lie there.
static inline const unsigned char *karmem_verify_inline_member_(
    karmem_verifier_ *verifier, uint32_t offset, uint32_t size, uint32_t align, uint32_t *depth)
{
    const unsigned char *object = karmem_verify_object_(verifier, offset, size, align);
    return object != NULL && karmem_enter_(verifier, offset, depth) ? object : NULL;
}

// ---- Building ---------------------------------------------------------------------------------------------------------

// A builder only writes. What it has to find again, the elements of a slice, it looks up in the message and checks, so that whoever
// else writes the region can spoil the message, and nothing else. A place of `NULL` stands for what could not be placed; everything
// takes that, and does nothing.

/// Builds one message in a region of memory, from its first byte on.
typedef struct karmem_message_builder {
    /// The first byte of the region, at a multiple of 8.
    unsigned char *start;
    /// Bytes that may be written: a multiple of 8.
    uint32_t capacity;
    /// Bytes in use: a multiple of 8, at most `capacity`.
    uint32_t size;
    /// The first thing that went wrong. From then on, nothing is placed.
    karmem_status status;
    /// Its numbers; `karmem_status` says of each failure what they are.
    uint64_t value;
    uint64_t limit;
    /// Whether the message is finished: nothing is placed any more.
    bool is_finished;
} karmem_message_builder;

typedef volatile karmem_aliasing_u32_ karmem_shared_u32_;
typedef volatile karmem_aliasing_u64_ karmem_shared_u64_;

#if defined(__GNUC__) || defined(__clang__)
// Eight bytes that lie anywhere.
typedef struct __attribute__((packed, may_alias)) karmem_unaligned_u64_ { uint64_t word; } karmem_unaligned_u64_;
static inline uint64_t karmem_load_unaligned_(const void *at) { return ((const karmem_unaligned_u64_ *)at)->word; }
static inline void karmem_store_unaligned_(void *at, uint64_t word) { ((karmem_unaligned_u64_ *)at)->word = word; }
// What others see of memory: everything that was stored before is there; nothing that is loaded later was loaded before.
#define KARMEM_RELEASE_() __atomic_thread_fence(__ATOMIC_RELEASE)
#define KARMEM_ACQUIRE_() __atomic_thread_fence(__ATOMIC_ACQUIRE)
#else
static inline uint64_t karmem_load_unaligned_(const void *at)
{
    uint64_t word = 0;
    for (uint32_t i = 0; i < 8; i++) {
        word |= (uint64_t)((const unsigned char *)at)[i] << (8 * i);
    }
    return word;
}
static inline void karmem_store_unaligned_(void *at, uint64_t word)
{
    for (uint32_t i = 0; i < 8; i++) {
        ((unsigned char *)at)[i] = (unsigned char)(word >> (8 * i));
    }
}
// Machines that order stores, and loads, themselves need no more than that the compiler leaves volatile accesses in their order.
#define KARMEM_RELEASE_() ((void)0)
#define KARMEM_ACQUIRE_() ((void)0)
#endif

// Define `KARMEM_BULK` as 1 where `memcpy` and `memset` may be called, and as 0 where they may not. Otherwise they are where compilers
// have them: on hosts, and in guests whose machine has instructions for them.
#ifndef KARMEM_BULK
#if (defined(__GNUC__) || defined(__clang__)) \
    && (defined(__wasm_bulk_memory__) || (!defined(__wasm__) && defined(__STDC_HOSTED__) && __STDC_HOSTED__))
#define KARMEM_BULK 1
#else
#define KARMEM_BULK 0
#endif
#endif

/// Copies `size` bytes.
static inline void karmem_copy_(void *to, const void *from, size_t size)
{
#if KARMEM_BULK
    if (size > 64) {
        __builtin_memcpy(to, from, size);
        return;
    }
#endif
    unsigned char *target = (unsigned char *)to;
    const unsigned char *source = (const unsigned char *)from;
    size_t at = 0;
    for (; size - at >= 8; at += 8) {
        karmem_store_unaligned_(target + at, karmem_load_unaligned_(source + at));
    }
    for (; at < size; at++) {
        target[at] = source[at];
    }
}

/// Makes `size` bytes zero.
static inline void karmem_zero_(void *to, size_t size)
{
#if KARMEM_BULK
    if (size > 64) {
        __builtin_memset(to, 0, size);
        return;
    }
#endif
    unsigned char *target = (unsigned char *)to;
    size_t at = 0;
    for (; size - at >= 8; at += 8) {
        karmem_store_unaligned_(target + at, 0);
    }
    for (; at < size; at++) {
        target[at] = 0;
    }
}

/// Notes what went wrong, unless something went wrong before.
static inline bool karmem_refuse_to_build_(karmem_message_builder *message, karmem_status status, uint64_t value, uint64_t limit)
{
    if (message->status == KARMEM_OK) {
        message->status = status;
        message->value = value;
        message->limit = limit;
    }
    return false;
}

/// Whether anything may be placed; notes it where the message is finished.
static inline bool karmem_is_begun_(karmem_message_builder *message)
{
    if (message->is_finished) {
        karmem_refuse_to_build_(message, KARMEM_FINISHED, message->size, 0);
    }
    return message->status == KARMEM_OK;
}

/// The words that `size` bytes have, in bytes.
static inline uint64_t karmem_in_words_(uint64_t size)
{
    return (size + 7) & ~UINT64_C(7);
}

/// Takes the words that `size` bytes have, at a multiple of `align`, with whatever the region had in them. Zeros lie in front.
static inline unsigned char *karmem_take_(karmem_message_builder *message, uint64_t size, uint32_t align)
{
    uint64_t padding = 0;
    if (!karmem_is_begun_(message)) {
        return NULL;
    }
    if (align > 8) {
        const uintptr_t remainder = (uintptr_t)message->start & (align - 1);
        if (remainder != 0) {
            karmem_refuse_to_build_(message, KARMEM_MISALIGNED, remainder, align);
            return NULL;
        }
        padding = (0 - (uint64_t)message->size) & (align - 1);
    }
    const uint64_t needed = padding + karmem_in_words_(size);
    const uint32_t left = message->capacity - message->size;
    if (needed > left) {
        karmem_refuse_to_build_(message, KARMEM_OUT_OF_SPACE, needed, left);
        return NULL;
    }
    unsigned char *place = message->start + message->size;
    karmem_zero_(place, (size_t)padding);
    message->size += (uint32_t)needed;
    return place + padding;
}

/// Begins a message at the start of `size` bytes, which lie at a multiple of 8; a region that is `NULL` has none. What an unfinished message leaves there is opened by no reader.
static inline karmem_status karmem_message_begin(karmem_message_builder *message, void *region, size_t size)
{
    size = region != NULL ? size : 0;
    message->start = (unsigned char *)region;
    message->capacity = (uint32_t)(size < UINT32_MAX ? size : UINT32_MAX) & ~UINT32_C(7);
    message->size = 0;
    message->status = KARMEM_OK;
    message->value = 0;
    message->limit = 0;
    message->is_finished = false;
    if (size != 0 && ((uintptr_t)region & 7) != 0) {
        message->capacity = 0;
        karmem_refuse_to_build_(message, KARMEM_MISALIGNED, (uintptr_t)region & 7, 8);
        return message->status;
    }
    // The envelope comes to lie at 0, and nothing else ever does: offset 0 can mean "absent".
    unsigned char *envelope = karmem_take_(message, KARMEM_ENVELOPE_SIZE, 8);
    if (envelope != NULL) {
        *(karmem_shared_u32_ *)(void *)envelope = 0;
        KARMEM_RELEASE_();
        karmem_zero_(envelope, KARMEM_ENVELOPE_SIZE);
    }
    return message->status;
}

/// Finishes the message whose root is the `object` of `owner`, of the type `id`. The magic is written last; from then on, nothing is placed.
static inline uint32_t karmem_finish_(
    karmem_message_builder *message, const karmem_message_builder *owner, const unsigned char *object, uint64_t id, uint64_t fingerprint)
{
    if (message->status != KARMEM_OK) {
        return 0;
    }
    // A root that was begun before the message was, lies elsewhere: compared as numbers, since it may be in another region.
    const uintptr_t at = (uintptr_t)object - (uintptr_t)message->start;
    if (owner != message || object == NULL || at < KARMEM_ENVELOPE_SIZE || at >= message->size) {
        karmem_refuse_to_build_(message, KARMEM_FOREIGN_ROOT, 0, 0);
        return 0;
    }
    unsigned char *envelope = message->start;
    karmem_shared_u32_ *magic = (karmem_shared_u32_ *)(void *)envelope;
    // It may have been finished before, with another root.
    *magic = 0;
    KARMEM_RELEASE_();
    *(karmem_aliasing_u32_ *)(void *)(envelope + offsetof(karmem_envelope, layout_version)) = KARMEM_LAYOUT_VERSION;
    *(karmem_aliasing_u64_ *)(void *)(envelope + offsetof(karmem_envelope, type_id)) = id;
    *(karmem_aliasing_u64_ *)(void *)(envelope + offsetof(karmem_envelope, fingerprint)) = fingerprint;
    *(karmem_aliasing_u32_ *)(void *)(envelope + offsetof(karmem_envelope, message_size)) = message->size;
    *(karmem_aliasing_u32_ *)(void *)(envelope + offsetof(karmem_envelope, root)) = (uint32_t)at;
    KARMEM_RELEASE_();
    *magic = KARMEM_MAGIC;
    message->is_finished = true;
    return message->size;
}

/// Places an inline struct of zeros.
static inline unsigned char *karmem_place_(karmem_message_builder *message, uint32_t size, uint32_t align)
{
    unsigned char *object = karmem_take_(message, size, align);
    if (object != NULL) {
        karmem_zero_(object, (size_t)karmem_in_words_(size));
    }
    return object;
}

/// Places a table of zeros, whose size word says `end`.
static inline unsigned char *karmem_place_table_(karmem_message_builder *message, uint32_t size, uint32_t align, uint32_t end)
{
    unsigned char *table = karmem_place_(message, size, align);
    if (table != NULL) {
        *(karmem_aliasing_u32_ *)(void *)table = end;
    }
    return table;
}

static inline void karmem_set_u8_(unsigned char *place, uint8_t value) { if (place != NULL) { *(karmem_aliasing_u8_ *)place = value; } }
static inline void karmem_set_u16_(unsigned char *place, uint16_t value) { if (place != NULL) { *(karmem_aliasing_u16_ *)(void *)place = value; } }
static inline void karmem_set_u32_(unsigned char *place, uint32_t value) { if (place != NULL) { *(karmem_aliasing_u32_ *)(void *)place = value; } }
static inline void karmem_set_u64_(unsigned char *place, uint64_t value) { if (place != NULL) { *(karmem_aliasing_u64_ *)(void *)place = value; } }
static inline void karmem_set_i8_(unsigned char *place, int8_t value) { if (place != NULL) { *(karmem_aliasing_i8_ *)(void *)place = value; } }
static inline void karmem_set_i16_(unsigned char *place, int16_t value) { if (place != NULL) { *(karmem_aliasing_i16_ *)(void *)place = value; } }
static inline void karmem_set_i32_(unsigned char *place, int32_t value) { if (place != NULL) { *(karmem_aliasing_i32_ *)(void *)place = value; } }
static inline void karmem_set_i64_(unsigned char *place, int64_t value) { if (place != NULL) { *(karmem_aliasing_i64_ *)(void *)place = value; } }
static inline void karmem_set_f32_(unsigned char *place, float value) { if (place != NULL) { *(karmem_aliasing_f32_ *)(void *)place = value; } }
static inline void karmem_set_f64_(unsigned char *place, double value) { if (place != NULL) { *(karmem_aliasing_f64_ *)(void *)place = value; } }
static inline void karmem_set_bool_(unsigned char *place, bool value) { karmem_set_u8_(place, value ? 1 : 0); }

/// Stores a copy of `size` bytes.
static inline void karmem_set_bytes_(unsigned char *place, const void *bytes, uint32_t size)
{
    if (place != NULL) {
        karmem_copy_(place, bytes, size);
    }
}

/// The place of a field.
static inline unsigned char *karmem_slot_(unsigned char *object, uint32_t at)
{
    return object != NULL ? object + at : NULL;
}

/// Sets or clears a bit of a table's presence word.
static inline void karmem_set_presence_(unsigned char *table, uint32_t bit, bool is_present)
{
    karmem_shared_u32_ *presence = (karmem_shared_u32_ *)(void *)(table + 4);
    const uint32_t others = *presence & ~(UINT32_C(1) << bit);
    *presence = others | (uint32_t)is_present << bit;
}

/// The place of a field that is there from now on, as this bit of its table says.
static inline unsigned char *karmem_optional_slot_(unsigned char *table, uint32_t at, uint32_t bit)
{
    if (table == NULL) {
        return NULL;
    }
    karmem_set_presence_(table, bit, true);
    return table + at;
}

/// Makes a field of `size` bytes zero, and absent, as this bit of its table says.
static inline void karmem_clear_(unsigned char *table, uint32_t at, uint32_t size, uint32_t bit)
{
    if (table != NULL) {
        karmem_zero_(table + at, size);
        karmem_set_presence_(table, bit, false);
    }
}

/// Makes a reference to an object that was placed.
static inline void karmem_refer_(const karmem_message_builder *message, unsigned char *place, const unsigned char *object)
{
    if (place != NULL && object != NULL) {
        *(karmem_aliasing_u32_ *)(void *)place = (uint32_t)(object - message->start);
    }
}

/// Makes a union the member with this tag, an object that was placed.
static inline bool karmem_refer_to_member_(
    const karmem_message_builder *message, unsigned char *place, uint32_t tag, const unsigned char *object)
{
    if (place == NULL || object == NULL) {
        return false;
    }
    *(karmem_aliasing_u64_ *)(void *)place = tag | (uint64_t)(object - message->start) << 32;
    return true;
}

/// Makes a union the member with this tag, an inline struct of zeros that is placed.
static inline unsigned char *karmem_place_member_(
    karmem_message_builder *message, unsigned char *place, uint32_t tag, uint32_t size, uint32_t align)
{
    unsigned char *object = place != NULL ? karmem_place_(message, size, align) : NULL;
    karmem_refer_to_member_(message, place, tag, object);
    return object;
}

/// Makes a union the member with this tag, an inline struct of which a copy is placed.
static inline bool karmem_set_member_(
    karmem_message_builder *message, unsigned char *place, uint32_t tag, const void *value, uint32_t size, uint32_t align)
{
    unsigned char *object = karmem_place_member_(message, place, tag, size, align);
    karmem_set_bytes_(object, value, size);
    return object != NULL;
}

/// Takes room for `len` elements, and makes the slice reference at `place` one to them. One to none is at offset 0, unless that would
/// make it absent (`is_optional`).
static inline unsigned char *karmem_take_slice_(
    karmem_message_builder *message, unsigned char *place, uint32_t len, uint32_t stride, uint32_t align, uint32_t limit, bool is_optional)
{
    unsigned char *items = message->start;
    if (place == NULL) {
        return NULL;
    }
    if (len > limit) {
        karmem_refuse_to_build_(message, KARMEM_TOO_LONG, len, limit);
        return NULL;
    }
    if (!karmem_is_begun_(message)) {
        return NULL;
    }
    if (len != 0 || is_optional) {
        items = karmem_take_(message, (uint64_t)len * stride, align);
    }
    if (items != NULL) {
        *(karmem_aliasing_u64_ *)(void *)place = (uint64_t)(items - message->start) | (uint64_t)len << 32;
    }
    return items;
}

/// The same, with zeros.
static inline void *karmem_init_slice_(
    karmem_message_builder *message, unsigned char *place, uint32_t len, uint32_t stride, uint32_t align, uint32_t limit, bool is_optional)
{
    unsigned char *items = karmem_take_slice_(message, place, len, stride, align, limit, is_optional);
    if (items != NULL) {
        karmem_zero_(items, (size_t)karmem_in_words_((uint64_t)len * stride));
    }
    return items;
}

/// The same, with a copy of `values`, and zeros up to the end of the last word.
static inline bool karmem_set_slice_(
    karmem_message_builder *message, unsigned char *place, const void *values, uint32_t len, uint32_t stride, uint32_t align, uint32_t limit,
    bool is_optional)
{
    unsigned char *items = karmem_take_slice_(message, place, len, stride, align, limit, is_optional);
    if (items == NULL) {
        return false;
    }
    const size_t size = (size_t)((uint64_t)len * stride);
    if (size % 8 != 0) {
        karmem_zero_(items + size / 8 * 8, 8);
    }
    karmem_copy_(items, values, size);
    return true;
}

/// Whether `text` is UTF-8; notes where it isn't.
static inline bool karmem_check_text_(karmem_message_builder *message, karmem_text text)
{
    const uint32_t valid = karmem_utf8_((const unsigned char *)text.bytes, text.len);
    return valid == text.len || karmem_refuse_to_build_(message, KARMEM_NOT_UTF8, valid, text.len);
}

/// Places a copy of `text`, and makes the slice reference at `place` one to it.
static inline bool karmem_set_text_(
    karmem_message_builder *message, unsigned char *place, karmem_text text, uint32_t limit, bool is_optional)
{
    return karmem_check_text_(message, text) && karmem_set_slice_(message, place, text.bytes, text.len, 1, 1, limit, is_optional);
}

/// Gives the room at `place` that many elements, zeros. They start so many bytes behind the first of their number.
static inline void *karmem_init_room_(
    karmem_message_builder *message, unsigned char *place, uint32_t len, uint32_t stride, uint32_t limit, uint32_t start)
{
    if (place == NULL) {
        return NULL;
    }
    if (len > limit) {
        karmem_refuse_to_build_(message, KARMEM_TOO_LONG, len, limit);
        return NULL;
    }
    *(karmem_aliasing_u32_ *)(void *)place = len;
    karmem_zero_(place + start, (size_t)stride * limit);
    return place + start;
}

/// Stores `values` in the room at `place`, zeros behind them.
static inline bool karmem_set_room_(
    karmem_message_builder *message, unsigned char *place, const void *values, uint32_t len, uint32_t stride, uint32_t limit, uint32_t start)
{
    void *items = karmem_init_room_(message, place, len, stride, limit, start);
    if (items == NULL) {
        return false;
    }
    karmem_copy_(items, values, (size_t)stride * len);
    return true;
}

/// Stores `text` in the room at `place`, zeros behind it.
static inline bool karmem_set_room_text_(
    karmem_message_builder *message, unsigned char *place, karmem_text text, uint32_t limit, uint32_t start)
{
    return karmem_check_text_(message, text) && karmem_set_room_(message, place, text.bytes, text.len, 1, limit, start);
}

/// Whether there is an element at `index` of `len`; notes it where there is none.
static inline bool karmem_check_index_(karmem_message_builder *message, uint32_t index, uint32_t len)
{
    return index < len || karmem_refuse_to_build_(message, KARMEM_NO_ELEMENT, index, len);
}

/// The place of an element of an array of `len` elements in place.
static inline unsigned char *karmem_array_slot_(
    karmem_message_builder *message, unsigned char *place, uint32_t len, uint32_t stride, uint32_t index)
{
    return place != NULL && karmem_check_index_(message, index, len) ? place + (size_t)stride * index : NULL;
}

/// The place of an element of the slice that the reference at `place` refers to: whatever that says by now, the element lies in use,
/// behind the envelope and at a multiple of `align`.
static inline unsigned char *karmem_slice_slot_(
    karmem_message_builder *message, unsigned char *place, uint32_t stride, uint32_t align, uint32_t index)
{
    if (place == NULL) {
        return NULL;
    }
    // Loaded once: what is checked is what is used.
    const uint64_t reference = *(const karmem_shared_u64_ *)(void *)place;
    const uint32_t offset = (uint32_t)reference;
    const uint32_t len = (uint32_t)(reference >> 32);
    if (!karmem_check_index_(message, index, len)) {
        return NULL;
    }
    if (offset < KARMEM_ENVELOPE_SIZE || (offset & (align - 1)) != 0 || offset + (uint64_t)stride * len > message->size) {
        karmem_refuse_to_build_(message, KARMEM_OUT_OF_BOUNDS, (uint64_t)stride * len, message->size);
        return NULL;
    }
    return message->start + offset + (size_t)stride * index;
}

/// The place of an element in the room at `place`, whose number of elements, if it is at most `limit`, is what it says by now.
static inline unsigned char *karmem_room_slot_(
    karmem_message_builder *message, unsigned char *place, uint32_t limit, uint32_t start, uint32_t stride, uint32_t index)
{
    if (place == NULL) {
        return NULL;
    }
    const uint32_t len = *(const karmem_shared_u32_ *)(void *)place;
    return karmem_check_index_(message, index, len < limit ? len : limit) ? place + start + (size_t)stride * index : NULL;
}

// ---- Live -------------------------------------------------------------------------------------------------------------

// Others may change any byte of a live message between two instructions. So nothing here makes a pointer of what it reads: a reference
// is loaded once, checked, and used as it was checked; values are copied, in volatile accesses of at most 8 bytes. What comes out may
// be garbage, but nothing outside of the message is touched. What can't be reached, because a reference leads nowhere or the message is
// too old to have it, is absent: it reads as its default, and storing it does nothing.

/// A range of a message that others write. One without bytes is absent.
typedef struct karmem_live_ {
    volatile unsigned char *message;
    /// Bytes of the message: loaded once, when it was opened.
    uint32_t size;
    /// Where the range begins, at most `end`: a multiple of the alignment of what it is for, or of 8 where that is more.
    uint32_t at;
    /// Where it ends, at most `size`.
    uint32_t end;
} karmem_live_;

/// A union in a message that others write, as it was when it was loaded.
typedef struct karmem_live_union_ {
    volatile unsigned char *message;
    /// Bytes of the message.
    uint32_t size;
    uint32_t tag;
    /// Where its member should lie.
    uint32_t offset;
} karmem_live_union_;

static inline uint8_t karmem_live_load_u8_(karmem_live_ place) { return *(place.message + place.at); }
static inline uint16_t karmem_live_load_u16_(karmem_live_ place) { return *(volatile karmem_aliasing_u16_ *)(volatile void *)(place.message + place.at); }
static inline uint32_t karmem_live_load_u32_(karmem_live_ place) { return *(volatile karmem_aliasing_u32_ *)(volatile void *)(place.message + place.at); }
static inline uint64_t karmem_live_load_u64_(karmem_live_ place) { return *(volatile karmem_aliasing_u64_ *)(volatile void *)(place.message + place.at); }
static inline int8_t karmem_live_load_i8_(karmem_live_ place) { return *(volatile karmem_aliasing_i8_ *)(place.message + place.at); }
static inline int16_t karmem_live_load_i16_(karmem_live_ place) { return *(volatile karmem_aliasing_i16_ *)(volatile void *)(place.message + place.at); }
static inline int32_t karmem_live_load_i32_(karmem_live_ place) { return *(volatile karmem_aliasing_i32_ *)(volatile void *)(place.message + place.at); }
static inline int64_t karmem_live_load_i64_(karmem_live_ place) { return *(volatile karmem_aliasing_i64_ *)(volatile void *)(place.message + place.at); }
static inline float karmem_live_load_f32_(karmem_live_ place) { return *(volatile karmem_aliasing_f32_ *)(volatile void *)(place.message + place.at); }
static inline double karmem_live_load_f64_(karmem_live_ place) { return *(volatile karmem_aliasing_f64_ *)(volatile void *)(place.message + place.at); }
static inline bool karmem_live_load_bool_(karmem_live_ place) { return karmem_live_load_u8_(place) != 0; }

static inline void karmem_live_store_u8_(karmem_live_ place, uint8_t value) { *(place.message + place.at) = value; }
static inline void karmem_live_store_u16_(karmem_live_ place, uint16_t value) { *(volatile karmem_aliasing_u16_ *)(volatile void *)(place.message + place.at) = value; }
static inline void karmem_live_store_u32_(karmem_live_ place, uint32_t value) { *(volatile karmem_aliasing_u32_ *)(volatile void *)(place.message + place.at) = value; }
static inline void karmem_live_store_u64_(karmem_live_ place, uint64_t value) { *(volatile karmem_aliasing_u64_ *)(volatile void *)(place.message + place.at) = value; }
static inline void karmem_live_store_i8_(karmem_live_ place, int8_t value) { *(volatile karmem_aliasing_i8_ *)(place.message + place.at) = value; }
static inline void karmem_live_store_i16_(karmem_live_ place, int16_t value) { *(volatile karmem_aliasing_i16_ *)(volatile void *)(place.message + place.at) = value; }
static inline void karmem_live_store_i32_(karmem_live_ place, int32_t value) { *(volatile karmem_aliasing_i32_ *)(volatile void *)(place.message + place.at) = value; }
static inline void karmem_live_store_i64_(karmem_live_ place, int64_t value) { *(volatile karmem_aliasing_i64_ *)(volatile void *)(place.message + place.at) = value; }
static inline void karmem_live_store_f32_(karmem_live_ place, float value) { *(volatile karmem_aliasing_f32_ *)(volatile void *)(place.message + place.at) = value; }
static inline void karmem_live_store_f64_(karmem_live_ place, double value) { *(volatile karmem_aliasing_f64_ *)(volatile void *)(place.message + place.at) = value; }
static inline void karmem_live_store_bool_(karmem_live_ place, bool value) { karmem_live_store_u8_(place, value ? 1 : 0); }

/// Whether there is anything in the range.
static inline bool karmem_live_is_there_(karmem_live_ place)
{
    return place.end != place.at;
}

static inline uint8_t karmem_live_read_u8_(karmem_live_ place, uint8_t absent) { return karmem_live_is_there_(place) ? karmem_live_load_u8_(place) : absent; }
static inline uint16_t karmem_live_read_u16_(karmem_live_ place, uint16_t absent) { return karmem_live_is_there_(place) ? karmem_live_load_u16_(place) : absent; }
static inline uint32_t karmem_live_read_u32_(karmem_live_ place, uint32_t absent) { return karmem_live_is_there_(place) ? karmem_live_load_u32_(place) : absent; }
static inline uint64_t karmem_live_read_u64_(karmem_live_ place, uint64_t absent) { return karmem_live_is_there_(place) ? karmem_live_load_u64_(place) : absent; }
static inline int8_t karmem_live_read_i8_(karmem_live_ place, int8_t absent) { return karmem_live_is_there_(place) ? karmem_live_load_i8_(place) : absent; }
static inline int16_t karmem_live_read_i16_(karmem_live_ place, int16_t absent) { return karmem_live_is_there_(place) ? karmem_live_load_i16_(place) : absent; }
static inline int32_t karmem_live_read_i32_(karmem_live_ place, int32_t absent) { return karmem_live_is_there_(place) ? karmem_live_load_i32_(place) : absent; }
static inline int64_t karmem_live_read_i64_(karmem_live_ place, int64_t absent) { return karmem_live_is_there_(place) ? karmem_live_load_i64_(place) : absent; }
static inline float karmem_live_read_f32_(karmem_live_ place, float absent) { return karmem_live_is_there_(place) ? karmem_live_load_f32_(place) : absent; }
static inline double karmem_live_read_f64_(karmem_live_ place, double absent) { return karmem_live_is_there_(place) ? karmem_live_load_f64_(place) : absent; }
static inline bool karmem_live_read_bool_(karmem_live_ place, bool absent) { return karmem_live_is_there_(place) ? karmem_live_load_bool_(place) : absent; }

static inline bool karmem_live_set_u8_(karmem_live_ place, uint8_t value) { return karmem_live_is_there_(place) ? (karmem_live_store_u8_(place, value), true) : false; }
static inline bool karmem_live_set_u16_(karmem_live_ place, uint16_t value) { return karmem_live_is_there_(place) ? (karmem_live_store_u16_(place, value), true) : false; }
static inline bool karmem_live_set_u32_(karmem_live_ place, uint32_t value) { return karmem_live_is_there_(place) ? (karmem_live_store_u32_(place, value), true) : false; }
static inline bool karmem_live_set_u64_(karmem_live_ place, uint64_t value) { return karmem_live_is_there_(place) ? (karmem_live_store_u64_(place, value), true) : false; }
static inline bool karmem_live_set_i8_(karmem_live_ place, int8_t value) { return karmem_live_is_there_(place) ? (karmem_live_store_i8_(place, value), true) : false; }
static inline bool karmem_live_set_i16_(karmem_live_ place, int16_t value) { return karmem_live_is_there_(place) ? (karmem_live_store_i16_(place, value), true) : false; }
static inline bool karmem_live_set_i32_(karmem_live_ place, int32_t value) { return karmem_live_is_there_(place) ? (karmem_live_store_i32_(place, value), true) : false; }
static inline bool karmem_live_set_i64_(karmem_live_ place, int64_t value) { return karmem_live_is_there_(place) ? (karmem_live_store_i64_(place, value), true) : false; }
static inline bool karmem_live_set_f32_(karmem_live_ place, float value) { return karmem_live_is_there_(place) ? (karmem_live_store_f32_(place, value), true) : false; }
static inline bool karmem_live_set_f64_(karmem_live_ place, double value) { return karmem_live_is_there_(place) ? (karmem_live_store_f64_(place, value), true) : false; }
static inline bool karmem_live_set_bool_(karmem_live_ place, bool value) { return karmem_live_is_there_(place) ? (karmem_live_store_bool_(place, value), true) : false; }

/// Another range of the same message.
static inline karmem_live_ karmem_live_moved_(karmem_live_ from, uint32_t at, uint32_t end)
{
    from.at = at;
    from.end = end;
    return from;
}

/// The `size` bytes from `at` on of a range that has as many.
static inline karmem_live_ karmem_live_part_(karmem_live_ of, uint32_t at, uint32_t size)
{
    return karmem_live_moved_(of, of.at + at, of.at + at + size);
}

/// The width of the widest piece of memory at `address` that is aligned, has at most 8 bytes, and no more than are left.
static inline uint32_t karmem_piece_(uintptr_t address, uint32_t left)
{
    uint32_t width = 8;
    while (width > left || (address & (width - 1)) != 0) {
        width /= 2;
    }
    return width;
}

/// Loads a piece of memory that others write.
static inline uint64_t karmem_load_piece_(const volatile unsigned char *from, uint32_t width)
{
    switch (width) {
    case 8: return *(const volatile karmem_aliasing_u64_ *)(const volatile void *)from;
    case 4: return *(const volatile karmem_aliasing_u32_ *)(const volatile void *)from;
    case 2: return *(const volatile karmem_aliasing_u16_ *)(const volatile void *)from;
    default: return *from;
    }
}

/// Stores one.
static inline void karmem_store_piece_(volatile unsigned char *to, uint32_t width, uint64_t piece)
{
    switch (width) {
    case 8: *(volatile karmem_aliasing_u64_ *)(volatile void *)to = piece; break;
    case 4: *(volatile karmem_aliasing_u32_ *)(volatile void *)to = (uint32_t)piece; break;
    case 2: *(volatile karmem_aliasing_u16_ *)(volatile void *)to = (uint16_t)piece; break;
    default: *to = (unsigned char)piece; break;
    }
}

/// Copies all bytes of the range out.
static inline void karmem_live_copy_out_(karmem_live_ from, void *to)
{
    if (!karmem_live_is_there_(from)) {
        return;
    }
    const volatile unsigned char *source = from.message + from.at;
    unsigned char *target = (unsigned char *)to;
    const uint32_t size = from.end - from.at;
    uint32_t at = 0;
    while (at < size) {
        const uint32_t width = karmem_piece_((uintptr_t)(source + at), size - at);
        if (width == 8) {
            for (; size - at >= 8; at += 8) {
                karmem_store_unaligned_(target + at, karmem_load_piece_(source + at, 8));
            }
            continue;
        }
        uint64_t piece = karmem_load_piece_(source + at, width);
        for (uint32_t i = 0; i < width; i++) {
            target[at + i] = (unsigned char)piece;
            piece >>= 8;
        }
        at += width;
    }
}

/// Copies as many bytes in as the range has.
static inline void karmem_live_copy_in_(karmem_live_ to, const void *from)
{
    if (!karmem_live_is_there_(to)) {
        return;
    }
    const unsigned char *source = (const unsigned char *)from;
    volatile unsigned char *target = to.message + to.at;
    const uint32_t size = to.end - to.at;
    uint32_t at = 0;
    while (at < size) {
        const uint32_t width = karmem_piece_((uintptr_t)(target + at), size - at);
        if (width == 8) {
            for (; size - at >= 8; at += 8) {
                karmem_store_piece_(target + at, 8, karmem_load_unaligned_(source + at));
            }
            continue;
        }
        uint64_t piece = 0;
        for (uint32_t i = 0; i < width; i++) {
            piece |= (uint64_t)source[at + i] << (8 * i);
        }
        karmem_store_piece_(target + at, width, piece);
        at += width;
    }
}

/// Makes all bytes of the range zero.
static inline void karmem_live_zero_(karmem_live_ place)
{
    volatile unsigned char *target = place.message + place.at;
    const uint32_t size = place.end - place.at;
    for (uint32_t at = 0; at < size;) {
        const uint32_t width = karmem_piece_((uintptr_t)(target + at), size - at);
        karmem_store_piece_(target + at, width, 0);
        at += width;
    }
}

/// Copies `size` bytes, all of the range, out; zeros where it is absent.
static inline bool karmem_live_get_bytes_(karmem_live_ place, void *to, uint32_t size)
{
    if (!karmem_live_is_there_(place)) {
        karmem_zero_(to, size);
        return false;
    }
    karmem_live_copy_out_(place, to);
    return true;
}

/// Copies as many bytes in as the range has.
static inline bool karmem_live_set_bytes_(karmem_live_ place, const void *from)
{
    karmem_live_copy_in_(place, from);
    return karmem_live_is_there_(place);
}

/// The range of a field of `size` bytes at `at` of an object, which may end before it.
static inline karmem_live_ karmem_live_field_(karmem_live_ object, uint32_t at, uint32_t size, uint32_t align)
{
    const uint32_t mask = (align < 8 ? align : 8) - 1;
    const bool is_inside = (uint64_t)at + size <= object.end - object.at && ((object.at + at) & mask) == 0;
    return KARMEM_LIKELY(is_inside) ? karmem_live_moved_(object, object.at + at, object.at + at + size) : karmem_live_moved_(object, 0, 0);
}

/// The range of a field of a table that is there if this bit of the table's presence word is set.
static inline karmem_live_ karmem_live_optional_field_(karmem_live_ table, uint32_t at, uint32_t size, uint32_t align, uint32_t bit)
{
    const uint32_t presence = karmem_live_read_u32_(karmem_live_field_(table, 4, 4, 4), 0);
    return (presence >> bit & 1) != 0 ? karmem_live_field_(table, at, size, align) : karmem_live_moved_(table, 0, 0);
}

/// Sets or clears a bit of a table's presence word, in a load and a store: others who change another bit of it meanwhile may find that undone.
static inline bool karmem_live_set_presence_(karmem_live_ table, uint32_t bit, bool is_present)
{
    const karmem_live_ presence = karmem_live_field_(table, 4, 4, 4);
    const uint32_t others = karmem_live_read_u32_(presence, 0) & ~(UINT32_C(1) << bit);
    return karmem_live_set_u32_(presence, others | (uint32_t)is_present << bit);
}

/// Makes the field in `place`, of `table`, absent, and zero.
static inline void karmem_live_clear_(karmem_live_ table, karmem_live_ place, uint32_t bit)
{
    if (karmem_live_is_there_(place)) {
        karmem_live_set_presence_(table, bit, false);
        karmem_live_zero_(place);
    }
}

/// Whether the reference in `place`, of any kind but a union, refers to something at this moment.
static inline bool karmem_live_is_set_(karmem_live_ place)
{
    return karmem_live_read_u32_(place, 0) != 0;
}

/// The `size` bytes at `offset` of the message that `any` is a range of.
static inline karmem_status karmem_live_bytes_(karmem_live_ any, uint32_t offset, uint64_t size, uint32_t align, karmem_live_ *bytes)
{
    *bytes = karmem_live_moved_(any, 0, 0);
    if ((offset & (align - 1)) != 0) {
        return KARMEM_MISALIGNED_OFFSET;
    }
    if (offset + size > any.size) {
        return KARMEM_OUT_OF_BOUNDS;
    }
    *bytes = karmem_live_moved_(any, offset, (uint32_t)(offset + size));
    return KARMEM_OK;
}

/// The table at `offset`, as long as it says that it is at this moment.
static inline karmem_status karmem_live_table_(karmem_live_ any, uint32_t offset, uint32_t align, karmem_live_ *table)
{
    const karmem_status status = karmem_live_bytes_(any, offset, 8, align, table);
    if (status != KARMEM_OK) {
        return status;
    }
    const uint32_t stated = karmem_live_load_u32_(*table);
    if (stated < 8) {
        *table = karmem_live_moved_(any, 0, 0);
        return KARMEM_TABLE_SIZE;
    }
    return karmem_live_bytes_(any, offset, stated, align, table);
}

/// The table that the reference in `place` refers to.
static inline karmem_live_ karmem_live_follow_(karmem_live_ place, uint32_t align)
{
    karmem_live_ table = karmem_live_moved_(place, 0, 0);
    const uint32_t offset = karmem_live_read_u32_(place, 0);
    if (offset != 0) {
        karmem_live_table_(place, offset, align, &table);
    }
    return table;
}

/// The union in `place`.
static inline karmem_live_union_ karmem_live_load_union_(karmem_live_ place)
{
    // Loaded once: the tag belongs to the offset.
    const uint64_t word = karmem_live_read_u64_(place, 0);
    const karmem_live_union_ loaded = {place.message, place.size, (uint32_t)word, (uint32_t)(word >> 32)};
    return loaded;
}

/// The member of a union, an inline struct, if it is the one with this tag.
static inline karmem_live_ karmem_live_inline_member_(karmem_live_union_ loaded, uint32_t tag, uint32_t size, uint32_t align)
{
    karmem_live_ member = {loaded.message, loaded.size, 0, 0};
    if (loaded.tag == tag && loaded.offset != 0) {
        karmem_live_bytes_(member, loaded.offset, size, align, &member);
    }
    return member;
}

/// The member of a union, a table, if it is the one with this tag.
static inline karmem_live_ karmem_live_table_member_(karmem_live_union_ loaded, uint32_t tag, uint32_t align)
{
    karmem_live_ member = {loaded.message, loaded.size, 0, 0};
    if (loaded.tag == tag && loaded.offset != 0) {
        karmem_live_table_(member, loaded.offset, align, &member);
    }
    return member;
}

/// The elements that the slice reference in `place` refers to at this moment.
static inline karmem_status karmem_live_slice_(
    karmem_live_ place, uint32_t stride, uint32_t align, uint32_t limit, karmem_live_ *items, uint32_t *len)
{
    // One load gets offset and length, so that what is checked is what is used.
    const uint64_t word = karmem_live_read_u64_(place, 0);
    const uint32_t offset = (uint32_t)word;
    const uint32_t count = (uint32_t)(word >> 32);
    *items = karmem_live_moved_(place, 0, 0);
    *len = 0;
    if (word == 0) {
        return KARMEM_OK;
    }
    if (offset == 0) {
        return KARMEM_MISSING;
    }
    if (count > limit) {
        return KARMEM_TOO_LONG;
    }
    const karmem_status status = karmem_live_bytes_(place, offset, (uint64_t)stride * count, align, items);
    *len = status == KARMEM_OK ? count : 0;
    return status;
}

/// The elements that there are at this moment in the room that is `place`, `start` bytes behind their number.
static inline karmem_status karmem_live_room_(
    karmem_live_ place, uint32_t stride, uint32_t limit, uint32_t start, karmem_live_ *items, uint32_t *len)
{
    // Loaded once. The room is as long as its type says, so that at most `limit` elements lie inside.
    const uint32_t count = karmem_live_read_u32_(place, 0);
    const bool fits = count <= limit;
    *len = fits ? count : 0;
    *items = karmem_live_moved_(place, 0, 0);
    if (*len != 0) {
        *items = karmem_live_moved_(place, place.at + start, place.at + start + stride * *len);
    }
    return fits ? KARMEM_OK : KARMEM_TOO_LONG;
}

/// The number of elements of the slice reference in `place`.
static inline bool karmem_live_slice_len_(karmem_live_ place, uint32_t stride, uint32_t align, uint32_t limit, uint32_t *len)
{
    karmem_live_ items;
    return karmem_live_slice_(place, stride, align, limit, &items, len) == KARMEM_OK;
}

/// The number of elements in the room that is `place`.
static inline bool karmem_live_room_len_(karmem_live_ place, uint32_t stride, uint32_t limit, uint32_t start, uint32_t *len)
{
    karmem_live_ items;
    return karmem_live_room_(place, stride, limit, start, &items, len) == KARMEM_OK;
}

/// The element at `index` of the `len` that fill `items`.
static inline karmem_live_ karmem_live_element_(karmem_live_ items, uint32_t len, uint32_t stride, uint32_t index)
{
    if (index >= len || !karmem_live_is_there_(items)) {
        return karmem_live_moved_(items, 0, 0);
    }
    return karmem_live_moved_(items, items.at + stride * index, items.at + stride * index + stride);
}

/// The element at `index` of the slice reference in `place`.
static inline karmem_live_ karmem_live_slice_element_(karmem_live_ place, uint32_t stride, uint32_t align, uint32_t limit, uint32_t index)
{
    karmem_live_ items;
    uint32_t len;
    karmem_live_slice_(place, stride, align, limit, &items, &len);
    return karmem_live_element_(items, len, stride, index);
}

/// The element at `index` of the room that is `place`.
static inline karmem_live_ karmem_live_room_element_(karmem_live_ place, uint32_t stride, uint32_t limit, uint32_t start, uint32_t index)
{
    karmem_live_ items;
    uint32_t len;
    karmem_live_room_(place, stride, limit, start, &items, &len);
    return karmem_live_element_(items, len, stride, index);
}

/// Copies all of `len` elements out, if `status` is fine and there is room for them.
static inline karmem_status karmem_live_copy_items_(karmem_status status, karmem_live_ items, uint32_t len, void *out, uint32_t capacity)
{
    if (status == KARMEM_OK && len > capacity) {
        status = KARMEM_SMALL_BUFFER;
    }
    if (status == KARMEM_OK) {
        karmem_live_copy_out_(items, out);
    }
    return status;
}

/// Copies the elements of the slice reference in `place` out.
static inline karmem_status karmem_live_copy_slice_(
    karmem_live_ place, uint32_t stride, uint32_t align, uint32_t limit, void *out, uint32_t capacity, uint32_t *len)
{
    karmem_live_ items;
    const karmem_status status = karmem_live_slice_(place, stride, align, limit, &items, len);
    return karmem_live_copy_items_(status, items, *len, out, capacity);
}

/// Copies the elements in the room that is `place` out.
static inline karmem_status karmem_live_copy_room_(
    karmem_live_ place, uint32_t stride, uint32_t limit, uint32_t start, void *out, uint32_t capacity, uint32_t *len)
{
    karmem_live_ items;
    const karmem_status status = karmem_live_room_(place, stride, limit, start, &items, len);
    return karmem_live_copy_items_(status, items, *len, out, capacity);
}

/// Whether the copy, if there is one, is UTF-8.
static inline karmem_status karmem_live_check_text_(karmem_status status, const char *copy, uint32_t len)
{
    const bool is_text = status != KARMEM_OK || karmem_utf8_((const unsigned char *)copy, len) == len;
    return is_text ? status : KARMEM_NOT_UTF8;
}

/// Copies the text that the slice reference in `place` refers to out, and checks the copy.
static inline karmem_status karmem_live_copy_text_(karmem_live_ place, uint32_t limit, char *out, uint32_t capacity, uint32_t *len)
{
    const karmem_status status = karmem_live_copy_slice_(place, 1, 1, limit, out, capacity, len);
    return karmem_live_check_text_(status, out, *len);
}

/// Copies the text in the room that is `place` out, and checks the copy.
static inline karmem_status karmem_live_copy_room_text_(
    karmem_live_ place, uint32_t limit, uint32_t start, char *out, uint32_t capacity, uint32_t *len)
{
    const karmem_status status = karmem_live_copy_room_(place, 1, limit, start, out, capacity, len);
    return karmem_live_check_text_(status, out, *len);
}

/// The elements of the slice reference in `place`, to be stored, if there are `len`.
static inline bool karmem_live_begin_slice_(
    karmem_live_ place, uint32_t len, uint32_t stride, uint32_t align, uint32_t limit, karmem_live_ *items)
{
    uint32_t count;
    const karmem_status status = karmem_live_slice_(place, stride, align, limit, items, &count);
    return status == KARMEM_OK && count == len && karmem_live_is_there_(place);
}

/// Copies `values` over the elements of the slice reference in `place`, if there are as many.
static inline bool karmem_live_set_slice_(
    karmem_live_ place, const void *values, uint32_t len, uint32_t stride, uint32_t align, uint32_t limit)
{
    karmem_live_ items;
    if (!karmem_live_begin_slice_(place, len, stride, align, limit, &items)) {
        return false;
    }
    karmem_live_copy_in_(items, values);
    return true;
}

/// Gives the room that is `place` that many elements, zeros, to be stored.
static inline bool karmem_live_begin_room_(
    karmem_live_ place, uint32_t len, uint32_t stride, uint32_t limit, uint32_t start, karmem_live_ *items)
{
    *items = karmem_live_moved_(place, 0, 0);
    if (!karmem_live_is_there_(place) || len > limit) {
        return false;
    }
    karmem_live_zero_(place);
    karmem_live_store_u32_(place, len);
    *items = karmem_live_part_(place, start, stride * len);
    return true;
}

/// Stores `values` in the room that is `place`, zeros behind them.
static inline bool karmem_live_set_room_(
    karmem_live_ place, const void *values, uint32_t len, uint32_t stride, uint32_t limit, uint32_t start)
{
    karmem_live_ items;
    if (!karmem_live_begin_room_(place, len, stride, limit, start, &items)) {
        return false;
    }
    karmem_live_copy_in_(items, values);
    return true;
}

/// Stores `text` in the room that is `place`, zeros behind it.
static inline bool karmem_live_set_room_text_(karmem_live_ place, karmem_text text, uint32_t limit, uint32_t start)
{
    return karmem_utf8_((const unsigned char *)text.bytes, text.len) == text.len
        && karmem_live_set_room_(place, text.bytes, text.len, 1, limit, start);
}

/// Opens the message at the start of `size` bytes, whose root has the type `id`: the range of all of it, and where its root should lie.
static inline karmem_status karmem_live_open_(
    const volatile void *bytes, size_t size, uint64_t id, karmem_live_ *message, uint32_t *root)
{
    const karmem_live_ nothing = {NULL, 0, 0, 0};
    // Only what is stored through it needs bytes that can be written.
    karmem_live_ all = {(volatile unsigned char *)(uintptr_t)bytes, 0, 0, KARMEM_ENVELOPE_SIZE};
    *message = nothing;
    *root = 0;
    if (size != 0 && ((uintptr_t)bytes & 7) != 0) {
        return KARMEM_MISALIGNED;
    }
    if (size < KARMEM_ENVELOPE_SIZE) {
        return KARMEM_TOO_SHORT;
    }
    const uint32_t magic = karmem_live_load_u32_(all);
    // Whoever sees the magic sees the message that it was written for.
    KARMEM_ACQUIRE_();
    if (magic != KARMEM_MAGIC) {
        return KARMEM_NOT_A_MESSAGE;
    }
    if (karmem_live_load_u32_(karmem_live_field_(all, offsetof(karmem_envelope, layout_version), 4, 4)) != KARMEM_LAYOUT_VERSION) {
        return KARMEM_UNKNOWN_LAYOUT;
    }
    // From here on, the size that was loaded once is the bound of everything.
    const uint32_t stated = karmem_live_load_u32_(karmem_live_field_(all, offsetof(karmem_envelope, message_size), 4, 4));
    if (stated < KARMEM_ENVELOPE_SIZE || (stated & 7) != 0 || stated > size) {
        return KARMEM_MESSAGE_SIZE;
    }
    if (karmem_live_load_u64_(karmem_live_field_(all, offsetof(karmem_envelope, type_id), 8, 8)) != id) {
        return KARMEM_WRONG_TYPE;
    }
    *root = karmem_live_load_u32_(karmem_live_field_(all, offsetof(karmem_envelope, root), 4, 4));
    all.size = stated;
    all.end = stated;
    *message = all;
    return KARMEM_OK;
}

// ---- Packed -----------------------------------------------------------------------------------------------------------

// Messages of schemas with `@packed(true)` have no envelope, and nothing in them is aligned: values are copied, and only text and bytes
// are read in place. Every access is checked against the message. A place is where something lies in it; `NULL` stands for what is absent, and
// everything takes that.

/// The bytes of a packed message.
typedef struct karmem_packed_message {
    const unsigned char *bytes;
    uint32_t size;
} karmem_packed_message;

// A number at any address.
#pragma pack(push, 1)
typedef struct KARMEM_MAY_ALIAS karmem_packed_u8_ { uint8_t value; } karmem_packed_u8_;
typedef struct KARMEM_MAY_ALIAS karmem_packed_u16_ { uint16_t value; } karmem_packed_u16_;
typedef struct KARMEM_MAY_ALIAS karmem_packed_u32_ { uint32_t value; } karmem_packed_u32_;
typedef struct KARMEM_MAY_ALIAS karmem_packed_u64_ { uint64_t value; } karmem_packed_u64_;
typedef struct KARMEM_MAY_ALIAS karmem_packed_i8_ { int8_t value; } karmem_packed_i8_;
typedef struct KARMEM_MAY_ALIAS karmem_packed_i16_ { int16_t value; } karmem_packed_i16_;
typedef struct KARMEM_MAY_ALIAS karmem_packed_i32_ { int32_t value; } karmem_packed_i32_;
typedef struct KARMEM_MAY_ALIAS karmem_packed_i64_ { int64_t value; } karmem_packed_i64_;
typedef struct KARMEM_MAY_ALIAS karmem_packed_f32_ { float value; } karmem_packed_f32_;
typedef struct KARMEM_MAY_ALIAS karmem_packed_f64_ { double value; } karmem_packed_f64_;
#pragma pack(pop)

static inline uint8_t karmem_packed_read_u8_(const void *place, uint8_t absent) { return place != NULL ? ((const karmem_packed_u8_ *)place)->value : absent; }
static inline uint16_t karmem_packed_read_u16_(const void *place, uint16_t absent) { return place != NULL ? ((const karmem_packed_u16_ *)place)->value : absent; }
static inline uint32_t karmem_packed_read_u32_(const void *place, uint32_t absent) { return place != NULL ? ((const karmem_packed_u32_ *)place)->value : absent; }
static inline uint64_t karmem_packed_read_u64_(const void *place, uint64_t absent) { return place != NULL ? ((const karmem_packed_u64_ *)place)->value : absent; }
static inline int8_t karmem_packed_read_i8_(const void *place, int8_t absent) { return place != NULL ? ((const karmem_packed_i8_ *)place)->value : absent; }
static inline int16_t karmem_packed_read_i16_(const void *place, int16_t absent) { return place != NULL ? ((const karmem_packed_i16_ *)place)->value : absent; }
static inline int32_t karmem_packed_read_i32_(const void *place, int32_t absent) { return place != NULL ? ((const karmem_packed_i32_ *)place)->value : absent; }
static inline int64_t karmem_packed_read_i64_(const void *place, int64_t absent) { return place != NULL ? ((const karmem_packed_i64_ *)place)->value : absent; }
static inline float karmem_packed_read_f32_(const void *place, float absent) { return place != NULL ? ((const karmem_packed_f32_ *)place)->value : absent; }
static inline double karmem_packed_read_f64_(const void *place, double absent) { return place != NULL ? ((const karmem_packed_f64_ *)place)->value : absent; }
static inline bool karmem_packed_read_bool_(const void *place, bool absent) { return place != NULL ? ((const karmem_packed_u8_ *)place)->value != 0 : absent; }

/// The place of a field of `size` bytes in a table, which may end before it.
static inline const unsigned char *karmem_packed_field_(const unsigned char *table, uint32_t at, uint32_t size)
{
    return at + size <= karmem_packed_read_u32_(table, 0) ? table + at : NULL;
}

/// The table at `offset`, if its size and its content lie in the message.
static inline const unsigned char *karmem_packed_table_(karmem_packed_message message, uint32_t offset)
{
    if (message.size < 4 || offset > message.size - 4) {
        return NULL;
    }
    const unsigned char *table = message.bytes + offset;
    const uint32_t size = karmem_packed_read_u32_(table, 0);
    return size >= 4 && size <= message.size - offset ? table : NULL;
}

/// The table that the reference at `place` refers to.
static inline const unsigned char *karmem_packed_follow_(karmem_packed_message message, const unsigned char *place)
{
    return place != NULL ? karmem_packed_table_(message, karmem_packed_read_u32_(place, 0)) : NULL;
}

/// Elements of the same size, one behind the other.
typedef struct karmem_packed_elements_ {
    const unsigned char *first;
    uint32_t len;
} karmem_packed_elements_;

/// The first `limit` of the elements, of `stride` bytes each, that the reference at `place` refers to.
static inline karmem_packed_elements_ karmem_packed_slice_(
    karmem_packed_message message, const unsigned char *place, uint32_t stride, uint32_t limit)
{
    karmem_packed_elements_ elements = {NULL, 0};
    const uint32_t offset = karmem_packed_read_u32_(place, 0);
    const uint32_t size = place != NULL ? karmem_packed_read_u32_(place + 4, 0) : 0;
    if (offset <= message.size && size <= message.size - offset && size >= stride) {
        const uint32_t len = size / stride;
        elements.first = message.bytes + offset;
        elements.len = len < limit ? len : limit;
    }
    return elements;
}

/// Elements in place.
static inline karmem_packed_elements_ karmem_packed_array_(const unsigned char *place, uint32_t len)
{
    const karmem_packed_elements_ elements = {place, place != NULL ? len : 0};
    return elements;
}

/// The place of one of them.
static inline const unsigned char *karmem_packed_element_(karmem_packed_elements_ elements, uint32_t stride, uint32_t index)
{
    return index < elements.len ? elements.first + (size_t)stride * index : NULL;
}

/// Copies the `size` bytes of an array; zeros where it is absent.
static inline void karmem_packed_copy_array_(void *items, const unsigned char *place, uint32_t size)
{
    if (place != NULL) {
        karmem_copy_(items, place, size);
    } else {
        karmem_zero_(items, size);
    }
}

/// Copies the first `capacity` of the elements, or all, and returns how many.
static inline uint32_t karmem_packed_copy_slice_(void *items, karmem_packed_elements_ elements, uint32_t stride, uint32_t capacity)
{
    const uint32_t len = elements.len < capacity ? elements.len : capacity;
    karmem_copy_(items, elements.first, (size_t)stride * len);
    return len;
}

/// The bytes that the reference at `place` refers to.
static inline karmem_u8_slice karmem_packed_bytes_(karmem_packed_message message, const unsigned char *place, uint32_t limit)
{
    const karmem_packed_elements_ elements = karmem_packed_slice_(message, place, 1, limit);
    const karmem_u8_slice bytes = {elements.first, elements.len};
    return bytes;
}

/// The text that the reference at `place` refers to, as far as the last character that lies within the limit as a whole.
static inline karmem_text karmem_packed_text_(karmem_packed_message message, const unsigned char *place, uint32_t limit)
{
    const karmem_u8_slice bytes = karmem_packed_bytes_(message, place, UINT32_MAX);
    uint32_t len = bytes.len;
    if (len > limit) {
        // A character has at most three bytes behind its first. What looks longer is no text, and stays so.
        const uint32_t shortest = limit > 3 ? limit - 3 : 0;
        len = limit;
        while (len > shortest && (bytes.items[len] & 0xC0) == 0x80) {
            len -= 1;
        }
    }
    return karmem_text_of(len != 0 ? (const char *)bytes.items : "", len);
}

// Nearly all bytes are a message. What is refused is what takes long, or would have to be lost, later on: text that is none, objects that
// are nested deeper than a stack, and bytes that are used so often that all objects together are longer than the message.

/// Begins with a message, whose root is at its first byte and has `needed` bytes, which are paid for. A table needs none.
static inline bool karmem_packed_verify_(
    karmem_verifier_ *verifier, const void *bytes, size_t size, const karmem_options *options, uint32_t needed)
{
    const karmem_options limits = karmem_begin_verifying_(verifier, bytes, options);
    if (size > limits.max_size) {
        return karmem_fail_(verifier, KARMEM_TOO_LARGE, 0, size, limits.max_size);
    }
    if (size < needed) {
        return karmem_fail_(verifier, KARMEM_TOO_SHORT, 0, size, needed);
    }
    verifier->size = (uint32_t)size;
    verifier->budget = size - needed;
    return true;
}

/// The message that is verified.
static inline karmem_packed_message karmem_packed_verified_(const karmem_verifier_ *verifier)
{
    const karmem_packed_message message = {verifier->message, verifier->size};
    return message;
}

/// Its root, if that is a table.
static inline const unsigned char *karmem_packed_root_(const karmem_verifier_ *verifier)
{
    return karmem_packed_table_(karmem_packed_verified_(verifier), 0);
}

/// Whether the table, of which a reader knows `known` bytes, can be paid for and entered.
static inline bool karmem_packed_verify_table_(karmem_verifier_ *verifier, const unsigned char *table, uint32_t known, uint32_t *depth)
{
    const uint32_t size = karmem_packed_read_u32_(table, 0);
    const uint32_t offset = karmem_offset_of_(verifier, table);
    return karmem_spend_(verifier, offset, size < known ? size : known) && karmem_enter_(verifier, offset, depth);
}

/// Whether the elements of `stride` bytes, in which there is nothing to verify, can be paid for.
static inline bool karmem_packed_verify_slice_(karmem_verifier_ *verifier, const unsigned char *place, uint32_t stride, uint32_t limit)
{
    const karmem_packed_elements_ elements = karmem_packed_slice_(karmem_packed_verified_(verifier), place, stride, limit);
    return elements.len == 0 || karmem_spend_(verifier, karmem_offset_of_(verifier, elements.first), (uint64_t)stride * elements.len);
}

/// Whether elements in which there is something to verify can be paid for and, where there are some, entered.
static inline bool karmem_packed_verify_elements_(
    karmem_verifier_ *verifier, const unsigned char *place, uint32_t stride, uint32_t limit, uint32_t *depth,
    karmem_packed_elements_ *elements)
{
    *elements = karmem_packed_slice_(karmem_packed_verified_(verifier), place, stride, limit);
    if (elements->len == 0) {
        return true;
    }
    const uint32_t offset = karmem_offset_of_(verifier, elements->first);
    return karmem_spend_(verifier, offset, (uint64_t)stride * elements->len) && karmem_enter_(verifier, offset, depth);
}

/// Whether the reference at `place` refers to UTF-8, which can be paid for.
static inline bool karmem_packed_verify_text_(karmem_verifier_ *verifier, const unsigned char *place, uint32_t limit)
{
    const karmem_text text = karmem_packed_text_(karmem_packed_verified_(verifier), place, limit);
    const unsigned char *bytes = (const unsigned char *)text.bytes;
    return text.len == 0
        || (karmem_spend_(verifier, karmem_offset_of_(verifier, bytes), text.len) && karmem_verify_utf8_(verifier, bytes, text.len));
}

/// Builds one packed message in a region of memory, from its first byte on.
typedef struct karmem_packed_message_builder {
    /// The first byte of the region, at any address.
    unsigned char *start;
    /// Bytes that may be written.
    uint32_t capacity;
    /// Bytes in use, at most `capacity`.
    uint32_t size;
    /// The first thing that went wrong. From then on, nothing is placed.
    karmem_status status;
    /// Its numbers; `karmem_status` says of each failure what they are.
    uint64_t value;
    uint64_t limit;
    /// Whether the message is finished: nothing is placed any more.
    bool is_finished;
} karmem_packed_message_builder;

/// Begins a packed message at the start of `size` bytes, which nobody else reads or writes. Of more than 4 GiB, the first are used;
/// a region that is `NULL` has none.
static inline karmem_status karmem_packed_message_begin(karmem_packed_message_builder *message, void *region, size_t size)
{
    size = region != NULL ? size : 0;
    message->start = (unsigned char *)region;
    message->capacity = (uint32_t)(size < UINT32_MAX ? size : UINT32_MAX);
    message->size = 0;
    message->status = KARMEM_OK;
    message->value = 0;
    message->limit = 0;
    message->is_finished = false;
    return message->status;
}

/// Notes what went wrong, unless something went wrong before.
static inline bool karmem_packed_refuse_(karmem_packed_message_builder *message, karmem_status status, uint64_t value, uint64_t limit)
{
    if (message->status == KARMEM_OK) {
        message->status = status;
        message->value = value;
        message->limit = limit;
    }
    return false;
}

/// Takes the next `size` bytes, with whatever the region had in them.
static inline unsigned char *karmem_packed_take_(karmem_packed_message_builder *message, uint64_t size)
{
    const uint32_t left = message->capacity - message->size;
    if (message->is_finished) {
        karmem_packed_refuse_(message, KARMEM_FINISHED, message->size, 0);
    } else if (size > left) {
        karmem_packed_refuse_(message, KARMEM_OUT_OF_SPACE, size, left);
    }
    if (message->status != KARMEM_OK) {
        return NULL;
    }
    unsigned char *place = message->start + message->size;
    message->size += (uint32_t)size;
    return place;
}

/// The same, and makes them zero.
static inline unsigned char *karmem_packed_place_(karmem_packed_message_builder *message, uint32_t size)
{
    unsigned char *object = karmem_packed_take_(message, size);
    if (object != NULL) {
        karmem_zero_(object, size);
    }
    return object;
}


static inline void karmem_packed_set_u8_(void *place, uint8_t value) { if (place != NULL) { ((karmem_packed_u8_ *)place)->value = value; } }
static inline void karmem_packed_set_u16_(void *place, uint16_t value) { if (place != NULL) { ((karmem_packed_u16_ *)place)->value = value; } }
static inline void karmem_packed_set_u32_(void *place, uint32_t value) { if (place != NULL) { ((karmem_packed_u32_ *)place)->value = value; } }
static inline void karmem_packed_set_u64_(void *place, uint64_t value) { if (place != NULL) { ((karmem_packed_u64_ *)place)->value = value; } }
static inline void karmem_packed_set_i8_(void *place, int8_t value) { if (place != NULL) { ((karmem_packed_i8_ *)place)->value = value; } }
static inline void karmem_packed_set_i16_(void *place, int16_t value) { if (place != NULL) { ((karmem_packed_i16_ *)place)->value = value; } }
static inline void karmem_packed_set_i32_(void *place, int32_t value) { if (place != NULL) { ((karmem_packed_i32_ *)place)->value = value; } }
static inline void karmem_packed_set_i64_(void *place, int64_t value) { if (place != NULL) { ((karmem_packed_i64_ *)place)->value = value; } }
static inline void karmem_packed_set_f32_(void *place, float value) { if (place != NULL) { ((karmem_packed_f32_ *)place)->value = value; } }
static inline void karmem_packed_set_f64_(void *place, double value) { if (place != NULL) { ((karmem_packed_f64_ *)place)->value = value; } }
static inline void karmem_packed_set_bool_(void *place, bool value) { karmem_packed_set_u8_(place, value); }

/// What refers to no table: an offset outside of every message.
#define KARMEM_PACKED_NOWHERE_ UINT32_MAX

/// Places `size` zeros for the table that the reference at `place` refers to.
static inline unsigned char *karmem_packed_init_table_(karmem_packed_message_builder *message, unsigned char *place, uint32_t size)
{
    unsigned char *table = place != NULL ? karmem_packed_place_(message, size) : NULL;
    if (table != NULL) {
        karmem_packed_set_u32_(place, (uint32_t)(table - message->start));
    }
    return table;
}

/// Takes room for `len` elements, and makes the reference at `place` one to them. Also none lie somewhere.
static inline unsigned char *karmem_packed_take_slice_(
    karmem_packed_message_builder *message, unsigned char *place, uint32_t len, uint32_t stride, uint32_t limit)
{
    if (place == NULL) {
        return NULL;
    }
    if (len > limit) {
        karmem_packed_refuse_(message, KARMEM_TOO_LONG, len, limit);
        return NULL;
    }
    unsigned char *items = karmem_packed_take_(message, (uint64_t)len * stride);
    if (items != NULL) {
        karmem_packed_set_u32_(place, (uint32_t)(items - message->start));
        karmem_packed_set_u32_(place + 4, len * stride);
    }
    return items;
}

/// The same, with zeros.
static inline unsigned char *karmem_packed_init_slice_(
    karmem_packed_message_builder *message, unsigned char *place, uint32_t len, uint32_t stride, uint32_t limit)
{
    unsigned char *items = karmem_packed_take_slice_(message, place, len, stride, limit);
    if (items != NULL) {
        karmem_zero_(items, (size_t)len * stride);
    }
    return items;
}

/// The same, with a copy of `values`.
static inline bool karmem_packed_set_slice_(
    karmem_packed_message_builder *message, unsigned char *place, const void *values, uint32_t len, uint32_t stride, uint32_t limit)
{
    unsigned char *items = karmem_packed_take_slice_(message, place, len, stride, limit);
    if (items != NULL) {
        karmem_copy_(items, values, (size_t)len * stride);
    }
    return items != NULL;
}

/// The same, with a copy of `text`, which has to be UTF-8.
static inline bool karmem_packed_set_text_(karmem_packed_message_builder *message, unsigned char *place, karmem_text text, uint32_t limit)
{
    const uint32_t valid = place != NULL ? karmem_utf8_((const unsigned char *)text.bytes, text.len) : text.len;
    if (valid != text.len) {
        return karmem_packed_refuse_(message, KARMEM_NOT_UTF8, valid, text.len);
    }
    return karmem_packed_set_slice_(message, place, text.bytes, text.len, 1, limit);
}

/// The place of an element of those from `first` on.
static inline unsigned char *karmem_packed_element_slot_(unsigned char *first, uint32_t stride, uint32_t index)
{
    return first != NULL ? first + (size_t)stride * index : NULL;
}

/// The place of an element of an array of `len` elements in place.
static inline unsigned char *karmem_packed_array_slot_(
    karmem_packed_message_builder *message, unsigned char *place, uint32_t len, uint32_t stride, uint32_t index)
{
    if (place != NULL && index >= len) {
        karmem_packed_refuse_(message, KARMEM_NO_ELEMENT, index, len);
        return NULL;
    }
    return karmem_packed_element_slot_(place, stride, index);
}

/// The place of an element of the slice that the reference at `place` refers to. Whatever that says by now, the element is in use.
static inline unsigned char *karmem_packed_slice_slot_(
    karmem_packed_message_builder *message, unsigned char *place, uint32_t stride, uint32_t index)
{
    const karmem_packed_message built = {message->start, message->size};
    const karmem_packed_elements_ elements = karmem_packed_slice_(built, place, stride, UINT32_MAX);
    unsigned char *first = place != NULL ? message->start + (elements.len != 0 ? elements.first - message->start : 0) : NULL;
    return karmem_packed_array_slot_(message, first, elements.len, stride, index);
}

/// The bytes of the message whose root is the `object` of `owner`: the first that was placed. From then on, nothing is placed. 0 when something went wrong.
static inline uint32_t karmem_packed_finish_(
    karmem_packed_message_builder *message, const karmem_packed_message_builder *owner, const unsigned char *object)
{
    if (message->status == KARMEM_OK && (owner != message || object != message->start)) {
        karmem_packed_refuse_(message, KARMEM_FOREIGN_ROOT, 0, 0);
    }
    message->is_finished = message->status == KARMEM_OK;
    return message->is_finished ? message->size : 0;
}

KARMEM_HEADER_END

#endif // KARMEM_H
