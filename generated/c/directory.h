// Made from directory.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate --lang c directory.km

/// The schema `directory`.
#ifndef KARMEM_SCHEMA_DIRECTORY_H
#define KARMEM_SCHEMA_DIRECTORY_H

#include "karmem.h"

KARMEM_HEADER_BEGIN

/// Tells this schema from others: 64 bits over everything that decides where bytes lie.
#define DIRECTORY_FINGERPRINT UINT64_C(16147881120691664202)

// Constants

/// Bytes in the longest name.
#define DIRECTORY_NAME_SIZE 100

// Enums

/// What a guest may do with a segment.
typedef uint8_t directory_access;

/// Nothing.
#define DIRECTORY_ACCESS_NOTHING 0
/// Load. Stores are errors.
#define DIRECTORY_ACCESS_READ_ONLY 1
/// Load and store, together with everyone else who has the segment.
#define DIRECTORY_ACCESS_READ_WRITE 2
/// Load and store; what the guest stores, nobody else sees.
#define DIRECTORY_ACCESS_COPY_ON_WRITE 3
/// Load and store, with the segment to itself.
#define DIRECTORY_ACCESS_EXCLUSIVE 4

/// Some of them, side by side; `NULL` where there are none.
typedef struct directory_access_slice { const directory_access *items; uint32_t len; } directory_access_slice;

// Structs and unions

/// A segment that is attached, or an entry that is free. It stays where it is for as long as the segment does.
///
/// | offset | size | field        | type                        |
/// |-------:|-----:|--------------|-----------------------------|
/// |      0 |    4 | `Generation` | `uint32`                    |
/// |      4 |    1 | `Access`     | `Access`                    |
/// |      5 |    1 | `Sealed`     | `bool`                      |
/// |      6 |    2 |              | padding                     |
/// |      8 |    8 | `Address`    | `uint64`                    |
/// |     16 |    8 | `Size`       | `uint64`                    |
/// |     24 |    8 | `TypeId`     | `uint64`                    |
/// |     32 |  104 | `Name`       | `[<NameSize]char @inline()` |
typedef struct directory_entry_ref { const unsigned char *message; const unsigned char *object; } directory_entry_ref;

/// Tells messages with the root `Entry` from others.
#define DIRECTORY_ENTRY_ID UINT64_C(14529665705400566878)

/// The directory of a window.
///
/// | offset | size | field        | type      |
/// |-------:|-----:|--------------|-----------|
/// |      0 |    8 |              | header    |
/// |      8 |    4 | `Generation` | `uint32`  |
/// |     12 |    4 | `Attached`   | `uint32`  |
/// |     16 |    4 | `End`        | `uint32`  |
/// |     20 |    4 |              | padding   |
/// |     24 |    8 | `Entries`    | `[]Entry` |
typedef struct directory_directory_ref { const unsigned char *message; const unsigned char *object; } directory_directory_ref;

/// Tells messages with the root `Directory` from others.
#define DIRECTORY_DIRECTORY_ID UINT64_C(3713175314382148709)

// Reading

/// `Generation`: `uint32`.
/// The directory's generation when the entry changed last; 0 while it is free or being changed.
static inline uint32_t directory_entry_generation(directory_entry_ref self)
{
    return karmem_read_u32_(karmem_inline_field_(self.object, 0), 0);
}

/// `Access`: `Access`.
/// What the guest may do with it.
static inline directory_access directory_entry_access(directory_entry_ref self)
{
    return karmem_read_u8_(karmem_inline_field_(self.object, 4), 0);
}

/// `Sealed`: `bool`.
/// Whether nobody can write the segment any more, for good.
static inline bool directory_entry_sealed(directory_entry_ref self)
{
    return karmem_read_bool_(karmem_inline_field_(self.object, 5), false);
}

/// `Address`: `uint64`.
/// Address of its first byte in the guest's memory.
static inline uint64_t directory_entry_address(directory_entry_ref self)
{
    return karmem_read_u64_(karmem_inline_field_(self.object, 8), 0);
}

/// `Size`: `uint64`.
/// Its size in bytes.
static inline uint64_t directory_entry_size(directory_entry_ref self)
{
    return karmem_read_u64_(karmem_inline_field_(self.object, 16), 0);
}

