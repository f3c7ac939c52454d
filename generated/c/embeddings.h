// Made from embeddings.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate --lang c embeddings.km

/// An index of text embeddings: a host maps the file, and guests search it without loading it.
///
/// The vectors of all documents are one slice of numbers, so a search is one loop over memory. What belongs to
/// the same document has the same place in each of `Ids`, `Norms` and `Documents`.
#ifndef KARMEM_SCHEMA_EMBEDDINGS_H
#define KARMEM_SCHEMA_EMBEDDINGS_H

#include "karmem.h"

KARMEM_HEADER_BEGIN

/// Tells this schema from others: 64 bits over everything that decides where bytes lie.
#define EMBEDDINGS_FINGERPRINT UINT64_C(17649779510818445954)

// Enums

/// How near two vectors are to each other.
typedef uint8_t embeddings_metric;

/// The angle between them: 1 is the same direction, 0 nothing in common.
#define EMBEDDINGS_METRIC_COSINE 0
/// The sum of the products. The larger the nearer.
#define EMBEDDINGS_METRIC_DOT 1
/// The distance between their ends. The smaller the nearer.
#define EMBEDDINGS_METRIC_EUCLIDEAN 2

/// Some of them, side by side; `NULL` where there are none.
typedef struct embeddings_metric_slice { const embeddings_metric *items; uint32_t len; } embeddings_metric_slice;

// Structs and unions

/// A piece of a document, for showing where something was found.
///
/// | offset | size | field   | type     |
/// |-------:|-----:|---------|----------|
/// |      0 |    8 | `Start` | `uint64` |
/// |      8 |    4 | `Size`  | `uint32` |
/// |     12 |    1 | `Level` | `uint8`  |
/// |     13 |    3 |         | padding  |
typedef struct embeddings_section {
    /// The first byte of the text that it covers.
    KARMEM_ALIGNAS(8) uint64_t start;
    /// How many bytes it covers.
    uint32_t size;
    /// How deep it is nested: 1 for chapters.
    uint8_t level;
    uint8_t pad0_[3];
} embeddings_section;

KARMEM_ASSERT(sizeof(embeddings_section) == 16, "embeddings_section has 16 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(embeddings_section) == 8, "embeddings_section is aligned to 8 bytes");
KARMEM_ASSERT(offsetof(embeddings_section, start) == 0, "embeddings_section.start lies at byte 0");
KARMEM_ASSERT(offsetof(embeddings_section, size) == 8, "embeddings_section.size lies at byte 8");
KARMEM_ASSERT(offsetof(embeddings_section, level) == 12, "embeddings_section.level lies at byte 12");

/// Some of them, side by side; `NULL` where there are none.
typedef struct embeddings_section_slice { const embeddings_section *items; uint32_t len; } embeddings_section_slice;

/// Tells messages with the root `Section` from others.
#define EMBEDDINGS_SECTION_ID UINT64_C(9072368660447437587)

/// What there is to show about a document.
///
/// | offset | size | field      | type          |
/// |-------:|-----:|------------|---------------|
/// |      0 |    8 |            | header        |
/// |      8 |    8 | `Title`    | `[<1024]char` |
/// |     16 |    8 | `Source`   | `[]char`      |
/// |     24 |    8 | `Language` | `[<35]char`   |
/// |     32 |    8 | `Indexed`  | `int64`       |
/// |     40 |    8 | `Sections` | `[]Section`   |
typedef struct embeddings_document_data_ref { const unsigned char *message; const unsigned char *object; } embeddings_document_data_ref;

/// Tells messages with the root `DocumentData` from others.
#define EMBEDDINGS_DOCUMENT_DATA_ID UINT64_C(6583469376810546491)

/// A document: a reference to what there is to show about it.
///
/// | offset | size | field  | type           |
/// |-------:|-----:|--------|----------------|
/// |      0 |    4 | `Data` | `DocumentData` |
/// |      4 |    4 |        | padding        |
typedef struct embeddings_document_ref { const unsigned char *message; const unsigned char *object; } embeddings_document_ref;

/// Tells messages with the root `Document` from others.
#define EMBEDDINGS_DOCUMENT_ID UINT64_C(16638933293866130369)

/// The whole index, the root of a message.
///
/// | offset | size | field        | type         |
/// |-------:|-----:|--------------|--------------|
/// |      0 |    8 |              | header       |
/// |      8 |    8 | `Model`      | `[<256]char` |
/// |     16 |    4 | `Dimensions` | `uint32`     |
/// |     20 |    1 | `Metric`     | `Metric`     |
/// |     21 |    3 |              | padding      |
/// |     24 |    8 | `Ids`        | `[]uint64`   |
/// |     32 |    8 | `Vectors`    | `[]float32`  |
/// |     40 |    8 | `Norms`      | `[]float32`  |
/// |     48 |    8 | `Documents`  | `[]Document` |
typedef struct embeddings_index_ref { const unsigned char *message; const unsigned char *object; } embeddings_index_ref;

/// Tells messages with the root `Index` from others.
#define EMBEDDINGS_INDEX_ID UINT64_C(4469006871381178258)

/// What to look for, the root of a message to a guest.
///
/// | offset | size | field     | type        |
/// |-------:|-----:|-----------|-------------|
/// |      0 |    8 |           | header      |
/// |      8 |    8 | `Vector`  | `[]float32` |
/// |     16 |    4 | `Limit`   | `uint32`    |
/// |     20 |    4 |           | padding     |
/// |     24 |    8 | `Exclude` | `[]uint64`  |
typedef struct embeddings_query_ref { const unsigned char *message; const unsigned char *object; } embeddings_query_ref;

/// Tells messages with the root `Query` from others.
#define EMBEDDINGS_QUERY_ID UINT64_C(10146768979439885922)

/// A document that was found.
///
/// | offset | size | field   | type      |
/// |-------:|-----:|---------|-----------|
/// |      0 |    8 | `Id`    | `uint64`  |
/// |      8 |    4 | `Place` | `uint32`  |
/// |     12 |    4 | `Score` | `float32` |
typedef struct embeddings_match {
    /// Its identifier.
    KARMEM_ALIGNAS(8) uint64_t id;
    /// Its place in the index.
    uint32_t place;
    /// How near it is, by the metric of the index.
    float score;
} embeddings_match;

KARMEM_ASSERT(sizeof(embeddings_match) == 16, "embeddings_match has 16 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(embeddings_match) == 8, "embeddings_match is aligned to 8 bytes");
KARMEM_ASSERT(offsetof(embeddings_match, id) == 0, "embeddings_match.id lies at byte 0");
KARMEM_ASSERT(offsetof(embeddings_match, place) == 8, "embeddings_match.place lies at byte 8");
KARMEM_ASSERT(offsetof(embeddings_match, score) == 12, "embeddings_match.score lies at byte 12");

/// Some of them, side by side; `NULL` where there are none.
typedef struct embeddings_match_slice { const embeddings_match *items; uint32_t len; } embeddings_match_slice;

/// Tells messages with the root `Match` from others.
#define EMBEDDINGS_MATCH_ID UINT64_C(6256224707653009133)

/// What was found, the root of a message from a guest.
///
/// | offset | size | field     | type           |
/// |-------:|-----:|-----------|----------------|
/// |      0 |    8 |           | header         |
/// |      8 |    8 | `Matches` | `[<1000]Match` |
typedef struct embeddings_matches_ref { const unsigned char *message; const unsigned char *object; } embeddings_matches_ref;

/// Tells messages with the root `Matches` from others.
#define EMBEDDINGS_MATCHES_ID UINT64_C(4242159910050193633)

// Reading

/// `Title`: `[<1024]char`.
/// Its title.
static inline karmem_text embeddings_document_data_title(embeddings_document_data_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 8, 8));
}

