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
