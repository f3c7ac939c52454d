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
