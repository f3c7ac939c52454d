//! Backends: each prints one language from the access plan. They cannot fail and calculate nothing.

/// Appends a formatted line. Writing to a string does not fail.
macro_rules! line {
    ($out:expr, $($format:tt)*) => {{
        let _ = writeln!($out, $($format)*);
    }};
}

mod c;
mod docs;
mod rust;

pub use crate::language::Language;
use crate::model::{Model, SchemaId};
use crate::names::c::SUPPORT;

/// Prints what the schema `id` of `model` declares in `language`.
///
/// # Panics
/// When `id` comes from another model.
#[must_use]
pub fn print(language: Language, model: &Model, id: SchemaId) -> String {
    match language {
        Language::Rust => rust::print(model, id),
        Language::C => c::print(model, id),
    }
}

/// The file that all that is printed in `language` needs beside it, and its text; none where that is a library.
#[must_use]
pub const fn support(language: Language) -> Option<(&'static str, &'static str)> {
    match language {
        Language::Rust => None,
        Language::C => Some((SUPPORT, c::SUPPORT)),
    }
}
