//! The parser of KarmemIDL: schema text in, syntax tree and diagnostics out.
//!
//! It knows text only. What a name refers to, how large a struct is, and which
//! languages exist is for the layers above it.

pub mod ast;
mod braces;
pub mod code;
mod collector;
pub mod diagnostic;
mod expect;
mod foreign;
mod format;
mod grammar;
mod lower;
mod parse;
mod recover;
mod scanner;
mod slip;
mod source;
pub mod span;
mod suggest;

pub use ast::Schema;
pub use collector::MAX_ERRORS;
pub use diagnostic::{Diagnostic, Label, Severity};
pub use foreign::native_type;
pub use format::format;
pub use parse::{Parsed, parse};
pub use source::{MAX_FILE_SIZE, decode};
pub use span::{FileId, LineIndex, Position, Span};
