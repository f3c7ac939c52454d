//! Text of a schema in, the same schema in canonical style out, with all of its comments.
//!
//! Text goes through three steps: `pieces` (tokens and comments, and how they stood), `lines` (which of them share a
//! line) and `columns` (where names, types and comments line up). What a token means is for the parser: only the
//! syntax tree knows where types begin. No step changes a token, or puts one in front of another.

mod columns;
mod comment;
mod lines;
mod pieces;

use crate::ast::{Declaration, Schema};
use crate::{Diagnostic, FileId, Severity, Span, parse};

/// A declaration that was written on one line stays there when it takes no more columns than that; no other comes to
/// stand on one line.
const MAX_WIDTH: usize = 100;

/// The blanks that members stand behind.
const INDENT: usize = 4;

/// Puts the text of one schema file into canonical style.
///
/// A declaration begins at the start of a line, its members four blanks to the right of it, each on a line of its own; one that was
/// written on one line stays there if it fits. Words are separated by one blank, types and trailing comments line up
/// between blank lines, several blank lines become one, and `;` that end nothing are dropped. Comments keep their words
/// and their places. The result has no byte order mark, ends each line with `\n`, means what `text` meant, and does not change when
/// it is formatted again.
///
/// Never recurses, and takes time and memory in proportion to the text, whatever it is.
///
/// ```
/// use karmem_idl::{FileId, format};
///
/// let text = "karmem game;struct Bird inline{X float32;;\n  Name [ <16 ]char; /* no limit? */ }";
/// let formatted = "\
/// karmem game;
///
/// struct Bird inline {
///     X    float32;
///     Name [<16]char; /* no limit? */
/// }
/// ";
/// assert_eq!(format(FileId(0), text).unwrap(), formatted);
/// ```
///
/// # Errors
/// What [`parse`] finds when there is an error in the syntax, and a schema that would pass one of the parser's limits only in
/// canonical style. What is not understood is not touched.
pub fn format(file: FileId, text: &str) -> Result<String, Vec<Diagnostic>> {
    let parsed = parse(file, text);
    let is_good = parsed.diagnostics.iter().all(is_warning);
    let Some(schema) = parsed.schema.filter(|_| is_good) else {
        return Err(parsed.diagnostics);
    };
    let header = schema.header.span;
    let formatted = print(text, schema);
    // Blanks count towards the limits, and there may be more of them now.
    match parse(file, &formatted)
        .diagnostics
        .into_iter()
        .find(|found| !is_warning(found))
    {
        None => Ok(formatted),
        Some(error) => Err(vec![too_large(header, &error)]),
    }
}

/// The tree is as large as all the rest: it goes as soon as it has told where types begin.
fn print(text: &str, schema: Schema) -> String {
    let type_starts = type_starts(&schema);
    drop(schema);
    let pieces = pieces::pieces(text, &type_starts);
    columns::print(&lines::lines(&pieces))
}

fn is_warning(diagnostic: &Diagnostic) -> bool {
    diagnostic.severity == Severity::Warning
}

fn too_large(header: Span, error: &Diagnostic) -> Diagnostic {
    let message = format!(
        "in canonical style, the schema could not be read: {}",
        error.message
    );
    Diagnostic::error(error.code, header, message).with_help("split it into several files")
}

/// Where the types of fields, members and constants begin, in bytes, ascending: there, a column begins.
fn type_starts(schema: &Schema) -> Vec<u32> {
    let mut starts = Vec::new();
    for declaration in &schema.declarations {
        match declaration {
            Declaration::Constant(constant) => starts.push(constant.ty.span.start),
            Declaration::Enum(_) => {}
            Declaration::Struct(declared) => {
                starts.extend(declared.fields.iter().map(|field| field.ty.span.start));
            }
            Declaration::Union(declared) => {
                let types = declared
                    .members
                    .iter()
                    .filter_map(|member| member.ty.as_ref());
                starts.extend(types.map(|path| path.span.start));
            }
        }
    }
    starts
}