/// `Source`: `[]char`.
/// Where it comes from, as a URL.
static inline karmem_text embeddings_document_data_source(embeddings_document_data_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 16, 8));
}

/// `Language`: `[<35]char`.
/// Language of its text as a BCP 47 tag, such as `en` or `pt-BR`.
static inline karmem_text embeddings_document_data_language(embeddings_document_data_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 24, 8));
}

/// `Indexed`: `int64`.
/// When it was indexed, in milliseconds since 1970 in UTC.
static inline int64_t embeddings_document_data_indexed(embeddings_document_data_ref self)
{
    return karmem_read_i64_(karmem_table_field_(self.object, 32, 8), 0);
}

/// `Sections`: `[]Section`.
/// Sections in the order of the text.
static inline embeddings_section_slice embeddings_document_data_sections(embeddings_document_data_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 40, 8);
    const embeddings_section_slice slice = {(const embeddings_section *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Data`: `DocumentData`.
static inline embeddings_document_data_ref embeddings_document_data(embeddings_document_ref self)
{
    const embeddings_document_data_ref ref = {self.message, karmem_follow_(self.message, karmem_inline_field_(self.object, 0))};
    return ref;
}

/// `Model`: `[<256]char`.
/// The model that the vectors come from: vectors of different models cannot be compared.
static inline karmem_text embeddings_index_model(embeddings_index_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 8, 8));
}

/// `Dimensions`: `uint32`.
/// Numbers in each vector.
static inline uint32_t embeddings_index_dimensions(embeddings_index_ref self)
{
    return karmem_read_u32_(karmem_table_field_(self.object, 16, 4), 0);
}

/// `Metric`: `Metric`.
/// How the model wants its vectors compared.
static inline embeddings_metric embeddings_index_metric(embeddings_index_ref self)
{
    return karmem_read_u8_(karmem_table_field_(self.object, 20, 1), 0);
}

/// `Ids`: `[]uint64`.
/// Identifiers of the documents, ascending.
static inline karmem_u64_slice embeddings_index_ids(embeddings_index_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 24, 8);
    const karmem_u64_slice slice = {(const uint64_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Vectors`: `[]float32`.
/// The vectors behind each other: the one of document `i` starts at `i * Dimensions`.
static inline karmem_f32_slice embeddings_index_vectors(embeddings_index_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 32, 8);
    const karmem_f32_slice slice = {(const float *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Norms`: `[]float32`.
/// The length of each vector.
static inline karmem_f32_slice embeddings_index_norms(embeddings_index_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 40, 8);
    const karmem_f32_slice slice = {(const float *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// The number of elements of `Documents`.
static inline uint32_t embeddings_index_documents_len(embeddings_index_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 48, 8));
}

/// An element of `Documents`: `[]Document`.
/// What there is to show about each document.
static inline embeddings_document_ref embeddings_index_documents_at(embeddings_index_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 48, 8);
    place = karmem_slice_element_(self.message, place, 8, index);
    const embeddings_document_ref ref = {self.message, place};
    return ref;
}

/// `Vector`: `[]float32`.
/// As many numbers as the index has dimensions.
static inline karmem_f32_slice embeddings_query_vector(embeddings_query_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 8, 8);
    const karmem_f32_slice slice = {(const float *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Limit`: `uint32`.
/// How many documents to find at most.
static inline uint32_t embeddings_query_limit(embeddings_query_ref self)
{
    return karmem_read_u32_(karmem_table_field_(self.object, 16, 4), 0);
}

/// `Exclude`: `[]uint64`.
/// Identifiers of documents that are not wanted, ascending.
static inline karmem_u64_slice embeddings_query_exclude(embeddings_query_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 24, 8);
    const karmem_u64_slice slice = {(const uint64_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Matches`: `[<1000]Match`.
/// The nearest one first.
static inline embeddings_match_slice embeddings_matches_matches(embeddings_matches_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 8, 8);
    const embeddings_match_slice slice = {(const embeddings_match *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

// Opening messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too

static inline bool embeddings_document_data_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool embeddings_document_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool embeddings_index_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool embeddings_query_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool embeddings_matches_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);

static inline bool embeddings_document_data_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 48, 48, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 8, 1024)) {
        return karmem_fail_in_(verifier, "DocumentData.Title");
    }
    if (!karmem_has_field_(object, 16, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 16, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "DocumentData.Source");
    }
    if (!karmem_has_field_(object, 24, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 24, 35)) {
        return karmem_fail_in_(verifier, "DocumentData.Language");
    }
    if (!karmem_has_field_(object, 40, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 40, 16, 8, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "DocumentData.Sections");
    }
    return true;
}

static inline bool embeddings_document_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (karmem_is_set_(object) && !embeddings_document_data_verify_(verifier, karmem_load_u32_(object), depth)) {
        return karmem_fail_in_(verifier, "Document.Data");
    }
    return true;
}

static inline bool embeddings_index_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 56, 56, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 8, 256)) {
        return karmem_fail_in_(verifier, "Index.Model");
    }
    if (!karmem_has_field_(object, 24, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 24, 8, 8, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Index.Ids");
    }
    if (!karmem_has_field_(object, 32, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 32, 4, 4, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Index.Vectors");
    }
    if (!karmem_has_field_(object, 40, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 40, 4, 4, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Index.Norms");
    }
    if (!karmem_has_field_(object, 48, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 48, 8, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Index.Documents");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 8) {
            if (!embeddings_document_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "Index.Documents");
            }
        }
    }
    return true;
}

static inline bool embeddings_query_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 32, 32, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 8, 4, 4, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Query.Vector");
    }
    if (!karmem_has_field_(object, 24, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 24, 8, 8, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Query.Exclude");
    }
    return true;
}

static inline bool embeddings_matches_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 16, 16, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 8, 16, 8, 1000)) {
        return karmem_fail_in_(verifier, "Matches.Matches");
    }
    return true;
}

/// Verifies and opens the message with the root `Section` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status embeddings_section_open(
    const void *bytes, size_t size, const karmem_options *options, const embeddings_section **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, EMBEDDINGS_SECTION_ID)
        && karmem_verify_object_(&verifier, verifier.root, 16, 8) != NULL;
    *root = is_valid ? (const embeddings_section *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `DocumentData` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status embeddings_document_data_open(
    const void *bytes, size_t size, const karmem_options *options, embeddings_document_data_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, EMBEDDINGS_DOCUMENT_DATA_ID)
        && embeddings_document_data_verify_(&verifier, verifier.root, verifier.max_depth);
    const embeddings_document_data_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Document` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status embeddings_document_open(
    const void *bytes, size_t size, const karmem_options *options, embeddings_document_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, EMBEDDINGS_DOCUMENT_ID)
        && karmem_verify_object_(&verifier, verifier.root, 8, 8) != NULL
        && embeddings_document_verify_(&verifier, verifier.message + verifier.root, verifier.max_depth);
    const embeddings_document_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Index` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status embeddings_index_open(
    const void *bytes, size_t size, const karmem_options *options, embeddings_index_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, EMBEDDINGS_INDEX_ID)
        && embeddings_index_verify_(&verifier, verifier.root, verifier.max_depth);
    const embeddings_index_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Query` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status embeddings_query_open(
    const void *bytes, size_t size, const karmem_options *options, embeddings_query_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, EMBEDDINGS_QUERY_ID)
        && embeddings_query_verify_(&verifier, verifier.root, verifier.max_depth);
    const embeddings_query_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Match` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status embeddings_match_open(
    const void *bytes, size_t size, const karmem_options *options, const embeddings_match **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, EMBEDDINGS_MATCH_ID)
        && karmem_verify_object_(&verifier, verifier.root, 16, 8) != NULL;
    *root = is_valid ? (const embeddings_match *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Matches` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status embeddings_matches_open(
    const void *bytes, size_t size, const karmem_options *options, embeddings_matches_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, EMBEDDINGS_MATCHES_ID)
        && embeddings_matches_verify_(&verifier, verifier.root, verifier.max_depth);
    const embeddings_matches_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

// Copying structs into messages, but for their padding

/// Stores the fields of `len` structs `Section` at `place`. Padding stays as it is there.
static inline void embeddings_section_store_(void *place, const void *values, uint32_t len)
{
    unsigned char *to = (unsigned char *)place;
    const unsigned char *from = (const unsigned char *)values;
    for (uint32_t i = 0; to != NULL && i < len; i++, to += 16, from += 16) {
        karmem_copy_(to + 0, from + 0, 13);
    }
}

/// The same, for all structs that are in the range. False where it is absent.
static inline bool embeddings_section_store_live_(karmem_live_ place, const void *values)
{
    const unsigned char *from = (const unsigned char *)values;
    const bool is_there = karmem_live_is_there_(place);
    for (; karmem_live_is_there_(place); place.at += 16, from += 16) {
        karmem_live_copy_in_(karmem_live_part_(place, 0, 13), from + 0);
    }
    return is_there;
}

// Building

/// A `DocumentData` that is being built.
typedef struct embeddings_document_data_builder { karmem_message_builder *message; unsigned char *object; } embeddings_document_data_builder;

/// A `Document` that is being built.
typedef struct embeddings_document_builder { karmem_message_builder *message; unsigned char *object; } embeddings_document_builder;

/// A `Index` that is being built.
typedef struct embeddings_index_builder { karmem_message_builder *message; unsigned char *object; } embeddings_index_builder;

/// A `Query` that is being built.
typedef struct embeddings_query_builder { karmem_message_builder *message; unsigned char *object; } embeddings_query_builder;

/// A `Matches` that is being built.
typedef struct embeddings_matches_builder { karmem_message_builder *message; unsigned char *object; } embeddings_matches_builder;

static inline embeddings_document_data_builder embeddings_document_data_place_(karmem_message_builder *message)
{
    const embeddings_document_data_builder self = {message, karmem_place_table_(message, 48, 8, 48)};
    return self;
}

static inline embeddings_document_builder embeddings_document_place_(karmem_message_builder *message)
{
    const embeddings_document_builder self = {message, karmem_place_(message, 8, 8)};
    return self;
}

static inline embeddings_index_builder embeddings_index_place_(karmem_message_builder *message)
{
    const embeddings_index_builder self = {message, karmem_place_table_(message, 56, 8, 56)};
    return self;
}

static inline embeddings_query_builder embeddings_query_place_(karmem_message_builder *message)
{
    const embeddings_query_builder self = {message, karmem_place_table_(message, 32, 8, 32)};
    return self;
}

static inline embeddings_matches_builder embeddings_matches_place_(karmem_message_builder *message)
{
    const embeddings_matches_builder self = {message, karmem_place_table_(message, 16, 8, 16)};
    return self;
}

/// Sets `Title`: `[<1024]char`. False where it can't be.
static inline bool embeddings_document_data_set_title(embeddings_document_data_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 8), text, 1024, false);
}

/// Sets `Source`: `[]char`. False where it can't be.
static inline bool embeddings_document_data_set_source(embeddings_document_data_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 16), text, UINT32_MAX, false);
}

/// Sets `Language`: `[<35]char`. False where it can't be.
static inline bool embeddings_document_data_set_language(embeddings_document_data_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 24), text, 35, false);
}

