// Made from log.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate --lang c log.km

/// The log of a web server: many small entries, each with four short texts.
///
/// One of the data sets of the benchmarks.
#ifndef KARMEM_SCHEMA_LOG_H
#define KARMEM_SCHEMA_LOG_H

#include "karmem.h"

KARMEM_HEADER_BEGIN

/// Tells this schema from others: 64 bits over everything that decides where bytes lie.
#define LOG_FINGERPRINT UINT64_C(5846213322746670675)

// Structs and unions

/// Where a request came from: the four bytes of an IPv4 address.
///
/// | offset | size | field | type    |
/// |-------:|-----:|-------|---------|
/// |      0 |    1 | `X0`  | `uint8` |
/// |      1 |    1 | `X1`  | `uint8` |
/// |      2 |    1 | `X2`  | `uint8` |
/// |      3 |    1 | `X3`  | `uint8` |
typedef struct log_address {
    KARMEM_ALIGNAS(1) uint8_t x0;
    uint8_t x1;
    uint8_t x2;
    uint8_t x3;
} log_address;

KARMEM_ASSERT(sizeof(log_address) == 4, "log_address has 4 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(log_address) == 1, "log_address is aligned to 1 bytes");
KARMEM_ASSERT(offsetof(log_address, x0) == 0, "log_address.x0 lies at byte 0");
KARMEM_ASSERT(offsetof(log_address, x1) == 1, "log_address.x1 lies at byte 1");
KARMEM_ASSERT(offsetof(log_address, x2) == 2, "log_address.x2 lies at byte 2");
KARMEM_ASSERT(offsetof(log_address, x3) == 3, "log_address.x3 lies at byte 3");

/// Some of them, side by side; `NULL` where there are none.
typedef struct log_address_slice { const log_address *items; uint32_t len; } log_address_slice;

/// Tells messages with the root `Address` from others.
#define LOG_ADDRESS_ID UINT64_C(3090865823140306775)

/// One request. Its fields are those of the Common Log Format, and will stay so: entries lie side by side.
///
/// | offset | size | field      | type      |
/// |-------:|-----:|------------|-----------|
/// |      0 |    4 | `Address`  | `Address` |
/// |      4 |    2 | `Code`     | `uint16`  |
/// |      6 |    2 |            | padding   |
/// |      8 |    8 | `Size`     | `uint64`  |
/// |     16 |    8 | `Identity` | `[]char`  |
/// |     24 |    8 | `Userid`   | `[]char`  |
/// |     32 |    8 | `Date`     | `[]char`  |
/// |     40 |    8 | `Request`  | `[]char`  |
typedef struct log_log_ref { const unsigned char *message; const unsigned char *object; } log_log_ref;

/// Tells messages with the root `Log` from others.
#define LOG_LOG_ID UINT64_C(2109872417216603652)

/// All requests, the root of a message.
///
/// | offset | size | field  | type    |
/// |-------:|-----:|--------|---------|
/// |      0 |    8 |        | header  |
/// |      8 |    8 | `Logs` | `[]Log` |
typedef struct log_logs_ref { const unsigned char *message; const unsigned char *object; } log_logs_ref;

/// Tells messages with the root `Logs` from others.
#define LOG_LOGS_ID UINT64_C(12238060287493591760)

// Reading

/// `Address`: `Address`.
/// Where it came from.
static inline const log_address *log_log_address(log_log_ref self)
{
    const unsigned char *place = karmem_inline_field_(self.object, 0);
    static const log_address absent = KARMEM_ZERO;
    return place != NULL ? (const log_address *)(const void *)place : &absent;
}

/// `Code`: `uint16`.
/// The status of the answer.
static inline uint16_t log_log_code(log_log_ref self)
{
    return karmem_read_u16_(karmem_inline_field_(self.object, 4), 0);
}

/// `Size`: `uint64`.
/// The size of the answer in bytes.
static inline uint64_t log_log_size(log_log_ref self)
{
    return karmem_read_u64_(karmem_inline_field_(self.object, 8), 0);
}

/// `Identity`: `[]char`.
/// Who the client's machine says that it is.
static inline karmem_text log_log_identity(log_log_ref self)
{
    return karmem_read_text_(self.message, karmem_inline_field_(self.object, 16));
}

/// `Userid`: `[]char`.
/// Who has logged in, or `-`.
static inline karmem_text log_log_userid(log_log_ref self)
{
    return karmem_read_text_(self.message, karmem_inline_field_(self.object, 24));
}

/// `Date`: `[]char`.
/// When it came, as servers write it.
static inline karmem_text log_log_date(log_log_ref self)
{
    return karmem_read_text_(self.message, karmem_inline_field_(self.object, 32));
}

/// `Request`: `[]char`.
/// Its first line.
static inline karmem_text log_log_request(log_log_ref self)
{
    return karmem_read_text_(self.message, karmem_inline_field_(self.object, 40));
}

/// The number of elements of `Logs`.
static inline uint32_t log_logs_logs_len(log_logs_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 8, 8));
}

