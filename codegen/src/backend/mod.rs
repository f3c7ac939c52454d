//! Backends: each prints one language from the access plan. They cannot fail and calculate nothing.

mod rust;

pub use crate::language::Language;
use crate::model::Model;

/// Prints `model` in `language`. `schema_file_name` is named in the file's head.
#[must_use]
pub fn print(language: Language, model: &Model, schema_file_name: &str) -> String {
    match language {
        Language::Rust => rust::print(model, schema_file_name),
    }
}