/// `TypeId`: `uint64`.
/// Id of the type of the message in it when it was attached; 0 for none.
static inline uint64_t directory_entry_type_id(directory_entry_ref self)
{
    return karmem_read_u64_(karmem_inline_field_(self.object, 24), 0);
}

/// `Name`: `[<NameSize]char @inline()`.
/// The name that the host gave it; may be empty.
static inline karmem_text directory_entry_name(directory_entry_ref self)
{
    return karmem_read_room_text_(karmem_inline_field_(self.object, 32), 4);
}

/// `Generation`: `uint32`.
/// Counts what the host changes: attach, detach, replace, protect. A guest that finds it as it was can rely on what it has read.
static inline uint32_t directory_directory_generation(directory_directory_ref self)
{
    return karmem_read_u32_(karmem_table_field_(self.object, 8, 4), 0);
}

/// `Attached`: `uint32`.
/// How many segments are attached. More than there are entries when there is no room for all of them.
static inline uint32_t directory_directory_attached(directory_directory_ref self)
{
    return karmem_read_u32_(karmem_table_field_(self.object, 12, 4), 0);
}

/// `End`: `uint32`.
/// Entries from this one on are free; those before it may be.
static inline uint32_t directory_directory_end(directory_directory_ref self)
{
    return karmem_read_u32_(karmem_table_field_(self.object, 16, 4), 0);
}

/// The number of elements of `Entries`.
static inline uint32_t directory_directory_entries_len(directory_directory_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 24, 8));
}

/// An element of `Entries`: `[]Entry`.
/// In no order; their number never changes.
static inline directory_entry_ref directory_directory_entries_at(directory_directory_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 24, 8);
    place = karmem_slice_element_(self.message, place, 136, index);
    const directory_entry_ref ref = {self.message, place};
    return ref;
}

// Opening messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too

static inline bool directory_entry_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool directory_directory_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);

static inline bool directory_entry_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (!karmem_verify_room_text_(verifier, object + 32, 100, 4)) {
        return karmem_fail_in_(verifier, "Entry.Name");
    }
    (void)depth;
    return true;
}

static inline bool directory_directory_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 32, 32, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 24, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 24, 136, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Directory.Entries");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 136) {
            if (!directory_entry_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "Directory.Entries");
            }
        }
    }
    return true;
}

