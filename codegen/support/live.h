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
