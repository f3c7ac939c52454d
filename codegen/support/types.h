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