/// Sets `Indexed`: `int64`.
static inline void embeddings_document_data_set_indexed(embeddings_document_data_builder self, int64_t value)
{
    karmem_set_i64_(karmem_slot_(self.object, 32), value);
}

/// Sets `Sections`: `[]Section`. False where it can't be.
static inline bool embeddings_document_data_set_sections(embeddings_document_data_builder self, const embeddings_section *items, uint32_t len)
{
    void *copies = karmem_init_slice_(self.message, karmem_slot_(self.object, 40), len, 16, 8, UINT32_MAX, false);
    embeddings_section_store_(copies, items, len);
    return copies != NULL;
}

/// Room for `len` elements in `Sections`, to be written: zeros. `NULL` where there is none, or not for so many.
/// Write a field at a time, or copies of what began as `KARMEM_ZERO`: padding that is written here comes into the message.
static inline embeddings_section *embeddings_document_data_init_sections(embeddings_document_data_builder self, uint32_t len)
{
    return (embeddings_section *)karmem_init_slice_(self.message, karmem_slot_(self.object, 40), len, 16, 8, UINT32_MAX, false);
}

/// Places `Data`, to be built.
static inline embeddings_document_data_builder embeddings_document_init_data(embeddings_document_builder self)
{
    const embeddings_document_data_builder builder = embeddings_document_data_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 0), builder.object);
    return builder;
}

