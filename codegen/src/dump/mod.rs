//! What the compiler knows, as JSON for other tools: a stage of a schema in, one document out.
//!
//! `docs/dump.md` says what every key means. What is written comes from views of its own, so that the compiler's types can change
//! their names without anybody noticing. Keys may be added at any time; where one goes away or means something else, [`VERSION`]
//! grows.

mod access;
mod ast;
mod model;
mod place;
mod schema;

use std::io;

use serde::Serialize;
use serde::ser::Serializer;

use crate::model::Model;
use crate::source::Source;

/// What stands behind `version` in every document.
pub const VERSION: u32 = 1;

/// Writes the syntax tree of `source`, which `schema` was parsed from.
///
/// # Errors
/// What `out` fails with.
pub fn write_ast(
    schema: &karmem_idl::Schema,
    source: &Source,
    out: &mut impl io::Write,
) -> io::Result<()> {
    write(
        "ast",
        source.name(),
        &ast::Tree::new(schema, source.text()),
        out,
    )
}

/// Writes `model`, which came out of `file` and what that imports.
///
/// # Errors
/// What `out` fails with.
pub fn write_model(model: &Model, file: &str, out: &mut impl io::Write) -> io::Result<()> {
    write("model", file, &model::View::new(model), out)
}

/// Writes how everything in `model`, which came out of `file` and what that imports, is read and written.
///
/// # Errors
/// What `out` fails with.
pub fn write_access(model: &Model, file: &str, out: &mut impl io::Write) -> io::Result<()> {
    write("access", file, &access::View::new(model), out)
}

#[derive(Serialize)]
struct Document<'a, T> {
    version: u32,
    stage: &'a str,
    file: &'a str,
    #[serde(flatten)]
    content: &'a T,
}

fn write<T: Serialize>(
    stage: &str,
    file: &str,
    content: &T,
    out: &mut impl io::Write,
) -> io::Result<()> {
    let document = Document {
        version: VERSION,
        stage,
        file,
        content,
    };
    serde_json::to_writer(&mut *out, &document).map_err(io::Error::from)?;
    out.write_all(b"\n")
}

/// A list whose elements are views that are there only while they are written.
struct Each<'a, T, F>(&'a [T], F);

impl<'a, T, V, F> Serialize for Each<'a, T, F>
where
    V: Serialize,
    F: Fn(&'a T) -> V,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(&self.1))
    }
}
