//! `#[derive(Karmem)]` will live here: a Rust struct in, the declaration out that `karmemc` prints for the same
//! struct in a schema. It exports nothing yet; until it does, start from a schema.