/// Sets `Model`: `[<256]char`. False where it can't be.
static inline bool embeddings_index_set_model(embeddings_index_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 8), text, 256, false);
}

/// Sets `Dimensions`: `uint32`.
static inline void embeddings_index_set_dimensions(embeddings_index_builder self, uint32_t value)
{
    karmem_set_u32_(karmem_slot_(self.object, 16), value);
}

/// Sets `Metric`: `Metric`.
static inline void embeddings_index_set_metric(embeddings_index_builder self, embeddings_metric value)
{
    karmem_set_u8_(karmem_slot_(self.object, 20), value);
}

/// Sets `Ids`: `[]uint64`. False where it can't be.
static inline bool embeddings_index_set_ids(embeddings_index_builder self, const uint64_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 24), items, len, 8, 8, UINT32_MAX, false);
}

/// Room for `len` elements in `Ids`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint64_t *embeddings_index_init_ids(embeddings_index_builder self, uint32_t len)
{
    return (uint64_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 24), len, 8, 8, UINT32_MAX, false);
}

/// Sets `Vectors`: `[]float32`. False where it can't be.
static inline bool embeddings_index_set_vectors(embeddings_index_builder self, const float *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 32), items, len, 4, 4, UINT32_MAX, false);
}

/// Room for `len` elements in `Vectors`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline float *embeddings_index_init_vectors(embeddings_index_builder self, uint32_t len)
{
    return (float *)karmem_init_slice_(self.message, karmem_slot_(self.object, 32), len, 4, 4, UINT32_MAX, false);
}

