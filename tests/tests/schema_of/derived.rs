//! Structs of Rust's: the schema that they print, and what the compiler makes of it. A case is a module with its schema beside it.

mod clashes;
mod game;
mod names;
mod types;

use karmem::Structure;
use karmem::schema_of;

use crate::agreement::{agrees, compiled, lies_alike};

/// Looks at what `T` prints, which is `expected`.
fn prints<T: Structure>(expected: &str) {
    let text = schema_of::<T>();
    assert_eq!(text, expected, "\n{text}");
    agrees(&compiled(&text), &[T::SCHEMA]);
}

/// The same, for a `T` in which Rust has names that a schema can't have.
fn prints_with_other_names<T: Structure>(expected: &str) {
    let text = schema_of::<T>();
    assert_eq!(text, expected, "\n{text}");
    lies_alike(&compiled(&text), &[T::SCHEMA]);
}
