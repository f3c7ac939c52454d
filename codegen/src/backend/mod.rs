//! Backends: each prints one language from the access plan.

pub use crate::language::Language;
use crate::model::Model;

/// Prints `model` in `language`. `schema_file_name` is named in the file's head.
#[must_use]
pub fn print(language: Language, model: &Model, schema_file_name: &str) -> String {
    match language {
        Language::Rust => format!("// From {schema_file_name}: package {}.\n", model.package),
    }
}