/// Sets `Norms`: `[]float32`. False where it can't be.
static inline bool embeddings_index_set_norms(embeddings_index_builder self, const float *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 40), items, len, 4, 4, UINT32_MAX, false);
}

/// Room for `len` elements in `Norms`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline float *embeddings_index_init_norms(embeddings_index_builder self, uint32_t len)
{
    return (float *)karmem_init_slice_(self.message, karmem_slot_(self.object, 40), len, 4, 4, UINT32_MAX, false);
}

/// Makes room for `len` elements in `Documents`. False where there is none, or not for so many.
static inline bool embeddings_index_init_documents(embeddings_index_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 48), len, 8, 8, UINT32_MAX, false) != NULL;
}

/// an element of `Documents`, to be built in its place.
static inline embeddings_document_builder embeddings_index_init_documents_at(embeddings_index_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 48);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    const embeddings_document_builder builder = {self.message, place};
    return builder;
}

/// Sets `Vector`: `[]float32`. False where it can't be.
static inline bool embeddings_query_set_vector(embeddings_query_builder self, const float *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 8), items, len, 4, 4, UINT32_MAX, false);
}

/// Room for `len` elements in `Vector`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline float *embeddings_query_init_vector(embeddings_query_builder self, uint32_t len)
{
    return (float *)karmem_init_slice_(self.message, karmem_slot_(self.object, 8), len, 4, 4, UINT32_MAX, false);
}

/// Sets `Limit`: `uint32`.
static inline void embeddings_query_set_limit(embeddings_query_builder self, uint32_t value)
{
    karmem_set_u32_(karmem_slot_(self.object, 16), value);
}

/// Sets `Exclude`: `[]uint64`. False where it can't be.
static inline bool embeddings_query_set_exclude(embeddings_query_builder self, const uint64_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 24), items, len, 8, 8, UINT32_MAX, false);
}

/// Room for `len` elements in `Exclude`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint64_t *embeddings_query_init_exclude(embeddings_query_builder self, uint32_t len)
{
    return (uint64_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 24), len, 8, 8, UINT32_MAX, false);
}

/// Sets `Matches`: `[<1000]Match`. False where it can't be.
static inline bool embeddings_matches_set_matches(embeddings_matches_builder self, const embeddings_match *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 8), items, len, 16, 8, 1000, false);
}

/// Room for `len` elements in `Matches`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline embeddings_match *embeddings_matches_init_matches(embeddings_matches_builder self, uint32_t len)
{
    return (embeddings_match *)karmem_init_slice_(self.message, karmem_slot_(self.object, 8), len, 16, 8, 1000, false);
}

