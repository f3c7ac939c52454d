//! Backends: each prints one language from the access plan. They cannot fail and calculate nothing.

mod rust;

pub use crate::language::Language;
use crate::model::{Model, SchemaId};

/// Prints what the schema `id` of `model` declares in `language`.
///
/// # Panics
/// When `id` comes from another model.
#[must_use]
pub fn print(language: Language, model: &Model, id: SchemaId) -> String {
    match language {
        Language::Rust => rust::print(model, id),
    }
}
