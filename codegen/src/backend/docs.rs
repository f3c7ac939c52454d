//! What all languages say alike in comments: a table of the bytes of each struct, in the words of the schema.
//!
//! The lines begin with `///`, which C, C++ and Rust know, and are Markdown.

use core::fmt::Write as _;
use std::borrow::Cow;

use crate::access::{Content, StructPlan};
use crate::model::{Field, Literal, Model, Scalar, Type};

/// Prints a table of the bytes of a struct, in lines of `///`.
pub(super) fn print_offsets(out: &mut String, indent: &str, model: &Model, plan: &StructPlan<'_>) {
    let rows = plan.parts.iter().map(|part| {
        let (name, ty) = match part.content {
            Content::Header => (String::new(), "header".to_owned()),
            Content::Field(field, _) => (
                format!("`{}`", field.name),
                format!("`{}{}`", field.written, default(model, field)),
            ),
            Content::Padding => (String::new(), "padding".to_owned()),
        };
        [part.at.to_string(), part.size.to_string(), name, ty]
    });
    let columns = ["offset", "size", "field", "type"];
    print_table(out, indent, columns, 2, rows.collect());
}

/// What a field holds before it is set, in the words of the schema: ` = Orcs`.
fn default(model: &Model, field: &Field) -> String {
    let Some(value) = field.default else {
        return String::new();
    };
    let written = match (field.ty, value) {
        (Type::Scalar(scalar), _) => literal(value, Some(scalar)),
        (Type::Enum(id), Literal::Integer(value)) => {
            let variants = &model.enum_(id).variants;
            let variant = variants.iter().find(|variant| variant.value == value);
            variant.map_or_else(|| value.to_string(), |variant| variant.name.to_string())
        }
        _ => literal(value, None),
    };
    format!(" = {written}")
}

/// Prints a table of which the first `numbers` columns are numbers.
pub(super) fn print_table<const N: usize>(
    out: &mut String,
    indent: &str,
    columns: [&str; N],
    numbers: usize,
    rows: Vec<[String; N]>,
) {
    let width = |(index, column): (usize, &&str)| {
        let cells = rows.iter().map(|row| row[index].chars().count());
        cells.max().unwrap_or(0).max(column.len())
    };
    let widths: Vec<usize> = columns.iter().enumerate().map(width).collect();
    print_row(out, indent, numbers, &widths, &columns);
    let _ = write!(out, "{indent}/// |");
    for (index, &width) in widths.iter().enumerate() {
        let end = if index < numbers { ':' } else { '-' };
        let _ = write!(out, "-{:-<width$}{end}|", "");
    }
    out.push('\n');
    for row in &rows {
        print_row(out, indent, numbers, &widths, row);
    }
}

fn print_row(
    out: &mut String,
    indent: &str,
    numbers: usize,
    widths: &[usize],
    cells: &[impl AsRef<str>],
) {
    let _ = write!(out, "{indent}/// |");
    for (index, (cell, &width)) in cells.iter().zip(widths).enumerate() {
        let cell = cell.as_ref();
        let _ = if index < numbers {
            write!(out, " {cell:>width$} |")
        } else {
            write!(out, " {cell:width$} |")
        };
    }
    out.push('\n');
}

/// `text` as it can stand in a comment: compilers refuse bare carriage returns there, and
/// characters that turn the direction in which text is shown.
pub(super) fn single_line(text: &str) -> Cow<'_, str> {
    let refused = |c: char| {
        c.is_control() && c != '\t'
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    if !text.contains(refused) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(
        text.chars()
            .map(|c| {
                if refused(c) {
                    c.escape_unicode().to_string()
                } else {
                    c.to_string()
                }
            })
            .collect(),
    )
}

/// A value of the type `ty`, or of an enum where there is none, without a suffix: its type stands beside it.
pub(super) fn literal(value: Literal, ty: Option<Scalar>) -> String {
    match (value, ty) {
        (Literal::Integer(value), _) => value.to_string(),
        (Literal::Bool(value), _) => value.to_string(),
        // The shortest digits that give the same `f32`; as an `f64`, it would need more of them.
        #[allow(clippy::cast_possible_truncation)]
        (Literal::Float(value), Some(Scalar::F32)) => format!("{:?}", value.value() as f32),
        (Literal::Float(value), _) => format!("{:?}", value.value()),
    }
}