/// Places a `DocumentData`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool embeddings_document_data_begin(karmem_message_builder *message, embeddings_document_data_builder *root)
{
    *root = embeddings_document_data_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t embeddings_document_data_finish(karmem_message_builder *message, embeddings_document_data_builder root)
{
    return karmem_finish_(message, root.message, root.object, EMBEDDINGS_DOCUMENT_DATA_ID, EMBEDDINGS_FINGERPRINT);
}

/// Places a `Document`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool embeddings_document_begin(karmem_message_builder *message, embeddings_document_builder *root)
{
    *root = embeddings_document_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t embeddings_document_finish(karmem_message_builder *message, embeddings_document_builder root)
{
    return karmem_finish_(message, root.message, root.object, EMBEDDINGS_DOCUMENT_ID, EMBEDDINGS_FINGERPRINT);
}

/// Places a `Index`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool embeddings_index_begin(karmem_message_builder *message, embeddings_index_builder *root)
{
    *root = embeddings_index_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t embeddings_index_finish(karmem_message_builder *message, embeddings_index_builder root)
{
    return karmem_finish_(message, root.message, root.object, EMBEDDINGS_INDEX_ID, EMBEDDINGS_FINGERPRINT);
}

/// Places a `Query`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool embeddings_query_begin(karmem_message_builder *message, embeddings_query_builder *root)
{
    *root = embeddings_query_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t embeddings_query_finish(karmem_message_builder *message, embeddings_query_builder root)
{
    return karmem_finish_(message, root.message, root.object, EMBEDDINGS_QUERY_ID, EMBEDDINGS_FINGERPRINT);
}

/// Places a `Matches`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool embeddings_matches_begin(karmem_message_builder *message, embeddings_matches_builder *root)
{
    *root = embeddings_matches_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t embeddings_matches_finish(karmem_message_builder *message, embeddings_matches_builder root)
{
    return karmem_finish_(message, root.message, root.object, EMBEDDINGS_MATCHES_ID, EMBEDDINGS_FINGERPRINT);
}

// What others write at the same time

/// A `DocumentData` that others may write at any time.
typedef struct embeddings_document_data_live { karmem_live_ object; } embeddings_document_data_live;

/// A `Document` that others may write at any time.
typedef struct embeddings_document_live { karmem_live_ object; } embeddings_document_live;

/// A `Index` that others may write at any time.
typedef struct embeddings_index_live { karmem_live_ object; } embeddings_index_live;

/// A `Query` that others may write at any time.
typedef struct embeddings_query_live { karmem_live_ object; } embeddings_query_live;

/// A `Matches` that others may write at any time.
typedef struct embeddings_matches_live { karmem_live_ object; } embeddings_matches_live;

/// Copies `Title` out, if there is room for its `len` bytes: `[<1024]char`. The copy is UTF-8.
static inline karmem_status embeddings_document_data_live_title(embeddings_document_data_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 8, 8, 8), 1024, text, capacity, len);
}

/// Copies `Source` out, if there is room for its `len` bytes: `[]char`. The copy is UTF-8.
static inline karmem_status embeddings_document_data_live_source(embeddings_document_data_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 16, 8, 8), UINT32_MAX, text, capacity, len);
}

/// Copies `Language` out, if there is room for its `len` bytes: `[<35]char`. The copy is UTF-8.
static inline karmem_status embeddings_document_data_live_language(embeddings_document_data_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 24, 8, 8), 35, text, capacity, len);
}

/// Loads `Indexed`: `int64`.
static inline int64_t embeddings_document_data_live_indexed(embeddings_document_data_live self)
{
    return karmem_live_read_i64_(karmem_live_field_(self.object, 32, 8, 8), 0);
}

/// Sets `Indexed`: `int64`. False where it can't be.
static inline bool embeddings_document_data_live_set_indexed(embeddings_document_data_live self, int64_t value)
{
    return karmem_live_set_i64_(karmem_live_field_(self.object, 32, 8, 8), value);
}

/// The number of elements of `Sections` at this moment. False where they can't be reached.
static inline bool embeddings_document_data_live_sections_len(embeddings_document_data_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 40, 8, 8), 16, 8, UINT32_MAX, len);
}

/// Copies the elements of `Sections` out, if there is room for `len` of them.
static inline karmem_status embeddings_document_data_live_sections_copy(embeddings_document_data_live self, embeddings_section *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 40, 8, 8), 16, 8, UINT32_MAX, items, capacity, len);
}

/// Sets `Sections`, if it has `len` elements as well: `[]Section`. False where it can't be.
static inline bool embeddings_document_data_live_set_sections(embeddings_document_data_live self, const embeddings_section *items, uint32_t len)
{
    karmem_live_ copies;
    return karmem_live_begin_slice_(karmem_live_field_(self.object, 40, 8, 8), len, 16, 8, UINT32_MAX, &copies) && (len == 0 || embeddings_section_store_live_(copies, items));
}

/// Copies an element of `Sections` out: `[]Section`. False where it is absent; `value` is zero then.
static inline bool embeddings_document_data_live_sections_at(embeddings_document_data_live self, uint32_t index, embeddings_section *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 40, 8, 8);
    place = karmem_live_slice_element_(place, 16, 8, UINT32_MAX, index);
    return karmem_live_get_bytes_(place, value, 16);
}

/// Sets an element of `Sections`: `[]Section`. False where it can't be.
static inline bool embeddings_document_data_live_set_sections_at(embeddings_document_data_live self, uint32_t index, const embeddings_section *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 40, 8, 8);
    place = karmem_live_slice_element_(place, 16, 8, UINT32_MAX, index);
    return embeddings_section_store_live_(place, value);
}

/// Leads to `Data`: `DocumentData`. Absent where it can't be reached.
static inline embeddings_document_data_live embeddings_document_live_data(embeddings_document_live self)
{
    const embeddings_document_data_live live = {karmem_live_follow_(karmem_live_field_(self.object, 0, 4, 4), 8)};
    return live;
}

/// Copies `Model` out, if there is room for its `len` bytes: `[<256]char`. The copy is UTF-8.
static inline karmem_status embeddings_index_live_model(embeddings_index_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 8, 8, 8), 256, text, capacity, len);
}