/// An element of `Logs`: `[]Log`.
static inline log_log_ref log_logs_logs_at(log_logs_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 8, 8);
    place = karmem_slice_element_(self.message, place, 48, index);
    const log_log_ref ref = {self.message, place};
    return ref;
}

// Opening messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too

static inline bool log_log_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool log_logs_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);

static inline bool log_log_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (!karmem_verify_text_(verifier, object + 16, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Log.Identity");
    }
    if (!karmem_verify_text_(verifier, object + 24, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Log.Userid");
    }
    if (!karmem_verify_text_(verifier, object + 32, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Log.Date");
    }
    if (!karmem_verify_text_(verifier, object + 40, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Log.Request");
    }
    (void)depth;
    return true;
}

static inline bool log_logs_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 16, 16, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 8, 48, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Logs.Logs");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 48) {
            if (!log_log_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "Logs.Logs");
            }
        }
    }
    return true;
}

/// Verifies and opens the message with the root `Address` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status log_address_open(
    const void *bytes, size_t size, const karmem_options *options, const log_address **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, LOG_ADDRESS_ID)
        && karmem_verify_object_(&verifier, verifier.root, 4, 1) != NULL;
    *root = is_valid ? (const log_address *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Log` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status log_log_open(
    const void *bytes, size_t size, const karmem_options *options, log_log_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, LOG_LOG_ID)
        && karmem_verify_object_(&verifier, verifier.root, 48, 8) != NULL
        && log_log_verify_(&verifier, verifier.message + verifier.root, verifier.max_depth);
    const log_log_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Logs` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status log_logs_open(
    const void *bytes, size_t size, const karmem_options *options, log_logs_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, LOG_LOGS_ID)
        && log_logs_verify_(&verifier, verifier.root, verifier.max_depth);
    const log_logs_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

// Building

/// A `Log` that is being built.
typedef struct log_log_builder { karmem_message_builder *message; unsigned char *object; } log_log_builder;

/// A `Logs` that is being built.
typedef struct log_logs_builder { karmem_message_builder *message; unsigned char *object; } log_logs_builder;

static inline log_log_builder log_log_place_(karmem_message_builder *message)
{
    const log_log_builder self = {message, karmem_place_(message, 48, 8)};
    return self;
}

static inline log_logs_builder log_logs_place_(karmem_message_builder *message)
{
    const log_logs_builder self = {message, karmem_place_table_(message, 16, 8, 16)};
    return self;
}

/// Sets `Address`: `Address`.
static inline void log_log_set_address(log_log_builder self, const log_address *value)
{
    karmem_set_bytes_(karmem_slot_(self.object, 0), value, 4);
}

/// Sets `Code`: `uint16`.
static inline void log_log_set_code(log_log_builder self, uint16_t value)
{
    karmem_set_u16_(karmem_slot_(self.object, 4), value);
}

/// Sets `Size`: `uint64`.
static inline void log_log_set_size(log_log_builder self, uint64_t value)
{
    karmem_set_u64_(karmem_slot_(self.object, 8), value);
}

/// Sets `Identity`: `[]char`. False where it can't be.
static inline bool log_log_set_identity(log_log_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 16), text, UINT32_MAX, false);
}

/// Sets `Userid`: `[]char`. False where it can't be.
static inline bool log_log_set_userid(log_log_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 24), text, UINT32_MAX, false);
}

/// Sets `Date`: `[]char`. False where it can't be.
static inline bool log_log_set_date(log_log_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 32), text, UINT32_MAX, false);
}

/// Sets `Request`: `[]char`. False where it can't be.
static inline bool log_log_set_request(log_log_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 40), text, UINT32_MAX, false);
}

/// Makes room for `len` elements in `Logs`. False where there is none, or not for so many.
static inline bool log_logs_init_logs(log_logs_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 8), len, 48, 8, UINT32_MAX, false) != NULL;
}

