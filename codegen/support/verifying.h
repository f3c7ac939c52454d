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
