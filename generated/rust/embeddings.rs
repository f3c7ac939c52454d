// Made from embeddings.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate embeddings.km

use karmem::{inline, open_enum, plain, table};

/// An index of text embeddings: a host maps the file, and guests search it without loading it.
///
/// The vectors of all documents are one slice of numbers, so a search is one loop over memory. What belongs to
/// the same document has the same place in each of `Ids`, `Norms` and `Documents`.
#[allow(clippy::unreadable_literal, dead_code)]
pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "embeddings",
    fingerprint: 17649779510818445954,
    structs: &[
        ("Section", 9072368660447437587),
        ("DocumentData", 6583469376810546491),
        ("Document", 16638933293866130369),
        ("Index", 4469006871381178258),
        ("Query", 10146768979439885922),
        ("Match", 6256224707653009133),
        ("Matches", 4242159910050193633),
    ],
};

open_enum! {
    /// How near two vectors are to each other.
    pub struct Metric: u8 {
        /// The angle between them: 1 is the same direction, 0 nothing in common.
        Cosine = 0,
        /// The sum of the products. The larger the nearer.
        Dot = 1,
        /// The distance between their ends. The smaller the nearer.
        Euclidean = 2,
    }
}

/// A piece of a document, for showing where something was found.
///
/// | offset | size | field   | type     |
/// |-------:|-----:|---------|----------|
/// |      0 |    8 | `Start` | `uint64` |
/// |      8 |    4 | `Size`  | `uint32` |
/// |     12 |    1 | `Level` | `uint8`  |
/// |     13 |    3 |         | padding  |
#[repr(C, align(8))]
#[derive(Clone, Copy)]
#[allow(dead_code, missing_docs)]
pub struct Section {
    /// The first byte of the text that it covers.
    pub start: u64,
    /// How many bytes it covers.
    pub size: u32,
    /// How deep it is nested: 1 for chapters.
    pub level: u8,
    _pad0: [u8; 3],
}

impl Section {
    /// The struct with these fields, its padding zero.
    #[allow(dead_code)]
    #[must_use]
    pub const fn new(start: u64, size: u32, level: u8) -> Self {
        Self { start, size, level, _pad0: [0; 3] }
    }
}

plain! {
    Section {
        const ID = 9072368660447437587;

        0 => start: u64;
        8 => size: u32;
        12 => level: u8;
        13 => _pad0: [u8; 3];
    }
}

table! {
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
    pub struct DocumentData: DocumentDataRef, DocumentDataMut, DocumentDataLive, DocumentDataBuilder {
        const ID = 6583469376810546491;
        const END = 48;

        /// Its title.
        8 => title: text <= 1024, set_title;
        /// Where it comes from, as a URL.
        16 => source: text, set_source;
        /// Language of its text as a BCP 47 tag, such as `en` or `pt-BR`.
        24 => language: text <= 35, set_language;
        /// When it was indexed, in milliseconds since 1970 in UTC.
        32 => indexed: value i64, set_indexed;
        /// Sections in the order of the text.
        40 => sections: slice [Section], set_sections, init_sections, sections_mut;
    }
}

inline! {
    /// A document: a reference to what there is to show about it.
    ///
    /// | offset | size | field  | type           |
    /// |-------:|-----:|--------|----------------|
    /// |      0 |    4 | `Data` | `DocumentData` |
    /// |      4 |    4 |        | padding        |
    pub struct Document: DocumentRef, DocumentMut, DocumentLive, DocumentBuilder {
        const ID = 16638933293866130369;
        const END = 4;

        0 => data: table DocumentData, init_data, data_mut;
    }
}

table! {
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
    pub struct Index: IndexRef, IndexMut, IndexLive, IndexBuilder {
        const ID = 4469006871381178258;
        const END = 56;

        /// The model that the vectors come from: vectors of different models cannot be compared.
        8 => model: text <= 256, set_model;
        /// Numbers in each vector.
        16 => dimensions: value u32, set_dimensions;
        /// How the model wants its vectors compared.
        20 => metric: value Metric, set_metric;
        /// Identifiers of the documents, ascending.
        24 => ids: slice [u64], set_ids, init_ids, ids_mut;
        /// The vectors behind each other: the one of document `i` starts at `i * Dimensions`.
        32 => vectors: slice [f32], set_vectors, init_vectors, vectors_mut;
        /// The length of each vector.
        40 => norms: slice [f32], set_norms, init_norms, norms_mut;
        /// What there is to show about each document.
        48 => documents: inline_slice [Document], init_documents, documents_mut;
    }
}

table! {
    /// What to look for, the root of a message to a guest.
    ///
    /// | offset | size | field     | type        |
    /// |-------:|-----:|-----------|-------------|
    /// |      0 |    8 |           | header      |
    /// |      8 |    8 | `Vector`  | `[]float32` |
    /// |     16 |    4 | `Limit`   | `uint32`    |
    /// |     20 |    4 |           | padding     |
    /// |     24 |    8 | `Exclude` | `[]uint64`  |
    pub struct Query: QueryRef, QueryMut, QueryLive, QueryBuilder {
        const ID = 10146768979439885922;
        const END = 32;

        /// As many numbers as the index has dimensions.
        8 => vector: slice [f32], set_vector, init_vector, vector_mut;
        /// How many documents to find at most.
        16 => limit: value u32, set_limit;
        /// Identifiers of documents that are not wanted, ascending.
        24 => exclude: slice [u64], set_exclude, init_exclude, exclude_mut;
    }
}

/// A document that was found.
///
/// | offset | size | field   | type      |
/// |-------:|-----:|---------|-----------|
/// |      0 |    8 | `Id`    | `uint64`  |
/// |      8 |    4 | `Place` | `uint32`  |
/// |     12 |    4 | `Score` | `float32` |
#[repr(C, align(8))]
#[derive(Clone, Copy)]
#[allow(dead_code, missing_docs)]
pub struct Match {
    /// Its identifier.
    pub id: u64,
    /// Its place in the index.
    pub place: u32,
    /// How near it is, by the metric of the index.
    pub score: f32,
}

impl Match {
    /// The struct with these fields, its padding zero.
    #[allow(dead_code)]
    #[must_use]
    pub const fn new(id: u64, place: u32, score: f32) -> Self {
        Self { id, place, score }
    }
}

plain! {
    Match {
        const ID = 6256224707653009133;

        0 => id: u64;
        8 => place: u32;
        12 => score: f32;
    }
}

table! {
    /// What was found, the root of a message from a guest.
    ///
    /// | offset | size | field     | type           |
    /// |-------:|-----:|-----------|----------------|
    /// |      0 |    8 |           | header         |
    /// |      8 |    8 | `Matches` | `[<1000]Match` |
    pub struct Matches: MatchesRef, MatchesMut, MatchesLive, MatchesBuilder {
        const ID = 4242159910050193633;
        const END = 16;

        /// The nearest one first.
        8 => matches: slice [Match] <= 1000, set_matches, init_matches, matches_mut;
    }
}
