//! Drivers: programs that read and write messages with the code that karmemc prints for a language, so that languages can be compared.
//!
//! A model comes in, the sources of a program go out, which use the public functions of that code and nothing else of it. All
//! drivers speak the same: a request is a line `VERB TYPE SIZE` and so many bytes, an answer is a line `ok SIZE` or `refused SIZE` and so
//! many bytes. The verbs:
//!
//! * `verify` takes a message, and is fine if it is one of this type;
//! * `read` takes a message and answers with all that is in it, as JSON;
//! * `write` takes JSON, in which fields may be left out, and answers with a message;
//! * `rewrite` takes a message, and answers with one that has the same in it.
//!
//! Types are called by the file of their schema, as packages may have several: `evolution_new.World`. JSON is that of serde in Rust: fields
//! are named as there, an enum is its number, a member of a union an object with one field.
//!
//! Nothing here knows how sources are compiled, or what is asked.

pub mod c;

/// A file of a program.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its name, without folders.
    pub name: String,
    /// All of it.
    pub text: String,
}
