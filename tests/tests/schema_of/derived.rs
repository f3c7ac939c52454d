//! Structs of Rust's: the schema that they print, and what the compiler makes of it. A case is a module with its schema beside it.

mod game;
mod names;
mod types;

use karmem::Structure;
use karmem::schema_of;

use crate::agreement::{agrees, compiled};

/// Looks at what `T` prints, which is `expected`.
fn prints<T: Structure>(expected: &str) {
    let text = schema_of::<T>();
    assert_eq!(text, expected, "\n{text}");
    agrees(&compiled(&text), &[T::SCHEMA]);
}
