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
