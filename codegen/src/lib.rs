//! The compiler of Karmem: schemas in, source files for each language out.
//!
//! ```text
//! bytes -> text -> syntax trees -> names bound -> rules checked -> laid out -> model -> access plan -> printed files
//! \_ load ___ karmem-idl ____/     resolve        check, lint      layout     lower    access         backend
//! ```
//!
//! [`compile_with`] goes as far as the model, [`output::print`] from there to files. Nothing in here prints to a terminal or exits:
//! the tool `karmemc` does, and an editor can call the same functions. [`Config`] is all of it, for build scripts.

pub mod access;
pub mod backend;
pub mod chart;
mod check;
pub mod code;
mod compile;
pub mod config;
pub mod derives;
pub mod dump;
pub mod explain;
pub mod externs;
pub mod fingerprint;
pub mod identifier;
mod language;
mod layout;
pub mod lint;
pub mod load;
mod lower;
pub mod model;
pub mod names;
pub mod output;
mod quantity;
pub mod render;
mod replace;
mod resolve;
mod source;
mod suggest;

pub use compile::{Compilation, MAX_DIAGNOSTICS, Options, compile, compile_with};
pub use config::Config;
pub use karmem_idl::{Diagnostic, MAX_FILE_SIZE, Severity};
pub use language::Language;
pub use model::Model;
pub use replace::replace_file;
pub use source::{Location, Source};
