//! What generated Rust says in comments and attributes: the schema's words, and a table of the bytes of each struct.

use core::fmt::Write as _;
use std::borrow::Cow;

use super::constants::literal;
use crate::access::{Content, Form, StructPlan};
use crate::model::{Deprecated, Field, Literal, Model, Type};

/// Prints the schema's words about a struct, or a line in their place, and the table of its bytes.
pub(super) fn print_struct_docs(
    out: &mut String,
    indent: &str,
    model: &Model,
    plan: &StructPlan<'_>,
) {
    print_docs(out, indent, &plan.declared.docs);
    if plan.declared.docs.is_empty() {
        let kind = if plan.form == Form::Table {
            "A table"
        } else {
            "An inline struct"
        };
        line!(out, "{indent}/// {kind} of {} bytes.", plan.size);
    }
    line!(out, "{indent}///");
    print_offsets(out, indent, model, plan);
}

fn print_offsets(out: &mut String, indent: &str, model: &Model, plan: &StructPlan<'_>) {
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

/// Prints the attribute that tells users of what follows not to.
pub(super) fn print_deprecated(out: &mut String, indent: &str, deprecated: Option<&Deprecated>) {
    match deprecated.map(|deprecated| deprecated.why.as_deref()) {
        None => {}
        Some(None) => line!(out, "{indent}#[deprecated]"),
        Some(Some(why)) => line!(out, "{indent}#[deprecated(note = {why:?})]"),
    }
}

pub(super) fn print_docs(out: &mut String, indent: &str, docs: &[String]) {
    for doc in docs {
        let text = single_line(doc);
        let text = not_code(&text);
        match text.trim_end() {
            "" => line!(out, "{indent}///"),
            text => line!(out, "{indent}/// {text}"),
        }
    }
}

/// A line of documentation in which nothing starts a block of code: rustdoc would compile and run it as Rust, with
/// the tests of whoever includes the file. Such blocks start with a fence, or four columns further in.
fn not_code(text: &str) -> Cow<'_, str> {
    let starts_code = |part| text.contains(part);
    if !["```", "~~~", "    ", "\t"].into_iter().any(starts_code) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut spaces = 0;
    for c in text.chars() {
        spaces = if matches!(c, ' ' | '\t') {
            spaces + 1
        } else {
            0
        };
        match c {
            _ if spaces > 3 => {}
            '\t' => out.push(' '),
            '`' | '~' => out.extend(['\\', c]),
            _ => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// `text` as it can stand in a comment: rustc refuses bare carriage returns there, and characters that turn
/// the direction in which text is shown.
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