/// Loads `Dimensions`: `uint32`.
static inline uint32_t embeddings_index_live_dimensions(embeddings_index_live self)
{
    return karmem_live_read_u32_(karmem_live_field_(self.object, 16, 4, 4), 0);
}

/// Sets `Dimensions`: `uint32`. False where it can't be.
static inline bool embeddings_index_live_set_dimensions(embeddings_index_live self, uint32_t value)
{
    return karmem_live_set_u32_(karmem_live_field_(self.object, 16, 4, 4), value);
}

/// Loads `Metric`: `Metric`.
static inline embeddings_metric embeddings_index_live_metric(embeddings_index_live self)
{
    return karmem_live_read_u8_(karmem_live_field_(self.object, 20, 1, 1), 0);
}

/// Sets `Metric`: `Metric`. False where it can't be.
static inline bool embeddings_index_live_set_metric(embeddings_index_live self, embeddings_metric value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 20, 1, 1), value);
}

/// The number of elements of `Ids` at this moment. False where they can't be reached.
static inline bool embeddings_index_live_ids_len(embeddings_index_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 24, 8, 8), 8, 8, UINT32_MAX, len);
}

/// Copies the elements of `Ids` out, if there is room for `len` of them.
static inline karmem_status embeddings_index_live_ids_copy(embeddings_index_live self, uint64_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 24, 8, 8), 8, 8, UINT32_MAX, items, capacity, len);
}

/// Sets `Ids`, if it has `len` elements as well: `[]uint64`. False where it can't be.
static inline bool embeddings_index_live_set_ids(embeddings_index_live self, const uint64_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 24, 8, 8), items, len, 8, 8, UINT32_MAX);
}

/// Loads an element of `Ids`: `[]uint64`.
static inline uint64_t embeddings_index_live_ids_at(embeddings_index_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 24, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_read_u64_(place, 0);
}

/// Sets an element of `Ids`: `[]uint64`. False where it can't be.
static inline bool embeddings_index_live_set_ids_at(embeddings_index_live self, uint32_t index, uint64_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 24, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_set_u64_(place, value);
}

/// The number of elements of `Vectors` at this moment. False where they can't be reached.
static inline bool embeddings_index_live_vectors_len(embeddings_index_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 32, 8, 8), 4, 4, UINT32_MAX, len);
}

/// Copies the elements of `Vectors` out, if there is room for `len` of them.
static inline karmem_status embeddings_index_live_vectors_copy(embeddings_index_live self, float *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 32, 8, 8), 4, 4, UINT32_MAX, items, capacity, len);
}

/// Sets `Vectors`, if it has `len` elements as well: `[]float32`. False where it can't be.
static inline bool embeddings_index_live_set_vectors(embeddings_index_live self, const float *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 32, 8, 8), items, len, 4, 4, UINT32_MAX);
}

/// Loads an element of `Vectors`: `[]float32`.
static inline float embeddings_index_live_vectors_at(embeddings_index_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 32, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    return karmem_live_read_f32_(place, 0.0f);
}

/// Sets an element of `Vectors`: `[]float32`. False where it can't be.
static inline bool embeddings_index_live_set_vectors_at(embeddings_index_live self, uint32_t index, float value)
{
    karmem_live_ place = karmem_live_field_(self.object, 32, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    return karmem_live_set_f32_(place, value);
}

/// The number of elements of `Norms` at this moment. False where they can't be reached.
static inline bool embeddings_index_live_norms_len(embeddings_index_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 40, 8, 8), 4, 4, UINT32_MAX, len);
}

/// Copies the elements of `Norms` out, if there is room for `len` of them.
static inline karmem_status embeddings_index_live_norms_copy(embeddings_index_live self, float *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 40, 8, 8), 4, 4, UINT32_MAX, items, capacity, len);
}

/// Sets `Norms`, if it has `len` elements as well: `[]float32`. False where it can't be.
static inline bool embeddings_index_live_set_norms(embeddings_index_live self, const float *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 40, 8, 8), items, len, 4, 4, UINT32_MAX);
}

/// Loads an element of `Norms`: `[]float32`.
static inline float embeddings_index_live_norms_at(embeddings_index_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 40, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    return karmem_live_read_f32_(place, 0.0f);
}

/// Sets an element of `Norms`: `[]float32`. False where it can't be.
static inline bool embeddings_index_live_set_norms_at(embeddings_index_live self, uint32_t index, float value)
{
    karmem_live_ place = karmem_live_field_(self.object, 40, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    return karmem_live_set_f32_(place, value);
}

/// The number of elements of `Documents` at this moment. False where they can't be reached.
static inline bool embeddings_index_live_documents_len(embeddings_index_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 48, 8, 8), 8, 8, UINT32_MAX, len);
}

/// Leads to an element of `Documents`: `[]Document`. Absent where it can't be reached.
static inline embeddings_document_live embeddings_index_live_documents_at(embeddings_index_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 48, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    const embeddings_document_live live = {place};
    return live;
}