/// Verifies and opens the message with the root `Entry` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status directory_entry_open(
    const void *bytes, size_t size, const karmem_options *options, directory_entry_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, DIRECTORY_ENTRY_ID)
        && karmem_verify_object_(&verifier, verifier.root, 136, 8) != NULL
        && directory_entry_verify_(&verifier, verifier.message + verifier.root, verifier.max_depth);
    const directory_entry_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Directory` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status directory_directory_open(
    const void *bytes, size_t size, const karmem_options *options, directory_directory_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, DIRECTORY_DIRECTORY_ID)
        && directory_directory_verify_(&verifier, verifier.root, verifier.max_depth);
    const directory_directory_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

// Building

/// A `Entry` that is being built.
typedef struct directory_entry_builder { karmem_message_builder *message; unsigned char *object; } directory_entry_builder;

/// A `Directory` that is being built.
typedef struct directory_directory_builder { karmem_message_builder *message; unsigned char *object; } directory_directory_builder;

static inline directory_entry_builder directory_entry_place_(karmem_message_builder *message)
{
    const directory_entry_builder self = {message, karmem_place_(message, 136, 8)};
    return self;
}

static inline directory_directory_builder directory_directory_place_(karmem_message_builder *message)
{
    const directory_directory_builder self = {message, karmem_place_table_(message, 32, 8, 32)};
    return self;
}

/// Sets `Generation`: `uint32`.
static inline void directory_entry_set_generation(directory_entry_builder self, uint32_t value)
{
    karmem_set_u32_(karmem_slot_(self.object, 0), value);
}

/// Sets `Access`: `Access`.
static inline void directory_entry_set_access(directory_entry_builder self, directory_access value)
{
    karmem_set_u8_(karmem_slot_(self.object, 4), value);
}

/// Sets `Sealed`: `bool`.
static inline void directory_entry_set_sealed(directory_entry_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 5), value);
}

/// Sets `Address`: `uint64`.
static inline void directory_entry_set_address(directory_entry_builder self, uint64_t value)
{
    karmem_set_u64_(karmem_slot_(self.object, 8), value);
}

/// Sets `Size`: `uint64`.
static inline void directory_entry_set_size(directory_entry_builder self, uint64_t value)
{
    karmem_set_u64_(karmem_slot_(self.object, 16), value);
}

/// Sets `TypeId`: `uint64`.
static inline void directory_entry_set_type_id(directory_entry_builder self, uint64_t value)
{
    karmem_set_u64_(karmem_slot_(self.object, 24), value);
}

/// Sets `Name`: `[<NameSize]char @inline()`. False where it can't be.
static inline bool directory_entry_set_name(directory_entry_builder self, karmem_text text)
{
    return karmem_set_room_text_(self.message, karmem_slot_(self.object, 32), text, 100, 4);
}

/// Sets `Generation`: `uint32`.
static inline void directory_directory_set_generation(directory_directory_builder self, uint32_t value)
{
    karmem_set_u32_(karmem_slot_(self.object, 8), value);
}

/// Sets `Attached`: `uint32`.
static inline void directory_directory_set_attached(directory_directory_builder self, uint32_t value)
{
    karmem_set_u32_(karmem_slot_(self.object, 12), value);
}

/// Sets `End`: `uint32`.
static inline void directory_directory_set_end(directory_directory_builder self, uint32_t value)
{
    karmem_set_u32_(karmem_slot_(self.object, 16), value);
}

/// Makes room for `len` elements in `Entries`. False where there is none, or not for so many.
static inline bool directory_directory_init_entries(directory_directory_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 24), len, 136, 8, UINT32_MAX, false) != NULL;
}

/// an element of `Entries`, to be built in its place.
static inline directory_entry_builder directory_directory_init_entries_at(directory_directory_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 24);
    place = karmem_slice_slot_(self.message, place, 136, 8, index);
    const directory_entry_builder builder = {self.message, place};
    return builder;
}

/// Places a `Entry`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool directory_entry_begin(karmem_message_builder *message, directory_entry_builder *root)
{
    *root = directory_entry_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t directory_entry_finish(karmem_message_builder *message, directory_entry_builder root)
{
    return karmem_finish_(message, root.message, root.object, DIRECTORY_ENTRY_ID, DIRECTORY_FINGERPRINT);
}

/// Places a `Directory`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool directory_directory_begin(karmem_message_builder *message, directory_directory_builder *root)
{
    *root = directory_directory_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t directory_directory_finish(karmem_message_builder *message, directory_directory_builder root)
{
    return karmem_finish_(message, root.message, root.object, DIRECTORY_DIRECTORY_ID, DIRECTORY_FINGERPRINT);
}

// What others write at the same time

/// A `Entry` that others may write at any time.
typedef struct directory_entry_live { karmem_live_ object; } directory_entry_live;

/// A `Directory` that others may write at any time.
typedef struct directory_directory_live { karmem_live_ object; } directory_directory_live;

/// Loads `Generation`: `uint32`.
static inline uint32_t directory_entry_live_generation(directory_entry_live self)
{
    return karmem_live_read_u32_(karmem_live_field_(self.object, 0, 4, 4), 0);
}

/// Sets `Generation`: `uint32`. False where it can't be.
static inline bool directory_entry_live_set_generation(directory_entry_live self, uint32_t value)
{
    return karmem_live_set_u32_(karmem_live_field_(self.object, 0, 4, 4), value);
}

/// Loads `Access`: `Access`.
static inline directory_access directory_entry_live_access(directory_entry_live self)
{
    return karmem_live_read_u8_(karmem_live_field_(self.object, 4, 1, 1), 0);
}

/// Sets `Access`: `Access`. False where it can't be.
static inline bool directory_entry_live_set_access(directory_entry_live self, directory_access value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 4, 1, 1), value);
}

/// Loads `Sealed`: `bool`.
static inline bool directory_entry_live_sealed(directory_entry_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 5, 1, 1), false);
}

/// Sets `Sealed`: `bool`. False where it can't be.
static inline bool directory_entry_live_set_sealed(directory_entry_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 5, 1, 1), value);
}

/// Loads `Address`: `uint64`.
static inline uint64_t directory_entry_live_address(directory_entry_live self)
{
    return karmem_live_read_u64_(karmem_live_field_(self.object, 8, 8, 8), 0);
}

/// Sets `Address`: `uint64`. False where it can't be.
static inline bool directory_entry_live_set_address(directory_entry_live self, uint64_t value)
{
    return karmem_live_set_u64_(karmem_live_field_(self.object, 8, 8, 8), value);
}

/// Loads `Size`: `uint64`.
static inline uint64_t directory_entry_live_size(directory_entry_live self)
{
    return karmem_live_read_u64_(karmem_live_field_(self.object, 16, 8, 8), 0);
}

/// Sets `Size`: `uint64`. False where it can't be.
static inline bool directory_entry_live_set_size(directory_entry_live self, uint64_t value)
{
    return karmem_live_set_u64_(karmem_live_field_(self.object, 16, 8, 8), value);
}

/// Loads `TypeId`: `uint64`.
static inline uint64_t directory_entry_live_type_id(directory_entry_live self)
{
    return karmem_live_read_u64_(karmem_live_field_(self.object, 24, 8, 8), 0);
}

/// Sets `TypeId`: `uint64`. False where it can't be.
static inline bool directory_entry_live_set_type_id(directory_entry_live self, uint64_t value)
{
    return karmem_live_set_u64_(karmem_live_field_(self.object, 24, 8, 8), value);
}

/// Copies `Name` out, if there is room for its `len` bytes: `[<NameSize]char @inline()`. The copy is UTF-8.
static inline karmem_status directory_entry_live_name(directory_entry_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_room_text_(karmem_live_field_(self.object, 32, 104, 4), 100, 4, text, capacity, len);
}

/// Sets `Name`: `[<NameSize]char @inline()`. False where it can't be.
static inline bool directory_entry_live_set_name(directory_entry_live self, karmem_text text)
{
    return karmem_live_set_room_text_(karmem_live_field_(self.object, 32, 104, 4), text, 100, 4);
}

/// Loads `Generation`: `uint32`.
static inline uint32_t directory_directory_live_generation(directory_directory_live self)
{
    return karmem_live_read_u32_(karmem_live_field_(self.object, 8, 4, 4), 0);
}

/// Sets `Generation`: `uint32`. False where it can't be.
static inline bool directory_directory_live_set_generation(directory_directory_live self, uint32_t value)
{
    return karmem_live_set_u32_(karmem_live_field_(self.object, 8, 4, 4), value);
}

/// Loads `Attached`: `uint32`.
static inline uint32_t directory_directory_live_attached(directory_directory_live self)
{
    return karmem_live_read_u32_(karmem_live_field_(self.object, 12, 4, 4), 0);
}

/// Sets `Attached`: `uint32`. False where it can't be.
static inline bool directory_directory_live_set_attached(directory_directory_live self, uint32_t value)
{
    return karmem_live_set_u32_(karmem_live_field_(self.object, 12, 4, 4), value);
}

/// Loads `End`: `uint32`.
static inline uint32_t directory_directory_live_end(directory_directory_live self)
{
    return karmem_live_read_u32_(karmem_live_field_(self.object, 16, 4, 4), 0);
}

/// Sets `End`: `uint32`. False where it can't be.
static inline bool directory_directory_live_set_end(directory_directory_live self, uint32_t value)
{
    return karmem_live_set_u32_(karmem_live_field_(self.object, 16, 4, 4), value);
}

/// The number of elements of `Entries` at this moment. False where they can't be reached.
static inline bool directory_directory_live_entries_len(directory_directory_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 24, 8, 8), 136, 8, UINT32_MAX, len);
}

/// Leads to an element of `Entries`: `[]Entry`. Absent where it can't be reached.
static inline directory_entry_live directory_directory_live_entries_at(directory_directory_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 24, 8, 8);
    place = karmem_live_slice_element_(place, 136, 8, UINT32_MAX, index);
    const directory_entry_live live = {place};
    return live;
}

/// Opens the message with the root `Entry` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status directory_entry_live_open(const volatile void *bytes, size_t size, directory_entry_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, DIRECTORY_ENTRY_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_bytes_(root->object, offset, 136, 8, &root->object) : status;
}

/// Opens the message with the root `Directory` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status directory_directory_live_open(const volatile void *bytes, size_t size, directory_directory_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, DIRECTORY_DIRECTORY_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

KARMEM_HEADER_END

#endif // KARMEM_SCHEMA_DIRECTORY_H
