//! The parser of KarmemIDL: schema text in, syntax tree and diagnostics out.
//!
//! It knows text only. What a name refers to, how large a struct is, and which
//! languages exist is for the layers above it.

pub mod ast;
pub mod diagnostic;
pub mod span;

pub use ast::Schema;
pub use diagnostic::{Diagnostic, Label, Severity};
pub use span::{FileId, LineIndex, Position, Span};