/// an element of `Logs`, to be built in its place.
static inline log_log_builder log_logs_init_logs_at(log_logs_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 8);
    place = karmem_slice_slot_(self.message, place, 48, 8, index);
    const log_log_builder builder = {self.message, place};
    return builder;
}

/// Places a `Log`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool log_log_begin(karmem_message_builder *message, log_log_builder *root)
{
    *root = log_log_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t log_log_finish(karmem_message_builder *message, log_log_builder root)
{
    return karmem_finish_(message, root.message, root.object, LOG_LOG_ID, LOG_FINGERPRINT);
}

/// Places a `Logs`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool log_logs_begin(karmem_message_builder *message, log_logs_builder *root)
{
    *root = log_logs_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t log_logs_finish(karmem_message_builder *message, log_logs_builder root)
{
    return karmem_finish_(message, root.message, root.object, LOG_LOGS_ID, LOG_FINGERPRINT);
}

// What others write at the same time

/// A `Log` that others may write at any time.
typedef struct log_log_live { karmem_live_ object; } log_log_live;

/// A `Logs` that others may write at any time.
typedef struct log_logs_live { karmem_live_ object; } log_logs_live;

/// Copies `Address` out: `Address`. False where it is absent; `value` is zero then.
static inline bool log_log_live_address(log_log_live self, log_address *value)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 0, 4, 1), value, 4);
}

/// Sets `Address`: `Address`. False where it can't be.
static inline bool log_log_live_set_address(log_log_live self, const log_address *value)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 0, 4, 1), value);
}

/// Loads `Code`: `uint16`.
static inline uint16_t log_log_live_code(log_log_live self)
{
    return karmem_live_read_u16_(karmem_live_field_(self.object, 4, 2, 2), 0);
}

/// Sets `Code`: `uint16`. False where it can't be.
static inline bool log_log_live_set_code(log_log_live self, uint16_t value)
{
    return karmem_live_set_u16_(karmem_live_field_(self.object, 4, 2, 2), value);
}

/// Loads `Size`: `uint64`.
static inline uint64_t log_log_live_size(log_log_live self)
{
    return karmem_live_read_u64_(karmem_live_field_(self.object, 8, 8, 8), 0);
}

/// Sets `Size`: `uint64`. False where it can't be.
static inline bool log_log_live_set_size(log_log_live self, uint64_t value)
{
    return karmem_live_set_u64_(karmem_live_field_(self.object, 8, 8, 8), value);
}

/// Copies `Identity` out, if there is room for its `len` bytes: `[]char`. The copy is UTF-8.
static inline karmem_status log_log_live_identity(log_log_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 16, 8, 8), UINT32_MAX, text, capacity, len);
}

/// Copies `Userid` out, if there is room for its `len` bytes: `[]char`. The copy is UTF-8.
static inline karmem_status log_log_live_userid(log_log_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 24, 8, 8), UINT32_MAX, text, capacity, len);
}

/// Copies `Date` out, if there is room for its `len` bytes: `[]char`. The copy is UTF-8.
static inline karmem_status log_log_live_date(log_log_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 32, 8, 8), UINT32_MAX, text, capacity, len);
}

/// Copies `Request` out, if there is room for its `len` bytes: `[]char`. The copy is UTF-8.
static inline karmem_status log_log_live_request(log_log_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 40, 8, 8), UINT32_MAX, text, capacity, len);
}

/// The number of elements of `Logs` at this moment. False where they can't be reached.
static inline bool log_logs_live_logs_len(log_logs_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 8, 8, 8), 48, 8, UINT32_MAX, len);
}

/// Leads to an element of `Logs`: `[]Log`. Absent where it can't be reached.
static inline log_log_live log_logs_live_logs_at(log_logs_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 8, 8);
    place = karmem_live_slice_element_(place, 48, 8, UINT32_MAX, index);
    const log_log_live live = {place};
    return live;
}

/// Opens the message with the root `Log` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status log_log_live_open(const volatile void *bytes, size_t size, log_log_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, LOG_LOG_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_bytes_(root->object, offset, 48, 8, &root->object) : status;
}

/// Opens the message with the root `Logs` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status log_logs_live_open(const volatile void *bytes, size_t size, log_logs_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, LOG_LOGS_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

KARMEM_HEADER_END

#endif // KARMEM_SCHEMA_LOG_H