/// The number of elements of `Vector` at this moment. False where they can't be reached.
static inline bool embeddings_query_live_vector_len(embeddings_query_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 8, 8, 8), 4, 4, UINT32_MAX, len);
}

/// Copies the elements of `Vector` out, if there is room for `len` of them.
static inline karmem_status embeddings_query_live_vector_copy(embeddings_query_live self, float *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 8, 8, 8), 4, 4, UINT32_MAX, items, capacity, len);
}

/// Sets `Vector`, if it has `len` elements as well: `[]float32`. False where it can't be.
static inline bool embeddings_query_live_set_vector(embeddings_query_live self, const float *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 8, 8, 8), items, len, 4, 4, UINT32_MAX);
}

/// Loads an element of `Vector`: `[]float32`.
static inline float embeddings_query_live_vector_at(embeddings_query_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    return karmem_live_read_f32_(place, 0.0f);
}

/// Sets an element of `Vector`: `[]float32`. False where it can't be.
static inline bool embeddings_query_live_set_vector_at(embeddings_query_live self, uint32_t index, float value)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    return karmem_live_set_f32_(place, value);
}

/// Loads `Limit`: `uint32`.
static inline uint32_t embeddings_query_live_limit(embeddings_query_live self)
{
    return karmem_live_read_u32_(karmem_live_field_(self.object, 16, 4, 4), 0);
}

/// Sets `Limit`: `uint32`. False where it can't be.
static inline bool embeddings_query_live_set_limit(embeddings_query_live self, uint32_t value)
{
    return karmem_live_set_u32_(karmem_live_field_(self.object, 16, 4, 4), value);
}

/// The number of elements of `Exclude` at this moment. False where they can't be reached.
static inline bool embeddings_query_live_exclude_len(embeddings_query_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 24, 8, 8), 8, 8, UINT32_MAX, len);
}

/// Copies the elements of `Exclude` out, if there is room for `len` of them.
static inline karmem_status embeddings_query_live_exclude_copy(embeddings_query_live self, uint64_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 24, 8, 8), 8, 8, UINT32_MAX, items, capacity, len);
}

/// Sets `Exclude`, if it has `len` elements as well: `[]uint64`. False where it can't be.
static inline bool embeddings_query_live_set_exclude(embeddings_query_live self, const uint64_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 24, 8, 8), items, len, 8, 8, UINT32_MAX);
}

/// Loads an element of `Exclude`: `[]uint64`.
static inline uint64_t embeddings_query_live_exclude_at(embeddings_query_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 24, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_read_u64_(place, 0);
}

/// Sets an element of `Exclude`: `[]uint64`. False where it can't be.
static inline bool embeddings_query_live_set_exclude_at(embeddings_query_live self, uint32_t index, uint64_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 24, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_set_u64_(place, value);
}

/// The number of elements of `Matches` at this moment. False where they can't be reached.
static inline bool embeddings_matches_live_matches_len(embeddings_matches_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 8, 8, 8), 16, 8, 1000, len);
}

/// Copies the elements of `Matches` out, if there is room for `len` of them.
static inline karmem_status embeddings_matches_live_matches_copy(embeddings_matches_live self, embeddings_match *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 8, 8, 8), 16, 8, 1000, items, capacity, len);
}

/// Sets `Matches`, if it has `len` elements as well: `[<1000]Match`. False where it can't be.
static inline bool embeddings_matches_live_set_matches(embeddings_matches_live self, const embeddings_match *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 8, 8, 8), items, len, 16, 8, 1000);
}

/// Copies an element of `Matches` out: `[<1000]Match`. False where it is absent; `value` is zero then.
static inline bool embeddings_matches_live_matches_at(embeddings_matches_live self, uint32_t index, embeddings_match *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 8, 8);
    place = karmem_live_slice_element_(place, 16, 8, 1000, index);
    return karmem_live_get_bytes_(place, value, 16);
}

/// Sets an element of `Matches`: `[<1000]Match`. False where it can't be.
static inline bool embeddings_matches_live_set_matches_at(embeddings_matches_live self, uint32_t index, const embeddings_match *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 8, 8);
    place = karmem_live_slice_element_(place, 16, 8, 1000, index);
    return karmem_live_set_bytes_(place, value);
}

/// Opens the message with the root `DocumentData` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status embeddings_document_data_live_open(const volatile void *bytes, size_t size, embeddings_document_data_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, EMBEDDINGS_DOCUMENT_DATA_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `Document` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status embeddings_document_live_open(const volatile void *bytes, size_t size, embeddings_document_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, EMBEDDINGS_DOCUMENT_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_bytes_(root->object, offset, 8, 8, &root->object) : status;
}

/// Opens the message with the root `Index` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status embeddings_index_live_open(const volatile void *bytes, size_t size, embeddings_index_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, EMBEDDINGS_INDEX_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `Query` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status embeddings_query_live_open(const volatile void *bytes, size_t size, embeddings_query_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, EMBEDDINGS_QUERY_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `Matches` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status embeddings_matches_live_open(const volatile void *bytes, size_t size, embeddings_matches_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, EMBEDDINGS_MATCHES_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

KARMEM_HEADER_END

#endif // KARMEM_SCHEMA_EMBEDDINGS_H
